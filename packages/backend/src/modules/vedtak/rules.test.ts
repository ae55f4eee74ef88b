import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KartleggingLagre, Sakstype, VedtaksforslagLagre } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import {
  avvik,
  erVirkedag,
  hjemmelFor,
  klagefrist,
  mangler,
  vedtaksinnhold,
  ventelisteplass,
} from './rules.ts';

const avsnitt = fc.oneof(fc.constant(''), fc.constant(' \n '), fc.constant('Tekst.'));
const forslag: fc.Arbitrary<VedtaksforslagLagre> = fc
  .record({
    resultat: fc.constantFrom('TILSAGN' as const, 'DELVIS' as const, 'AVSLAG' as const),
    avslaattDel: avsnitt,
    fakta: avsnitt,
    regler: avsnitt,
    hensyn: avsnitt,
    vilkaar: fc.array(fc.constant('Du tar imot oppfølging.'), { minLength: 1, maxLength: 2 }),
    bistand: fc.subarray(['RAAD_OG_VEILEDNING' as const, 'PRAKTISK_BISTAND' as const]),
    boliginnhold: fc.option(fc.constant({ boligtype: 'ORDINAER' as const, soverom: 2, leietidMnd: 36 })),
  })
  .map(({ boliginnhold, ...resten }) => ({ ...resten, ...(boliginnhold && { boliginnhold }) }));
const sakstype = fc.constantFrom<Sakstype>('KOMMUNAL_BOLIG_NY', 'BOLIGBISTAND');

describe('what a decision must hold', () => {
  test('the three parts of the reasons, whatever it decides', () => {
    fc.assert(
      fc.property(forslag, sakstype, (f, type) => {
        for (const del of ['fakta', 'regler', 'hensyn'] as const)
          assert.equal(
            mangler(f, { sakstype: type, antallBarn: 0, uhoerteBarn: 0 }, null).includes(`/${del}`),
            f[del].trim() === '',
          );
      }),
    );
  });

  test('a home where a home is granted, help where help is, nothing in a refusal', () => {
    fc.assert(
      fc.property(forslag, sakstype, (f, type) => {
        const mangel = mangler(f, { sakstype: type, antallBarn: 0, uhoerteBarn: 0 }, null).filter(
          (peker) => peker === '/boliginnhold' || peker === '/bistand',
        );
        const venter =
          f.resultat === 'AVSLAG'
            ? []
            : type === 'KOMMUNAL_BOLIG_NY'
              ? f.boliginnhold
                ? []
                : ['/boliginnhold']
              : f.bistand.length > 0
                ? []
                : ['/bistand'];
        assert.deepEqual(mangel, venter);
      }),
    );
  });

  test('of a grant in part what is not granted, and of who may move in how many live there then', () => {
    fc.assert(
      fc.property(forslag, fc.boolean(), fc.boolean(), (f, flytterInn, sagt) => {
        const innhold = { ...f, ...(sagt && { husstand: { antallVoksne: 2, antallBarn: 0 } }) };
        const type: Sakstype = flytterInn ? 'HUSSTANDSENDRING' : 'BOLIGBISTAND';
        const mangel = mangler(innhold, { sakstype: type, antallBarn: 0, uhoerteBarn: 0 }, null);
        const delvis = f.resultat === 'DELVIS';
        assert.equal(mangel.includes('/avslaattDel'), delvis && f.avslaattDel!.trim() === '');
        assert.equal(mangel.includes('/husstand'), delvis && flytterInn && !sagt);
        assert.equal('husstand' in vedtaksinnhold(innhold, type), delvis && flytterInn && sagt);
      }),
    );
  });

  test('what is best for the children, where there are any and it is decided', () => {
    const barnetsBeste = fc.option(fc.record({ vurdert: fc.boolean(), tekst: avsnitt, ikkeHoert: avsnitt }), {
      nil: undefined,
    });
    const resultat = fc.constantFrom('TILSAGN' as const, 'AVSLAG' as const, 'AVVIST' as const);
    fc.assert(
      fc.property(
        forslag,
        resultat,
        barnetsBeste,
        fc.nat(3),
        fc.nat(2),
        (f, utfall, beste, antallBarn, uhoerteBarn) => {
          const skrevet = { ...f, resultat: utfall, ...(beste && { barnetsBeste: beste }) };
          const mangel = mangler(skrevet, { sakstype: 'KOMMUNAL_BOLIG_NY', antallBarn, uhoerteBarn }, null);
          const veid = beste !== undefined && beste.vurdert && beste.tekst.trim() !== '';
          assert.equal(mangel.includes('/barnetsBeste'), antallBarn > 0 && utfall !== 'AVVIST' && !veid);
          const hvorfor = (beste?.ikkeHoert ?? '').trim() !== '';
          assert.equal(
            mangel.includes('/barnetsBeste/ikkeHoert'),
            uhoerteBarn > 0 && utfall !== 'AVVIST' && !hvorfor,
          );
        },
      ),
    );
  });

  test('what it cannot grant is not kept, and what is kept is as complete as before', () => {
    fc.assert(
      fc.property(forslag, sakstype, (f, type) => {
        const kept = vedtaksinnhold(f, type);
        if (f.resultat === 'AVSLAG')
          assert.deepEqual([kept.bistand, kept.boliginnhold, kept.vilkaar], [[], undefined, undefined]);
        if (f.resultat !== 'DELVIS') assert.equal(kept.avslaattDel, undefined);
        if (type === 'BOLIGBISTAND') assert.equal(kept.boliginnhold, undefined);
        assert.deepEqual(
          mangler(kept, { sakstype: type, antallBarn: 0, uhoerteBarn: 0 }, null),
          mangler(f, { sakstype: type, antallBarn: 0, uhoerteBarn: 0 }, null),
        );
        assert.deepEqual(vedtaksinnhold(kept, type), kept);
      }),
    );
  });
});

