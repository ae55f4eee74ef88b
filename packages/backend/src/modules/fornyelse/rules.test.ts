// What cases about a renewal mean for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  forlengelsen,
  gjelderSlutten,
  kanAvgjoeresAndreSteder,
  sakshindring,
  svarstand,
  utfallshindring,
  type Fornyelsessaksbilde,
  type Svarstand,
} from './rules.ts';

const sak = (
  svar: Svarstand,
  sakstype: Fornyelsessaksbilde['sakstype'] = 'KOMMUNAL_BOLIG_FORLENGELSE',
): Fornyelsessaksbilde => ({ sakId: svar, sakstype, svar, vedtakId: svar === 'INNVILGET' ? 'v' : null });

test('a case is answered by the decision in force, open until there is one, and closed without', () => {
  assert.equal(svarstand('VEDTATT', 'TILSAGN'), 'INNVILGET');
  assert.equal(svarstand('VEDTATT', 'AVSLAG'), 'AVSLAATT');
  assert.equal(svarstand('AVVIST', 'AVVIST'), 'LUKKET');
  assert.equal(svarstand('TRUKKET', null), 'LUKKET');
  for (const status of ['NY', 'KARTLEGGING', 'GODKJENNING', 'GJENAAPNET'] as const)
    assert.equal(svarstand(status, null), 'UAVKLART');
});

test('the municipality says no end while the wish to stay is open or granted; the tenant may go when they will', () => {
  assert.equal(utfallshindring.OPPHOER([sak('UAVKLART')]), 'FORNYELSE_HAR_AAPEN_SAK');
  assert.equal(utfallshindring.OPPHOER([sak('AVSLAATT'), sak('INNVILGET')]), 'FORNYELSE_ER_INNVILGET');
  for (const fri of [[], [sak('AVSLAATT')], [sak('LUKKET')], [sak('UAVKLART', 'KOMMUNAL_BOLIG_BYTTE')]])
    assert.equal(utfallshindring.OPPHOER(fri), null);
  for (const utfall of ['FLYTTER', 'LEIE_TIL_EIE', 'BYTTE'] as const)
    assert.equal(utfallshindring[utfall]([sak('UAVKLART'), sak('INNVILGET')]), null);
});

test('one case of a kind at a time, and none about what is granted', () => {
  const forlengelse = 'KOMMUNAL_BOLIG_FORLENGELSE';
  assert.equal(sakshindring([sak('UAVKLART')], forlengelse), 'FORNYELSE_HAR_AAPEN_SAK');
  assert.equal(sakshindring([sak('INNVILGET')], forlengelse), 'FORNYELSE_ER_INNVILGET');
  assert.equal(sakshindring([sak('AVSLAATT'), sak('LUKKET')], forlengelse), null);
  assert.equal(sakshindring([sak('UAVKLART')], 'KOMMUNAL_BOLIG_BYTTE'), null);
});

test('another system decides nothing that is open or answered here', () => {
  assert.ok(kanAvgjoeresAndreSteder([]));
  assert.ok(kanAvgjoeresAndreSteder([sak('LUKKET'), sak('UAVKLART', 'KOMMUNAL_BOLIG_BYTTE')]));
  for (const svar of ['UAVKLART', 'INNVILGET', 'AVSLAATT'] as const)
    assert.ok(!kanAvgjoeresAndreSteder([sak(svar)]), svar);
});

test('only a grant to stay prolongs, and only near the end is another home about the end', () => {
  assert.equal(forlengelsen([sak('AVSLAATT'), sak('INNVILGET', 'KOMMUNAL_BOLIG_BYTTE')]), null);
  assert.equal(forlengelsen([sak('INNVILGET')])?.vedtakId, 'v');
  assert.ok(gjelderSlutten.KOMMUNAL_BOLIG_FORLENGELSE?.includes('AKTIVT'));
  assert.ok(!gjelderSlutten.KOMMUNAL_BOLIG_BYTTE?.includes('AKTIVT'));
  assert.equal(gjelderSlutten.KOMMUNAL_BOLIG_NY, undefined);
});
