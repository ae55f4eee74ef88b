// Who reads and writes what, as the domain has it: held against every operation, both ways. Where an operation and the
// table differ, it stands below with why; a difference nobody has given a reason for fails.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { operations, type ServerOperation } from '@kobo-bolig/contract/server';
import { loadContract } from '../../../contract/scripts/load.ts';
import { tabell, type Del } from '../testing/rolletabell.ts';

const { operations: beskrevet } = loadContract(join(import.meta.dirname, '../../../../api-spec'));

const leievarsler = ['listLeievarsler', 'listLeiepapirbrev'] as const;
const leiedokumenter = ['listLeiedokumenter', 'lastNedLeiedokumentPdf', 'lastNedLeiedokumentHtml'] as const;

/** What an operation is about, by its tag. */
const avEmne: Readonly<Record<string, Del>> = {
  adresse: 'BOLIG',
  annetvedtak: 'FORSLAG',
  arkiv: 'SAK',
  arkivjournal: 'SAK',
  avtale: 'BOLIG',
  befaring: 'BOLIG',
  boenhet: 'BOLIG',
  bolig: 'BOLIG',
  boligbilde: 'BOLIG',
  boligfeil: 'LEIEFORHOLD',
  bolignotat: 'BOLIG',
  boligmangel: 'BOLIG',
  boligoppgave: 'BOLIG',
  brevmal: 'OPPSETT',
  dokument: 'SAK',
  forhaandsvarsel: 'FORSLAG',
  fornyelse: 'LEIEFORHOLD',
  hendelse: 'BOLIG',
  bosetting: 'SAK',
  omsorgsbolig: 'SAK',
  utenbehovsproeving: 'SAK',
  henvendelse: 'SAK',
  hjelper: 'SAK',
  husleie: 'HUSLEIE',
  import: 'INTEGRASJON',
  inhabilitet: 'SAK',
  innfoering: 'OPPSETT',
  innstilling: 'OPPSETT',
  innsyn: 'LOGG',
  innsynskrav: 'SAK',
  journalnotat: 'SAK',
  kartlegging: 'BEHOV',
  klage: 'KLAGE',
  kobobolig: 'INTEGRASJON',
  kontakthensyn: 'BEHOV',
  kriteriesett: 'OPPSETT',
  leieforhold: 'LEIEFORHOLD',
  leiemelding: 'LEIEFORHOLD',
  leienotat: 'LEIEFORHOLD',
  leievarsel: 'LEIEFORHOLD',
  leieregulering: 'LEIEFORHOLD',
  mangel: 'SAK',
  medsoeker: 'SAK',
  melding: 'SAK',
  mva: 'BEHOV',
  noedtilgang: 'SAK',
  oekonomi: 'OEKONOMI',
  omgjoering: 'FORSLAG',
  oppbevaring: 'LOGG',
  oppfoelging: 'BEHOV',
  oppgave: 'SAK',
  oppsigelse: 'LEIEFORHOLD',
  organisasjon: 'BOLIG',
  overgang: 'SAK',
  oversending: 'SAK',
  person: 'SAK',
  plan: 'SAK',
  representasjon: 'SAK',
  reservasjon: 'BOLIG',
  sak: 'SAK',
  samarbeidspart: 'SAK',
  samtykke: 'SAK',
  skjermetsak: 'FORDELING',
  slettesperre: 'SAK',
  soeknad: 'SAK',
  statistikk: 'STATISTIKK',
  tilbud: 'TILDELING',
  tildelingsmoete: 'SAK',
  tomgang: 'RAPPORT',
  varsel: 'SAK',
  vedlegg: 'SAK',
  vedtak: 'FORSLAG',
  ventelisteplass: 'TILDELING',
  webhook: 'INTEGRASJON',
};
/** And where it is about something else than the rest of its tag. */
const avOperasjon: Readonly<Record<string, Del>> = {
  fattVedtak: 'VEDTAK',
  opprettStatistikkuttrekk: 'ALLE_TALL',
  hentInterntStatistikkuttrekk: 'ALLE_TALL',
  hentInternStatistikkfil: 'ALLE_TALL',
  hentBehovsoversikt: 'ALLE_TALL',
  hentBehovsfil: 'ALLE_TALL',
  hentPlanrapport: 'ALLE_TALL',
  kommenterStatistikkontroll: 'ALLE_TALL',
  laasStatistikkuttrekk: 'ALLE_TALL',
  listBoligensfeil: 'BOLIG',
  ...Object.fromEntries(leiedokumenter.map((operasjon) => [operasjon, 'LEIEFORHOLD' as const])),
  listLeieforholdetsSlettesperrer: 'LEIEFORHOLD',
  settLeieforholdetsSlettesperre: 'LEIEFORHOLD',
  opphevLeieforholdetsSlettesperre: 'LEIEFORHOLD',
  listStatistikkrader: 'SAK',
  avstemFlyktningliste: 'SAK',
  registrerInhabilitetIKlagen: 'KLAGE',
  returnerVedtaksforslag: 'VEDTAK',
  laVentelisteplassBortfalle: 'VEDTAK',
  kontrollerNoedtilgang: 'FORDELING',
  hentSakensKriterier: 'BEHOV',
  innhentBosteder: 'OEKONOMI',
  listNoedtilganger: 'LOGG',
  listSakensReservasjoner: 'TILDELING',
  opphevSakensReservasjon: 'TILDELING',
  opprettSakensReservasjon: 'TILDELING',
};

