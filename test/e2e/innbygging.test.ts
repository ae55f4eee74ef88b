// The README's embedding as a municipality uses it: on a page of another site, under the policy the README gives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loggInn, startOmgivelser, type Omgivelser } from './omgivelser.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const [, utdrag = ''] = /```html\n(.*?)```/s.exec(readme) ?? [];
const [, policy = ''] = /```http\nContent-Security-Policy: (.*?)\n```/s.exec(readme) ?? [];

let omgivelser: Omgivelser;
const hosKobo = (tekst: string): string =>
  tekst.replaceAll('https://kobo.example', new URL(omgivelser.origin).origin);

const kommune = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', hosKobo(policy));
  response.end(
    `<!doctype html><html lang="nb"><title>Kommunen</title><main><h1>Søk</h1>${hosKobo(utdrag)}</main></html>`,
  );
});

before(async () => {
  await new Promise<void>((resolve) => kommune.listen(0, 'localhost', resolve));
  omgivelser = await startOmgivelser({ origins: [kommunen()] });
});
after(async () => {
  await omgivelser.lukk();
  kommune.close();
});

// By name, where the demo stands under a number: to the browser these are two sites.
const kommunen = (): string => `http://localhost:${(kommune.address() as AddressInfo).port}`;

test('the five lines of the README show the form, log in and begin, on a page of another site', async () => {
  assert.match(utdrag, /<kobo-soeknadsskjema/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  const side = await omgivelser.person(`${kommunen()}/soek/bolig.html`);
  const brudd: string[] = [];
  side.page.on('console', (melding) => {
    if (melding.type() === 'error') brudd.push(melding.text());
  });
  await side.page.reload();
  await loggInn(side, 'Kari Margrethe Nordmann');
  await side.velg('Mangler du et sted å sove', 'Nei');
  await side.trykk('Start søknaden');
  await side.ser('Hva gjelder søknaden?');
  assert.equal(new URL(side.page.url()).origin, kommunen());
  assert.deepEqual(brudd, []);
});
