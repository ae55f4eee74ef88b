import { type Feil, feiltekst, type Katalog } from '@kobo-bolig/skjema';

/** Something to put right, with the server's own sentence when it was the server that said so. */
export interface Feilpost extends Feil {
  readonly setning?: string | undefined;
}

export const feilsetning = (katalog: Katalog, feil: Feilpost): string =>
  feil.setning ?? feiltekst(katalog, feil);
