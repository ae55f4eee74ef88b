import type { ClientOperation } from '@kobo-bolig/contract';
import { call, type KallOf } from './call.ts';
import { createKoboCore, type KoboCore, type KoboOptions } from './core.ts';
import { table, type Namespaces } from './namespaces.gen.ts';
import { unpack, type Namespace } from './namespaces.ts';
import type { Args } from './types.ts';

/** A namespace of the client: the operations of one tag, ready to be called. */
export type Bound<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends infer O extends ClientOperation
    ? (...args: Args<O>) => KallOf<O>
    : never;
};

/** A client with every operation of the API, by the plural of the thing it is about. */
export type KoboClient = KoboCore & { readonly [Name in keyof Namespaces]: Bound<Namespaces[Name]> };

/** Read when the first client is made. */
let namespaces: Namespace[] | undefined;

/**
 * A client for one municipality.
 *
 * @example
 * const kobo = createKoboClient({ baseUrl: 'https://kobo.kommune.no', kommunenummer: '9901', token: hentToken });
 * for await (const bolig of kobo.boliger.list({ query: { status: ['KLAR_FOR_INNFLYTTING'] } })) console.log(bolig.adresse);
 */
export function createKoboClient(options: KoboOptions): KoboClient {
  const core = createKoboCore(options);
  namespaces ??= unpack(table);
  const bound = namespaces.map(([plural, methods]) => [
    plural,
    Object.fromEntries(
      methods.map(([name, operation]) => [name, (...args: [args?: never]) => call(core, operation, ...args)]),
    ),
  ]);
  return Object.assign(core, Object.fromEntries(bound)) as KoboClient;
}
