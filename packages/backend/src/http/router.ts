import type { ServerOperation } from '@kobo-bolig/contract/server';
import { Hono, type Context } from 'hono';
import { readBody } from './body.ts';
import type { VerifiserToken } from './auth.ts';
import { toKoboFeil, type Skranker } from './databasefeil.ts';
import type { Handler, Handlers, OperationShape } from './handler.ts';
import { createCors, filhoder, spor, sterk, svarhoder, type Cors, type Hoder, type Spor } from './hoder.ts';
import type { Kall } from './kontekst.ts';
import { errorFields, type Logg, type Logglinje } from './logg.ts';
import { KoboFeil, problemResponse, velgSpraak, type Spraak } from './problem.ts';
import type { Takt } from './takt.ts';
import { erAapen, slippInn } from './tilgang.ts';
import { utfoer, type Utfall, type Utfoerelse } from './utfoer.ts';
import { feil, mangler, Validator } from './validering.ts';

export interface RouterOptions<Porter> extends Utfoerelse<Porter> {
  readonly verifiserToken: VerifiserToken;
  readonly takt: Takt;
  readonly skranker: Skranker;
  /** Origins whose pages may call the API from a browser. */
  readonly origins: readonly string[];
  readonly logg: Logg;
  /** Awaited before anything of a call is carried out; a rejection is its answer. */
  readonly klar?: () => Promise<void>;
}

export type Fetch = (request: Request) => Promise<Response>;

/**
 * Serves every operation of the table. What the contract says of an operation is enforced here and nowhere else:
 * token, scope, role, municipality, content type, size, validity, idempotency, version, lookup log and answer.
 */
export function implement<Types extends Record<keyof Types, OperationShape>, Porter>(
  operations: { readonly [Id in keyof Types]: ServerOperation },
  handlers: Handlers<Types, Porter>,
  options: RouterOptions<Porter>,
): Fetch {
  const app = new Hono<{ Variables: { spor: Spor } }>({ strict: true });
  const cors = createCors(options.origins);
  const methods = new Map<string, string[]>();
  for (const id of Object.keys(operations) as (keyof Types & string)[]) {
    const operation = operations[id];
    const handler = handlers[id] as unknown as Handler<OperationShape, Porter>;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    app.on(operation.method, path, endpoint(operation, handler, cors, options));
    methods.set(path, [...(methods.get(path) ?? []), operation.method]);
  }
  for (const [path, allowed] of methods) {
    if (allowed.includes('GET')) allowed.push('HEAD');
    const allow = [...allowed, 'OPTIONS'].join(', ');
    app.options(
      path,
      (c) => new Response(null, { status: 204, headers: { ...hoderFor(c.req.raw, cors), allow } }),
    );
    app.all(path, (c) => avvis(c, new KoboFeil('METODE_IKKE_TILLATT', { headers: { allow } }), cors));
  }
  app.notFound((c) => avvis(c, new KoboFeil('UKJENT_ADRESSE'), cors));
  return async (request) => cors.preflight(request) ?? app.fetch(request);
}

const hoderFor = (request: Request, cors: Cors): Hoder => svarhoder(request, spor(request), cors);

function avvis(c: Context, feil: KoboFeil, cors: Cors): Response {
  const request = c.req.raw;
  const merke = spor(request);
  const spraak = velgSpraak(request.headers.get('accept-language'));
  return problemResponse(feil, spraak, merke.traceId, svarhoder(request, merke, cors));
}

function endpoint<Porter>(
  operation: ServerOperation,
  handler: Handler<OperationShape, Porter>,
  cors: Cors,
  options: RouterOptions<Porter>,
): (c: Context) => Promise<Response> {
  const validator = new Validator(operation);
  kontroller(operation, handler, validator);
  // What a person can recognise themselves in is never kept by a browser or a proxy on the way.
  const cacheControl = erAapen(operation) ? 'no-cache' : 'no-store';

  return async (c) => {
    const start = performance.now();
    const request = c.req.raw;
    const merke = spor(request);
    const hoder = svarhoder(request, merke, cors);
    const spraak = velgSpraak(request.headers.get('accept-language'));
    const linje: Linje = { operasjon: operation.id, ...merke };
    let response: Response;
    try {
      await options.klar?.();
      const kall = await les(c, operation, validator, options, spraak, merke, linje, hoder);
      const utfall = await utfoer(handler, kall, options);
      hoder['cache-control'] = cacheControl;
      response = tilResponse(request, utfall, hoder);
    } catch (error) {
      const feil = toKoboFeil(error, options.skranker);
      linje['problem'] = feil.code;
      if (feil.status >= 500) Object.assign(linje, errorFields(feil.cause ?? feil));
      response = problemResponse(feil, spraak, merke.traceId, hoder);
    }
    options.logg({
      tid: options.klokke().toISOString(),
      nivaa: response.status >= 500 ? 'FEIL' : 'INFO',
      hendelse: 'KALL',
      status: response.status,
      ms: Math.round((performance.now() - start) * 10) / 10,
      ...linje,
    });
    return response;
  };
}

