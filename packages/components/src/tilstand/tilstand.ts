/**
 * All states of an element that shows something fetched, drawn the same way everywhere: loading, content, empty,
 * empty after filter, failed by cause, no access, stale, offline, refresh that failed. Pair with `tilstandStyles`
 * and with `ds(button, skeleton, …)`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.ts';
import { icon } from '../icons/icon.ts';
import { arrowsCirclepath, cloudSlash, exclamationmarkTriangle, padlockLocked } from '../icons/icons.gen.ts';
import { text } from '../texts/text.ts';
import { type FailureCause, isOurs } from './failure.ts';
import type { Resource } from './resource.ts';
import { bandText, buttonText, failureText, loadingText, type BandText } from './wording.ts';

/** What is said in place of content: one fact, one help, one thing to do. */
export interface TilstandMessage {
  icon: string;
  /** The fact: «Du har ingen saker». */
  title: string;
  /** The help: «Saker du får tildelt, vises her.» */
  help: string;
  action?: { label: string; run: () => void; icon?: string } | undefined;
}

export interface TilstandOptions<T> {
  resource: Resource<T>;
  /** Level of the message's heading. */
  level: number;
  content: (data: T) => unknown;
  /** As many rows, as high, as the content will have. */
  skeleton: () => TemplateResult;
  /** A message when there is nothing to show: nothing at all, or nothing that fits the filter. */
  empty?: (data: T) => TilstandMessage | undefined;
  /** The sentence that names the role that gives access, and who gives the role. */
  noAccess?: string;
  /** Who can be called when it does not help to try again; under a failure that is ours. */
  contact?: () => unknown;
  /** In place of the login beside the page that the resource asks for. */
  login?: () => void;
  /** The element has its own button that fetches anew: there the focus stays, and the band has none. */
  ownRefresh?: boolean;
}

export function renderTilstand<T>(options: TilstandOptions<T>): TemplateResult {
  const { status, refreshing } = options.resource;
  const busy = status === 'loading' || refreshing;
  return html`<div class="tilstand" aria-busy=${busy ? 'true' : 'false'}>${body(options)}</div>`;
}

function body<T>(options: TilstandOptions<T>): unknown {
  const { resource } = options;
  if (resource.status === 'failed') return message(failureMessage(options), options.level, below(options));
  if (resource.data !== undefined) {
    const empty = options.empty?.(resource.data);
    return [band(options), empty ? message(empty, options.level) : options.content(resource.data)];
  }
  if (!resource.slow) return nothing;
  return html`<p class="ds-sr-only">${loadingText(resource.names)}</p>
    <div aria-hidden="true">${options.skeleton()}</div>`;
}

const failureIcons: Partial<Record<FailureCause, string>> = {
  'uten-nett': cloudSlash,
  'ikke-tilgang': padlockLocked,
  'ikke-innlogget': padlockLocked,
};

function failureMessage<T>({
  resource,
  noAccess,
  login = resource.logIn,
}: TilstandOptions<T>): TilstandMessage {
  const cause = resource.failure?.cause ?? 'ukjent';
  const retry = { label: buttonText.retry(), run: () => resource.reload(), icon: arrowsCirclepath };
  const actions: Partial<Record<FailureCause, TilstandMessage['action']>> = {
    'ikke-tilgang': undefined,
    'finnes-ikke': undefined,
    'ikke-innlogget': login && { label: buttonText.login(), run: login },
  };
  return {
    icon: failureIcons[cause] ?? exclamationmarkTriangle,
    ...failureText(cause, resource.names, { retryIn: resource.retryIn, noAccess }),
    action: cause in actions ? actions[cause] : retry,
  };
}

function below<T>({ resource, contact }: TilstandOptions<T>): unknown {
  return [isOurs(resource.failure?.cause) && contact ? contact() : nothing, reference(resource)];
}

function reference<T>({ failure }: Resource<T>): unknown {
  const quotable = failure?.cause === 'svarer-ikke' || failure?.cause === 'ukjent';
  return quotable && failure.reference
    ? html`<p class="ds-paragraph referanse" data-size="sm">
        ${text(buttonText.reference(failure.reference))}
      </p>`
    : nothing;
}

function message(
  { icon: path, title, help, action }: TilstandMessage,
  level: number,
  more: unknown = nothing,
) {
  return html`<div class="melding">
    ${icon(path)} ${heading(level, text(title), { size: '2xs' })}
    <p class="hjelp">${text(help)}</p>
    ${
      action
        ? html`<button class="ds-button" data-variant="secondary" type="button" @click=${action.run}>
            ${action.icon ? icon(action.icon) : nothing}<span>${text(action.label)}</span>
          </button>`
        : nothing
    }
    ${more}
  </div>`;
}

const bandIcons: Record<BandText['reason'], string> = {
  'uten-nett': cloudSlash,
  feilet: exclamationmarkTriangle,
  endret: arrowsCirclepath,
};

/** Above content that is older than it looks. */
function band<T>({ resource, ownRefresh = false }: TilstandOptions<T>): unknown {
  const said = bandText(resource);
  if (!said) return nothing;
  return html`<div class="band" data-color=${said.reason === 'endret' ? 'info' : 'warning'}>
    ${icon(bandIcons[said.reason])}
    <p>${text(said.text)}</p>
    ${
      ownRefresh || said.reason === 'uten-nett'
        ? nothing
        : html`<button class="ds-link" type="button" @click=${() => resource.reload()}>
            ${text(said.reason === 'endret' ? buttonText.refresh() : buttonText.retry())}
          </button>`
    }
  </div>`;
}

/** Grey rows of a list: two lines left and one right, as most of our lists have. */
export const skeletonRows = (count: number): TemplateResult =>
  html`<div class="skjelett">
    ${Array.from(
      { length: count },
      () =>
        html`<div class="skjelettrad">
          <span class="ds-skeleton"></span><span class="ds-skeleton"></span><span class="ds-skeleton"></span>
        </div>`,
    )}
  </div>`;
