/**
 * The application's own words, by language and step. What the first picture needs in bokmål comes with the code;
 * the rest is fetched when its step is near.
 */
import { kommuneparams, type Katalog, type Spraak, type StegId, type Tekstparams } from '@kobo-bolig/skjema';
import { felles } from '@kobo-bolig/skjema/tekster/nb/felles';
import { steg0 } from '@kobo-bolig/skjema/tekster/nb/steg0';
import { lastTekster } from '@kobo-bolig/skjema/tekster/last';
import type { Kommune } from '@kobo-bolig/contract';
import { getKoboLocale } from '../texts/locale.ts';

const kataloger: Record<Spraak, Katalog> = { nb: { ...felles, ...steg0 }, nn: {} };
const lastet = new Set<string>(['nb/foerDuStarter']);

/** The words there are now in the language of the page; bokmål where nynorsk is still on its way. */
export const katalog = (): Katalog => {
  const spraak = getKoboLocale();
  return spraak === 'nb' ? kataloger.nb : { ...kataloger.nb, ...kataloger[spraak] };
};

export const harTekster = (...stegene: readonly StegId[]): boolean =>
  stegene.every((steg) => lastet.has(`${getKoboLocale()}/${steg}`));

/** There is something to read, if only in bokmål while nynorsk is on its way. */
export const harNoenTekster = (...stegene: readonly StegId[]): boolean =>
  harTekster(...stegene) || stegene.every((steg) => lastet.has(`nb/${steg}`));

/** The words of every step, for a review that is opened straight away and the receipt after it. */
export const ALLE_STEG: readonly StegId[] = [
  'foerDuStarter',
  'formaal',
  'omDeg',
  'husstand',
  'bosituasjon',
  'behov',
  'informasjon',
  'oppsummering',
  'kvittering',
];

/** Fetches the words of these steps in the language of the page. Rejects when they could not be fetched. */
export async function hentTekster(...stegene: readonly StegId[]): Promise<void> {
  const spraak = getKoboLocale();
  const mangler = stegene.filter((steg) => !lastet.has(`${spraak}/${steg}`));
  if (mangler.length === 0) return;
  const nye = await lastTekster(spraak, ...mangler);
  kataloger[spraak] = { ...kataloger[spraak], ...nye };
  for (const steg of mangler) lastet.add(`${spraak}/${steg}`);
}

/** What running texts may name of the municipality. Our sentence brings its own full stop. */
export function kommuneord(kommune: Kommune): Tekstparams {
  const params = kommuneparams(kommune, getKoboLocale());
  return { ...params, svartid: String(params['svartid']).replace(/\.$/, '') };
}
