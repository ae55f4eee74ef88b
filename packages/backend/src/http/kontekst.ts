import type { ServerOperation } from '@kobo-bolig/contract/server';
import {
  tilhoerighet,
  utenTilhoerighet,
  type Aktoer,
  type Ansatt,
  type Innbygger,
  type Rolle,
} from './aktoer.ts';
import type { Cursor } from './cursor.ts';
import type { IfMatch, Innsynslinje, Kontekst, OperationShape, Side, Stroem } from './handler.ts';
import { versjonI } from './hoder.ts';
import { KoboFeil, type Spraak } from './problem.ts';
import type { Inndata } from './validering.ts';

const DEFAULT_LIMIT = 25;

interface Markoer<Posisjon> {
  aapne(markoer: string): Promise<Posisjon>;
  forsegl(posisjon: Posisjon): Promise<string>;
}

/** What all requests to one backend share. */
export interface Omgivelser<Porter> {
  readonly porter: Porter;
  readonly klokke: () => Date;
  readonly nyId: () => string;
  readonly cursor: Cursor;
}

export interface Kall {
  readonly operation: ServerOperation;
  readonly data: Inndata;
  readonly aktoer: Aktoer | null;
  readonly spraak: Spraak;
  readonly traceId: string;
  readonly request: Request;
}

/**
 * What a handler is given, and what it told the router through it. One per attempt: a transaction that is run
 * again starts with nothing said.
 */
export class Forespoersel<Porter> implements Kontekst<OperationShape, Porter> {
  readonly path: never;
  readonly query: never;
  readonly body: never;
  readonly kommunenummer: string;
  readonly aktoer: Aktoer | null;
  readonly roller: readonly Rolle[];
  readonly enheter: readonly string[];
  readonly spraak: Spraak;
  readonly traceId: string;
  readonly klokke: () => Date;
  readonly nyId: () => string;
  readonly porter: Porter;
  readonly #kall: Kall;
  readonly #omgivelser: Omgivelser<Porter>;
  readonly #linjer: Innsynslinje[] = [];
  #innsynMeldt = false;
  #versjonSammenlignet = false;

  constructor(kall: Kall, omgivelser: Omgivelser<Porter>) {
    const { data, aktoer } = kall;
    this.path = data.path as never;
    this.query = data.query as never;
    this.body = data.body as never;
    this.kommunenummer = data.header['kobo-kommunenummer'] ?? '';
    this.aktoer = aktoer;
    const hjemme = aktoer === null ? utenTilhoerighet : tilhoerighet(aktoer, this.kommunenummer);
    this.roller = hjemme.roller;
    this.enheter = hjemme.enheter;
    this.spraak = kall.spraak;
    this.traceId = kall.traceId;
    this.klokke = omgivelser.klokke;
    this.nyId = omgivelser.nyId;
    this.porter = omgivelser.porter;
    this.#kall = kall;
    this.#omgivelser = omgivelser;
  }

  /** Only when asked for: an adapter makes the whole request for it. */
  get signal(): AbortSignal {
    return this.#kall.request.signal;
  }

  get innbygger(): Innbygger {
    if (this.aktoer?.type !== 'INNBYGGER')
      throw new Error(`${this.#kall.operation.id} is not for citizens only.`);
    return this.aktoer;
  }

  get ansatt(): Ansatt {
    if (this.aktoer?.type !== 'ANSATT') throw new Error(`${this.#kall.operation.id} is not for staff only.`);
    return this.aktoer;
  }

  // Arrow functions, so that handlers can take them out of the context.
  readonly innsyn = (linje: Innsynslinje | null): void => {
    this.#innsynMeldt = true;
    if (linje) this.#linjer.push(linje);
  };

  readonly ifMatch: IfMatch = {
    krev: (versjon) => {
      this.#versjonSammenlignet = true;
      if (versjonI(this.#kall.data.header['if-match'] ?? '') !== String(versjon))
        throw new KoboFeil('UTDATERT');
    },
  };

  readonly side = async <Posisjon>(): Promise<Side<Posisjon>> => {
    const {
      limit = DEFAULT_LIMIT,
      etter,
      ...filter
    } = {
      ...(this.#kall.data.query as object),
      ...(this.#kall.data.body as object | undefined),
    } as { limit?: number; etter?: string };
    const markoer = this.#markoer<Posisjon>(filter);
    return {
      limit,
      etter: etter === undefined ? null : await markoer.aapne(etter),
      liste: async (rader, posisjon, item) => {
        const vist = rader.slice(0, limit);
        const items = vist.map(item);
        if (rader.length <= limit) return { items };
        return { items, neste: await markoer.forsegl(posisjon(vist.at(-1)!)) };
      },
    };
  };

  readonly stroem = async <Posisjon>(): Promise<Stroem<Posisjon>> => {
    const { siden, ...filter } = this.#kall.data.query as { siden?: string };
    const { aapne, forsegl } = this.#markoer<Posisjon>(filter);
    return { siden: siden === undefined ? null : await aapne(siden), forsegl };
  };

  #markoer<Posisjon>(filter: object): Markoer<Posisjon> {
    const { cursor } = this.#omgivelser;
    const bundet = [this.#kall.operation.id, this.kommunenummer, filter];
    return {
      aapne: async (markoer) => (await cursor.open(markoer, bundet)) as Posisjon,
      forsegl: (posisjon) => cursor.seal(posisjon, bundet),
    };
  }

  /** Forgets what was said after the first `antall` lines, when a transaction is run again. */
  spol(antall: number): void {
    this.#linjer.length = Math.min(antall, this.#linjer.length);
    this.#innsynMeldt = this.#linjer.length > 0;
    this.#versjonSammenlignet = false;
  }

  get linjer(): readonly Innsynslinje[] {
    return this.#linjer;
  }

  get innsynMeldt(): boolean {
    return this.#innsynMeldt;
  }

  get versjonSammenlignet(): boolean {
    return this.#versjonSammenlignet;
  }
}
