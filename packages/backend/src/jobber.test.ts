import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database } from './db/database.ts';
import { createVault } from './db/ident.ts';
import { uuidv7 } from './db/uuid.ts';
import type { Logglinje } from './http/logg.ts';
import { createJobber } from './jobber.ts';
import type { Folkeregister } from './ports/folkeregister/port.ts';
import type { Kontaktregister } from './ports/kontaktregister/port.ts';
import type { Varslingskanal } from './ports/varsling/port.ts';

test('a database that is away is asked again until it is back, and each time stands in the log', async () => {
  const noekkel = new Uint8Array(32).fill(9);
  const logg: Logglinje[] = [];
  const tilbake = Promise.withResolvers<void>();
  const svar = [new Error('away'), new TypeError('still away'), []];
  const jobber = createJobber({
    db: {
      tenantsWith: async () => {
        const naa = svar.shift();
        if (naa instanceof Error) throw naa;
        tilbake.resolve();
        return [];
      },
    } as unknown as Database,
    vault: await createVault({ current: 1, encryption: { 1: noekkel }, index: noekkel }),
    // With no municipality there is nobody to ask it about.
    folkeregister: {} as Folkeregister,
    kontaktregister: {} as Kontaktregister,
    varsling: {} as Varslingskanal,
    nyId: uuidv7,
    klokke: () => new Date('2026-11-20T08:14:00Z'),
    logg: (linje) => logg.push(linje),
  });
  jobber.vekk();
  await tilbake.promise;
  await jobber.stopp();
  assert.deepEqual(
    logg.map(({ nivaa, hendelse, feil }) => [nivaa, hendelse, feil]),
    [
      ['FEIL', 'JOBB', 'Error'],
      ['FEIL', 'JOBB', 'TypeError'],
    ],
  );
});

test('the register is asked when an import is over and the planner has seen it, not between its batches', async () => {
  const noekkel = new Uint8Array(32).fill(9);
  const bolker = ['MER', 'MER', 'INGEN'];
  const rekkefoelge: string[] = [];
  const spurt = Promise.withResolvers<void>();
  const jobber = createJobber({
    db: {
      analyze: async () => void rekkefoelge.push('analyze'),
      tenantsWith: async () => ['9901', '9902'],
      withTenant: async ({ kommunenummer, aktoer }: { kommunenummer: string; aktoer: string }) => {
        if (aktoer === 'system:import') {
          const svar = kommunenummer === '9901' ? (bolker.shift() ?? 'INGEN') : 'INGEN';
          rekkefoelge.push(`${kommunenummer} ${svar}`);
          return svar;
        }
        rekkefoelge.push(`${kommunenummer} register`);
        if (kommunenummer === '9902') spurt.resolve();
        // Nobody waits for it.
        return null;
      },
    } as unknown as Database,
    vault: await createVault({ current: 1, encryption: { 1: noekkel }, index: noekkel }),
    folkeregister: {} as Folkeregister,
    kontaktregister: {} as Kontaktregister,
    varsling: {} as Varslingskanal,
    nyId: uuidv7,
    klokke: () => new Date('2026-11-20T08:14:00Z'),
    logg: (linje) => assert.fail(JSON.stringify(linje)),
  });
  jobber.vekk();
  await spurt.promise;
  await jobber.stopp();
  assert.deepEqual(rekkefoelge.slice(0, 9), [
    ...['9901 MER', '9902 INGEN', '9901 MER', '9902 INGEN', '9901 INGEN', '9902 INGEN'],
    ...['analyze', '9901 register', '9902 register'],
  ]);
});
