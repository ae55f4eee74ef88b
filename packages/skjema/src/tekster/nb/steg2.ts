export const steg2 = {
  'steg/formaal': 'Hva søker du om',

  'formaal/ledetekst': 'Hva gjelder søknaden?',
  'formaal/hvorfor': 'Svaret bestemmer hvilke spørsmål du får, og hvordan vi behandler søknaden.',
  'formaal/paakrevd': 'Svar på hva søknaden gjelder.',
  'formaal/valg':
    'Kommunen tar ikke imot denne typen søknad her. Velg et annet svar på hva søknaden gjelder, eller ta kontakt med oss.',
  'formaal/NY': 'Jeg trenger kommunal bolig',
  'formaal/BYTTE': 'Jeg leier av kommunen og vil bytte bolig',
  'formaal/FORLENGELSE': 'Jeg leier av kommunen og vil forlenge kontrakten',
  'formaal/HUSSTANDSENDRING': 'Noen skal flytte inn hos meg',
  'formaal/BOLIGBISTAND': 'Jeg trenger råd eller praktisk hjelp for å skaffe eller beholde bolig',

  'ogsaaBistand/ledetekst':
    'Ønsker du i tillegg råd om å leie privat, kjøpe bolig eller beholde boligen du har?',
  'ogsaaBistand/hvorfor': 'Det kan finnes andre måter å få et godt sted å bo på enn kommunal bolig.',

  'bistandType/ledetekst': 'Hva trenger du hjelp til?',
  'bistandType/beskrivelse': 'Du kan velge flere.',
  'bistandType/hvorfor': 'Vi vil gi deg hjelp som passer til det du trenger.',
  'bistandType/paakrevd': 'Velg minst én ting du trenger hjelp til.',
  'bistandType/FINNE_LEIE': 'Finne bolig å leie',
  'bistandType/DEPOSITUM': 'Depositum eller garanti',
  'bistandType/KJOEPE': 'Kjøpe bolig eller startlån',
  'bistandType/TILPASSE': 'Tilpasse boligen',
  'bistandType/BEHOLDE': 'Unngå å miste boligen',
  'bistandType/BETALING': 'Husleie, strøm eller gjeld',
  'bistandType/PRAKTISK': 'Praktisk hjelp hjemme eller med flytting',
  'bistandType/ANNET': 'Annet',

  'bistandType.annet/ledetekst': 'Hva annet trenger du hjelp til?',
  'bistandType.annet/hvorfor': 'Da kan vi finne ut hvem som kan hjelpe deg.',
  'bistandType.annet/emne': 'Teksten om hva annet du trenger hjelp til,',
  'bistandType.annet/paakrevd': 'Skriv hva annet du trenger hjelp til.',
} as const;
