import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Innstillinger, Sakstypeinnstilling } from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import { krokvikKommune } from '../../demo/kommuner.ts';
import { Kommuneoppsett } from '../kommune/config.ts';
import { erUtenSoeknad } from '../sak/rules.ts';
import { innstillingsfeil, sakstyper, tilInnstillinger, tilOppsett } from './rules.ts';

const felles = tilInnstillinger(krokvikKommune.oppsett);
const klageinstans = { type: 'STATSFORVALTER', navn: 'Statsforvalteren' } as const;

const vilkaarligRad = (sakstype: Sakstypeinnstilling['sakstype']): fc.Arbitrary<Sakstypeinnstilling> =>
  fc.record(
    {
      sakstype: fc.constant(sakstype),
      aktiv: fc.boolean(),
      hjemler: fc.uniqueArray(fc.constantFrom('Retningslinjene § 3', 'Retningslinjene § 7'), {
        minLength: 1,
      }),
      klageinstans: fc.record(
        {
          type: fc.constantFrom('STATSFORVALTER' as const, 'KOMMUNAL_KLAGENEMND' as const),
          navn: fc.constantFrom('Statsforvalteren', 'Klagenemnda'),
          vedHjemmel: fc.array(fc.constant({ hjemmel: 'Retningslinjene § 3', ...klageinstans }), {
            maxLength: 2,
          }),
        },
        { noNullPrototype: true, requiredKeys: ['type', 'navn'] },
      ),
      toTrinnsgodkjenning: fc.boolean(),
      vedtakIAnnetSystem: fc.boolean(),
    },
    {
      noNullPrototype: true,
      requiredKeys: ['sakstype', 'aktiv', 'toTrinnsgodkjenning', 'vedtakIAnnetSystem'],
    },
  );

const vilkaarlige: fc.Arbitrary<Innstillinger> = fc
  .record(
    {
      rader: fc
        .tuple(...sakstyper.map(vilkaarligRad))
        .chain((rader) => fc.shuffledSubarray(rader, { minLength: sakstyper.length })),
      spraak: fc.constantFrom<Innstillinger['spraak'][]>(['nb'], ['nn', 'nb']),
      henvendelseLevetidDager: fc.integer({ min: 1, max: 3650 }),
      registerdataLevetidMaaneder: fc.integer({ min: 1, max: 24 }),
      tilvisningKvoteprosent: fc.integer({ min: 1, max: 100 }),
      varsling: fc.constant({ papirEtterDager: 14, nettsted: 'krokvik.example' }),
      fvl2025Fra: fc.constant('2027-07-01'),
      arkiv: fc.constantFrom<NonNullable<Innstillinger['arkiv']>[]>(
        { maate: 'MANUELT' },
        { maate: 'INNEBYGD', bevaring: { kode: 'B' } },
        {
          maate: 'INNEBYGD',
          bevaring: { kode: 'K', aar: 25 },
          klassering: { system: 'Oppgave', klasse: '243' },
        },
      ),
    },
    {
      noNullPrototype: true,
      requiredKeys: [
        'rader',
        'spraak',
        'henvendelseLevetidDager',
        'registerdataLevetidMaaneder',
        'tilvisningKvoteprosent',
      ],
    },
  )
  .map(({ rader, ...resten }) => ({ ...felles, ...resten, sakstyper: rader }));

const gyldige = vilkaarlige.filter((sendt) => [...innstillingsfeil(sendt)].length === 0);

test('what is saved is read again as it was, with the kinds that can be applied for first', () => {
  fc.assert(
    fc.property(gyldige, (sendt) => {
      const lest = tilInnstillinger(Kommuneoppsett.parse(tilOppsett(sendt)));
      const radene = (i: Innstillinger) => new Map(i.sakstyper.map((rad) => [rad.sakstype, rad]));
      assert.deepEqual(radene(lest), radene(sendt));
      assert.deepEqual({ ...lest, sakstyper: [] }, { ...sendt, sakstyper: [] });
      const aktive = (i: Innstillinger) =>
        i.sakstyper
          .filter(({ aktiv, sakstype }) => aktiv && !erUtenSoeknad(sakstype))
          .map(({ sakstype }) => sakstype);
      assert.deepEqual(aktive(lest), aktive(sendt));
      assert.ok(schemas.Innstillinger.safeParse(lest).success);
    }),
  );
});

