import type { Formaal, Innbygger, Kommune } from '@kobo-bolig/contract';
import type { Kontekst } from '@kobo-bolig/skjema';
import { today } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';

/** Purposes this form has been made and tried for. The others are applied for through the API, or registered. */
const VISES: readonly Formaal[] = ['NY', 'BOLIGBISTAND'];

/** What the questions depend on besides the answers. */
export const kontekstFor = (
  { formaal, spraak, miljoe }: Kommune,
  innbygger: Innbygger,
): Kontekst & { innbygger: Innbygger } => ({
  idag: today(),
  miljoe,
  spraak: getKoboLocale(),
  kommune: { formaal: formaal.filter((ett) => VISES.includes(ett)), spraak },
  innbygger,
});
