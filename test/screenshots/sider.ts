// The pages of the hosts, as people come to them.
import { startOmgivelser } from '../e2e/omgivelser.ts';
import { reiser, type Se } from '../e2e/reiser.ts';
import { fil, varianter, type Valg, type Variant } from './bilde.ts';

const ta =
  (spraak: Variant['spraak'], valgt: Valg): Se =>
  async (side, navn, utsnitt) => {
    if (!valgt(navn)) return;
    const { page } = side;
    for (const variant of varianter(spraak)) {
      const { bredde, skjema } = variant;
      await page.setViewport({ width: bredde, height: bredde === 320 ? 640 : 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: skjema }]);
      await side.ro();
      await page.screenshot({
        path: fil(navn, variant),
        fullPage: utsnitt === undefined,
        optimizeForSpeed: true,
      });
    }
    await page.setViewport({ width: 1280, height: 900 });
    console.log(`${navn} (${spraak})`);
  };

/** @returns the journeys that did not come to their end */
export async function taSider(valgt: Valg): Promise<string[]> {
  const omgivelser = await startOmgivelser();
  const feil: string[] = [];
  for (const spraak of ['nb', 'nn'] as const)
    for (const [navn, reise] of Object.entries(reiser))
      await reise(omgivelser, spraak, ta(spraak, valgt)).catch((grunn: unknown) => {
        feil.push(`${navn} (${spraak}): ${String(grunn).slice(0, 600)}`);
      });
  await omgivelser.lukk();
  return feil;
}
