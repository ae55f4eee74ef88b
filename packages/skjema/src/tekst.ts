import { type Katalog, tekst } from './ord.ts';
import { TEGNGRENSE } from './skjema.ts';
import { feltVed, tekstnoekkel } from './svar.ts';
import type { Felt } from './typer.ts';

/** Label of a field as it stands above it, with «(valgfritt)» when it may be left open. */
export const ledetekst = (katalog: Katalog, sti: string, paakrevd = true): string => {
  const uten = tekst(katalog, `${tekstnoekkel(sti)}/ledetekst`);
  return paakrevd ? uten : tekst(katalog, 'felles/valgfritt', { ledetekst: uten });
};

/** Text of one answer among the choices of a field. */
export const valgtekst = (katalog: Katalog, felt: Felt, kode: string): string =>
  felt.type === 'valg' || felt.type === 'flervalg' ? tekst(katalog, `${felt.valg.navn}/${kode}`) : kode;

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
