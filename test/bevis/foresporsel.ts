import type { Json } from '../../packages/contract/scripts/document.ts';
import { erAapen } from '../../packages/backend/src/http/tilgang.ts';
import type { Login } from '../../packages/backend/src/platform/claims.ts';
import { FAST, vistKropp, type Operasjon } from './kontrakt.ts';
import { medRolle } from './tokener.ts';
import { KROKVIK, type Verden } from './verden.ts';

export interface Foresporselvalg {
  readonly ider: Readonly<Record<string, string>>;
  readonly kommunenummer: string;
  readonly authorization: string | null;
  /** Instead of the body the contract shows. */
  readonly json?: Json;
  readonly fil?: Uint8Array<ArrayBuffer>;
  readonly query?: Readonly<Record<string, string>>;
}

/** What a question is asked for that the contract shows no example of. */
const ETTER_FORMAT: Readonly<Record<string, string>> = { date: '2026-01-31' };

/** The operation called as its example in the contract says. */
export function somVist(
  operasjon: Operasjon,
  { ider, kommunenummer, authorization, json, fil, query: oppgitt = {} }: Foresporselvalg,
): Request {
  const sti = operasjon.path.replaceAll(/\{(\w+)\}/g, (_, navn: string) => FAST[navn] ?? ider[navn]!);
  const paakrevd = operasjon.parametere
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, example, schema }) => [
      name,
      String(ider[name] ?? example ?? ETTER_FORMAT[String(schema.format)]),
    ]);
  const query = new URLSearchParams({ ...Object.fromEntries(paakrevd), ...oppgitt });
  const kropp = vistKropp(operasjon);
  const innhold = json ?? fil ?? kropp?.innhold;
  return new Request(`http://kobo.test${sti}${query.size > 0 ? `?${query}` : ''}`, {
    method: operasjon.method,
    headers: {
      ...(authorization !== null && { authorization }),
      'kobo-kommunenummer': kommunenummer,
      ...(operasjon.idempotency === 'required' && { 'idempotency-key': crypto.randomUUID() }),
      ...(operasjon.etag === 'required' && { 'if-match': '"1"' }),
      ...(kropp !== null && { 'content-type': kropp.type }),
    },
    ...(innhold !== undefined && { body: innhold instanceof Uint8Array ? innhold : JSON.stringify(innhold) }),
  });
}

/** Of somebody in Krokvik the contract lets do it; null where everybody may. */
export const adgang = async (
  { signer }: Pick<Verden, 'signer'>,
  operasjon: Operasjon,
  roller: readonly string[] = operasjon.roles,
): Promise<string | null> =>
  erAapen(operasjon) ? null : `Bearer ${await signer.token(medRolle(roller, KROKVIK))}`;

/** What is otherwise than the contract shows. */
export interface Avvik {
  /** Merged into the body. */
  readonly json?: (
    ider: Readonly<Record<string, string>>,
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the contract's own example has it
    vist: any,
  ) => Readonly<Record<string, Json>>;
  /** Instead of the body. */
  readonly fil?: Uint8Array<ArrayBuffer>;
  readonly query?: Readonly<Record<string, string>>;
  /** Whoever calls has these, and not all that may. */
  readonly roller?: readonly string[];
  readonly som?: Login;
}

/** Called as shown in Krokvik, by somebody the contract lets do it. */
export async function somTillatt(
  verden: Pick<Verden, 'signer'>,
  operasjon: Operasjon,
  ider: Readonly<Record<string, string>>,
  { json, fil, roller, som, query }: Avvik = {},
): Promise<Request> {
  const innhold = vistKropp(operasjon)?.innhold as object;
  return somVist(operasjon, {
    ider,
    kommunenummer: KROKVIK,
    authorization: som ? `Bearer ${await verden.signer.token(som)}` : await adgang(verden, operasjon, roller),
    ...(json && { json: { ...innhold, ...json(ider, innhold) } }),
    ...(fil && { fil }),
    ...(query && { query }),
  });
}
