import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { foelgNettet, type Nett } from './nett.ts';
import { startNettleser } from './nettleser.ts';

let nettleser: Browser;
let page: Page;
let nett: Nett;
/** Answers that are held back. */
const venter: (() => void)[] = [];
const server = createServer((inn, ut) => {
  if (inn.url!.startsWith('/treg')) return void venter.push(() => ut.end('ferdig'));
  ut.setHeader('content-type', 'text/html');
  ut.end('<!doctype html><title>x</title>');
});
before(async () => {
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  nettleser = await startNettleser();
  page = await nettleser.newPage();
  nett = await foelgNettet(page);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
after(async () => {
  await nettleser.close();
  server.closeAllConnections();
  server.close();
});

/** Until the server has the request. */
const spoer = async (): Promise<void> => {
  const foer = venter.length;
  // Each by its own address: the browser's cache asks for one at a time.
  await page.evaluate((nummer) => void fetch(`/treg?${nummer}`).catch(() => undefined), foer);
  while (venter.length === foer) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('a page that waits for an answer is not at rest, and is when it has come', async () => {
  await nett.ro(50, 5_000);
  await spoer();
  await assert.rejects(nett.ro(50, 300), /1 requests/);
  venter.at(-1)!();
  await nett.ro(50, 5_000);
});

test('what a reload cut off is waited for by nobody', async () => {
  await spoer();
  await page.reload();
  await nett.ro(50, 5_000);
});
