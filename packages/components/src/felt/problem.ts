import { html, nothing, type TemplateResult } from 'lit';
import { translated, type KoboFeil } from '@kobo-bolig/sdk';
import { heading } from '../base/heading.ts';
import { describeFailure, isOurs } from '../tilstand/failure.ts';
import { buttonText } from '../tilstand/wording.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { text } from '../texts/text.ts';
import { loggedOut, uncertain } from './wording.ts';

interface Options {
  level: number;
  /** What the text is about, under it. */
  about?: unknown;
  /** What to do about it. */
  actions?: unknown;
  /** What «Logg inn» does; in place of `actions` when nobody is logged in any longer. */
  logIn?: (() => unknown) | undefined;
  /** Makes it possible to move focus to the message. */
  id?: string;
  /** Who can be called when it does not help to try again; under a failure that is ours. */
  contact?: unknown;
  /** Instead of the server's own words. */
  title?: string | undefined;
  detail?: string | undefined;
}

const isLoggedOut = ({ kind, status }: KoboFeil): boolean => kind === 'token' || status === 401;

/** Why something the reader did was not done, whether anything is lost, and what to do now. */
export function problem(
  error: KoboFeil | undefined,
  { level, about = nothing, actions = nothing, logIn, id, contact = nothing, title, detail }: Options,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const out = isLoggedOut(error);
  const said = translated(error, getKoboLocale());
  const reference = error.traceId ?? error.requestId;
  const quotable = !out && (error.kind !== 'problem' || (error.status ?? 0) >= 500);
  const buttons = out && logIn ? logInButton(logIn) : actions;
  return html`<div
    class="ds-alert problem"
    data-color=${error.status === 412 ? 'warning' : 'danger'}
    id=${id ?? nothing}
    tabindex=${id ? -1 : nothing}
  >
    ${heading(level, text(title ?? (out ? loggedOut.title() : said.title)), { size: '2xs' })}
    <p>${text(detail ?? (out ? loggedOut.help() : said.detail))}</p>
    ${about} ${error.uncertain ? html`<p>${text(uncertain())}</p>` : nothing}
    ${quotable ? html`<p>${text(buttonText.reference(reference))}</p>` : nothing}
    ${isOurs(describeFailure(error).cause) ? contact : nothing}
    ${buttons === nothing ? nothing : html`<div class="knapper">${buttons}</div>`}
  </div>`;
}

const logInButton = (logIn: () => unknown): TemplateResult =>
  html`<button class="ds-button" data-variant="secondary" type="button" @click=${logIn}>
    <span>${text(buttonText.login())}</span>
  </button>`;

/** For the live region: the same, in one line. */
export const problemText = (error: KoboFeil): string =>
  isLoggedOut(error) ? `${loggedOut.title()}. ${loggedOut.help()}` : `${error.title}. ${error.detail}`;
