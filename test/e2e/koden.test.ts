// Code the page fetches on the way: when a part does not come, the page says so, keeps the answers and tries again.
import { after, before, test } from 'node:test';
import { loggInn, startOmgivelser, type Omgivelser } from './omgivelser.ts';

let omgivelser: Omgivelser;
before(async () => {
  omgivelser = await startOmgivelser();
});
after(() => omgivelser.lukk());

for (const [del, navn] of [
  ['kontroll', 'Kari Margrethe Nordmann'],
  ['senere', 'Ola Nordmann'],
] as const) {
  test(`the first step is left when «${del}» can be had again, with what was answered`, async () => {
    const side = await omgivelser.person('/kommuneside/');
    let borte = true;
    await side.page.setRequestInterception(true);
    side.page.on('request', (request) => {
      const rammet = borte && new URL(request.url()).pathname.includes(`/deler/${del}-`);
      void (rammet ? request.abort('failed') : request.continue());
    });
    await loggInn(side, navn);
    await side.velg('Mangler du et sted å sove', 'Nei');
    await side.trykk('Start søknaden');
    await side.ser('Vi kom ikke videre');
    borte = false;
    await side.trykk('Start søknaden');
    await side.ser('Hva gjelder søknaden?');
  });
}
