import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  mottakerFor,
  nesteGang,
  varslesTidligst,
  varselsteg,
  type Varselfakta,
  type Varselgang,
} from './rules.ts';

const NAA = new Date('2026-11-20T08:14:00Z');
const punkt = fc.option(
  fc.record({
    verdi: fc.constantFrom('en@krokvik.example', '+4740000000', '40000000'),
    bekreftet: fc.constantFrom(null, '2026-11-01T00:00:00Z', '2025-05-20T12:00:00Z', '2025-05-19T12:00:00Z'),
  }),
  { nil: undefined },
);
const fakta: fc.Arbitrary<Varselfakta> = fc.record({
  skjermet: fc.boolean(),
  tryggKontakt: fc.constantFrom(null, 'JA', 'BARE_POST', 'EGEN_MAATE', 'NOE_NYTT'),
  egne: fc.record({ epost: punkt, mobil: punkt }).map(({ epost, mobil }) => ({
    epost: epost ?? null,
    mobil: mobil ?? null,
  })),
  register: fc.option(
    fc
      .record(
        {
          reservert: fc.boolean(),
          aktiv: fc.boolean(),
          kanVarsles: fc.boolean(),
          epost: punkt,
          mobil: punkt,
        },
        { requiredKeys: ['reservert', 'aktiv', 'kanVarsles'] },
      )
      .map(({ epost, mobil, ...resten }) => ({
        ...resten,
        ...(epost && { epost }),
        ...(mobil && { mobil }),
      })),
    { nil: undefined },
  ),
});

test('nobody is notified who is shielded, who said it is not safe, who is reserved, or of whom nothing is known', () => {
  fc.assert(
    fc.property(fakta, (f) => {
      const til = mottakerFor(f, NAA);
      if (typeof til === 'string') return;
      assert.ok(!f.skjermet && (f.tryggKontakt === null || f.tryggKontakt === 'JA'));
      assert.ok(f.register !== undefined && !f.register.reservert);
    }),
  );
});

test('a notice goes to a point that was confirmed within 18 months, their own before the register’s', () => {
  fc.assert(
    fc.property(fakta, (f) => {
      const til = mottakerFor(f, NAA);
      if (typeof til === 'string') return;
      const brukt = til.kanal === 'EPOST' ? til.adresse : til.nummer;
      const egne = [f.egne.epost, f.egne.mobil];
      const alle = [...egne, f.register?.epost, f.register?.mobil];
      const kilder = alle.filter((en) => en?.verdi === brukt && en.bekreftet && en.bekreftet >= '2025-05-20');
      assert.ok(kilder.length > 0);
      if (til.kanal === 'SMS') assert.match(brukt, /^\+/);
      const avEgne = egne.some((en) => en?.verdi === brukt && en.bekreftet && en.bekreftet >= '2025-05-20');
      if (!avEgne) assert.ok(f.register!.aktiv && f.register!.kanVarsles);
    }),
  );
});

test('the register is to be as silent as it likes about somebody’s own address: without it nobody knows whether they are reserved', () => {
  const egne = { epost: { verdi: 'en@krokvik.example', bekreftet: '2026-11-01T00:00:00Z' }, mobil: null };
  assert.equal(
    mottakerFor({ skjermet: false, tryggKontakt: 'JA', egne, register: undefined }, NAA),
    'KAN_IKKE_VARSLES',
  );
  const register = { reservert: false, aktiv: false, kanVarsles: false };
  assert.deepEqual(mottakerFor({ skjermet: false, tryggKontakt: 'JA', egne, register }, NAA), {
    kanal: 'EPOST',
    adresse: 'en@krokvik.example',
  });
});

const dag = (n: number) => new Date(NAA.getTime() + n * 24 * 60 * 60 * 1000);
const gang: fc.Arbitrary<Varselgang> = fc
  .record({ sendt: fc.boolean(), purret: fc.boolean(), aapnet: fc.boolean(), levert: fc.boolean() })
  .map(({ sendt, purret, aapnet, levert }) => ({
    status: sendt ? (levert ? ('LEVERT' as const) : ('SENDT' as const)) : ('VENTER' as const),
    opprettet: NAA.toISOString(),
    sendt: sendt ? NAA.toISOString() : null,
    purret: sendt && purret ? dag(7).toISOString() : null,
    aapnet: aapnet ? dag(1).toISOString() : null,
  }));

test('what is done with a notice ends: opened, or on paper after the municipality’s days, with one reminder at most', () => {
  fc.assert(
    fc.property(gang, fc.integer({ min: 8, max: 60 }), fc.integer({ min: 0, max: 90 }), (v, papir, n) => {
      const steg = varselsteg(v, papir, dag(n));
      if (v.sendt !== null && v.aapnet !== null) return assert.equal(steg, 'AAPNET');
      if (n >= papir) return assert.deepEqual(steg, { papir: v.sendt === null ? 'IKKE_SVAR' : 'UAAPNET' });
      if (v.sendt === null) return assert.equal(steg, 'SEND');
      assert.equal(steg, n >= 7 && v.purret === null ? 'PURR' : 'FOELG');
    }),
  );
});

test('a notice is looked at again each hour until its fate is known, and then on the day something is to be done', () => {
  const v: Varselgang = {
    status: 'SENDT',
    opprettet: NAA.toISOString(),
    sendt: NAA.toISOString(),
    purret: null,
    aapnet: null,
  };
  assert.equal(nesteGang('SENDT', v, 14, NAA).toISOString(), '2026-11-20T09:14:00.000Z');
  assert.equal(nesteGang('LEVERT', v, 14, dag(1)).toISOString(), dag(7).toISOString());
  const purret = { ...v, purret: dag(7).toISOString() };
  assert.equal(nesteGang('LEVERT', purret, 14, dag(8)).toISOString(), dag(14).toISOString());
});

test('nobody is woken: what comes up at night is told of at eight in the morning, in summer and in winter', () => {
  for (const [naa, fra] of [
    ['2026-11-20T08:14:00Z', '2026-11-20T08:14:00.000Z'],
    ['2026-11-20T06:59:59Z', '2026-11-20T07:00:00.000Z'],
    ['2026-11-20T20:00:00Z', '2026-11-21T07:00:00.000Z'],
    ['2027-06-10T22:05:00Z', '2027-06-11T06:00:00.000Z'],
    ['2027-06-11T18:59:00Z', '2027-06-11T18:59:00.000Z'],
  ] as const)
    assert.equal(varslesTidligst(new Date(naa)).toISOString(), fra);
});
