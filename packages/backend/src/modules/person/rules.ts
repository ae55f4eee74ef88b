import type { Gradering } from '../../ports/folkeregister/port.ts';

/** As it stands with a person; `UKJENT` until the register has answered about them. */
export type KjentGradering = Gradering | 'UKJENT';

export type UtenSvar = 'UGRADERT' | 'UKJENT';

/**
 * What somebody is who is written down before the register has answered. Where it can be asked, they are hidden until it
 * has; where the municipality cannot ask it yet, hiding them would hide every tenant from whoever lets the homes, and
 * they are asked about as soon as it can.
 */
export const utenSvarEr = (kanSpoerres: boolean): UtenSvar => (kanSpoerres ? 'UKJENT' : 'UGRADERT');

/**
 * What stands after an answer. Only a register that knows the person takes protection away: a number it no longer knows
 * is one that has been replaced as soon as one that was mistyped.
 * @param ukjent the register says that nobody has the number
 */
export const graderingEtter = (foer: KjentGradering, svar: Gradering, ukjent: boolean): Gradering =>
  ukjent && foer !== 'UKJENT' ? foer : svar;
