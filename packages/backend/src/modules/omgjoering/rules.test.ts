import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OmgjoeringNy } from '@kobo-bolig/contract';
import { erTilSkade, omgjoeringsfeil, omgjoeringshindring } from './rules.ts';

const ny: OmgjoeringNy = { grunnlag: 'UGYLDIG', tilSkade: false, begrunnelse: 'Feil regel.' };
const pekere = (om: Partial<OmgjoeringNy>, status: 'FATTET' | 'MEDDELT' = 'MEDDELT') =>
  omgjoeringsfeil({ ...ny, ...om }, { status }).map(({ pointer }) => pointer);

test('a grant that is taken back is to the party’s detriment; anything else is what was said of it', () => {
  assert.ok(erTilSkade('TILSAGN', 'AVSLAG'));
  assert.ok(erTilSkade('TILSAGN', 'AVVIST'));
  assert.ok(erTilSkade('TILSAGN', 'DELVIS'));
  assert.ok(erTilSkade('DELVIS', 'AVSLAG'));
  for (const [foer, etter] of [
    ['TILSAGN', 'TILSAGN'],
    ['AVSLAG', 'TILSAGN'],
    ['AVSLAG', 'AVSLAG'],
    ['TILSAGN', null],
    ['DELVIS', 'TILSAGN'],
    ['DELVIS', 'DELVIS'],
  ] as const)
    assert.ok(!erTilSkade(foer, etter));
});

test('to the detriment of the party only after they were heard, and never on the ground that it is to their benefit', () => {
  const bilde = { ...ny, foer: 'TILSAGN', etter: 'AVSLAG', hoert: false } as const;
  assert.equal(omgjoeringshindring(bilde), 'PART_ER_IKKE_HOERT');
  assert.equal(omgjoeringshindring({ ...bilde, hoert: true }), null);
  assert.equal(
    omgjoeringshindring({ ...bilde, grunnlag: 'TIL_GUNST', hoert: true }),
    'OMGJOERING_IKKE_TIL_GUNST',
  );
  assert.equal(
    omgjoeringshindring({ ...bilde, foer: 'AVSLAG', etter: null, tilSkade: true }),
    'PART_ER_IKKE_HOERT',
  );
  assert.equal(omgjoeringshindring({ ...bilde, foer: 'AVSLAG', etter: 'TILSAGN' }), null);
});

test('what each ground demands', () => {
  assert.deepEqual(pekere({}), []);
  assert.deepEqual(pekere({ begrunnelse: ' ' }), ['/begrunnelse']);
  assert.deepEqual(pekere({ grunnlag: 'TIL_GUNST', tilSkade: true }), ['/tilSkade']);
  assert.deepEqual(pekere({ grunnlag: 'IKKE_MELDT' }), ['/grunnlag']);
  assert.deepEqual(pekere({ grunnlag: 'IKKE_MELDT' }, 'FATTET'), []);
  assert.deepEqual(pekere({ grunnlag: 'ANNET', tilSkade: true }), []);
});
