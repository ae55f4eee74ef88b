import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { problems, problemType, type OperationId, type ProblemCode } from '@kobo-bolig/contract';
import { operations, schemas } from '@kobo-bolig/contract/server';
import { demoinnbyggere } from '../demo/innlogging.ts';
import { hendelsestyper } from '../modules/hendelse/rules.ts';
import { nyHemmelighet, signer } from '../modules/webhook/signatur.ts';
import { ALLE_SCOPES } from '../platform/claims.ts';
import {
  datatypeside,
  hendelsesside,
  operasjonsside,
  problemside,
  rolleside,
  scopeside,
} from './adresser.ts';
import { sjekkSignatur } from './begreper/signatur.ts';
import { createDokumentasjon } from './index.ts';
import { sdkeksporter } from './sdkeksport.gen.ts';
import { sdkkall } from './sdkkall.gen.ts';

const dokumentasjon = createDokumentasjon({ demo: 'http://127.0.0.1:7301' });
const hent = (adresse: string, init?: RequestInit): Promise<Response> =>
  dokumentasjon(new Request(`http://evil.example${adresse}`, init));

/** Every page that is led to from the first one. */
const sider = new Map<string, string>();
before(async () => {
  const koe = ['/api/'];
  for (let adresse = koe.pop(); adresse !== undefined; adresse = koe.pop()) {
    if (sider.has(adresse)) continue;
    const svar = await hent(adresse);
    assert.equal(svar.status, 200, adresse);
    const html = svar.headers.get('content-type')!.startsWith('text/html');
    sider.set(adresse, await svar.text());
    if (html) koe.push(...lenker(adresse).map((lenke) => lenke.split('#')[0]!));
  }
});
const lenker = (adresse: string): string[] =>
  [...sider.get(adresse)!.matchAll(/(?:href|action|src)="([^"]*)"/g)]
    .map(([, lenke]) => lenke!)
    .filter((lenke) => lenke.startsWith('/') || (lenke.startsWith('#') && lenke.length > 1))
    .map((lenke) => (lenke.startsWith('#') ? adresse + lenke : lenke));

test('every link leads to a page, and to the place on it', () => {
  for (const adresse of sider.keys()) {
    for (const lenke of lenker(adresse)) {
      const [side = '', anker] = lenke.split('#');
      assert.ok(side.startsWith('/api/'), `${adresse}: ${lenke}`);
      if (anker !== undefined)
        assert.match(sider.get(side)!, new RegExp(`id="${anker}"`), `${adresse}: ${lenke}`);
    }
  }
});

test('every operation, data type, error, scope, role and event has a page that says its name', () => {
  const venter: [adresse: string, navn: string][] = [
    ...(Object.keys(operations) as OperationId[]).map((id): [string, string] => [operasjonsside(id), id]),
    ...Object.keys(schemas).map((navn): [string, string] => [datatypeside(navn), navn]),
    ...(Object.keys(problems) as ProblemCode[]).map((code): [string, string] => [problemside(code), code]),
    ...ALLE_SCOPES.map((scope): [string, string] => [scopeside(scope), scope]),
    ...schemas.Rolle.options.map((rolle): [string, string] => [rolleside(rolle), rolle]),
    ...hendelsestyper.map((type): [string, string] => [hendelsesside(type), type]),
  ];
  for (const [adresse, navn] of venter)
    assert.ok(sider.get(adresse)?.includes(navn), `${navn}: nothing leads to ${adresse}`);
});

test('every operation is a method of the client, and every name it exports is explained', () => {
  const sdk = [...sider].filter(([adresse]) => adresse.startsWith('/api/sdk/')).map(([, html]) => html);
  const sagt = new Set(
    sdk.flatMap((html) => [...html.matchAll(/<h2 id="[^"]+"><code>([^<]+)</g)].map(([, navn]) => navn)),
  );
  for (const kall of Object.values(sdkkall)) assert.ok(sagt.has(`kobo.${kall}`), kall);
  for (const { name } of sdkeksporter) assert.ok(sagt.has(name), name);
});

test('every page has a language, a title, one first heading and headings in order, and no id twice', () => {
  for (const [adresse, html] of sider) {
    if (!html.startsWith('<!doctype html>')) continue;
    assert.match(html, /<html lang="en">/, adresse);
    assert.match(html, /<title>[^<]+ – Kobo API<\/title>/, adresse);
    const nivaaer = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, nivaa]) => Number(nivaa));
    assert.equal(nivaaer.filter((nivaa) => nivaa === 1).length, 1, adresse);
    nivaaer.forEach((nivaa, i) =>
      assert.ok(i === 0 || nivaa <= nivaaer[i - 1]! + 1, `${adresse}: h${nivaa}`),
    );
    const ider = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ider).size, ider.length, adresse);
    assert.doesNotMatch(html, /\[object|<script|style=/, adresse);
    // What the client exports is a program, and may say so.
    if (!adresse.startsWith('/api/sdk/import/')) assert.doesNotMatch(html, /undefined/, adresse);
  }
});

