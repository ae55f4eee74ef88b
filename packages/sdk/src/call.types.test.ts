// Compiled, never run: tsc fails when a mistake a caller can make stops being an error.
import type { BoligListe, Boligsammendrag, ClientOperation, OperationTypes } from '@kobo-bolig/contract';
import * as operations from '@kobo-bolig/contract/client';
import { call, download } from './call.ts';
import type { KoboClient } from './client.ts';
import type { KoboCore } from './core.ts';
import type { Feilkode, Felleskode, KoboFeil, LocalCode } from './errors.ts';
import { followHendelser } from './follow.ts';
import { followImport } from './job.ts';
import { mergeRetry } from './merge.ts';
import { endring, nyBolig } from './testing/kobo.ts';
import type { ArgsOf, DataOf, SvarOf } from './types.ts';

const { hentBolig, hentStatus, endreBolig, listBoliger, opprettBolig, opprettImport, soekSaker } = operations;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const path = { boligId: '1' };

export async function accepted(klient: KoboCore, kobo: KoboClient): Promise<void> {
  await call(klient, hentStatus);
  await call(klient, hentBolig, { path, signal: undefined, timeout: 1_000 });
  await call(klient, opprettBolig, { body: nyBolig });
  await call(klient, opprettBolig, { body: nyBolig, idempotencyKey: 'min-egen-noekkel-1' });
  await call(klient, listBoliger);
  await call(klient, soekSaker, { body: {} });
  await call(klient, opprettImport, { body: new Blob([]), contentType: 'text/csv' });
  await kobo.boliger.slett({ path, etag: '"1"' });

  const { data, etag } = await kobo.boliger.hent({ path });
  await kobo.boliger.endre({ path, etag, body: { ...endring, antallSoverom: data.antallSoverom ?? 0 } });

  const merged = await mergeRetry(
    () => kobo.boliger.hent({ path }),
    ({ data, etag }) =>
      kobo.boliger.endre({ path, etag, body: { ...endring, antallSoverom: data.antallSoverom ?? 0 } }),
  );
  void (merged.etag satisfies string);

  for await (const { data } of followHendelser(kobo, { query: { ressurs: ['BOLIG'] }, signal: undefined }))
    void (data.versjon satisfies number | undefined);
  for await (const { rader } of followImport(klient, '1')) void (rader.behandlet satisfies number);

  const side = await kobo.boliger.list({ query: { limit: 10 } });
  const all: BoligListe = side.data;
  const items: readonly Boligsammendrag[] = side.items;
  for await (const bolig of kobo.boliger.list()) void (bolig satisfies Boligsammendrag);
  const some: Boligsammendrag[] = await kobo.boliger.list().toArray({ max: 10 });
  const nothing: undefined = (await kobo.boliger.slett({ path, etag })).data;
  const file: Response = await download(klient, hentBolig, { path });
  const { data: bytes } = await kobo.vedlegg.lastNed({ path: { sakId: '1', vedleggId: '2' } });
  void [all, items, some, nothing, file, bytes satisfies Uint8Array<ArrayBuffer>];
}

export async function refused(klient: KoboCore, kobo: KoboClient): Promise<void> {
  // @ts-expect-error a change needs the version it was made from
  await call(klient, endreBolig, { path, body: endring });
  // @ts-expect-error removing does too
  await kobo.boliger.slett({ path });
  // @ts-expect-error so does what is `undefined` as often as not
  await kobo.boliger.slett({ path, etag: undefined as string | undefined });
  // @ts-expect-error a read takes no version
  await call(klient, hentBolig, { path, etag: '"1"' });
  // @ts-expect-error a read takes no key
  await call(klient, hentBolig, { path, idempotencyKey: 'min-egen-noekkel-1' });
  // @ts-expect-error the thing must be named
  await call(klient, hentBolig);
  // @ts-expect-error by the name the contract gives it
  await call(klient, hentBolig, { path: { id: '1' } });
  // @ts-expect-error a field the contract does not know
  await call(klient, opprettBolig, { body: { adresse: nyBolig.adresse, soverom: 3 } });
  // @ts-expect-error a field of the wrong type
  await call(klient, opprettBolig, { body: { ...nyBolig, antallSoverom: '3' } });
  // @ts-expect-error a required body left out
  await call(klient, opprettBolig, {});
  // @ts-expect-error a value outside the enum
  await call(klient, listBoliger, { query: { status: ['LEDIG'] } });
  // @ts-expect-error an unknown parameter
  await call(klient, listBoliger, { query: { bydel: 'Sentrum' } });
  // @ts-expect-error a file says what it is
  await call(klient, opprettImport, { body: new Blob([]) });
  // @ts-expect-error a stream cannot be sent twice
  await call(klient, opprettImport, { body: new ReadableStream<Uint8Array>(), contentType: 'text/csv' });
  // @ts-expect-error an array has an upper limit
  await kobo.boliger.list().toArray();
  // @ts-expect-error a list has no version
  (await kobo.boliger.list()).etag satisfies string;
  // @ts-expect-error an answer without a version has none to give
  (await call(klient, hentStatus)).etag satisfies string;
  const unversioned = () => call(klient, hentStatus);
  // @ts-expect-error what has no version cannot be read again and merged
  await mergeRetry(unversioned, () => Promise.resolve());
  // @ts-expect-error a kind of thing there are no events of
  followHendelser(kobo, { query: { ressurs: ['PERSON'] } });
  // @ts-expect-error openapi-fetch and its types stay inside
  await kobo.GET('/v1/status');
}

