import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formaterDag, formaterTall } from '@kobo-bolig/skjema';
import { plussDager } from '../../klokke.ts';
import { flett } from '../brevmal/fletting.ts';
import { leiekontrakt, paalagtKontrakt } from '../brevmal/leiekontrakt.ts';
import { kontraktsverdier } from './rules.ts';

const dag = fc.integer({ min: 0, max: 9_000 }).map((dager) => plussDager('2020-01-01', dager));
const eller = <T>(verdi: fc.Arbitrary<T>) => fc.option(verdi, { nil: null });
const kontrakt = fc.record({
  nummer: fc.integer({ min: 1, max: 20 }),
  gjelderFra: dag,
  signertDato: eller(dag),
  signaturmetode: eller(fc.constantFrom('PAPIR' as const, 'ELEKTRONISK' as const)),
  manedsleie: fc.integer({ min: 1, max: 99_999 }),
  depositum: fc.integer({ min: 0, max: 99_999 }),
  garantitype: fc.constantFrom(...(['SPERRET_KONTO', 'NAV_GARANTI', 'KOMMUNAL_GARANTI', 'INGEN'] as const)),
  enkeltrom: fc.boolean(),
  sluttdato: eller(dag),
  hjemmelTid: eller(
    fc.constantFrom('STANDARD_3AAR', 'HUSLEIELOVEN_11_1', 'SAKLIG_GRUNN', 'KORTERE_SOKKEL', 'FORSKRIFT'),
  ),
  leietidBegrunnelse: eller(fc.constant('bygget skal rives')),
  medleietakerSignert: eller(dag),
  medleietakerSignaturmetode: eller(fc.constantFrom('PAPIR' as const, 'ELEKTRONISK' as const)),
  vergeSignert: eller(dag),
  vergeSignaturmetode: eller(fc.constantFrom('PAPIR' as const, 'ELEKTRONISK' as const)),
  verger: fc.constantFrom([], ['KLOK HAGESAKS'], ['KLOK HAGESAKS', 'MODIG SYKKEL']),
  leietakere: fc.constantFrom([], [null], ['ERFAREN HESTEDROSJE'], ['ERFAREN HESTEDROSJE', 'MODIG SYKKEL']),
  adresse: fc.constant({
    adressenavn: 'Lyngveien',
    nummer: 1,
    postnummer: '0000',
    poststed: 'Krokvik',
    kommunenummer: '9901',
  }),
  bruksenhetsnummer: eller(fc.constant('H0101')),
  ekstraReferanse: eller(fc.constant('Rom 3')),
  antallSoverom: eller(fc.integer({ min: 0, max: 6 })),
  bruksareal: eller(fc.integer({ min: 8, max: 200 })),
});
const kommune = { navn: 'Krokvik', orgnr: '310000221' };

test('a contract says all it must, as it was agreed, in either standard', () => {
  assert.deepEqual(
    paalagtKontrakt.filter((id) => !leiekontrakt.blokker.some((blokk) => blokk.id === id)),
    [],
  );
  fc.assert(
    fc.property(kontrakt, fc.constantFrom('nb' as const, 'nn' as const), (k, spraak) => {
      const verdier: Record<string, string> = {
        ...kontraktsverdier(k, kommune, spraak),
        ...{ kontaktNavn: 'Boligkontoret', kontaktTelefon: '00 00 00 00', kontaktTid: '9–15' },
      };
      const alt = leiekontrakt.blokker.map(({ tekst }) => flett(tekst[spraak], verdier)).join('\n');
      for (const del of [
        'Krokvik kommune, organisasjonsnummer 310000221',
        'Lyngveien 1',
        formaterDag(k.gjelderFra),
        `${formaterTall(k.manedsleie)} kroner`,
        ...k.leietakere.slice(0, k.medleietakerSignert === null ? 1 : 2).filter((navn) => navn !== null),
        ...(k.sluttdato === null ? [] : [formaterDag(k.sluttdato)]),
        ...(k.signertDato === null ? [] : [formaterDag(k.signertDato)]),
        ...(k.signertDato === null || k.medleietakerSignert === null
          ? []
          : [formaterDag(k.medleietakerSignert)]),
        ...(k.signertDato === null || k.vergeSignert === null
          ? []
          : [formaterDag(k.vergeSignert), ...k.verger]),
        ...(k.depositum > 0 && k.garantitype !== 'INGEN' ? [`${formaterTall(k.depositum)} kroner`] : []),
      ])
        assert.ok(alt.includes(del), `${del} – ${alt}`);
      assert.ok(!/null|undefined|NaN|\{|\.\./.test(alt), alt);
      const kort = /tre år\./.test(verdier.leietid!);
      const begrunnet = k.leietidBegrunnelse !== null || !['STANDARD_3AAR', null].includes(k.hjemmelTid);
      assert.equal(kort, k.sluttdato !== null && begrunnet);
      assert.equal(/^(én|éin) /.test(verdier.oppsigelsestid!), k.enkeltrom);
    }),
    { numRuns: 300 },
  );
});
