import type { Kontekst, Svar } from '../typer.ts';

/**
 * Applications that are complete and may be sent, for the tests of every package. All persons are synthetic
 * (month + 80); the numbers are Skatteetaten's published examples.
 */
export const SYNTETISK_FNR = '03851598730';
export const SYNTETISK_DNR = '41819077302';
/** Valid by the rule from 2032 only: the first check digit leaves a remainder. */
export const SYNTETISK_FNR_2032 = '30908299902';
export const SYNTETISK_DNR_2032 = '41819077906';

export const IDAG = '2026-11-20';

export const kontekst = (endring: Partial<Kontekst> = {}): Kontekst => ({
  idag: IDAG,
  miljoe: 'TEST',
  spraak: 'nb',
  kommune: { formaal: ['NY', 'BOLIGBISTAND'], spraak: ['nb', 'nn'] },
  innbygger: {
    navn: 'ERFAREN HESTEDROSJE',
    identMaskert: '149184*****',
    adresse: 'Lyngveien 14 A, 0000 Krokvik',
    adresseSkjult: false,
    barn: [],
  },
  ...endring,
});

export const BARN = [
  {
    barnId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e0002',
    navn: 'GLAD FREGNE',
    foedselsdato: '2017-03-14',
    deltBosted: true,
  },
  {
    barnId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e0003',
    navn: 'SNILL FREGNE',
    foedselsdato: '2010-05-02',
    deltBosted: false,
  },
] as const;

const lest = { versjon: 1, tid: '2026-11-20T09:58:00Z' };

export interface Eksempel {
  readonly svar: Svar;
  readonly kontekst: Kontekst;
}

/** Domain test case 1: a single adult without a home tonight. */
export const enslig: Eksempel = {
  kontekst: kontekst(),
  svar: {
    spraak: 'nb',
    akutt: 'JA',
    formaal: 'NY',
    'soeker.telefon': '+4740000000',
    tryggKontakt: 'JA',
    tolk: 'NEI',
    'husstand.alene': 'JA',
    bosit: '4',
    'utenBolig.hvor': 'UTE',
    situasjon: 'Jeg mistet rommet jeg leide, og har ikke penger til depositum.',
    'info.lest': lest,
    riktig: true,
  },
};

/** Domain test case 2: a couple with two children, one of them with shared residence. */
export const par: Eksempel = {
  kontekst: kontekst({
    spraak: 'nn',
    innbygger: { ...kontekst().innbygger, barn: BARN },
  }),
  svar: {
    spraak: 'nn',
    akutt: 'NEI',
    formaal: 'NY',
    ogsaaBistand: 'JA',
    bistandType: ['DEPOSITUM', 'ANNET'],
    'bistandType.annet': 'Flyttebil',
    'soeker.telefon': '+4740000000',
    'soeker.epost': 'erfaren@krokvik.example',
    tryggKontakt: 'JA',
    tolk: 'JA',
    tolkSpraak: 'TI',
    'husstand.alene': 'NEI',
    barn: [
      { barnId: BARN[0].barnId, skalBo: true, bosted: 'DELT' },
      { barnId: BARN[1].barnId, skalBo: true, bosted: 'SAMVAER', netter: 10 },
    ],
    venterBarn: 'NEI',
    medsoeker: 'JA',
    'medsoeker.fnr': SYNTETISK_FNR,
    'medsoeker.navn': 'Tallerken',
    'medsoeker.relasjon': 'SAMBOER',
    bosit: '1',
    'leie.til': 'DATO',
    'leie.tilDato': '2027-01-31',
    'leie.sum': 11500,
    'leie.stroem': 'JA',
    'leie.rom': 1,
    'leie.antall': 4,
    maaFlytte: ['UTLOEPER'],
    'maaFlytte.dato': '2027-01-31',
    vanskerBo: ['FOR_LITEN', 'HELSE'],
    situasjon: 'Vi har søkt på mange bustader, men får avslag. Det er mugg på soverommet til barna.',
    aarsaker: ['AVSLAG_UTLEIER'],
    proevdSelv: ['PRIVAT', 'BOSTOETTE'],
    barnehensyn: 'Barna går på Nordsida skule.',
    'info.lest': lest,
    riktig: true,
  },
};

