import type { Hendelsesressurs, Sakshendelse } from '@kobo-bolig/contract';
import { ord, ressurser } from '../modules/hendelse/rules.ts';
import type { vedSidenAv } from '../modules/sak/hendelser.ts';
import { hendelsesside, operasjonsside } from './adresser.ts';
import { blokk, fakta, h, kode, kodelenke, lenke, tabell, type Html } from './h.ts';
import { operasjonen } from './kontrakt.ts';
import type { Side } from './side.ts';

type Sakens = Sakshendelse['type'] | (typeof vedSidenAv)[number];

/** What happened, of a case. */
const iSaken: Readonly<Record<Sakens, string>> = {
  SOEKNAD_MOTTATT: 'An application came in, or a case became visible to those whose work it is.',
  SAK_AAPNET: 'A case nobody has applied for was opened by an employee.',
  BOSETTING_REGISTRERT: 'The case of a refugee the municipality settles was opened by an employee.',
  SOEKNAD_REGISTRERT: 'An application on paper or by word was registered by an employee.',
  MEDSOEKER_BEKREFTET: 'The co-applicant confirmed their part.',
  MEDSOEKER_AVSLO: 'The co-applicant said no.',
  TILDELT: 'A case worker took the case.',
  OEKONOMI_HENTET: 'Income and tax settlement were fetched.',
  HUSSTAND_ENDRET: 'A decision changed who lives in the home of the tenancy.',
  LEIE_TIL_EIE_VURDERT: 'Somebody assessed whether the tenant should be offered to own.',
  OEKONOMI_KORRIGERT: 'A figure of a register was put right.',
  REGISTEROPPLYSNING_KOMMENTERT: 'Somebody said what they mean about what registers told of them.',
  KARTLEGGING_LAGRET: 'The assessment was begun.',
  KARTLEGGING_FERDIGSTILT: 'The assessment was completed and locked.',
  KARTLEGGING_GJENAAPNET: 'The assessment was opened again.',
  FORSLAG_LAGRET: 'A proposal for the decision was saved.',
  SENDT_TIL_GODKJENNING: 'The proposal was sent to whoever decides.',
  RETURNERT: 'The proposal was sent back.',
  VEDTAK_FATTET: 'The decision was made.',
  VEDTAK_MEDDELT: 'The party was notified; the time to complain runs.',
  VEDTAK_ENDELIG: 'The time to complain is over.',
  KLAGE_MOTTATT: 'A complaint came in.',
  KLAGE_UNDER_BEHANDLING: 'The complaint is dealt with on its merits.',
  UTSETTELSE_BESVART: 'The request to suspend the decision was answered.',
  KLAGE_OVERSENDT:
    'The municipality kept what is complained about, and the complaint was sent on to the appeals body.',
  OMGJOERING_BEGYNT: 'The case was opened to change a decision of the municipality’s own accord.',
  VEDTAK_OMGJORT: 'The municipality changed its own decision after a complaint.',
  KLAGE_STADFESTET:
    'The appeals body upheld what was complained about: the decision, that a complaint was dismissed, or an answer about access. The complaint says which.',
  KLAGE_ENDRET: 'The appeals body changed what was complained about.',
  KLAGE_OPPHEVET: 'The appeals body set aside what was complained about.',
  KLAGE_AVVIST: 'The complaint was dismissed.',
  KLAGE_TRUKKET: 'The complaint was withdrawn.',
  TILBUD_SENDT: 'A home was offered.',
  TILBUD_AKSEPTERT: 'The offer was accepted.',
  TILBUD_AVSLAATT: 'The offer was declined.',
  TILBUD_TRUKKET: 'The offer was withdrawn.',
  TILBUD_UTLOEPT: 'Nobody answered the offer in time.',
  BOLIG_FRIGITT: 'A home that was held for the case was let go.',
  KONTRAKT_REGISTRERT: 'A contract was registered.',
  BEGRUNNELSE_BEDT_OM: 'Whoever applies with the party asked for the reasons of the decision.',
  BEGRUNNELSE_SENDT: 'They were sent those that are theirs.',
  LEIEFORHOLD_SAGT_OPP: 'Notice was given of the tenancy.',
  LEIETAKER_SAGT_OPP: 'One of two who rent together gave notice for themselves.',
  OPPSIGELSE_BESTRIDT: 'The tenant objected to the notice.',
  OPPSIGELSE_BORTFALT: 'The notice no longer holds.',
  LEIEFORHOLD_TIDSUBESTEMT: 'The tenancy became one for an indefinite time.',
  LEIEFORHOLD_AVSLUTTET: 'The tenancy ended.',
  LEIEFORHOLD_FORLENGET: 'The tenancy was prolonged.',
  FORNYELSESSAK_AAPNET: 'A case was opened about what comes of the tenancy.',
  FORLENGELSE_INNVILGET: 'The tenant was granted to stay; a new contract is yet to come.',
  FORLENGELSE_AVSLAATT: 'The tenant was refused to stay; it is yet to be settled what comes of the tenancy.',
  FORNYELSE_AVKLART: 'It was settled what comes of the tenancy.',
  SOEKNAD_TRUKKET: 'The application was withdrawn.',
  HAST_SATT: 'Somebody said that the case is urgent.',
  HAST_OPPHEVET: 'Somebody said that the case is not urgent any more.',
  SATT_PAA_VENT: 'The case waits for somebody.',
  GJENOPPTATT: 'The case is worked on again.',
  AVSLUTTET: 'The case was closed.',
  GJENAAPNET: 'The case was opened again.',
  INHABILITET_REGISTRERT: 'Somebody was registered as disqualified.',
  FORELOEPIG_SVAR_SENDT: 'The party was told that the answer takes time.',
  MANGEL_MELDT: 'The party was asked for something.',
  MANGELFRIST_FORLENGET: 'The party was given more time to answer.',
  MANGEL_TRUKKET: 'What was asked for is no longer needed.',
  MANGEL_BESVART: 'The party answered.',
  MANGELFRIST_UTLOEPT: 'The party did not answer in time.',
  VEDLEGG_ETTERSENDT: 'Attachments were sent in afterwards.',
  BOSTEDER_HENTET: 'Where the party has lived was fetched.',
  VENTELISTE_PRIORITERT: 'The place on the waiting list was moved.',
  VENTELISTE_PAUSET: 'The place on the waiting list was paused.',
  VENTELISTE_GJENOPPTATT: 'The place on the waiting list was taken up again.',
  VENTELISTE_BORTFALT: 'The place on the waiting list was ended.',
  BEHOV_SPURT: 'The applicant was asked whether a home is still needed.',
  BEHOV_PURRET: 'The applicant was reminded of the question.',
  BEHOV_UENDRET: 'A home is still needed.',
  BEHOV_ENDRET: 'The need has changed.',
  BEHOV_IKKE_LENGER: 'A home is no longer needed.',
  ANNET_VEDTAK_REGISTRERT: 'A decision made in another system was written down.',
  ANNET_VEDTAK_RETTET: 'What was written down of a decision in another system was corrected.',
  FORHAANDSVARSEL_SENDT: 'The party was warned that their grant may be ended.',
  FORHAANDSVARSEL_BESVART: 'The party said what they mean about the warning.',
  FORHAANDSVARSEL_TRUKKET: 'Nothing came of the warning.',
  INNSYN_BEDT_OM: 'A party asked to see what is in the case.',
  INNSYN_BESVART: 'A party was answered what they get to see.',
  INNSYN_OMGJORT: 'The municipality found a complaint about such an answer right; it is to be answered anew.',
  TILSAGN_LOEPER_UT: 'The last day of the grant is near.',
  TILSAGN_UTLOEPT: 'The last day of the grant has passed.',
  TILBUDSAVSLAG_VURDERT: 'Somebody assessed a no to an offer.',
  MANGEL_GJENAAPNET: 'The file the party answered with did harm, so they are asked again.',
  SAK_OVERSENDT: 'The case was sent to another unit.',
  OVERSENDING_KVITTERT: 'The other unit acknowledged the case, and has it.',
  OVERSENDING_RETURNERT: 'The other unit returned the case.',
  OVERSENDING_TRUKKET: 'The case was taken back before anybody acknowledged it.',
  OVERSENDING_IKKE_KVITTERT: 'Nobody has acknowledged the case in time.',
  'arkivering-feilet': 'A document did not get to the archive. Somebody has a task about it.',
  'dokument-arkivert': 'A document is in the archive.',
  avlevert: 'The case was handed over: it is in the archive, and not here any more.',
  'varsel-sendt': 'The party was notified that there is something to read.',
  'varsling-valgt': 'The party chose how to be notified.',
  'dokument-sendt': 'A letter was sent.',
  'journalnotat-skrevet': 'A note was written.',
  'journalnotat-rettet': 'A note was corrected.',
  'melding-sendt': 'The municipality wrote to the party.',
  'melding-mottatt': 'The party wrote to the municipality.',
  'oppgave-opprettet': 'A task was made.',
  'oppgave-endret': 'A task was changed.',
  'oppgave-utfoert': 'A task was done.',
  'oppgave-avlyst': 'A task was called off.',
  'representasjon-registrert': 'Somebody may act for the party.',
  'representasjon-avsluttet': 'Somebody may no longer act for the party.',
  'kontakthensyn-registrert': 'It was registered how the party is to be met.',
  'kontakthensyn-opphevet': 'How the party is to be met was ended.',
  'slettesperre-satt': 'Nothing of the case is deleted for a time.',
  'slettesperre-opphevet': 'What belongs to the case may be deleted again when its time is over.',
  'oppfoelging-lagret': 'Who follows up the household was written.',
  'overgang-registrert': 'A vulnerable transition was registered.',
  'overgang-bortfalt': 'A vulnerable transition will not come.',
  'opplysninger-utlevert': 'Somebody of the household was handed out what there is about them.',
  'noedtilgang-aapnet': 'Somebody of another unit opened the case in an emergency.',
  'noedtilgang-avsluttet': 'An access that was opened in an emergency is over.',
  'noedtilgang-kontrollert': 'An access that was opened in an emergency was reviewed.',
  'plan-delt': 'The party shares their own plan with the case.',
  'plan-trukket': 'The party has taken their own plan back.',
  'samarbeidspart-registrert': 'The municipality works together with a service, by a consent.',
  'samarbeidspart-avsluttet': 'The municipality does not work together with a service any more.',
  'samtykke-gitt': 'Somebody consented to that the municipality asks a third party.',
  'samtykke-trukket': 'A consent was withdrawn.',
  'hjelper-registrert': 'Somebody helps the party, without representing them.',
  'hjelper-trukket': 'Somebody does not help the party any more.',
  'klage-tatt': 'Somebody took the complaint.',
  'tilbud-klargjort': 'An offer of a home was made ready, and is yet to be sent.',
  'tilbud-tilbakekalt': 'An offer that was ready was withdrawn before it was sent.',
  'vedlegg-mottatt': 'An attachment was uploaded.',
  'vedlegg-kontrollert': 'An attachment was looked through for viruses.',
};
const sakens: ReadonlyMap<string, string> = new Map(
  Object.entries(iSaken).map(([type, hva]) => [type.toLowerCase().replaceAll('_', '-'), hva]),
);

