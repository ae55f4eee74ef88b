/** Who the case is about, what they wrote, and what has happened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Bosetting, Sak, Soeker } from '@kobo-bolig/contract';
import type { VistDel } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { icon } from '../../icons/icon.ts';
import { padlockLocked } from '../../icons/icons.gen.ts';
import { formatDate, formatInstant, formatTime, today } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { nameOf } from '../../texts/person.ts';
import { text } from '../../texts/text.ts';
import type { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { bostedLabels, hendelseLabels, rolleLabels } from '../labels.ts';
import { facts } from './facts.ts';
import { reach } from './kontakt.ts';
import type { Application } from './soeknad.ts';
import { about, page } from './wording.ts';

interface Options {
  application: Resource<Application>;
  language: string | undefined;
  level: number;
}

export function aboutCase(sak: Sak, { application, language, level }: Options): TemplateResult {
  return html`<div class="om">
    <div class="hoveddel">
      ${
        sak.soeknadId === undefined
          ? opened(sak, level)
          : html`<section>
              ${heading(level, about.application(), { size: 'xs' })}
              ${renderTilstand({
                resource: application,
                level: level + 1,
                content: (given) => applicationText(given, level + 1),
                skeleton: () => skeletonRows(6),
                noAccess: page.noAccess(),
              })}
            </section>`
      }
    </div>
    <div class="sidedel">
      <section>${heading(level, about.contact(), { size: 'xs' })} ${contact(sak.soeker, language)}</section>
      <section>${heading(level, about.household(), { size: 'xs' })} ${household(sak)}</section>
      <section>${heading(level, about.history(), { size: 'xs' })} ${history(sak)}</section>
    </div>
  </div>`;
}

const settlement = (
  { vedtaksdato, referanse, bosattDato, introduksjonsprogram }: Bosetting,
  level: number,
): TemplateResult =>
  html`<section>
    ${heading(level, about.settlement(), { size: 'xs' })}
    ${facts([
      [about.settledBy(), [formatDate(vedtaksdato), referanse].filter(Boolean).join(' · ')],
      [about.settled(), formatDate(bosattDato)],
      [about.programme(), introduksjonsprogram ? about.takesPart() : about.doesNot()],
    ])}
  </section>`;

const opened = ({ bosetting }: Sak, level: number): TemplateResult =>
  bosetting
    ? settlement(bosetting, level)
    : html`<section>
        ${heading(level, about.application(), { size: 'xs' })}
        <p class="hjelp">${text(about.nobodyApplied())}</p>
      </section>`;

const contact = (soeker: Soeker, language: string | undefined) =>
  facts([...reach(soeker, language), [about.address(), soeker.adresse ?? about.missing(), !soeker.adresse]]);

function household({ medlemmer }: Sak) {
  return html`<ul class="medlemmer">
    ${medlemmer.map((medlem) => {
      const { rolle, foedselsdato, bosted } = medlem;
      const more = [
        rolleLabels[rolle](),
        foedselsdato ? `${about.born().toLowerCase()} ${formatDate(foedselsdato)}` : undefined,
        bosted && rolle === 'BARN' ? bostedLabels[bosted]() : undefined,
      ];
      return html`<li>
        <span class="navn">${text(nameOf(medlem))}</span>
        <span class="mer">${text(more.filter(Boolean).join(' · '))}</span>
      </li>`;
    })}
  </ul>`;
}

function history({ hendelser }: Sak) {
  const newestFirst = hendelser.toSorted((a, b) => b.tid.localeCompare(a.tid));
  return html`<ol class="historikk">
    ${newestFirst.map(
      ({ tid, type, av, begrunnelse }) =>
        html`<li>
          <span class="hva">${text(hendelseLabels[type]())}</span>
          <span class="mer"
            >${text([formatInstant(tid, getKoboLocale()), av].filter(Boolean).join(' · '))}</span
          >
          ${begrunnelse ? html`<span class="mer">${text(begrunnelse)}</span>` : nothing}
        </li>`,
    )}
  </ol>`;
}

function applicationText({ received, reference, sections }: Application, level: number): TemplateResult {
  const when = `${formatDate(today(new Date(received)))} ${formatTime(received, getKoboLocale())}`;
  return html`<p class="hjelp">${text(about.sent(when, reference))}</p>
    ${sections.map((section) => sectionText(section, level))}`;
}

const sectionText = ({ tittel, rader }: VistDel, level: number) =>
  html`<section class="del">
    ${heading(level, text(tittel), { size: '2xs' })}
    ${facts(
      rader.map(({ ledetekst, svar, skjermet, ikkeBesvart }) => [
        ledetekst,
        skjermet && !ikkeBesvart ? hidden(svar) : svar,
        ikkeBesvart,
      ]),
    )}
  </section>`;

/** Special categories of data are opened by those who need them. */
const hidden = (answer: string) =>
  html`<details class="skjult">
    <summary>${icon(padlockLocked)} ${about.show()}</summary>
    <p>${text(answer)}</p>
  </details>`;
