// What happens to what is typed when the session or the page goes away, with the real login of the demo.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { loggInn, startOmgivelser, type Omgivelser } from './omgivelser.ts';
import { Side } from './side.ts';

let omgivelser: Omgivelser;
/** While set, no token is accepted and none is renewed: the session is over. */
let utloept = false;

before(async () => {
  omgivelser = await startOmgivelser({
    mellomledd: (neste) => async (request) => {
      if (!utloept || !new URL(request.url).pathname.startsWith('/v1/soeknader')) return neste(request);
      const problem = { code: 'UTLOEPT_TOKEN', status: 401, title: 'Utløpt', detail: 'Logg inn på nytt.' };
      return Response.json(problem, {
        status: 401,
        headers: { 'content-type': 'application/problem+json' },
      });
    },
  });
});
after(() => omgivelser.lukk());

/** At the questions about the applicant, with the answers so far saved. */
async function paaOmDeg(navn: string): Promise<Side> {
  const side = await omgivelser.person('/kommuneside/');
  await loggInn(side, navn);
  await side.velg('Mangler du et sted å sove', 'Nei');
  await side.trykk('Start søknaden');
  await side.velg('Hva gjelder søknaden?', 'Jeg trenger kommunal bolig');
  await side.trykk('Neste steg');
  await side.ser('Er det trygt at vi ringer');
  return side;
}

const stedet = (page: Page): Promise<{ felt: string | undefined; rulling: number }> =>
  page.evaluate(() => {
    let aktiv = document.activeElement;
    while (aktiv?.shadowRoot?.activeElement) aktiv = aktiv.shadowRoot.activeElement;
    return { felt: (aktiv as HTMLInputElement | null)?.name, rulling: Math.round(scrollY) };
  });

test('the session ends while somebody types: a window logs in, and the same field stands where it stood', async () => {
  const side = await paaOmDeg('Kari Margrethe Nordmann');
  await side.skriv('Telefon', '400 00 0');
  utloept = true;
  await side.page.keyboard.type('00');
  const foer = await stedet(side.page);
  await side.ser('Du er logget ut');
  const vindu = new Promise<Page>((resolve) => side.page.once('popup', (page) => page && resolve(page)));
  utloept = false;
  await side.trykk('Logg inn');
  // The session at the provider may still stand; then the window closes by itself.
  const innlogging = new Side(await vindu);
  const lukket = new Promise((resolve) => innlogging.page.once('close', resolve));
  const valgt = innlogging.trykk('Kari Margrethe Nordmann').catch(() => undefined);
  await Promise.race([lukket, valgt]);
  assert.equal((await side.verdi('Telefon')).replaceAll(/\s/g, ''), '40000000');
  await side.ser('Sist lagret kl.');
  assert.deepEqual(await stedet(side.page), foer);
});

test('back and forward in the browser lose nothing that was typed', async () => {
  const side = await paaOmDeg('Ola Nordmann');
  await side.skriv('Telefon', '400 00 000');
  // Away before the pause that saves has passed.
  await side.page.goto(`${omgivelser.origin}/`);
  await side.blaIHistorikken(-1);
  await side.ser('Er det trygt at vi ringer');
  assert.equal((await side.verdi('Telefon')).replaceAll(/\s/g, ''), '40000000');
  await side.skriv('E-post', 'ola@krokvik.example');
  await side.ser('Sist lagret kl.');
  await side.blaIHistorikken(-1);
  await side.blaIHistorikken(1);
  await side.ser('Er det trygt at vi ringer');
  assert.equal(await side.verdi('E-post'), 'ola@krokvik.example');
});

test('back after the login leads to the page it was for, never to a login that is over', async () => {
  const side = await omgivelser.person('/kommuneside/');
  await loggInn(side, 'STILLE BLYANT');
  // Who has applied before is met by the receipt.
  await side.ser('Vi har fått søknaden din');
  for (let i = 0; i < 2; i++) {
    await side.blaIHistorikken(-1);
    // Logged in again by the session of the login, or asked to: never a page that leads nowhere.
    await Promise.any([side.ser('Vi har fått søknaden din'), side.ser('Hvem kan søke?')]);
    assert.match(side.page.url(), /\/kommuneside\/$/);
  }
});
