import type { Font } from 'fontkit';
import { gunzipSync } from 'fflate';
import { fromBase64 } from '../../base64.ts';
import type { Brev, Del, Opplysning } from './brev.ts';

/** Points, 1/72 inch. */
const MARG = { left: 71, right: 71, top: 64, bottom: 78 };
const BREDDE = 595.28 - MARG.left - MARG.right;
const INNRYKK = 14;
/** A heading with less than this below it goes to the next page. */
const TRE_LINJER = 64;

/** A letter whose parts are written as they come. */
export interface LangtBrev extends Omit<Brev, 'deler'> {
  readonly deler: AsyncIterable<Del>;
}

interface Verktoey {
  readonly PDFDocument: PDFKit.PDFDocument;
  /**
   * For each letter its own: a font remembers glyphs, and one that was drawn as a part of another (the A of Á) loses
   * the character it stands for in the next letter.
   */
  readonly aapne: () => { readonly vanlig: Font; readonly fet: Font };
}

async function last(): Promise<Verktoey> {
  // A third of a megabyte: loaded when the first letter is made, so that what makes none starts without it.
  const [{ default: PDFDocument }, fontkit, skrift] = await Promise.all([
    import('pdfkit'),
    import('fontkit'),
    import('./skrift.gen.ts'),
  ]);
  const [vanlig, fet] = [skrift.vanlig, skrift.fet].map((pakket) => gunzipSync(fromBase64(pakket)) as Buffer);
  const aapne = (fil: Buffer | undefined): Font => fontkit.create(fil!) as Font;
  return { PDFDocument, aapne: () => ({ vanlig: aapne(vanlig), fet: aapne(fet) }) };
}

let verktoey: Promise<Verktoey> | undefined;

/**
 * The letter as PDF, produced as PDF/A-2a: tagged in reading order, with its language and title, and with the font in
 * it. No independent validator has certified it. Characters the font lacks (of other scripts than Latin, Greek and
 * Cyrillic) become «?»; the HTML letter has them all.
 */
export async function lagPdf(brev: Brev | LangtBrev): Promise<Uint8Array<ArrayBuffer>> {
  return tegn(await (verktoey ??= last()), brev);
}

/** Characters as the font can draw them: PDF/A refuses a character without a shape. */
const tegnbart = (tekst: string, skrift: Font): string =>
  [...tekst.normalize('NFC').replaceAll(/[\t\v\f\u2028\u2029]/g, ' ')]
    .filter((tegn) => tegn === '\n' || !/^\p{C}$/u.test(tegn) || tegn.codePointAt(0)! > 0xffff)
    .map((tegn) => (tegn === '\n' || skrift.hasGlyphForCodePoint(tegn.codePointAt(0)!) ? tegn : '?'))
    .join('');

