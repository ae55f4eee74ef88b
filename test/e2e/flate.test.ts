// Every page of the two hosts lies as it should at 1280 and 320 px: nothing runs out sideways, is cut or lies over
// something else, targets are 24 px, one button is the primary one, and nynorsk is nynorsk.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Katalog, lesData, linje, sjekkFlate, sjekkTekster } from '../flate/index.ts';
import { startOmgivelser, type Omgivelser } from './omgivelser.ts';
import { reiser, type Se } from './reiser.ts';

let omgivelser: Omgivelser;
before(async () => {
  omgivelser = await startOmgivelser();
});
after(() => omgivelser.lukk());

const katalog = new Katalog();
const bredder = [1280, 320] as const;

for (const [navn, reise] of Object.entries(reiser)) {
  test(`the pages of ${navn} lie as they should`, async (t) => {
    const se: Se = (side, stopp) =>
      t.test(stopp, async () => {
        const funn: string[] = [];
        await side.ro();
        for (const width of bredder) {
          await side.page.setViewport({ width, height: width < 600 ? 640 : 900 });
          await side.ro();
          for (const et of await sjekkFlate(side.page)) funn.push(`${width} px: ${linje(et)}`);
        }
        await side.page.setViewport({ width: 1280, height: 900 });
        // The hosts' own words are in no catalogue, so only what is known to be bokmål is looked for.
        const tekster = await sjekkTekster(side.page, katalog, 'nn', lesData(side.svar));
        funn.push(...tekster.filter(({ hva }) => hva === 'UOVERSATT').map(linje));
        assert.deepEqual(funn, []);
      });
    await reise(omgivelser, 'nn', se);
  });
}
