import { h, kodelenke, lenke, type Html } from './h.ts';
import { grupper, info, operasjoner } from './kontrakt.ts';
import { gruppeanker, operasjonsside } from './adresser.ts';
import { hode } from './hode.ts';
import { deler, type Side } from './side.ts';

/** What stands in the menu under the part one is in. */
function under(side: Side, sider: readonly Side[]): Html | false {
  if (side.del === 'operations') {
    const her = operasjoner.find(({ operationId }) => operasjonsside(operationId) === side.adresse);
    if (!her) return h`<ul>${grupper.map(({ name }) => h`<li>${lenke(gruppeanker(name), name)}</li>`)}</ul>`;
    // Its own group and no other, so that it is in sight.
    return h`<ul><li>${lenke(gruppeanker(her.gruppe), her.gruppe)}<ul>${operasjoner
      .filter(({ gruppe }) => gruppe === her.gruppe)
      .map(
        ({ operationId }) =>
          h`<li><a href="${operasjonsside(operationId)}"${her.operationId === operationId && h` aria-current="page"`}>${operationId}</a></li>`,
      )}</ul></li></ul>`;
  }
  if (side.del !== 'concepts' && side.del !== 'states') return false;
  return h`<ul>${sider
    .filter((en) => en.del === side.del && en.adresse !== deler[side.del as 'concepts'].adresse)
    .map(
      (en) => h`<li><a href="${en.adresse}"${en === side && h` aria-current="page"`}>${en.tittel}</a></li>`,
    )}</ul>`;
}

/** A whole page: works without scripts, read in the order it stands. */
export const ramme = (side: Side, sider: readonly Side[]): string => {
  const del = side.del === null ? null : deler[side.del];
  const erDelen = del !== null && del.adresse === side.adresse;
  return h`${hode('en', `${side.tittel} – ${info.title}`, side.om.replaceAll('`', '').slice(0, 160))}
<body>
<a class="hopp" href="#innhold">Skip to the content</a>
<header>
<a class="navn" href="/api/">${info.title}</a> <span class="versjon">${info.version}</span>
<form action="/api/search" role="search"><label for="q">Search</label><input id="q" name="q" type="search" autocomplete="off"><button>Search</button></form>
</header>
<nav aria-label="Documentation">
<ul>${Object.entries(deler).map(
    ([navn, en]) =>
      h`<li><a href="${en.adresse}"${erDelen && navn === side.del && h` aria-current="page"`}>${en.tittel}</a>${navn === side.del && under(side, sider)}</li>`,
  )}
<li>${kodelenke('/api/openapi.json', 'openapi.json')}</li></ul>
</nav>
<main id="innhold">
${del !== null && !erDelen && h`<p class="sted">${lenke(del.adresse, del.tittel)}</p>`}
<h1>${side.tittel}</h1>
${side.innhold()}
</main>
</body>
</html>
`.tekst;
};