type Avvik = readonly [rolle: string, operasjoner: readonly string[], hvorfor: string];

/** Let in where the table has nothing. */
const slippesInn: readonly Avvik[] = [
  [
    'ADMINISTRATOR',
    ['hentOppbevaring', 'listOppbevaringskjoeringer'],
    'who sets how long things are kept sees what that takes: counts, and nothing of a person',
  ],
  [
    'SAKSBEHANDLER',
    ['listAvleverteSaker'],
    'where a case they look for went: its number, and nothing of whom it was about',
  ],
  [
    'UTLEIEFORVALTER',
    ['listKontakthensyn', 'hentOppfoelging'],
    'how somebody is to be met, and whom to call; neither ground nor plan',
  ],
  ['REGNSKAP_MASKIN', ['opprettHusleiekjoering'], 'the accounts begin the month they fetch'],
  [
    'SAKSBEHANDLER',
    [
      ...[
        'registrerFornyelse',
        'startFornyelse',
        'aapneFornyelsessak',
        'registrerLeieforhold',
        'registrerAvtaletrekking',
        'registrerUtflytting',
      ],
      ...[
        'registrerFlytteoppfordring',
        'registrerFravaer',
        'avsluttFravaer',
        'vurderLeieTilEie',
        'registrerOppsigelse',
      ],
      ...['opprettLeienotat', 'rettLeienotat'],
      ...['settLeieforholdetsSlettesperre', 'opphevLeieforholdetsSlettesperre'],
      ...['trekkOppsigelse', 'registrerProtest', 'registrerSoeksmaal', 'registrerInnflytting'],
    ],
    'to help somebody keep a home is case work (boligsosialloven § 1), and many municipalities have nobody else',
  ],
  [
    'SAKSBEHANDLER',
    ['listRegisteradganger', 'hentInnstillinger', 'listKriteriesett'],
    'what cases are dealt with by; nothing of a person',
  ],
  [
    'VEDTAKSMYNDIGHET',
    ['listRegisteradganger', 'hentInnstillinger', 'listKriteriesett'],
    'what cases are decided by; nothing of a person',
  ],
  [
    'VEDTAKSMYNDIGHET',
    ['listTomgang'],
    'which homes stand empty is asked of whoever decides on letting them; nothing of a person',
  ],
  [
    'VEDTAKSMYNDIGHET',
    ['sendTilArkivIgjen', 'merkManueltArkivert'],
    'the letter of a decision is theirs to see archived',
  ],
  [
    'VEDTAKSMYNDIGHET',
    ['settSlettesperre', 'opphevSlettesperre'],
    'a dispute is about their decision, and what it rests on must not go while it lasts',
  ],
  [
    'VEDTAKSMYNDIGHET',
    ['registrerInhabilitet', 'avsluttNoedtilgang'],
    'who is not to deal with, or read, the case',
  ],
];

