import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, beforeEach, describe, it, type TestContext } from 'node:test';
import * as operations from '@kobo-bolig/contract/client';
import { skrivCsv } from '../../backend/src/modules/importer/index.ts';
import { createMaskinportenSimulator } from '../../backend/src/ports/maskinporten/simulator.ts';
import { rad } from '../../backend/src/testing/importkall.ts';
import { openSakbenk, trine, type Sakbenk } from '../../backend/src/testing/sakbenk.ts';
import { fdv, innbygger, nyBolig, SOEKER } from '../../backend/src/testing/tilbudbenk.ts';
import * as sdk from './index.ts';
import * as maskinporten from './maskinporten.ts';
import * as node from './node/checkpoint.ts';
import { impatient, nyBolig as uregistrert } from './testing/kobo.ts';
import { readExamples, run } from './testing/readme.ts';
import * as validering from './validering.ts';
import * as webhook from './webhook.ts';

const examples = readExamples();
const modules = {
  '@kobo-bolig/sdk': sdk,
  '@kobo-bolig/sdk/maskinporten': maskinporten,
  '@kobo-bolig/sdk/node': node,
  '@kobo-bolig/sdk/validering': validering,
  '@kobo-bolig/sdk/webhook': webhook,
  '@kobo-bolig/contract/client': operations,
};

let benk: Sakbenk;
const { fetch } = globalThis;
/** What answers at an address that is no server's of Kobo. */
const elsewhere = new Map<string, (request: Request) => Promise<Response>>();
before(async () => {
  benk = await openSakbenk();
  // The addresses of the README lead to the reference backend: everything above is as it is.
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return (elsewhere.get(new URL(request.url).origin) ?? benk.backend.fetch)(request);
  };
});
beforeEach(() => benk.fyll());
after(() => {
  globalThis.fetch = fetch;
  return benk.close();
});

const baseUrl = 'https://kobo.krokvik.kommune.no';
const kommunenummer = '9901';
const { adresse } = uregistrert;
const clientOf = (login: Parameters<Sakbenk['token']>[0]): sdk.KoboClient =>
  sdk.createKoboClient({ baseUrl, kommunenummer, token: () => benk.token(login), runtime: impatient });

/** What a reader has: a client, and a home the client may change. */
async function home() {
  const { koboId: boligId } = await nyBolig(benk.som(fdv), 1);
  return { ...sdk, kobo: clientOf(fdv), baseUrl, kommunenummer, token: () => benk.token(fdv), boligId };
}
const soverom = async (boligId: string) =>
  (await clientOf(fdv).boliger.hent({ path: { boligId } })).data.antallSoverom;

type Play = (
  play: (own: object, ...gives: string[]) => Promise<Record<string, any>>, // eslint-disable-line @typescript-eslint/no-explicit-any -- a program's values, each looked at below
  t: TestContext,
) => Promise<void>;

