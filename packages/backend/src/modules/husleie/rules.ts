import { uskadelig } from '../../csv.ts';
import type { Husleiefelt, HusleieprofilNy } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';

/** What a tenancy pays from a day on. */
export interface Leiefra {
  readonly fra: string;
  readonly manedsleie: number;
}

export interface Leiemaaned {
  readonly fra: string;
  readonly til: string;
  readonly beloep: number;
}

const dagnummer = (dag: string): number => Date.parse(`${dag}T00:00:00Z`) / 86_400_000;
const dagerTil = (fra: string, til: string): number => dagnummer(til) - dagnummer(fra) + 1;

export const sisteDag = (foersteDag: string): string => {
  const [aar = 0, maaned = 1] = foersteDag.split('-').map(Number);
  return new Date(Date.UTC(aar, maaned, 0)).toISOString().slice(0, 10);
};

/**
 * What is paid for the days of a month a home is lived in: each day a part of that month's days of the rent it has. Rounded
 * to whole kroner once, at the end. Null when no day of the month is.
 * @param leier the rents, the earliest first; the first of them holds from the beginning
 */
export function leieForMaaned(
  maaned: string,
  {
    start,
    slutt,
    leier,
  }: { readonly start: string; readonly slutt: string | null; readonly leier: readonly Leiefra[] },
): Leiemaaned | null {
  const siste = sisteDag(maaned);
  const fra = start > maaned ? start : maaned;
  const til = slutt !== null && slutt < siste ? slutt : siste;
  if (til < fra) return null;
  const dager = dagerTil(maaned, siste);
  const sum = leier.reduce((hittil, { fra: gjelderFra, manedsleie }, i) => {
    const neste = leier[i + 1]?.fra;
    const a = i > 0 && gjelderFra > fra ? gjelderFra : fra;
    const b = neste !== undefined && neste <= til ? plussDager(neste, -1) : til;
    return b < a ? hittil : hittil + manedsleie * dagerTil(a, b);
  }, 0);
  return { fra, til, beloep: Math.round(sum / dager) };
}

/** The check digit that makes the whole pass modulus 10 (Luhn), as banks ask of a KID. */
export function kid(betalingsnummer: number): string {
  const siffer = String(betalingsnummer).padStart(9, '0');
  const sum = [...siffer].toReversed().reduce((hittil, ett, i) => {
    const verdi = Number(ett) * (i % 2 === 0 ? 2 : 1);
    return hittil + (verdi > 9 ? verdi - 9 : verdi);
  }, 0);
  return `${siffer}${(10 - (sum % 10)) % 10}`;
}

export interface Linje extends Leiemaaned {
  readonly leieforholdId: string;
  readonly boligId: string;
  readonly leverandorBoligId: string | null;
  readonly betalingsnummer: number;
  readonly konto: string;
  readonly mvakode: string | null;
}

export const kontering = (
  { kontoer, standardkonto }: Pick<HusleieprofilNy, 'kontoer' | 'standardkonto'>,
  boligtype: string,
): { konto: string; mvakode: string | null } => {
  const egen = kontoer.find((konto) => konto.boligtype === boligtype);
  return { konto: egen?.konto ?? standardkonto, mvakode: egen?.mvakode ?? null };
};

const tegn: Readonly<Record<HusleieprofilNy['skilletegn'], string>> = {
  SEMIKOLON: ';',
  KOMMA: ',',
  TABULATOR: '\t',
};

const felter: Readonly<
  Record<Husleiefelt, (linje: Linje, maaned: string, forfallsdag: number) => string | number>
> = {
  BETALINGSNUMMER: ({ betalingsnummer }) => betalingsnummer,
  LEIEFORHOLD_ID: ({ leieforholdId }) => leieforholdId,
  BOLIG_ID: ({ boligId }) => boligId,
  LEVERANDOR_BOLIG_ID: ({ leverandorBoligId }) => leverandorBoligId ?? '',
  PERIODE: (_, maaned) => maaned.slice(0, 7),
  FRA: ({ fra }) => fra,
  TIL: ({ til }) => til,
  BELOEP: ({ beloep }) => beloep,
  FORFALL: (_, maaned, dag) => `${maaned.slice(0, 8)}${String(dag).padStart(2, '0')}`,
  KID: ({ betalingsnummer }) => kid(betalingsnummer),
  KONTO: ({ konto }) => konto,
  MVAKODE: ({ mvakode }) => mvakode ?? '',
};

/** What would be read as a formula, or as two cells, is put in quotes behind an apostrophe that no spreadsheet runs. */
const celle = (verdi: string | number, skille: string): string => {
  if (typeof verdi === 'number') return String(verdi);
  const trygg = uskadelig(verdi);
  return trygg.includes(skille) || /["\r\n]/.test(trygg) ? `"${trygg.replaceAll('"', '""')}"` : trygg;
};

export function skrivFil(profil: HusleieprofilNy, maaned: string, linjer: readonly Linje[]): string {
  const skille = tegn[profil.skilletegn];
  const rad = (verdier: readonly (string | number)[]) =>
    verdier.map((verdi) => celle(verdi, skille)).join(skille);
  return [
    ...(profil.overskrifter ? [rad(profil.kolonner.map(({ navn }) => navn))] : []),
    ...linjer.map((linje) =>
      rad(profil.kolonner.map(({ felt }) => felter[felt](linje, maaned, profil.forfallsdag))),
    ),
    '',
  ].join('\r\n');
}
