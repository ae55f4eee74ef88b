/** An organisation as Enhetsregisteret knows it, a main unit or one below. */
export interface Organisasjon {
  organisasjonsnummer: string;
  navn: string;
  organisasjonsform?: { kode: string; navn: string };
  naeringskode?: { kode: string; navn: string };
  /** Of a unit below another: the one above. */
  overordnet?: string;
  /** The day it was deleted, `YYYY-MM-DD`. Who is deleted owns nothing and signs nothing. */
  slettet?: string;
  konkurs: boolean;
  underAvvikling: boolean;
}

/** Enhetsregisteret's open data. */
export interface Organisasjonsregister {
  /** Null for a number nobody has, or whose holder is removed from the open data. @throws RegisterFeil */
  hent(organisasjonsnummer: string, signal?: AbortSignal): Promise<Organisasjon | null>;
}
