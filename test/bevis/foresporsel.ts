import type { Json } from '../../packages/contract/scripts/document.ts';
import { erAapen } from '../../packages/backend/src/http/tilgang.ts';
import { FAST, vistKropp, type Operasjon } from './kontrakt.ts';
import { medRolle } from './tokener.ts';
import { KROKVIK, type Verden } from './verden.ts';

export interface Foresporselvalg {
  readonly ider: Readonly<Record<string, string>>;
  readonly kommunenummer: string;
  readonly authorization: string | null;
  /** Instead of the body the contract shows. */
  readonly json?: Json;
}

/** What a question is asked for that the contract shows no example of. */
const ETTER_FORMAT: Readonly<Record<string, string>> = { date: '2026-01-31' };

/** The operation called as its example in the contract says. */
export function somVist(
  operasjon: Operasjon,
  { ider, kommunenummer, authorization, json }: Foresporselvalg,
): Request {
  const sti = operasjon.path.replaceAll(/\{(\w+)\}/g, (_, navn: string) => FAST[navn] ?? ider[navn]!);
  const query = (operasjon.beskrivelse.parameters ?? [])
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, example, schema }) => {
      const verdi = ider[name] ?? example ?? ETTER_FORMAT[String(schema.format)];
      return `${name}=${encodeURIComponent(String(verdi))}`;
    });
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

/** Of somebody in Krokvik the contract lets do it; null where everybody may. */
export const adgang = async (
  { signer }: Pick<Verden, 'signer'>,
  operasjon: Operasjon,
): Promise<string | null> =>
  erAapen(operasjon) ? null : `Bearer ${await signer.token(medRolle(operasjon.roles, KROKVIK))}`;

/** Called as shown in Krokvik, by somebody the contract lets do it. */
export const somTillatt = async (
  verden: Pick<Verden, 'signer'>,
  operasjon: Operasjon,
  ider: Readonly<Record<string, string>>,
): Promise<Request> =>
  somVist(operasjon, { ider, kommunenummer: KROKVIK, authorization: await adgang(verden, operasjon) });
