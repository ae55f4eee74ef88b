/**
 * Draws `src/dokumentasjon/tilstander/diagrammer.gen.ts` out of the tables the rules use. Called by `npm run generate`:
 * the layout (dagre) takes a library nobody needs afterwards.
 */
import dagre from '@dagrejs/dagre';
import { maskiner } from '../src/dokumentasjon/tilstander/alle.ts';
import type { Maskin } from '../src/dokumentasjon/tilstander/maskin.ts';

export const diagramfil = 'packages/backend/src/dokumentasjon/tilstander/diagrammer.gen.ts';

/** A monospaced letter is 0.6 of its size wide, so that boxes can be measured without a browser. */
const BOKSTAV = 7.3;
const HOEYDE = 30;
const LINJE = 14;
const START = '·';
/** So many arrows to one state with one name are drawn as one, from a box that stands for all of them. */
const MANGE = 3;

const bredde = (tekst: string, bokstav = BOKSTAV): number => Math.ceil(tekst.length * bokstav);
const esc = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const tall = (n: number): string => String(Math.round(n * 10) / 10);

interface Kant {
  readonly v: string;
  readonly w: string;
}
interface Punkt {
  readonly x: number;
  readonly y: number;
}
interface Boks extends Punkt {
  readonly width: number;
  readonly height: number;
  readonly linjer: readonly string[];
  readonly slag: 'tilstand' | 'slutt' | 'flere' | 'start';
}
interface Pil extends Punkt {
  readonly points: readonly Punkt[];
  readonly linjer: readonly string[];
}

/** What is written at the arrow from one box to another; several are written below each other. */
function piler({ overganger }: Maskin): Map<string, { fra: string; til: string; linjer: Set<string> }> {
  const alle = new Map<string, { fra: string; til: string; linjer: Set<string> }>();
  const legg = (fra: string, til: string, hva: string): void => {
    const noekkel = `${fra}>${til}`;
    const pil = alle.get(noekkel) ?? { fra, til, linjer: new Set<string>() };
    pil.linjer.add(hva);
    alle.set(noekkel, pil);
  };
  for (const { fra: alleFra, til, hva } of overganger) {
    const fra = alleFra.filter((en) => en !== til);
    if (alleFra.length === 0) legg(START, til, hva);
    else if (fra.length >= MANGE) legg(samlet(fra, til), til, hva);
    else for (const en of fra) legg(en, til, hva);
  }
  return alle;
}
const samlet = (fra: readonly string[], til: string): string => `${fra.join('\n')}#${til}`;
/** More than this would be a list and not a box: the table has them. */
const FLEST = 6;

function boks(navn: string, maskin: Maskin): Omit<Boks, 'x' | 'y'> {
  if (navn === START) return { width: 12, height: 12, linjer: [], slag: 'start' };
  const flere = navn.includes('#');
  const alle = navn.split('#')[0]!.split('\n');
  const linjer = alle.length > FLEST ? [`${alle.length} states`] : alle;
  const slutt = !flere && !maskin.overganger.some(({ fra, til }) => fra.includes(navn) && til !== navn);
  return {
    width: Math.max(...linjer.map((en) => bredde(en))) + 20,
    height: HOEYDE + (linjer.length - 1) * LINJE,
    linjer,
    slag: flere ? 'flere' : slutt ? 'slutt' : 'tilstand',
  };
}

function legg(maskin: Maskin): { boksene: Boks[]; pilene: Pil[]; width: number; height: number } {
  const graf = new dagre.graphlib.Graph({ multigraph: false });
  graf.setGraph({ rankdir: 'TB', nodesep: 18, edgesep: 12, ranksep: 22, marginx: 6, marginy: 6 });
  graf.setDefaultEdgeLabel(() => ({}));
  const alle = piler(maskin);
  const navnene = new Set([...alle.values()].flatMap(({ fra, til }) => [fra, til]));
  for (const navn of navnene) graf.setNode(navn, boks(navn, maskin));
  for (const { fra, til, linjer } of alle.values()) {
    const tekster = [...linjer];
    graf.setEdge(fra, til, {
      linjer: tekster,
      width: Math.max(...tekster.map((en) => bredde(en, 6.2))) + 8,
      height: tekster.length * LINJE,
      labelpos: 'c',
    });
  }
  dagre.layout(graf);
  const { width = 0, height = 0 } = graf.graph() as { width?: number; height?: number };
  return {
    boksene: graf.nodes().map((navn: string) => graf.node(navn) as unknown as Boks),
    pilene: graf.edges().map((kant: Kant) => graf.edge(kant) as unknown as Pil),
    width,
    height,
  };
}

const tekst = (klasse: string, { x, y }: Punkt, linjer: readonly string[]): string =>
  linjer
    .map(
      (linje, i) =>
        `<text class="${klasse}" x="${tall(x)}" y="${tall(y + 4 + (i - (linjer.length - 1) / 2) * LINJE)}">${esc(linje)}</text>`,
    )
    .join('');

/** Through the points with its corners rounded, so that the eye can follow it. */
function bue(points: readonly Punkt[]): string {
  const [foerste, ...resten] = points;
  const siste = resten.at(-1)!;
  const midt = resten
    .slice(0, -1)
    .map((p, i) => {
      const neste = resten[i + 1]!;
      const ende = i === resten.length - 2 ? siste : { x: (p.x + neste.x) / 2, y: (p.y + neste.y) / 2 };
      return `Q${tall(p.x)} ${tall(p.y)} ${tall(ende.x)} ${tall(ende.y)}`;
    })
    .join('');
  return `M${tall(foerste!.x)} ${tall(foerste!.y)}${midt || `L${tall(siste.x)} ${tall(siste.y)}`}`;
}

function tegn(maskin: Maskin): string {
  const { boksene, pilene, width, height } = legg(maskin);
  const streker = pilene.map(({ points }) => `<path d="${bue(points)}" marker-end="url(#pil)"/>`);
  const bokser = boksene.map((en) => {
    if (en.slag === 'start') return `<circle class="start" cx="${tall(en.x)}" cy="${tall(en.y)}" r="6"/>`;
    const [x, y] = [en.x - en.width / 2, en.y - en.height / 2];
    return `<rect class="${en.slag}" x="${tall(x)}" y="${tall(y)}" width="${tall(en.width)}" height="${tall(en.height)}" rx="4"/>${tekst('navn', en, en.linjer)}`;
  });
  const ord = pilene.map((en) => tekst('hva', en, en.linjer));
  return (
    `<svg class="diagram" role="img" aria-label="${esc(maskin.tittel)}: its states and the steps between them. The same stands in the table below." ` +
    `viewBox="0 0 ${tall(width)} ${tall(height)}" width="${tall(width)}" height="${tall(height)}">` +
    `<defs><marker id="pil" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="spiss" d="M0 0L8 4L0 8z"/></marker></defs>` +
    `${streker.join('')}${bokser.join('')}${ord.join('')}</svg>`
  );
}

export const generateDiagrammer = (): string =>
  [
    '// Generated from the rules by `npm run generate`. Do not edit.\n\n',
    'export const diagrammer: Readonly<Record<string, string>> = {\n',
    ...maskiner.map((en) => `  ${JSON.stringify(en.navn)}:\n    ${JSON.stringify(tegn(en))},\n`),
    '};\n',
  ].join('');
