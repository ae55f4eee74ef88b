import type {
  Boligensfeil,
  Boligfeil,
  BoligfeilBehandling,
  BoligfeilNy,
  Kontakt,
  MinBoligfeil,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { befaringMedId, type Befaringsrad } from '../befaring/queries.sql.ts';
import { laas } from '../bolig/service.ts';
import { feilenErLukket, feiloppgavetekst, oppgaveAvFeil } from '../boligoppgave/feil.ts';
import { hovedspraak } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { bebos } from '../leieforhold/rules.ts';
import { hentLeieforholdrad } from '../leieforhold/service.ts';
import { varsleLeietakere } from '../leievarsel/service.ts';
import { krevTekst } from '../sak/mangler.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  boligfeilMedId,
  boligfeilside,
  laasBoligfeil,
  settBehandlet,
  settInnBoligfeil,
  type Boligensfeilrad,
  type Boligfeilrad,
} from './queries.sql.ts';
import { kanBli } from './rules.ts';

const felles = (rad: Boligensfeilrad) => ({
  boligfeilId: rad.id,
  kategori: rad.kategori,
  haster: rad.haster,
  status: rad.status,
  meldt: rad.meldt,
});

export const tilBoligfeil = (rad: Boligfeilrad): Boligfeil => ({
  ...felles(rad),
  leieforholdId: rad.leieforholdId,
  boligId: rad.boligId,
  tekst: rad.tekst,
  ...(rad.svar !== null && { svar: rad.svar }),
  ...(rad.befaringId !== null && { befaringId: rad.befaringId }),
  ...(rad.bilder !== null && { bilder: rad.bilder }),
  meldtAv: { personId: rad.personId, navn: rad.navn },
  versjon: rad.versjon,
});

/** For whoever keeps the house: neither words nor names. */
export const tilBoligensfeil = (rad: Boligensfeilrad): Boligensfeil => ({
  ...felles(rad),
  ...(rad.befaringId !== null && { befaringId: rad.befaringId }),
});

/** Whom a tenant calls when it cannot wait. */
export async function hentVakt(tx: Tx): Promise<Kontakt> {
  const { boligvakt, kontakt } = (await hentKommuneinfo(tx)).oppsett;
  return boligvakt ?? kontakt;
}

export const tilMinBoligfeil = (rad: Boligfeilrad, vakt: Kontakt): MinBoligfeil => ({
  ...felles(rad),
  leieforholdId: rad.leieforholdId,
  tekst: rad.tekst,
  ...(rad.svar !== null && { svar: rad.svar }),
  ...(rad.bilder !== null && { bilder: rad.bilder }),
  ...(rad.haster && rad.status !== 'LUKKET' && { ring: vakt }),
  versjon: rad.versjon,
});

/** What somebody has reported, wherever they rented. */
export async function personensBoligfeil(tx: Tx, personId: string): Promise<MinBoligfeil[]> {
  const rader = await tx.query<Boligfeilrad>(boligfeilside({ personId }, 999, null));
  if (rader.length === 0) return [];
  const vakt = await hentVakt(tx);
  return rader.map((rad) => tilMinBoligfeil(rad, vakt));
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL when it says nothing, LEIEFORHOLD_UGYLDIG_OVERGANG when nobody lives there */
export async function meldBoligfeil(
  tx: Tx,
  hvor: { readonly id: string; readonly leieforholdId: string; readonly personId: string },
  ny: BoligfeilNy,
  { naa, nyId }: { readonly naa: Date; readonly nyId: () => string },
): Promise<MinBoligfeil> {
  const { status, boligId } = await hentLeieforholdrad(tx, hvor.leieforholdId);
  if (!bebos(status)) throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  krevTekst('/tekst', ny.tekst);
  await tx.query(settInnBoligfeil({ ...hvor, ...ny }));
  if (ny.haster) {
    const spraak = hovedspraak((await hentKommuneinfo(tx)).oppsett);
    const om = { boligfeilId: hvor.id, leieforholdId: hvor.leieforholdId, boligId };
    await oppgaveAvFeil(tx, {
      id: nyId(),
      ...om,
      tekst: feiloppgavetekst(ny.kategori, spraak),
      dag: idag(naa),
    });
  }
  return tilMinBoligfeil(await tx.one<Boligfeilrad>(boligfeilMedId(hvor.id)), await hentVakt(tx));
}

/** @throws KoboFeil IKKE_FUNNET, also where the reader may not see the tenant */
export async function krevBoligfeil(tx: Tx, id: string): Promise<Boligfeilrad> {
  const rad = await tx.maybeOne<Boligfeilrad>(boligfeilMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

const UKJENT_BEFARING: Feltfeil = {
  pointer: '/befaringId',
  code: 'UKJENT_BEFARING',
  detail: tekst('Er ikke en befaring av denne boligen.', 'Er ikkje ei synfaring av denne bustaden.'),
};

/** @throws KoboFeil IKKE_FUNNET, UTDATERT, BOLIGFEIL_UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL */
export async function behandleBoligfeil(
  tx: Tx,
  id: string,
  behandling: BoligfeilBehandling,
  krevVersjon: (versjon: number) => void,
  { naa, aktoer }: { readonly naa: Date; readonly aktoer: Saksaktoer },
): Promise<Boligfeilrad> {
  const { boligId } = await krevBoligfeil(tx, id);
  // As everyone who changes what hangs on a home: its lock first.
  await laas(tx, boligId);
  const rad = await tx.one<Boligfeilrad>(laasBoligfeil(id));
  krevVersjon(rad.versjon);
  const { status, svar, befaringId } = behandling;
  if (!kanBli(rad.status, status)) throw new KoboFeil('BOLIGFEIL_UGYLDIG_OVERGANG');
  if (svar !== undefined || status === 'LUKKET') krevTekst('/svar', svar ?? '');
  if (befaringId !== undefined) {
    const befaring = await tx.maybeOne<Befaringsrad>(befaringMedId(befaringId));
    if (befaring?.boligId !== rad.boligId)
      throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [UKJENT_BEFARING] });
  }
  await tx.query(settBehandlet(id, behandling));
  if (status === 'LUKKET') {
    await kjennAnsatt(tx, aktoer);
    await feilenErLukket(tx, { boligfeilId: id, boligId, ansattId: aktoer.ansattId });
  }
  if (status !== rad.status || (svar ?? rad.svar) !== rad.svar)
    await varsleLeietakere(tx, 'BOLIGFEIL', { leieforholdId: rad.leieforholdId, ressursId: id }, naa);
  return tx.one<Boligfeilrad>(boligfeilMedId(id));
}
