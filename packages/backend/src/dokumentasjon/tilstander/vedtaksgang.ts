// From the application to the offer, as far as the rules are not tables: a test follows each thing through the API and
// finds no step that is not here.
import type { SoeknadStatus, TilbudStatus, Vedtaksstatus, VentelisteStatus } from '@kobo-bolig/contract';
import { regler as ventelisteregler } from '../../modules/ventelisteplass/rules.ts';
import { soeknadBetyr, tilbudBetyr, vedtakBetyr, ventelisteBetyr } from './betydninger.ts';
import { KALENDER, maskin } from './maskin.ts';

export const soeknad = maskin<SoeknadStatus>({
  navn: 'soeknad',
  tittel: 'Application',
  om: 'What the citizen writes. Once it is sent it stays as it was sent, and follows the case.',
  type: 'SoeknadStatus',
  betyr: soeknadBetyr,
  overganger: [
    { fra: [], til: 'UTKAST', hva: 'begun', ved: ['opprettSoeknad'] },
    {
      fra: ['UTKAST'],
      til: 'REGISTRERT',
      hva: 'sent',
      ved: ['sendSoeknad'],
      naar: 'every answer that is asked for is there',
    },
    { fra: [], til: 'REGISTRERT', hva: 'registered on paper or by word', ved: ['registrerSoeknad'] },
    { fra: ['REGISTRERT'], til: 'MANGLER', hva: 'party asked', ved: ['meldMangler'] },
    {
      fra: ['MANGLER'],
      til: 'REGISTRERT',
      hva: 'answered, or no longer asked',
      ved: ['svarPaaMangel', 'trekkMangel'],
      selv: KALENDER,
      naar: 'nothing else is asked for',
    },
    {
      fra: ['SENDT', 'REGISTRERT', 'MANGLER'],
      til: 'TRUKKET',
      hva: 'withdrawn',
      ved: ['trekkSoeknad', 'registrerTrekking'],
      naar: 'the case is not decided',
    },
    { fra: ['SENDT', 'REGISTRERT', 'MANGLER'], til: 'AVVIST', hva: 'dismissed', ved: ['fattVedtak'] },
    { fra: ['SENDT', 'REGISTRERT', 'MANGLER'], til: 'BEHANDLET', hva: 'case closed', ved: ['avsluttSak'] },
  ],
});

export const vedtak = maskin<Vedtaksstatus>({
  navn: 'vedtak',
  tittel: 'Decision',
  om: 'From a proposal to a decision nobody can complain about any more, or that no longer holds.',
  type: 'Vedtaksstatus',
  betyr: vedtakBetyr,
  overganger: [
    { fra: [], til: 'FORSLAG', hva: 'proposed', ved: ['opprettVedtaksforslag'] },
    { fra: [], til: 'FATTET', hva: 'made in another system', ved: ['registrerAnnetvedtak'] },
    {
      fra: ['FORSLAG'],
      til: 'TIL_GODKJENNING',
      hva: 'sent for approval',
      ved: ['sendTilGodkjenning'],
      naar: 'the proposal is complete',
    },
    { fra: ['TIL_GODKJENNING'], til: 'FORSLAG', hva: 'sent back', ved: ['returnerVedtaksforslag'] },
    {
      fra: ['TIL_GODKJENNING'],
      til: 'FATTET',
      hva: 'decided',
      ved: ['fattVedtak'],
      naar: 'by another than who proposed it, where the municipality decides in two steps',
    },
    { fra: ['FATTET', 'MEDDELT'], til: 'MEDDELT', hva: 'party notified', ved: ['meddelVedtak'] },
    { fra: ['MEDDELT'], til: 'ENDELIG', hva: 'time to complain is over', selv: KALENDER },
    {
      fra: ['FATTET', 'MEDDELT', 'ENDELIG'],
      til: 'PAAKLAGET',
      hva: 'complained about',
      ved: ['sendKlage', 'registrerKlage', 'vurderOversitting'],
      naar: 'in time, or heard though late',
    },
    { fra: ['PAAKLAGET'], til: 'STADFESTET', hva: 'upheld', ved: ['registrerKlageutfall'] },
    { fra: ['PAAKLAGET'], til: 'ENDRET', hva: 'changed by the appeals body', ved: ['registrerKlageutfall'] },
    { fra: ['PAAKLAGET'], til: 'OPPHEVET', hva: 'set aside', ved: ['registrerKlageutfall'] },
    { fra: ['PAAKLAGET'], til: 'OMGJORT', hva: 'changed by the municipality', ved: ['behandleKlage'] },
    ...(['FATTET', 'MEDDELT', 'ENDELIG'] as const).map((til) => ({
      fra: ['PAAKLAGET' as const],
      til,
      hva: 'complaint falls',
      ved: [
        'kontrollerKlage',
        'vurderOversitting',
        'behandleKlage',
        'registrerKlageutfall',
        'trekkMinKlage',
        'registrerKlagetrekking',
      ] as const,
      naar: {
        FATTET: 'the party is not notified',
        MEDDELT: 'the time to complain runs',
        ENDELIG: 'the time to complain is over',
      }[til],
    })),
    {
      fra: ['FATTET', 'MEDDELT', 'ENDELIG', 'PAAKLAGET', 'STADFESTET'],
      til: 'OMGJORT',
      hva: 'replaced',
      ved: ['fattVedtak'],
      naar: 'the new decision is of the same case',
    },
    {
      fra: ['FATTET', 'MEDDELT', 'ENDELIG', 'STADFESTET'],
      til: 'BORTFALT',
      hva: 'lapsed',
      ved: ['laVentelisteplassBortfalle'],
      naar: 'the applicant has said that the need is gone',
    },
  ],
});