const avTing: Readonly<Record<string, string>> = {
  opprettet: 'It was made.',
  endret: 'Something about it was changed.',
  'status-endret': 'It is in another state.',
  lagret: 'They were saved, to hold from a day.',
  'tatt-i-bruk': 'Their day has come: they hold.',
  slettet: 'It was removed from the register; its history is kept.',
  'notat-skrevet': 'A note was written on it.',
  'notat-rettet': 'A note on it was corrected.',
  'befaring-registrert': 'An inspection was registered.',
  'befaring-rettet': 'An inspection was corrected.',
  'bilder-endret': 'Its pictures are others.',
  'melding-sendt': 'The municipality wrote to its tenants.',
  'dokument-sendt': 'A letter or a contract of a tenancy without a case was sent to its tenant.',
  'melding-mottatt': 'A tenant wrote to the municipality.',
  'slettesperre-satt': 'Nothing of it is deleted for a time.',
  'slettesperre-opphevet': 'What belongs to it may be deleted again when its time is over.',
  'oppgave-opprettet': 'A task on it was made.',
  'oppgave-endret': 'A task on it was changed.',
  'oppgave-utfoert': 'A task on it was done.',
  'oppgave-avlyst': 'A task on it was called off.',
  'feil-meldt': 'A tenant reported that something is wrong in it.',
  'feil-endret': 'What is reported as wrong in it has come further, or is closed.',
};

