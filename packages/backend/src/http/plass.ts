import { KoboFeil } from './problem.ts';

/** Room for so much at once. Who came first is let in first; a thing larger than all the room waits until it is alone. */
export interface Plass {
  /**
   * Waits for room.
   * @returns gives it back
   * @throws KoboFeil UTILGJENGELIG when none came
   */
  ta(stoerrelse: number): Promise<() => void>;
}

const TAALMODIGHET_MS = 30_000;

export function createPlass(rom: number, taalmodighetMs = TAALMODIGHET_MS): Plass {
  const koe = new Set<{ readonly stoerrelse: number; readonly inn: () => void }>();
  let ledig = rom;

  function slippInn(): void {
    for (const ventende of koe) {
      if (ventende.stoerrelse > ledig) return;
      koe.delete(ventende);
      ledig -= ventende.stoerrelse;
      ventende.inn();
    }
  }

  return {
    async ta(stoerrelse) {
      const andel = Math.min(stoerrelse, rom);
      await new Promise<void>((resolve, reject) => {
        const frist = setTimeout(() => {
          koe.delete(ventende);
          reject(new KoboFeil('UTILGJENGELIG', { headers: { 'retry-after': '5' } }));
          // Whoever came after may have room where this one had not.
          slippInn();
        }, taalmodighetMs);
        const inn = (): void => {
          clearTimeout(frist);
          resolve();
        };
        const ventende = { stoerrelse: andel, inn };
        koe.add(ventende);
        slippInn();
      });
      let gitt = false;
      return () => {
        if (gitt) return;
        gitt = true;
        ledig += andel;
        slippInn();
      };
    },
  };
}
