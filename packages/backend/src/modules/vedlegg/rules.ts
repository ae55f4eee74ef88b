import type { SoeknadStatus, Vedleggstatus } from '@kobo-bolig/contract';
import type { ProblemCode } from '@kobo-bolig/contract';
import type { Feltfeil } from '../../http/problem.ts';
import type { Kontrollsvar } from '../../ports/virus/port.ts';
import { finnFormat, type Filformat } from './filtype.ts';
import { Bildefeil, rensJpeg, rensPng } from './metadata.ts';

export const MAKS_BYTE = 15 * 1024 * 1024;
/** What one application can have. */
export const MAKS_I_SOEKNAD = 20;
/** What the party can have in one case, with its application. */
export const MAKS_FRA_PARTEN = 100;
/** What the municipality can add to one case. */
export const MAKS_FRA_KOMMUNEN = 100;

type Byte = Uint8Array<ArrayBuffer>;

/** How each kind is made fit to be kept. A PDF is kept as it came: to cut in one is to make another document. */
const rens: Readonly<Record<Filformat, (innhold: Byte) => Byte>> = {
  PDF: (innhold) => innhold,
  JPEG: rensJpeg,
  PNG: rensPng,
};

export type Mottatt = { readonly format: Filformat; readonly innhold: Byte } | { readonly feil: ProblemCode };

/** What is kept of what was sent, or why nothing is. */
export function taImot(innhold: Byte): Mottatt {
  if (innhold.byteLength > MAKS_BYTE) return { feil: 'VEDLEGG_FOR_STORT' };
  const format = finnFormat(innhold);
  if (format === null) return { feil: 'VEDLEGG_UKJENT_TYPE' };
  if (format === 'HEIC') return { feil: 'VEDLEGG_ER_HEIC' };
  try {
    return { format, innhold: rens[format](innhold) };
  } catch (error) {
    if (error instanceof Bildefeil) return { feil: 'VEDLEGG_SKADET' };
    throw error;
  }
}

/** Whether a part goes on where the last one ended, or begins anew, and ends within the whole. */
export const passer = (
  { fra, totalt, innhold }: { readonly fra: number; readonly totalt: number; readonly innhold: Uint8Array },
  mottatt: number,
): boolean => (fra === mottatt || fra === 0) && innhold.byteLength > 0 && fra + innhold.byteLength <= totalt;

/** Why an attachment in a state cannot be downloaded; only one that is found clean can. */
export const hindring: Readonly<Record<Vedleggstatus, ProblemCode | null>> = {
  MANGLER_INNHOLD: 'VEDLEGG_IKKE_KONTROLLERT',
  VENTER: 'VEDLEGG_IKKE_KONTROLLERT',
  REN: null,
  INFISERT: 'VEDLEGG_INFISERT',
  FEIL: 'VEDLEGG_IKKE_KONTROLLERT',
};

/** What an attachment that waits becomes. A scanner that is away says nothing about it: it waits on. */
export const etterKontroll: Readonly<Record<Kontrollsvar, Vedleggstatus>> = {
  REN: 'REN',
  INFISERT: 'INFISERT',
  FEIL: 'FEIL',
  BORTE: 'VENTER',
};

/** What an application cannot be sent with, and why. One that waits for the scanner goes along. */
export const ikkeKlart: Readonly<Record<Vedleggstatus, Feltfeil['detail'] | null>> = {
  MANGLER_INNHOLD: { nb: 'Filen er ikke lastet opp.', nn: 'Fila er ikkje lasta opp.' },
  VENTER: null,
  REN: null,
  INFISERT: {
    nb: 'Det ble funnet virus i filen, og den er kastet.',
    nn: 'Det vart funne virus i fila, og ho er kasta.',
  },
  FEIL: { nb: 'Filen kunne ikke kontrolleres for virus.', nn: 'Fila kunne ikkje kontrollerast for virus.' },
};

/** A citizen takes back what nobody has received yet. */
export const kanSlettes = (vedlegg: Vedleggstatus, soeknad: SoeknadStatus | null): boolean =>
  vedlegg === 'MANGLER_INNHOLD' || soeknad === 'UTKAST';
