/** Texts of a catalogue, and whether what stands on a screen is made of them. */

export const rens = (tekst: string): string => tekst.replaceAll(/\s+/g, ' ').trim();

/** Without what a sentence ends in, or a list begins with, and with a small first letter. */
const kjerne = (tekst: string): string =>
  medLiten(
    rens(tekst)
      .replace(/^[–•.,:;\s]+/u, '')
      .replace(/[\s.,:;!?…]+$/u, ''),
  );

const medLiten = (tekst: string): string => tekst.slice(0, 1).toLowerCase() + tekst.slice(1);

const VERDI = /\{\w+\}/;

export class Ordliste {
  readonly #hele = new Set<string>();
  readonly #maler: RegExp[] = [];

  constructor(tekster: readonly string[]) {
    // A text of several lines is shown as paragraphs and lists.
    for (const linje of tekster.flatMap((tekst) => [tekst, ...tekst.split('\n')])) this.#leggTil(linje);
  }

  #leggTil(tekst: string): void {
    const deler = tekst.split(VERDI);
    if (deler.length === 1) {
      this.#hele.add(kjerne(tekst));
      return;
    }
    // A value may be a link or a line of its own: then what stands before and after are texts by themselves.
    for (let fra = 0; fra < deler.length; fra++) {
      for (let til = fra + 1; til <= deler.length; til++) {
        const utdrag = deler.slice(fra, til);
        if ((utdrag.join('').match(/\p{L}/gu) ?? []).length < 3) continue;
        const monster = utdrag.map((del) =>
          del.replaceAll(/\s+/g, ' ').replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
        );
        this.#maler.push(new RegExp(`^${medLiten(trimmet(monster.join('(.*)')))}$`, 'su'));
      }
    }
  }

  har(tekst: string): boolean {
    const ren = kjerne(tekst);
    return this.#hele.has(ren) || this.#maler.some((mal) => mal.test(ren));
  }
}

const trimmet = (monster: string): string =>
  monster.replace(/^(?:[–•,:;\s]|\\\.)+/u, '').replace(/(?:[\s,:;!…]|\\\.|\\\?)+$/u, '');

/** How texts are put side by side: sentences, facts, lists, labels, parentheses, a name and its number. */
const skiller = [
  /(?<=[.!?…]) (?=[\p{Lu}\p{N}])/u,
  / [·–|/] /,
  /, /,
  /: |; /,
  / ?[()«»] ?/,
  / (?=\p{N}[\p{N}-]*$)/u,
];

/** Each part of it is known, by itself or together with its neighbours: a list may hold what has a comma in it. */
export function bestaarAv(tekst: string, kjent: (del: string) => boolean, nivaa = 0): boolean {
  if (!/\p{L}/u.test(tekst) || kjent(tekst)) return true;
  const skille = skiller[nivaa];
  if (!skille) return false;
  const biter = tekst.split(skille);
  if (biter.length === 1) return bestaarAv(tekst, kjent, nivaa + 1);
  const [ledd = ' '] = skille.exec(tekst) ?? [];
  const gaar = (fra: number): boolean =>
    fra === biter.length ||
    biter.some((_, i) => {
      if (i < fra) return false;
      const del = biter.slice(fra, i + 1).join(ledd);
      return (i === fra ? bestaarAv(del, kjent, nivaa + 1) : kjent(del)) && gaar(i + 1);
    });
  return gaar(0);
}
