import { normaliser } from './celler.ts';
import { UlesbarFil, ulesbar } from './filfeil.ts';
import { grenser } from './grenser.ts';
import { sjekkHode } from './hode.ts';
import { kolonner } from './kolonner.ts';
import type { Filformat, Lesesvar, Raarad } from './typer.ts';

type Kjennetegn = Filformat | 'OLE' | 'ANNET';

/** The first bytes say what a file is; its name and declared media type can say anything. */
const starter: readonly (readonly [Kjennetegn, readonly number[]])[] = [
  ['XLSX', [0x50, 0x4b, 0x03, 0x04]],
  ['OLE', [0xd0, 0xcf, 0x11, 0xe0]],
  ['ANNET', [0x25, 0x50, 0x44, 0x46]], // %PDF
  ['ANNET', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['ANNET', [0xff, 0xd8, 0xff]], // JPEG
  ['ANNET', [0x3c]], // <: a web page or XML that calls itself a spreadsheet
];

const kjennIgjen = (bytes: Uint8Array): Kjennetegn =>
  starter.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0] ?? 'CSV';

const utf16 = (tekst: string): Uint8Array =>
  Uint8Array.from([...tekst].flatMap((tegn) => [tegn.charCodeAt(0), 0]));

function inneholder(bytes: Uint8Array, noekkel: Uint8Array): boolean {
  const foerste = noekkel[0] ?? 0;
  for (let i = bytes.indexOf(foerste); i >= 0; i = bytes.indexOf(foerste, i + 1))
    if (noekkel.every((byte, j) => bytes[i + j] === byte)) return true;
  return false;
}

/** Each comes with a library that nothing else needs, and is fetched with the first file. */
const lesere: Readonly<Record<Filformat, (bytes: Uint8Array) => Promise<string[][]>>> = {
  CSV: async (bytes) => (await import('./lesCsv.ts')).lesCsv(bytes),
  XLSX: async (bytes) => (await import('./lesXlsx.ts')).lesXlsx(bytes),
};

/** Cells of a data row in the 35 columns; anything beyond them counts only if it is filled. */
function raarad(celler: readonly string[], rad: number, format: Filformat): Raarad {
  if (celler.some((celle) => celle.length > grenser.tegnICelle)) throw ulesbar('CELLE_FOR_STOR', { rad });
  const rensede = celler.map(normaliser);
  const bredde = rensede.findLastIndex((celle) => celle !== '') + 1;
  const avvik = bredde > kolonner.length || (format === 'CSV' && celler.length < kolonner.length);
  return {
    rad,
    celler: kolonner.map((_, i) => rensede[i] ?? ''),
    ...(avvik && { antallFelt: format === 'CSV' ? celler.length : bredde }),
  };
}

/**
 * Reads an import file, CSV or workbook, to the same raw rows. It never throws for what a file can hold: every reason
 * a file is refused has a code and a sentence that says what to do.
 */
export async function lesImportfil(bytes: Uint8Array): Promise<Lesesvar> {
  try {
    if (bytes.length > grenser.byte) throw ulesbar('FIL_FOR_STOR');
    if (bytes.length === 0) throw ulesbar('TOM_FIL');
    const kjennetegn = kjennIgjen(bytes);
    if (kjennetegn === 'ANNET') throw ulesbar('UKJENT_FILTYPE');
    if (kjennetegn === 'OLE')
      throw ulesbar(inneholder(bytes, utf16('EncryptedPackage')) ? 'PASSORDBESKYTTET' : 'GAMMELT_EXCEL');
    const linjer = await lesere[kjennetegn](bytes);

    const [hode = [], ...resten] = linjer;
    if (linjer.every((linje) => linje.every((celle) => celle.trim() === ''))) throw ulesbar('TOM_FIL');
    const feil = sjekkHode(hode);
    if (feil.length > 0) return { ok: false, feil };
    const rader = resten.map((celler, i) => raarad(celler, i + 2, kjennetegn));
    const fylte = rader.filter(
      ({ celler, antallFelt = 0 }) => celler.some(Boolean) || antallFelt > kolonner.length,
    );
    if (fylte.length === 0) throw ulesbar('INGEN_RADER');
    if (resten.length > grenser.rader) throw ulesbar('FOR_MANGE_RADER');
    return { ok: true, format: kjennetegn, rader: fylte };
  } catch (feil) {
    if (feil instanceof UlesbarFil) return { ok: false, feil: feil.feil };
    throw feil;
  }
}
