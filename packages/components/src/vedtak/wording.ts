/** What a proposal and a decision say, in the dialog and on the page of the case. */
import type { Bistand, Boligbehov, Boligtype, Vedtaksavvik, Vedtaksresultat } from '@kobo-bolig/contract';
import { msg, plural, str } from '../texts/msg.ts';
import type { Draft } from './draft.ts';

export const resultLabels: Record<Vedtaksresultat, () => string> = {
  TILSAGN: () => msg('Tilsagn', { id: 'vedtak.resultat.tilsagn', desc: 'Utfall av et vedtak' }),
  DELVIS: () => msg('Delvis tilsagn', { id: 'vedtak.resultat.delvis', desc: 'Utfall av et vedtak' }),
  AVSLAG: () => msg('Avslag', { id: 'vedtak.resultat.avslag', desc: 'Utfall av et vedtak' }),
  AVVIST: () =>
    msg('Avvisning', { id: 'vedtak.resultat.avvist', desc: 'Utfall: søknaden blir ikke avgjort' }),
};

export const bistandLabels: Record<Bistand, () => string> = {
  RAAD_OG_VEILEDNING: () =>
    msg('Råd og veiledning', { id: 'vedtak.bistand.raad', desc: 'Type bistand et vedtak gir' }),
  PRAKTISK_BISTAND: () =>
    msg('Praktisk bistand', { id: 'vedtak.bistand.praktisk', desc: 'Type bistand et vedtak gir' }),
};

export const boligtypeLabels: Record<Boligtype, () => string> = {
  ORDINAER: () => msg('Ordinær bolig', { id: 'vedtak.boligtype.ordinaer', desc: 'Type bolig et vedtak gir' }),
  OMSORGSBOLIG: () =>
    msg('Omsorgsbolig', { id: 'vedtak.boligtype.omsorg', desc: 'Type bolig et vedtak gir' }),
  BOFELLESSKAP: () =>
    msg('Bofellesskap', { id: 'vedtak.boligtype.bofellesskap', desc: 'Type bolig et vedtak gir' }),
  PERSONALBOLIG: () =>
    msg('Personalbolig', { id: 'vedtak.boligtype.personal', desc: 'Type bolig et vedtak gir' }),
  MIDLERTIDIG: () =>
    msg('Midlertidig bolig', { id: 'vedtak.boligtype.midlertidig', desc: 'Type bolig et vedtak gir' }),
};

export type Part = 'fakta' | 'regler' | 'hensyn';

/** The three parts of the reasons, in the order of the letter (forvaltningsloven 1967 § 25). */
export const partLabels: Record<Part, () => string> = {
  fakta: () => msg('Fakta', { id: 'vedtak.del.fakta', desc: 'Første del av begrunnelsen for et vedtak' }),
  regler: () => msg('Regler', { id: 'vedtak.del.regler', desc: 'Andre del av begrunnelsen for et vedtak' }),
  hensyn: () => msg('Hensyn', { id: 'vedtak.del.hensyn', desc: 'Tredje del av begrunnelsen for et vedtak' }),
};

export const partHelp: Record<Part, () => string> = {
  fakta: () =>
    msg('Hva vi vet om situasjonen, og hvor vi har det fra.', {
      id: 'vedtak.del.faktaHjelp',
      desc: 'Hjelp til første del av begrunnelsen',
    }),
  regler: () =>
    msg('Hvilke regler vi har brukt, og hva de krever.', {
      id: 'vedtak.del.reglerHjelp',
      desc: 'Hjelp til andre del av begrunnelsen',
    }),
  hensyn: () =>
    msg('Hva vi har lagt vekt på i vurderingen.', {
      id: 'vedtak.del.hensynHjelp',
      desc: 'Hjelp til tredje del av begrunnelsen',
    }),
};

