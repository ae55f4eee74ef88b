/**
 * A witness to every call the tests make of the API: the first of each operation and outcome is held against what is
 * promised of the audit log (each with `KOBO_BEVIS=lang`), and all are counted.
 */
import assert from 'node:assert/strict';
import { operations, type ServerOperation } from '@kobo-bolig/contract/server';
import { decodeJwt } from 'jose';
import type { Driver } from '../db/driver.ts';
import { rollerFor } from '../http/maskin.ts';
import type { Fetch } from '../http/router.ts';
import { handlers } from '../modules/index.ts';
import { look } from './catalog.ts';

/** What an operation was answered with: `200`, or the code of a problem. */
export type Utfall = string;

export interface Besvart {
  readonly operasjon: ServerOperation;
  readonly utfall: Utfall;
  readonly svar: Response;
}

/** What has been seen in this process. */
export interface Vitnesbyrd {
  readonly utfall: Map<string, Map<Utfall, number>>;
  /** Operations that have told of a person in the lookup log. */
  readonly innsyn: Set<string>;
  /** Calls held against the audit log. */
  revidert: number;
  /** Who else wants to hear of each answer. */
  readonly lyttere: Set<(besvart: Besvart) => Promise<void>>;
}

export const vitnesbyrd: Vitnesbyrd = {
  utfall: new Map(),
  innsyn: new Set(),
  revidert: 0,
  lyttere: new Set(),
};

const alle = process.env['KOBO_BEVIS'] === 'lang';
/** Before a call nobody knows its outcome: for so many calls of an operation it is known where the transactions began. */
const KALL_MED_START = alle ? Infinity : 20;

