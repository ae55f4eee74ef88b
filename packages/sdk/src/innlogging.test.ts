import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createInnlogging, type InnloggingOptions } from './innlogging.ts';
import { answer, startFaultServer, type TestScope } from './testing/fault-server.ts';

/** Where the browser is sent to log in, from a page made for the occasion. */
async function loginAddress(scope: TestScope, options: Partial<InnloggingOptions>): Promise<URLSearchParams> {
  const server = await startFaultServer(scope);
  server.otherwise = answer(200, { authorization_endpoint: 'https://logginn.test/authorize' });
  const stored = new Map<string, string>();
  const sent = Promise.withResolvers<string>();
  const page = {
    location: {
      href: 'https://kommunen.test/bolig',
      origin: 'https://kommunen.test',
      pathname: '/bolig',
      search: '',
      assign: sent.resolve,
    },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    },
    document: { documentElement: { lang: 'nn' } },
    window: { name: '' },
  };
  const before = Object.keys(page).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(page))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  try {
    const innlogging = createInnlogging({ issuer: server.url, klientId: 'kommuneside', ...options });
    await innlogging.klar;
    void innlogging.loggInn();
    return new URL(await sent.promise).searchParams;
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

describe('a login', () => {
  it('is by code and PKCE, and comes back to the page', async (t) => {
    const { state, code_challenge: challenge, ...rest } = Object.fromEntries(await loginAddress(t, {}));
    assert.match(`${state}${challenge}`, /^[\w-]{86}$/);
    assert.deepEqual(rest, {
      client_id: 'kommuneside',
      response_type: 'code',
      redirect_uri: 'https://kommunen.test/bolig',
      scope: 'openid kobo:innbygger',
      code_challenge_method: 'S256',
      ui_locales: 'nn',
      acr_values: 'idporten-loa-high',
    });
  });

  it('of a citizen asks for the level Kobo takes, and of others for what the host says', async (t) => {
    const acr = async (options: Partial<InnloggingOptions>) =>
      (await loginAddress(t, options)).get('acr_values');
    assert.equal(await acr({ scope: 'openid profile kobo:innbygger' }), 'idporten-loa-high');
    assert.equal(await acr({ scope: 'openid kobo:sak.les' }), null);
    assert.equal(await acr({ scope: 'openid kobo:sak.les', acr: 'mfa' }), 'mfa');
  });

  it('asks for a token that names Kobo, where the host says who Kobo is', async (t) => {
    const resource = 'https://kobo.kommunen.test';
    assert.equal((await loginAddress(t, { resource })).get('resource'), resource);
  });
});
