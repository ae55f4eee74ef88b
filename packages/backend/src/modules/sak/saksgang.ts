/** Steps a person takes with a case beside the road to a decision. */
import type { Hastendring, Saksbegrunnelse, SakVent } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Tekst } from '../../http/problem.ts';
import { plussDager } from '../../klokke.ts';
import { gjenaapne } from '../kartlegging/versjoner.ts';
import { krevSamtykke } from '../samtykke/hviler.ts';
import { slippSakens } from '../reservasjon/service.ts';
import { krevBegrunnelse, krevTekstOgDag } from './mangler.ts';
import { settGjenaapnet, settHast, settSakensSoeknader, type Sakrad } from './queries.sql.ts';
import {
  erLedigEllerEgen,
  erSaksbehandler,
  gjenstaaende,
  lukket,
  nesteStatus,
  type Gjenstaaende,
  type Overgang,
  type Saksaktoer,
  type Saksbilde,
} from './rules.ts';
import { flytt, kjennAnsatt, krevSakForEndring, noter, type Steg } from './service.ts';

export interface Stegvalg {
  readonly aktoer: Saksaktoer;
  readonly krevVersjon: (versjon: number) => void;
}

const detaljer: Readonly<Record<Gjenstaaende, Tekst>> = {
  VANSKELIGSTILT_IKKE_BESVART: tekst(
    'Svar på om søkeren er vanskeligstilt på boligmarkedet (boligsosialloven § 7).',
    'Svar på om søkjaren er vanskelegstilt på bustadmarknaden (bustadsosiallova § 7).',
  ),
  AAPEN_OPPGAVE: tekst(
    'Saken har en oppgave som ikke er utført eller avlyst.',
    'Saka har ei oppgåve som ikkje er utført eller avlyst.',
  ),
  AAPEN_KLAGE: tekst('Saken har en klage som ikke er avgjort.', 'Saka har ei klage som ikkje er avgjord.'),
};

/**
 * The case, locked, for a step that is possible now.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG, SAK_KAN_IKKE_AVSLUTTES, and what
 * `krevVersjon` throws
 */
async function sakForSteg(
  tx: Tx,
  id: string,
  overgang: Overgang,
  { aktoer, krevVersjon }: Stegvalg,
  kan: (sak: Saksbilde, aktoer: Saksaktoer) => boolean = erSaksbehandler,
): Promise<Sakrad> {
  const sak = await krevSakForEndring(tx, id);
  if (!kan(sak, aktoer)) throw new KoboFeil('IKKE_SAKENS_SAKSBEHANDLER');
  const rest = gjenstaaende(sak.status, overgang, sak);
  if (rest.length === 0 && nesteStatus(sak.status, overgang, sak) === null)
    throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(sak.versjon);
  const errors = rest.map((code) => ({ pointer: 'path/sakId', code, detail: detaljer[code] }));
  if (errors.length > 0) throw new KoboFeil('SAK_KAN_IKKE_AVSLUTTES', { errors });
  return sak;
}

/**
 * Lets the case wait for others than its party, until a day that is yet to come.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL without a reason or a day, SAMTYKKE_GJELDER_IKKE, and as `sakForSteg`
 */
export async function ventPaaAndre(
  tx: Tx,
  id: string,
  { begrunnelse, til, samtykkeId }: SakVent,
  idag: string,
  valg: Stegvalg,
): Promise<void> {
  const sak = await sakForSteg(tx, id, 'BE_ANDRE_OM_MER', valg);
  krevTekstOgDag(['/begrunnelse', begrunnelse], ['/til', til], idag);
  if (samtykkeId !== undefined) await krevSamtykke(tx, id, samtykkeId, idag, ['/til', til]);
  await flytt(tx, sak, {
    overgang: 'BE_ANDRE_OM_MER',
    hendelse: 'SATT_PAA_VENT',
    ansattId: valg.aktoer.ansattId,
    begrunnelse,
    dager: { venterTil: til },
    ...(samtykkeId !== undefined && { samtykkeId }),
  });
}

/**
 * Says whether the case is urgent, whatever the application said. State and deadlines stand.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG when it is said already or nothing more is to
 *   be done with the case, UGYLDIG_FORESPOERSEL without a reason, and what `krevVersjon` throws
 */
