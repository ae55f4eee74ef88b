import { erBekreftelse } from './regler.ts';
import { finnFelt } from './skjema.ts';
import { erEnkeltverdi } from './svar.ts';
import type { Feil, Feilkode, Felt, Rad, Svar } from './typer.ts';

/**
 * The closed shape of a stored draft: only fields of the form, each of the right JSON kind and of a bounded size.
 * What was typed wrongly is still a draft, so a number may be text. The limits stand far above the rules: they
 * protect the store, `valider` speaks to the citizen.
 */
const STOERSTE_TEKST = 10_000;
const FLESTE_RADER = 50;

/** Faults of shape in a draft; empty when it may be stored. */
export const formfeil = (svar: Svar): readonly Feil[] =>
  Object.entries(svar).flatMap(([id, verdi]): readonly Feil[] => {
    const plassering = finnFelt(id);
    const feil = (felt: string, kode: Feilkode): Feil => ({
      steg: plassering?.steg.id ?? 'foerDuStarter',
      felt,
      kode,
    });
    if (!plassering || plassering.felt.type === 'vis') return [feil(id, 'ukjent')];
    if (verdi === undefined || verdi === null) return [];
    const { felt } = plassering;
    if (felt.type !== 'liste') return harForm(felt, verdi) ? [] : [feil(id, 'form')];
    if (!Array.isArray(verdi) || verdi.length > FLESTE_RADER) return [feil(id, 'form')];
    return verdi.flatMap((rad: unknown, indeks) => {
      if (typeof rad !== 'object' || rad === null || Array.isArray(rad))
        return [feil(`${id}[${indeks}]`, 'form')];
      return Object.entries(rad as Rad).flatMap(([navn, celle]) => {
        const sti = `${id}[${indeks}].${navn}`;
        const kolonne = felt.felt.find((ett) => ett.id === navn);
        if (!kolonne) return [feil(sti, 'ukjent')];
        return celle === undefined || harForm(kolonne, celle) ? [] : [feil(sti, 'form')];
      });
    });
  });

const erTekst = (verdi: unknown): boolean => typeof verdi === 'string' && verdi.length <= STOERSTE_TEKST;

const harForm = (felt: Felt, verdi: unknown): boolean => {
  switch (felt.type) {
    case 'flervalg':
      return Array.isArray(verdi) && verdi.length <= FLESTE_RADER && verdi.every(erTekst);
    case 'avkryssing':
      return typeof verdi === 'boolean';
    case 'bekreftelse':
      return erBekreftelse(verdi);
    case 'heltall':
    case 'kr':
      return erTekst(verdi) || (erEnkeltverdi(verdi) && Number.isFinite(verdi));
    default:
      return erTekst(verdi);
  }
};
