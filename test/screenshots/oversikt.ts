// One page that shows all pictures side by side, a row for each page or state and a column for each look.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kolonner, ut } from './bilde.ts';

const hode = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of every page and state</title>
<style>
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: #ddd; color: #111; }
  nav { padding: 1rem; columns: 14rem; }
  table { border-spacing: 0.5rem; }
  th { position: sticky; text-align: start; vertical-align: top; background: #ddd; }
  thead th { inset-block-start: 0; z-index: 1; }
  tbody th { inset-inline-start: 0; inline-size: 12rem; overflow-wrap: anywhere; font-weight: 500; }
  td { vertical-align: top; }
  img { display: block; block-size: 26rem; max-inline-size: 34rem; object-fit: cover; object-position: top; }
  td.smal img { inline-size: 13rem; }
</style>
`;

/** @returns its address */
export function skrivOversikt(): string {
  const rader = Map.groupBy(
    readdirSync(ut).flatMap((fil) => {
      const kolonne = kolonner.find((merke) => fil.endsWith(`-${merke}.png`));
      return kolonne ? [{ fil, kolonne, navn: fil.slice(0, -`-${kolonne}.png`.length) }] : [];
    }),
    ({ navn }) => navn,
  );
  const grupper = Map.groupBy(
    // The pages of the hosts first, in the words of the journeys; then each element's states.
    [...rader.keys()].sort(
      (a, b) => Number(a.includes('--')) - Number(b.includes('--')) || a.localeCompare(b, 'nb'),
    ),
    (navn) => (navn.includes('--') ? navn.split('--')[0]! : 'pages'),
  );
  const celle = (navn: string, kolonne: string): string => {
    const bilde = rader.get(navn)!.find((en) => en.kolonne === kolonne);
    const adresse = bilde && encodeURIComponent(bilde.fil);
    return `<td${kolonne.startsWith('320') ? ' class="smal"' : ''}>${
      bilde ? `<a href="${adresse}"><img loading="lazy" src="${adresse}" alt="${navn}, ${kolonne}"></a>` : ''
    }</td>`;
  };
  const deler = [...grupper].map(([gruppe, navn]) => {
    const brukte = kolonner.filter((kolonne) =>
      navn.some((en) => rader.get(en)!.some((bilde) => bilde.kolonne === kolonne)),
    );
    return `<h2 id="${gruppe}">${gruppe}</h2>
<table><thead><tr><th></th>${brukte.map((en) => `<th>${en}</th>`).join('')}</tr></thead><tbody>
${navn.map((en) => `<tr><th>${en}</th>${brukte.map((kolonne) => celle(en, kolonne)).join('')}</tr>`).join('\n')}
</tbody></table>`;
  });
  const meny = [...grupper].map(([en, { length }]) => `<a href="#${en}">${en}</a> (${length})<br>`);
  const fil = join(ut, 'index.html');
  writeFileSync(fil, `${hode}<nav>${meny.join('')}</nav>\n${deler.join('\n')}\n</html>\n`);
  return fil;
}
