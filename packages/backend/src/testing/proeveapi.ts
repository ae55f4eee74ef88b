import type { ServerOperation } from '@kobo-bolig/contract/server';
import * as z from 'zod/mini';
import type { Tx } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Handlers } from '../http/handler.ts';
import { KoboFeil } from '../http/problem.ts';

/**
 * A small API of notes («lapper»): every kind of operation once, so that the promises of the router are tested on
 * their own, over the real database and with real tokens.
 */
export interface Lapp {
  id: string;
  tekst: string;
  versjon: number;
}
interface Endring {
  tekst: string;
  antall?: number;
  merker?: string[];
}

interface None {
  path: Record<never, never>;
  query: Record<never, never>;
  bodyRequired: false;
  body: Record<never, never>;
  responses: Record<never, never>;
}
type Op<Overrides> = Omit<None, keyof Overrides> & Overrides;
interface MedId {
  path: { id: string };
}
interface MedEndring {
  bodyRequired: true;
  body: { 'application/json': Endring };
}

export interface Proevetyper {
  status: Op<{ responses: { 200: { status: string } } }>;
  aapen: Op<{ responses: { 200: { navn: string } } }>;
  listLapper: Op<{
    query: { limit?: number; etter?: string; sok?: string };
    responses: { 200: { items: Lapp[]; neste?: string } };
  }>;
  gamleLapper: Op<{ responses: { 200: { items: Lapp[] } } }>;
  opprettLapp: Op<MedEndring & { responses: { 201: Lapp } }>;
  hentLapp: Op<MedId & { responses: { 200: Lapp } }>;
  endreLapp: Op<MedId & MedEndring & { responses: { 200: Lapp } }>;
  slettLapp: Op<MedId & { responses: { 204: undefined } }>;
  visLapp: Op<MedId & { responses: { 200: Lapp } }>;
  glemInnsyn: Op<MedId & { responses: { 200: Lapp } }>;
  glemVersjon: Op<MedId & MedEndring & { responses: { 200: Lapp } }>;
  hentUtenfra: Op<MedId & MedEndring & { responses: { 200: Lapp } }>;
  lastOpp: Op<{ bodyRequired: true; body: { 'text/csv': Blob }; responses: { 201: { byte: number } } }>;
  svarFeil: Op<{ query: { hva: string }; responses: { 200: Lapp } }>;
  skrivILesning: Op<{ responses: { 200: { status: string } } }>;
  iMinKommune: Op<{ responses: { 200: { hvem: string; roller: string[] } } }>;
}

const Lapp = z.strictObject({
  id: z.string(),
  tekst: z.string().check(z.maxLength(100)),
  versjon: z.int(),
});
const Endring = z.strictObject({
  tekst: z.string().check(z.minLength(1), z.maxLength(100)),
  antall: z.exactOptional(z.int().check(z.gte(1), z.lte(10))),
  merker: z.exactOptional(z.array(z.enum(['A', 'B'])).check(z.maxLength(2))),
});
const Status = z.strictObject({ status: z.string() });

const nothing = z.strictObject({});
const id = z.strictObject({ id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)) });
const spraak = { 'accept-language': z.exactOptional(z.string().check(z.maxLength(200))) };
const kommune = { 'kobo-kommunenummer': z.string().check(z.regex(/^[0-9]{4}$/)), ...spraak };
const noekkel = { 'idempotency-key': z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/)) };
const ifMatch = { 'if-match': z.string().check(z.regex(/^(W\/)?"[0-9]{1,9}(-[0-9a-f]{16})?"$/)) };
const json = { required: true, content: { 'application/json': Endring } };

const defaults = {
  params: { path: nothing, query: nothing, header: z.strictObject(kommune) },
  body: null,
  scopes: ['kobo:sak.les'],
  roles: ['SAKSBEHANDLER'],
  retry: 'safe',
  idempotency: 'none',
  etag: 'none',
  audit: 'none',
  paaVegneAv: [],
  compat: false,
  noedtilgang: false,
  etagAvInnhold: false,
  funksjon: null,
  avvikling: null,
  errors: [],
  paging: null,
} as const;
type Settings = Partial<Omit<ServerOperation, 'id' | 'method' | 'path' | 'params'>> &
  Pick<ServerOperation, 'responses'> & { params?: Partial<ServerOperation['params']> };
