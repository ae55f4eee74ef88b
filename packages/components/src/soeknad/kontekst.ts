import type { Innbygger, Kommune } from '@kobo-bolig/contract';
import type { Kontekst } from '@kobo-bolig/skjema';
import { today } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';

/** What the questions depend on besides the answers. */
export const kontekstFor = (
  { formaal, spraak, miljoe }: Kommune,
  innbygger: Innbygger,
): Kontekst & { innbygger: Innbygger } => ({
  idag: today(),
  miljoe,
  spraak: getKoboLocale(),
  kommune: { formaal, spraak },
  innbygger,
});