/** How each is run, and what a reader sees. */
const plays: Readonly<Record<string, Play>> = {
  'Create a client 1': async (play) => {
    const { kobo } = await play({ session: { accessToken: () => benk.token(fdv) } }, 'kobo');
    assert.equal((await kobo.boliger.list()).status, 200);
  },
  'Get a token 2': async (play) => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 };
    const exponent = { publicExponent: new Uint8Array([1, 0, 1]) };
    const keys = await crypto.subtle.generateKey({ ...algorithm, ...exponent }, true, ['sign', 'verify']);
    const klient = { klientId: 'fdv', kid: 'fdv-2026', orgnr: '310000042', offentligNoekkel: keys.publicKey };
    const scopes = ['kobo:bolig.les', 'kobo:bolig.skriv'];
    const simulator = await createMaskinportenSimulator({
      issuer: 'https://maskinporten.no/',
      klienter: [{ ...klient, scopes, delegertFra: ['310000018'] }],
    });
    elsewhere.set('https://maskinporten.no', simulator.fetch);
    const jwk = JSON.stringify(await crypto.subtle.exportKey('jwk', keys.privateKey));
    const own = { ...(await home()), klientId: 'fdv', process: { env: { MASKINPORTEN_JWK: jwk } } };
    const { maskinporten } = await play(own, 'maskinporten', 'kobo');
    assert.match(await maskinporten.forKommune('310000018')({}), /^ey/);
  },
  'Read 1': async (play) => {
    const own = await home();
    const { bolig, etag } = await play(own, 'bolig', 'etag');
    assert.deepEqual([bolig.koboId, etag], [own.boligId, '"1"']);
  },
  'List 1': async (play) => {
    const told: string[] = [];
    await play({ ...(await home()), console: { log: (name: string) => told.push(name) } });
    assert.equal(told.length, 1);
  },
  'List 2': async (play) => {
    const saved: unknown[] = [];
    const own = { ...(await home()), save: (items: unknown[]) => saved.push(...items) };
    const { side, some } = await play(own, 'side', 'some');
    assert.deepEqual([side.items.length, side.data.treff, saved.length, some.length], [1, 1, 1, 1]);
  },
  'Change 1': async (play) => {
    const { changed } = await play(await home(), 'changed');
    assert.equal(changed.data.antallSoverom, 3);
  },
  'Change 2': async (play) => {
    const own = await home();
    await play(own);
    assert.equal(await soverom(own.boligId), 3);
  },
  'Send homes from a property management system 1': async (play) => {
    const own = { ...(await home()), adresse };
    const first = await play(own, 'bolig', 'status');
    const again = await play(own, 'bolig', 'status');
    assert.deepEqual([first.status, again.status, again.bolig.koboId], [201, 200, first.bolig.koboId]);
  },
  'Handle errors 1': async (play) => {
    let shown = {};
    const body = { adresse: { ...adresse, postnummer: 'abcd' } };
    const form = { show: (errors: object) => (shown = errors) };
    await play({ ...(await home()), body, form, phone: {}, notice: assert.fail });
    assert.deepEqual(Object.keys(shown), ['/adresse/postnummer']);
  },
  'What happens when the network does not behave 1': async (play) => {
    const kept = new Map<string, string>();
    const keys: string[] = [];
    const sessionStorage = {
      getItem: (slot: string) => kept.get(slot) ?? null,
      setItem: (slot: string, key: string) => (keys.push(key), void kept.set(slot, key)),
      removeItem: (slot: string) => void kept.delete(slot),
    };
    const { kobo, ...own } = await home();
    const made = await play({ ...own, options: own, sessionStorage }, 'kobo');
    await made.kobo.boliger.opprett({ body: { adresse } });
    assert.deepEqual([keys.length, kept.size], [1, 0]);
  },
  'When the login runs out 1': async (play) => {
    let token: string | undefined;
    const kobo = sdk.createKoboClient({ baseUrl, kommunenummer, token: () => token });
    await play({ kobo, showLogin: async () => (token = await benk.token(fdv)) });
    assert.equal((await kobo.boliger.list()).status, 200);
  },
  'Files 2': async (play) => {
    const kobo = clientOf(innbygger(SOEKER));
    await kobo.meg.hentInnbygger();
    const { soeknadId } = (await kobo.soeknader.opprett({ body: { spraak: 'nb' } })).data;
    const own = { kobo, soeknadId, filnavn: 'Uttalelse.pdf', signal: undefined, bar: { value: 0 } };
    const { vedlegg } = await play({ ...own, file: new Blob(['%PDF-1.7\n', 'x'.repeat(500)]) }, 'vedlegg');
    assert.equal(own.bar.value, 1);
    assert.equal((await kobo.vedlegg.hentMitt({ path: vedlegg })).data.filnavn, 'Uttalelse.pdf');
  },
  'Follow what happens 1': async (play, t) => {
    const folder = await mkdtemp(join(tmpdir(), 'kobo-'));
    t.after(() => rm(folder, { recursive: true }));
    const stop = new AbortController();
    const heard: string[] = [];
    const update = async ({ koboId }: { koboId: string }) => {
      heard.push(koboId);
      stop.abort();
    };
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(20_000)]);
    // The folder of the README is a server's.
    const fileCheckpoint = (path: string) => node.fileCheckpoint(join(folder, basename(path)));
    const own = await home();
    await play({ ...own, fileCheckpoint, update, remove: assert.fail, signal });
    assert.deepEqual(heard, [own.boligId]);
  },
  'Wait for an import 1': async (play) => {
    const file = new Blob([skrivCsv([rad(1), rad(2)])]);
    const { rader } = await play({ kobo: clientOf(trine), file, bar: {}, signal: undefined }, 'rader');
    assert.deepEqual([rader.nye, rader.behandlet], [2, 2]);
  },
  'Webhooks 1': async (play) => {
    const hemmelighet = `whsec_${btoa('en hemmelighet på 24 tegn')}`;
    const added: string[] = [];
    const queue = { add: async (_: string, { id }: { id: string }) => void added.push(id) };
    const { POST } = await play({ process: { env: { KOBO_WEBHOOK: hemmelighet } }, queue }, 'POST');
    const url = 'https://fdv.example/kobo';
    assert.equal((await POST(new Request(url, { method: 'POST', body: '{}' }))).status, 400);
    const body = JSON.stringify({
      specversion: '1.0',
      id: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01',
      source: 'urn:kobo:9901',
      type: 'no.kobo.bolig.endret.v1',
      subject: 'bolig/0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02',
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      data: { kommunenummer, ressurs: 'BOLIG', ressursId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02' },
    });
    const example = examples.find(({ name }) => name === 'Webhooks 2')!;
    await run(example, modules, { POST, body, hemmelighet, url });
    assert.deepEqual(added, ['0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01']);
  },
  'Only what you use 1': async (play) => {
    const own = await home();
    assert.equal((await play(own, 'data')).data.koboId, own.boligId);
  },
  'Validation 1': async (play) => {
    const { kobo } = await play(await home(), 'kobo');
    assert.equal((await kobo.boliger.list()).status, 200);
    await assert.rejects(kobo.boliger.list({ query: { limit: 0 } }), validering.ValideringsFeil);
  },
};

/** These are compiled, in `application.test.ts`; `Webhooks 2` is run where `Webhooks 1` is. */
const onlyCompiled = [
  'Get a token 1',
  'Get a token 3',
  'Get a token 4',
  'Files 1',
  'Webhooks 2',
  'Watching 1',
];

describe('the README', () => {
  it('has no program that is neither run nor known to be for a browser, a login or a host’s own library', () => {
    const names = examples.map(({ name }) => name).filter((name) => !Object.hasOwn(plays, name));
    assert.deepEqual(names, onlyCompiled);
  });

  for (const [name, play] of Object.entries(plays)) {
    it(`${name} runs against the reference backend`, (t) => {
      const example = examples.find((one) => one.name === name);
      assert.ok(example, 'it is there');
      return play((own, ...gives) => run(example, modules, own as Record<string, unknown>, gives), t);
    });
  }
});
