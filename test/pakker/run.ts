// The packed client in every environment and from every bundler it is promised for: `npm run test:pakker`. Fetches what
// it runs in, once; a part of it that needs little is in `test/node/pakker.test.ts`.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../../scripts/pakk.ts';
import { startBenk, VENTET, type Benk } from './benk.ts';
import { buntere } from './buntere.ts';
import { nyMappe, type Mappe } from './mappe.ts';
import { kjoerI, miljoer, node } from './miljoer.ts';
import { aapneNettleser, CSP, HTML, type Nettleser, type Sted } from './nettleser.ts';
import { feilI, kompiler, OPPSETT } from './typer.ts';

let mappe: Mappe;
let benk: Benk;
before(async () => {
  mappe = await nyMappe();
  mkdirSync(join(mappe.sti, 'bunter'));
  benk = await startBenk([{ path: '/bunter/', root: join(mappe.sti, 'bunter'), csp: CSP }]);
});
after(async () => {
  await benk.close();
  rmSync(mappe.sti, { recursive: true });
});

describe('the packed client runs in', async () => {
  for (const [navn, start] of [['Node 24', node] as const, ...(await miljoer())]) {
    it(navn, async () =>
      assert.deepEqual(await kjoerI(start, mappe, await benk.oppdrag()), { ...VENTET, markoer: 'her' }),
    );
  }
  it('CommonJS, on the oldest Node that is promised and the newest', async () => {
    const modul = `const { createKoboClient } = require('@kobo-bolig/sdk');
      console.log(typeof createKoboClient, typeof require('@kobo-bolig/contract/client').hentBolig);`;
    writeFileSync(join(mappe.sti, 'krev.cjs'), modul);
    const node22 = (await miljoer()).get('Node 22')!;
    for (const [command] of [node, node22])
      assert.equal((await run(command, ['krev.cjs'], mappe.sti)).trim(), 'function object');
  });
});

describe('a bundle of the packed client runs,', () => {
  let nettleser: Nettleser;
  before(async () => {
    nettleser = await aapneNettleser();
  });
  after(() => nettleser.close());
  for (const [navn, bunt] of buntere) {
    it(`made by ${navn}, in a page and in a Web Worker`, async () => {
      const til = join(mappe.sti, 'bunter', navn.toLowerCase());
      mkdirSync(til);
      await bunt(mappe.sti, til);
      writeFileSync(join(til, 'index.html'), HTML);
      const adresse = `${benk.origin}/bunter/${navn.toLowerCase()}/index.html`;
      for (const sted of ['page', 'Web Worker'] satisfies Sted[])
        assert.deepEqual(await nettleser.kjoer(adresse, sted, await benk.oppdrag()), VENTET, sted);
    });
  }
});

describe('the types of the packed client', () => {
  it('are found by every resolution, for every entry', async () => {
    for (const pakke of mappe.pakker) assert.deepEqual(await feilI(pakke), [], pakke.name);
  });
  for (const navn of OPPSETT) it(`compile: ${navn}`, () => kompiler(navn, mappe));
});