const op = (
  id: string,
  method: ServerOperation['method'],
  path: string,
  settings: Settings,
): ServerOperation => ({
  ...defaults,
  ...settings,
  id: id as ServerOperation['id'],
  method,
  path,
  params: { ...defaults.params, ...settings.params },
});
const endring = {
  params: { path: id, header: z.strictObject({ ...kommune, ...ifMatch }) },
  body: json,
  responses: { 200: Lapp },
  etag: 'required',
  retry: 'idempotent',
} as const;

export const proeveoperasjoner: Record<keyof Proevetyper, ServerOperation> = {
  status: op('status', 'GET', '/v1/status', {
    params: { header: z.strictObject(spraak) },
    scopes: [],
    roles: [],
    responses: { 200: Status },
  }),
  aapen: op('aapen', 'GET', '/v1/kommune', {
    scopes: [],
    roles: [],
    responses: { 200: z.strictObject({ navn: z.string() }) },
  }),
  listLapper: op('listLapper', 'GET', '/v1/lapper', {
    params: {
      query: z.strictObject({
        limit: z.exactOptional(z.pipe(z.transform(Number), z.int().check(z.gte(1), z.lte(100)))),
        etter: z.exactOptional(z.string().check(z.maxLength(600))),
        sok: z.exactOptional(z.string().check(z.minLength(2))),
      }),
    },
    responses: { 200: z.strictObject({ items: z.array(Lapp), neste: z.exactOptional(z.string()) }) },
    paging: { items: 'items' },
  }),
  gamleLapper: op('gamleLapper', 'GET', '/v1/gamle/lapper', {
    responses: { 200: z.strictObject({ items: z.array(Lapp) }) },
    avvikling: { fra: '2026-12-01', slutt: '2027-11-30', erstatning: '/v1/lapper' },
  }),
  opprettLapp: op('opprettLapp', 'POST', '/v1/lapper', {
    params: { header: z.strictObject({ ...kommune, ...noekkel }) },
    body: json,
    responses: { 201: Lapp },
    retry: 'idempotent',
    idempotency: 'required',
    etag: 'returned',
  }),
  hentLapp: op('hentLapp', 'GET', '/v1/lapper/{id}', {
    params: {
      path: id,
      header: z.strictObject({ ...kommune, 'if-none-match': z.exactOptional(z.string()) }),
    },
    responses: { 200: Lapp },
    etag: 'returned',
  }),
  endreLapp: op('endreLapp', 'PUT', '/v1/lapper/{id}', endring),
  slettLapp: op('slettLapp', 'DELETE', '/v1/lapper/{id}', {
    params: endring.params,
    responses: { 204: null },
    retry: 'idempotent',
    etag: 'required',
  }),
  visLapp: op('visLapp', 'GET', '/v1/lapper/{id}/innhold', {
    params: { path: id },
    responses: { 200: Lapp },
    audit: 'LAPP',
  }),
  glemInnsyn: op('glemInnsyn', 'GET', '/v1/lapper/{id}/glemt', {
    params: { path: id },
    responses: { 200: Lapp },
    audit: 'LAPP',
  }),
  glemVersjon: op('glemVersjon', 'PUT', '/v1/lapper/{id}/glemt', endring),
  hentUtenfra: op('hentUtenfra', 'POST', '/v1/lapper/{id}/henting', {
    params: { path: id, header: z.strictObject({ ...kommune, ...noekkel }) },
    body: json,
    responses: { 200: Lapp },
    idempotency: 'required',
    audit: 'LAPP',
  }),
  lastOpp: op('lastOpp', 'POST', '/v1/filer', {
    body: { required: true, content: { 'text/csv': 'binary' } },
    responses: { 201: z.strictObject({ byte: z.int() }) },
  }),
  svarFeil: op('svarFeil', 'GET', '/v1/feil', {
    params: { query: z.strictObject({ hva: z.string() }) },
    responses: { 200: Lapp },
  }),
  skrivILesning: op('skrivILesning', 'GET', '/v1/skriv', { responses: { 200: Status } }),
  iMinKommune: op('iMinKommune', 'GET', '/v1/meg', {
    scopes: [],
    roles: ['SAKSBEHANDLER', 'INNBYGGER'],
    responses: { 200: z.strictObject({ hvem: z.string(), roller: z.array(z.string()) }) },
  }),
};

