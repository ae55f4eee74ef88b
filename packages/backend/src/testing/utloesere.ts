/** Whether a trigger does what it is there for; nothing of it is kept. */
import assert from 'node:assert/strict';
import type { Connection, Driver } from '../db/driver.ts';
import { isSqlError, sqlState } from '../db/errors.ts';
import { utloesere } from './utloesertabell.ts';

class Angret extends Error {}

const NEKTET: readonly string[] = [sqlState.integrity, sqlState.check, sqlState.foreignKey];

/** As many statements as there are, past every rule. */
async function stillOpp(connection: Connection, foer: string): Promise<void> {
  await connection.query('set local session_replication_role = replica', []);
  for (const setning of foer.split(';')) if (setning.trim()) await connection.query(setning, []);
  await connection.query('set local session_replication_role = origin', []);
}

/** @throws AssertionError where the change is let through, nobody is told of it, or what it should do is not done */
export async function holderUtloeser(admin: Driver, navn: string): Promise<void> {
  const { foer, naar, melder, gjoer } = utloesere[navn]!;
  const script = `begin; select set_config('app.kommunenummer', '9901', true), set_config('app.aktoer', 'system:test', true),
    set_config('app.skjermet', 'ja', true)`;
  const spoersmaal =
    gjoer ?? `select count(*)::integer as antall from hendelse where type = '${melder ?? ''}'`;
  let proeves = false;
  let nektet = false;
  let foerst: unknown;
  let saa: unknown;
  await admin
    .transaction({ script }, async (connection) => {
      const svar = async (): Promise<unknown> =>
        Object.values((await connection.query(spoersmaal, []))[0] ?? {})[0];
      if (foer) await stillOpp(connection, foer);
      foerst = await svar();
      proeves = true;
      await connection.query(naar, []);
      saa = await svar();
      throw new Angret();
    })
    .catch((feil: unknown) => {
      if (feil instanceof Angret) return;
      if (!proeves || !isSqlError(feil) || !NEKTET.includes(feil.code)) throw feil;
      nektet = true;
    });
  if (gjoer) {
    assert.notEqual(foerst, true, `${navn}: done before`);
    assert.equal(saa, true, navn);
  } else if (melder) assert.equal(Number(saa) - Number(foerst), 1, navn);
  else assert.ok(nektet, navn);
}
