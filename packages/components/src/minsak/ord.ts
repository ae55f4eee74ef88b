/** Words of the citizen's own page. They are not the case workers', whose texts a citizen must not download. */
import type {
  Boligsammendrag,
  Boligtype,
  Bistand,
  Bygningstype,
  Kommune,
  Sakstype,
} from '@kobo-bolig/contract';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, plural, str } from '../texts/msg.ts';
import { formatArea, formatKroner } from '../texts/numbers.ts';

/** One of the municipality's own sentences, in the language of the page. */
export const lokal = (tekst: Kommune['navn']): string => tekst[getKoboLocale()];

export const telefonlenke = (telefon: string): string => `tel:${telefon.replaceAll(/[^+\d]/g, '')}`;

const bolig = () =>
  msg('Søknad om kommunal bolig', { id: 'minsak.sak.bolig', desc: 'Sidetittel for en sak' });
const saksnavnene: Partial<Record<Sakstype, () => string>> = {
  BOLIGBISTAND: () =>
    msg('Søknad om hjelp med bolig', { id: 'minsak.sak.bistand', desc: 'Sidetittel for en sak' }),
  OMSORGSBOLIG: () => msg('Omsorgsbolig', { id: 'minsak.sak.omsorgsbolig', desc: 'Sidetittel for en sak' }),
  BOSETTING_FLYKTNING: () =>
    msg('Bolig når du blir bosatt', { id: 'minsak.sak.bosetting', desc: 'Sidetittel for en sak' }),
};
export const saksnavn = (sakstype: Sakstype): string => (saksnavnene[sakstype] ?? bolig)();

const bygninger: Record<Bygningstype, () => string> = {
  ENEBOLIG: () => msg('Enebolig', { id: 'minsak.bygning.enebolig', desc: 'Type bolig i et tilbud' }),
  TOMANNSBOLIG: () =>
    msg('Tomannsbolig', { id: 'minsak.bygning.tomannsbolig', desc: 'Type bolig i et tilbud' }),
  REKKEHUS: () => msg('Rekkehus', { id: 'minsak.bygning.rekkehus', desc: 'Type bolig i et tilbud' }),
  BLOKK: () => msg('Leilighet', { id: 'minsak.bygning.blokk', desc: 'Type bolig i et tilbud' }),
  HYBELBYGG: () => msg('Hybel', { id: 'minsak.bygning.hybel', desc: 'Type bolig i et tilbud' }),
  SMAAHUS: () => msg('Småhus', { id: 'minsak.bygning.smaahus', desc: 'Type bolig i et tilbud' }),
  ANNET: () =>
    msg('Bolig', { id: 'minsak.bygning.annet', desc: 'Type bolig i et tilbud, når den er ukjent' }),
};

const boligtyper: Record<Boligtype, () => string> = {
  ORDINAER: () => msg('Vanlig bolig', { id: 'minsak.boligtype.vanlig', desc: 'Hva vedtaket gir' }),
  OMSORGSBOLIG: () => msg('Omsorgsbolig', { id: 'minsak.boligtype.omsorgsbolig', desc: 'Hva vedtaket gir' }),
  BOFELLESSKAP: () => msg('Bofellesskap', { id: 'minsak.boligtype.bofellesskap', desc: 'Hva vedtaket gir' }),
  PERSONALBOLIG: () =>
    msg('Personalbolig', { id: 'minsak.boligtype.personalbolig', desc: 'Hva vedtaket gir' }),
  MIDLERTIDIG: () =>
    msg('Midlertidig bolig', { id: 'minsak.boligtype.midlertidig', desc: 'Hva vedtaket gir' }),
};

export const boligtype = (type: Boligtype): string => boligtyper[type]();

const bistander: Record<Bistand, () => string> = {
  RAAD_OG_VEILEDNING: () =>
    msg('Råd og veiledning', { id: 'minsak.bistand.raad', desc: 'Hjelp som vedtaket gir' }),
  PRAKTISK_BISTAND: () =>
    msg('Praktisk hjelp', { id: 'minsak.bistand.praktisk', desc: 'Hjelp som vedtaket gir' }),
};

export const bistand = (slag: readonly Bistand[]): string => slag.map((en) => bistander[en]()).join(', ');

/** `Strandveien 12 B`. */
export const gate = ({ adresse }: Boligsammendrag): string =>
  [adresse.adressenavn, adresse.nummer, adresse.bokstav].filter(Boolean).join(' ');

/** `Leilighet i bofellesskap, H0203, 0000 Krokvik`. */
export function sted(bolig: Boligsammendrag): string {
  const { adresse, bruksenhetsnummer, ekstraReferanse, bygningstype, erBofellesskap } = bolig;
  const bygning = bygninger[bygningstype]();
  const type = erBofellesskap
    ? msg(str`${bygning} i bofellesskap`, {
        id: 'minsak.bolig.bofellesskap',
        desc: 'Type bolig i et tilbud. Verdien er for eksempel «Leilighet».',
      })
    : bygning;
  const post = `${adresse.postnummer}\u00a0${adresse.poststed}`;
  return [type, bruksenhetsnummer, ekstraReferanse, post].filter(Boolean).join(', ');
}

