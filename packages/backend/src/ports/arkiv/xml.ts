import { SaxesParser } from 'saxes';

/** An element. Its content is text or elements, never both. */
export interface Element {
  readonly navn: string;
  readonly navnerom: string;
  /** `xsi:type`, without prefix. */
  readonly type: string | null;
  readonly innhold: string | readonly Element[];
}

export type Innhold = string | number | boolean | readonly (Node | null)[];
export interface Node {
  readonly navn: string;
  readonly type?: string;
  readonly innhold: Innhold;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
/** What XML 1.0 has no way to write, not even escaped (2.2 Char). */
const UMULIGE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const flukt: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text XML can hold: what it cannot is left out. Never empty, since nearly no field of an archive may be. */
export const rens = (tekst: string): string => tekst.replaceAll(UMULIGE, '').trim() || '–';

const tekst = (verdi: string): string =>
  verdi.replaceAll(UMULIGE, '').replaceAll(/[&<>\r]/g, (tegn) => flukt[tegn]!);

function ut({ navn, type, innhold }: Node): string {
  const indre =
    typeof innhold === 'object'
      ? innhold.map((barn) => (barn === null ? '' : ut(barn))).join('')
      : tekst(String(innhold));
  return `<${navn}${type === undefined ? '' : ` xsi:type="${type}"`}>${indre}</${navn}>`;
}

/**
 * A document in one namespace, with names of others by prefix. Neither names nor types are ever data.
 * @param prefikser prefix to namespace
 */
export function skrivXml(rot: Node, navnerom: string, prefikser: Readonly<Record<string, string>>): string {
  const rom = Object.entries({ ...prefikser, xsi: XSI }).map(
    ([prefiks, uri]) => ` xmlns:${prefiks}="${uri}"`,
  );
  const indre = ut(rot).slice(rot.navn.length + 1);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${rot.navn} xmlns="${navnerom}"${rom.join('')}${indre}`;
}

interface Aapen {
  navn: string;
  navnerom: string;
  type: string | null;
  tekst: string;
  barn: Element[];
}

/** Deeper than any receipt, and not so deep that it can be made to fill the memory. */
const MAKS_DYBDE = 32;

/**
 * Reads a document somebody else has written, strictly. A document type declaration is refused: no message has one, and
 * entities are what makes a small document large.
 * @throws Error when it is not well-formed XML with namespaces
 */
export function lesXml(kilde: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const aapne: Aapen[] = [];
  let rot: Element | null = null;
  parser.on('error', (feil) => {
    throw feil;
  });
  parser.on('doctype', () => {
    throw new Error('a document type declaration');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const type = Object.values(attributes).find((en) => en.uri === XSI && en.local === 'type')?.value;
    if (
      aapne.push({
        navn: local,
        navnerom: uri,
        type: type?.replace(/^.*:/, '') ?? null,
        tekst: '',
        barn: [],
      }) > MAKS_DYBDE
    )
      throw new Error('too deep');
  });
  const iTekst = (bit: string): void => {
    const siste = aapne.at(-1);
    if (siste) siste.tekst += bit;
  };
  parser.on('text', iTekst);
  parser.on('cdata', iTekst);
  parser.on('closetag', () => {
    const { tekst, barn, ...resten } = aapne.pop()!;
    if (barn.length > 0 && tekst.trim() !== '') throw new Error('text between elements');
    const ferdig = { ...resten, innhold: barn.length > 0 ? barn : tekst };
    const forelder = aapne.at(-1);
    if (forelder) forelder.barn.push(ferdig);
    else rot = ferdig;
  });
  parser.write(kilde).close();
  if (rot === null) throw new Error('empty');
  return rot;
}

/** The first element of that name inside another. */
export const barn = (element: Element | null, navn: string): Element | null =>
  typeof element?.innhold === 'object' ? (element.innhold.find((en) => en.navn === navn) ?? null) : null;

/** Its text; null where there is none. */
export function tekstI(element: Element | null, navn: string): string | null {
  const funnet = barn(element, navn)?.innhold;
  return typeof funnet === 'string' && funnet.trim() !== '' ? funnet.trim() : null;
}
