import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { tilSak } from './sak.ts';
import { synligeSteg } from './synlighet.ts';
import {
  BARN,
  SYNTETISK_FNR,
  bistand,
  bytte,
  enslig,
  forlengelse,
  husstandsendring,
  par,
  skjermet,
} from './testing/index.ts';
import { vilkaarligKontekst, vilkaarligSvar } from './testing/vilkaarlig.ts';
import type { Svar } from './typer.ts';

test('a single adult without a home tonight: urgent, homeless, one bedroom', () => {
  assert.deepEqual(tilSak(enslig.svar, enslig.kontekst), {
    sakstype: 'KOMMUNAL_BOLIG_NY',
    husstand: { voksne: 1, barn: 0 },
    medlemmer: [],
    soveromMin: 1,
    hast: true,
    bosituasjon: { bosit: 4, bostedsloes: true, uegnet: [], maaUtDato: null },
  });
});

test('a couple with two children: who they are, what is wrong with the home, three bedrooms', () => {
  assert.deepEqual(tilSak(par.svar, par.kontekst), {
    sakstype: 'KOMMUNAL_BOLIG_NY',
    husstand: { voksne: 2, barn: 2 },
    medlemmer: [
      { rolle: 'MEDSOEKER', navn: 'Tallerken', fnr: SYNTETISK_FNR, relasjon: 'SAMBOER' },
      {
        rolle: 'BARN',
        navn: 'GLAD FREGNE',
        barnId: BARN[0].barnId,
        foedselsdato: '2017-03-14',
        bosted: 'DELT',
      },
      {
        rolle: 'BARN',
        navn: 'SNILL FREGNE',
        barnId: BARN[1].barnId,
        foedselsdato: '2010-05-02',
        bosted: 'SAMVAER',
        netter: 10,
      },
    ],
    soveromMin: 3,
    hast: false,
    bosituasjon: {
      bosit: 1,
      bostedsloes: false,
      uegnet: ['FOR_LITEN', 'HELSESKADELIG'],
      maaUtDato: '2027-01-31',
    },
  });
});

test('advice: its own case type, nothing assumed about the household, urgent when out within 30 days', () => {
  const sak = tilSak(bistand.svar, bistand.kontekst);
  assert.equal(sak.sakstype, 'BOLIGBISTAND');
  assert.equal(sak.soveromMin, null);
  assert.equal(sak.hast, true);
  const dag = (maaUt: string) => tilSak({ ...bistand.svar, 'maaFlytte.dato': maaUt }, bistand.kontekst).hast;
  assert.equal(dag('2026-12-20'), true, 'the thirtieth day');
  assert.equal(dag('2026-12-21'), false);
  assert.equal(dag('2026-11-01'), true, 'the day has passed');
});

test('leaving an institution within two months without a home counts as homeless', () => {
  const ut = (dato: string) =>
    tilSak({ ...enslig.svar, akutt: 'NEI', bosit: '6', 'institusjon.utDato': dato }, enslig.kontekst)
      .bosituasjon;
  assert.equal(ut('2027-01-10').bostedsloes, true);
  assert.equal(ut('2027-06-01').bostedsloes, false);
  assert.equal(ut('2027-06-01').maaUtDato, '2027-06-01');
});

const husstand = (endring: Svar) => tilSak({ ...skjermet.svar, ...endring }, skjermet.kontekst).soveromMin;
const barn = (foedt: string, endring: object = {}) => ({
  navn: 'Modig',
  foedselsdato: foedt,
  bosted: 'FAST',
  ...endring,
});

test('bedrooms: young children share, older ones do not, few nights do not count, a child on its way does', () => {
  assert.equal(husstand({ barn: [barn('2019-02-28')] }), 2);
  assert.equal(husstand({ barn: [barn('2019-02-28'), barn('2020-02-28')] }), 2);
  assert.equal(husstand({ barn: [barn('2019-02-28'), barn('2020-02-28'), barn('2021-02-28')] }), 3);
  assert.equal(husstand({ barn: [barn('2010-02-28'), barn('2011-02-28')] }), 3);
  assert.equal(husstand({ barn: [barn('2019-02-28', { bosted: 'SAMVAER', netter: 3 })] }), 1);
  assert.equal(husstand({ barn: [barn('2019-02-28', { bosted: 'SAMVAER', netter: 4 })] }), 2);
  assert.equal(husstand({ barn: [], venterBarn: 'JA', 'venterBarn.termin': '2027-02' }), 2);
  assert.equal(husstand({ barn: [], andreVoksne: [{ navn: 'Kari', relasjon: 'FORELDER' }] }), 2);
});

test('a child to come is of the household, with the month it is due, and a child with contact with its nights', () => {
  const med = (endring: Svar) => tilSak({ ...skjermet.svar, barn: [], ...endring }, skjermet.kontekst);
  const ventet = med({ venterBarn: 'JA', 'venterBarn.termin': '2027-02' });
  assert.deepEqual(
    [ventet.husstand, ventet.medlemmer],
    [{ voksne: 1, barn: 1 }, [{ rolle: 'VENTET_BARN', navn: null, termin: '2027-02' }]],
  );
  assert.deepEqual(med({ venterBarn: 'JA' }).medlemmer, [{ rolle: 'VENTET_BARN', navn: null }]);
  assert.deepEqual(med({ venterBarn: 'NEI', 'venterBarn.termin': '2027-02' }).medlemmer, []);
  const netter = (bosted: string) =>
    med({ barn: [barn('2019-02-28', { bosted, netter: 9 })] }).medlemmer.map((medlem) => medlem.netter);
  assert.deepEqual([netter('SAMVAER'), netter('DELT')], [[9], [undefined]]);
});

test('property: hidden answers never colour a case', () => {
  fc.assert(
    fc.property(vilkaarligSvar, vilkaarligKontekst, (svar, k) => {
      const tilbudt = { ...k, kommune: { ...k.kommune, formaal: ['NY', 'BOLIGBISTAND'] as const } };
      const sak = tilSak({ ...svar, formaal: 'BOLIGBISTAND' }, tilbudt);
      assert.deepEqual(sak.husstand, { voksne: 1, barn: 0 });
      assert.ok(sak.soveromMin === null || (Number.isInteger(sak.soveromMin) && sak.soveromMin > 0));
    }),
  );
});

test('the purpose chooses the case, and whoever moves in is counted', () => {
  const typer = Object.fromEntries(
    Object.entries({ bytte, forlengelse, husstandsendring }).map(([navn, { svar, kontekst }]) => [
      navn,
      tilSak(svar, kontekst),
    ]),
  );
  assert.equal(typer['bytte']?.sakstype, 'KOMMUNAL_BOLIG_BYTTE');
  assert.equal(typer['forlengelse']?.sakstype, 'KOMMUNAL_BOLIG_FORLENGELSE');
  const { sakstype, husstand, medlemmer } = typer['husstandsendring']!;
  assert.deepEqual([sakstype, husstand], ['HUSSTANDSENDRING', { voksne: 2, barn: 1 }]);
  assert.deepEqual(
    medlemmer.map(({ rolle }) => rolle),
    ['ANNEN_VOKSEN', 'BARN'],
  );
});

test('to go on living there takes at most ten screens', () => {
  assert.ok(synligeSteg(forlengelse.svar, forlengelse.kontekst).length <= 10);
});
