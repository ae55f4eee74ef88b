/** What an actor may do in one municipality (`x-kobo-roles`). */
export type Rolle = string;

interface Felles {
  /**
   * Opaque and stable: what idempotency keys, drafts and log rows are tied to. Derived with the backend's secret,
   * so that a citizen's id cannot be turned back into a national identity number by trying them all.
   */
  readonly id: string;
  /** The client (`client_id`) the token was issued to. */
  readonly klient: string;
  readonly scopes: ReadonlySet<string>;
  /** Seconds since 1970. */
  readonly utloeper: number;
}

/** A citizen on their own behalf, logged in at a high level of assurance. */
export class Innbygger implements Felles {
  readonly type = 'INNBYGGER';
  readonly id: string;
  readonly klient: string;
  readonly scopes: ReadonlySet<string>;
  readonly utloeper: number;
  /** Private, so that neither JSON, a log line nor an inspector shows it by accident. */
  readonly #pid: string;

  constructor(felles: Felles, pid: string) {
    this.id = felles.id;
    this.klient = felles.klient;
    this.scopes = felles.scopes;
    this.utloeper = felles.utloeper;
    this.#pid = pid;
  }

  /** The national identity number. Give it to the person service and nothing else. */
  get pid(): string {
    return this.#pid;
  }
}

/** Roles in one municipality, and the unit they are held in. */
export interface Tilhoerighet {
  readonly roller: readonly Rolle[];
  readonly enhet: string | null;
}

export interface Ansatt extends Felles {
  readonly type: 'ANSATT';
  readonly ansattId: string;
  readonly navn: string;
  readonly kommuner: ReadonlyMap<string, Tilhoerighet>;
}

export interface Maskin extends Felles {
  readonly type: 'MASKIN';
  /** Organisation number of the supplier, from Maskinporten's `consumer` (ISO 6523). */
  readonly orgnr: string;
  readonly kommuner: ReadonlyMap<string, Tilhoerighet>;
}

/** Who calls. `type` decides which. */
export type Aktoer = Innbygger | Ansatt | Maskin;

export const utenTilhoerighet: Tilhoerighet = { roller: [], enhet: null };
/** A citizen may apply in any municipality. */
const innbygger: Tilhoerighet = { roller: ['INNBYGGER'], enhet: null };

export const tilhoerighet = (aktoer: Aktoer, kommunenummer: string): Tilhoerighet =>
  aktoer.type === 'INNBYGGER' ? innbygger : (aktoer.kommuner.get(kommunenummer) ?? utenTilhoerighet);