describe('a decision that departs from the assessment', () => {
  const kartlagt = (soveromMin: number | null, soveromMaks: number | null, vanskeligstilt = 'JA') =>
    ({
      bosituasjon: { bosit: 4, bostedsloes: true, uegnet: [] },
      boligbehov: { soveromMin, soveromMaks, rullestol: false, utenTrapper: false, bemanning: 'INGEN' },
      vanskeligstilt,
      vanskeligstiltBegrunnelse: 'Vurdert.',
      tildelingsgrunnlag: { grupper: ['ELDRE'], primaer: 'ELDRE' },
    }) as KartleggingLagre;
  const gir = (soverom: number, leietidMnd = 36, avvikBegrunnelse?: string): VedtaksforslagLagre => ({
    resultat: 'TILSAGN',
    fakta: 'F.',
    regler: 'R.',
    hensyn: 'H.',
    bistand: [],
    boliginnhold: { boligtype: 'ORDINAER', soverom, leietidMnd },
    ...(avvikBegrunnelse !== undefined && { avvikBegrunnelse }),
  });

  test('is named by what it departs from', () => {
    assert.deepEqual(avvik(gir(2), kartlagt(2, 3)), []);
    assert.deepEqual(avvik(gir(1), kartlagt(2, 3)), ['FAERRE_SOVEROM']);
    assert.deepEqual(avvik(gir(4), kartlagt(2, 3)), ['FLERE_SOVEROM']);
    assert.deepEqual(avvik(gir(2, 35), kartlagt(2, null)), ['KORT_LEIETID']);
    assert.deepEqual(avvik(gir(2), kartlagt(2, 3, 'NEI')), ['TILSAGN_UTEN_BEHOV']);
    assert.deepEqual(avvik({ ...gir(2), resultat: 'AVSLAG' }, kartlagt(2, 3, 'NEI')), []);
  });

  test('cannot be decided until it is said why, and needs no reason otherwise', () =>
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 60 }), (soverom, minst, mnd) => {
        const rest = kartlagt(minst, null);
        const uten = mangler(
          gir(soverom, mnd),
          { sakstype: 'KOMMUNAL_BOLIG_NY', antallBarn: 0, uhoerteBarn: 0 },
          rest,
        );
        assert.deepEqual(uten, soverom < minst || mnd < 36 ? ['/avvikBegrunnelse'] : []);
        assert.deepEqual(
          mangler(
            gir(soverom, mnd, 'Midlertidig.'),
            { sakstype: 'KOMMUNAL_BOLIG_NY', antallBarn: 0, uhoerteBarn: 0 },
            rest,
          ),
          [],
        );
      }),
    ));
});

