import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { OppgaveStatus, Oppgavetype, SakStatus } from '@kobo-bolig/contract';
import { oppgavefrister } from '../sak/frister.ts';
import { nesteStatus, regler as saksregler, foerVedtak, venter, type Saksfakta } from '../sak/rules.ts';
import { kan, regler, virkninger, type Oppgavehandling } from './rules.ts';

const overganger = [...new Set(saksregler.map(({ overgang }) => overgang))];
const fakta: fc.Arbitrary<Saksfakta> = fc.record({
  sakstype: fc.constantFrom('KOMMUNAL_BOLIG_NY', 'BOLIGBISTAND'),
  kartleggingFerdig: fc.boolean(),
  vanskeligstiltBesvart: fc.constant(true),
  annetVedtak: fc.constant(false),
  opphoer: fc.constant(false),
  opphoerVarslet: fc.constant(false),
  resultat: fc.constantFrom('TILSAGN', 'AVSLAG', 'AVVIST', null),
  forslag: fc.boolean(),
  aapenOppgave: fc.constant(false),
  omgjoering: fc.constant(false),
  aapenKlage: fc.constant(false),
  aapenMangel: fc.constant(false),
  avvisningVarslet: fc.boolean(),
  plass: fc.constant(null),
});
const hendelser = fc.array(fc.tuple(fc.constantFrom(...overganger), fakta), { maxLength: 40 });

const uvurdert: readonly SakStatus[] = ['NY', 'UNDER_ARBEID', 'KARTLEGGING', ...venter, 'GJENAAPNET'];

test('whatever happens to a case, its open tasks are those its state calls for', () => {
  fc.assert(
    fc.property(hendelser, (steg) => {
      let status: SakStatus = 'NY';
      const aapne = new Set<Oppgavetype>([virkninger.MOTTA!.lager!.type]);
      for (const [overgang, f] of steg) {
        const neste = nesteStatus(status, overgang, f);
        if (neste === null) continue;
        status = neste;
        const { lager, fullfoerer = [], avlyserAlt } = virkninger[overgang] ?? {};
        for (const type of avlyserAlt ? [...aapne] : fullfoerer) aapne.delete(type);
        if (lager) {
          assert.ok(!aapne.has(lager.type), `${lager.type} is there already`);
          aapne.add(lager.type);
        }
        assert.deepEqual(
          [aapne.has('VURDER'), aapne.has('GODKJENN')],
          [uvurdert.includes(status), status === 'GODKJENNING'],
          status,
        );
        if (!foerVedtak.includes(status)) assert.equal(aapne.size, 0, status);
      }
    }),
    { numRuns: 500 },
  );
});

test('the case has the deadline a task is due at', () => {
  for (const [aarsak, virkning] of Object.entries(virkninger)) {
    if (!virkning.lager || aarsak === 'MOTTA') continue;
    for (const { til } of saksregler.filter(({ overgang }) => overgang === aarsak))
      assert.ok(
        oppgavefrister(til, { mottatt: '2026-11-20', sendtTilGodkjenning: '2026-11-20' }, '2026-12-18').some(
          ({ type }) => type === virkning.lager!.frist,
        ),
        aarsak,
      );
  }
});

test('a closed task stays closed, and one that follows the case is closed by the case', () => {
  const handlinger = Object.keys(regler) as Oppgavehandling[];
  for (const handling of handlinger) {
    for (const status of ['UTFOERT', 'AVLYST'] satisfies OppgaveStatus[])
      for (const foelgerSaken of [true, false])
        assert.equal(kan(handling, { status, foelgerSaken }), 'AVSLUTTET');
    assert.equal(kan(handling, { status: 'AAPEN', foelgerSaken: false }), 'JA');
    assert.equal(
      kan(handling, { status: 'AAPEN', foelgerSaken: true }) === 'JA',
      regler[handling].til === 'AAPEN',
      handling,
    );
  }
});
