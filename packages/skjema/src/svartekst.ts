import { formaterDag, formaterMaaned, formaterTall, formaterTelefon, formaterTid } from './format.ts';
import { type Katalog, tekst } from './ord.ts';
import { valgtekst } from './tekst.ts';
import type { Bekreftelse, Felt, Verdi } from './typer.ts';

/** An answer in words. */
export const svartekst = (katalog: Katalog, felt: Felt, verdi: Verdi): string => {
  if (Array.isArray(verdi))
    return (verdi as readonly string[]).map((kode) => valgtekst(katalog, felt, kode)).join(', ');
  switch (felt.type) {
    case 'valg':
      return valgtekst(katalog, felt, String(verdi));
    case 'avkryssing':
      return tekst(katalog, 'jaNei/JA');
    case 'bekreftelse':
      return bekreftet(katalog, verdi as Bekreftelse);
    case 'vis':
    case 'dato':
      return /^\d{4}-\d\d-\d\d$/.test(String(verdi)) ? formaterDag(String(verdi)) : String(verdi);
    case 'maaned':
      return /^\d{4}-\d\d$/.test(String(verdi)) ? formaterMaaned(String(verdi)) : String(verdi);
    case 'kr':
      return typeof verdi === 'number' ? `${formaterTall(verdi)}\u00a0kr` : String(verdi);
    case 'telefon':
      return formaterTelefon(String(verdi));
    default:
      return String(verdi);
  }
};

/** When it was confirmed, and which version of the text. */
const bekreftet = (katalog: Katalog, { tid, versjon }: Bekreftelse): string =>
  tekst(katalog, 'felles/bekreftet', { ja: tekst(katalog, 'jaNei/JA'), tid: formaterTid(tid), versjon });
