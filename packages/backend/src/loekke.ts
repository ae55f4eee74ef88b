import type { TenantContext } from './db/database.ts';
export interface Loekke {
  /** There may be something to do: the next round is soon. */
  vekk(): void;
  /** Waits for the round under way and starts no more. */
  stopp(): Promise<void>;
  readonly stoppet: boolean;
}

/** Milliseconds until the round after a call to `vekk`, and between two rounds that have more. */
export const KORTEST = 5;

/**
 * One round after the other. Each says how long to wait for the next, out of how long was waited last, or of `KORTEST`
 * where someone called meanwhile; `Infinity` is until woken.
 */
export function createLoekke(runde: () => Promise<(pause: number) => number>, foerste = Infinity): Loekke {
  let stoppet = false;
  let pause = foerste;
  let avbrytPause = (): void => undefined;
  // Begun here and only ever woken: begun by the request that made a job, it would run inside that transaction.
  const loeper = loep();

  async function loep(): Promise<void> {
    while (!stoppet) {
      await hvil();
      if (stoppet) return;
      const neste = await runde();
      pause = neste(pause);
    }
  }

  function hvil(): Promise<void> {
    return new Promise((resolve) => {
      const klokken = pause === Infinity ? undefined : setTimeout(resolve, pause);
      avbrytPause = () => {
        clearTimeout(klokken);
        resolve();
      };
    });
  }

  function vekk(): void {
    pause = KORTEST;
    avbrytPause();
  }

  return {
    vekk,
    get stoppet() {
      return stoppet;
    },
    async stopp() {
      stoppet = true;
      vekk();
      await loeper;
    },
  };
}

/** What came of it in each municipality. What fails in one holds up no other; nothing begins once the loop is stopped. */
export async function iHverKommune<Utfall>(
  kommuner: readonly string[] | Promise<readonly string[]>,
  loekke: Pick<Loekke, 'stoppet'>,
  gjoer: (kommunenummer: string) => Promise<Utfall>,
  feilet: (error: unknown, kommunenummer?: string) => Utfall,
): Promise<Set<Utfall>> {
  const utfall = new Set<Utfall>();
  try {
    for (const kommunenummer of await kommuner) {
      if (loekke.stoppet) break;
      utfall.add(await gjoer(kommunenummer).catch((error: unknown) => feilet(error, kommunenummer)));
    }
  } catch (error) {
    utfall.add(feilet(error));
  }
  return utfall;
}

/** Who does what nobody called for, in one municipality: shielded cases too, and rows are stamped with the time of the run. */
export const jobbkontekst = (kommunenummer: string, aktoer: string, naa: Date): TenantContext => ({
  kommunenummer,
  aktoer,
  roller: [],
  skjermet: true,
  tid: naa.toISOString(),
});
