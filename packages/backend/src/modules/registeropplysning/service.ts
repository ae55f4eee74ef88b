import type {
  MineRegisteropplysninger,
  OekonomiskSituasjon,
  Registerkommentar,
  RegisterkommentarNy,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst } from '../../http/problem.ts';
import { arkiver } from '../arkiv/innhold/service.ts';
import { hovedspraak } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { giOppgaveIDag } from '../oppgave/virkninger.ts';
import {
  innhentingerOm,
  oekonomienTil,
  type Innhentet,
  type Oekonomien,
} from '../opplysninger/queries.sql.ts';
import { krevTekst } from '../sak/mangler.ts';
import { krevAapen, krevSakForEndring, noterPaaSaken } from '../sak/service.ts';
import {
  innhentingOm,
  kommentarMedId,
  personensBosteder,
  personensKommentarer,
  sakensKommentarer,
  sakensParter,
  settInnKommentar,
  settVist,
  type Bostederrad,
  type Kommentarrad,
  type Partrad,
} from './queries.sql.ts';

export const tilKommentar = ({ id, personId: _, ...rad }: Kommentarrad): Registerkommentar => ({
  kommentarId: id,
  ...rad,
});

export const tilInnhenting = ({
  raadataSlettes,
  vistForPart,
  ...rad
}: Innhentet): MineRegisteropplysninger['innhentinger'][number] => ({
  ...rad,
  ...(vistForPart !== null && { vistForPart }),
  ...(raadataSlettes !== null && { raadataSlettes }),
});

/** What registers have told about somebody, for them alone. From now on they have been shown it. */
export async function visForParten(tx: Tx, personId: string, naa: Date): Promise<MineRegisteropplysninger> {
  await tx.query(settVist(personId, naa.toISOString()));
  return {
    innhentinger: (await tx.query<Innhentet>(innhentingerOm(personId))).map(tilInnhenting),
    oekonomi: await tx.query<Oekonomien>(oekonomienTil(personId)),
    bosteder: await tx.query<Bostederrad>(personensBosteder(personId)),
    kommentarer: (await tx.query<Kommentarrad>(personensKommentarer(personId))).map(tilKommentar),
  };
}

const OPPGAVE = tekst(
  'Les hva som er sagt om opplysningene fra registrene. Det står ved økonomien i saken.',
  'Les kva som er sagt om opplysningane frå registra. Det står ved økonomien i saka.',
);

/**
 * What somebody says of what a register told about them, in a case that is not closed.
 * @throws KoboFeil IKKE_FUNNET where it was not about them, SAK_ER_LUKKET, UGYLDIG_FORESPOERSEL
 * @returns the case as well
 */
export async function kommenter(
  tx: Tx,
  personId: string,
  innhentingId: string,
  { tekst: sagt }: RegisterkommentarNy,
  { naa, nyId }: { readonly naa: Date; readonly nyId: () => string },
): Promise<{ sakId: string; kommentar: Registerkommentar }> {
  const innhenting = await tx.maybeOne<{ sakId: string }>(innhentingOm(innhentingId, personId));
  if (!innhenting) throw new KoboFeil('IKKE_FUNNET');
  const { sakId } = innhenting;
  krevAapen(await krevSakForEndring(tx, sakId));
  krevTekst('/tekst', sagt);
  const rad = { id: nyId(), sakId, personId, innhentingId, tekst: sagt, skrevet: naa.toISOString() };
  await tx.query(settInnKommentar(rad));
  await arkiver(tx, 'REGISTERKOMMENTAR', rad.id, nyId());
  const { oppsett } = await hentKommuneinfo(tx);
  await giOppgaveIDag(tx, { id: nyId(), sakId, tekst: OPPGAVE[hovedspraak(oppsett)] }, naa);
  await noterPaaSaken(tx, sakId, { type: 'REGISTEROPPLYSNING_KOMMENTERT', ansattId: null });
  return { sakId, kommentar: tilKommentar(await tx.one<Kommentarrad>(kommentarMedId(rad.id))) };
}

/** The economy of a case with who has been shown what it is made of, and what they say of it. */
export async function medPartene(tx: Tx, situasjon: OekonomiskSituasjon): Promise<OekonomiskSituasjon> {
  const parter = await tx.query<Partrad>(sakensParter(situasjon.sakId));
  if (parter.length === 0) return situasjon;
  const sagt = await tx.query<Kommentarrad>(sakensKommentarer(situasjon.sakId));
  return {
    ...situasjon,
    partene: parter.map(({ personId, vist }) => ({
      personId,
      ...(vist !== null && { vist }),
      kommentarer: sagt.filter((rad) => rad.personId === personId).map(tilKommentar),
    })),
  };
}
