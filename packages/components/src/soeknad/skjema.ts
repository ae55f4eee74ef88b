/** All that is needed once somebody fills in; the page before the login does without. */
export { Skjemaflyt } from './flyt.ts';
export { adopter } from './skjemastiler.ts';
export { foreldetsetning, lagresetning } from './visning/lagremelding.ts';
export { stegvisning } from './visning/steg.ts';
