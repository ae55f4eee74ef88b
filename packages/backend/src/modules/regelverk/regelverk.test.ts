import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Kriterier, Regelverk, Tekst } from '@kobo-bolig/contract';
import { createDokumentasjon } from '../../dokumentasjon/index.ts';
import type { Ansattlogin } from '../../platform/claims.ts';
import { kriterier } from '../../testing/database.ts';
import { openSakbenk, type Sakbenk } from '../../testing/sakbenk.ts';
import { klageinstansene, lov, toTrinn } from './saksgang.ts';

const anders: Ansattlogin = {
  sub: 'anders',
  navn: 'Anders Administrator',
  roller: [{ kommunenummer: '9901', roller: ['ADMINISTRATOR'], enhet: 'BOLIGKONTOR' }],
};
const ALLE = {
  minstealder: 19,
  botidMnd: 1,
  botidUnntak: [{ nb: 'Den som er <født> her', nn: 'Den som er <fødd> her' }],
  tidligereKommunenummer: ['9903'],
  inntektsgrenser: [
    { personer: 2, g: 3.5 },
    { personer: 1, g: 2.5 },
  ],
  grunnbeloep: [{ fra: '2026-05-01', kroner: 136549 }],
  inntektFritakUnderAar: 20,
  formuesgrense: 250000,
  krevGjeldsoppgjoer: true,
  karanteneMnd: 12,
  leietidMnd: { standard: 36, medBarn: 60 },
  depositumMnd: 3,
  antallTilbudMaks: 2,
  vedtakGyldighetMnd: 12,
} satisfies Partial<Kriterier>;
const INGEN = {
  minstealder: 0,
  botidMnd: 0,
  inntektsgrenser: [],
  krevGjeldsoppgjoer: false,
  depositumMnd: 0,
} satisfies Partial<Kriterier>;

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
  await benk.fyll();
});
after(() => benk.close());

const bestem = async (endring: Partial<Kriterier>) => {
  const { karanteneMnd: _k, formuesgrense: _f, ...uten } = kriterier as Kriterier;
  const { status, body } = await benk.som(anders)('POST', '/kriteriesett', {
    json: { gyldigFra: '2026-11-20', kriterier: { ...uten, ...endring } },
  });
  assert.equal(status, 201, JSON.stringify(body));
};
/** As anybody reads it: without a token. */
const les = async (): Promise<Regelverk> => {
  const svar = await benk.ubevitnet(
    new Request('http://kobo.test/v1/regelverk', { headers: { 'kobo-kommunenummer': '9901' } }),
  );
  assert.equal(svar.status, 200);
  return (await svar.json()) as Regelverk;
};
const kodene = ({ regler }: Regelverk): string[] => regler.map(({ kode }) => kode);
const alt = ({ regler }: Regelverk): string =>
  regler.flatMap(({ avsnitt }) => avsnitt.flatMap(({ nb, nn }) => [nb, nn])).join('\n');

test('everybody reads what the municipality has decided, as it is when it is changed', async () => {
  await bestem(ALLE);
  const regler = await les();
  assert.deepEqual(
    [regler.navn.nb, regler.dag, regler.gyldigFra, regler.regelsett],
    ['Krokvik', '2026-11-20', '2026-11-20', 'FVL1967'],
  );
  for (const del of [
    'fylt 19 år',
    'i 1 måned uten opphold',
    'kommunenummer 9903',
    '1 person: 2,5 G; 2 personer: 3,5 G',
    '1 person: 2,5 G; 2 personar: 3,5 G',
    /136.549 kroner, som gjelder fra 1\. mai 2026/,
    /bruttoformue på 250.000 kroner/,
    'skal det ha gått 12 måneder',
    '60 måneder når det er barn i husstanden, og ellers 36 måneder',
    'husleia for 3 måneder',
    'høyst 2 tilbud',
    'gjelder vanligvis i 12 måneder',
    '3 uker på å klage, regnet fra vedtaket kom fram',
  ])
    assert.match(alt(regler), del instanceof RegExp ? del : new RegExp(del.replaceAll('.', '\\.')));
  assert.doesNotMatch(alt(regler), /undefined|null|NaN|\[object/);

  await bestem(INGEN);
  const uten = kodene(await les());
  const borte = kodene(regler).filter((kode) => !uten.includes(kode));
  assert.deepEqual(borte.sort(), [
    ...['BOTID', 'DEPOSITUM', 'FORMUE', 'GJELD', 'INNTEKT', 'KARANTENE', 'MINSTEALDER'],
    'VEDTAKETS_GYLDIGHET',
  ]);
});

test('as a page in both written standards, and of no municipality there is none', async () => {
  await bestem(ALLE);
  const dokumentasjon = createDokumentasjon();
  const side = (adresse: string) =>
    dokumentasjon(new Request(`http://kobo.test/api/regelverk/${adresse}`), benk.ubevitnet);
  const { regler } = await les();
  for (const [adresse, spraak] of [
    ['9901', 'nb'],
    ['9901/nn', 'nn'],
  ] as const) {
    const svar = await side(adresse);
    assert.equal(svar.status, 200);
    const html = await svar.text();
    assert.match(html, new RegExp(`<html lang="${spraak}">`));
    for (const { tittel } of regler) assert.ok(html.includes(`>${tittel[spraak]}</h2>`), tittel[spraak]);
    assert.match(html, /&lt;fød/);
  }
  for (const adresse of ['9999', '99', '9901/se']) assert.equal((await side(adresse)).status, 404);
});

test('who decides, who hears complaints and which act holds follow the settings', () => {
  const nb = (tekster: readonly Tekst[]) => tekster.map((en) => en.nb);
  const nemnd = { type: 'KOMMUNAL_KLAGENEMND', navn: 'Klagenemnda' } as const;
  assert.deepEqual(
    nb(
      klageinstansene({
        KOMMUNAL_BOLIG_NY: {
          ...nemnd,
          vedHjemmel: [{ ...nemnd, hjemmel: 'boligsosialloven § 5', navn: 'Statsforvalteren' }],
        },
        OMSORGSBOLIG: nemnd,
        BOLIGBISTAND: { type: 'STATSFORVALTER', navn: 'Statsforvalteren' },
      }),
    ),
    [
      'Klagenemnda avgjør klager i saker om: kommunal bolig, omsorgsbolig.',
      'Statsforvalteren avgjør klager i saker om: hjelp med bolig.',
      'Bygger vedtaket på boligsosialloven § 5, er det Statsforvalteren.',
    ],
  );
  assert.deepEqual(nb(lov('2027-01-01', '2026-12-31')), [
    'Forvaltningsloven av 1967 gjelder.',
    'Vedtak fra 1. januar 2027 blir fattet etter loven av 2025.',
  ]);
  assert.deepEqual(nb(lov('2027-01-01', '2027-01-01')), ['Forvaltningsloven av 2025 gjelder.']);
  const oppsett = { toTrinnsgodkjenning: [] } as unknown as Parameters<typeof toTrinn>[0];
  assert.deepEqual(toTrinn(oppsett), []);
});
