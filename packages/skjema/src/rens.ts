import { registerbarn, type SynligFelt, synligeFelt, synligeSteg } from './synlighet.ts';
import { erBesvart, rader } from './svar.ts';
import type { Kontekst, Rad, RegisterBarn, Svar, Verdi } from './typer.ts';

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

/**
 * Answers with what the registers know put in: one row per own child, first in the list, and shared residence
 * ticked where it is registered. Never overwrites what the citizen answered. Children the register does not show
 * (any more) disappear. Idempotent.
 */
export const forhaandsutfyll = (svar: Svar, kontekst: Kontekst): Svar => {
  const kjente = registerbarn(kontekst);
  const gamle = rader(svar, 'barn');
  const egne = gamle.filter((rad) => rad['barnId'] === undefined);
  const barn = [
    ...kjente.map((ett) =>
      registerrad(
        gamle.find((rad) => rad['barnId'] === ett.barnId),
        ett,
      ),
    ),
    ...egne,
  ];
  const spraak = svar['spraak'] ?? kontekst.spraak;
  const resten = Object.fromEntries(Object.entries(svar).filter(([id]) => id !== 'barn'));
  return { ...resten, spraak, ...(barn.length > 0 ? { barn } : {}) };
};

const registerrad = (rad: Rad | undefined, { barnId, deltBosted }: RegisterBarn): Rad =>
  rad ?? { barnId, ...(deltBosted ? { bosted: 'DELT' } : {}) };
