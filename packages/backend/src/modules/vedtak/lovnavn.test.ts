import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paaSpraaket } from './lovnavn.ts';

test('an act has the name of the language the letter is in; sections and local rules stay', () => {
  for (const [nb, nn] of [
    ['boligsosialloven §§ 6 og 7', 'bustadsosiallova §§ 6 og 7'],
    ['boligsosialloven § 6 og forvaltningsloven § 35', 'bustadsosiallova § 6 og forvaltningslova § 35'],
    ['husleieloven § 9-3', 'husleigelova § 9-3'],
    ['helse- og omsorgstjenesteloven § 3-2', 'helse- og omsorgstenestelova § 3-2'],
    ['vergemålsloven § 9 og folkeregisterloven', 'verjemålslova § 9 og folkeregisterlova'],
    ['eForvaltningsforskriften § 8', 'eForvaltningsforskrifta § 8'],
    ['Retningslinjer for kommunale boliger i Krokvik', 'Retningslinjer for kommunale boliger i Krokvik'],
  ] as const) {
    assert.equal(paaSpraaket(nb, 'nn'), nn);
    assert.equal(paaSpraaket(nb, 'nb'), nb);
  }
});