/** Not let in where the table has something. */
const slippesIkkeInn: readonly Avvik[] = [
  [
    'FDV_MASKIN',
    [
      ...[
        'soekAdresser',
        'listAvtaler',
        'hentAvtale',
        'listBefaringer',
        'listBoenhetshendelser',
        'listStatushistorikk',
      ],
      ...[
        'listBoligbilder',
        'lastNedBoligbilde',
        'listBolignotater',
        'hentOrganisasjon',
        'opprettAvtale',
        'endreAvtale',
      ],
      ...[
        'registrerBefaring',
        'rettBefaring',
        'delBolig',
        'slaaSammenBoliger',
        'opprettBoligbilde',
        'endreBoligbilde',
      ],
      ...['slettBoligbilde', 'lastOppBoligbilde', 'opprettBolignotat', 'rettBolignotat'],
      ...['listBoligoppgaver', 'opprettBoligoppgave', 'lagreBoligoppgave', 'fullfoerBoligoppgave'],
      ...['avlysBoligoppgave', 'listBefaringsplan'],
    ],
    'a property system keeps homes as data; what people see, write and agree about them is not its to read',
  ],
  [
    'FDV_MASKIN',
    ['opprettImport', 'hentImport', 'listImportrader', 'gjennomfoerImport', 'angreImport'],
    'a file is imported by whoever answers for what is in it',
  ],
  ...['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET'].map((rolle): Avvik => [
    rolle,
    ['listBoligoppgaver', 'listBefaringsplan'],
    'what is to be done about homes is for those who look after them',
  ]),
  [
    'BOLIGOVERSIKT',
    ['opprettKobobolig', 'hentKobobolig', 'endreKobobolig', 'slettKobobolig'],
    'the manners of an older API, for machines',
  ],
  [
    'BOLIGOVERSIKT',
    [
      ...[
        'listFornyelser',
        'listFravaer',
        'listLeieTilEieKandidater',
        'eksporterLeieTilEie',
        'listLeieTilEieVurderinger',
        'listOppsigelser',
      ],
      ...['forhaandsvisLeieregulering', 'listLeiereguleringer'],
    ],
    'of a tenancy its state and dates, and these tell of the tenant or the rent',
  ],
  [
    'VEDTAKSMYNDIGHET',
    ['soekAdresser', 'hentOrganisasjon'],
    'a register is asked by whoever writes down what it answers',
  ],
  [
    'SAKSBEHANDLER',
    ['forhaandsvisLeieregulering', 'listLeiereguleringer'],
    'the rents of all at once are of no case',
  ],
  [
    'VEDTAKSMYNDIGHET',
    ['forhaandsvisLeieregulering', 'listLeiereguleringer'],
    'the rents of all at once are of no case',
  ],
  [
    'VEDTAKSMYNDIGHET',
    ['listLeieTilEieKandidater', 'eksporterLeieTilEie', 'listLeieTilEieVurderinger'],
    'whom to advise is for who advises',
  ],
  [
    'BOLIGOVERSIKT',
    [
      'listBoligfeil',
      'hentBoligfeil',
      'lastNedFeilbilde',
      'listLeiemeldinger',
      'listUlesteLeiemeldinger',
      'listLeienotater',
      'listLeieforholdetsSlettesperrer',
      ...leievarsler,
      ...leiedokumenter,
    ],
    'what a tenant wrote tells of the tenant; that something is wrong in the home is listed without it',
  ],
  [
    'VEDTAKSMYNDIGHET',
    [
      'listBoligfeil',
      'hentBoligfeil',
      'lastNedFeilbilde',
      'listBoligensfeil',
      'listLeiemeldinger',
      'listUlesteLeiemeldinger',
      'listLeienotater',
      'listLeieforholdetsSlettesperrer',
      ...leievarsler,
      ...leiedokumenter,
    ],
    'what is to be mended, and when, is not decided on',
  ],
  ['UTLEIEFORVALTER', ['listLeieTilEieVurderinger'], 'the grounds are what somebody knows of the tenant'],
  [
    'UTLEIEFORVALTER',
    ['registrerFornyelse', 'startFornyelse', 'aapneFornyelsessak', 'vurderLeieTilEie'],
    'whether somebody is to stay is assessed in a case',
  ],
  [
    'UTLEIEFORVALTER',
    ['registrerFravaer', 'avsluttFravaer'],
    'why somebody is away is health, or punishment',
  ],
  [
    'UTLEIEFORVALTER',
    ['registrerLeieforhold'],
    'names a tenant by national identity number, which takes the scope of case work',
  ],
  [
    'UTLEIEFORVALTER',
    [
      ...['vurderAvslag', 'prioriterVentelisteplass', 'registrerBehov', 'settVentelisteplassPaaPause'],
      ...['gjenopptaVentelisteplass', 'hentVentelisteplass'],
    ],
    'who is to wait, and whether a refusal had a good reason, is weighed in the case',
  ],
  [
    'VEDTAKSMYNDIGHET',
    ['hentTilbudsgrunnlag', 'listBoligtreff'],
    'what an offer is made from, while it is made',
  ],
];

