// What a case system does at night, when nobody is logged in. A machine never works on a case: it knows the homes, and
// the employees who sit at the cases in the morning find them as they are.
import type { Bolig } from '@kobo-bolig/contract';
import { etagOf, isKoboError, type Feilkode, type KoboClient } from '@kobo-bolig/sdk';

/** A home somebody wants held back, as they asked for it in the case system. */
export interface Oenske {
  /** 16–64 of `A–Z a–z 0–9 _ -`: the key of the request too, so that one wish is one reservation. */
  readonly id: string;
  readonly boligId: string;
  /** Read by everybody who reads of the home. Says nothing of whom it is for. */
  readonly aarsak: string;
  /** `YYYY-MM-DD`. */
  readonly sisteDag: string;
  /** Nobody wants it any more. */
  readonly trukket?: boolean;
  readonly reservasjonId?: string;
  /** Why it could not be done; for who asked. */
  readonly avvist?: string;
}

/** What the case system keeps from one night to the next. */
export interface Tilstand {
  /** How far in the change feed the last night came. Absent the first. */
  readonly markoer?: string;
  readonly boliger: Readonly<Record<string, Bolig>>;
  readonly oensker: readonly Oenske[];
}

interface Jobb {
  readonly kobo: KoboClient;
  /** Ends the job before people come to work. */
  readonly signal: AbortSignal;
}

/** The homes something has happened to since last time, each once, and how far that is. */
async function endrede(
  { kobo, signal }: Jobb,
  siden?: string,
): Promise<{ ider: Set<string>; markoer: string }> {
  const ider = new Set<string>();
  for (let markoer = siden; ;) {
    const query = { ressurs: ['BOLIG' as const], ...(markoer !== undefined && { siden: markoer }) };
    const { data } = await kobo.hendelser.list({ query, signal });
    for (const hendelse of data.items) ider.add(hendelse.data.ressursId);
    markoer = data.markoer;
    if (!data.flere) return { ider, markoer };
  }
}

/**
 * Which homes to read: those that changed, and all of them the first night or when the job has not run for 90 days. How
 * far the feed is is asked first: what happens while the homes are read is read again the next night, and not missed.
 */
async function aaLese(jobb: Jobb, { markoer, boliger }: Tilstand) {
  if (markoer !== undefined) {
    try {
      return await endrede(jobb, markoer);
    } catch (error) {
      if (!isKoboError(error) || error.code !== 'MARKOER_UTLOEPT') throw error;
    }
  }
  const slutten = await endrede(jobb);
  const ider = new Set([...Object.keys(boliger), ...slutten.ider]);
  const { kobo, signal } = jobb;
  for await (const { koboId } of kobo.boliger.list({ query: { limit: 100 }, signal })) ider.add(koboId);
  return { ider, markoer: slutten.markoer };
}

/** One home as it is now; `undefined` when it is gone. */
async function les({ kobo, signal }: Jobb, boligId: string): Promise<Bolig | undefined> {
  const { svar, error } = await kobo.boliger.hent({ path: { boligId }, signal }).safe();
  if (error && error.code !== 'IKKE_FUNNET') throw error;
  return svar?.data;
}

/** What concerns this wish alone. */
const oenskets: ReadonlySet<Feilkode> = new Set([
  'BOLIG_KAN_IKKE_RESERVERES',
  'IKKE_FUNNET',
  'UGYLDIG_FORESPOERSEL',
]);

async function hold({ kobo, signal }: Jobb, oenske: Oenske): Promise<Oenske> {
  const { id, boligId, aarsak, sisteDag } = oenske;
  const { svar, error } = await kobo.reservasjoner
    .opprett({ path: { boligId }, body: { aarsak, sisteDag }, idempotencyKey: id, signal })
    .safe();
  if (svar) return { ...oenske, reservasjonId: svar.data.reservasjonId };
  if (oenskets.has(error.code)) return { ...oenske, avvist: error.detail };
  throw error;
}

/** Let go, unless the day has passed or the home was used. */
async function slipp({ kobo, signal }: Jobb, { boligId, reservasjonId }: Oenske): Promise<void> {
  for await (const en of kobo.reservasjoner.list({ path: { boligId }, signal })) {
    if (en.reservasjonId !== reservasjonId) continue;
    if (en.status !== 'AKTIV') return;
    const path = { boligId, reservasjonId: en.reservasjonId };
    const { error } = await kobo.reservasjoner.opphev({ path, etag: etagOf(en.versjon), signal }).safe();
    if (error && error.code !== 'RESERVASJON_AVSLUTTET') throw error;
    return;
  }
}

/** @returns what is left of the wish: as it was, carried out, refused, or nothing */
async function oppfyll(jobb: Jobb, oenske: Oenske): Promise<Oenske | undefined> {
  const { trukket, reservasjonId, avvist } = oenske;
  if (!trukket) return reservasjonId === undefined && avvist === undefined ? hold(jobb, oenske) : oenske;
  if (reservasjonId !== undefined) await slipp(jobb, oenske);
  return undefined;
}

/**
 * The whole night: wishes first, so that the homes are read as they are after them. Stopped anywhere, it is run again
 * from what was kept last, and does nothing twice.
 *
 * @param lagre keeps how far it has come
 * @throws KoboFeil when Kobo cannot be reached, or says no to the system as such
 */
export async function nattjobb(
  kobo: KoboClient,
  foer: Tilstand,
  { signal, lagre }: { readonly signal: AbortSignal; readonly lagre: (naa: Tilstand) => Promise<void> },
): Promise<Tilstand> {
  const jobb = { kobo, signal };
  let naa = foer;
  for (const oenske of foer.oensker) {
    const etter = await oppfyll(jobb, oenske);
    if (etter === oenske) continue;
    naa = { ...naa, oensker: naa.oensker.flatMap((en) => (en === oenske ? (etter ?? []) : en)) };
    await lagre(naa);
  }
  const { ider, markoer } = await aaLese(jobb, naa);
  const boliger = { ...naa.boliger };
  for (const boligId of ider) {
    const bolig = await les(jobb, boligId);
    if (bolig) boliger[boligId] = bolig;
    else delete boliger[boligId];
  }
  naa = { ...naa, boliger, markoer };
  await lagre(naa);
  return naa;
}