export const soverom = (antall: number): string =>
  plural(antall, {
    one: msg('1 soverom', { id: 'minsak.bolig.ettSoverom', desc: 'Størrelsen på en bolig' }),
    other: msg(str`${antall} soverom`, { id: 'minsak.bolig.soverom', desc: 'Størrelsen på en bolig' }),
  });

export const stoerrelse = ({ antallSoverom, bruksareal }: Boligsammendrag): string =>
  [
    antallSoverom === undefined ? '' : soverom(antallSoverom),
    bruksareal === undefined ? '' : formatArea(bruksareal),
  ]
    .filter(Boolean)
    .join(', ');

export const leiePerMaaned = (kroner: number): string =>
  msg(str`${formatKroner(kroner)} per måned`, {
    id: 'minsak.bolig.leiePerMaaned',
    desc: 'Husleie. Verdien er for eksempel «10 000 kr».',
  });

export function etasje({ etasjenummer, heis }: Boligsammendrag): string {
  const nummer =
    etasjenummer === undefined
      ? ''
      : msg(str`${etasjenummer}. etasje`, { id: 'minsak.bolig.etasjenummer', desc: 'Hvor i bygget' });
  const loeft =
    heis === undefined
      ? ''
      : heis
        ? msg('heis', { id: 'minsak.bolig.heis', desc: 'Etter etasjen: bygget har heis' })
        : msg('ikke heis', { id: 'minsak.bolig.ikkeHeis', desc: 'Etter etasjen: bygget har ikke heis' });
  return [nummer, loeft].filter(Boolean).join(', ');
}

/** Names of facts, also in the tenancy and the decision. */
export const ledd = {
  stoerrelse: () => msg('Størrelse', { id: 'minsak.fakta.stoerrelse', desc: 'Foran størrelsen på en bolig' }),
  leie: () => msg('Leie', { id: 'minsak.fakta.leie', desc: 'Foran husleien' }),
  etasje: () => msg('Etasje', { id: 'minsak.fakta.etasje', desc: 'Foran etasjen' }),
  naa: () => msg('nå', { id: 'minsak.fakta.naa', desc: 'Etter «Klar fra», i stedet for en dato' }),
  klarFra: () => msg('Klar fra', { id: 'minsak.fakta.klarFra', desc: 'Foran datoen boligen er klar' }),
  visning: () => msg('Visning', { id: 'minsak.fakta.visning', desc: 'Foran tid og sted for visning' }),
  navn: () => msg('Navn', { id: 'minsak.fakta.navn', desc: 'Foran navnet ditt' }),
  adresse: () => msg('Adresse', { id: 'minsak.fakta.adresse', desc: 'Foran adressen din' }),
  barn: () => msg('Barn', { id: 'minsak.fakta.barn', desc: 'Foran navnene på barna dine' }),
  hentet: () => msg('Hentet fra', { id: 'minsak.fakta.hentet', desc: 'Foran register og dato' }),
  bolig: () => msg('Bolig', { id: 'minsak.fakta.bolig', desc: 'Foran hva vedtaket gir' }),
  leietid: () => msg('Leietid', { id: 'minsak.fakta.leietid', desc: 'Foran hvor lenge leieforholdet varer' }),
  hjelp: () => msg('Hjelp', { id: 'minsak.fakta.hjelp', desc: 'Foran hjelpen vedtaket gir' }),
  innflytting: () =>
    msg('Leier fra', { id: 'minsak.fakta.leierFra', desc: 'Foran datoen leieforholdet begynner' }),
  slutt: () => msg('Leier til', { id: 'minsak.fakta.leierTil', desc: 'Foran datoen leieforholdet slutter' }),
  depositum: () => msg('Depositum', { id: 'minsak.fakta.depositum', desc: 'Foran depositumet' }),
  vedtaksdato: () => msg('Vedtaksdato', { id: 'minsak.fakta.vedtaksdato', desc: 'Foran datoen' }),
  klagefrist: () => msg('Klagefrist', { id: 'minsak.fakta.klagefrist', desc: 'Foran siste dag å klage' }),
  klageinstans: () =>
    msg('Klagen avgjøres av', { id: 'minsak.fakta.klageinstans', desc: 'Foran navnet på klageinstansen' }),
  saksbehandler: () =>
    msg('Saksbehandler', { id: 'minsak.fakta.saksbehandler', desc: 'Foran eller over et navn' }),
  fattetAv: () =>
    msg('Avgjort av', { id: 'minsak.fakta.fattetAv', desc: 'Foran navnet på den som avgjorde' }),
};
