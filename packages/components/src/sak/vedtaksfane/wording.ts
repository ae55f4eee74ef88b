/** What the tab «Vedtak» says about the proposal and the decision. Call while rendering. */
import type { Vedtaksresultat } from '@kobo-bolig/contract';
import { msg, str } from '../../texts/msg.ts';

export const said = {
  heading: () =>
    msg('Vedtak', { id: 'sak.vedtaksfane.overskrift', desc: 'Overskrift på fanen Vedtak i en sak' }),
  names: {
    one: () => msg('vedtak', { id: 'sak.vedtaksfane.navn.en', desc: 'Det som hentes, inne i en setning' }),
    indefinite: () =>
      msg('vedtaket', { id: 'sak.vedtaksfane.navn.ubestemt', desc: 'Inne i en setning: «Henter vedtaket»' }),
    definite: () =>
      msg('vedtaket', {
        id: 'sak.vedtaksfane.navn.bestemt',
        desc: 'Inne i en setning: «Vi fikk ikke hentet vedtaket»',
      }),
  },
  noAccess: () =>
    msg('Du trenger rollen Kobo saksbehandling eller Kobo vedtak. Hovedadministratoren i kommunen gir den.', {
      id: 'sak.vedtaksfane.ikkeTilgang',
      desc: 'Når rollen ikke gir tilgang til vedtaket',
    }),
};

/** Nothing is proposed: what must happen first, and who does it. */
export const none = {
  title: () =>
    msg('Det er ikke laget forslag til vedtak', {
      id: 'sak.vedtaksfane.ingen',
      desc: 'Når saken ikke har forslag',
    }),
  ready: () =>
    msg('Kartleggingen er ferdig. Forslaget sier om saken får tilsagn eller avslag, og hvorfor.', {
      id: 'sak.vedtaksfane.ingenKlar',
      desc: 'Når leseren kan lage forslaget nå',
    }),
  propose: () => msg('Lag forslag til vedtak', { id: 'sak.vedtaksfane.lag', desc: 'Knapp' }),
  assessFirst: () =>
    msg('Kartleggingen må ferdigstilles først. Deretter kan du lage forslaget her.', {
      id: 'sak.vedtaksfane.kartleggFoerst',
      desc: 'Når leseren selv kartlegger saken',
    }),
  toAssessment: () => msg('Gå til kartleggingen', { id: 'sak.vedtaksfane.tilKartlegging', desc: 'Knapp' }),
  takeFirst: () =>
    msg('Saken er ikke fordelt. Den som tar saken, kartlegger behovet og lager forslaget.', {
      id: 'sak.vedtaksfane.taFoerst',
      desc: 'Når ingen har saken',
    }),
  otherAssesses: (who: string) =>
    msg(str`Kartleggingen må ferdigstilles først. Det gjør ${who}.`, {
      id: 'sak.vedtaksfane.annenKartlegger',
      desc: 'Verdien er navnet på saksbehandleren',
    }),
  otherProposes: (who: string) =>
    msg(str`Kartleggingen er ferdig. ${who} lager forslaget.`, {
      id: 'sak.vedtaksfane.annenForeslaar',
      desc: 'Verdien er navnet på saksbehandleren',
    }),
  closed: () =>
    msg('Saken er avsluttet uten vedtak.', {
      id: 'sak.vedtaksfane.avsluttet',
      desc: 'Når søknaden er trukket eller avvist',
    }),
};

export const now = {
  incomplete: () =>
    msg('Forslaget kan sendes til godkjenning når dette er skrevet:', {
      id: 'sak.vedtaksfane.mangler',
      desc: 'Over en liste over det som mangler i forslaget',
    }),
  complete: () =>
    msg('Forslaget er komplett. Send det til godkjenning når det er klart.', {
      id: 'sak.vedtaksfane.komplett',
      desc: 'Når leseren kan sende forslaget videre',
    }),
  otherWrites: (who: string) =>
    msg(str`${who} arbeider med forslaget.`, {
      id: 'sak.vedtaksfane.annenSkriver',
      desc: 'Når leseren bare kan lese. Verdien er navnet på en ansatt.',
    }),
  decide: (who: string) =>
    msg(str`${who} foreslår dette. Du kan fatte vedtaket eller sende forslaget tilbake.`, {
      id: 'sak.vedtaksfane.duFatter',
      desc: 'Når leseren kan fatte vedtaket. Verdien er navnet på den som foreslo.',
    }),
  samePerson: () =>
    msg('Du foreslo dette selv. En annen med vedtaksmyndighet må fatte vedtaket.', {
      id: 'sak.vedtaksfane.sammePerson',
      desc: 'Når leseren har vedtaksmyndighet, men foreslo vedtaket selv',
    }),
  waiting: () =>
    msg(
      'Forslaget venter på godkjenning. En kollega med vedtaksmyndighet fatter vedtaket eller sender det tilbake.',
      {
        id: 'sak.vedtaksfane.venter',
        desc: 'Når leseren ikke kan fatte vedtaket',
      },
    ),
  waitingTwo: (who: string) =>
    msg(str`Det må være en annen enn ${who}, som foreslo det.`, {
      id: 'sak.vedtaksfane.venterAnnen',
      desc: 'Etter setningen om at forslaget venter. Verdien er navnet på den som foreslo.',
    }),
  returned: () =>
    msg('Forslaget er sendt tilbake', {
      id: 'sak.vedtaksfane.returnert',
      desc: 'Overskrift over begrunnelsen',
    }),
};