describe('the deadline for complaint', () => {
  test('three weeks after, the same day of the week', () => {
    assert.equal(klagefrist('2026-11-20'), '2026-12-11');
    // Over the change from summer time.
    assert.equal(klagefrist('2026-10-15'), '2026-11-05');
  });

  test('a weekend or a public holiday moves it to the next working day', () => {
    // Saturday to Monday.
    assert.equal(klagefrist('2026-11-21'), '2026-12-14');
    // Christmas Day is a Friday in 2026: Boxing Day and Sunday follow.
    assert.equal(klagefrist('2026-12-04'), '2026-12-28');
    // New Year's Day, a Friday.
    assert.equal(klagefrist('2026-12-11'), '2027-01-04');
    // Maundy Thursday 2027 is 25 March: until Tuesday after Easter.
    assert.equal(klagefrist('2027-03-04'), '2027-03-30');
    // Ascension Day 2027 is 6 May, Whit Monday and 17 May fall on the same day.
    assert.equal(klagefrist('2027-04-15'), '2027-05-07');
    assert.equal(klagefrist('2027-04-26'), '2027-05-18');
  });

  test('never shorter than three weeks, never more than a week longer, always on a working day', () => {
    const dag = fc.integer({ min: 0, max: 20_000 }).map((n) => plussDager('2020-01-01', n));
    fc.assert(
      fc.property(dag, (meldt) => {
        const frist = klagefrist(meldt);
        assert.ok(frist >= plussDager(meldt, 21) && frist <= plussDager(meldt, 28));
        assert.ok(erVirkedag(frist));
      }),
      { numRuns: 1000 },
    );
  });
});

test('the queue goes by the day of the decision, and whoever comes first does so for a reason', () => {
  assert.deepEqual(ventelisteplass(false), { prioritet: 2, grunn: 'Etter vedtaksdato' });
  assert.deepEqual(ventelisteplass(true), { prioritet: 1, grunn: 'Haster' });
});

test('what is dismissed rests on the act in force that day, whatever the municipality rests decisions on', () => {
  const egne = { KOMMUNAL_BOLIG_NY: ['forskrift om kommunale boliger'] };
  const avvist = (regelsett: 'FVL1967' | 'FVL2025') =>
    hjemmelFor('AVVIST', 'KOMMUNAL_BOLIG_NY', egne, regelsett);
  assert.deepEqual(
    [avvist('FVL1967'), avvist('FVL2025')],
    [['forvaltningsloven av 1967'], ['forvaltningsloven av 2025']],
  );
});

test('whether somebody may move in is no help to get a home', () => {
  const hjemmel = hjemmelFor('TILSAGN', 'HUSSTANDSENDRING', undefined, 'FVL1967');
  assert.deepEqual(hjemmel, ['husleieloven']);
  const egen = { HUSSTANDSENDRING: ['retningslinjer for kommunale boliger'] };
  assert.deepEqual(hjemmelFor('AVSLAG', 'HUSSTANDSENDRING', egen, 'FVL1967'), egen.HUSSTANDSENDRING);
});
