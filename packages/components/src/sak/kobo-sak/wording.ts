/** What the page of a case says. */
import type { Soeker } from '@kobo-bolig/contract';
import { msg, str } from '../../texts/msg.ts';
import type { SakFane } from './events.ts';

export const faneLabels: Record<SakFane, () => string> = {
  om: () => msg('Om saken', { id: 'sak.fane.om', desc: 'Fane på siden for en sak' }),
  kartlegging: () => msg('Kartlegging', { id: 'sak.fane.kartlegging', desc: 'Fane på siden for en sak' }),
  oekonomi: () => msg('Økonomi', { id: 'sak.fane.oekonomi', desc: 'Fane på siden for en sak' }),
  vedtak: () => msg('Vedtak', { id: 'sak.fane.vedtak', desc: 'Fane på siden for en sak' }),
};

export const page = {
  names: {
    one: () => msg('sak', { id: 'sak.navn.en', desc: 'Inne i en setning: «1 sak er endret»' }),
    indefinite: () => msg('saken', { id: 'sak.navn.ubestemt', desc: 'Inne i en setning: «Henter saken»' }),
    definite: () =>
      msg('saken', { id: 'sak.navn.bestemt', desc: 'Inne i en setning: «Vi finner ikke saken»' }),
  },
  noAccess: () =>
    msg('Du trenger rollen Kobo saksbehandling. Hovedadministratoren i kommunen gir den.', {
      id: 'sak.side.ikkeTilgang',
      desc: 'Når rollen ikke gir tilgang til saken',
    }),
  back: () => msg('Saksliste', { id: 'sak.side.tilbake', desc: 'Knapp tilbake til listen' }),
  tabs: () => msg('Deler av saken', { id: 'sak.side.faner', desc: 'Navn på fanene for skjermleser' }),
  caseNumber: (number: string) =>
    msg(str`Sak ${number}`, { id: 'sak.side.nummer', desc: 'Verdien er saksnummeret' }),
  received: (date: string) =>
    msg(str`mottatt ${date}`, { id: 'sak.side.mottatt', desc: 'Verdien er en dato: «26. oktober 2026»' }),
  notTaken: () =>
    msg('ikke fordelt', { id: 'sak.side.ikkeFordelt', desc: 'I stedet for navnet på saksbehandleren' }),
  urgent: () => msg('Haster', { id: 'sak.merke.haster', desc: 'Merkelapp i sakens topp' }),
  children: () => msg('Barn i husstanden', { id: 'sak.merke.barn', desc: 'Merkelapp i sakens topp' }),
  onlyPost: () =>
    msg('Trygg kontakt: bare post', { id: 'sak.merke.barePost', desc: 'Merkelapp i sakens topp' }),
  ownWay: () =>
    msg('Trygg kontakt: på egen måte', { id: 'sak.merke.egenMaate', desc: 'Merkelapp i sakens topp' }),
  changedSince: () =>
    msg('Forslaget er endret etter at du åpnet det', { id: 'sak.side.endret', desc: 'Overskrift' }),
  changedHelp: () =>
    msg('Ingenting er gjort. Les forslaget på nytt før du går videre.', {
      id: 'sak.side.endretHjelp',
      desc: 'Under overskriften',
    }),
};

export const step = {
  take: () => msg('Ta saken', { id: 'sak.steg.ta', desc: 'Knapp' }),
  taken: () => msg('Du er saksbehandler i saken', { id: 'sak.steg.tatt', desc: 'Melding for skjermleser' }),
  toAssessment: () => msg('Gå til kartleggingen', { id: 'sak.steg.tilKartlegging', desc: 'Knapp' }),
  propose: () => msg('Lag forslag til vedtak', { id: 'sak.steg.lagForslag', desc: 'Knapp' }),
  toProposal: () => msg('Gå til forslaget', { id: 'sak.steg.tilForslag', desc: 'Knapp' }),
  edit: () => msg('Rediger forslaget', { id: 'sak.steg.rediger', desc: 'Knapp' }),
  send: () => msg('Send til godkjenning', { id: 'sak.steg.send', desc: 'Knapp' }),
  sent: () =>
    msg('Forslaget er sendt til godkjenning', { id: 'sak.steg.sendt', desc: 'Melding for skjermleser' }),
  decide: () => msg('Fatt vedtak', { id: 'sak.steg.fatt', desc: 'Knapp' }),
  decided: () => msg('Vedtaket er fattet', { id: 'sak.steg.fattet', desc: 'Melding for skjermleser' }),
  giveBack: () => msg('Send tilbake', { id: 'sak.steg.retur', desc: 'Knapp' }),
  givenBack: () =>
    msg('Forslaget er sendt tilbake', { id: 'sak.steg.returnert', desc: 'Melding for skjermleser' }),
  offer: () => msg('Tilby bolig', { id: 'sak.steg.tilby', desc: 'Knapp' }),
  offerAnother: () => msg('Tilby en annen bolig', { id: 'sak.steg.tilbyAnnen', desc: 'Knapp' }),
  toOffer: () => msg('Følg opp tilbudet', { id: 'sak.steg.tilTilbud', desc: 'Knapp' }),
  toContract: () => msg('Registrer kontrakt', { id: 'sak.steg.kontrakt', desc: 'Knapp' }),
};

