export type UtenSvar = 'UGRADERT' | 'UKJENT';

/**
 * What somebody is who is written down before the register has answered. Where it can be asked, they are hidden until it
 * has; where the municipality cannot ask it yet, hiding them would hide every tenant from whoever lets the homes, and
 * they are asked about as soon as it can.
 */
export const utenSvarEr = (kanSpoerres: boolean): UtenSvar => (kanSpoerres ? 'UKJENT' : 'UGRADERT');