/** What must be written before it can be decided, by the server's pointer. */
export const missingLabels: Record<string, () => string> = {
  '/fakta': () =>
    msg('Skriv fakta i begrunnelsen', { id: 'vedtak.mangler.fakta', desc: 'Linje i liste over mangler' }),
  '/regler': () =>
    msg('Skriv regler i begrunnelsen', { id: 'vedtak.mangler.regler', desc: 'Linje i liste over mangler' }),
  '/hensyn': () =>
    msg('Skriv hensyn i begrunnelsen', { id: 'vedtak.mangler.hensyn', desc: 'Linje i liste over mangler' }),
  '/barnetsBeste': () =>
    msg('Skriv hva som er best for barna', {
      id: 'vedtak.mangler.barna',
      desc: 'Linje i liste over mangler',
    }),
  '/barnetsBeste/ikkeHoert': () =>
    msg('Skriv hva barnet mener i et notat, eller hvorfor det ikke er hørt', {
      id: 'vedtak.mangler.hoert',
      desc: 'Linje i liste over mangler',
    }),
  '/boliginnhold': () =>
    msg('Velg boligtype, soverom og leietid', {
      id: 'vedtak.mangler.bolig',
      desc: 'Linje i liste over mangler',
    }),
  '/avslaattDel': () =>
    msg('Skriv hva søkeren ikke får', { id: 'vedtak.mangler.delvis', desc: 'Linje i liste over mangler' }),
  '/avvikBegrunnelse': () =>
    msg('Skriv hvorfor vedtaket avviker fra kartleggingen', {
      id: 'vedtak.mangler.avvik',
      desc: 'Linje i liste over mangler',
    }),
  '/bistand': () =>
    msg('Velg type bistand', { id: 'vedtak.mangler.bistand', desc: 'Linje i liste over mangler' }),
};

/** Where a proposal departs from the assessment. */
export const departureTexts: Record<Vedtaksavvik, (needed: Boligbehov) => string> = {
  FAERRE_SOVEROM: ({ soveromMin }) =>
    msg(str`Kartleggingen sier minst ${soveromMin ?? 0} soverom.`, {
      id: 'vedtak.avvik.faerre',
      desc: 'Når forslaget gir færre. Verdien er et tall.',
    }),
  FLERE_SOVEROM: ({ soveromMaks }) =>
    msg(str`Kartleggingen sier høyst ${soveromMaks ?? 0} soverom.`, {
      id: 'vedtak.avvik.flere',
      desc: 'Når forslaget gir flere. Verdien er et tall.',
    }),
  KORT_LEIETID: () =>
    msg('Leietiden er under tre år. Det må ha et grunnlag i husleieloven.', {
      id: 'vedtak.avvik.leietid',
      desc: 'Når forslaget gir kort leietid',
    }),
  TILSAGN_UTEN_BEHOV: () =>
    msg('Kartleggingen sier at søkeren ikke er vanskeligstilt på boligmarkedet.', {
      id: 'vedtak.avvik.behov',
      desc: 'Når forslaget likevel er tilsagn',
    }),
};

