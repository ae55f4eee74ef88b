import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KartleggingLagre } from '@kobo-bolig/contract';
import { bodyOf, draftOf, unseen, withUnseen } from './draft.ts';

const whole: KartleggingLagre = {
  bosituasjon: {
    bosit: 4,
    bostedsloes: true,
    uegnet: ['DYR'],
    maaUtDato: '2027-02-01',
    risiko: { oppsigelse: true, tvangsfravikelse: false, dato: '2027-02-01' },
    beskrivelse: 'Må ut.',
  },
  boligbehov: {
    soveromMin: 2,
    soveromMaks: 3,
    rullestol: false,
    utenTrapper: true,
    bemanning: 'INGEN',
    maksLeie: 9000,
    egenskaper: ['TRINNFRI_INNGANG'],
    omraader: ['Nordre'],
    merknad: 'Nær skolen.',
  },
  vanskeligstilt: 'JA',
  vanskeligstiltBegrunnelse: 'Har ikke bolig.',
  tildelingsgrunnlag: {
    grupper: ['FLYKTNING'],
    primaer: 'FLYKTNING',
    bosattDato: '2024-05-01',
    lokalKode: 'BOSATT',
    grader: [{ gruppe: 'FLYKTNING', grad: 'STOR' }],
  },
  familie: 'Bor sammen med bestemor.',
  andreVirkemidler: 'Vurdert.',
  egneOensker: 'Nær skolen.',
  virkemidler: [{ virkemiddel: 'BOSTOETTE', vurdert: true, konklusjon: 'Har det.' }],
  oppfoelgingsbehov: { nivaa: 'PERIODISK' },
  behovForTilrettelegging: { ja: true, begrunnelse: 'Trenger heis.' },
};

test('what the form does not show is stored as it was read', () => {
  assert.deepEqual(withUnseen(unseen(whole), bodyOf(draftOf(whole))), whole);
});

test('what is taken away in the form does not come back from what was read', () => {
  const draft = { ...draftOf(whole), egneOensker: '', andreVirkemidler: '' };
  const { egneOensker: _, andreVirkemidler: __, ...rest } = whole;
  assert.deepEqual(withUnseen(unseen(whole), bodyOf(draft)), rest);
});

test('a part that is emptied in the form keeps what the form does not show of it', () => {
  const { boligbehov } = withUnseen(
    unseen(whole),
    bodyOf({ ...draftOf(whole), merknad: '', egenskaper: [] }),
  );
  const { merknad: _, egenskaper: __, ...rest } = whole.boligbehov;
  assert.deepEqual(boligbehov, rest);
});
