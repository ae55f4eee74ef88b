import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMaaltall } from './maaltall.ts';

const tid = '2026-11-20T08:14:00Z';
const kall = { tid, nivaa: 'INFO', hendelse: 'KALL', operasjon: 'hentSak' } as const;

test('calls are counted by operation, status and time', async () => {
  const { logg, tekst } = createMaaltall();
  logg({ ...kall, status: 200, ms: 20 });
  logg({ ...kall, status: 200, ms: 300 });
  logg({ ...kall, status: 404, ms: 20_000 });
  const linjer = (await tekst([])).split('\n');
  const navn = 'kobo_http_request_duration_seconds';
  for (const linje of [
    `# TYPE ${navn} histogram`,
    `${navn}_bucket{operasjon="hentSak",status="200",le="0.01"} 0`,
    `${navn}_bucket{operasjon="hentSak",status="200",le="0.025"} 1`,
    `${navn}_bucket{operasjon="hentSak",status="200",le="+Inf"} 2`,
    `${navn}_sum{operasjon="hentSak",status="200"} 0.32`,
    `${navn}_count{operasjon="hentSak",status="200"} 2`,
    `${navn}_bucket{operasjon="hentSak",status="404",le="10"} 0`,
    `${navn}_bucket{operasjon="hentSak",status="404",le="+Inf"} 1`,
  ])
    assert.ok(linjer.includes(linje), linje);
});

test('what went wrong beside the answers is counted, and nothing else of the line is kept', async () => {
  const { logg, tekst } = createMaaltall();
  logg({ tid, nivaa: 'FEIL', hendelse: 'JOBB', kommunenummer: '9901', hvor: 'et sted' });
  logg({ tid, nivaa: 'FEIL', hendelse: 'JOBB', kommunenummer: '9902' });
  logg({ tid, nivaa: 'INFO', hendelse: 'STARTET' });
  const svar = await tekst([{ navn: 'kobo_noe', om: 'Something.', verdi: async () => 3 }]);
  assert.match(svar, /^kobo_log_events_total\{hendelse="JOBB",nivaa="FEIL"\} 2$/m);
  assert.match(svar, /^# TYPE kobo_noe gauge\nkobo_noe 3$/m);
  assert.doesNotMatch(svar, /9901|et sted|STARTET/);
});