/** A `switch` knows the codes, and must still expect others. */
export function told(error: KoboFeil): string {
  switch (error.code) {
    case 'UTDATERT':
    case 'FRAKOBLET':
      return error.title;
    default:
      return error.code;
  }
}
/** What befalls any call is told in one place, and each operation's own codes where it is called. */
declare const common: (code: Felleskode) => string;

export async function every(kobo: KoboClient): Promise<string | undefined> {
  const { error } = await kobo.reservasjoner
    .opphev({ path: { ...path, reservasjonId: '2' }, etag: '"1"' })
    .safe();
  if (!error) return undefined;
  switch (error.code) {
    case 'UTDATERT':
    case 'MANGLER_IF_MATCH':
    case 'IDEMPOTENS_BRUKT':
    case 'IDEMPOTENS_PAAGAAR':
    case 'RESERVASJON_AVSLUTTET':
    case 'RESERVASJON_FOR_TILBUD':
    case 'RESERVASJON_I_SAK':
      return error.detail;
    default:
      return common(error.code);
  }
}

export async function notEvery(kobo: KoboClient): Promise<string | undefined> {
  const { error } = await kobo.reservasjoner
    .opphev({ path: { ...path, reservasjonId: '2' }, etag: '"1"' })
    .safe();
  if (!error) return undefined;
  switch (error.code) {
    case 'UTDATERT':
    case 'MANGLER_IF_MATCH':
    case 'IDEMPOTENS_BRUKT':
    case 'IDEMPOTENS_PAAGAAR':
    case 'RESERVASJON_AVSLUTTET':
    case 'RESERVASJON_FOR_TILBUD':
      return error.detail;
    default:
      // @ts-expect-error RESERVASJON_I_SAK is told of by nobody
      return common(error.code);
  }
}

/** What a call can come to is all there is: no `default`, and the compiler knows when one more is added. */
export function cause(error: KoboFeil): string {
  switch (error.kind) {
    case 'problem':
      return error.errors.map(({ pointer }) => pointer).join();
    case 'tidsavbrudd':
      return error.limit;
    case 'svar':
      return String(error.truncated);
    case 'nettverk':
    case 'avbrutt':
    case 'token':
      return error.title;
  }
}

// @ts-expect-error a kind nobody answers for
export function causeMissing(error: KoboFeil): string {
  switch (error.kind) {
    case 'problem':
    case 'tidsavbrudd':
    case 'svar':
    case 'nettverk':
    case 'avbrutt':
      return error.title;
  }
}

/** Codes are open in an answer and closed here: a table of them lacks none. */
export const advice = {
  NETTVERKSFEIL: 'again',
  FRAKOBLET: 'later',
  TIDSAVBRUDD: 'again',
  AVBRUTT: 'nothing',
  UVENTET_SVAR: 'support',
  TOKEN_UTILGJENGELIG: 'login',
} as const satisfies Record<LocalCode, string>;
// @ts-expect-error most of them missing
export const adviceMissing = { AVBRUTT: 'nothing' } as const satisfies Record<LocalCode, string>;
// @ts-expect-error one that does not exist
export const adviceBeyond: Record<LocalCode, string> = { ...advice, FRAKOBLA: 'later' };

export const typed: Feilkode extends string ? true : false = true;

/** Every operation the contract lets carry an ETag answers with the version that stands in for a lost header. */
type Returning = {
  [Id in keyof OperationTypes]: (typeof operations)[Id] extends { readonly etag: 'returned' } ? Id : never;
}[keyof OperationTypes];
type Operation<Id extends keyof OperationTypes> = (typeof operations)[Id] & ClientOperation;
type Changing = {
  [Id in keyof OperationTypes]: (typeof operations)[Id] extends { readonly etag: 'required' } ? Id : never;
}[keyof OperationTypes];
/** Every change asks for the version it was made from. */
export const demanded: Same<
  {
    [Id in Changing]: ArgsOf<Operation<Id>> extends { readonly etag: infer Etag } ? Etag : never;
  },
  { [Id in Changing]: string }
> = true;
export const versions: Same<
  { [Id in Returning]: SvarOf<Operation<Id>>['etag'] },
  { [Id in Returning]: string }
> = true;
export const known: Same<DataOf<typeof hentBolig>, OperationTypes['hentBolig']['responses'][200]> = true;
