import { SKJEMAVERSJON } from './skjema.ts';
import { type SynligFelt, synligeFelt, synligeSteg } from './synlighet.ts';
import { erBesvart } from './svar.ts';
import type { Kontekst, Rad, Svar, Verdi } from './typer.ts';

/**
 * The answers as they are submitted: only questions in view, normalised, rows of the register filled from the
 * register. What is hidden stays in the draft, so that changing one's mind twice loses nothing. Idempotent.
 */
export const rensSvar = (svar: Svar, kontekst: Kontekst): Svar =>
  Object.fromEntries(
    synligeSteg(svar, kontekst)
      .flatMap(({ steg }) => synligeFelt(steg.id, svar, kontekst))
      .flatMap((felt) => {
        const verdi = felt.rader ? rensedeRader(felt) : felt.verdi;
        return erBesvart(verdi) ? [[felt.felt.id, verdi]] : [];
      }),
  );

const rensedeRader = ({ rader: alle = [] }: SynligFelt): Verdi =>
  alle
    .filter((rad) => rad.med)
    .map(
      (rad): Rad =>
        Object.fromEntries(
          rad.felt.filter(({ verdi }) => erBesvart(verdi)).map(({ felt, verdi }) => [felt.id, verdi]),
        ) as Rad,
    );

/** JSON with keys in order and without absent values, so that equal answers give equal bytes. */
export const kanonisk = (verdi: unknown): string => {
  if (Array.isArray(verdi)) return `[${verdi.map((en) => kanonisk(en ?? null)).join(',')}]`;
  if (typeof verdi !== 'object' || verdi === null) return JSON.stringify(verdi);
  const objekt = verdi as Record<string, unknown>;
  const noekler = Object.keys(objekt).filter((en) => objekt[en] !== undefined && objekt[en] !== null);
  return `{${noekler
    .sort()
    .map((en) => `${JSON.stringify(en)}:${kanonisk(objekt[en])}`)
    .join(',')}}`;
};

/** An attachment as the summary shows it; without a sum while nothing was sent to it. */
export interface VistVedlegg {
  readonly vedleggId: string;
  readonly sha256?: string | undefined;
}

/**
 * SHA-256 in hex over what was shown: the answers in the form they are submitted, and the attachments, in whatever
 * order. It goes with the submission, so that what another tab changed in between is never sent unseen. Independent
 * of language and of texts.
 */
export const oppsummeringHash = async (
  svar: Svar,
  kontekst: Kontekst,
  vedlegg: readonly VistVedlegg[] = [],
): Promise<string> => {
  const filer = vedlegg
    .map(({ vedleggId, sha256 }) => ({ vedleggId, sha256 }))
    .sort((a, b) => (a.vedleggId < b.vedleggId ? -1 : 1));
  const tekst = kanonisk({
    skjemaversjon: SKJEMAVERSJON,
    svar: rensSvar(svar, kontekst),
    vedlegg: filer.length > 0 ? filer : undefined,
  });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
