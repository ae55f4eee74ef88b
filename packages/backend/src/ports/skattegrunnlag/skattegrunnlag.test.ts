import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytt, endreJson, KOMMUNE, testregistre } from '../../testing/registre.ts';
import { identFor } from '../simulering/personer.ts';

const ERFAREN = identFor('ERFAREN HESTEDROSJE');

test('the latest settlement, whatever year it is from', async () => {
  const r = await testregistre();
  for (const [navn, aar] of [
    ['ERFAREN HESTEDROSJE', 2021],
    ['RASK TALLERKEN', 2020],
    ['MODIG SYKKEL', 2025],
  ] as const) {
    const { verdi } = await r.skattegrunnlag.hentSisteSkatteoppgjoer(KOMMUNE, identFor(navn));
    assert.ok(verdi.status === 'OK');
    assert.equal(verdi.skatt.inntektsaar, aar);
    assert.equal(verdi.skatt.stadie, 'OPPGJOER');
    assert.equal(verdi.skatt.skatteoppgjoersdato, `${aar + 1}-06-22`);
  }
});

test('posts keep the authority’s names; its own totals are marked', async () => {
  const r = await testregistre();
  const { verdi } = await r.skattegrunnlag.hentSkattegrunnlag(KOMMUNE, ERFAREN, 2021);
  assert.ok(verdi.status === 'OK');
  assert.deepEqual(verdi.skatt.grunnlag.slice(0, 3), [
    { tekniskNavn: 'samletGjeld', beloep: 352_000, kategori: 'TOTAL' },
    { tekniskNavn: 'bruttoformue', beloep: 9_200, kategori: 'TOTAL' },
    { tekniskNavn: 'gjeldIInnenlandskeBanker', beloep: 352_000, kategori: 'FORMUESFRADRAG' },
  ]);
});

test('no settlement is an answer: for the person, and for the year', async () => {
  const r = await testregistre();
  const ingen = { status: 'INGEN' };
  assert.deepEqual(
    (await r.skattegrunnlag.hentSisteSkatteoppgjoer(KOMMUNE, identFor('GRØNN SKUFFE'))).verdi,
    ingen,
  );
  assert.deepEqual(
    (await r.skattegrunnlag.hentSkattegrunnlag(KOMMUNE, identFor('GRØNN SKUFFE'), 2024)).verdi,
    ingen,
  );
  assert.deepEqual((await r.skattegrunnlag.hentSkattegrunnlag(KOMMUNE, ERFAREN, 2024)).verdi, ingen);
  const fjernet = await testregistre({
    mellomledd: bytt(() => Response.json({ kode: 'SSG-011', melding: 'x' }, { status: 410 })),
  });
  assert.deepEqual((await fjernet.skattegrunnlag.hentSkattegrunnlag(KOMMUNE, ERFAREN, 2021)).verdi, ingen);
});

test('skjermet: withheld details are told, and sums that are given are kept', async () => {
  const r = await testregistre();
  const tom = await r.skattegrunnlag.hentSisteSkatteoppgjoer(KOMMUNE, identFor('VARSOM LYNGHEI'));
  assert.ok(tom.verdi.status === 'SKJERMET');
  assert.deepEqual(tom.verdi.skatt.grunnlag, []);
  const delvis = await testregistre({ mellomledd: endreJson((kropp) => ({ ...kropp, skjermet: true })) });
  const { verdi } = await delvis.skattegrunnlag.hentSkattegrunnlag(KOMMUNE, ERFAREN, 2021);
  assert.ok(verdi.status === 'SKJERMET');
  assert.equal(verdi.skatt.grunnlag[0]?.beloep, 352_000);
});

test('other stages are labelled, Svalbard is counted in, unknown categories survive', async () => {
  const r = await testregistre({
    mellomledd: endreJson((kropp) => ({
      ...kropp,
      stadie: 'utkast',
      grunnlag: [{ tekniskNavn: 'noeNytt', beloep: 5, kategori: 'enNyKategori' }],
      svalbardGrunnlag: [{ tekniskNavn: 'innskudd', beloep: 7, kategori: 'formue' }],
    })),
  });
  const { verdi } = await r.skattegrunnlag.hentSkattegrunnlag(KOMMUNE, ERFAREN, 2021);
  assert.ok(verdi.status === 'OK');
  assert.equal(verdi.skatt.stadie, 'UTKAST');
  assert.deepEqual(verdi.skatt.grunnlag, [
    { tekniskNavn: 'noeNytt', beloep: 5, kategori: 'ANNEN' },
    { tekniskNavn: 'innskudd', beloep: 7, kategori: 'FORMUE' },
  ]);
});

test('a stage our rights package does not have is refused by the register', async () => {
  const r = await testregistre();
  await assert.rejects(r.skattegrunnlag.hentSkattegrunnlag(KOMMUNE, ERFAREN, 2021, 'UTKAST'), {
    klasse: 'UGYLDIG_SVAR',
    feilkode: 'SSG-006',
  });
});
