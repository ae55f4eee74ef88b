import type { ServerOperation } from '@kobo-bolig/contract/server';
import type { Database, Mode, TenantContext, Tx } from '../db/database.ts';
import { idI, tilhoerighet, utenTilhoerighet, type Aktoer } from './aktoer.ts';
import type { EgneTransaksjoner, Handler, OperationShape, Resultat } from './handler.ts';
import { avtrykk, husk, tidligereSvar, type Gjentakbar } from './idempotens.ts';
import { Forespoersel, type Kall, type Omgivelser } from './kontekst.ts';
import { KoboFeil } from './problem.ts';
import { skrivInnsyn } from './queries.sql.ts';
import { grense } from './rekkevidde.ts';
import { merke, tilSvar, type Svar, type Svarkontroll } from './svar.ts';

export interface Utfoerelse<Porter> extends Omgivelser<Porter> {
  readonly db: Database;
  readonly kontroll: Svarkontroll;
  /**
   * The national identity number of the one the caller acts for, when their right to it reaches as far as the operation
   * asks. @throws KoboFeil INGEN_REPRESENTASJON, VERGEMAAL_MAA_BEKREFTES
   */
  readonly representert?: (tx: Tx, hvem: Paavegneav) => Promise<string>;
  /** Holds a citizen who acts for themselves to be old enough to. After the work, which it may have told how old they are. */
  readonly krevAlder?: (
    tx: Tx,
    hvem: { readonly operasjon: string; readonly kommunenummer: string; readonly pid: string },
  ) => Promise<void>;
  /** Whether the municipality has taken a part of Kobo into use; every one, where this is absent. */
  readonly erAapnet?: (tx: Tx, funksjon: string) => Promise<boolean>;
  /** The time rows are stamped with, where it is not the database's: tests and the demo. */
  readonly tid?: () => string;
}

/** An answer, and whether it was given before. */
export type Utfall = Svar & { readonly gjentatt: boolean };

export const PAA_VEGNE_AV = 'kobo-paa-vegne-av';

export interface Paavegneav {
  readonly representasjonId: string;
  readonly kommunenummer: string;
  /** Of the one who is logged in. */
  readonly pid: string;
  /** One of these is enough. */
  readonly omfang: readonly string[];
}

type Arbeid = (tx: Tx) => Promise<Resultat<unknown> | undefined | void>;

/**
 * Runs one handler: transaction, idempotency key, lookup log and answer in one place, so that the effect, its
 * record and what is promised to the caller are committed together or not at all.
 */
export async function utfoer<Porter>(
  handler: Handler<OperationShape, Porter>,
  egetKall: Kall,
  utfoerelse: Utfoerelse<Porter>,
): Promise<Utfall> {
  const { operation } = egetKall;
  if ('utenKommune' in handler) {
    return {
      ...tilSvar(operation, (await handler.utenKommune(egetKall)) ?? undefined, utfoerelse.kontroll),
      gjentatt: false,
    };
  }
  const { db } = utfoerelse;
  const tenant = await tilTenant(egetKall, utfoerelse);
  await krevAapnet(operation, tenant, utfoerelse);
  const kall = await forParten(egetKall, tenant, utfoerelse);
  const gjentakbar = await tilGjentakbar(kall, tenant.aktoer);
  const kontekst = () => new Forespoersel(kall, utfoerelse);

  if (typeof handler === 'function') {
    return db.withTenant(tenant, modus(operation), (tx) => {
      const ctx = kontekst();
      return iTransaksjon(tx, ctx, () => handler(Object.assign(ctx, { tx })));
    });
  }

  // A repeated request is answered before the outside world is asked again.
  if (gjentakbar) {
    const svar = await db.withTenant(tenant, 'skriv', (tx) => gjenta(tx, kontekst()));
    if (svar) return svar;
  }
  const ctx = kontekst();
  const egne: EgneTransaksjoner = {
    les: (fn) => db.withTenant(tenant, 'les', fn),
    skriv: (fn) => db.withTenant(tenant, 'skriv', fn),
  };
  let forberedt = Infinity;
  try {
    const arbeid = await handler.utenTransaksjon(Object.assign(ctx, egne));
    forberedt = ctx.linjer.length;
    return await db.withTenant(tenant, modus(operation), (tx) => {
      ctx.spol(forberedt);
      return iTransaksjon(tx, ctx, arbeid);
    });
  } catch (error) {
    // What a register has shown was seen, also when the case moved on meanwhile and the answer is thrown away.
    ctx.spol(forberedt);
    if (ctx.linjer.length > 0) await db.withTenant(tenant, 'skriv', async (tx) => loggfoer(tx, ctx));
    throw error;
  }

  async function iTransaksjon(tx: Tx, ctx: Forespoersel<Porter>, arbeid: Arbeid): Promise<Utfall> {
    const tidligere = await gjenta(tx, ctx);
    if (tidligere) return tidligere;
    const resultat = (await arbeid(tx)) ?? undefined;
    const { aktoer } = kall;
    if (aktoer?.type === 'INNBYGGER' && kall.data.header[PAA_VEGNE_AV] === undefined)
      await utfoerelse.krevAlder?.(tx, {
        operasjon: operation.id,
        kommunenummer: tenant.kommunenummer,
        pid: aktoer.pid,
      });
    if (operation.etag === 'required' && !ctx.versjonSammenlignet) {
      throw new Error(`${operation.id} requires If-Match, but the handler never called ifMatch.krev().`);
    }
    const svar = tilSvar(operation, resultat, utfoerelse.kontroll);
    loggfoer(tx, ctx);
    if (gjentakbar) await husk(tx, gjentakbar, uten(svar, resultat?.visesEnGang), ctx.linjer);
    return { ...svar, etag: await merke(operation, svar), gjentatt: false };
  }

  /** An answer given before is as much a look at what it shows as it was then, and logged as one. */
  async function gjenta(tx: Tx, ctx: Forespoersel<Porter>): Promise<Utfall | null> {
    const tidligere = gjentakbar && (await tidligereSvar(tx, gjentakbar));
    if (!tidligere) return null;
    const { status, etag, body, innsyn } = tidligere;
    ctx.spol(0);
    innsyn.forEach(ctx.innsyn);
    if (innsyn.length > 0) loggfoer(tx, ctx);
    return { status, etag, body, gjentatt: true };
  }

  function loggfoer(tx: Tx, ctx: Forespoersel<Porter>): void {
    if (operation.audit === 'none') {
      if (ctx.linjer.length > 0)
        throw new Error(`${operation.id} logs a lookup the contract does not announce.`);
      return;
    }
    if (!ctx.innsynMeldt) {
      throw new Error(
        `${operation.id} shows ${operation.audit} and must say so: ctx.innsyn() was not called.`,
      );
    }
    if (ctx.linjer.length === 0) return;
    skrivInnsyn(
      tx,
      ctx.linjer.map((linje) => ({
        id: utfoerelse.nyId(),
        // Those that opened the door, not every hat the person has.
        roller: ctx.roller.filter((rolle) => operation.roles.includes(rolle)),
        operasjon: operation.id,
        ressurs: linje.hva ?? operation.audit,
        ressurs_id: linje.entitetId ?? null,
        person_id: linje.personId ?? null,
        sak_id: linje.sakId ?? null,
        formaal: linje.formaal,
        hjemmel: linje.hjemmel,
        representasjon_id: kall.data.header[PAA_VEGNE_AV] ?? null,
        antall: linje.antall ?? null,
        sporings_id: ctx.traceId,
        vist: linje.vist ?? [],
      })),
    );
  }
}

