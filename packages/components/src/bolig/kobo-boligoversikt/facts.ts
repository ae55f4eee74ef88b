/** All that is known of a home, in groups. A fact without a value is said to be missing, so that somebody adds it. */
import type { Bolig } from '@kobo-bolig/contract';
import { formatDate, today } from '../../texts/dates.ts';
import { msg } from '../../texts/msg.ts';
import { formatArea, formatKroner, formatNumber } from '../../texts/numbers.ts';
import { bemanningLabels } from '../bemanning.ts';
import { buildingLine } from '../boligkort.ts';
import { boligtypeLabels } from '../labels.ts';
import {
  disposisjonsformLabels,
  egenskapLabels,
  eieformLabels,
  jaNei,
  leietypeLabels,
} from './fact-labels.ts';

export interface Faktum {
  readonly navn: string;
  /** `undefined`: not recorded. */
  readonly verdi: string | undefined;
}
export interface Faktagruppe {
  readonly tittel: string;
  readonly fakta: readonly Faktum[];
}

const valgfri = <V>(verdi: V | undefined, tekst: (verdi: V) => string): string | undefined =>
  verdi === undefined ? undefined : tekst(verdi);
const liste = (deler: readonly (string | undefined)[]): string | undefined =>
  deler.filter(Boolean).join(', ') || undefined;
const tall = (verdi: number): string => formatNumber(verdi);

/** `118/507`, with lease and section number where there is one. */
const eiendomText = ({ eiendom, eieseksjon }: Pick<Bolig, 'eiendom' | 'eieseksjon'>): string | undefined =>
  eiendom &&
  [
    eiendom.gardsnummer,
    eiendom.bruksnummer,
    eiendom.festenummer ?? (eieseksjon && 0),
    eieseksjon?.seksjonsnummer,
  ]
    .filter((del) => del !== undefined)
    .join('/');

export const boligfakta = (bolig: Bolig): Faktagruppe[] => [
  {
    tittel: msg('Om boligen', { id: 'bolig.fakta.om', desc: 'Overskrift over fakta om en bolig' }),
    fakta: omBoligen(bolig),
  },
  {
    tittel: msg('Tilrettelegging', {
      id: 'bolig.fakta.tilrettelegging',
      desc: 'Overskrift over fakta om en bolig',
    }),
    fakta: tilrettelegging(bolig),
  },
  {
    tittel: msg('Leie', { id: 'bolig.fakta.leie', desc: 'Overskrift over fakta om en bolig' }),
    fakta: leie(bolig),
  },
  {
    tittel: msg('Eier og avtale', { id: 'bolig.fakta.avtale', desc: 'Overskrift over fakta om en bolig' }),
    fakta: avtale(bolig),
  },
  {
    tittel: msg('Sted og registrering', {
      id: 'bolig.fakta.registrering',
      desc: 'Overskrift over fakta om en bolig',
    }),
    fakta: registrering(bolig),
  },
];

const omBoligen = ({ bygning, erBofellesskap, ...bolig }: Bolig): Faktum[] => [
  {
    navn: msg('Boligtype', { id: 'bolig.fakta.boligtype', desc: 'Faktum om en bolig' }),
    verdi: boligtypeLabels[bolig.boligtype](),
  },
  ...(bolig.underkategori
    ? [
        {
          navn: msg('Underkategori', { id: 'bolig.fakta.underkategori', desc: 'Faktum om en bolig' }),
          verdi: bolig.underkategori,
        },
      ]
    : []),
  {
    navn: msg('Bygning', { id: 'bolig.fakta.bygning', desc: 'Faktum om en bolig' }),
    verdi: buildingLine({ bygningstype: bygning.bygningstype, erBofellesskap }),
  },
  {
    navn: msg('Soverom', { id: 'bolig.fakta.soverom', desc: 'Faktum om en bolig' }),
    verdi: valgfri(bolig.antallSoverom, tall),
  },
  {
    navn: msg('Bruksareal', { id: 'bolig.fakta.areal', desc: 'Faktum om en bolig' }),
    verdi: valgfri(bolig.bruksareal, formatArea),
  },
  {
    navn: msg('Etasje', { id: 'bolig.fakta.etasje', desc: 'Faktum om en bolig' }),
    verdi: valgfri(bolig.etasjenummer, tall),
  },
  {
    navn: msg('Byggeår', { id: 'bolig.fakta.byggeaar', desc: 'Faktum om en bolig' }),
    verdi: valgfri(bygning.byggeaar, String),
  },
  {
    navn: msg('Passer til bosetting av flyktninger', {
      id: 'bolig.fakta.bosetting',
      desc: 'Faktum om en bolig',
    }),
    verdi: jaNei(bolig.egnetBosetting),
  },
];