export const confirm = {
  sendHeading: () => msg('Sende forslaget til godkjenning?', { id: 'sak.bekreft.send', desc: 'Overskrift' }),
  sendBody: (outcome: string, name: string) =>
    msg(str`Forslaget er ${outcome} til ${name}.`, {
      id: 'sak.bekreft.sendTekst',
      desc: 'Verdiene er «tilsagn» eller «avslag», og navnet på søkeren',
    }),
  sendToOther: () =>
    msg('En annen enn den som foreslo, leser det og fatter vedtaket.', {
      id: 'sak.bekreft.sendAnnen',
      desc: 'I en dialog',
    }),
  sendToAny: () =>
    msg('En med vedtaksmyndighet leser det og fatter vedtaket.', {
      id: 'sak.bekreft.sendEn',
      desc: 'I en dialog',
    }),
  decideHeading: (outcome: string, name: string) =>
    msg(str`Fatte vedtak om ${outcome} for ${name}?`, {
      id: 'sak.bekreft.fatt',
      desc: 'Overskrift. Verdiene er «tilsagn» eller «avslag», og navnet på søkeren.',
    }),
  decideBody: () =>
    msg(
      'Søkeren får vedtaket med en gang, og klagefristen begynner å løpe. Vedtaket kan ikke endres etterpå.',
      {
        id: 'sak.bekreft.fattTekst',
        desc: 'I en dialog',
      },
    ),
  withdrawHeading: (address: string, name: string) =>
    msg(str`Trekke tilbudet om ${address} til ${name}?`, {
      id: 'sak.bekreft.trekk',
      desc: 'Overskrift. Verdiene er en adresse og navnet på søkeren.',
    }),
  withdrawBody: () =>
    msg('Søkeren kan ikke lenger svare på tilbudet, og boligen blir ledig igjen.', {
      id: 'sak.bekreft.trekkTekst',
      desc: 'I en dialog',
    }),
  releaseHeading: (address: string) =>
    msg(str`Frigi ${address}?`, { id: 'sak.bekreft.frigi', desc: 'Overskrift. Verdien er en adresse.' }),
  releaseBody: (name: string) =>
    msg(
      str`Boligen blir ledig og kan tilbys andre, og ${name} står fortsatt på venteliste. Vent til noen har vært i kontakt med søkeren.`,
      { id: 'sak.bekreft.frigiTekst', desc: 'I en dialog. Verdien er navnet på søkeren.' },
    ),
  reofferHeading: (address: string, name: string) =>
    msg(str`Tilby ${address} på nytt til ${name}?`, {
      id: 'sak.bekreft.paaNytt',
      desc: 'Overskrift. Verdiene er en adresse og navnet på søkeren.',
    }),
  reofferBody: (deadline: string) =>
    msg(str`Søkeren får et nytt tilbud og må svare innen ${deadline}. Boligen holdes av imens.`, {
      id: 'sak.bekreft.paaNyttTekst',
      desc: 'I en dialog. Verdien er for eksempel «torsdag 26. november».',
    }),
};