export interface Proeveporter {
  /** What stands in for a register; a test decides what it answers. */
  utenfra: () => Promise<string>;
}

const hent = async (tx: Tx, id: string, laas = sql.empty): Promise<Lapp> => {
  const lapp = await tx.maybeOne<Lapp>(sql`select id, tekst, versjon from lapp where id = ${id} ${laas}`);
  if (!lapp) throw new KoboFeil('IKKE_FUNNET');
  return lapp;
};
/** Locked before its version is compared, or two changes from one version would both be let through. */
const hentForEndring = (tx: Tx, id: string): Promise<Lapp> => hent(tx, id, sql`for update`);
const lagre = (tx: Tx, id: string, tekst: string): Promise<Lapp> =>
  tx.one<Lapp>(sql`update lapp set tekst = ${tekst} where id = ${id} returning id, tekst, versjon`);

const grunn = { formaal: 'Prøve', hjemmel: 'boligsosialloven § 9' };

export const proevehandlere: Handlers<Proevetyper, Proeveporter> = {
  status: { utenKommune: async () => ({ body: { status: 'OK' } }) },
  aapen: async ({ tx }) => ({ body: await tx.one<{ navn: string }>(sql`select navn from kommune`) }),
  listLapper: async ({ tx, query, side }) => {
    const { limit, etter, liste } = await side<[string, string]>();
    const [tekst, id] = etter ?? ['', '00000000-0000-0000-0000-000000000000'];
    const rader = await tx.query<Lapp>(sql`
      select id, tekst, versjon from lapp
      where (tekst, id) > (${tekst}, ${id}) and tekst like ${`${query.sok ?? ''}%`}
      order by tekst, id limit ${limit + 1}`);
    return {
      body: await liste(
        rader,
        (rad) => [rad.tekst, rad.id],
        (rad) => rad,
      ),
    };
  },
  gamleLapper: async () => ({ body: { items: [] } }),
  opprettLapp: async ({ tx, body, nyId }) => ({
    body: await tx.one<Lapp>(
      sql`insert into lapp (id, tekst) values (${nyId()}, ${body.tekst}) returning id, tekst, versjon`,
    ),
  }),
  hentLapp: async ({ tx, path }) => ({ body: await hent(tx, path.id) }),
  endreLapp: async ({ tx, path, body, ifMatch }) => {
    const { versjon } = await hentForEndring(tx, path.id);
    ifMatch.krev(versjon);
    return { body: await lagre(tx, path.id, body.tekst) };
  },
  slettLapp: async ({ tx, path, ifMatch }) => {
    const { versjon } = await hentForEndring(tx, path.id);
    ifMatch.krev(versjon);
    await tx.query(sql`delete from lapp where id = ${path.id}`);
  },
  visLapp: async ({ tx, path, innsyn }) => {
    innsyn({ ...grunn, entitetId: path.id });
    return { body: await hent(tx, path.id) };
  },
  glemInnsyn: async ({ tx, path }) => ({ body: await hent(tx, path.id) }),
  glemVersjon: async ({ tx, path, body }) => ({ body: await lagre(tx, path.id, body.tekst) }),
  hentUtenfra: {
    utenTransaksjon: async ({ les, path, porter, innsyn }) => {
      await les((tx) => hent(tx, path.id));
      const tekst = await porter.utenfra();
      innsyn({ ...grunn, entitetId: path.id });
      return async (tx) => ({ body: await lagre(tx, path.id, tekst) });
    },
  },
  lastOpp: async ({ body }) => ({ body: { byte: body.innhold.byteLength } }),
  svarFeil: async ({ query }) => {
    const svar: Record<string, unknown> = {
      ukjentFelt: { id: 'a', tekst: 'b', versjon: 1, hemmelig: 'x' },
      feilType: { id: 'a', tekst: 1, versjon: 1 },
    };
    if (query.hva === 'kast') throw new Error('Key (ident)=(01815012345) already exists');
    return { body: svar[query.hva] as Lapp };
  },
  skrivILesning: async ({ tx, nyId }) => {
    await tx.query(sql`insert into lapp (id, tekst) values (${nyId()}, 'x')`);
    return { body: { status: 'skrevet' } };
  },
  iMinKommune: async ({ aktoer, roller }) => ({ body: { hvem: aktoer!.id, roller: [...roller] } }),
};