const tilrettelegging = ({ bygning, ...bolig }: Bolig): Faktum[] => [
  {
    navn: msg('Tilgjengelig med rullestol', { id: 'bolig.fakta.rullestol', desc: 'Faktum om en bolig' }),
    verdi: jaNei(bolig.erTilgjengeligForRullestolbruker),
  },
  {
    navn: msg('Heis', { id: 'bolig.fakta.heis', desc: 'Faktum om en bolig' }),
    verdi: valgfri(bygning.heis, jaNei),
  },
  {
    navn: msg('Bemanning', { id: 'bolig.fakta.bemanning', desc: 'Faktum om en bolig' }),
    verdi: bemanningLabels[bolig.bemanning](),
  },
  {
    navn: msg('Egenskaper', { id: 'bolig.fakta.egenskaper', desc: 'Faktum om en bolig' }),
    verdi: liste(bolig.egenskaper.map((egenskap) => egenskapLabels[egenskap]())),
  },
];

const leie = ({ leiekostnad, depositum }: Bolig): Faktum[] => [
  {
    navn: msg('Månedsleie', { id: 'bolig.fakta.manedsleie', desc: 'Faktum om en bolig' }),
    verdi: valgfri(leiekostnad?.manedsleie, formatKroner),
  },
  ...(leiekostnad?.gjelderFra
    ? [
        {
          navn: msg('Leien gjelder fra', { id: 'bolig.fakta.leieFra', desc: 'Faktum om en bolig' }),
          verdi: formatDate(leiekostnad.gjelderFra),
        },
      ]
    : []),
  ...(leiekostnad?.type
    ? [
        {
          navn: msg('Fastsatt som', { id: 'bolig.fakta.leietype', desc: 'Faktum om leien for en bolig' }),
          verdi: leietypeLabels[leiekostnad.type](),
        },
      ]
    : []),
  {
    navn: msg('Depositum', { id: 'bolig.fakta.depositum', desc: 'Faktum om en bolig' }),
    verdi: valgfri(depositum, formatKroner),
  },
];

const avtale = (bolig: Bolig): Faktum[] => [
  {
    navn: msg('Kommunen disponerer boligen som', {
      id: 'bolig.fakta.disposisjonsform',
      desc: 'Faktum om en bolig',
    }),
    verdi: valgfri(bolig.disposisjonsform, (form) => disposisjonsformLabels[form]()),
  },
  {
    navn: msg('Eieform', { id: 'bolig.fakta.eieform', desc: 'Faktum om en bolig' }),
    verdi: valgfri(bolig.eieform, (form) => eieformLabels[form]()),
  },
  { navn: msg('Eier', { id: 'bolig.fakta.eier', desc: 'Faktum om en bolig' }), verdi: bolig.eier?.navn },
  {
    navn: msg('Aktuell for leie til eie', { id: 'bolig.fakta.leieTilEie', desc: 'Faktum om en bolig' }),
    verdi: jaNei(bolig.leieTilEiePotensial),
  },
  {
    navn: msg('Gir rett til mva-kompensasjon', { id: 'bolig.fakta.mva', desc: 'Faktum om en bolig' }),
    verdi: jaNei(bolig.kvalifisererMvaKompensasjon),
  },
];

const registrering = ({ adresse, skolekrets, ...bolig }: Bolig): Faktum[] => [
  {
    navn: msg('Poststed', { id: 'bolig.fakta.poststed', desc: 'Faktum om en bolig' }),
    verdi: `${adresse.postnummer} ${adresse.poststed}`,
  },
  {
    navn: msg('Gårds- og bruksnummer', { id: 'bolig.fakta.eiendom', desc: 'Faktum om en bolig' }),
    verdi: eiendomText(bolig),
  },
  {
    navn: msg('Skolekrets', { id: 'bolig.fakta.skolekrets', desc: 'Faktum om en bolig' }),
    verdi: liste([skolekrets?.barneskole, skolekrets?.ungdomsskole]),
  },
  {
    navn: msg('Nøkkel i FDV-systemet', { id: 'bolig.fakta.fdv', desc: 'Faktum om en bolig' }),
    verdi: bolig.leverandorBoligId,
  },
  {
    navn: msg('Status siden', { id: 'bolig.fakta.statusdato', desc: 'Faktum om en bolig' }),
    verdi: formatDate(bolig.statusdato),
  },
  {
    navn: msg('Sist endret', { id: 'bolig.fakta.endret', desc: 'Faktum om en bolig' }),
    verdi: formatDate(today(new Date(bolig.endret))),
  },
];
