import { html, nothing, type TemplateResult } from 'lit';
import { hengerPaa, ledetekst, tekst } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { icon } from '../../icons/icon.ts';
import { chevronDown } from '../../icons/icons.gen.ts';
import { formatDate, sentenceCase } from '../../texts/dates.ts';
import { msg, str } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import type { Miljoe } from '../felt/felles.ts';
import { type Handlinger, slettId } from '../handlinger.ts';
import { avsnitt } from './innhold.ts';
import { ring } from './ringoss.ts';
import { bekreftSlett } from './slett.ts';

export interface Skinnevalg {
  readonly handlinger: Handlinger;
  readonly senere: () => void;
}

/** What is not the task: go on later, delete, why we ask, help. Beside the step, or after its buttons. */
export const skinne = (miljoe: Miljoe, valg: Skinnevalg): TemplateResult =>
  html`<div class="skinne">
    ${soeknaden(miljoe, valg)} ${miljoe.flyt.vist === 'oppsummering' ? hvaSkjer(miljoe) : hvorfor(miljoe)}
    ${hjelp(miljoe)}
  </div>`;

function soeknaden({ flyt, ord, params, level }: Miljoe, { handlinger, senere }: Skinnevalg): TemplateResult {
  const { utkast } = flyt;
  const { slettesDato, soeknadId } = utkast;
  const lagres = slettesDato
    ? msg(str`Alt du skriver, blir lagret. Du kan fortsette innen ${formatDate(slettesDato)}.`, {
        id: 'soeknad.skinne.lagresTil',
        desc: 'Ved siden av stegene. Verdien er en dato.',
      })
    : msg('Alt du skriver, blir lagret.', { id: 'soeknad.skinne.lagres', desc: 'Ved siden av stegene' });
  return html`<section>
    ${heading(level + 1, text(soeknadenDin()), { size: '2xs' })}
    <p>${text(lagres)}</p>
    ${
      soeknadId !== undefined && handlinger.sletter === soeknadId
        ? bekreftSlett(ord, { level: level + 2, params, handlinger, soeknadId, utkast })
        : html`<p>
              <button class="ds-link" type="button" @click=${senere}>
                ${text(tekst(ord, 'felles/senere'))}
              </button>
            </p>
            ${flyt.vist === 'oppsummering' ? skrivUt(ord) : nothing}
            ${
              soeknadId
                ? html`<p>
                    <button
                      class="ds-link"
                      type="button"
                      id=${slettId(soeknadId)}
                      @click=${() => handlinger.spoerOmSletting(soeknadId)}
                    >
                      ${text(tekst(ord, 'felles/slett'))}
                    </button>
                  </p>`
                : nothing
            }`
    }
  </section>`;
}

const skrivUt = (ord: Miljoe['ord']): TemplateResult =>
  html`<p>
    <button class="ds-link" type="button" @click=${() => window.print()}>
      ${text(tekst(ord, 'kvittering/pdf'))}
    </button>
  </p>`;

const soeknadenDin = (): string =>
  msg('Søknaden din', { id: 'soeknad.skinne.tittel', desc: 'Overskrift ved siden av stegene' });

/** More reasons than this are folded, so that they do not become a text of their own. */
const FLEST = 2;

function hvorfor({ flyt, ord, level }: Miljoe): TemplateResult | typeof nothing {
  const grunner = flyt.felt
    .filter(({ sti, felt }) => `${sti}/hvorfor` in ord && !hengerPaa(felt.naar))
    .map(({ sti }) => ({ spoersmaal: ledetekst(ord, sti), grunn: tekst(ord, `${sti}/hvorfor`) }));
  if (grunner.length === 0) return nothing;
  const liste =
    grunner.length === 1
      ? html`<p>${text(grunner[0]?.grunn ?? '')}</p>`
      : html`<dl>
          ${grunner.map(
            ({ spoersmaal, grunn }) =>
              html`<dt>${text(spoersmaal)}</dt>
                <dd>${text(grunn)}</dd>`,
          )}
        </dl>`;
  return html`<section>
    ${heading(level + 1, text(tekst(ord, 'felles/hvorfor')), { size: '2xs' })}
    ${
      grunner.length <= FLEST
        ? liste
        : html`<details class="fold">
            <summary>${icon(chevronDown)}<span>${text(hvertSpoersmaal())}</span></summary>
            ${liste}
          </details>`
    }
  </section>`;
}

const hvaSkjer = ({ ord, level }: Miljoe): TemplateResult =>
  html`<section>
    ${heading(level + 1, text(tekst(ord, 'innhold/hvaSkjer/tittel')), { size: '2xs' })}
    ${avsnitt(tekst(ord, 'innhold/hvaSkjer/tekst'))}
  </section>`;

const hvertSpoersmaal = (): string =>
  msg('Se hvorfor for hvert spørsmål', {
    id: 'soeknad.skinne.hvertSpoersmaal',
    desc: 'Åpner forklaringene under «Hvorfor spør vi?»',
  });

function hjelp({ params, level }: Miljoe): TemplateResult {
  const tittel = msg('Trenger du hjelp?', {
    id: 'soeknad.skinne.hjelp',
    desc: 'Overskrift ved siden av stegene, over telefonnummeret til kommunen',
  });
  return html`<section>
    ${heading(level + 1, text(tittel), { size: '2xs' })}
    ${avsnitt(`${ring(params)}\n${sentenceCase(String(params['kontaktTid']))}.`)}
  </section>`;
}