const ting: Readonly<Record<Hendelsesressurs, string>> = {
  BOLIG: 'a home',
  RESERVASJON: 'a reservation of a home',
  LEIEFORHOLD: 'a tenancy',
  SAK: 'a case',
  INNSTILLING: 'the settings of a municipality',
  TILDELINGSMOETE: 'a meeting on who is offered which home',
};

interface Type {
  readonly type: string;
  readonly ressurs: Hendelsesressurs;
  readonly hva: string;
}

const typer: readonly Type[] = (Object.keys(ressurser) as Hendelsesressurs[]).flatMap((ressurs) =>
  ressurser[ressurs].skjer.map((skjer) => ({
    type: `no.kobo.${ord(ressurs)}.${skjer}.v1`,
    ressurs,
    hva: (ressurs === 'SAK' ? sakens.get(skjer) : avTing[skjer])!,
  })),
);

const eksempel = ({ type, ressurs }: Type): string => {
  const id = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01';
  const hendelse = {
    specversion: '1.0',
    id: '0198f2a1-8d10-7e02-8c44-0a1b2c3d4e5f',
    source: 'urn:kobo:9901',
    type,
    subject: `${ord(ressurs)}/${id}`,
    time: '2026-11-20T08:14:00Z',
    datacontenttype: 'application/json',
    data: { kommunenummer: '9901', ressurs, ressursId: id, versjon: 3 },
  };
  return JSON.stringify(hendelse, null, 2);
};