test('what is refused names the field, and what is not refused lacks no instance of appeal', () => {
  fc.assert(
    fc.property(vilkaarlige, (sendt) => {
      const pekere = new Set([...innstillingsfeil(sendt)].map(({ pointer }) => pointer));
      for (const [i, rad] of sendt.sakstyper.entries()) {
        const maaHa = rad.aktiv || ['KOMMUNAL_BOLIG_NY', 'BOLIGBISTAND'].includes(rad.sakstype);
        assert.equal(pekere.has(`/sakstyper/${i}/klageinstans`), maaHa && !rad.klageinstans);
      }
    }),
  );
});

const ny = felles.sakstyper.findIndex(({ sakstype }) => sakstype === 'KOMMUNAL_BOLIG_NY');
const bistand = felles.sakstyper.findIndex(({ sakstype }) => sakstype === 'BOLIGBISTAND');
const medRad = (i: number, endring: Partial<Sakstypeinnstilling>): Partial<Innstillinger> => ({
  sakstyper: felles.sakstyper.map((rad, j) => (j === i ? { ...rad, ...endring } : rad)),
});
const konto = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01';
const fiks = { maate: 'FIKS_ARKIV', versjon: 'V1', avsenderKontoId: konto } as const;
const annenKonto = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02';

const brudd: readonly (readonly [string, Partial<Innstillinger>, string[]])[] = [
  ['nothing', {}, []],
  ['a text of blanks', { svartid: { nb: ' ', nn: 'Seks veker' } }, ['/svartid/nb MANGLER']],
  [
    'a national number',
    { svartid: { nb: 'Ring 13097248022', nn: 'Seks veker' } },
    ['/svartid/nb FOEDSELSNUMMER_I_TEKST'],
  ],
  [
    'a kind twice',
    medRad(ny, { sakstype: 'BOLIGBISTAND', vedtakIAnnetSystem: false }),
    [`/sakstyper/${bistand}/sakstype UGYLDIG_VERDI`],
  ],
  [
    'help decided elsewhere',
    medRad(bistand, { vedtakIAnnetSystem: true }),
    [`/sakstyper/${bistand}/vedtakIAnnetSystem UGYLDIG_VERDI`],
  ],
  [
    'a provision nothing is founded on',
    medRad(ny, {
      klageinstans: { ...klageinstans, vedHjemmel: [{ hjemmel: 'Retningslinjene § 9', ...klageinstans }] },
    }),
    [`/sakstyper/${ny}/klageinstans/vedHjemmel/0/hjemmel UGYLDIG_VERDI`],
  ],
  [
    'the provision of the law',
    medRad(ny, {
      klageinstans: { ...klageinstans, vedHjemmel: [{ hjemmel: 'boligsosialloven § 6', ...klageinstans }] },
    }),
    [],
  ],
  [
    'where a kind of case belongs, twice or not at all',
    {
      arkiv: {
        maate: 'MANUELT',
        sakstyper: [
          { sakstype: 'OMSORGSBOLIG', arkivdel: 'HELSE' },
          { sakstype: 'OMSORGSBOLIG', mappetype: 'X' },
          { sakstype: 'BOLIGBISTAND' },
        ],
      },
    },
    ['/arkiv/sakstyper/1/sakstype UGYLDIG_VERDI', '/arkiv/sakstyper/2 MANGLER'],
  ],
  [
    'years that are not said',
    { arkiv: { maate: 'INNEBYGD', bevaring: { kode: 'K' } } },
    ['/arkiv/bevaring/aar MANGLER'],
  ],
  [
    'years of what is kept for good',
    { arkiv: { maate: 'INNEBYGD', bevaring: { kode: 'B', aar: 25 } } },
    ['/arkiv/bevaring/aar UGYLDIG_VERDI'],
  ],
  [
    'a group of an archive without',
    { arkiv: { ...fiks, mottakerKontoId: annenKonto, tilgangsgruppe: 'Skjermet' } },
    ['/arkiv/tilgangsgruppe UGYLDIG_VERDI'],
  ],
  [
    'one account for both ends',
    { arkiv: { ...fiks, mottakerKontoId: konto.toUpperCase() } },
    ['/arkiv/mottakerKontoId UGYLDIG_VERDI'],
  ],
];
for (const [hva, endring, forventet] of brudd)
  test(`what cannot stand together is pointed out: ${hva}`, () => {
    const funnet = [...innstillingsfeil({ ...felles, ...endring })];
    assert.deepEqual(
      funnet.map(({ pointer, code }) => `${pointer} ${code}`),
      forventet,
    );
  });
