// The main road in a real browser: a citizen applies on the municipal page, the case worker and a second person with
// the role decide, a home is offered and accepted, the contract is registered, and the log says who read what.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { KoboServer } from '@kobo-bolig/backend/node';
import { startDemo } from '../../examples/server/server.ts';
import { startNettleser } from './nettleser.ts';
import { Side } from './side.ts';

let server: KoboServer;
let nettleser: Browser;
const data = join(mkdtempSync(join(tmpdir(), 'kobo-e2e-')), 'data');
/** While set, the next save of answers is answered as if the service were down. */
let feilNeste = false;
const innsendinger: string[] = [];

before(async () => {
  server = await startDemo({
    port: 0,
    data,
    mellomledd: (neste) => async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.endsWith('/innsending')) innsendinger.push(pathname);
      if (feilNeste && pathname.endsWith('/svar')) {
        return new Response('<h1>Bad gateway</h1>', {
          status: 502,
          headers: { 'content-type': 'text/html' },
        });
      }
      return neste(request);
    },
  });
  nettleser = await startNettleser();
});
after(async () => {
  await nettleser.close();
  await server.close();
  rmSync(join(data, '..'), { recursive: true, force: true });
});

/** A person at a machine of their own. */
async function person(adresse: string): Promise<Side> {
  const kontekst = await nettleser.createBrowserContext();
  const page = await kontekst.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(server.origin + adresse);
  return new Side(page);
}

async function loggInn(side: Side, navn: string): Promise<void> {
  await side.trykk('Logg inn');
  await side.page.waitForSelector('form');
  await side.trykk(navn);
}

/** Steps 0–6 and 12 for a single adult without a home. */
async function fyllUt(side: Side, formaal: 'NY' | 'BOLIGBISTAND'): Promise<void> {
  await side.velg('Språk i søknaden og brev', 'Bokmål');
  await side.velg('Mangler du et sted å sove', 'Nei');
  await side.trykk('Start søknaden');
  // «Neste steg» without an answer: what is missing stands above the button and has the focus.
  await side.ser('Hva gjelder søknaden?');
  await side.trykk('Neste steg');
  await side.ser('Du må rette disse feilene før du kan fortsette');
  assert.match(await side.fokus(), /Du må rette disse feilene/);
  if (formaal === 'NY') {
    await side.velg('Hva gjelder søknaden?', 'Jeg trenger kommunal bolig');
    await side.velg('Ønsker du i tillegg råd', 'Nei');
  } else {
    await side.velg('Hva gjelder søknaden?', 'Jeg trenger råd eller praktisk hjelp');
    await side.velg('Hva trenger du hjelp til?', 'Depositum eller garanti');
  }
  await side.trykk('Neste steg');
  await side.skriv('Telefon', '400 00 000');
  await side.velg('Er det trygt at vi ringer', 'Ja');
  await side.velg('Trenger du tolk?', 'Nei');
}

async function fullfoer(side: Side, formaal: 'NY' | 'BOLIGBISTAND'): Promise<void> {
  if (formaal === 'NY') {
    await side.velg('Skal du bo alene?', 'Ja');
    await side.trykk('Neste steg');
  }
  await side.velg('Hvordan bor du nå?', 'Har ikke egen bolig');
  await side.velg('Hvor bor du nå?', 'Hos venner eller familie');
  await side.trykk('Neste steg');
  await side.skriv(
    'Fortell kort hva som gjør det vanskelig',
    'Leiekontrakten gikk ut, og jeg har ikke depositum.',
  );
  await side.trykk('Neste steg');
  await side.velg(null, 'Jeg har lest hvordan kommunen behandler');
  await side.trykk('Neste steg');
  await side.ser('Søknaden er ikke sendt ennå');
  await side.velg(null, 'Opplysningene er riktige');
  await side.dobbelttrykk('Send søknaden');
  await side.ser('Vi har fått søknaden din');
}

test('a citizen applies with a failing service, a reload and a double click, and is received once', async () => {
  const side = await person('/kommuneside/');
  await side.ser('Hvem kan søke?');
  await loggInn(side, 'Kari Margrethe Nordmann');
  await fyllUt(side, 'NY');
  feilNeste = true;
  await side.trykk('Neste steg');
  await side.ser('Svarene dine står fortsatt på siden');
  feilNeste = false;
  await side.trykk('Neste steg');
  await side.ser('Skal du bo alene?');
  await side.page.reload();
  // The token is gone with the page, the session and the draft are not.
  await side.ser('Skal du bo alene?');
  await fullfoer(side, 'NY');
  assert.equal(innsendinger.length, 1);
});
