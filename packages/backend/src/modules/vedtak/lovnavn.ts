import type { Spraak } from '@kobo-bolig/contract';

/** What acts are called in nynorsk; decisions and the lookup log name them in bokmål, as they are stored. */
const nynorsk: Readonly<Record<string, string>> = {
  barneloven: 'barnelova',
  boligsosialloven: 'bustadsosiallova',
  eForvaltningsforskriften: 'eForvaltningsforskrifta',
  folkeregisterloven: 'folkeregisterlova',
  forvaltningsloven: 'forvaltningslova',
  'helse- og omsorgstjenesteloven': 'helse- og omsorgstenestelova',
  husleieloven: 'husleigelova',
  merverdiavgiftskompensasjonsloven: 'meirverdiavgiftskompensasjonslova',
  personvernforordningen: 'personvernforordninga',
  vergemålsloven: 'verjemålslova',
};
const LOV = new RegExp(Object.keys(nynorsk).join('|'), 'g');

/** A legal ground as it is written in a letter: the act by its name in the language of the letter, the sections as they are. */
export const paaSpraaket = (hjemmel: string, spraak: Spraak): string =>
  spraak === 'nn' ? hjemmel.replace(LOV, (navn) => nynorsk[navn]!) : hjemmel;
