import type { steg2 as nb } from '../nb/steg2.ts';

export const steg2: Record<keyof typeof nb, string> = {
  'steg/formaal': 'Kva søkjer du om',

  'formaal/ledetekst': 'Kva gjeld søknaden?',
  'formaal/hvorfor': 'Svaret avgjer kva spørsmål du får, og korleis vi behandlar søknaden.',
  'formaal/paakrevd': 'Svar på kva søknaden gjeld.',
  'formaal/valg':
    'Kommunen tek ikkje imot denne typen søknad her. Vel eit anna svar på kva søknaden gjeld, eller ta kontakt med oss.',
  'formaal/NY': 'Eg treng kommunal bustad',
  'formaal/BYTTE': 'Eg leiger av kommunen og vil byte bustad',
  'formaal/FORLENGELSE': 'Eg leiger av kommunen og vil forlengje kontrakten',
  'formaal/HUSSTANDSENDRING': 'Nokon skal flytte inn hos meg',
  'formaal/BOLIGBISTAND': 'Eg treng råd eller praktisk hjelp for å skaffe eller behalde bustad',

  'ogsaaBistand/ledetekst':
    'Ønskjer du i tillegg råd om å leige privat, kjøpe bustad eller behalde bustaden du har?',
  'ogsaaBistand/hvorfor': 'Det kan finnast andre måtar å få ein god stad å bu på enn kommunal bustad.',

  'bistandType/ledetekst': 'Kva treng du hjelp til?',
  'bistandType/beskrivelse': 'Du kan velje fleire.',
  'bistandType/hvorfor': 'Vi vil gi deg hjelp som passar til det du treng.',
  'bistandType/paakrevd': 'Vel minst éin ting du treng hjelp til.',
  'bistandType/FINNE_LEIE': 'Finne bustad å leige',
  'bistandType/DEPOSITUM': 'Depositum eller garanti',
  'bistandType/KJOEPE': 'Kjøpe bustad eller startlån',
  'bistandType/TILPASSE': 'Tilpasse bustaden',
  'bistandType/BEHOLDE': 'Unngå å miste bustaden',
  'bistandType/BETALING': 'Husleige, straum eller gjeld',
  'bistandType/PRAKTISK': 'Praktisk hjelp heime eller med flytting',
  'bistandType/ANNET': 'Anna',

  'bistandType.annet/ledetekst': 'Kva anna treng du hjelp til?',
  'bistandType.annet/hvorfor': 'Då kan vi finne ut kven som kan hjelpe deg.',
  'bistandType.annet/emne': 'Teksten om kva anna du treng hjelp til,',
  'bistandType.annet/paakrevd': 'Skriv kva anna du treng hjelp til.',
};
