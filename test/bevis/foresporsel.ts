import type { Json } from '../../packages/contract/scripts/document.ts';
import { FAST, vistKropp, type Operasjon } from './kontrakt.ts';

export interface Foresporselvalg {
  readonly ider: Readonly<Record<string, string>>;
  readonly kommunenummer: string;
  readonly authorization: string | null;
  /** Instead of the body the contract shows. */
  readonly json?: Json;
}

/** The operation called as its example in the contract says. */
export function somVist(
  operasjon: Operasjon,
  { ider, kommunenummer, authorization, json }: Foresporselvalg,
): Request {
  const sti = operasjon.path.replaceAll(/\{(\w+)\}/g, (_, navn: string) => FAST[navn] ?? ider[navn]!);
  const query = (operasjon.beskrivelse.parameters ?? [])
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, example }) => `${name}=${encodeURIComponent(ider[name] ?? String(example))}`);
  const kropp = vistKropp(operasjon);
  const innhold = json ?? kropp?.innhold;
  return new Request(`http://kobo.test${sti}${query.length > 0 ? `?${query.join('&')}` : ''}`, {
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
