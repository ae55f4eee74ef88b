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
  await side.trykk('Start søknaden');
  await side.page.waitForFunction(
    () => document.title === 'Feil: Før du startar – Søk kommunal bustad – Krokvik kommune',
  );
});

async function begynt(navn: string): Promise<Side> {
  const side = await omgivelser.person('/kommuneside/');
  await loggInn(side, navn);
  await side.velg('Mangler du et sted å sove', 'Nei');
  return side;
}
const svarteNei = ({ page }: Side): Promise<boolean | undefined> =>
  page.evaluate(
    () =>
      document
        .querySelector('kobo-soeknadsskjema')
        ?.shadowRoot?.querySelector<HTMLInputElement>('input[name=akutt][value=NEI]')?.checked,
  );

test('the page’s own link leads to the same form in nynorsk with all that is answered, and so does a reload', async () => {
  const side = await begynt('Kari Margrethe Nordmann');
  assert.equal(await side.page.title(), 'Før du starter – Søk kommunal bolig – Krokvik kommune');
  await side.ser('Sist lagret');
  await side.trykk('Nynorsk');
  for (const _ of ['led', 'reloaded']) {
    await side.ser('Kvifor spør vi');
    assert.deepEqual(await spraakene(side), NYNORSK);
    assert.equal(await svarteNei(side), true);
    assert.equal(await side.page.title(), 'Før du startar – Søk kommunal bustad – Krokvik kommune');
    await side.page.reload();
  }
});

test('the form follows the language chosen in it with all that is typed, also when the page does not', async () => {
  const side = await begynt('Ola Nordmann');
  await side.velg('Språk i søknaden og brev', 'Nynorsk');
  await side.ser('Sist lagra');
  assert.deepEqual(await spraakene(side), ['nb', 'nn', '/kommuneside/']);
  assert.equal(await svarteNei(side), true);
});

test('a page with a script of its own takes over the choice, and the form follows the page in place', async () => {
  const side = await begynt('VARSOM LYNGHEI');
  await side.page.evaluate(() =>
    addEventListener('kobo-soeknad-spraak', (event) => {
      event.preventDefault();
      document.documentElement.lang = (event as CustomEvent<{ spraak: string }>).detail.spraak;
    }),
  );
  await side.velg('Språk i søknaden og brev', 'Nynorsk');
  await side.ser('Kvifor spør vi');
  assert.deepEqual(await spraakene(side), ['nn', 'nn', '/kommuneside/']);
  await side.page.evaluate(() => (document.documentElement.lang = 'nb'));
  await side.ser('Hvorfor spør vi');
  assert.equal(await svarteNei(side), true);
});

test('the lookup log is in nynorsk throughout, and leaves the lines of one case when its number is chosen', async () => {
  const fagsystem = async (navn: string): Promise<Side> => {
    const side = await omgivelser.person('/fagsystem/?spraak=nn', 'nn');
    await loggInn(side, navn);
    return side;
  };
  const trine = await fagsystem('Trine');
  await trine.trykk('ERFAREN HESTEDROSJE');
  await trine.ser('Om saken');
  const { page } = await fagsystem('Petra');
  await page.waitForSelector('tbody button');
  const rader = (): Promise<string[][]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('tbody tr')].map((rad) =>
        [...rad.querySelectorAll('td')].map((celle) => celle.textContent),
      ),
    );
  // The names of the staff are their own.
  const ord = (await rader()).flatMap(([, , ...celler]) => celler);
  const bokmaal = /\b(Innbygger|Saksbehandler|Vedtaksmyndighet|Egen|Innsyn i egen sak|Søknad om bolig)\b/;
  assert.deepEqual(
    ord.filter((tekst) => bokmaal.test(tekst)),
    [],
  );
  assert.ok(ord.includes('Saksbehandlar'));

  const saksnummer = await page.$eval('tbody button', (knapp) => knapp.textContent);
  await page.click('tbody button');
  await page.waitForFunction(
    (nummer) => document.body.textContent.includes(`Viser berre sak ${nummer}`),
    {},
    saksnummer,
  );
  for (const [, , , , sak] of await rader()) assert.ok(sak === saksnummer || sak === '–');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Innsynslogg');
});