async function tegn(
  { PDFDocument, aapne }: Verktoey,
  brev: Brev | LangtBrev,
): Promise<Uint8Array<ArrayBuffer>> {
  const { vanlig, fet } = aapne();
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARG,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: brev.spraak,
    info: { Title: brev.tittel, Author: brev.avsender, CreationDate: brev.laget },
    // Otherwise Helvetica is opened, which is not embedded.
    font: vanlig as never,
  });
  const biter: Uint8Array[] = [];
  const ferdig = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    doc.on('data', (bit: Uint8Array) => biter.push(bit));
    doc.on('end', () => resolve(samlet(biter)));
    doc.on('error', reject);
  });
  const rot = doc.struct('Document');
  doc.addStructure(rot);

  const merk = (rolle: string, innhold: PDFKit.PDFStructureElementChild[] | (() => void)) =>
    doc.struct(rolle, {}, innhold);
  type Stil = { readonly skrift?: Font; readonly stoerrelse?: number; readonly luft?: number };
  const skriv = (tekst: string, { skrift = vanlig, stoerrelse = 11 }: Stil, innrykk = 0): void => {
    doc.font(skrift as never).fontSize(stoerrelse);
    doc.text(tegnbart(tekst, skrift), MARG.left + innrykk, doc.y, { width: BREDDE - innrykk, lineGap: 3 });
  };
  const avsnitt = (merke: string, tekst: string, stil: Stil = {}): void => {
    rot.add(merk(merke, () => skriv(tekst, stil)));
    doc.y += stil.luft ?? 7;
  };
  const plassTil = (hoeyde: number): void => {
    if (doc.y + hoeyde > doc.page.height - MARG.bottom) doc.addPage();
  };
  const punktliste = (punkter: readonly string[]): void => {
    const liste = doc.struct('L');
    rot.add(liste);
    for (const punkt of punkter) {
      plassTil(20);
      liste.add(
        merk('LI', [
          merk('Lbl', () => {
            const y = doc.y;
            skriv('•', {});
            doc.y = y;
          }),
          merk('LBody', () => skriv(punkt, {}, INNRYKK)),
        ]),
      );
    }
    doc.y += 7;
  };
  const opplysninger = (rader: readonly Opplysning[]): void => {
    const liste = doc.struct('L');
    rot.add(liste);
    for (const { ledetekst, svar } of rader) {
      plassTil(40);
      liste.add(
        merk('LI', [
          merk('Lbl', () => skriv(ledetekst, { skrift: fet, stoerrelse: 10 })),
          merk('LBody', () => skriv(svar, {})),
        ]),
      );
      doc.y += 4;
    }
    doc.y += 5;
  };
  const tegnDel: { readonly [T in Del['type']]: (del: Extract<Del, { type: T }>) => void } = {
    OVERSKRIFT: ({ tekst }) => {
      plassTil(TRE_LINJER);
      doc.y += 6;
      avsnitt('H2', tekst, { skrift: fet, stoerrelse: 13, luft: 3 });
    },
    MELLOMTITTEL: ({ tekst }) => {
      plassTil(TRE_LINJER);
      avsnitt('H3', tekst, { skrift: fet, stoerrelse: 11.5, luft: 3 });
    },
    AVSNITT: ({ tekst }) => avsnitt('P', tekst),
    LISTE: ({ punkter }) => punktliste(punkter),
    OPPLYSNINGER: ({ rader }) => opplysninger(rader),
  };

  if (brev.merke !== undefined) avsnitt('P', brev.merke, { skrift: fet, stoerrelse: 10, luft: 14 });
  avsnitt('P', brev.avsender, { skrift: fet, stoerrelse: 13, luft: 22 });
  if (brev.mottaker.length > 0) avsnitt('P', brev.mottaker.join('\n'), { luft: 18 });
  for (const { ledetekst, svar } of brev.hode)
    avsnitt('P', `${ledetekst}: ${svar}`, { stoerrelse: 10, luft: 0 });
  doc.y += 22;
  avsnitt('H1', brev.tittel, { skrift: fet, stoerrelse: 18, luft: 10 });
  for await (const del of brev.deler) (tegnDel[del.type] as (del: Del) => void)(del);
  rot.end();
  imargen(doc, vanlig, brev.merke);
  doc.end();
  return ferdig;
}

/** Beside the text, for the eye: a reader says the page by itself, and has said the mark first of all. */
function imargen(doc: PDFKit.PDFDocument, skrift: Font, merke: string | undefined): void {
  const skriv = (hvor: 'Top' | 'Bottom', tekst: string, y: number): void => {
    doc.markContent('Artifact', { type: 'Pagination', attached: [hvor] });
    doc.font(skrift as never).fontSize(9);
    doc.text(tekst, MARG.left, y, { width: BREDDE, align: hvor === 'Top' ? 'left' : 'right' });
    doc.endMarkedContent();
  };
  const { count } = doc.bufferedPageRange();
  for (let side = 0; side < count; side++) {
    doc.switchToPage(side);
    doc.page.margins.bottom = 0;
    if (merke !== undefined && side > 0) skriv('Top', merke, 36);
    skriv('Bottom', `${side + 1} / ${count}`, doc.page.height - 48);
  }
}

function samlet(biter: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const ut = new Uint8Array(biter.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let fra = 0;
  for (const bit of biter) {
    ut.set(bit, fra);
    fra += bit.byteLength;
  }
  return ut;
}
