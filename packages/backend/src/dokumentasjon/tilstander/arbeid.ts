// What is asked for, done, delivered and imported.
import type {
  ImportStatus,
  Leveransestatus,
  Mangelstatus,
  OppgaveStatus,
  OversendingStatus,
} from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import { nesteStatus as nesteMangel } from '../../modules/mangel/rules.ts';
import { kan, regler as oppgaveregler } from '../../modules/oppgave/rules.ts';
import { nesteStatus as nesteOversending } from '../../modules/oversending/rules.ts';
import { etterForsoek, MAKS_FORSOEK } from '../../modules/webhook/rules.ts';
import { importBetyr, leveranseBetyr, mangelBetyr, oppgaveBetyr, oversendingBetyr } from './betydninger.ts';
import { KALENDER, maskin, utregnet, type Overgang } from './maskin.ts';

export const mangel = maskin<Mangelstatus>({
  navn: 'mangel',
  tittel: 'What is missing',
  om: 'Something the municipality asks the party for, with a day to answer by.',
  type: 'Mangelstatus',
  betyr: mangelBetyr,
  overganger: [
    { fra: [], til: 'AAPEN', hva: 'asked for', ved: ['meldMangler'] },
    ...utregnet(
      schemas.Mangelstatus.options,
      {
        FORLENG: { hva: 'more time', ved: ['forlengMangel'] },
        BESVAR: { hva: 'answered', ved: ['svarPaaMangel'], naar: 'the case is not decided' },
        TREKK: { hva: 'withdrawn', ved: ['trekkMangel'] },
        FRIST_UTE: { hva: 'the day is past', selv: KALENDER },
        FIL_UBRUKELIG: { hva: 'the file sent did harm', selv: 'the virus control' },
      },
      nesteMangel,
    ),
  ],
});

export const oppgave = maskin<OppgaveStatus>({
  navn: 'oppgave',
  tittel: 'Task',
  om: 'What somebody is to do in a case. Those that follow the case are closed by its steps and not by hand.',
  type: 'OppgaveStatus',
  betyr: oppgaveBetyr,
  overganger: [
    { fra: [], til: 'AAPEN', hva: 'made', ved: ['opprettOppgave'], selv: 'steps of the case' },
    ...utregnet(
      schemas.OppgaveStatus.options,
      {
        ENDRE: { hva: 'changed', ved: ['lagreOppgave'] },
        FULLFOER: { hva: 'done', ved: ['fullfoerOppgave'], selv: 'steps of the case' },
        AVLYS: { hva: 'called off', ved: ['avlysOppgave'], selv: 'steps of the case' },
      },
      (status, handling) =>
        kan(handling, { status, foelgerSaken: false }) === 'JA' ? oppgaveregler[handling].til : null,
    ),
  ],
});

export const boligoppgave = maskin<OppgaveStatus>({
  navn: 'boligoppgave',
  tittel: 'Task on a home',
  om: 'What somebody is to do about a home, in no case.',
  type: 'OppgaveStatus',
  betyr: oppgaveBetyr,
  overganger: [
    {
      fra: [],
      til: 'AAPEN',
      hva: 'made',
      ved: ['opprettBoligoppgave', 'registrerBefaring', 'rettBefaring'],
      selv: KALENDER,
    },
    ...utregnet(
      schemas.OppgaveStatus.options,
      {
        ENDRE: { hva: 'changed', ved: ['lagreBoligoppgave'] },
        FULLFOER: {
          hva: 'done',
          ved: ['fullfoerBoligoppgave', 'registrerBefaring', 'registrerLeiepapirsending'],
        },
        AVLYS: { hva: 'called off', ved: ['avlysBoligoppgave', 'rettBefaring'] },
      },
      (status, handling) =>
        kan(handling, { status, foelgerSaken: false }) === 'JA' ? oppgaveregler[handling].til : null,
    ),
  ],
});

export const oversending = maskin<OversendingStatus>({
  navn: 'oversending',
  tittel: 'Case sent to another unit',
  om: 'The sender has the case until somebody in the other unit has acknowledged it.',
  type: 'OversendingStatus',
  betyr: oversendingBetyr,
  overganger: [
    { fra: [], til: 'SENDT', hva: 'sent', ved: ['sendSakTilEnhet'] },
    ...utregnet(
      schemas.OversendingStatus.options,
      {
        KVITTER: { hva: 'acknowledged', ved: ['kvitterOversending'] },
        RETURNER: { hva: 'returned', ved: ['returnerOversending'] },
        TREKK: { hva: 'taken back', ved: ['trekkOversending'] },
      },
      nesteOversending,
    ),
  ],
});

/** Every attempt there is, answered well and badly: where the rule takes the delivery. */
const forsoekene: Overgang<Leveransestatus>[] = (
  [
    [204, 'answered 2xx'],
    [500, 'answered otherwise, or not at all'],
  ] as const
).flatMap(([httpStatus, hva]) => {
  const etter = Map.groupBy(
    Array.from({ length: MAKS_FORSOEK }, (_, i) => i + 1),
    (nummer) => etterForsoek(nummer, { httpStatus }).status,
  );
  return [...etter].map(([til, numre]) => ({
    fra: ['VENTER' as const],
    til,
    hva,
    selv: 'an attempt',
    naar:
      numre.length === MAKS_FORSOEK
        ? undefined
        : `attempt ${numre.length === 1 ? numre[0]! : `${numre[0]!}–${numre.at(-1)!}`}`,
  }));
});

export const webhookleveranse = maskin<Leveransestatus>({
  navn: 'webhookleveranse',
  tittel: 'Webhook delivery',
  om: 'One event on its way to one receiver.',
  type: 'Leveransestatus',
  betyr: leveranseBetyr,
  overganger: [
    { fra: [], til: 'VENTER', hva: 'something happened', selv: 'an event of the subscription' },
    ...forsoekene,
    { fra: ['DOED'], til: 'VENTER', hva: 'sent again', ved: ['gjensendWebhook'] },
  ],
});

export const importen = maskin<ImportStatus>({
  navn: 'import',
  tittel: 'Import',
  om: 'A spreadsheet of homes and tenants: looked through first, then carried out, and undone if it was wrong.',
  type: 'ImportStatus',
  betyr: importBetyr,
  overganger: [
    { fra: [], til: 'VALIDERT', hva: 'uploaded', ved: ['opprettImport'] },
    { fra: ['VALIDERT'], til: 'KJOERER', hva: 'started', ved: ['gjennomfoerImport'] },
    { fra: ['KJOERER'], til: 'KJOERT', hva: 'all rows done', selv: 'the job' },
    {
      fra: ['KJOERT'],
      til: 'ANGRET',
      hva: 'undone',
      ved: ['angreImport'],
      naar: 'what has been touched since stays as it is',
    },
  ],
});
