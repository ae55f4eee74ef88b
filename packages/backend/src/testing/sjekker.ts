import assert from 'node:assert/strict';
import type { Driver } from '../db/driver.ts';
import { isSqlError } from '../db/errors.ts';
import { ulovlig } from './ulovlig.ts';

class Angret extends Error {}

/** @throws AssertionError where the change is not stopped by this check, past keys and triggers */
export async function holderSjekk(admin: Driver, tabell: string, sjekk: string): Promise<void> {
  const script = 'begin; set local session_replication_role = replica';
  const stoppetAv = await admin
    .transaction({ script }, async (connection) => {
      await connection.query(
        `update ${tabell} set ${ulovlig[tabell]![sjekk]!} where ctid = (select ctid from ${tabell} where kommunenummer = '9901' limit 1)`,
        [],
      );
      throw new Angret();
    })
    .catch((feil: unknown) => {
      if (feil instanceof Angret) return null;
      if (!isSqlError(feil) || feil.constraint === undefined) throw feil;
      return feil.constraint;
    });
  assert.equal(stoppetAv, sjekk);
}
