import { h, lenke, type Html } from './h.ts';
import { deler, type Side } from './side.ts';

const LENGST = 100;
const MAKS = 50;

const ordene = (tekst: string): string[] => tekst.toLowerCase().split(/\s+/).filter(Boolean);

/** How well a page fits, 0 when a word of the question is nowhere on it: a title counts most, its beginning more still. */
function treff({ tittel, om, ord = '' }: Side, soekeord: readonly string[]): number {
  const [navn, alt] = [tittel.toLowerCase(), `${tittel} ${ord} ${om}`.toLowerCase()];
  if (!soekeord.every((en) => alt.includes(en))) return 0;
  return soekeord.reduce(
    (sum, en) =>
      sum +
      (navn === en
        ? 8
        : navn.startsWith(en)
          ? 4
          : navn.includes(en)
            ? 3
            : ord.toLowerCase().includes(en)
              ? 2
              : 1),
    0,
  );
}

export function soek(sider: readonly Side[], tekst: string): Side[] {
  const soekeord = ordene(tekst.slice(0, LENGST));
  if (soekeord.length === 0) return [];
  return sider
    .map((side) => ({ side, poeng: treff(side, soekeord) }))
    .filter(({ poeng }) => poeng > 0)
    .sort((a, b) => b.poeng - a.poeng || a.side.tittel.length - b.side.tittel.length)
    .slice(0, MAKS)
    .map(({ side }) => side);
}

export const resultat = (funnet: readonly Side[]): Html =>
  h`<ol class="treff">${funnet.map(
    ({ adresse, tittel, om, del }) =>
      h`<li>${lenke(adresse, tittel)} ${del !== null && h`<span class="sted">${deler[del].tittel}</span>`}<p>${om.replaceAll('`', '').slice(0, 200)}</p></li>`,
  )}</ol>`;

export const soekeside = (sider: readonly Side[], tekst: string): Side => {
  const funnet = soek(sider, tekst);
  return {
    adresse: '/api/search',
    del: null,
    tittel: tekst.trim() === '' ? 'Search' : `Search: ${tekst.slice(0, LENGST)}`,
    om: 'Search the documentation.',
    innhold: () =>
      h`<p class="ingress">${funnet.length === 0 ? 'Nothing was found. Try one word, or part of it: an operation, a field’s type, an error code.' : `${funnet.length === MAKS ? 'The first ' : ''}${funnet.length} ${funnet.length === 1 ? 'page' : 'pages'}.`}</p>${resultat(funnet)}`,
  };
};

/** For an address there is nothing at: what its last part may have meant. */
export const ukjentside = (sider: readonly Side[], adresse: string): Side => {
  const funnet = soek(sider, adresse.split('/').at(-1)!.replaceAll('-', ' ').trim()).slice(0, 10);
  return {
    adresse,
    del: null,
    tittel: 'There is no such page',
    om: 'There is no such page.',
    innhold: () =>
      h`<p class="ingress">It may have been renamed. Search, or choose from the menu.</p>${funnet.length > 0 && resultat(funnet)}`,
  };
};