/** Advice and practical help only: no questions about the household. */
export const bistand: Eksempel = {
  kontekst: kontekst(),
  svar: {
    spraak: 'nb',
    akutt: 'NEI',
    formaal: 'BOLIGBISTAND',
    bistandType: ['BEHOLDE', 'BETALING'],
    'soeker.telefon': '+4740000000',
    tryggKontakt: 'BARE_POST',
    tolk: 'NEI',
    bosit: '1',
    maaFlytte: ['UTKASTELSE'],
    'maaFlytte.dato': '2026-12-10',
    vanskerBo: ['DYR'],
    'situasjon.snakke': true,
    'info.lest': lest,
    riktig: true,
  },
};

/** Domain test case 6: the applicant has a protected address. Nothing about where they live is shown or asked. */
export const skjermet: Eksempel = {
  kontekst: kontekst({
    innbygger: {
      navn: 'STILLE BLYANT',
      identMaskert: '019190*****',
      adresse: null,
      adresseSkjult: true,
      barn: [],
    },
  }),
  svar: {
    spraak: 'nb',
    akutt: 'NEI',
    formaal: 'NY',
    tryggKontakt: 'EGEN_MAATE',
    'tryggKontakt.maate': 'Ring krisesenteret, de vet hvor jeg er.',
    tolk: 'NEI',
    'husstand.alene': 'NEI',
    barn: [{ navn: 'Modig Blyant', foedselsdato: '2019-02-28', bosted: 'FAST' }],
    medsoeker: 'NEI',
    bosit: '4',
    'utenBolig.hvor': 'KRISESENTER',
    'situasjon.snakke': true,
    'info.lest': lest,
    riktig: true,
  },
};

const leier = kontekst({
  kommune: { formaal: ['NY', 'BYTTE', 'FORLENGELSE', 'HUSSTANDSENDRING'], spraak: ['nb', 'nn'] },
  innbygger: { ...kontekst().innbygger, leieforhold: true },
});
const leierSvar: Svar = {
  spraak: 'nb',
  'soeker.telefon': '+4740000000',
  tryggKontakt: 'JA',
  tolk: 'NEI',
  'info.lest': lest,
  riktig: true,
};

/** Domain test case 9: somebody who rents from the municipality needs a home without stairs. */
export const bytte: Eksempel = {
  kontekst: leier,
  svar: {
    ...leierSvar,
    formaal: 'BYTTE',
    'husstand.alene': 'JA',
    bytteGrunn: ['HELSE', 'ANNET'],
    'bytteGrunn.annet': 'Trappene er blitt for bratte.',
    situasjon: 'Jeg kommer meg ikke ut av boligen uten hjelp lenger.',
  },
};

/** Domain test case 10: the contract runs out, and nothing has changed. */
export const forlengelse: Eksempel = {
  kontekst: leier,
  svar: {
    ...leierSvar,
    formaal: 'FORLENGELSE',
    'husstand.endring': 'NEI',
    forlengGrunn: ['FINNER_IKKE'],
    forlengForsokt: 'JA',
    'forlengForsokt.hva': 'Finn.no',
  },
};

/** A partner and a child move in. */
export const husstandsendring: Eksempel = {
  kontekst: leier,
  svar: {
    ...leierSvar,
    formaal: 'HUSSTANDSENDRING',
    innflytter: [
      { navn: 'Modig Sykkel', fnr: SYNTETISK_FNR, relasjon: 'SAMBOER', dato: '2027-01-01' },
      { navn: 'Glad Fregne', relasjon: 'BARN', dato: '2027-01-01' },
    ],
  },
};

export const eksempler = {
  bytte,
  forlengelse,
  husstandsendring,
  enslig,
  par,
  bistand,
  skjermet,
};
