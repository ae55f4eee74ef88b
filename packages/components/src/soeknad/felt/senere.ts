import type { Felt } from '@kobo-bolig/skjema';
import { adopter as adopterSkjema } from '../skjemastiler.ts';
import { avkryssing } from './avkryssing.ts';
import { feltene, type Tegner } from './felt.ts';
import { listefelt } from './liste.ts';
import { senereStyles } from './senere.styles.ts';
import { langtekst, tekstfelt } from './tekstfelt.ts';

export { nedtrekk } from './nedtrekk.ts';
export { registerfelt } from './registerfelt.ts';

/** How the fields after the first step are drawn. `vis` is not here: what the register knows stands together. */
export const tegnere: Partial<Record<Felt['type'], Tegner>> = {
  avkryssing,
  bekreftelse: avkryssing,
  liste: (miljoe, synlig) => listefelt(miljoe, synlig, feltene),
  lang: langtekst,
  kort: tekstfelt,
  navn: tekstfelt,
  fnr: tekstfelt,
  duf: tekstfelt,
  telefon: tekstfelt,
  epost: tekstfelt,
  heltall: tekstfelt,
  kr: tekstfelt,
  dato: tekstfelt,
  maaned: tekstfelt,
  registerid: tekstfelt,
};

export const adopter = (rot: ShadowRoot): void => adopterSkjema(rot, senereStyles);
