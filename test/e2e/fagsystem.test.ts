// The case system's own part: logging in again in place, leaving what is not saved, and who has no business there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { finnSaken, skrivForslag } from './ansatt.ts';
import { loggInn, startOmgivelser, type Omgivelser } from './omgivelser.ts';
import { Side } from './side.ts';

let omgivelser: Omgivelser;
/** While set, no token is accepted: the session is over. */
let utloept = false;

before(async () => {
  omgivelser = await startOmgivelser({
    mellomledd: (neste) => async (request) => {
      if (!utloept || !new URL(request.url).pathname.startsWith('/v1/')) return neste(request);
      const problem = { code: 'UTLOEPT_TOKEN', status: 401, title: 'Utløpt', detail: 'Logg inn på nytt.' };
      return Response.json(problem, {
        status: 401,
        headers: { 'content-type': 'application/problem+json' },
      });
    },
  });
});
after(() => omgivelser.lukk());

/** Presses «Logg inn» in the message; a window opens, and closes when somebody is chosen or known already. */
async function loggInnIgjen(side: Side): Promise<void> {
  const vindu = new Promise<Page>((resolve) => side.page.once('popup', (page) => page && resolve(page)));
  utloept = false;
  await side.trykk('Logg inn');
  const innlogging = new Side(await vindu);
  const lukket = new Promise((resolve) => innlogging.page.once('close', resolve));
  const valgt = innlogging.trykk('Trine').catch(() => undefined);
  await Promise.race([lukket, valgt]);
}

test('the session ends in list, assessment and dialog: each logs in again where it stands', async (t) => {
  const trine = await omgivelser.person('/fagsystem/');
  await loggInn(trine, 'Trine');
  await trine.ser('Viser 25 av');
  assert.equal(await trine.page.title(), 'Saksliste – Fagsystem – Krokvik kommune');

  await t.test('the list', async () => {
    utloept = true;
    await trine.trykk('Oppdater');
    await trine.ser('Du er logget ut');
    await loggInnIgjen(trine);
    await trine.ser('Viser 25 av');
  });

  await t.test('the assessment, which is stored by itself before the page shows something else', async () => {
    await finnSaken(trine, 'TRYGG GRYTEKLUT');
    assert.match(await trine.page.title(), /^Sak \d{4}-\d+ – Fagsystem/);
    await trine.trykk('Kartlegging');
    await trine.skriv('Begrunn svaret', 'Har ikke egen bolig');
    utloept = true;
    await trine.page.keyboard.type(' nå');
    await trine.ser('Det du har skrevet, står her fortsatt.');
    await loggInnIgjen(trine);
    await trine.ser('Sist lagret');
    await trine.skriv('Begrunn svaret', 'Bor hos venner.');
    await trine.trykk('Saksliste');
    await trine.ser('Viser 1 av');
    await trine.trykk('TRYGG GRYTEKLUT');
    await trine.trykk('Kartlegging');
    await trine.ser('Er søkeren vanskeligstilt');
    assert.equal(await trine.verdi('Begrunn svaret'), 'Bor hos venner.');
  });

  await t.test('the dialog, which then saves what was refused', async () => {
    await trine.trykk('Saksliste');
    await finnSaken(trine, 'ERFAREN HESTEDROSJE');
    await trine.trykk('Lag forslag til vedtak');
    await skrivForslag(trine, 'BOLIGBISTAND');
    utloept = true;
    await trine.trykk('Lagre forslag');
    await trine.ser('Det du har skrevet, står her fortsatt.');
    await loggInnIgjen(trine);
    await trine.ser('Foreslått av');
  });
});

test('an employee of another municipality is told so, and can log out', async () => {
  const fride = await omgivelser.person('/fagsystem/');
  await loggInn(fride, 'Fride');
  await fride.ser('Prøv igjen');
  await fride.trykk('Logg ut');
  await fride.ser('Vil du logge ut?');
});
