import type { Enkeltverdi, Felt } from './typer.ts';

/** Dates, numbers and phone numbers as Norwegians read them. The names of the months are the same in nb and nn. */
const maaneder = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
);
const HARDT_MELLOMROM = '\u00a0';

/** 2026-11-26 → 26. november 2026 */
export const formaterDag = (iso: string): string => {
  const [aar, maaned, dag] = iso.split('-');
  return `${Number(dag)}. ${maaneder[Number(maaned) - 1]} ${aar}`;
};
/** 2026-11 → november 2026 */
export const formaterMaaned = (iso: string): string => {
  const [aar, maaned] = iso.split('-');
  return `${maaneder[Number(maaned) - 1]} ${aar}`;
};
/** 11500 → 11 500, with spaces that do not break. */
export const formaterTall = (tall: number): string =>
  String(tall).replace(/\B(?=(\d{3})+$)/g, HARDT_MELLOMROM);

/** +4740000000 → 40 00 00 00; foreign numbers as they are. */
export const formaterTelefon = (e164: string): string => {
  const norsk = /^\+47(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(e164);
  return norsk ? norsk.slice(1).join(HARDT_MELLOMROM) : e164;
};

/** An instant as the day and time it was in Norway: 26. november 2026 kl. 10.42 */
export const formaterTid = (utc: string): string => {
  const deler = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Oslo',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(utc));
  const [dag = '', tid = ''] = deler.split(' ');
  return `${formaterDag(dag)} kl. ${tid.replace(':', '.')}`;
};

/** dd.mm.åååå, as it is typed. */
const skrevetDag = (iso: string): string => iso.split('-').toReversed().join('.');

/** A stored value as it stands in its input field; what could not be read is returned as it was typed. */
export const tilInndata = (felt: Felt, verdi: Enkeltverdi | undefined): string => {
  if (verdi === undefined) return '';
  const tekst = String(verdi);
  switch (felt.type) {
    case 'dato':
      return /^\d{4}-\d\d-\d\d$/.test(tekst) ? skrevetDag(tekst) : tekst;
    case 'maaned':
      return /^\d{4}-\d\d$/.test(tekst) ? skrevetDag(tekst) : tekst;
    case 'kr':
      return typeof verdi === 'number' ? formaterTall(verdi) : tekst;
    case 'telefon':
      return formaterTelefon(tekst);
    case 'fnr':
      return tekst.replace(/^(\d{6})(\d{5})$/, '$1 $2');
    default:
      return tekst;
  }
};
