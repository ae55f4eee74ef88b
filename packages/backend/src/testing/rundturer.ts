import type { Driver } from '../db/driver.ts';

/**
 * Counts how often the work of transactions waits for the database: what is asked for together counts once. The opening
 * and the commit go with the first and the last of it and are not counted.
 */
export function tellRundturer(driver: Driver): () => number {
  let antall = 0;
  let underveis = false;
  const hel = driver.transaction.bind(driver);
  Object.assign(driver, {
    transaction: ((opening, work) =>
      hel(opening, (connection) =>
        work({
          ...connection,
          query: (text, values) => {
            // What a test asks by itself is asked without a municipality.
            if (!underveis && opening.settings) {
              antall++;
              underveis = true;
              queueMicrotask(() => (underveis = false));
            }
            return connection.query(text, values);
          },
        }),
      )) satisfies Driver['transaction'],
  });
  return () => {
    const siden = antall;
    antall = 0;
    return siden;
  };
}
