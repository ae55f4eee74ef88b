import { rader } from './svar.ts';
import { registerbarn } from './synlighet.ts';
import type { Kontekst, Rad, RegisterBarn, Svar } from './typer.ts';

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
