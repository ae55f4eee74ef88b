/** What an actor may do in one municipality (`x-kobo-roles`). */
export type Rolle = string;

interface Felles {
  /** Opaque and stable. For what the process remembers; rows carry {@link idI} instead. */
  readonly id: string;
  /** The client (`client_id`) the token was issued to. */
  readonly klient: string;
  readonly scopes: ReadonlySet<string>;
  /** Seconds since 1970. */
  readonly utloeper: number;
}

/** Keyed with the backend's secret: there are few enough national identity numbers to try them all on a hash. */
export type Pseudonym = (text: string) => Promise<string>;

/** A citizen on their own behalf, or another's by a right the municipality knows of; logged in at a high level of assurance. */
export class Innbygger implements Felles {
  readonly type = 'INNBYGGER';
  readonly id: string;
  readonly klient: string;
  readonly scopes: ReadonlySet<string>;
  readonly utloeper: number;
  /** Private, so that neither JSON, a log line nor an inspector shows it by accident. */
  readonly #pid: string;
  readonly #pseudonym: Pseudonym;
  readonly #ider = new Map<string, Promise<string>>();
  readonly #handler: Innbygger | null;

  constructor(felles: Felles, pid: string, pseudonym: Pseudonym, handler: Innbygger | null = null) {
    this.id = felles.id;
    this.klient = felles.klient;
    this.scopes = felles.scopes;
    this.utloeper = felles.utloeper;
    this.#pid = pid;
    this.#pseudonym = pseudonym;
    this.#handler = handler;
  }

  /** The one who is logged in, with another as the party: rows and logs still say who acted. */
  paaVegneAv(pid: string): Innbygger {
    return new Innbygger(this, pid, this.#pseudonym, this);
  }

  /** Another in each municipality, so that what two of them store about a person cannot be joined on it. */
  idI(kommunenummer: string): Promise<string> {
    if (this.#handler) return this.#handler.idI(kommunenummer);
    let id = this.#ider.get(kommunenummer);
    if (!id) this.#ider.set(kommunenummer, (id = this.#pseudonym(`${kommunenummer}:${this.#pid}`)));
    return id;
  }

  /** The national identity number of the party. Give it to the person service and nothing else. */
  get pid(): string {
    return this.#pid;
  }
}

/** Roles in one municipality, and the units they are held in: first the one the caller is mostly in. */
export interface Tilhoerighet {
  readonly roller: readonly Rolle[];
  readonly enheter: readonly string[];
}

export interface Ansatt extends Felles {
  readonly type: 'ANSATT';
  readonly ansattId: string;
  readonly navn: string;
  readonly kommuner: ReadonlyMap<string, Tilhoerighet>;
}

export interface Maskin extends Felles {
  readonly type: 'MASKIN';
  /** Organisation number of whose rights are used, from Maskinporten's `consumer` (ISO 6523). */
  readonly orgnr: string;
  /** Of who calls when those are delegated (`supplier`); null when the organisation calls itself. */
  readonly leverandoer: string | null;
  readonly kommuner: ReadonlyMap<string, Tilhoerighet>;
}

/** Who calls. `type` decides which. */
export type Aktoer = Innbygger | Ansatt | Maskin;

export const utenTilhoerighet: Tilhoerighet = { roller: [], enheter: [] };
/** A citizen may apply in any municipality. */
const innbygger: Tilhoerighet = { roller: ['INNBYGGER'], enheter: [] };

export const tilhoerighet = (aktoer: Aktoer, kommunenummer: string): Tilhoerighet =>
  aktoer.type === 'INNBYGGER' ? innbygger : (aktoer.kommuner.get(kommunenummer) ?? utenTilhoerighet);

/** Who the rows of a municipality say did something: `ansatt:…`, `maskin:…`, `innbygger:…`. */
export const idI = async (aktoer: Aktoer, kommunenummer: string): Promise<string> =>
  aktoer.type === 'INNBYGGER' ? aktoer.idI(kommunenummer) : aktoer.id;

/**
 * Who a row says did something, as employees read it: an employee by name, a machine by its client and organisation, and
 * whom it acted for; a citizen, and the service itself, only as one.
 */
export const hvem = ({ aktoer, navn }: { readonly aktoer: string; readonly navn: string | null }): string => {
  if (navn !== null) return navn;
  if (aktoer.startsWith('system:')) return 'SYSTEM';
  return aktoer.startsWith('ansatt:') || aktoer.startsWith('maskin:') ? aktoer.slice(7) : 'INNBYGGER';
};