export async function endreHast(
  tx: Tx,
  id: string,
  { hast, begrunnelse }: Hastendring,
  { aktoer, krevVersjon }: Stegvalg,
): Promise<void> {
  const sak = await krevSakForEndring(tx, id);
  if (!erLedigEllerEgen(sak, aktoer)) throw new KoboFeil('IKKE_SAKENS_SAKSBEHANDLER');
  if (sak.hast === hast || lukket.includes(sak.status)) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(sak.versjon);
  krevBegrunnelse({ begrunnelse });
  await kjennAnsatt(tx, aktoer);
  const { versjon } = await tx.one<{ versjon: number }>(settHast(id, hast));
  const type = hast ? 'HAST_SATT' : 'HAST_OPPHEVET';
  await noter(tx, id, { type, ansattId: aktoer.ansattId, begrunnelse }, versjon);
}

/** @throws KoboFeil as `sakForSteg` */
export async function gjenopptaSak(tx: Tx, id: string, valg: Stegvalg): Promise<void> {
  const sak = await sakForSteg(tx, id, 'GJENOPPTA', valg);
  const { ansattId } = valg.aktoer;
  await flytt(tx, sak, { overgang: 'GJENOPPTA', hendelse: 'GJENOPPTATT', ansattId });
}

/**
 * The applicant withdraws by telephone, letter or at the counter.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL without a reason, and as `sakForSteg`
 */
export async function registrerTrekking(
  tx: Tx,
  id: string,
  grunn: Saksbegrunnelse,
  valg: Stegvalg,
): Promise<void> {
  const sak = await sakForSteg(tx, id, 'TREKK', valg, erLedigEllerEgen);
  krevBegrunnelse(grunn);
  await kjennAnsatt(tx, valg.aktoer);
  await tx.query(settSakensSoeknader(id, 'TRUKKET'));
  await flytt(tx, sak, {
    overgang: 'TREKK',
    hendelse: 'SOEKNAD_TRUKKET',
    ansattId: valg.aktoer.ansattId,
    ...grunn,
  });
}

/** Nobody is to do anything more with the case, and no home is held for it. @throws KoboFeil as `sakForSteg` */
export async function avsluttSak(tx: Tx, id: string, naa: Date, valg: Stegvalg): Promise<void> {
  const sak = await sakForSteg(tx, id, 'AVSLUTT', valg, erLedigEllerEgen);
  await kjennAnsatt(tx, valg.aktoer);
  await tx.query(settSakensSoeknader(id, 'BEHANDLET'));
  await slippSakens(tx, id, naa);
  const { ansattId } = valg.aktoer;
  await flytt(tx, sak, { overgang: 'AVSLUTT', hendelse: 'AVSLUTTET', ansattId });
}

export interface Gjenaapning {
  /** `YYYY-MM-DD` */
  readonly idag: string;
  /** From the municipality's configuration: days until the party is told to expect an answer. */
  readonly svartidDager: number;
  readonly nyId: () => string;
}

/**
 * Opens a closed case for whoever takes it. What was assessed is kept, and assessed anew.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL without a reason, and as `sakForSteg`
 */
export async function gjenaapneSak(
  tx: Tx,
  id: string,
  grunn: Saksbegrunnelse,
  gjenaapning: Gjenaapning,
  valg: Stegvalg,
): Promise<void> {
  const sak = await sakForSteg(tx, id, 'GJENAAPNE', valg, () => true);
  krevBegrunnelse(grunn);
  await aapneForNyBehandling(
    tx,
    sak,
    { overgang: 'GJENAAPNE', hendelse: 'GJENAAPNET', ...grunn },
    gjenaapning,
    valg.aktoer,
  );
}

/**
 * Opens a case nobody is to have: its assessment is kept, and made anew by whoever takes it. The case is locked.
 * @throws KoboFeil UGYLDIG_OVERGANG
 */
export async function aapneForNyBehandling(
  tx: Tx,
  sak: Sakrad,
  { overgang, hendelse, begrunnelse }: Required<Pick<Steg, 'overgang' | 'hendelse' | 'begrunnelse'>>,
  { idag, svartidDager, nyId }: Gjenaapning,
  aktoer: Saksaktoer,
): Promise<void> {
  const { ansattId } = aktoer;
  await kjennAnsatt(tx, aktoer);
  if (sak.kartleggingFerdig) await gjenaapne(tx, sak.id, ansattId, { begrunnelse }, nyId());
  const forventetSvar = plussDager(idag, svartidDager);
  await tx.query(settGjenaapnet(sak.id, idag, forventetSvar));
  await flytt(
    tx,
    { ...sak, forventetSvar, foreloepigSvar: null },
    {
      overgang,
      hendelse,
      ansattId,
      begrunnelse,
      fakta: { aapenKlage: overgang === 'ENDRE_ETTER_KLAGE' },
      dager: { gjenaapnet: idag },
      saksbehandler: null,
    },
  );
}
