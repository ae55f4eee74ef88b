/** Reads a PDF back as a reader would: with another library than the one that made it. */
import { getDocumentProxy } from 'unpdf';

export interface Merke {
  readonly rolle: string;
  readonly tekst: string;
}

export interface LestPdf {
  readonly sider: number;
  readonly spraak: string | null;
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly merket: boolean;
  /** What a screen reader says, in the order of the structure tree: leaves with text, by their role. */
  readonly lest: readonly Merke[];
  /** All roles of the tree, from the root. */
  readonly roller: ReadonlySet<string>;
  /** Whether each font has its shapes in the file. */
  readonly skrifter: readonly { readonly navn: string; readonly innebygd: boolean }[];
  /** Whether it draws with a font of the reader's. */
  readonly uinnebygde: boolean;
  /** Text that stands outside the structure. */
  readonly utenfor: string;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

export async function lesPdf(fil: Uint8Array): Promise<LestPdf> {
  const pdf = await getDocumentProxy(fil.slice(), { verbosity: 0 });
  const metadata = await pdf.getMetadata();
  const merker = await pdf.getMarkInfo();
  const lest: Merke[] = [];
  const roller = new Set<string>();
  let utenfor = '';
  for (let nummer = 1; nummer <= pdf.numPages; nummer++) {
    const side = await pdf.getPage(nummer);
    const tekster = new Map<string, string>();
    const { items } = await side.getTextContent({ includeMarkedContent: true });
    const aapne: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = aapne.findLast((en) => en !== undefined);
        const bit = item.str + (item.hasEOL ? ' ' : '');
        if (id === undefined) utenfor += bit;
        else tekster.set(id, (tekster.get(id) ?? '') + bit);
      } else if (item.type === 'endMarkedContent') aapne.pop();
      else aapne.push(item.id ?? undefined);
    }
    const gaa = (node: Node, rolle: string): void => {
      if (node.type === 'content') {
        const tekst = (tekster.get(node.id ?? '') ?? '').replaceAll(/\s+/g, ' ').trim();
        lest.push({ rolle, tekst });
        return;
      }
      roller.add(node.role ?? '');
      for (const barn of node.children ?? []) gaa(barn, node.role ?? '');
    };
    gaa((await side.getStructTree()) as Node, '');
  }
  const raatt = new TextDecoder('latin1').decode(fil);
  return {
    sider: pdf.numPages,
    spraak: (metadata.info as { Language?: string | null }).Language ?? null,
    info: metadata.info as Record<string, unknown>,
    xmp: /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(raatt)?.[0] ?? '',
    merket: merker?.Marked === true,
    lest,
    roller,
    skrifter: [...raatt.matchAll(/\/Type \/FontDescriptor\n\/FontName \/(\S+)[^>]*/g)].map(
      ([objekt, navn]) => ({
        navn: navn!,
        innebygd: /\/FontFile2 \d+ 0 R/.test(objekt),
      }),
    ),
    uinnebygde: /\/Subtype \/(Type1|TrueType|Type3)\b/.test(raatt),
    utenfor,
  };
}