/** What may be kept of an answer. */
function uten(svar: Svar, felt: readonly string[] = []): Svar {
  if (felt.length === 0 || svar.body === null) return svar;
  const beholdt = Object.entries(JSON.parse(svar.body) as object).filter(([navn]) => !felt.includes(navn));
  return { ...svar, body: JSON.stringify(Object.fromEntries(beholdt)) };
}

/** Reading without a trace is the only thing that may run read-only, on a replica too. */
const modus = ({ method, retry, audit }: ServerOperation): Mode =>
  audit === 'none' && (method === 'GET' || (method === 'POST' && retry === 'safe')) ? 'les' : 'skriv';

const SKJERMET = 'SKJERMET';

/** Whose shielded cases and persons may be seen: a citizen's own, and by the unit that exists for them its members' own. */
const serSkjermet = (aktoer: Aktoer | null, enheter: readonly string[]): boolean | 'MEDLEM' => {
  if (aktoer?.type === 'ANSATT' && enheter.includes(SKJERMET)) return 'MEDLEM';
  return aktoer?.type === 'INNBYGGER';
};

async function tilTenant<Porter>(kall: Kall, { tid }: Utfoerelse<Porter>): Promise<TenantContext> {
  const kommunenummer = kall.data.header['kobo-kommunenummer']!;
  const { aktoer, operation, data, traceId } = kall;
  const { roller, enheter } = aktoer === null ? utenTilhoerighet : tilhoerighet(aktoer, kommunenummer);
  return {
    kommunenummer,
    aktoer: aktoer === null ? 'uinnlogget' : await idI(aktoer, kommunenummer),
    roller,
    skjermet: serSkjermet(aktoer, enheter),
    kall: { operasjon: operation.id, sporingsId: traceId, gjelder: data.path as Record<string, string> },
    ...grense(operation, roller),
    enheter,
    ...(tid === undefined ? {} : { tid: tid() }),
  };
}

/** @throws KoboFeil FUNKSJON_IKKE_AAPNET */
async function krevAapnet<Porter>(
  { funksjon }: ServerOperation,
  tenant: TenantContext,
  { db, erAapnet }: Utfoerelse<Porter>,
): Promise<void> {
  if (funksjon === null || !erAapnet) return;
  if (!(await db.withTenant(tenant, 'les', (tx) => erAapnet(tx, funksjon))))
    throw new KoboFeil('FUNKSJON_IKKE_AAPNET');
}

/** The call with the one somebody acts for as its party. */
async function forParten<Porter>(
  kall: Kall,
  tenant: TenantContext,
  { db, representert }: Utfoerelse<Porter>,
): Promise<Kall> {
  const { aktoer, operation, data } = kall;
  const representasjonId = data.header[PAA_VEGNE_AV];
  if (representasjonId === undefined || aktoer?.type !== 'INNBYGGER' || !representert) return kall;
  const { kommunenummer } = tenant;
  const hvem = { representasjonId, kommunenummer, pid: aktoer.pid, omfang: operation.paaVegneAv };
  const pid = await db.withTenant(tenant, 'les', (tx) => representert(tx, hvem));
  return { ...kall, aktoer: aktoer.paaVegneAv(pid) };
}

async function tilGjentakbar({ operation, aktoer, data }: Kall, hvem: string): Promise<Gjentakbar | null> {
  if (operation.idempotency === 'none') return null;
  return {
    klient: [aktoer!.klient, hvem, data.header[PAA_VEGNE_AV]].filter(Boolean).join(' '),
    operasjon: operation.id,
    noekkel: data.header['idempotency-key']!,
    avtrykk: await avtrykk(data),
  };
}
