/** Words for the staff in or near a home. Call while rendering. */
import type { Bemanning } from '@kobo-bolig/contract';
import { msg } from '../texts/msg.ts';

export const bemanningLabels: Record<Bemanning, () => string> = {
  INGEN: () => msg('Ingen', { id: 'bolig.bemanning.ingen', desc: 'Bemanning i eller nær en bolig' }),
  AMBULERENDE: () =>
    msg('Ambulerende tjeneste', {
      id: 'bolig.bemanning.ambulerende',
      desc: 'Bemanning i eller nær en bolig',
    }),
  BASE_I_NAERHET: () =>
    msg('Personalbase i nærheten', {
      id: 'bolig.bemanning.naerhet',
      desc: 'Bemanning i eller nær en bolig',
    }),
  BASE_DAG_KVELD: () =>
    msg('Personalbase, dag og kveld', {
      id: 'bolig.bemanning.dagKveld',
      desc: 'Bemanning i eller nær en bolig',
    }),
  BASE_DOEGN: () =>
    msg('Personalbase, hele døgnet', { id: 'bolig.bemanning.doegn', desc: 'Bemanning i eller nær en bolig' }),
};
