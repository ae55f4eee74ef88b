import { ulesbar } from './filfeil.ts';
import { grenser } from './grenser.ts';

/**
 * Just enough of ZIP to open a workbook from a stranger: the table of contents is read and judged before a byte is
 * unpacked, and unpacking stops at the size the table promised. A file of a few kilobytes can otherwise unpack to
 * gigabytes.
 */
export interface Arkivfil {
  navn: string;
  utpakket: number;
  data: () => Promise<Uint8Array>;
}

const SLUTT = 0x06054b50;
const OPPFOERING = 0x02014b50;
const LOKAL = 0x04034b50;
const SLUTT_LENGDE = 22;
const LENGSTE_KOMMENTAR = 0xffff;

const tall = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function finnSlutt(bytes: Uint8Array): number {
  const vis = tall(bytes);
  const tidligst = Math.max(0, bytes.length - SLUTT_LENGDE - LENGSTE_KOMMENTAR);
  for (let i = bytes.length - SLUTT_LENGDE; i >= tidligst; i -= 1)
    if (vis.getUint32(i, true) === SLUTT) return i;
  throw ulesbar('OEDELAGT_XLSX');
}

async function blaasOpp(pakket: Uint8Array, lengde: number): Promise<Uint8Array> {
  const stroem = new Blob([pakket.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const ut = new Uint8Array(lengde);
  let skrevet = 0;
  for await (const del of stroem) {
    if (skrevet + del.length > lengde) throw ulesbar('OEDELAGT_XLSX');
    ut.set(del, skrevet);
    skrevet += del.length;
  }
  if (skrevet !== lengde) throw ulesbar('OEDELAGT_XLSX');
  return ut;
}

/** The files of the archive. Throws `UlesbarFil` for what cannot be a workbook we may open. */
export function lesInnhold(bytes: Uint8Array): Arkivfil[] {
  if (bytes.length < SLUTT_LENGDE) throw ulesbar('OEDELAGT_XLSX');
  const vis = tall(bytes);
  const slutt = finnSlutt(bytes);
  const antall = vis.getUint16(slutt + 10, true);
  if (antall > grenser.filerIArkiv) throw ulesbar('UTPAKKET_FOR_STOR');
  const filer: Arkivfil[] = [];
  let her = vis.getUint32(slutt + 16, true);
  for (let i = 0; i < antall; i += 1) {
    if (her + 46 > bytes.length || vis.getUint32(her, true) !== OPPFOERING) throw ulesbar('OEDELAGT_XLSX');
    const [flagg, metode] = [vis.getUint16(her + 8, true), vis.getUint16(her + 10, true)];
    const [pakket, utpakket] = [vis.getUint32(her + 20, true), vis.getUint32(her + 24, true)];
    const [navnlengde, ekstra, kommentar] = [28, 30, 32].map((felt) => vis.getUint16(her + felt, true));
    const lokal = vis.getUint32(her + 42, true);
    if (flagg & 1) throw ulesbar('PASSORDBESKYTTET');
    const navn = new TextDecoder().decode(bytes.subarray(her + 46, her + 46 + (navnlengde ?? 0)));
    filer.push({ navn, utpakket, data: () => pakkUt(bytes, { lokal, metode, pakket, utpakket }) });
    her += 46 + (navnlengde ?? 0) + (ekstra ?? 0) + (kommentar ?? 0);
  }
  return filer;
}

interface Plass {
  lokal: number;
  metode: number;
  pakket: number;
  utpakket: number;
}

async function pakkUt(bytes: Uint8Array, { lokal, metode, pakket, utpakket }: Plass): Promise<Uint8Array> {
  const vis = tall(bytes);
  if (lokal + 30 > bytes.length || vis.getUint32(lokal, true) !== LOKAL) throw ulesbar('OEDELAGT_XLSX');
  const start = lokal + 30 + vis.getUint16(lokal + 26, true) + vis.getUint16(lokal + 28, true);
  if (start + pakket > bytes.length) throw ulesbar('OEDELAGT_XLSX');
  const innhold = bytes.subarray(start, start + pakket);
  if (metode === 0) {
    if (pakket !== utpakket) throw ulesbar('OEDELAGT_XLSX');
    return innhold;
  }
  if (metode !== 8) throw ulesbar('OEDELAGT_XLSX');
  try {
    return await blaasOpp(innhold, utpakket);
  } catch (feil) {
    // DecompressionStream reports damaged data as a bare TypeError.
    throw feil instanceof TypeError ? ulesbar('OEDELAGT_XLSX') : feil;
  }
}
