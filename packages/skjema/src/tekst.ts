import { formaterDag, formaterMaaned, formaterTall, formaterTelefon, formaterTid } from './format.ts';
import { type Katalog, tekst } from './ord.ts';
import { TEGNGRENSE } from './skjema.ts';
import { feltVed, lesSti, tekstnoekkel } from './svar.ts';
import type { Bekreftelse, Feil, Felt, Verdi } from './typer.ts';

/** Label of a field as it stands above it, with «(valgfritt)» when it may be left open. */
export const ledetekst = (katalog: Katalog, sti: string, paakrevd = true): string => {
  const uten = tekst(katalog, `${tekstnoekkel(sti)}/ledetekst`);
  return paakrevd ? uten : tekst(katalog, 'felles/valgfritt', { ledetekst: uten });
};

/** Text of one answer among the choices of a field. */
export const valgtekst = (katalog: Katalog, felt: Felt, kode: string): string =>
  felt.type === 'valg' || felt.type === 'flervalg' ? tekst(katalog, `${felt.valg.navn}/${kode}`) : kode;

/**
 * The sentence of an error, the same beside the field and in the summary (R19). The field's own sentence for the
 * fault if it has one, else the general one with the field's noun in it.
 */
export const feiltekst = (katalog: Katalog, feil: Feil): string => {
  const noekkel = tekstnoekkel(feil.felt);
  const { rad, ...params } = feil.params ?? {};
  const kandidater = [`${noekkel}/${feil.kode}`, `feil/${feil.kode}/${feltVed(feil.felt)?.type}`];
  const emne = tekst(katalog, `${noekkel}/emne`);
  const setning = tekst(katalog, kandidater.find((en) => en in katalog) ?? `feil/${feil.kode}`, {
    ...Object.fromEntries(Object.entries(params).map(([navn, verdi]) => [navn, leselig(verdi)])),
    ledetekst: ledetekst(katalog, noekkel),
    emne,
    emneLiten: forkortelse.test(emne) ? emne : emne.slice(0, 1).toLowerCase() + emne.slice(1),
  });
  if (rad === undefined) return setning;
  return tekst(katalog, 'feil/rad', { en: tekst(katalog, `${lesSti(feil.felt).id}/en`), rad, setning });
};

/** DUF-nummeret keeps its capitals inside a sentence. */
const forkortelse = /^\p{Lu}{2}/u;

const leselig = (verdi: string | number): string => {
  if (typeof verdi === 'number') return formaterTall(verdi);
  return verdi.length === 7 ? formaterMaaned(verdi) : formaterDag(verdi);
};

/** The line between label and control, with the field's own limits in it; null when there is none (R11). */
export const beskrivelse = (katalog: Katalog, sti: string): string | null => {
  const noekkel = `${tekstnoekkel(sti)}/beskrivelse`;
  const felt = feltVed(sti);
  if (!felt || !(noekkel in katalog)) return null;
  const n = felt.type in TEGNGRENSE ? TEGNGRENSE[felt.type as keyof typeof TEGNGRENSE] : '';
  return tekst(katalog, noekkel, {
    n,
    min: 'min' in felt && felt.min !== undefined ? felt.min : '',
    maks: 'maks' in felt ? felt.maks : '',
  });
};

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
