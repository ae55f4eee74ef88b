/** The top of a case, the same on all its sections: who, state, one line of facts, warnings, what to do next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Sak, Sakshandling, SakStatus, Vedtak } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import { icon } from '../../icons/icon.ts';
import {
  arrowLeft,
  clock,
  clockFill,
  exclamationmarkTriangle,
  exclamationmarkTriangleFill,
  personGroup,
} from '../../icons/icons.gen.ts';
import { formatDate, formatDeadline, type Urgency } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { said } from '../../oekonomi/wording.ts';
import { nameOf } from '../../texts/person.ts';
import { text } from '../../texts/text.ts';
import { fristLabels, sakstypeLabels, statusColour, statusLabels } from '../labels.ts';
import type { SakFane } from './events.ts';
import { page, step } from './wording.ts';

/** What the buttons of the header do; `til:` goes to the section where the work is done. */
export type HeaderCommand = 'ta' | 'forslag' | 'send' | 'fatt' | 'retur' | 'tilby' | `til:${SakFane}`;

export interface HeaderAction {
  command: HeaderCommand;
  label: string;
  primary: boolean;
}

const primary = (command: HeaderCommand, label: string): HeaderAction => ({ command, label, primary: true });
const secondary = (command: HeaderCommand, label: string): HeaderAction => ({
  command,
  label,
  primary: false,
});

/**
 * At most two, at most one of them primary, out of what the server says this reader can do. Where the section has the
 * primary button itself, the header has none.
 */
export function headerActions(sak: Sak, fane: SakFane, vedtak: Vedtak | undefined): HeaderAction[] {
  const can = (...all: Sakshandling[]): boolean => all.some((one) => sak.handlinger.includes(one));
  if (can('TA_SAKEN')) return [primary('ta', step.take())];
  if (can('LAGRE_KARTLEGGING')) {
    return fane === 'kartlegging' ? [] : [primary('til:kartlegging', step.toAssessment())];
  }
  if (can('LAGRE_FORSLAG') && sak.status === 'KARTLEGGING_FERDIGSTILT') {
    return [primary('forslag', step.propose())];
  }
  if (can('LAGRE_FORSLAG', 'FATT_VEDTAK', 'RETURNER_FORSLAG') && fane !== 'vedtak') {
    return [primary('til:vedtak', step.toProposal())];
  }
  if (can('LAGRE_FORSLAG')) {
    const complete = vedtak !== undefined && vedtak.mangler.length === 0;
    return complete
      ? [primary('send', step.send()), secondary('forslag', step.edit())]
      : [primary('forslag', step.edit())];
  }
  // Who has not got the proposal yet, cannot decide it.
  if (vedtak && can('FATT_VEDTAK', 'RETURNER_FORSLAG')) {
    return [
      ...(can('FATT_VEDTAK') ? [primary('fatt', step.decide())] : []),
      ...(can('RETURNER_FORSLAG') ? [secondary('retur', step.giveBack())] : []),
    ];
  }
  if (can('TILBY_BOLIG')) {
    if (sak.nesteFrist?.type !== 'KONTAKT_SOEKER') return [primary('tilby', step.offer())];
    // A home is held for somebody who has not answered; to offer another lets it go.
    return fane === 'vedtak'
      ? [secondary('tilby', step.offerAnother())]
      : [primary('til:vedtak', step.toOffer())];
  }
  if (can('REGISTRER_KONTRAKT') && fane !== 'vedtak') return [primary('til:vedtak', step.toContract())];
  return [];
}

interface Options {
  level: number;
  actions: readonly HeaderAction[];
  onCommand: (command: HeaderCommand) => void;
}

export function caseHeader(sak: Sak, { level, actions, onCommand }: Options): TemplateResult {
  const { sakstype, saksnummer, mottatt, saksbehandler, soeker, status } = sak;
  const facts = [
    sakstypeLabels[sakstype](),
    page.caseNumber(saksnummer),
    page.received(formatDate(mottatt)),
    saksbehandler?.navn ?? page.notTaken(),
  ];
  return html`<header class="hode">
    <div class="hvem">
      <div class="navn">
        ${heading(level, text(nameOf(soeker)), { size: 'sm', id: 'sak-overskrift', focusable: true })}
        <span class="ds-tag" data-color=${statusColour[status]}
          ><span>${text(statusLabels[status]())}</span></span
        >
      </div>
      <p class="fakta">${text(facts.join(' · '))}</p>
    </div>
    ${
      actions.length > 0
        ? html`<div class="knapper">
            ${actions.toReversed().map(
              ({ command, label, primary: loud }) =>
                html`<button
                  class="ds-button"
                  data-variant=${loud ? nothing : 'secondary'}
                  type="button"
                  @click=${() => onCommand(command)}
                >
                  <span>${text(label)}</span>
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${warnings(sak)}
  </header>`;
}

export const backButton = (onBack: () => void): TemplateResult =>
  html`<button class="ds-link tilbake" type="button" @click=${onBack}>
    ${icon(arrowLeft)}<span>${page.back()}</span>
  </button>`;

const strengths: Record<Urgency, { path: string; colour: 'danger' | 'warning' | 'neutral' }> = {
  over: { path: exclamationmarkTriangleFill, colour: 'danger' },
  snart: { path: clockFill, colour: 'warning' },
  senere: { path: clock, colour: 'neutral' },
};

/** Nobody is waited for any longer. */
const finished: ReadonlySet<SakStatus> = new Set(['I_LEIEFORHOLD', 'TRUKKET', 'AVVIST', 'AVSLUTTET']);

/** A deadline, urgency, what the sums of the economy span, children, and how it is safe to reach the applicant. */
function warnings({ nesteFrist, hast, husstand, soeker, status, ulikeSkatteaar }: Sak): unknown {
  const tags: TemplateResult[] = [];
  const tag = (colour: string, path: string, words: string) =>
    tags.push(
      html`<li>
        <span class="ds-tag" data-color=${colour} data-variant=${colour === 'neutral' ? 'outline' : nothing}
          >${icon(path)}<span>${text(words)}</span></span
        >
      </li>`,
    );
  if (nesteFrist) {
    const { urgency, text: when } = formatDeadline(nesteFrist.dato, getKoboLocale());
    const { path, colour } = strengths[urgency];
    tag(colour, path, `${fristLabels[nesteFrist.type]()}: ${when.charAt(0).toLowerCase()}${when.slice(1)}`);
  }
  if (hast && !finished.has(status)) tag('danger', exclamationmarkTriangleFill, page.urgent());
  if (soeker.tryggKontakt === 'BARE_POST') tag('warning', exclamationmarkTriangle, page.onlyPost());
  if (soeker.tryggKontakt === 'EGEN_MAATE') tag('warning', exclamationmarkTriangle, page.ownWay());
  if (ulikeSkatteaar) tag('warning', exclamationmarkTriangle, said.differentYears());
  if (husstand.barn > 0) tag('neutral', personGroup, page.children());
  return tags.length > 0
    ? html`<ul class="merker">
        ${tags}
      </ul>`
    : nothing;
}
