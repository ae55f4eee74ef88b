import type { steg6 as nb } from '../nb/steg6.ts';

export const steg6: Record<keyof typeof nb, string> = {
  'steg/behov': 'Kvifor treng du bustad eller hjelp',

  'situasjon/ledetekst': 'Fortel kort kva som gjer det vanskeleg å skaffe eller behalde bustad sjølv.',
  'situasjon/beskrivelse':
    'Du treng ikkje skrive om diagnosar. Skriv minst {min} og høgst {n} teikn. Til dømes: «Eg har søkt på mange bustader, men får ikkje leige fordi eg ikkje har depositum.»',
  'situasjon/hvorfor': 'Kommunen må vurdere om du treng hjelp til å skaffe eller behalde bustad.',
  'situasjon/emne': 'Teksten om kva som gjer det vanskeleg,',
  'situasjon/paakrevd':
    'Fortel kort kva som gjer det vanskeleg å skaffe eller behalde bustad, eller kryss av for at du heller vil snakke med nokon.',
  'situasjon/forKort':
    'Skriv litt meir om kva som gjer det vanskeleg, minst {n} teikn, eller kryss av for at du heller vil snakke med nokon.',
  'situasjon.snakke/ledetekst': 'Eg vil heller snakke med nokon',

  'aarsaker/ledetekst': 'Noko av dette som gjeld?',
  'aarsaker/beskrivelse': 'Du kan velje fleire.',
  'aarsaker/hvorfor': 'Då veit saksbehandlaren kva de bør snakke om.',
  'aarsaker/LAV_INNTEKT': 'Låg inntekt',
  'aarsaker/DEPOSITUM': 'Har ikkje depositum',
  'aarsaker/ANMERKNING': 'Betalingsmerknad eller gjeld',
  'aarsaker/AVSLAG_UTLEIER': 'Får avslag frå utleigarar',
  'aarsaker/STOETTE': 'Treng støtte for å bu åleine',
  'aarsaker/UT_FRA': 'Skal ut frå institusjon eller fengsel',
  'aarsaker/NY_I_NORGE': 'Ny i Noreg',
  'aarsaker/BRUDD_JOBB': 'Mista jobb eller samlivsbrot',
  'aarsaker/ANNET': 'Anna',

  'proevdSelv/ledetekst': 'Kva har du prøvd sjølv?',
  'proevdSelv/beskrivelse': 'Du kan velje fleire.',
  'proevdSelv/hvorfor': 'Vi vil ikkje foreslå noko du alt har prøvd.',
  'proevdSelv/PRIVAT': 'Søkt på private bustader',
  'proevdSelv/BANK': 'Spurt bank eller søkt startlån',
  'proevdSelv/BOSTOETTE': 'Søkt bustøtte',
  'proevdSelv/NAV': 'Snakka med NAV',
  'proevdSelv/FAMILIE': 'Familie og vener',
  'proevdSelv/IKKE': 'Ikkje enno',

  'barnehensyn/ledetekst': 'Er det noko vi må vite om barna?',
  'barnehensyn/beskrivelse': 'Til dømes skule, barnehage eller nokon dei treng å bu nær. Høgst {n} teikn.',
  'barnehensyn/hvorfor': 'Vi skal leggje vekt på kva som er best for barna.',
  'barnehensyn/emne': 'Teksten om barna',
};
