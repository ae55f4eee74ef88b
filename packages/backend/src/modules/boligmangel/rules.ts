import type { Boligmangel } from '@kobo-bolig/contract';

/**
 * What is asked of every home, in the order it is told, and the rule that cannot be followed without it. A yes or no that
 * is always answered is not among them.
 */
export const boligmangler = [
  // Contract, deposit and lost rent are worked out of it.
  'LEIE',
  // Homes are matched to households by it, and it is a figure of the yearly report.
  'SOVEROM',
  'AREAL',
  // Where the home is in the cadastre.
  'MATRIKKEL',
  // Which of the homes at the address it is.
  'BRUKSENHET',
  // KOSTRA counts homes by it.
  'EIEFORM',
  'DEPOSITUM',
  // One that may be shown to whoever is offered the home.
  'BILDE',
] as const satisfies readonly Boligmangel[];
