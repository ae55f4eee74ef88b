/** Help for tonight, said every time to whoever wrote that they lack a place to sleep. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Kommune, MinSak } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { lokal } from './ord.ts';
import { telefonlinje } from './telefonlinje.ts';

/** Sosialtjenesteloven § 27: NAV finds somewhere to stay for whoever cannot do so themselves. */
export function iNatt(
  { akutt }: MinSak,
  { navKontakt, krisekontakt }: Kommune,
  level: number,
): TemplateResult | typeof nothing {
  if (!akutt) return nothing;
  const tittel = msg('Trenger du et sted å sove i natt?', {
    id: 'minsak.iNatt.tittel',
    desc: 'Overskrift for den som har skrevet at de mangler et sted å sove',
  });
  const hjelp = msg('NAV kan hjelpe deg med et midlertidig sted å bo mens vi behandler søknaden.', {
    id: 'minsak.iNatt.hjelp',
    desc: 'Under «Trenger du et sted å sove i natt?»',
  });
  return html`<section class="ds-alert inatt" data-color="info" aria-labelledby="inatt">
    ${heading(level, text(tittel), { size: '2xs', id: 'inatt' })}
    <p>${text(hjelp)}</p>
    ${[navKontakt, krisekontakt].map(ringetid)}
  </section>`;
}

const ringetid = (kontakt: Kommune['navKontakt']): TemplateResult => {
  const tid = msg(str`Åpent ${lokal(kontakt.aapningstid)}.`, {
    id: 'minsak.iNatt.tid',
    desc: 'Etter telefonnummeret. Verdien er for eksempel «hverdager kl. 9–15».',
  });
  return html`<p>${telefonlinje(kontakt)}. <span>${text(tid)}</span></p>`;
};
