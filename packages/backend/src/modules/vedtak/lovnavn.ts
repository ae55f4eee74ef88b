import type { Spraak } from '@kobo-bolig/contract';

/** What acts are called in nynorsk; decisions name them in bokmål, as they are stored. */
const nynorsk: Readonly<Record<string, string>> = {
  boligsosialloven: 'bustadsosiallova',
  forvaltningsloven: 'forvaltningslova',
  husleieloven: 'husleigelova',
};
const LOV = new RegExp(Object.keys(nynorsk).join('|'), 'g');

/** A legal ground as it is written in a letter: the act by its name in the language of the letter, the sections as they are. */
export const paaSpraaket = (hjemmel: string, spraak: Spraak): string =>
  spraak === 'nn' ? hjemmel.replace(LOV, (navn) => nynorsk[navn]!) : hjemmel;
