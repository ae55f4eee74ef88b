/** What is said about offers of homes. Call while rendering. */
import type { Match, Tilbud } from '@kobo-bolig/contract';
import { msg, str } from '../../texts/msg.ts';

type Severity = 'neutral' | 'info' | 'success';

/** A person's answer is neither good nor bad; what is new to the reader, and what is done, deviate. */
export const offerColour: Record<Tilbud['status'], Severity> = {
  SENDT: 'neutral',
  AKSEPTERT: 'info',
  AVSLAATT: 'neutral',
  FRIST_UTLOEPT: 'neutral',
  TRUKKET: 'neutral',
  KONTRAKT_SIGNERT: 'success',
};

export const offerLabels: Record<Tilbud['status'], () => string> = {
  SENDT: () =>
    msg('Venter på svar', { id: 'sak.tilbudsliste.sendt', desc: 'Tilstand for et tilbud om bolig' }),
  AKSEPTERT: () =>
    msg('Søkeren har sagt ja', { id: 'sak.tilbudsliste.ja', desc: 'Tilstand for et tilbud om bolig' }),
  AVSLAATT: () =>
    msg('Søkeren har sagt nei', { id: 'sak.tilbudsliste.nei', desc: 'Tilstand for et tilbud om bolig' }),
  FRIST_UTLOEPT: () =>
    msg('Fristen gikk ut', { id: 'sak.tilbudsliste.utloept', desc: 'Tilstand for et tilbud om bolig' }),
  TRUKKET: () => msg('Trukket', { id: 'sak.tilbudsliste.trukket', desc: 'Tilstand for et tilbud om bolig' }),
  KONTRAKT_SIGNERT: () =>
    msg('Kontrakt registrert', { id: 'sak.tilbudsliste.kontrakt', desc: 'Tilstand for et tilbud om bolig' }),
};

export const requirementLabels: Record<Match['krav'], () => string> = {
  BOLIGTYPE: () => msg('Boligtype', { id: 'sak.tilbudsliste.krav.boligtype', desc: 'Krav til boligen' }),
  SOVEROM: () => msg('Antall soverom', { id: 'sak.tilbudsliste.krav.soverom', desc: 'Krav til boligen' }),
  RULLESTOL: () =>
    msg('Tilgjengelig med rullestol', { id: 'sak.tilbudsliste.krav.rullestol', desc: 'Krav til boligen' }),
  UTEN_TRAPPER: () => msg('Uten trapper', { id: 'sak.tilbudsliste.krav.trapper', desc: 'Krav til boligen' }),
  BEMANNING: () => msg('Bemanning', { id: 'sak.tilbudsliste.krav.bemanning', desc: 'Krav til boligen' }),
  MAKS_LEIE: () => msg('Høyeste leie', { id: 'sak.tilbudsliste.krav.leie', desc: 'Krav til boligen' }),
};

export const metLabels: Record<Match['oppfylt'], () => string> = {
  JA: () => msg('Oppfylt', { id: 'sak.tilbudsliste.oppfylt', desc: 'Om boligen oppfyller et krav' }),
  NEI: () =>
    msg('Ikke oppfylt', { id: 'sak.tilbudsliste.ikkeOppfylt', desc: 'Om boligen oppfyller et krav' }),
  UKJENT: () => msg('Ukjent', { id: 'sak.tilbudsliste.ukjent', desc: 'Om boligen oppfyller et krav' }),
};