export const said = {
  children: () =>
    msg('Hva er best for barna i husstanden?', {
      id: 'vedtak.dialog.barna',
      desc: 'Ledetekst for et tekstfelt; bare når det er barn',
    }),
  childrenHelp: () =>
    msg('Hva vi har sett på, og hvor mye vi har lagt vekt på det. Det står i vedtaksbrevet.', {
      id: 'vedtak.dialog.barnaHjelp',
      desc: 'Hjelp til et tekstfelt',
    }),
  notHeard: () =>
    msg('Hvorfor er ikke barnet hørt?', {
      id: 'vedtak.dialog.ikkeHoert',
      desc: 'Ledetekst for et tekstfelt; bare når det er barn',
    }),
  notHeardHelp: () =>
    msg('Gjelder barn som har fylt sju år. Det står ikke i vedtaksbrevet.', {
      id: 'vedtak.dialog.ikkeHoertHjelp',
      desc: 'Hjelp til et tekstfelt',
    }),
  conditions: () => msg('Vilkår', { id: 'vedtak.dialog.vilkaar', desc: 'Ledetekst for et tekstfelt' }),
  conditionsHelp: () =>
    msg('Ett vilkår på hver linje. De står i vedtaksbrevet.', {
      id: 'vedtak.dialog.vilkaarHjelp',
      desc: 'Hjelp til et tekstfelt',
    }),
  refused: () =>
    msg('Dette får søkeren ikke', { id: 'vedtak.dialog.delvis', desc: 'Ledetekst for et tekstfelt' }),
  refusedHelp: () =>
    msg('Det står i vedtaksbrevet, og søkeren kan klage på det.', {
      id: 'vedtak.dialog.delvisHjelp',
      desc: 'Hjelp til et tekstfelt',
    }),
  reason: () =>
    msg('Hvorfor avviker vedtaket fra kartleggingen?', {
      id: 'vedtak.dialog.avvik',
      desc: 'Ledetekst for et tekstfelt',
    }),
  reasonHelp: () =>
    msg('Den som fatter vedtaket, leser begrunnelsen. Den går ikke i brevet.', {
      id: 'vedtak.dialog.avvikHjelp',
      desc: 'Hjelp til et tekstfelt',
    }),
  heading: () => msg('Forslag til vedtak', { id: 'vedtak.dialog.overskrift', desc: 'Overskrift i dialogen' }),
  caseNumber: (number: string) =>
    msg(str`Sak ${number}`, {
      id: 'vedtak.dialog.sak',
      desc: 'Verdien er saksnummeret, for eksempel «2026-00417»',
    }),
  question: () =>
    msg('Hvilket forslag til vedtak skal saken få?', {
      id: 'vedtak.dialog.resultat',
      desc: 'Spørsmål med valgene Tilsagn og Avslag',
    }),
  reasons: () =>
    msg('Begrunnelse for vedtak', {
      id: 'vedtak.dialog.begrunnelse',
      desc: 'Over de tre delene av begrunnelsen',
    }),
  reasonsHelp: () =>
    msg('Denne begrunnelsen vil bli brukt i vedtaksbrevet til søker.', {
      id: 'vedtak.dialog.begrunnelseHjelp',
      desc: 'Over de tre delene av begrunnelsen',
    }),
  bistand: () =>
    msg('Hvilken type bistand skal søker få?', {
      id: 'vedtak.dialog.bistand',
      desc: 'Spørsmål med avkryssing',
    }),
  utdyp: () => msg('Utdyp bistand', { id: 'vedtak.dialog.utdyp', desc: 'Ledetekst for et tekstfelt' }),
  result: () => msg('Utfall', { id: 'vedtak.lest.utfall', desc: 'Ledetekst foran Tilsagn eller Avslag' }),
  bistandGranted: () => msg('Type bistand', { id: 'vedtak.lest.bistand', desc: 'Ledetekst' }),
  homeGranted: () => msg('Bolig', { id: 'vedtak.lest.bolig', desc: 'Ledetekst foran det vedtaket gir' }),
  empty: () =>
    msg('Ikke skrevet ennå', { id: 'vedtak.lest.tomt', desc: 'I stedet for en tekst som mangler' }),
  names: {
    one: () => msg('forslag', { id: 'vedtak.navn.en', desc: 'Det som hentes, inne i en setning' }),
    indefinite: () =>
      msg('forslaget', { id: 'vedtak.navn.ubestemt', desc: 'Inne i en setning: «Henter forslaget»' }),
    definite: () =>
      msg('forslaget', {
        id: 'vedtak.navn.bestemt',
        desc: 'Inne i en setning: «Vi fikk ikke hentet forslaget»',
      }),
  },
  home: () =>
    msg('Hva skal søker få?', { id: 'vedtak.dialog.bolig', desc: 'Over boligtype, soverom og leietid' }),
  boligtype: () =>
    msg('Boligtype', { id: 'vedtak.dialog.boligtype', desc: 'Ledetekst for en nedtrekksliste' }),
  chooseBoligtype: () =>
    msg('Velg boligtype', {
      id: 'vedtak.dialog.velgBoligtype',
      desc: 'Første, tomme valg i nedtrekkslisten',
    }),
  soverom: () => msg('Antall soverom', { id: 'vedtak.dialog.soverom', desc: 'Ledetekst' }),
  leietid: () => msg('Leietid', { id: 'vedtak.dialog.leietid', desc: 'Ledetekst' }),
  utenTrapper: () =>
    msg('I første etasje eller med heis', {
      id: 'vedtak.dialog.utenTrapper',
      desc: 'Avkryssing, og del av det et vedtak gir',
    }),
  leietidHelp: () =>
    msg('36 måneder er den vanlige minstetiden.', {
      id: 'vedtak.dialog.leietidHjelp',
      desc: 'Hjelp til leietid',
    }),
  months: () => msg('måneder', { id: 'vedtak.dialog.maaneder', desc: 'Etter tallet i feltet Leietid' }),
  save: () => msg('Lagre forslag', { id: 'vedtak.dialog.lagre', desc: 'Knapp' }),
  saving: () => msg('Lagrer forslag …', { id: 'vedtak.dialog.lagrer', desc: 'På knappen mens det lagres' }),
  saved: () => msg('Forslaget er lagret', { id: 'vedtak.dialog.lagret', desc: 'Melding for skjermleser' }),
  nothingSent: () =>
    msg('Ingenting sendes til søker ennå. Forslaget må godkjennes først.', {
      id: 'vedtak.dialog.ikkeSendt',
      desc: 'Under knappene i dialogen',
    }),
  returned: () =>
    msg('Forslaget er sendt tilbake', {
      id: 'vedtak.dialog.returnert',
      desc: 'Overskrift over en begrunnelse',
    }),
  discardHeading: () =>
    msg('Vil du forkaste det du har skrevet?', {
      id: 'vedtak.forkast.overskrift',
      desc: 'Når dialogen lukkes',
    }),
  discardBody: () =>
    msg('Forslaget er ikke lagret.', { id: 'vedtak.forkast.tekst', desc: 'Når dialogen lukkes' }),
  discard: () => msg('Forkast teksten', { id: 'vedtak.forkast.ja', desc: 'Knapp' }),
  keepWriting: () => msg('Fortsett å skrive', { id: 'vedtak.forkast.nei', desc: 'Knapp' }),
  conflict: (who: string) =>
    msg(str`${who} har lagret forslaget etter at du åpnet det`, {
      id: 'vedtak.konflikt.overskrift',
      desc: 'Verdien er navnet på en ansatt',
    }),
  conflictHelp: () =>
    msg('Forslaget ditt er ikke lagret ennå. «Lagre forslag» lagrer det som står i skjemaet nå.', {
      id: 'vedtak.konflikt.hjelp',
      desc: 'Under overskriften om at forslaget er endret av en annen',
    }),
  conflictTaken: (fields: string) =>
    msg(str`Det den andre har endret, er tatt inn i skjemaet: ${fields}.`, {
      id: 'vedtak.konflikt.tattInn',
      desc: 'Verdien er ledetekstene, for eksempel «Fakta, Leietid»',
    }),
  conflictBoth: () =>
    msg('Dere har begge endret dette. Ditt står i skjemaet:', {
      id: 'vedtak.konflikt.begge',
      desc: 'Over en liste med det som er lagret, og det leseren selv har skrevet',
    }),
  conflictUnread: () =>
    msg('Vi fikk ikke hentet det som er lagret nå. Teksten din står her og er ikke lagret.', {
      id: 'vedtak.konflikt.ikkeHentet',
      desc: 'Når forslaget er endret av en annen, og det nye ikke kunne leses',
    }),
  conflictShow: () =>
    msg('Se det som er lagret nå', { id: 'vedtak.konflikt.vis', desc: 'Åpner den lagrede teksten' }),
  conflictUse: () =>
    msg('Bruk det som er lagret nå', { id: 'vedtak.konflikt.bruk', desc: 'Knapp; forkaster egen tekst' }),
  noAccess: () =>
    msg('Du trenger rollen Kobo saksbehandling. Hovedadministratoren i kommunen gir den.', {
      id: 'vedtak.dialog.ikkeTilgang',
      desc: 'Når rollen ikke gir tilgang til vedtaket',
    }),
};