/** No part of the table: who one is, what happened, and what anybody may look up. */
const utenfor: readonly string[] = ['hentAnsatt', 'listHendelser', 'listEnheter', 'listMineOppgaver'];

const emne = new Map(
  beskrevet.map(({ object: { operationId, tags } }) => [
    operationId,
    avOperasjon[operationId] ?? avEmne[tags?.[0] ?? ''],
  ]),
);
const alle = (Object.values(operations) as ServerOperation[]).filter(
  ({ id, roles }) => roles.length > 0 && !roles.includes('INNBYGGER' as never) && !utenfor.includes(id),
);
const leser = ({ method, retry }: ServerOperation): boolean =>
  method === 'GET' || (method === 'POST' && retry === 'safe');

/** As `<role> <operation>`, each. */
const forskjeller = (slipper: boolean): string[] =>
  alle.flatMap((op) =>
    Object.entries(tabell).flatMap(([rolle, retter]) => {
      const del = emne.get(op.id)!;
      const rett = del === 'KLAGE' ? undefined : retter[del];
      const maa = rett === 'SKRIV' || (rett === 'LES' && leser(op));
      const aapen = op.roles.includes(rolle as never);
      return del !== 'KLAGE' && aapen === slipper && maa !== slipper ? [`${rolle} ${op.id}`] : [];
    }),
  );
const navngitte = (avvik: readonly Avvik[]): string[] =>
  avvik.flatMap(([rolle, operasjoner]) => operasjoner.map((operasjon) => `${rolle} ${operasjon}`));

describe('the table of roles', () => {
  test('has a place for every operation of employees and machines', () => {
    assert.ok(alle.length > 200);
    assert.deepEqual(
      alle.filter(({ id }) => emne.get(id) === undefined).map(({ id }) => id),
      [],
      'give the tag of the operation a place in avEmne',
    );
  });

  test('lets nobody in where it has nothing for them, but for a reason', () => {
    assert.deepEqual(forskjeller(true).sort(), navngitte(slippesInn).sort());
  });

  test('keeps nobody out of what it gives them, but for a reason', () => {
    assert.deepEqual(forskjeller(false).sort(), navngitte(slippesIkkeInn).sort());
  });

  test('has a case and its persons for those who work with it, and for no machine or register of homes', () => {
    const ofPersoner: readonly Del[] = ['SAK', 'BEHOV', 'OEKONOMI', 'FORSLAG', 'VEDTAK'];
    for (const rolle of ['BOLIGOVERSIKT', 'ADMINISTRATOR', 'FDV_MASKIN', 'REGNSKAP_MASKIN'])
      for (const op of alle.filter(({ id }) => ofPersoner.includes(emne.get(id)!)))
        assert.ok(!op.roles.includes(rolle as never), `${rolle}: ${op.id}`);
  });
});