function innhold(en: Type): Html {
  const les = operasjonen(ressurser[en.ressurs].les)!;
  return h`<p class="ingress">Of ${ting[en.ressurs]}: ${en.hva}</p>
${fakta([
  ['Who hears of it', h`Whoever may call ${lenke(operasjonsside(les.operationId), les.summary)}`],
  ['What it holds', 'Ids and a version. Read the thing to know more.'],
])}
<h2>Example</h2>${blokk(eksempel(en), `Example of ${en.type}`)}
<p>How to follow events: ${lenke('/api/concepts/events', 'the change feed')} and ${lenke('/api/concepts/webhooks', 'webhooks')}.</p>`;
}

const oversikt =
  (): Html => h`<p class="ingress">What happens is told as CloudEvents 1.0, in the ${lenke(operasjonsside('listHendelser'), 'change feed')} and to
${lenke(operasjonsside('opprettWebhook'), 'webhooks')}. An event holds ids and never anything of a person. New types come without a new version of the API.</p>
${(Object.keys(ressurser) as Hendelsesressurs[]).map(
  (ressurs) =>
    h`<h2 id="${ord(ressurs)}">Of ${ting[ressurs]}</h2>${tabell(
      `Events of ${ting[ressurs]}`,
      ['Type', 'What happened'],
      typer
        .filter((en) => en.ressurs === ressurs)
        .map(({ type, hva }) => [kodelenke(hendelsesside(type), type), hva]),
    )}`,
)}
<p>A new receiver is first sent ${kode('no.kobo.webhook.validering.v1')}, which is not of the feed: ${lenke('/api/concepts/webhooks', 'webhooks')}.</p>`;

export const hendelsessider = (): Side[] => [
  {
    adresse: '/api/events/',
    del: 'events',
    tittel: 'Events',
    om: 'What others are told when something happens.',
    innhold: oversikt,
  },
  ...typer.map((en): Side => ({
    adresse: hendelsesside(en.type),
    del: 'events',
    tittel: en.type,
    om: `Of ${ting[en.ressurs]}: ${en.hva}`,
    innhold: () => innhold(en),
  })),
];
