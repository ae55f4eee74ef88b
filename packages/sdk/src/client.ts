import type { ClientOperation } from '@kobo-bolig/contract';
import { call, type KallOf } from './call.ts';
import { createKoboCore, type KoboCore, type KoboOptions } from './core.ts';
import { namespaces } from './namespaces.gen.ts';
import type { Args } from './types.ts';

type Namespaces = typeof namespaces;

/** A namespace of the client: the operations of one tag, ready to be called. */
export type Bound<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends infer O extends ClientOperation
    ? (...args: Args<O>) => KallOf<O>
    : never;
};

/** A client with every operation of the API, by the plural of the thing it is about. */
export type KoboClient = KoboCore & { readonly [Name in keyof Namespaces]: Bound<Namespaces[Name]> };

/**
 * A client for one municipality.
 *
 * @example
 * const kobo = createKoboClient({ baseUrl: 'https://kobo.kommune.no', kommunenummer: '9901', token: hentToken });
 * for await (const bolig of kobo.boliger.list({ query: { status: ['KLAR_FOR_INNFLYTTING'] } })) console.log(bolig.adresse);
 */
export function createKoboClient(options: KoboOptions): KoboClient {
  const core = createKoboCore(options);
  const bind = (operations: Readonly<Record<string, ClientOperation>>) =>
    Object.fromEntries(
      Object.entries(operations).map(([name, operation]) => [
        name,
        (...args: [args?: never]) => call(core, operation, ...args),
      ]),
    );
  const bound = Object.entries(namespaces).map(([name, operations]) => [name, bind(operations)]);
  return Object.assign(core, Object.fromEntries(bound)) as KoboClient;
}
