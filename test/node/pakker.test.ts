// The client as a supplier installs it, on the Node and by the bundler at hand. Every environment: `npm run test:pakker`.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { compiler } from '../../scripts/compiler.ts';
import { startBenk, VENTET, type Benk } from '../pakker/benk.ts';
import { buntere, INNGANGER } from '../pakker/buntere.ts';
import { nyMappe, type Mappe } from '../pakker/mappe.ts';
import { kjoerI, node } from '../pakker/miljoer.ts';
import { feilI } from '../pakker/typer.ts';

/** A build, an installation and what they start, on a machine that does much else. */
const timeout = 250_000;
let mappe: Mappe;
let benk: Benk;
before(
  async () => {
    // What `npm run build` compiles with writes the same programs, and asks for thrice the time; `typecheck` has checked.
    mappe = await nyMappe([compiler(), '--noCheck']);
  },
  { timeout },
);
before(
  async () => {
    benk = await startBenk();
  },
  { timeout },
);
after(async () => {
  await benk.close();
  rmSync(mappe.sti, { recursive: true });
});

test('the packed client does its work in an empty folder', { timeout }, async () =>
  assert.deepEqual(await kjoerI(node, mappe, await benk.oppdrag()), { ...VENTET, markoer: 'her' }),
);

test('a bundle is made of it for a page and for a worker', { timeout }, async () => {
  await buntere.get('esbuild')!(mappe.sti, join(mappe.sti, 'bunt'));
  for (const navn of INNGANGER) assert.ok(existsSync(join(mappe.sti, 'bunt', `${navn}.js`)), navn);
});

test('its types are found by every resolution, for every entry', { timeout }, async () => {
  const sdk = mappe.pakker.find(({ name }) => name === '@kobo-bolig/sdk')!;
  assert.deepEqual(await feilI(sdk), []);
});

test('what is published names no file that is not shipped, and nothing else can be published', () => {
  for (const { name, exports, folder, ...manifest } of mappe.pakker) {
    assert.ok(!JSON.stringify(exports).includes('/src/'), name);
    assert.ok(!('private' in manifest), name);
    for (const kart of globSync('dist/**/*.map', { cwd: folder })) {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(folder, kart), 'utf8')) as {
        sources: unknown[];
        sourcesContent?: unknown[];
      };
      assert.equal(sourcesContent?.filter((kilde) => typeof kilde === 'string').length, sources.length, kart);
    }
  }
  for (const fil of globSync(join(import.meta.dirname, '../../packages/*/package.json')))
    assert.equal((JSON.parse(readFileSync(fil, 'utf8')) as { private?: boolean }).private, true, fil);
});