export const about = {
  contact: () => msg('Søker og kontakt', { id: 'sak.om.kontakt', desc: 'Overskrift' }),
  address: () => msg('Adresse', { id: 'sak.om.adresse', desc: 'Ledetekst' }),
  phone: () => msg('Telefon', { id: 'sak.om.telefon', desc: 'Ledetekst' }),
  email: () => msg('E-post', { id: 'sak.om.epost', desc: 'Ledetekst' }),
  safe: () => msg('Trygg kontakt', { id: 'sak.om.trygg', desc: 'Ledetekst: hvordan søkeren kan nås' }),
  interpreter: () => msg('Tolk', { id: 'sak.om.tolk', desc: 'Ledetekst foran et språk' }),
  household: () => msg('Husstand', { id: 'sak.om.husstand', desc: 'Overskrift' }),
  name: () => msg('Navn', { id: 'sak.om.navn', desc: 'Kolonneoverskrift' }),
  role: () => msg('Rolle', { id: 'sak.om.rolle', desc: 'Kolonneoverskrift' }),
  born: () => msg('Født', { id: 'sak.om.foedt', desc: 'Kolonneoverskrift' }),
  lives: () => msg('Bosted', { id: 'sak.om.bosted', desc: 'Kolonneoverskrift' }),
  nobodyApplied: () =>
    msg('Kommunen åpnet saken. Ingen har søkt her.', {
      id: 'sak.om.ingenSoeknad',
      desc: 'I stedet for søknaden',
    }),
  settlement: () => msg('Bosetting', { id: 'sak.bosetting.tittel', desc: 'Overskrift' }),
  settledBy: () =>
    msg('Vedtak om bosetting', { id: 'sak.bosetting.vedtak', desc: 'Ledetekst foran dato og referanse' }),
  settled: () => msg('Bosettes', { id: 'sak.bosetting.dato', desc: 'Ledetekst foran en dato' }),
  programme: () => msg('Introduksjonsprogram', { id: 'sak.bosetting.intro', desc: 'Ledetekst' }),
  takesPart: () => msg('Skal delta', { id: 'sak.bosetting.deltar', desc: 'Om introduksjonsprogrammet' }),
  doesNot: () =>
    msg('Skal ikke delta', { id: 'sak.bosetting.deltarIkke', desc: 'Om introduksjonsprogrammet' }),
  application: () => msg('Søknaden', { id: 'sak.om.soeknad', desc: 'Overskrift' }),
  sent: (when: string, reference: string) =>
    msg(str`Sendt ${when} · referanse ${reference}`, {
      id: 'sak.om.sendt',
      desc: 'Under overskriften. Verdiene er et tidspunkt og en referanse.',
    }),
  show: () => msg('Vis svaret', { id: 'sak.om.vis', desc: 'Åpner et svar med særlige opplysninger' }),
  history: () => msg('Historikk', { id: 'sak.om.historikk', desc: 'Overskrift' }),
  missing: () => msg('Ikke oppgitt', { id: 'sak.om.mangler', desc: 'I stedet for en opplysning' }),
  names: {
    one: () => msg('søknad', { id: 'sak.om.soeknadEn', desc: 'Inne i en setning' }),
    definite: () => msg('søknaden', { id: 'sak.om.soeknaden', desc: 'Inne i en setning' }),
  },
};

export const safeContactLabels: Record<Soeker['tryggKontakt'], () => string> = {
  JA: () =>
    msg('Det er trygt å ringe og skrive', { id: 'sak.trygg.ja', desc: 'Svar på hvordan søkeren kan nås' }),
  BARE_POST: () => msg('Bare post', { id: 'sak.trygg.barePost', desc: 'Svar på hvordan søkeren kan nås' }),
  EGEN_MAATE: () =>
    msg('På egen måte', { id: 'sak.trygg.egenMaate', desc: 'Svar på hvordan søkeren kan nås' }),
  UKJENT: () => msg('Ikke oppgitt', { id: 'sak.trygg.ukjent', desc: 'Svar på hvordan søkeren kan nås' }),
};

