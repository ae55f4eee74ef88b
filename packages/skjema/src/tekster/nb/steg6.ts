export const steg6 = {
  'steg/behov': 'Hvorfor trenger du bolig eller hjelp',

  'situasjon/ledetekst': 'Fortell kort hva som gjør det vanskelig å skaffe eller beholde bolig selv.',
  'situasjon/beskrivelse':
    'Du trenger ikke skrive om diagnoser. Skriv minst {min} og høyst {n} tegn. For eksempel: «Jeg har søkt på mange boliger, men får ikke leie fordi jeg ikke har depositum.»',
  'situasjon/hvorfor': 'Kommunen må vurdere om du trenger hjelp til å skaffe eller beholde bolig.',
  'situasjon/emne': 'Teksten om hva som gjør det vanskelig,',
  'situasjon/paakrevd':
    'Fortell kort hva som gjør det vanskelig å skaffe eller beholde bolig, eller kryss av for at du heller vil snakke med noen.',
  'situasjon/forKort':
    'Skriv litt mer om hva som gjør det vanskelig, minst {n} tegn, eller kryss av for at du heller vil snakke med noen.',
  'situasjon.snakke/ledetekst': 'Jeg vil heller snakke med noen',

  'aarsaker/ledetekst': 'Noe av dette som gjelder?',
  'aarsaker/beskrivelse': 'Du kan velge flere.',
  'aarsaker/hvorfor': 'Da vet saksbehandleren hva dere bør snakke om.',
  'aarsaker/LAV_INNTEKT': 'Lav inntekt',
  'aarsaker/DEPOSITUM': 'Har ikke depositum',
  'aarsaker/ANMERKNING': 'Betalingsanmerkning eller gjeld',
  'aarsaker/AVSLAG_UTLEIER': 'Får avslag fra utleiere',
  'aarsaker/STOETTE': 'Trenger støtte for å bo alene',
  'aarsaker/UT_FRA': 'Skal ut fra institusjon eller fengsel',
  'aarsaker/NY_I_NORGE': 'Ny i Norge',
  'aarsaker/BRUDD_JOBB': 'Mistet jobb eller samlivsbrudd',
  'aarsaker/ANNET': 'Annet',

  'proevdSelv/ledetekst': 'Hva har du prøvd selv?',
  'proevdSelv/beskrivelse': 'Du kan velge flere.',
  'proevdSelv/hvorfor': 'Vi vil ikke foreslå noe du allerede har prøvd.',
  'proevdSelv/PRIVAT': 'Søkt på private boliger',
  'proevdSelv/BANK': 'Spurt bank eller søkt startlån',
  'proevdSelv/BOSTOETTE': 'Søkt bostøtte',
  'proevdSelv/NAV': 'Snakket med NAV',
  'proevdSelv/FAMILIE': 'Familie og venner',
  'proevdSelv/IKKE': 'Ikke ennå',

  'barnehensyn/ledetekst': 'Er det noe vi må vite om barna?',
  'barnehensyn/beskrivelse': 'For eksempel skole, barnehage eller noen de trenger å bo nær. Høyst {n} tegn.',
  'barnehensyn/hvorfor': 'Vi skal legge vekt på hva som er best for barna.',
  'barnehensyn/emne': 'Teksten om barna',
} as const;
