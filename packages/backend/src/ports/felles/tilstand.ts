import type { Port } from '@kobo-bolig/contract';
import type { Fetch } from './forsoek.ts';

type Navn = Port['port'];

/** What stands behind each port of this process, and whether it answered the last time somebody asked it. */
export interface Porttilstand {
  liste(): Port[];
}

interface Sett {
  svarer: boolean;
  sist: string;
}

/** Nobody is asked in order to find out: what others ask is watched as it passes. */
export class Portvakt implements Porttilstand {
  readonly #porter = new Map<Navn, Port['art']>();
  readonly #sett = new Map<Navn, Sett>();
  readonly #klokke: () => Date;

  constructor(klokke: () => Date = () => new Date()) {
    this.#klokke = klokke;
  }

  /** A port nothing stands behind. */
  av(port: Navn): void {
    this.#porter.set(port, 'AV');
  }

  /** The same fetch, watched. An answer is an answer, also when it is no; 5xx, a timeout and no connection are none. */
  foelg(port: Navn, art: 'REGISTER' | 'SIMULATOR', fetch: Fetch): Fetch {
    this.#porter.set(port, art);
    return async (request) => {
      try {
        const svar = await fetch(request);
        this.#noter(port, svar.status < 500);
        return svar;
      } catch (error) {
        // Whoever asked has hung up: that says nothing of the port.
        const { aborted, reason } = request.signal;
        if (!aborted || (reason as Error | undefined)?.name === 'TimeoutError') this.#noter(port, false);
        throw error;
      }
    };
  }

  liste(): Port[] {
    return [...this.#porter].map(([port, art]) => ({ port, art, ...this.#sett.get(port) }));
  }

  #noter(port: Navn, svarer: boolean): void {
    this.#sett.set(port, { svarer, sist: this.#klokke().toISOString() });
  }
}
