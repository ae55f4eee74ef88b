// Every table that holds anything about a person is in their own copy, or stands here with why it is not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { MineOpplysninger } from '@kobo-bolig/contract';
import { look } from '../../testing/catalog.ts';
import { openTestDatabase } from '../../testing/database.ts';

type Kopi = MineOpplysninger;
type Sted = (kopi: Kopi) => unknown;
const saken =
  (felt: keyof Kopi['saker'][number]): Sted =>
  ({ saker }) =>
    saker.map((sak) => sak[felt]);
const iSaken =
  (felt: keyof Kopi['saker'][number]['sak']): Sted =>
  ({ saker }) =>
    saker.map(({ sak }) => sak[felt]);

/** Where in the copy it is. A field that is gone from the contract does not compile. */
const iKopien: Readonly<Record<string, Sted>> = {
  boligfeil: ({ boligfeil }) => boligfeil,
  bosetting: iSaken('bosetting'),
  utleiegrunn: iSaken('utenBehovsproeving'),
  bosteder: ({ bosteder }) => bosteder,
  dokument: (kopi) => [saken('dokumenter')(kopi), kopi.leiedokumenter],
  dokumentmottaker: (kopi) => [saken('dokumenter')(kopi), kopi.leiedokumenter],
  henvendelse: ({ henvendelser }) => henvendelser,
  hjelper: saken('hjelpere'),
  journalnotat: saken('journalnotater'),
  klage: saken('klager'),
  leieforhold: ({ leieforhold }) => leieforhold,
  leiemelding: ({ leiemeldinger }) => leiemeldinger,
  leietaker: ({ leieforhold }) => leieforhold,
  medsoeker: ({ medsoeknader }) => medsoeknader,
  melding: saken('meldinger'),
  minplan: ({ plan }) => plan,
  oekonomi: ({ oekonomi }) => oekonomi,
  oppfoelging: saken('oppfoelging'),
  plandeling: ({ plan }) => plan,
  registerinnhenting: ({ innhentinger }) => innhentinger,
  registerkommentar: ({ registerkommentarer }) => registerkommentarer,
  representasjon: ({ representasjoner }) => representasjoner,
  sak: saken('sak'),
  samarbeidspart: saken('samarbeidsparter'),
  samtykke: saken('samtykker'),
  soeknad: ({ soeknader }) => soeknader,
  tilbud: iSaken('tilbud'),
  annetvedtak: iSaken('annetvedtak'),
  innsynslogg: ({ oppslag }) => oppslag,
  innsyn_vist: ({ oppslag }) => oppslag,
  varslingsvalg: saken('varsling'),
  vedlegg: ({ soeknader }) => soeknader.map(({ vedlegg }) => vedlegg),
  vedtak: iSaken('vedtak'),
  mangel: iSaken('mangelfrist'),
};

/** What is not there. A party asks for insight in the case, and somebody reads it through first (forvaltningsloven §§ 18, 19). */
const INNSYN = 'is handed out by a person who has read it, because it may tell of others in the household';
const INTERNT =
  'is how the municipality works, and says nothing of the person that is not elsewhere in the copy';
const ikke: Readonly<Record<string, string>> = {
  forhaandsvarsel: 'the warning and the answer to it are letters and documents of the case',
  innsynskrav: 'what they asked for and what they were given is on their own page, and what not in a letter',
  fornyelse: INTERNT,
  fornyelsessak: INTERNT,
  gradering_avventes: 'tells that somebody else in the household is not answered about',
  hendelse: 'tells other systems, by ids alone and for 90 days, of what is elsewhere in the copy',
  husstand: 'is in the application as they wrote it; of others nothing more',
  husstandsmedlem: 'is in the application as they wrote it; of others nothing more',
  inhabilitet: 'is about employees',
  kartlegging: INNSYN,
  kartleggingsversjon: INNSYN,
  klageavvisning: 'is told in the letter about the complaint',
  klagevedlegg: 'is listed with the attachments',
  kontakthensyn:
    'protects those who meet them; a person decides what of it is told (personopplysningsloven § 16)',
  moetesak: 'is told in a note of the case, which is in the copy',
  noedtilgang: 'is told of among the lookups',
  slettesperre:
    'prepares the municipality’s own case in a dispute; its effect is in the day the raw answers go',
  omgjoering: 'is told of in the new decision',
  oppgave: INTERNT,
  overgang: INNSYN,
  oversending: INTERNT,
  reservasjon: 'holds a home, and is told of with the offer',
  sakmedlem: 'is who of the employees work with the case',
  sakshendelse: 'is the history of the case, and its outcome is in the case itself',
  tildelingsgrunnlag: INNSYN,
  varsel: 'that they were notified is told with what it was of',
  venteliste: 'is told as the step the case is at',
  ventelisteendring: INTERNT,
};

let db: Awaited<ReturnType<typeof openTestDatabase>>;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

test('every table about a person, or of a case, is in the copy or is told why not', async () => {
  const rader = await look<{ tabell: string }>(
    db.admin,
    `select distinct c.relname as tabell from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not a.attisdropped
       and (a.attname in ('person_id', 'sak_id')
         or exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
           and f.confrelid in ('person'::regclass, 'sak'::regclass)))
     order by 1`,
  );
  const tabeller = rader.map(({ tabell }) => tabell);
  assert.ok(tabeller.length > 30);
  const foert = [...Object.keys(iKopien), ...Object.keys(ikke)];
  assert.deepEqual(
    foert.filter((tabell) => !tabeller.includes(tabell)),
    [],
    'a table that is not there',
  );
  for (const tabell of tabeller) {
    const steder = [tabell in iKopien, tabell in ikke].filter(Boolean).length;
    assert.equal(
      steder,
      1,
      `${tabell} is in the copy, or stands in the list of what is not with why: one of the two`,
    );
  }
});
