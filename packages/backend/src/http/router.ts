import type { ProblemCode } from '@kobo-bolig/contract';
import type { ServerOperation } from '@kobo-bolig/contract/server';
import { Hono, type Context } from 'hono';
import { avviklingshoder } from './avvikling.ts';
import { createFilplass, readBody, type Filplass } from './body.ts';
import type { VerifiserToken } from './auth.ts';
import { toKoboFeil, type Skranker } from './databasefeil.ts';
import type { Handler, Handlers, OperationShape } from './handler.ts';
import { createCors, filhoder, spor, sterk, svarhoder, type Cors, type Hoder, type Spor } from './hoder.ts';
import type { Kall } from './kontekst.ts';
import { errorFields, type Logg, type Logglinje } from './logg.ts';
import { KoboFeil, problemResponse, velgSpraak, type Spraak } from './problem.ts';
import type { Takt } from './takt.ts';
import { erAapen, slippInn } from './tilgang.ts';
import { PAA_VEGNE_AV, utfoer, type Utfall, type Utfoerelse } from './utfoer.ts';
import { feil, mangler, Validator, type Raabody } from './validering.ts';

export interface RouterOptions<Porter> extends Utfoerelse<Porter> {
  readonly verifiserToken: VerifiserToken;
  readonly takt: Takt;
  readonly skranker: Skranker;
  /** Origins whose pages may call the API from a browser. */
  readonly origins: readonly string[];
  readonly logg: Logg;
  /** Where this server has a page about a problem. */
  readonly problemside?: (code: ProblemCode) => string;
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
  const app = new Hono({ strict: true });
  // What answers nothing but that something is not there stands apart: beside an operation it would be asked as well.
  const ellers = new Hono({ strict: true });
  const cors = createCors(options.origins);
  const filplass = createFilplass();
  const methods = new Map<string, string[]>();
  for (const id of Object.keys(operations) as (keyof Types & string)[]) {
    const operation = operations[id];
    const handler = handlers[id] as unknown as Handler<OperationShape, Porter>;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    app.on(operation.method, path, endpoint(operation, handler, cors, filplass, options));
    methods.set(path, [...(methods.get(path) ?? []), operation.method]);
  }
  for (const [path, allowed] of methods) {
    if (allowed.includes('GET')) allowed.push('HEAD');
    const allow = [...allowed, 'OPTIONS'].join(', ');
    app.options(
      path,
      (c) => new Response(null, { status: 204, headers: { ...hoderFor(c.req.raw, cors), allow } }),
    );
    ellers.all(path, (c) =>
      avvis(c, new KoboFeil('METODE_IKKE_TILLATT', { headers: { allow } }), cors, options),
    );
  }
  ellers.notFound((c) => avvis(c, new KoboFeil('UKJENT_ADRESSE'), cors, options));
  app.notFound((c) => ellers.fetch(c.req.raw));
  return async (request) => cors.preflight(request) ?? app.fetch(request);
}

const hoderFor = (request: Request, cors: Cors): Hoder => svarhoder(request, spor(request), cors);

type Hjelp = Pick<RouterOptions<never>, 'problemside'>;

/** Where the page about a problem is (RFC 8288): its `type` is a name, and the same on every server. */
const medHjelp = (hoder: Hoder, { code }: KoboFeil, { problemside }: Hjelp): Hoder =>
  problemside
    ? { ...hoder, link: [hoder['link'], `<${problemside(code)}>; rel="help"`].filter(Boolean).join(', ') }
    : hoder;

function avvis(c: Context, feil: KoboFeil, cors: Cors, hjelp: Hjelp): Response {
  const request = c.req.raw;
  const merke = spor(request);
  const spraak = velgSpraak(request.headers.get('accept-language'));
  return problemResponse(feil, spraak, merke.traceId, medHjelp(svarhoder(request, merke, cors), feil, hjelp));
}

function endpoint<Porter>(
  operation: ServerOperation,
  handler: Handler<OperationShape, Porter>,
  cors: Cors,
  filplass: Filplass,
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
    const slipp: (() => void)[] = [];
    const lesBody = (): Promise<Raabody> => readBody(request, operation, filplass, slipp);
    if (operation.avvikling) {
      Object.assign(hoder, avviklingshoder(operation.avvikling, c.req.param()));
      linje['avviklet'] = true;
    }
    let response: Response;
    try {
      await options.klar?.();
      const kall = await les(c, operation, validator, options, spraak, merke, linje, hoder, lesBody);
      const utfall = await utfoer(handler, kall, options);
      hoder['cache-control'] = cacheControl;
      response = tilResponse(request, utfall, hoder);
    } catch (error) {
      const feil = toKoboFeil(error, options.skranker);
      linje['problem'] = feil.code;
      if (feil.status >= 500) Object.assign(linje, errorFields(feil.cause ?? feil));
      response = problemResponse(feil, spraak, merke.traceId, medHjelp(hoder, feil, options));
    } finally {
      slipp.forEach((gi) => gi());
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
  lesBody: () => Promise<Raabody>,
): Promise<Kall> {
  const request = c.req.raw;
  const { aktoer, kommunenummer } = await slippInn(request, operation, verifiserToken);
  if (aktoer) {
    linje['aktoertype'] = aktoer.type;
    linje['klient'] = aktoer.klient;
    Object.assign(hoder, takt(`${aktoer.klient} ${aktoer.id}`, operation.id));
  }
  if (operation.paaVegneAv.length === 0 && request.headers.has(PAA_VEGNE_AV))
    throw new KoboFeil('KAN_IKKE_PAA_VEGNE_AV');
  if (operation.etag === 'required' && !request.headers.has('if-match'))
    throw new KoboFeil('MANGLER_IF_MATCH');
  const body = await lesBody();
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
  const oppgitt = headers.get('if-none-match');
  if (oppgitt === null || !['GET', 'HEAD'].includes(method)) return false;
  const kjente = oppgitt.split(',').map((en) => sterk(en.trim()));
  return kjente.includes(etag) || kjente.includes('*');
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
