import { ulesbar } from './filfeil.ts';
import { grenser } from './grenser.ts';
import { fremmedSkilletegn } from './hode.ts';

const BOM: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Bytes to text. A byte order mark decides; otherwise what is valid UTF-8 is UTF-8, since æ, ø and å in ISO-8859-1
 * practically never are. Everything else is read as windows-1252, which is ISO-8859-1 with quotes and dashes added.
 */
export function dekod(bytes: Uint8Array): string {
  const merke = BOM.find(([, tegn]) => tegn.every((byte, i) => bytes[i] === byte));
  if (merke) return new TextDecoder(merke[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Fields of a row beyond these are counted no further: a row has 35. */
const MAKS_FELT = 256;

const HERMETEGN = '"';

/** All lines of the file as rows of fields; blank lines are rows of one empty field. */
export function lesCsv(bytes: Uint8Array): string[][] {
  const tekst = dekod(bytes);
  if (tekst.includes('\0')) throw ulesbar('UKJENT_FILTYPE');
  const foersteLinje = /^[^\r\n]*/.exec(tekst)?.[0] ?? '';
  const tegn = fremmedSkilletegn(foersteLinje);
  if (tegn !== undefined) throw ulesbar('FEIL_SKILLETEGN', { tegn });
  // One row past the limit is enough to know; the header is a row too.
  return delOpp(tekst, grenser.rader + 2);
}

/**
 * RFC 4180 with semicolons, where a lone quote inside a text («5" rør») is a quote and not the start of a quoted field.
 * Ends of lines are as the first one is. Read by hand because the library that did it went sign by sign: ten million on
 * one line held the process up for half a minute.
 * @param maksRader so many are read, and no more
 */
export function delOpp(tekst: string, maksRader = Infinity): string[][] {
  const rader: string[][] = [];
  let slutt = '';
  let rad: string[] = [];
  /** Where the next of these stands: asked for again when it is passed, so that a long text is searched through once. */
  const neste = { ';': -1, slutt: -1 };
  let her = 0;

  const finn = (hva: string, forrige: number): number => {
    if (forrige >= her) return forrige;
    const funnet = tekst.indexOf(hva, her);
    return funnet < 0 ? Infinity : funnet;
  };
  /** The first end of line outside quotes decides what the others are. */
  const finnSlutt = (): number => {
    if (slutt !== '') return finn(slutt, neste.slutt);
    if (neste.slutt >= her) return neste.slutt;
    linjeslutt.lastIndex = her;
    return linjeslutt.exec(tekst)?.index ?? Infinity;
  };
  /** What stands in quotes from here, and where it ends; with the quotes where the field goes on after them. */
  function sitert(): { readonly verdi: string; readonly etter: number } {
    const deler: string[] = [];
    for (let fra = her + 1; ;) {
      const til = tekst.indexOf(HERMETEGN, fra);
      if (til < 0) throw ulesbar('CSV_ANFOERSELSTEGN', { rad: linjen(tekst) });
      deler.push(tekst.slice(fra, til));
      fra = til + 1;
      if (tekst[fra] === HERMETEGN) {
        deler.push(HERMETEGN);
        fra++;
        continue;
      }
      const erEnde =
        fra === tekst.length ||
        tekst[fra] === ';' ||
        (slutt === '' ? '\r\n'.includes(tekst[fra]!) : tekst.startsWith(slutt, fra));
      const verdi = deler.join('');
      return { verdi: erEnde ? verdi : `"${verdi}"`, etter: fra };
    }
  }

  while (her < tekst.length || rad.length > 0) {
    const { verdi, etter } = tekst[her] === HERMETEGN ? sitert() : { verdi: '', etter: her };
    her = etter;
    neste[';'] = finn(';', neste[';']);
    neste.slutt = finnSlutt();
    her = Math.min(neste[';'], neste.slutt, tekst.length);
    if (rad.length < MAKS_FELT) rad.push(verdi + tekst.slice(etter, her));
    if (her === neste[';']) {
      her++;
      continue;
    }
    if (slutt === '' && her < tekst.length) slutt = tekst.startsWith('\r\n', her) ? '\r\n' : tekst[her]!;
    her += slutt.length;
    rader.push(rad);
    rad = [];
    if (rader.length >= maksRader) break;
  }
  return rader;
}

const linjeslutt = /[\r\n]/g;
const linjen = (tekst: string): number => tekst.split(/\r\n|[\r\n]/).length;
