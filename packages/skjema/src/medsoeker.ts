import { finnFelt, finnSteg } from './skjema.ts';
import { rensSvar } from './rens.ts';
import type { Feil, Kontekst, StegId, Svar } from './typer.ts';
import { valider } from './valider.ts';

/** What somebody who applies together with another answers for themselves. */
export const MEDSOEKERSTEG: readonly StegId[] = ['omDeg', 'informasjon', 'oppsummering'];
/** What the two share: what the application is about, and who is to live together. */
const FELLES: readonly StegId[] = ['formaal', 'husstand'];

const iSteg = (svar: Svar, stegene: readonly StegId[]): Svar =>
  Object.fromEntries(
    Object.entries(svar).filter(([id]) => {
      const plassering = finnFelt(id);
      return plassering !== undefined && stegene.includes(plassering.steg.id);
    }),
  );

/** Answers that are none of a co-applicant's. */
export const ikkeMedsoekers = (svar: Svar): readonly string[] =>
  Object.keys(svar).filter((id) => !(id in iSteg(svar, MEDSOEKERSTEG)));

/** Everything to put right in a co-applicant's own part. */
export const validerMedsoeker = (svar: Svar, kontekst: Kontekst): readonly Feil[] =>
  MEDSOEKERSTEG.flatMap((stegId) => valider(finnSteg(stegId).id, svar, kontekst));

/** A co-applicant's own part as it is confirmed. */
export const rensMedsoeker = (svar: Svar, kontekst: Kontekst): Svar =>
  iSteg(rensSvar(svar, kontekst), MEDSOEKERSTEG);

/** What a co-applicant may read of the applicant's answers. */
export const fellesSvar = (svar: Svar, kontekst: Kontekst): Svar => iSteg(rensSvar(svar, kontekst), FELLES);
