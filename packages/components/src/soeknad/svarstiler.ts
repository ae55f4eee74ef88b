import { adopter as adopterSkjema } from './skjemastiler.ts';
import { svarStyles } from './visning/svar.styles.ts';

/** Adopts the styles of pages that show whole applications. */
export const adopter = (rot: ShadowRoot): void => adopterSkjema(rot, svarStyles);
