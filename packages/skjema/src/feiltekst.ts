// Apart from `tekst.ts`, so that the first questions can be shown without the words for what is wrong with an answer.
import { formaterDag, formaterMaaned, formaterTall } from './format.ts';
import { type Katalog, tekst } from './ord.ts';
import { feltVed, lesSti, tekstnoekkel } from './svar.ts';
import { ledetekst } from './tekst.ts';
import type { Feil } from './typer.ts';

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
