// Homes and tenancies.
import type {
  BoligfeilBehandling,
  BoligfeilStatus,
  BoligOpprett,
  Boligstatus,
  LeieforholdStatus,
  ReservasjonStatus,
} from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import { gang, kanBli } from '../../modules/boligfeil/rules.ts';
import { statusHindring, tilbys } from '../../modules/bolig/rules.ts';
import { STANDARD } from '../../modules/bolig/sammenlign.ts';
import { kalendertrinn, kanSiesOpp } from '../../modules/leieforhold/rules.ts';
import { boligBetyr, boligfeilBetyr, leieforholdBetyr, reservasjonBetyr } from './betydninger.ts';
import { KALENDER, maskin, type Overgang } from './maskin.ts';

const boligtilstander: readonly Boligstatus[] = schemas.Boligstatus.options;

/** Where a home can be taken by hand, as the rule answers for every pair. */
const forHaand: Overgang<Boligstatus>[] = boligtilstander
  .map((til) => ({
    fra: boligtilstander.filter((fra) => fra !== til && statusHindring(fra, til) === null),
    til,
    hva: 'set by hand',
    ved: ['endreBolig', 'opprettBolig', 'endreKobobolig'] as const,
  }))
  .filter(({ fra }) => fra.length > 0);

/** What a home can be said to be when it is added. */
const kanLeggesTil = [
  'KLAR_FOR_INNFLYTTING',
  'VEDLIKEHOLD',
  'IKKE_TILGJENGELIG',
] as const satisfies readonly BoligOpprett['status'][];

export const bolig = maskin<Boligstatus>({
  navn: 'bolig',
  tittel: 'Home',
  om: 'RESERVERT and UTLEID follow from a reservation and a tenancy; the others are set by hand.',
  type: 'Boligstatus',
  betyr: boligBetyr,
  overganger: [
    ...kanLeggesTil.map((til) => ({
      fra: [],
      til,
      hva: 'added',
      ved: ['opprettBolig', 'opprettKobobolig', 'gjennomfoerImport'] as const,
      naar: til === STANDARD.status ? 'said so, or nothing said' : 'said so',
    })),
    ...forHaand,
    {
      fra: tilbys,
      til: 'RESERVERT',
      hva: 'offered or held back',
      ved: ['opprettTilbud', 'opprettReservasjon', 'opprettSakensReservasjon'],
    },
    ...tilbys.map((til) => ({
      fra: ['RESERVERT' as const],
      til,
      hva: 'let go',
      ved: [
        'svarPaaTilbud',
        'trekkTilbud',
        'opphevReservasjon',
        'opphevSakensReservasjon',
        'registrerAvtaletrekking',
      ] as const,
      selv: KALENDER,
      naar: 'it was so before',
    })),
    {
      fra: ['RESERVERT'],
      til: 'UTLEID',
      hva: 'contract registered',
      ved: ['registrerKontrakt'],
      naar: 'the tenancy has begun',
    },
    { fra: ['RESERVERT'], til: 'UTLEID', hva: 'first day of what it is held for', selv: KALENDER },
    {
      fra: ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'IKKE_TILGJENGELIG'],
      til: 'UTLEID',
      hva: 'tenancy registered or begun',
      ved: ['registrerLeieforhold', 'gjennomfoerImport'],
      selv: KALENDER,
    },
    ...(['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'IKKE_TILGJENGELIG'] as const).map((til) => ({
      fra: ['UTLEID' as const],
      til,
      hva: 'moved out',
      ved: ['registrerUtflytting'] as const,
      naar: 'as the one who registers it says',
    })),
  ],
});

const levende: readonly LeieforholdStatus[] = [...kanSiesOpp, 'SAGT_OPP'];

