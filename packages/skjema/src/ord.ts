// Apart from `tekst.ts`, so that a page of plain information carries nothing of the form itself.
import type { Spraak } from './typer.ts';

/** Loaded texts of one language by key; modules are merged with spread, a host's own texts last. */
export type Katalog = Readonly<Record<string, string>>;
export type Tekstparams = Readonly<Record<string, string | number>>;

/** The text with its `{placeholders}` filled. A text that is not loaded shows its key, so that nothing is silently blank. */
export const tekst = (katalog: Katalog, noekkel: string, params: Tekstparams = {}): string =>
  (katalog[noekkel] ?? noekkel).replace(/\{(\w+)\}/g, (hele, navn: string) => String(params[navn] ?? hele));

/** A municipality's names, times and numbers for the running texts; the contract's `Kommune` fits straight in. */
export interface Kommunetekster {
  readonly navn: Readonly<Record<Spraak, string>>;
  readonly svartid: Readonly<Record<Spraak, string>>;
  readonly utkastLevetidDager: number;
  readonly personvernombud: string;
  readonly kontakt: Kontakttekster;
  readonly navKontakt: Kontakttekster;
  readonly krisekontakt: Kontakttekster;
}
export interface Kontakttekster {
  readonly navn: Readonly<Record<Spraak, string>>;
  readonly telefon: string;
  readonly aapningstid: Readonly<Record<Spraak, string>>;
}

/** The placeholders every running text (`innhold/…`, `boks/…`) may use about the municipality. */
export const kommuneparams = (kommune: Kommunetekster, spraak: Spraak): Tekstparams => {
  const kontakt = (prefiks: string, { navn, telefon, aapningstid }: Kontakttekster) => ({
    [`${prefiks}Navn`]: navn[spraak],
    [`${prefiks}Telefon`]: telefon.replaceAll(' ', '\u00a0'),
    [`${prefiks}Tid`]: aapningstid[spraak],
  });
  return {
    kommune: kommune.navn[spraak],
    svartid: kommune.svartid[spraak],
    utkastDager: kommune.utkastLevetidDager,
    personvernombud: kommune.personvernombud,
    ...kontakt('kontakt', kommune.kontakt),
    ...kontakt('nav', kommune.navKontakt),
    ...kontakt('krise', kommune.krisekontakt),
  };
};
