/** Text that is HTML already. Only `h` makes it, so what is not written here is escaped. */
export class Html {
  readonly tekst: string;
  constructor(tekst: string) {
    this.tekst = tekst;
  }
}

export type Innhold = Html | string | number | null | undefined | false | readonly Innhold[];

const tegn: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function skriv(verdi: Innhold): string {
  if (verdi instanceof Html) return verdi.tekst;
  if (verdi === null || verdi === undefined || verdi === false) return '';
  if (typeof verdi === 'object') return verdi.map(skriv).join('');
  return String(verdi).replaceAll(/[&<>"']/g, (ett) => tegn[ett]!);
}

/** HTML with everything put into it escaped. Not called `html`: Prettier would move whitespace that is shown. */
export const h = (deler: TemplateStringsArray, ...verdier: readonly Innhold[]): Html =>
  new Html(deler.map((del, i) => (i === 0 ? del : skriv(verdier[i - 1]) + del)).join(''));

/** Long names may break after an underscore and nowhere else. */
export const kode = (tekst: string): Html =>
  h`<code>${tekst.split('_').map((del, i) => [i > 0 && h`_<wbr>`, del])}</code>`;
export const lenke = (adresse: string, innhold: Innhold): Html => h`<a href="${adresse}">${innhold}</a>`;

/** A name that is an address too. */
export const kodelenke = (adresse: string, tekst: string): Html => lenke(adresse, kode(tekst));

/** With commas between. */
export const rekke = (ting: readonly Innhold[]): Html => h`${ting.map((en, i) => [i === 0 ? '' : ', ', en])}`;

export const liste = (ting: readonly Innhold[], klasse?: string): Html =>
  h`<ul${klasse && h` class="${klasse}"`}>${ting.map((en) => h`<li>${en}</li>`)}</ul>`;

export const fakta = (par: readonly (readonly [navn: string, verdi: Innhold] | false)[]): Html =>
  h`<dl class="fakta">${par
    .filter((ett) => ett !== false)
    .map(([navn, verdi]) => h`<div><dt>${navn}</dt><dd>${verdi}</dd></div>`)}</dl>`;

/** A table that can be moved sideways, by the keyboard too, where the screen is narrower than it. */
export const tabell = (navn: string, hode: readonly string[], rader: readonly (readonly Innhold[])[]): Html =>
  h`<div class="rulle" role="region" aria-label="${navn}" tabindex="0"><table><thead><tr>${hode.map(
    (en) => h`<th scope="col">${en}</th>`,
  )}</tr></thead><tbody>${rader.map(
    ([foerste, ...resten]) =>
      h`<tr><th scope="row">${foerste}</th>${resten.map((celle) => h`<td>${celle}</td>`)}</tr>`,
  )}</tbody></table></div>`;

/** Something to copy. */
export const blokk = (tekst: string, navn: string): Html =>
  h`<pre role="region" aria-label="${navn}" tabindex="0"><code>${tekst}</code></pre>`;