export const act = {
  edit: () => msg('Endre forslaget', { id: 'sak.vedtaksfane.endre', desc: 'Knapp' }),
  send: () => msg('Send til godkjenning', { id: 'sak.vedtaksfane.send', desc: 'Knapp' }),
  sending: () =>
    msg('Sender til godkjenning …', { id: 'sak.vedtaksfane.sender', desc: 'På knappen mens det sendes' }),
  sent: () =>
    msg('Forslaget er sendt til godkjenning', {
      id: 'sak.vedtaksfane.sendt',
      desc: 'Melding for skjermleser',
    }),
  decide: () => msg('Fatt vedtak', { id: 'sak.vedtaksfane.fatt', desc: 'Knapp' }),
  deciding: () =>
    msg('Fatter vedtak …', { id: 'sak.vedtaksfane.fatter', desc: 'På knappen mens det lagres' }),
  decided: () => msg('Vedtaket er fattet', { id: 'sak.vedtaksfane.fattet', desc: 'Melding for skjermleser' }),
  giveBack: () => msg('Send tilbake', { id: 'sak.vedtaksfane.returner', desc: 'Knapp' }),
  givingBack: () =>
    msg('Sender tilbake …', { id: 'sak.vedtaksfane.returnerer', desc: 'På knappen mens det lagres' }),
  givenBack: () =>
    msg('Forslaget er sendt tilbake til saksbehandleren', {
      id: 'sak.vedtaksfane.returnertMelding',
      desc: 'Melding for skjermleser',
    }),
};

export const confirmDecision = {
  heading: (result: Vedtaksresultat) =>
    result === 'TILSAGN'
      ? msg('Vil du fatte vedtak om tilsagn?', {
          id: 'sak.vedtaksfane.bekreft.tilsagn',
          desc: 'Spørsmål i en dialog',
        })
      : msg('Vil du fatte vedtak om avslag?', {
          id: 'sak.vedtaksfane.bekreft.avslag',
          desc: 'Spørsmål i en dialog',
        }),
  person: () => msg('Søker', { id: 'sak.vedtaksfane.bekreft.soeker', desc: 'Ledetekst' }),
  case: () => msg('Sak', { id: 'sak.vedtaksfane.bekreft.sak', desc: 'Ledetekst foran saksnummeret' }),
  final: () =>
    msg(
      'Et vedtak som er fattet, kan ikke endres. Søkeren ser det på Min sak, og klagefristen begynner å løpe.',
      {
        id: 'sak.vedtaksfane.bekreft.endelig',
        desc: 'Advarsel i dialogen',
      },
    ),
};

export const giveBackDialog = {
  heading: () =>
    msg('Send forslaget tilbake', { id: 'sak.vedtaksfane.retur.overskrift', desc: 'Overskrift i en dialog' }),
  reason: () =>
    msg('Hva må endres?', { id: 'sak.vedtaksfane.retur.grunn', desc: 'Ledetekst for et tekstfelt' }),
  reasonHelp: (who: string) =>
    msg(str`${who} ser dette sammen med forslaget. Søkeren ser det ikke.`, {
      id: 'sak.vedtaksfane.retur.grunnHjelp',
      desc: 'Hjelp til tekstfeltet. Verdien er navnet på den som foreslo.',
    }),
  reasonMissing: () =>
    msg('Skriv hva som må endres', { id: 'sak.vedtaksfane.retur.feil', desc: 'Feil ved felt' }),
};

export const changed = {
  title: () =>
    msg('Forslaget er endret etter at du åpnet det', {
      id: 'sak.vedtaksfane.konflikt',
      desc: 'Overskrift når noen andre har lagret',
    }),
  help: () =>
    msg('Ingenting er gjort. Under står det nyeste forslaget. Se over det før du prøver igjen.', {
      id: 'sak.vedtaksfane.konfliktHjelp',
      desc: 'Når noen andre har lagret forslaget',
    }),
  helpKept: () =>
    msg(
      'Ingenting er sendt, og teksten din står her. Forslaget bak dialogen er det nyeste. Se over det før du prøver igjen.',
      {
        id: 'sak.vedtaksfane.konfliktTekst',
        desc: 'Når noen andre har lagret forslaget mens leseren skrev i dialogen',
      },
    ),
};

export const decision = {
  proposal: () =>
    msg('Forslag til vedtak', { id: 'sak.vedtaksfane.forslag', desc: 'Overskrift over forslaget' }),
  made: () => msg('Vedtaket', { id: 'sak.vedtaksfane.vedtaket', desc: 'Overskrift over vedtaket' }),
  proposedBy: () =>
    msg('Foreslått av', { id: 'sak.vedtaksfane.foreslaattAv', desc: 'Ledetekst foran et navn' }),
  madeBy: () => msg('Fattet av', { id: 'sak.vedtaksfane.fattetAv', desc: 'Ledetekst foran et navn' }),
  date: () => msg('Vedtaksdato', { id: 'sak.vedtaksfane.dato', desc: 'Ledetekst foran en dato' }),
  complaintBy: () => msg('Klagefrist', { id: 'sak.vedtaksfane.klagefrist', desc: 'Ledetekst foran en dato' }),
  complaintTo: () => msg('Klageinstans', { id: 'sak.vedtaksfane.klageinstans', desc: 'Ledetekst' }),
  basis: () => msg('Hjemmel', { id: 'sak.vedtaksfane.hjemmel', desc: 'Ledetekst foran lovhenvisninger' }),
  followUp: () =>
    msg('Saken er vedtatt og følges opp.', {
      id: 'sak.vedtaksfane.oppfoelging',
      desc: 'Etter vedtak om bistand',
    }),
  refused: () =>
    msg('Saken er avgjort. Søkeren kan klage innen klagefristen.', {
      id: 'sak.vedtaksfane.avgjort',
      desc: 'Etter vedtak om avslag',
    }),
};
