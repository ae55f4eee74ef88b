import { plussMaaneder } from '../modules/sak/frister.ts';

/** Arithmetic on dates written `YYYY-MM-DD`. The demo's dates are all counted from the day it is made. */
const DAG = 86_400_000;

export const leggTilDager = (dato: string, dager: number): string =>
  new Date(Date.parse(dato) + dager * DAG).toISOString().slice(0, 10);

/**
 * When a case was received that has so many days left before the party must be told why it takes time, and the day that
 * is: by the rule the API counts by, so that nothing moves when somebody touches the case.
 */
export function foreloepigSvar(idag: string, omDager: number) {
  const mottatt = plussMaaneder(leggTilDager(idag, omDager), -1);
  return { mottatt, nesteFrist: { type: 'FORELOEPIG_SVAR', dato: plussMaaneder(mottatt, 1) } } as const;
}

/** The same day of another year; 29 February becomes 28 February. */
export function leggTilAar(dato: string, aar: number): string {
  const [aarstall = '', maaned = '', dag = ''] = dato.split('-');
  const siste = new Date(Date.UTC(Number(aarstall) + aar, Number(maaned), 0)).getUTCDate();
  return `${Number(aarstall) + aar}-${maaned}-${String(Math.min(Number(dag), siste)).padStart(2, '0')}`;
}

/** As a Norwegian spreadsheet writes it. */
export const norskDato = (dato: string): string => dato.split('-').toReversed().join('.');
