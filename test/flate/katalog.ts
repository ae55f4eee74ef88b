/** Where the words on a screen come from: the catalogues of the elements and the application, else data. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alleTekster } from '@kobo-bolig/skjema/tekster';
import { texts } from '../../packages/sdk/src/texts.ts';
import { calendar, months, monthsShort } from '../../packages/components/src/texts/calendar.ts';
import { bestaarAv, Ordliste, rens } from './ordliste.ts';

export type Spraak = 'nb' | 'nn';
type Tekstpar = Readonly<Record<Spraak, string>>;

/** What came from the API while the page was made. */
export interface Data {
  /** Every text in every answer. */
  readonly tekster: readonly string[];
  /** Texts the municipality has in both languages. */
  readonly par: readonly Tekstpar[];
}

export interface Tekstfunn {
  readonly hva: 'UOVERSATT' | 'HARDKODET';
  readonly hvor: string;
}

const xliff = join(import.meta.dirname, '../../packages/components/xliff');
const entiteter: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** `<x id="0"/>` is where a value stands. */
const lesDel = (xml: string): string =>
  xml
    .replaceAll(/<x id="[^"]*"(?: equiv-text="[^"]*")?\/>/g, '{x}')
    .replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (tegn) => entiteter[tegn] ?? tegn);

function elementtekster(): Tekstpar[] {
  return readdirSync(xliff).flatMap((mappe) => {
    const fil = readFileSync(join(xliff, mappe, 'nn.xlf'), 'utf8');
    return [...fil.matchAll(/<source>([\s\S]*?)<\/source>\s*(?:<target[^>]*>([\s\S]*?)<\/target>)?/g)].map(
      ([, nb = '', nn]) => ({ nb: lesDel(nb), nn: lesDel(nn ?? nb) }),
    );
  });
}

const skjematekster = (): Tekstpar[] =>
  Object.entries<string>(alleTekster.nb).map(([noekkel, nb]) => ({
    nb,
    nn: (alleTekster.nn as Readonly<Record<string, string>>)[noekkel] ?? nb,
  }));

/** What the client says when nobody answered it. */
const klienttekster = (): Tekstpar[] =>
  Object.values(texts).flatMap(([nb, nn]) => [
    { nb: nb[0], nn: nn[0] },
    { nb: nb[1], nn: nn[1] },
  ]);

/** Words of the calendar, which is a table and no catalogue. */
function kalender(): Tekstpar[] {
  const ord = (spraak: Spraak): string[] => {
    const { weekdays, weekdaysShort, today, tomorrow, yesterday, daysOver } = calendar[spraak];
    const over = [daysOver(1), daysOver(2).replace('2', '{x}')];
    return [...weekdays, ...weekdaysShort, today, tomorrow, yesterday, ...over, ...months, ...monthsShort];
  };
  const nn = ord('nn');
  return ord('nb').map((nb, i) => ({ nb, nn: nn[i] ?? nb }));
}

const alle = (): Tekstpar[] => [...elementtekster(), ...skjematekster(), ...klienttekster(), ...kalender()];

/** Units, codes and initials: `kl.`, `48 000 kr`, `74 m²`, `1,2 MB`, `H0101`, `Trine S.` */
const enhet = /^(?:kl|kr|m²|[kMG]B|\p{Lu}{1,3}\d+|\p{Lu})$/u;

export class Katalog {
  readonly #lister: Record<Spraak, Ordliste>;
  readonly #bareNb: Ordliste;

  constructor(par: readonly Tekstpar[] = alle()) {
    this.#lister = { nb: new Ordliste(par.map(({ nb }) => nb)), nn: new Ordliste(par.map(({ nn }) => nn)) };
    const nn = new Set(par.map((en) => rens(en.nn)));
    this.#bareNb = new Ordliste(par.map(({ nb }) => nb).filter((nb) => !nn.has(rens(nb))));
  }

  /** Texts of a page that are in the wrong language, or in no catalogue and in no answer of the API. */
  feil(tekster: readonly string[], spraak: Spraak, data: Data): Tekstfunn[] {
    const fraData = new Set(data.tekster.map(rens));
    const dataord = ordI([...data.tekster, ...data.par.map((par) => par[spraak])]);
    const kommunensNb = new Set(data.par.filter(({ nb, nn }) => nb !== nn).map(({ nb }) => rens(nb)));
    const dager = ordI([
      ...months,
      ...monthsShort,
      ...calendar[spraak].weekdays,
      ...calendar[spraak].weekdaysShort,
    ]);
    const erData = (del: string): boolean =>
      [...ordI([del], false)].every(
        (et) => dataord.has(et.toLowerCase()) || dager.has(et.toLowerCase()) || enhet.test(et),
      );
    return [...new Set(tekster.map(rens))].flatMap((tekst): Tekstfunn[] => {
      if (!/\p{L}{2}/u.test(tekst) || fraData.has(tekst)) return [];
      const kjent = (del: string): boolean => this.#lister[spraak].har(del) || erData(del);
      if (spraak === 'nn' && (kommunensNb.has(tekst) || (!kjent(tekst) && this.#bareNb.har(tekst)))) {
        return [{ hva: 'UOVERSATT', hvor: `«${tekst}»` }];
      }
      return bestaarAv(tekst, kjent) ? [] : [{ hva: 'HARDKODET', hvor: `«${tekst}»` }];
    });
  }
}

/**
 * The nynorsk of words a reader knows in bokmål: a whole text, or the beginning of one. What is in no catalogue, such
 * as a name, is the same in both. A text is cut where a value stands in it.
 */
export function lagOversetter(): (nb: string) => string {
  const par = alle();
  const foerVerdi = (tekst: string): string => tekst.split('{')[0]!.trim();
  return (nb) => {
    const funnet = par.find((et) => et.nb === nb) ?? par.find((et) => et.nb.includes(nb));
    return funnet ? foerVerdi(funnet.nn) : nb;
  };
}

/** Everything in it that is a word or a code. */
const ordI = (tekster: readonly string[], smaa = true): Set<string> =>
  new Set(
    tekster
      .flatMap((tekst) => tekst.split(/[^\p{L}\p{N}²]+/u))
      .filter((et) => /\p{L}/u.test(et))
      .map((et) => (smaa ? et.toLowerCase() : et)),
  );