export const leieforhold = maskin<LeieforholdStatus>({
  navn: 'leieforhold',
  tittel: 'Tenancy',
  om: 'What has a last day comes nearer to it by the calendar; a person says what comes of it.',
  type: 'LeieforholdStatus',
  betyr: leieforholdBetyr,
  overganger: [
    {
      fra: [],
      til: 'AKTIVT',
      hva: 'contract registered',
      ved: ['registrerKontrakt', 'registrerLeieforhold'],
    },
    { fra: [], til: 'AVTALT', hva: 'begins later', ved: ['registrerKontrakt', 'registrerLeieforhold'] },
    {
      fra: ['AVTALT'],
      til: 'AKTIVT',
      hva: 'first day',
      selv: KALENDER,
      naar: 'the home is free, or held for it',
    },
    ...kalendertrinn.map(({ fra, til, maaneder, etter, utenOppfordring }) => ({
      fra,
      til,
      hva:
        maaneder === 0
          ? 'last day is past'
          : `${Math.abs(maaneder)} months ${maaneder < 0 ? 'before' : 'past'} the last day`,
      selv: KALENDER,
      naar: [
        etter ? 'once that day is over' : 'as soon as that day has come',
        ...(utenOppfordring ? ['nobody called on the tenant to move'] : []),
      ].join('; '),
    })),
    {
      fra: ['AKTIVT', 'UTLOEPER_SNART'],
      til: 'FORNYES',
      hva: 'renewal begun',
      ved: ['startFornyelse', 'aapneFornyelsessak'],
    },
    {
      fra: ['UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT'],
      til: 'AKTIVT',
      hva: 'prolonged',
      ved: ['registrerFornyelse'],
    },
    {
      fra: ['FORNYES'],
      til: 'UTLOEPER_SNART',
      hva: 'not prolonged',
      ved: ['registrerFornyelse'],
      naar: 'the last day is near',
    },
    {
      fra: kanSiesOpp,
      til: 'SAGT_OPP',
      hva: 'notice given',
      ved: ['siOppMittLeieforhold', 'registrerOppsigelse'],
    },
    ...(['AKTIVT', 'UTLOEPER_SNART', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT'] as const).map((til) => ({
      fra: ['SAGT_OPP' as const],
      til,
      hva: 'notice falls',
      ved: ['trekkOppsigelse', 'registrerSoeksmaal'] as const,
      selv: KALENDER,
      naar: 'the days say so',
    })),
    { fra: levende, til: 'AVSLUTTET', hva: 'moved out', ved: ['registrerUtflytting'] },
    { fra: ['AVTALT'], til: 'AVSLUTTET', hva: 'both withdraw', ved: ['registrerAvtaletrekking'] },
  ],
});

export const reservasjon = maskin<ReservasjonStatus>({
  navn: 'reservasjon',
  tittel: 'Reservation',
  om: 'A home held back for an offer, for a case or for something else, and never for ever.',
  type: 'ReservasjonStatus',
  betyr: reservasjonBetyr,
  overganger: [
    {
      fra: [],
      til: 'AKTIV',
      hva: 'held back',
      ved: ['opprettTilbud', 'opprettReservasjon', 'opprettSakensReservasjon'],
    },
    {
      fra: ['AKTIV'],
      til: 'BRUKT',
      hva: 'used',
      ved: ['registrerKontrakt', 'opprettTilbud'],
      selv: KALENDER,
    },
    {
      fra: ['AKTIV'],
      til: 'OPPHEVET',
      hva: 'lifted',
      ved: [
        'opphevReservasjon',
        'opphevSakensReservasjon',
        'svarPaaTilbud',
        'trekkTilbud',
        'registrerAvtaletrekking',
      ],
    },
    { fra: ['AKTIV'], til: 'UTLOEPT', hva: 'last day is past', selv: KALENDER },
  ],
});

const behandlet: Readonly<Record<BoligfeilBehandling['status'], string>> = {
  MOTTATT: 'read',
  UTBEDRES: 'seen to',
  LUKKET: 'done, or not to be done',
};

export const boligfeil = maskin<BoligfeilStatus>({
  navn: 'boligfeil',
  tittel: 'Fault in a home',
  om: 'What a tenant reports as wrong. It goes onwards only; steps may be left out.',
  type: 'BoligfeilStatus',
  betyr: boligfeilBetyr,
  overganger: [
    { fra: [], til: 'MELDT', hva: 'reported', ved: ['meldBoligfeil'] },
    ...(Object.keys(behandlet) as BoligfeilBehandling['status'][]).map((til) => ({
      fra: gang.filter((fra) => fra !== til && kanBli(fra, til)),
      til,
      hva: behandlet[til],
      ved: ['behandleBoligfeil'] as const,
    })),
  ],
});