/** The more a path says by itself, the sooner it is tried: `/saker/soek` is no `{sakId}`. */
const kjennetegn = Object.values(operations)
  .map((operasjon) => ({
    operasjon,
    moenster: new RegExp(`^${operasjon.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }))
  .sort((a, b) => a.operasjon.path.split('{').length - b.operasjon.path.split('{').length);

interface Kalt {
  readonly operasjon: ServerOperation;
  readonly gjelder: Readonly<Record<string, string>>;
}

function finn({ method, url }: Request): Kalt | null {
  const { pathname } = new URL(url);
  for (const { operasjon, moenster } of kjennetegn) {
    if (operasjon.method !== (method === 'HEAD' ? 'GET' : method)) continue;
    const treff = moenster.exec(pathname);
    if (treff) return { operasjon, gjelder: { ...treff.groups } };
  }
  return null;
}

async function utfallet(svar: Response): Promise<Utfall> {
  if (svar.status < 400) return String(svar.status);
  return ((await svar.clone().json()) as { code: string }).code;
}

/** The number the next transaction that writes is given. */
async function nesteTransaksjon(admin: Driver): Promise<number> {
  const [rad] = await look<{ neste: string }>(
    admin,
    'select pg_snapshot_xmax(pg_current_snapshot())::text as neste',
  );
  return Number(rad!.neste);
}

interface Rad {
  readonly aktoer: string;
  readonly roller: readonly string[];
  readonly operasjon: string;
  readonly gjelder: object;
  readonly linjer: number;
  /** Lines of the lookup log that lack who, what or why, or say otherwise than the row. */
  readonly mangelfulle: number;
}

const radene = (admin: Driver, sporingsId: string): Promise<Rad[]> =>
  look<Rad>(
    admin,
    `select r.aktoer, r.roller, r.operasjon, r.gjelder, count(i.id)::integer as linjer,
      (count(i.id) filter (where coalesce(btrim(i.formaal), '') = '' or coalesce(btrim(i.hjemmel), '') = ''
        or btrim(i.ressurs) = '' or i.aktoer <> r.aktoer or i.operasjon <> r.operasjon
        or i.sporings_id is distinct from r.sporings_id))::integer as mangelfulle
     from revisjon r left join innsynslogg i on i.kommunenummer = r.kommunenummer and i.revisjon_id = r.id
     where r.sporings_id = $1 group by r.kommunenummer, r.id`,
    [sporingsId],
  );

/**
 * Of every transaction since `fra` that was committed exactly one row tells, and of none that was not. What the engine
 * counts of its tables after an import, beside the call, is nobody's change.
 */
async function enRadPerTransaksjon(admin: Driver, fra: number, hva: string): Promise<void> {
  const til = await nesteTransaksjon(admin);
  const avvik = await look<{ nummer: string; status: string; rader: number }>(
    admin,
    `select n::text as nummer, pg_xact_status(n::text::xid8) as status, t.rader
     from generate_series($1::bigint, $2::bigint) n
     cross join lateral (select count(*)::integer as rader from revisjon r where r.xmin::text = n::text) t
     where t.rader <> case pg_xact_status(n::text::xid8) when 'committed' then 1 else 0 end
       and not exists (select from pg_statistic s where s.xmin::text = n::text)`,
    [String(fra), String(til - 1)],
  );
  assert.deepEqual(avvik, [], `${hva}: a transaction without its one row in the audit log`);
}

/** Who the token says is calling, as rows name them: of a citizen only that it is one. */
function avsender(request: Request, kommunenummer: string): { aktoer: RegExp; roller: readonly string[] } {
  const authorization = request.headers.get('authorization');
  if (authorization === null) return { aktoer: /^uinnlogget$/, roller: [] };
  const krav = decodeJwt<{
    pid?: string;
    consumer?: { ID: string };
    supplier?: { ID: string };
    scope: string;
    client_id: string;
    kobo_roller?: readonly { kommunenummer: string; roller: readonly string[] }[];
  }>(authorization.replace(/^Bearer +/i, ''));
  if (krav.pid !== undefined && krav.kobo_roller === undefined)
    return { aktoer: /^innbygger:[\w-]{24}$/, roller: ['INNBYGGER'] };
  if (krav.consumer) {
    const virksomheter = [krav.supplier, krav.consumer].flatMap((en) => (en ? [en.ID.slice(5)] : []));
    const navn = `maskin:${krav.client_id} \\(${virksomheter.join(' for ')}\\)`;
    return { aktoer: new RegExp(`^${navn}$`), roller: rollerFor(new Set(krav.scope.split(' '))) };
  }
  const navn = `ansatt:${krav.sub}`;
  const roller = krav.kobo_roller?.find((en) => en.kommunenummer === kommunenummer)?.roller ?? [];
  return { aktoer: new RegExp(`^${navn}$`), roller };
}

const endrer = ({ method, retry }: ServerOperation): boolean =>
  method !== 'GET' && !(method === 'POST' && retry === 'safe');

/** What is promised of one call. */
async function holdMotRevisjonen(
  admin: Driver,
  request: Request,
  { operasjon, gjelder }: Kalt,
  svar: Response,
): Promise<void> {
  const sporingsId = svar.headers.get('traceparent')!.slice(3, 35);
  const rader = await radene(admin, sporingsId);
  const hva = `${operasjon.id} answered ${svar.status}, audited as ${JSON.stringify(rader)}`;
  const { aktoer, roller } = avsender(request, request.headers.get('kobo-kommunenummer') ?? '');
  for (const rad of rader) {
    assert.match(rad.aktoer, aktoer, hva);
    if (request.headers.has('kobo-kommunenummer')) assert.deepEqual(rad.roller, roller, hva);
    assert.equal(rad.operasjon, operasjon.id, hva);
    assert.deepEqual(rad.gjelder, gjelder, hva);
    assert.equal(rad.mangelfulle, 0, `${hva}: a lookup without who, what or why`);
  }
  const linjer = rader.reduce((sum, rad) => sum + rad.linjer, 0);
  if (linjer > 0) {
    vitnesbyrd.innsyn.add(operasjon.id);
    assert.notEqual(operasjon.audit, 'none', hva);
  }
  // What prepares in transactions of its own has written before it was refused, and has a row for each.
  if (typeof handlers[operasjon.id as keyof typeof handlers] !== 'function') return;
  if (svar.status >= 400) assert.ok(svar.status >= 500 || rader.length === 0, hva);
  else if (endrer(operasjon)) assert.equal(rader.length, 1, hva);
  else if (operasjon.audit === 'none') assert.equal(rader.length, 0, hva);
  else assert.ok(rader.length <= 1 && (linjer > 0 || rader.length === 0), hva);
}

/** @param admin past every rule, of the database the API is over */
export function bevitnet(fetch: Fetch, admin: Driver): Fetch {
  const revideres = admin.engine === 'pglite';
  return async (request) => {
    const kalt = finn(request);
    if (kalt === null) return fetch(request);
    const { operasjon } = kalt;
    const sett = vitnesbyrd.utfall.get(operasjon.id) ?? new Map<Utfall, number>();
    vitnesbyrd.utfall.set(operasjon.id, sett);
    const antall = [...sett.values()].reduce((sum, et) => sum + et, 0);
    const fra = revideres && antall < KALL_MED_START ? await nesteTransaksjon(admin) : null;
    const svar = await fetch(request);
    const utfall = await utfallet(svar);
    const foer = sett.get(utfall) ?? 0;
    sett.set(utfall, foer + 1);
    if (revideres && (alle || foer === 0)) {
      await holdMotRevisjonen(admin, request, kalt, svar);
      if (fra !== null) await enRadPerTransaksjon(admin, fra, operasjon.id);
      vitnesbyrd.revidert++;
    }
    for (const lytter of vitnesbyrd.lyttere) await lytter({ operasjon, utfall, svar });
    return svar;
  };
}
