import assert from 'node:assert/strict';
import type { Driver } from '../../packages/backend/src/db/driver.ts';

/** What is left of a connection that is gone: Node's own words for it. */
const tapt = (): Error => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });

/**
 * A driver whose connection is lost at a chosen moment. A transaction is opened, asks, commits, and hears that it is
 * committed: each is a moment, counted through all transactions of a call. What is lost once stays lost.
 */
export function medBrudd(driver: Driver) {
  const hel = driver.transaction.bind(driver);
  let igjen = Infinity;
  let lagret = false;
  let etter = false;
  const brytes = (): boolean => --igjen === 0;

  Object.assign(driver, {
    transaction: (async (opening, work) => {
      if (brytes()) throw tapt();
      let borte = false;
      const gaar = (): void => {
        borte ||= brytes();
        if (borte) throw tapt();
      };
      const svar = await hel(opening, async (connection) => {
        const resultat = await work({
          ...connection,
          query: async (text, values) => {
            gaar();
            return connection.query(text, values);
          },
          last: (text, values) => {
            gaar();
            connection.last(text, values);
          },
        });
        gaar();
        return resultat;
      });
      if (!etter || !brytes()) return svar;
      lagret = true;
      throw tapt();
    }) satisfies Driver['transaction'],
  });

  return {
    /**
     * Carries out `kall` with the connection lost at the `n`th moment: whether it came so far, and whether what it had
     * done was committed by then.
     * @param ogEtter whether to hear of the commit is a moment too
     */
    async ved<T>(
      n: number,
      ogEtter: boolean,
      kall: () => Promise<T>,
    ): Promise<{ brutt: boolean; lagret: boolean; svar: T }> {
      assert.equal(igjen, Infinity, 'one call at a time');
      [igjen, lagret, etter] = [n, false, ogEtter];
      try {
        const svar = await kall();
        return { brutt: igjen <= 0, lagret, svar };
      } finally {
        igjen = Infinity;
      }
    },
  };
}
