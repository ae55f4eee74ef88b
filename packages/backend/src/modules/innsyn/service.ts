import type { Innsyn, Rolle } from '@kobo-bolig/contract';
import type { Linjer } from '../../regneark.ts';
import { hvem } from '../../http/aktoer.ts';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { innsynsside, type Innsynsrad, type Utvalg } from './queries.sql.ts';

/** Tasks of the data protection officer. */
export const HJEMMEL = 'personvernforordningen artikkel 39';

const feilPeriode: Feltfeil = {
  pointer: '/til',
  code: 'UGYLDIG_PERIODE',
  detail: tekst('Må være samme dag som «fra» eller senere.', 'Må vere same dag som «fra» eller seinare.'),
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
export function krevPeriode({ fra, til }: Utvalg): void {
  if (fra !== undefined && til !== undefined && til < fra)
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [feilPeriode] });
}

export const tilInnsyn = (rad: Innsynsrad): Innsyn => ({
  innsynId: rad.id,
  tid: rad.tid,
  aktoer: hvem(rad),
  ...(!rad.aktoer.startsWith('system:') && { rolle: (rad.roller[0] ?? 'INNBYGGER') as Rolle }),
  operasjon: rad.operasjon,
  hva: rad.ressurs,
  ...(rad.ressursId !== null && { entitetId: rad.ressursId }),
  ...(rad.sakId !== null && { sakId: rad.sakId }),
  ...(rad.saksnummer !== null && { saksnummer: rad.saksnummer }),
  ...(rad.personId !== null && { personId: rad.personId }),
  ...(rad.representasjonId !== null && { paaVegneAv: rad.representasjonId }),
  ...(rad.antall !== null && { antall: rad.antall }),
  ...(rad.noedtilgang && { noedtilgang: true }),
  formaal: rad.formaal ?? '',
  hjemmel: rad.hjemmel ?? '',
});

/** More than a year of a middle-sized municipality, and some megabytes. */
const LINJER_I_EN_FIL = 20_000;

const kolonner = [
  'tid',
  'aktoer',
  'rolle',
  'operasjon',
  'hva',
  'entitetId',
  'sakId',
  'saksnummer',
  'personId',
  'paaVegneAv',
  'antall',
  'noedtilgang',
  'formaal',
  'hjemmel',
  'innsynId',
] as const satisfies readonly (keyof Innsyn)[];

/**
 * The lines of the log for a file, with times in UTC.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL, INNSYN_FOR_MANGE
 */
export async function hentLoggfil(
  tx: Tx,
  utvalg: Utvalg,
): Promise<{ readonly linjer: Linjer; readonly antall: number }> {
  krevPeriode(utvalg);
  const rader = await tx.query<Innsynsrad>(innsynsside(utvalg, LINJER_I_EN_FIL, null));
  if (rader.length > LINJER_I_EN_FIL) throw new KoboFeil('INNSYN_FOR_MANGE');
  return { linjer: loggfil(rader), antall: rader.length };
}

function* loggfil(rader: readonly Innsynsrad[]): Linjer {
  yield kolonner;
  for (const rad of rader) {
    const innsyn = tilInnsyn(rad);
    yield kolonner.map((kolonne) => innsyn[kolonne] ?? null);
  }
}