/** While there is no proposal: what comes first, and who does it. */
export const noProposal = {
  withdrawn: () =>
    msg('Søkeren trakk søknaden, så det blir ikke gjort noe vedtak.', {
      id: 'sak.utenForslag.trukket',
      desc: 'Under «Det er ikke laget forslag til vedtak»',
    }),
  closed: () =>
    msg('Saken ble avsluttet uten vedtak.', {
      id: 'sak.utenForslag.avsluttet',
      desc: 'Under «Det er ikke laget forslag til vedtak»',
    }),
  propose: () =>
    msg('Kartleggingen er ferdig, så du kan lage forslaget.', {
      id: 'sak.utenForslag.lag',
      desc: 'Til saksbehandleren i saken',
    }),
  take: () =>
    msg('Ta saken, og ferdigstill kartleggingen. Da kan du lage forslaget.', {
      id: 'sak.utenForslag.ta',
      desc: 'Til en som kan ta saken',
    }),
  assess: () =>
    msg('Ferdigstill kartleggingen først. Da kan du lage forslaget.', {
      id: 'sak.utenForslag.kartlegg',
      desc: 'Til saksbehandleren i saken',
    }),
  notTaken: () =>
    msg('Saken er ikke fordelt. Saksbehandleren som tar den, lager forslaget.', {
      id: 'sak.utenForslag.ikkeFordelt',
      desc: 'Til en som ikke kan ta saken',
    }),
  otherAssesses: (name: string) =>
    msg(str`${name} lager forslaget når kartleggingen er ferdig.`, {
      id: 'sak.utenForslag.annenKartlegger',
      desc: 'Til en som ikke er saksbehandler i saken. Verdien er et navn.',
    }),
  otherProposes: (name: string) =>
    msg(str`Kartleggingen er ferdig, og ${name} lager forslaget.`, {
      id: 'sak.utenForslag.annenLager',
      desc: 'Til en som ikke er saksbehandler i saken. Verdien er et navn.',
    }),
};

export const decision = {
  proposal: () => msg('Forslag til vedtak', { id: 'sak.vedtak.forslag', desc: 'Overskrift' }),
  decision: () => msg('Vedtak', { id: 'sak.vedtak.vedtak', desc: 'Overskrift' }),
  none: () =>
    msg('Det er ikke laget forslag til vedtak', { id: 'sak.vedtak.ingen', desc: 'Når forslag mangler' }),
  proposedBy: (name: string) =>
    msg(str`Foreslått av ${name}`, { id: 'sak.vedtak.foreslaattAv', desc: 'Verdien er et navn' }),
  decidedBy: (name: string, date: string) =>
    msg(str`Fattet av ${name}, ${date}`, {
      id: 'sak.vedtak.fattetAv',
      desc: 'Verdiene er et navn og en dato',
    }),
  basis: () => msg('Hjemmel', { id: 'sak.vedtak.hjemmel', desc: 'Ledetekst' }),
  complaint: (date: string, body: string) =>
    msg(str`Klagefrist ${date}. Klageinstans: ${body}.`, {
      id: 'sak.vedtak.klage',
      desc: 'Verdiene er en dato og et organ',
    }),
  missing: () =>
    msg('Før forslaget kan sendes til godkjenning', {
      id: 'sak.vedtak.mangler',
      desc: 'Overskrift over en liste',
    }),
  otherWrites: (name: string) =>
    msg(str`${name} arbeider med forslaget. Det er ikke sendt til godkjenning ennå.`, {
      id: 'sak.vedtak.annenSkriver',
      desc: 'Til den som ikke er saksbehandler i saken. Verdien er et navn.',
    }),
  waits: () =>
    msg('Forslaget venter på en med vedtaksmyndighet.', {
      id: 'sak.vedtak.venter',
      desc: 'Når forslaget er sendt til godkjenning',
    }),
  waitsForOther: (name: string) =>
    msg(str`Forslaget venter på en med vedtaksmyndighet. Det må være en annen enn ${name}.`, {
      id: 'sak.vedtak.venterAnnen',
      desc: 'Når forslaget er sendt til godkjenning. Verdien er navnet på den som foreslo.',
    }),
  ownProposal: () =>
    msg(
      'Du foreslo dette selv, og kan derfor ikke fatte vedtaket. En annen med vedtaksmyndighet må gjøre det. Du kan sende forslaget tilbake hvis det må endres.',
      { id: 'sak.vedtak.egetForslag', desc: 'Til den som har vedtaksmyndighet, men foreslo selv' },
    ),
  returned: () =>
    msg('Sendt tilbake', { id: 'sak.vedtak.returnert', desc: 'Overskrift over en begrunnelse' }),
  returnHeading: () =>
    msg('Send forslaget tilbake', { id: 'sak.vedtak.returOverskrift', desc: 'Overskrift over et skjema' }),
  returnReason: () =>
    msg('Hva må endres?', { id: 'sak.vedtak.returGrunn', desc: 'Ledetekst; leses av saksbehandleren' }),
  returnMissing: () =>
    msg('Skriv hva som må endres.', { id: 'sak.vedtak.returMangler', desc: 'Feil ved felt' }),
  returnSend: () =>
    msg('Send tilbake til saksbehandler', { id: 'sak.vedtak.returSend', desc: 'Knapp i skjemaet' }),
};
