import type * as z from 'zod/mini';
import { PERSONREGISTRE, Registeradgang } from './adgang.ts';
import { lesJson } from './aapenklient.ts';
import { send, standardTidsgrenser, type Fetch, type Raasvar, type Tidsgrenser } from './forsoek.ts';
import { lesFeilkropp, RegisterFeil, type Feilklasse, type Register } from './registerfeil.ts';
import type { Tokenkilde } from '../maskinporten/port.ts';

/** On whose behalf somebody is asked. The municipality decides which token is used, and thereby who is answered. */
export interface Oppslag {
  kommuneOrgnr: string;
  signal?: AbortSignal;
}

/** A lookup in a register of persons: by leave, which says on whose behalf. */
export interface Personoppslag {
  adgang: Registeradgang;
  signal?: AbortSignal;
}

/** An answer with what the lookup log needs to know about it. */
export interface Registersvar<T> {
  verdi: T;
  korrelasjonsid: string;
  /** When the register answered, UTC. */
  hentet: string;
}

/** How a register is reached; the only part that differs between production, test and simulator. */
export interface Registeroppsett {
  fetch: Fetch;
  /** Without trailing slash, e.g. `https://inntekt.api.skatteetaten.no/v1`. */
  baseUrl: string;
  token: Tokenkilde;
  tidsgrenser?: Partial<Tidsgrenser>;
  /** Injected by tests that must not wait for real. */
  sov?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface Registeregenskaper {
  register: Register;
  scope: string;
  /** Header that carries the correlation id, where the register documents one. */
  korrelasjonsheader?: string;
  retryAfterEnhet?: 's' | 'ms';
  /** Simultaneous calls the register accepts from one municipality. */
  maksSamtidige: number;
  /** What the register's own codes mean; `INGEN` is an answer («nothing registered»), not an error. */
  koder: Readonly<Record<string, Feilklasse | 'INGEN'>>;
  /** What 404 with a body of the register's own means; 404 without one is a wrong address. */
  ved404?: Feilklasse;
}

export interface Spoersmaal<S extends z.ZodMiniType> {
  sti: string;
  skjema: S;
  /** JSON body; makes the request a POST. */
  kropp?: unknown;
}

export interface Registerklient {
  /** @returns null as `verdi` when the register says it holds nothing. @throws RegisterFeil */
  spoer<S extends z.ZodMiniType>(
    oppslag: Oppslag | Personoppslag,
    spoersmaal: Spoersmaal<S>,
  ): Promise<Registersvar<z.output<S> | null>>;
}

const klasseForStatus: Readonly<Record<number, Feilklasse>> = { 401: 'IKKE_TILGANG', 403: 'IKKE_TILGANG' };

export function createRegisterklient(oppsett: Registeroppsett, er: Registeregenskaper): Registerklient {
  const tidsgrenser = { ...standardTidsgrenser, ...oppsett.tidsgrenser };
  const iKoe = createKoe(er.maksSamtidige);

  async function raasvar(oppslag: Oppslag, spoersmaal: Spoersmaal<z.ZodMiniType>): Promise<Raasvar> {
    const hvem = { kommuneOrgnr: oppslag.kommuneOrgnr, scope: er.scope };
    const bygg = async (korrelasjonsid: string) =>
      new Request(oppsett.baseUrl + spoersmaal.sti, {
        method: spoersmaal.kropp === undefined ? 'GET' : 'POST',
        headers: {
          Accept: 'application/json',
          Authorization: `Bearer ${await oppsett.token.hent(hvem, oppslag.signal)}`,
          ...(er.korrelasjonsheader && { [er.korrelasjonsheader]: korrelasjonsid }),
          ...(spoersmaal.kropp !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(spoersmaal.kropp !== undefined && { body: JSON.stringify(spoersmaal.kropp) }),
      });
    const kall = { ...er, fetch: oppsett.fetch, bygg, tidsgrenser, signal: oppslag.signal, sov: oppsett.sov };
    const svar = await send(kall);
    if (svar.status !== 401) return svar;
    // A cached token can be withdrawn before it expires (revoked delegation, rotated key): ask once with a new one.
    oppsett.token.glem(hvem);
    return send(kall);
  }

  return {
    async spoer(oppslag, spoersmaal) {
      const paaVegneAv = medAdgang(er.register, oppslag);
      return iKoe(paaVegneAv.kommuneOrgnr, async () => {
        const svar = await raasvar(paaVegneAv, spoersmaal);
        const hentet = new Date().toISOString();
        // 201 from where something is ordered.
        if (svar.status === 200 || svar.status === 201) {
          const lest = spoersmaal.skjema.safeParse(lesJson(svar.tekst));
          if (lest.success) return { verdi: lest.data, korrelasjonsid: svar.korrelasjonsid, hentet };
          throw new RegisterFeil(er.register, 'UGYLDIG_SVAR', svar);
        }
        const detaljer = { ...svar, ...lesFeilkropp(svar.tekst) };
        const utfall =
          er.koder[detaljer.feilkode ?? ''] ??
          (svar.status === 404 && detaljer.feilkode ? er.ved404 : klasseForStatus[svar.status]) ??
          'UGYLDIG_SVAR';
        if (utfall === 'INGEN') return { verdi: null, korrelasjonsid: detaljer.korrelasjonsid, hentet };
        throw new RegisterFeil(er.register, utfall, detaljer);
      });
    },
  };
}

/** @throws RegisterFeil IKKE_AAPNET when a register of persons is asked without leave for it */
function medAdgang(register: Register, oppslag: Oppslag | Personoppslag): Oppslag {
  if (!('adgang' in oppslag)) {
    if (PERSONREGISTRE.has(register)) new Registeradgang(oppslag.kommuneOrgnr, []).krev(register);
    return oppslag;
  }
  oppslag.adgang.krev(register);
  const { adgang, signal } = oppslag;
  return { kommuneOrgnr: adgang.kommuneOrgnr, ...(signal && { signal }) };
}

/** At most `maks` pieces of work at a time for one key; the rest wait their turn in order. */
function createKoe(maks: number) {
  const koeer = new Map<string, { aktive: number; venter: (() => void)[] }>();
  return async <T>(noekkel: string, arbeid: () => Promise<T>): Promise<T> => {
    const koe = koeer.get(noekkel) ?? { aktive: 0, venter: [] };
    koeer.set(noekkel, koe);
    if (koe.aktive >= maks) await new Promise<void>((slippTil) => koe.venter.push(slippTil));
    else koe.aktive++;
    try {
      return await arbeid();
    } finally {
      const neste = koe.venter.shift();
      // The next one inherits the place, so nobody can slip in between.
      if (neste) neste();
      else if (--koe.aktive === 0) koeer.delete(noekkel);
    }
  };
}

/** A number that cannot be one is not sent anywhere: it would only leave a trace of a typing error. */
export function krevIdent(register: Register, ident: string): string {
  if (/^\d{11}$/.test(ident)) return ident;
  throw new RegisterFeil(register, 'UKJENT_PERSON', { korrelasjonsid: crypto.randomUUID() });
}
