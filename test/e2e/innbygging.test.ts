// What the READMEs tell a host to write, on a page of another site and under the policy they give.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loggInn, startOmgivelser, type Omgivelser } from './omgivelser.ts';
import type { Side } from './side.ts';

/** The first sample in that language. */
function utdrag(fil: string, spraak: 'html' | 'js' | 'http'): string {
  const tekst = readFileSync(join(import.meta.dirname, '../..', fil), 'utf8');
  return new RegExp(`\`\`\`${spraak}\\n(.*?)\\n\`\`\``, 's').exec(tekst)![1]!;
}
const hash = (innhold: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(innhold).digest('base64')}`;
const policy = utdrag('README.md', 'http').replace('Content-Security-Policy: ', '');
const html = 'text/html; charset=utf-8';
const sider: Readonly<Record<string, readonly [type: string, innhold: string]>> = {
  '/soek': [html, utdrag('README.md', 'html')],
  '/soek/annet-skript': [html, utdrag('README.md', 'html').replace('sha384-…', hash('noe annet'))],
  '/fag/saker': [html, utdrag('packages/components/README.md', 'html')],
  '/fag/saker.js': ['text/javascript', utdrag('packages/components/README.md', 'js')],
};

let omgivelser: Omgivelser;
const hosKobo = (tekst: string): string =>
  tekst.replaceAll('https://kobo.example', new URL(omgivelser.origin).origin);

/** As the municipality fills it in, from the list that lies beside the scripts. */
const medHash = (tekst: string): string =>
  tekst.replaceAll(
    /kobo\/([\w-]+\.js)" integrity="sha384-…"/g,
    (_, fil: string) => `kobo/${fil}" integrity="${filer[fil]!.integrity}"`,
  );
let filer: Readonly<Record<string, { integrity: string }>> = {};
let lastes: Readonly<Record<string, readonly string[]>> = {};

const kommune = createServer(({ url = '' }, response) => {
  const [type, innhold] = sider[url.split('?')[0]!] ?? ['text/plain', ''];
  response.setHeader('content-type', type);
  response.setHeader('content-security-policy', hosKobo(policy).replace('script-src', "script-src 'self'"));
  const side = `<!doctype html><html lang="nb"><main>${medHash(innhold)}</main></html>`;
  response.end(hosKobo(type === html ? side : innhold));
});

before(async () => {
  await new Promise<void>((resolve) => kommune.listen(0, 'localhost', resolve));
  omgivelser = await startOmgivelser({ origins: [kommunen()] });
  ({ files: filer, elements: lastes } = (await (
    await fetch(`${omgivelser.origin}/kobo/integrity.json`)
  ).json()) as { files: typeof filer; elements: typeof lastes });
});
after(async () => {
  await omgivelser.lukk();
  kommune.close();
});

// By name, where the demo stands under a number: to the browser these are two sites.
const kommunen = (): string => `http://localhost:${(kommune.address() as AddressInfo).port}`;

/** A page that says so when the browser stops something. */
async function aapne(sti: string): Promise<{ side: Side; feil: string[] }> {
  const side = await omgivelser.person('/api/');
  const feil: string[] = [];
  side.page.on('console', (melding) => melding.type() === 'error' && feil.push(melding.text()));
  await side.page.goto(kommunen() + sti);
  return { side, feil };
}

test('the application shows, logs in and begins', async () => {
  const { side, feil } = await aapne('/soek');
  await loggInn(side, 'Kari Margrethe Nordmann');
  await side.velg('Mangler du et sted å sove', 'Nei');
  await side.trykk('Start søknaden');
  await side.ser('Hva gjelder søknaden?');
  assert.equal(side.page.url(), `${kommunen()}/soek`);
  assert.deepEqual(feil, []);
});

test('a script that is not the one with the hash is not run', async () => {
  const { side, feil } = await aapne('/soek/annet-skript');
  await side.ro();
  assert.equal(await side.page.evaluate(() => customElements.get('kobo-soeknadsskjema')), undefined);
  assert.match(feil.join(), /integrity/);
});

test('the case list shows the cases to who logs in', async () => {
  const { side, feil } = await aapne('/fag/saker');
  await side.trykk('Trine');
  await side.ser('ERFAREN HESTEDROSJE');
  assert.equal(side.page.url(), `${kommunen()}/fag/saker`);
  assert.deepEqual(feil, []);
});

test('a supplier’s system gets a token and reads the homes', async () => {
  const innlogging = await fetch(`${omgivelser.origin}/innlogging/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('fdv:syntetisk')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'kobo:bolig.les kobo:bolig.skriv' }),
  });
  const { access_token } = (await innlogging.json()) as { access_token: string };
  const boliger = await fetch(`${omgivelser.origin}/v1/boliger`, {
    headers: { authorization: `Bearer ${access_token}`, 'kobo-kommunenummer': '9901' },
  });
  assert.equal(boliger.status, 200, await boliger.text());
});

/** The script tags of a page of the demo, each with its address and its hash. */
async function skriptene(sti: string): Promise<{ src: string; integrity: string | undefined }[]> {
  const side = await (await fetch(omgivelser.origin + sti)).text();
  return [...side.matchAll(/<script\b([^>]*)>/g)].map(([, attributter = '']) => ({
    src: /src="([^"]*)"/.exec(attributter)?.[1] ?? '',
    integrity: /integrity="([^"]*)"/.exec(attributter)?.[1],
  }));
}
const KOMMUNESIDER = ['', 'min-sak.html', 'nn/', 'nn/min-sak.html'].map((side) => `/kommuneside/${side}`);

test('an element that calls nothing about cases does not load the operations on them', () => {
  const medSak = Object.keys(lastes).filter((navn) => lastes[navn]!.some((fil) => fil.includes('/sdk-sak-')));
  assert.ok(medSak.includes('kobo-sak') && medSak.includes('kobo-sdk'), medSak.join());
  assert.ok(!medSak.includes('kobo-soeknadsskjema'), medSak.join());
});

test('every element script of the hosts carries the hash of what is served', async () => {
  for (const sti of [...KOMMUNESIDER, '/fagsystem/']) {
    const kobos = (await skriptene(sti)).filter(({ src }) => src.startsWith('/kobo/'));
    assert.ok(kobos.length > 0, sti);
    for (const { src, integrity } of kobos) {
      const skript = await fetch(omgivelser.origin + src);
      assert.equal(integrity, hash(await skript.bytes()), `${src} on ${sti}`);
    }
  }
});

test('the municipality’s pages have one script and one element, and nothing else of ours', async () => {
  for (const sti of KOMMUNESIDER) {
    assert.equal((await skriptene(sti)).length, 1, sti);
    const side = await (await fetch(omgivelser.origin + sti)).text();
    assert.equal([...side.matchAll(/<kobo-/g)].length, 1, sti);
  }
});

test('the municipality’s pages lead to its rules, in the language of the page', async () => {
  for (const sti of KOMMUNESIDER) {
    const side = await (await fetch(omgivelser.origin + sti)).text();
    const [, regler = ''] = /href="(\/api\/regelverk\/[^"]*)"/.exec(side) ?? [];
    const svar = await fetch(omgivelser.origin + regler);
    assert.equal(svar.status, 200, sti);
    const spraak = sti.includes('/nn/') ? 'nn' : 'nb';
    assert.match(await svar.text(), new RegExp(`<html lang="${spraak}">[^]*Krokvik`), sti);
  }
});