export const offer = {
  heading: () =>
    msg('Tilbud om bolig', { id: 'sak.tilbudsliste.overskrift', desc: 'Overskrift over sakens tilbud' }),
  none: () =>
    msg('Saken står på venteliste. Ingen bolig er tilbudt ennå.', {
      id: 'sak.tilbudsliste.ingen',
      desc: 'Når listen er tom',
    }),
  offerNext: () =>
    msg('Saken står på venteliste. Du kan tilby en ny bolig.', {
      id: 'sak.tilbudsliste.nyttTilbud',
      desc: 'Når tidligere tilbud er avsluttet',
    }),
  othersOffer: () =>
    msg('Saken står på venteliste. Saksbehandler eller utleieforvalter tilbyr bolig.', {
      id: 'sak.tilbudsliste.andreTilbyr',
      desc: 'Når leseren ikke kan tilby bolig',
    }),
  waiting: () =>
    msg('Søkeren svarer på tilbudet. Boligen er reservert så lenge.', {
      id: 'sak.tilbudsliste.venter',
      desc: 'Når et tilbud er sendt',
    }),
  accepted: () =>
    msg('Søkeren har sagt ja. Registrer kontrakten når den er signert.', {
      id: 'sak.tilbudsliste.akseptert',
      desc: 'Når leseren kan registrere kontrakten',
    }),
  acceptedOthers: () =>
    msg('Søkeren har sagt ja. Saksbehandler eller utleieforvalter registrerer kontrakten.', {
      id: 'sak.tilbudsliste.akseptertAndre',
      desc: 'Når leseren ikke kan registrere kontrakten',
    }),
  let: () =>
    msg('Søkeren har fått bolig. Kontrakten er registrert.', {
      id: 'sak.tilbudsliste.utleid',
      desc: 'Når saken er i leieforhold',
    }),
  offerHome: () => msg('Tilby bolig', { id: 'sak.tilbudsliste.tilby', desc: 'Knapp' }),
  withdraw: () => msg('Trekk tilbudet', { id: 'sak.tilbudsliste.trekk', desc: 'Knapp' }),
  withdrawing: () =>
    msg('Trekker tilbudet …', { id: 'sak.tilbudsliste.trekker', desc: 'På knappen mens det lagres' }),
  withdrawn: () =>
    msg('Tilbudet er trukket', { id: 'sak.tilbudsliste.trukketMelding', desc: 'Melding for skjermleser' }),
  withdrawHeading: () =>
    msg('Vil du trekke tilbudet?', { id: 'sak.tilbudsliste.bekreft', desc: 'Spørsmål i en dialog' }),
  withdrawBody: (home: string, who: string) =>
    msg(
      str`Tilbudet om ${home} til ${who} blir trukket. Boligen blir ledig for andre, og saken står igjen på venteliste.`,
      {
        id: 'sak.tilbudsliste.bekreftTekst',
        desc: 'I dialogen. Verdiene er adressen og navnet på søkeren.',
      },
    ),
  keep: () => msg('Behold tilbudet', { id: 'sak.tilbudsliste.behold', desc: 'Knapp i dialogen' }),
  changed: () =>
    msg('Tilbudet er endret etter at du åpnet det', {
      id: 'sak.tilbudsliste.endret',
      desc: 'Overskrift når noen andre har endret tilbudet',
    }),
  changedHelp: () =>
    msg('Ingenting er gjort. Under står tilbudet slik det er nå.', {
      id: 'sak.tilbudsliste.endretHjelp',
      desc: 'Når noen andre har endret tilbudet',
    }),
  sent: () => msg('Sendt', { id: 'sak.tilbudsliste.sendtDato', desc: 'Ledetekst foran en dato' }),
  deadline: () => msg('Svarfrist', { id: 'sak.tilbudsliste.svarfrist', desc: 'Ledetekst foran en dato' }),
  answered: () => msg('Besvart', { id: 'sak.tilbudsliste.besvart', desc: 'Ledetekst foran en dato' }),
  viewing: () => msg('Visning', { id: 'sak.tilbudsliste.visning', desc: 'Ledetekst foran tid og sted' }),
  reason: () =>
    msg('Søkerens grunn', { id: 'sak.tilbudsliste.grunn', desc: 'Ledetekst foran grunnen til et nei' }),
  rent: () => msg('Månedsleie', { id: 'sak.tilbudsliste.leie', desc: 'Ledetekst foran et beløp' }),
  requirements: () =>
    msg('Krav fra kartleggingen', { id: 'sak.tilbudsliste.krav', desc: 'Over listen over krav til boligen' }),
};
