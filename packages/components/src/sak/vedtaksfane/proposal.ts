/** The proposal or the decision to read, and what the reader can do with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Sak, Vedtak } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import { formatDate } from '../../texts/dates.ts';
import { text } from '../../texts/text.ts';
import { proposalText } from '../../vedtak/form.ts';
import { missingLabels, resultLabels, said as proposed } from '../../vedtak/wording.ts';
import { facts } from './facts.ts';
import { act, confirmDecision, decision, none, now } from './wording.ts';

export interface ProposalCommands {
  edit: () => void;
  send: () => void;
  decide: () => void;
  giveBack: () => void;
  toAssessment: (() => void) | undefined;
}

interface Options {
  sak: Sak;
  vedtak: Vedtak;
  level: number;
  running: boolean;
  commands: ProposalCommands;
}

interface ButtonOptions {
  label: string;
  run: () => void;
  quiet?: boolean;
}

export const button = ({ label, run, quiet = false }: ButtonOptions): TemplateResult =>
  html`<button class="ds-button" data-variant=${quiet ? 'secondary' : nothing} type="button" @click=${run}>
    <span>${text(label)}</span>
  </button>`;

const closed: ReadonlySet<Sak['status']> = new Set(['TRUKKET', 'AVVIST', 'AVSLUTTET']);

/** Nothing is proposed yet: the one thing to do, or what must happen first. */
export function noProposal(sak: Sak, level: number, commands: ProposalCommands): TemplateResult {
  const { handlinger, saksbehandler, status, kartleggingFerdig } = sak;
  const can = (one: Sak['handlinger'][number]): boolean => handlinger.includes(one);
  const { toAssessment } = commands;
  const message = (help: string, action: unknown = nothing) =>
    html`<div class="melding">
      ${heading(level, none.title(), { size: '2xs' })}
      <p>${text(help)}</p>
      ${action}
    </div>`;
  if (closed.has(status)) return message(none.closed());
  if (can('LAGRE_FORSLAG'))
    return message(none.ready(), button({ label: none.propose(), run: commands.edit }));
  if (can('LAGRE_KARTLEGGING'))
    return message(
      none.assessFirst(),
      toAssessment ? button({ label: none.toAssessment(), run: toAssessment }) : nothing,
    );
  if (!saksbehandler) return message(none.takeFirst());
  return message((kartleggingFerdig ? none.otherProposes : none.otherAssesses)(saksbehandler.navn));
}

/** Not decided: who acts now, then the proposal. */
export function openProposal(options: Options): TemplateResult {
  const { vedtak, level } = options;
  return html`${vedtak.status === 'FORSLAG' ? beingWritten(options) : awaitsDecision(options)}
    <section class="vedtaksdel">
      ${heading(level, decision.proposal(), { size: '2xs' })}
      ${proposalText(vedtak.innhold, proposed.empty())}
      ${facts([
        [decision.proposedBy(), vedtak.foreslaattAv.navn],
        [decision.basis(), vedtak.hjemmel.join(', ')],
      ])}
    </section>`;
}

function beingWritten({ sak, vedtak, level, running, commands }: Options): TemplateResult {
  const { mangler, returnertBegrunnelse, foreslaattAv } = vedtak;
  const mine = sak.handlinger.includes('LAGRE_FORSLAG');
  const sendable = sak.handlinger.includes('SEND_TIL_GODKJENNING') && mangler.length === 0;
  const returned = returnertBegrunnelse
    ? html`<div class="ds-alert" data-color="info">
        ${heading(level, now.returned(), { size: '2xs' })}
        <p>${text(returnertBegrunnelse)}</p>
      </div>`
    : nothing;
  if (!mine)
    return html`${returned}
      <p class="naa">${text(now.otherWrites(foreslaattAv.navn))}</p>`;
  const edit = button({ label: act.edit(), run: commands.edit, quiet: sendable });
  return html`${returned}
    <div class="naa">
      <p>${text(sendable ? now.complete() : now.incomplete())}</p>
      ${
        mangler.length > 0
          ? html`<ul class="ds-list">
              ${mangler.map((pointer) => html`<li>${text(missingLabels[pointer]?.() ?? pointer)}</li>`)}
            </ul>`
          : nothing
      }
      <div class="knapper">
        ${sendable ? button({ label: running ? act.sending() : act.send(), run: commands.send }) : nothing}
        ${edit}
      </div>
    </div>`;
}

function awaitsDecision({ sak, vedtak, running, commands }: Options): TemplateResult {
  const decides = sak.handlinger.includes('FATT_VEDTAK');
  const returns = sak.handlinger.includes('RETURNER_FORSLAG');
  const who = vedtak.foreslaattAv.navn;
  const waiting = vedtak.toTrinn ? `${now.waiting()} ${now.waitingTwo(who)}` : now.waiting();
  const words = decides ? now.decide(who) : returns ? now.samePerson() : waiting;
  return html`<div class="naa">
    <p>${text(words)}</p>
    ${
      decides || returns
        ? html`<div class="knapper">
            ${decides ? button({ label: running ? act.deciding() : act.decide(), run: commands.decide }) : nothing}
            ${returns ? button({ label: act.giveBack(), run: commands.giveBack, quiet: decides }) : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

export function madeDecision({ innhold, ...vedtak }: Vedtak, level: number): TemplateResult {
  const { vedtaksdato, klagefrist, klageinstans, foreslaattAv, fattetAv, hjemmel } = vedtak;
  return html`<section class="vedtaksdel">
    ${heading(level, decision.made(), { size: '2xs' })}
    ${facts([
      [decision.date(), vedtaksdato && formatDate(vedtaksdato)],
      [decision.complaintBy(), klagefrist && formatDate(klagefrist)],
      [decision.complaintTo(), klageinstans],
      [decision.proposedBy(), foreslaattAv.navn],
      [decision.madeBy(), fattetAv?.navn],
      [decision.basis(), hjemmel.join(', ')],
    ])}
    ${proposalText(innhold, proposed.empty())}
  </section>`;
}

/** What the reader says yes to: whose case, and which outcome. */
export const decisionToConfirm = (sak: Sak, { innhold }: Vedtak): TemplateResult =>
  html`${facts([
      [confirmDecision.person(), sak.soeker.navn],
      [confirmDecision.case(), sak.saksnummer],
      [proposed.result(), resultLabels[innhold.resultat]()],
    ])}
    <p>${confirmDecision.final()}</p>`;