export const ventelisteplass = maskin<VentelisteStatus>({
  navn: 'ventelisteplass',
  tittel: 'Place on the waiting list',
  om: 'From the decision that grants a home until there is one, or the need is gone.',
  type: 'VentelisteStatus',
  betyr: ventelisteBetyr,
  overganger: [
    { fra: [], til: 'VENTER', hva: 'granted', ved: ['fattVedtak', 'registrerAnnetvedtak'] },
    { fra: ['VENTER'], til: 'TILBUD_UTE', hva: 'offered', ved: ['opprettTilbud', 'sendTilbud'] },
    {
      fra: ['TILBUD_UTE'],
      til: 'VENTER',
      hva: 'declined, withdrawn or past',
      ved: ['svarPaaTilbud', 'registrerTilbudssvar', 'trekkTilbud'],
      selv: KALENDER,
    },
    { fra: ['TILBUD_UTE'], til: 'AVKLART', hva: 'contract registered', ved: ['registrerKontrakt'] },
    {
      fra: ventelisteregler.PAUSE.fra,
      til: 'PAUSE',
      hva: 'paused',
      ved: ['settVentelisteplassPaaPause'],
      naar: 'the need is said to be gone, or two reminders are unanswered',
    },
    {
      fra: ventelisteregler.GJENOPPTA.fra,
      til: 'VENTER',
      hva: 'taken up again',
      ved: ['gjenopptaVentelisteplass', 'registrerBehov', 'svarPaaBehov'],
    },
    {
      fra: ventelisteregler.BORTFALL.fra,
      til: 'BORTFALT',
      hva: 'ended',
      ved: ['laVentelisteplassBortfalle'],
      naar: 'the applicant has said that the need is gone; silence takes a decision that ends the grant',
    },
  ],
});

export const tilbud = maskin<TilbudStatus>({
  navn: 'tilbud',
  tittel: 'Offer',
  om: 'One home to one case. The home is reserved from when it is sent, while it is open.',
  type: 'TilbudStatus',
  betyr: tilbudBetyr,
  overganger: [
    { fra: [], til: 'KLARGJORT', hva: 'prepared', ved: ['klargjoerTilbud'] },
    { fra: [], til: 'SENDT', hva: 'offered', ved: ['opprettTilbud'] },
    { fra: ['KLARGJORT'], til: 'SENDT', hva: 'sent', ved: ['sendTilbud'] },
    {
      fra: ['SENDT'],
      til: 'AKSEPTERT',
      hva: 'accepted',
      ved: ['svarPaaTilbud', 'registrerTilbudssvar'],
      naar: 'within the deadline',
    },
    {
      fra: ['SENDT'],
      til: 'AVSLAATT',
      hva: 'declined',
      ved: ['svarPaaTilbud', 'registrerTilbudssvar'],
      naar: 'within the deadline',
    },
    {
      fra: ['FRIST_UTLOEPT'],
      til: 'AKSEPTERT',
      hva: 'an earlier yes is written down',
      ved: ['registrerTilbudssvar'],
      naar: 'said within the deadline, and the home is held',
    },
    {
      fra: ['FRIST_UTLOEPT'],
      til: 'AVSLAATT',
      hva: 'an earlier no is written down',
      ved: ['registrerTilbudssvar'],
      naar: 'said within the deadline, and the home is held',
    },
    { fra: ['KLARGJORT', 'SENDT', 'AKSEPTERT'], til: 'TRUKKET', hva: 'withdrawn', ved: ['trekkTilbud'] },
    { fra: ['SENDT'], til: 'FRIST_UTLOEPT', hva: 'nobody answered', selv: KALENDER },
    { fra: ['AKSEPTERT'], til: 'KONTRAKT_SIGNERT', hva: 'contract registered', ved: ['registrerKontrakt'] },
  ],
});
