// One language on the whole page, from the login to the receipt.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Side } from './side.ts';
import { loggInn, startOmgivelser, type Omgivelser } from './omgivelser.ts';

let omgivelser: Omgivelser;
before(async () => {
  omgivelser = await startOmgivelser();
});
after(() => omgivelser.lukk());

/** The language of the page, of the form in it, and where the page is. */
const spraakene = ({ page }: Side): Promise<readonly (string | undefined)[]> =>
  page.evaluate(() => [
    document.documentElement.lang,
    document.querySelector('kobo-soeknadsskjema')?.shadowRoot?.querySelector<HTMLElement>('.kobo-root')?.lang,
    location.pathname,
  ]);
const NYNORSK = ['nn', 'nn', '/kommuneside/nn/'];

test('the nynorsk page stays so through the login', async () => {
  const side = await omgivelser.person('/kommuneside/nn/', 'nn');
  await side.trykk('Logg inn');
  await side.page.waitForSelector('form');
  assert.equal(await side.page.evaluate(() => document.documentElement.lang), 'nn');
  assert.equal(
    await side.page.evaluate(() => document.querySelector('h1')?.textContent),
    'Vel kven du loggar inn som',
  );
  await side.trykk('Ola Nordmann');
  await side.ser('Mangler du et sted å sove');
  assert.deepEqual(await spraakene(side), NYNORSK);
});

test('the page follows the language chosen in the form, with all that is typed, and so does a reload', async () => {
  const side = await omgivelser.person('/kommuneside/');
  await loggInn(side, 'Kari Margrethe Nordmann');
  await side.velg('Mangler du et sted å sove', 'Nei');
  await side.velg('Språk i søknaden og brev', 'Nynorsk');
  await side.page.waitForFunction(() => document.documentElement.lang === 'nn');
  await side.ser('Start søknaden');
  await side.page.waitForFunction(
    () => document.querySelector('h1')?.textContent === 'Søknad om kommunal bustad',
  );
  assert.deepEqual(await spraakene(side), NYNORSK);
  assert.match(await side.page.title(), /^Søk kommunal bustad/);
  await side.ser('Sist lagra');
  await side.page.reload();
  await side.ser('Kvifor spør vi');
  assert.deepEqual(await spraakene(side), NYNORSK);
});