test('nothing runs, and nothing is loaded from elsewhere', async () => {
  const { headers } = await hent('/api/');
  assert.match(headers.get('content-security-policy')!, /^default-src 'none'; style-src 'self';/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
});

test('the name of a problem leads to its page, however it is written', async () => {
  for (const code of Object.keys(problems) as ProblemCode[]) {
    const { status, headers } = await hent(`/api/${problemType(code)}`);
    assert.deepEqual([status, headers.get('location')], [308, problemside(code)]);
  }
  assert.equal((await hent('/api/URN:kobo:problem:IKKE-FUNNET')).status, 308);
});

test('an address without its last slash leads on, whatever the request calls the server', async () => {
  for (const adresse of ['/api', '/api/problems']) {
    const svar = await hent(adresse);
    assert.deepEqual([svar.status, svar.headers.get('location')], [308, `${adresse}/`]);
  }
});

test('a page that is not there says so, and what may have been meant', async () => {
  const svar = await hent('/api/operations/hentBoliger');
  assert.equal(svar.status, 404);
  assert.match(await svar.text(), /There is no such page/);
  assert.equal((await hent('/api/', { method: 'POST' })).status, 405);
});

const foersteTreff = async (q: string): Promise<string | undefined> => {
  const html = await (await hent(`/api/search?${new URLSearchParams({ q }).toString()}`)).text();
  return /<ol class="treff"><li><a href="([^"]+)"/.exec(html)?.[1];
};

test('a search finds by name, by part, by path and by what a person was shown', async () => {
  assert.equal(await foersteTreff('UTDATERT'), '/api/problems/utdatert');
  assert.equal(await foersteTreff('hentbolig'), '/api/operations/hentBolig');
  assert.equal(await foersteTreff('/v1/boliger/{boligId}/deling'), '/api/operations/delBolig');
  assert.equal(await foersteTreff('idempotency'), '/api/concepts/idempotency');
  assert.equal(await foersteTreff('Nokon har endra'), '/api/problems/utdatert');
  assert.equal(await foersteTreff('xyzzy'), undefined);
});

test('what is searched for is shown and never run', async () => {
  const html = await (
    await hent(`/api/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  ).text();
  assert.doesNotMatch(html, /<script/);
  assert.match(html, /&lt;script&gt;/);
});

test('the commands of the guide are sent to the demo it was told of', () => {
  const adresser = sider.get('/api/first-hour')!.match(/http:\/\/127\.0\.0\.1:\d+/g);
  assert.deepEqual(new Set(adresser), new Set(['http://127.0.0.1:7301']));
});

test('a command to paste takes no more of the shell than its page says, and no number the demo does not know', () => {
  const kjente = new Set(demoinnbyggere().map(({ pid }) => pid));
  for (const id of Object.keys(operations) as OperationId[]) {
    const html = sider.get(operasjonsside(id))!.replaceAll('<wbr>', '');
    const [, foer = '', kommando = ''] =
      /<h2 id="call">[^]*?<p>(.*?)<\/p>\s*<pre[^>]*><code>([^]*?)<\/code>/.exec(html)!;
    for (const [, navn] of kommando.split('--data')[0]!.matchAll(/\$([A-Za-z]\w*)/g))
      assert.ok(navn === 'RANDOM' || foer.includes(`<code>$${navn!}</code>`), `${id}: ${navn!}`);
    assert.doesNotMatch(kommando, /uuidgen/, id);
    for (const [, ident] of kommando.matchAll(/&quot;ident&quot;: &quot;(\d{11})&quot;/g))
      assert.ok(kjente.has(ident!), `${id}: ${ident!}`);
  }
});

test('what a code, an event and a state mean is said in English words of their own', () => {
  for (const code of Object.keys(problems) as ProblemCode[])
    assert.ok(
      !sider.get(problemside(code))!.includes(`<p class="ingress">${problems[code].title.nb}</p>`),
      code,
    );
  for (const type of hendelsestyper) {
    const ingress = /<p class="ingress">(.*?)<\/p>/.exec(sider.get(hendelsesside(type))!)![1]!;
    assert.match(ingress, /: [A-Z]/, type);
  }
});

test('the sample that checks a signature takes ours and no other', async () => {
  const [ny, gammel, fremmed] = [nyHemmelighet(), nyHemmelighet(), nyHemmelighet()];
  const body = '{"å":1}';
  const headers = await signer('id', new Date(), body, [ny, gammel]);
  const forleden = await signer('id', new Date(Date.now() - 301_000), body, [ny]);
  const kall = [
    [headers, body, ny],
    [headers, body, gammel],
    [headers, body, fremmed],
    [headers, '{"å":2}', ny],
    [forleden, body, ny],
  ];
  const skript = `${sjekkSignatur}\nconsole.log(JSON.stringify(${JSON.stringify(kall)}.map((en) => isOurs(...en))))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', skript]);
  assert.deepEqual(JSON.parse(stdout), [true, true, false, false, false]);
});
