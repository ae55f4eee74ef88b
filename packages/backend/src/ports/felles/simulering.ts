import type { Tokeninnhold } from '../maskinporten/simulator.ts';
import type { Register } from './registerfeil.ts';
import type { Forstyrrelse } from '../simulering/person.ts';

/** What every register simulator is given besides its persons. */
export interface Simulatoroppsett {
  baseUrl: string;
  verifiserToken: (token: string) => Promise<Tokeninnhold | null>;
  /** Organisation numbers of municipalities the register has granted the rights package. */
  kommuner: ReadonlySet<string>;
}

/** The register's own codes for what can be wrong with any request. */
export interface Doervaktkoder {
  ukjentUrl: string;
  autentisering: string;
  autorisering: string;
  validering: string;
  format: string;
  feil: string;
}

export interface Doervakt {
  /** The refusal, or null when the request holds everything the wire table asks for. */
  slippInn(request: Request, metode: string): Promise<Response | null>;
  feil(status: number, kode: string, request?: Request): Response;
  /** The disturbance written on the person, if it strikes now. */
  forstyrr(register: Register, person: { ident: string; forstyrrelse?: Forstyrrelse }): Response | null;
}

/**
 * Checks what the registers have in common, so that no simulator forgets one. Stricter than the registers on one
 * point: Accept may not be left out, since an adapter that leans on a default has not said what it can read.
 */
export function createDoervakt(
  oppsett: Simulatoroppsett,
  krav: { scopes: readonly string[]; korrelasjonsheader?: string; koder: Doervaktkoder; retryAfter: string },
): Doervakt {
  const { koder, korrelasjonsheader } = krav;
  const brukteKorrelasjonsider = new Set<string>();
  const harVentet = new Set<string>();

  const feil = (status: number, kode: string, request?: Request) =>
    Response.json(
      {
        kode,
        melding: 'Simulert feil.',
        ...(korrelasjonsheader && {
          korrelasjonsid: request?.headers.get(korrelasjonsheader) ?? crypto.randomUUID(),
        }),
      },
      { status },
    );

  return {
    feil,
    async slippInn(request, metode) {
      if (request.method !== metode) return feil(404, koder.ukjentUrl, request);
      const [ordning, token] = (request.headers.get('authorization') ?? '').split(' ');
      const innhold = ordning === 'Bearer' && token ? await oppsett.verifiserToken(token) : null;
      if (!innhold) return feil(401, koder.autentisering, request);
      if (
        !krav.scopes.some((scope) => innhold.scopes.includes(scope)) ||
        !oppsett.kommuner.has(innhold.kommuneOrgnr)
      )
        return feil(403, koder.autorisering, request);
      if (!request.headers.get('accept')?.includes('application/json'))
        return feil(406, koder.format, request);
      if (korrelasjonsheader) {
        const id = request.headers.get(korrelasjonsheader) ?? '';
        // Unique for each call: the register finds one call in its logs by it.
        if (!/^[0-9a-f-]{36}$/i.test(id) || brukteKorrelasjonsider.has(id))
          return feil(400, koder.validering, request);
        if (brukteKorrelasjonsider.size >= 10_000) brukteKorrelasjonsider.clear();
        brukteKorrelasjonsider.add(id);
      }
      return null;
    },
    forstyrr(register, person) {
      const slag = person.forstyrrelse?.[register];
      if (slag === 'NEDE') return feil(503, koder.feil);
      if (slag !== 'FOR_MANGE_KALL_EN_GANG' || harVentet.has(person.ident)) return null;
      harVentet.add(person.ident);
      return new Response(null, { status: 429, headers: { 'Retry-After': krav.retryAfter } });
    },
  };
}
