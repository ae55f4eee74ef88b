import { createKoboClient, type KoboClient, type KoboOptions } from '@kobo-bolig/sdk';
import type { Sakbenk } from '../packages/backend/src/testing/sakbenk.ts';

export type Login = Parameters<Sakbenk['token']>[0];

/** The client of an example's test: the reference backend itself answers, in Krokvik. */
export const klientFor = (
  { token, backend }: Sakbenk,
  login: Login,
  valg: Partial<KoboOptions> = {},
): KoboClient =>
  createKoboClient({
    baseUrl: 'http://kobo.test',
    kommunenummer: '9901',
    token: () => token(login),
    fetch: backend.fetch,
    ...valg,
  });
