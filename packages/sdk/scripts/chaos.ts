// Storms the client with many seeds: `node --conditions=source packages/sdk/scripts/chaos.ts [count] [first seed]`.
import { storms } from '../src/testing/chaos.ts';

const [count = 1_000, first = 1] = process.argv.slice(2).map(Number);
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));

const outcomes = await storms(first, count);
await new Promise((resolve) => setTimeout(resolve, 200));
const broken = outcomes.filter((outcome) => outcome.broken.length > 0);
const shares = outcomes.map(({ share }) => share).sort((a, b) => a - b);
const late = outcomes.filter(({ share }) => share > 1.1);
const percent = (rank: number): string =>
  `${Math.round((shares[Math.floor((count - 1) * rank)] ?? 0) * 100)} %`;

for (const { seed, broken: promises } of broken) console.error(`seed ${seed}: ${promises.join('; ')}`);
for (const { seed, share } of late)
  console.error(`seed ${seed}: took ${Math.round(share * 100)} % of its time`);
const endings = Object.entries(Object.groupBy(outcomes, ({ ending }) => ending));
console.log(endings.map(([ending, those]) => `${ending}: ${those?.length}`).join(', '));
console.log(
  `${outcomes.length} storms from seed ${first}: ${broken.length} broken promises, ${unhandled.length} unhandled ` +
    `rejections, ${late.length} over the deadline by 10 %; time taken: median ${percent(0.5)}, longest ${percent(1)}`,
);
process.exitCode = broken.length + unhandled.length + late.length > 0 ? 1 : 0;