export const fault = {
  vilkaar: () =>
    msg('Skriv høyst ti vilkår, med høyst 500 tegn i hvert.', {
      id: 'vedtak.feil.vilkaar',
      desc: 'Feil ved felt',
    }),
  result: () =>
    msg('Velg om forslaget er tilsagn eller avslag.', { id: 'vedtak.feil.resultat', desc: 'Feil ved felt' }),
  boligtype: () => msg('Velg boligtype.', { id: 'vedtak.feil.boligtype', desc: 'Feil ved felt' }),
  soverom: () =>
    msg('Antall soverom må være et tall fra 0 til 10.', { id: 'vedtak.feil.soverom', desc: 'Feil ved felt' }),
  leietid: () =>
    msg('Leietid må være et tall fra 1 til 120 måneder.', {
      id: 'vedtak.feil.leietid',
      desc: 'Feil ved felt',
    }),
};

/** Short names of the fields, in the order of the form. */
export const fieldLabels: Record<keyof Draft, () => string> = {
  resultat: said.result,
  ...partLabels,
  bistand: said.bistandGranted,
  utdyp: said.utdyp,
  boligtype: said.boligtype,
  soverom: said.soverom,
  leietid: said.leietid,
  utenTrapper: said.utenTrapper,
  avvikBegrunnelse: said.reason,
  barnetsBeste: said.children,
  ikkeHoert: said.notHeard,
  vilkaar: said.conditions,
  avslaattDel: said.refused,
};

/** `Ordinær bolig, 2 soverom, 36 måneder`. */
export function homeLine({
  boligtype,
  soverom,
  leietidMnd,
  utenTrapper,
}: {
  boligtype: Boligtype;
  soverom: number;
  leietidMnd: number;
  utenTrapper?: boolean;
}): string {
  const rooms = plural(soverom, {
    one: msg('1 soverom', { id: 'vedtak.bolig.ettSoverom', desc: 'Del av det et vedtak gir' }),
    other: msg(str`${soverom} soverom`, { id: 'vedtak.bolig.soverom', desc: 'Del av det et vedtak gir' }),
  });
  const months = msg(str`leietid ${leietidMnd} måneder`, {
    id: 'vedtak.bolig.leietid',
    desc: 'Del av det et vedtak gir',
  });
  const floor = utenTrapper ? [said.utenTrapper().toLowerCase()] : [];
  return [boligtypeLabels[boligtype](), rooms, ...floor, months].join(', ');
}
