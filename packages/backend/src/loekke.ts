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
 * One round after the other. Each is told how long it was waited for, and says how long to wait for the next;
 * `Infinity` is until woken.
 */
export function createLoekke(runde: (pause: number) => Promise<number>, foerste = Infinity): Loekke {
  let stoppet = false;
  let pause = foerste;
  let avbrytPause = (): void => undefined;
  // Begun here and only ever woken: begun by the request that made a job, it would run inside that transaction.
  const loeper = loep();

  async function loep(): Promise<void> {
    for (;;) {
      await hvil();
      if (stoppet) return;
      pause = await runde(pause);
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