type Linje = { -readonly [Felt in Exclude<keyof Logglinje, 'tid' | 'nivaa' | 'hendelse'>]: Logglinje[Felt] };

/** From bytes to a call that may be carried out, in the order that tells a stranger least. */
async function les(
  c: Context,
  operation: ServerOperation,
  validator: Validator,
  { verifiserToken, takt }: Pick<RouterOptions<never>, 'verifiserToken' | 'takt'>,
  spraak: Spraak,
  { traceId }: Spor,
  linje: Linje,
  hoder: Hoder,
): Promise<Kall> {
  const request = c.req.raw;
  const { aktoer, kommunenummer } = await slippInn(request, operation, verifiserToken);
  if (aktoer) {
    linje['aktoertype'] = aktoer.type;
    linje['klient'] = aktoer.klient;
    Object.assign(hoder, takt(`${aktoer.klient} ${aktoer.id}`, operation.id));
  }
  if (operation.etag === 'required' && !request.headers.has('if-match'))
    throw new KoboFeil('MANGLER_IF_MATCH');
  const body = await readBody(request, operation);
  const lest = validator.les(request, c.req.param(), queryText(request.url), body);
  if (operation.compat && kommunenummer === null)
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [feil('header/kobo-kommunenummer', mangler)] });
  const data =
    kommunenummer === null
      ? lest
      : { ...lest, header: { ...lest.header, 'kobo-kommunenummer': kommunenummer } };
  linje['kommunenummer'] = data.header['kobo-kommunenummer'];
  return { operation, data, aktoer, spraak, traceId, request };
}

function queryText(url: string): string {
  const start = url.indexOf('?');
  if (start < 0) return '';
  const end = url.indexOf('#', start);
  return end < 0 ? url.slice(start + 1) : url.slice(start + 1, end);
}

/** Whether a reader has this version already. A change is never answered so: it has been made. */
function harNyeste({ method, headers }: Request, etag: string): boolean {
  const kjente =
    headers
      .get('if-none-match')
      ?.split(',')
      .map((en) => sterk(en.trim())) ?? [];
  return ['GET', 'HEAD'].includes(method) && (kjente.includes(etag) || kjente.includes('*'));
}

function tilResponse(
  request: Request,
  { status, body, etag, fil, gjentatt }: Utfall,
  hoder: Hoder,
): Response {
  if (etag !== null) {
    hoder['etag'] = etag;
    if (harNyeste(request, etag)) return new Response(null, { status: 304, headers: hoder });
  }
  if (gjentatt) hoder['idempotent-replayed'] = 'true';
  if (fil) return new Response(fil.innhold, { status, headers: { ...hoder, ...filhoder(fil) } });
  if (body === null) return new Response(null, { status, headers: hoder });
  hoder['content-type'] = 'application/json';
  return new Response(body, { status, headers: hoder });
}

/** Mistakes that are wrong for every request are found when the server starts. */
function kontroller(
  operation: ServerOperation,
  handler: Handler<OperationShape, never>,
  { headers }: Validator,
): void {
  const harKommune = headers.includes('kobo-kommunenummer');
  if (handler === undefined) throw new Error(`${operation.id} has no handler.`);
  if (!harKommune && !('utenKommune' in handler))
    throw new Error(`${operation.id} belongs to no municipality.`);
  if (operation.idempotency === 'required' && erAapen(operation)) {
    throw new Error(`${operation.id} is public, so nobody owns its idempotency key.`);
  }
  if (!harKommune && operation.roles.length > 0)
    throw new Error(`${operation.id} asks for a role in no municipality.`);
}
