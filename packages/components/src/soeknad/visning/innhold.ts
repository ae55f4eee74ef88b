import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type Katalog, tekst, type Tekstparams } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { text } from '../../texts/text.ts';

/** What a running text is made of: the words, what they may name, and the level of the heading above. */
export interface Sted {
  readonly ord: Katalog;
  readonly params: Tekstparams;
  readonly level: number;
}

/** Numbers one may call and addresses one may write to. Emergency numbers have three digits. */
const LENKBAR = /(\b\d{2}(?:\u00a0\d{2}){3}\b|\b11[0236]\b|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

const linje = (setning: string): unknown =>
  setning
    .split(LENKBAR)
    .map((del, nummer) =>
      nummer % 2 === 0
        ? del
        : html`<a
            class="ds-link"
            href=${del.includes('@') ? `mailto:${del}` : `tel:${del.replaceAll('\u00a0', '')}`}
            >${del}</a
          >`,
    );

/** A running text: one paragraph to a line; lines with a dash are a list. */
export function avsnitt(skrevet: string): readonly TemplateResult[] {
  const grupper: { liste: boolean; linjer: string[] }[] = [];
  for (const en of skrevet.split('\n')) {
    const liste = en.startsWith('– ');
    const siste = grupper.at(-1);
    if (liste && siste?.liste) siste.linjer.push(en.slice(2));
    else grupper.push({ liste, linjer: [liste ? en.slice(2) : en] });
  }
  return grupper.map(({ liste, linjer }) =>
    liste
      ? html`<ul class="ds-list">
          ${linjer.map((en) => html`<li>${linje(en)}</li>`)}
        </ul>`
      : html`<p class="ds-paragraph">${linje(linjer[0] ?? '')}</p>`,
  );
}

/** Drawn anew when the words change, so that a translated page does not keep the old ones. */
const loepende = (skrevet: string): unknown => keyed(skrevet, avsnitt(skrevet));

/** A section of information with its own heading. */
export const innhold = ({ ord, params, level }: Sted, id: string): TemplateResult =>
  html`<section class="innhold">
    ${heading(level + 1, text(tekst(ord, `innhold/${id}/tittel`)), { size: 'xs' })}
    ${loepende(tekst(ord, `innhold/${id}/tekst`, params))}
  </section>`;

/** Some advice concerns safety tonight; the rest is information. */
const haster: ReadonlySet<string> = new Set(['akutt', 'akuttSendt', 'vold']);

export const boks = ({ ord, params, level }: Sted, id: string): TemplateResult =>
  html`<div class="ds-alert boks" data-color=${haster.has(id) ? 'warning' : 'info'}>
    ${heading(level + 1, text(tekst(ord, `boks/${id}/tittel`)), { size: '2xs' })}
    ${loepende(tekst(ord, `boks/${id}/tekst`, params))}
  </div>`;
