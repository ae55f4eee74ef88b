/** Small parts of the overview that need nothing of the element but what they are given. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Tilbud } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import { icon } from '../../icons/icon.ts';
import { arrowLeft } from '../../icons/icons.gen.ts';
import { formatWeekday } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { msg, plural, str } from '../../texts/msg.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { applicant } from '../../texts/person.ts';
import { text } from '../../texts/text.ts';
import type { FailureCause } from '../../tilstand/failure.ts';
import { buttonText, failureText, type ThingNames } from '../../tilstand/wording.ts';
import { addressLine } from '../address.ts';
import { closeButton } from './details-dialog.ts';
import { hindring, innholdText, type Tilbudssak } from './offer-case.ts';
import { caseNumber, granted } from './offer-dialog.ts';
import type { Oversikt } from './overview.ts';

export const thingNames = {
  boliger: (): ThingNames => ({
    one: msg('bolig', { id: 'bolig.navn.en', desc: 'Midt i en setning: én bolig' }),
    indefinite: msg('boliger', { id: 'bolig.navn.flere', desc: 'Midt i en setning: boliger' }),
    definite: msg('boligene', { id: 'bolig.navn.bestemt', desc: 'Midt i en setning: boligene' }),
  }),
  bolig: (): ThingNames => ({
    ...thingNames.boliger(),
    indefinite: msg('boligen', { id: 'bolig.navn.denne', desc: 'Midt i en setning: boligen' }),
    definite: msg('boligen', { id: 'bolig.navn.denne', desc: 'Midt i en setning: boligen' }),
  }),
  sak: (): ThingNames => ({
    one: msg('sak', { id: 'bolig.navn.sak', desc: 'Midt i en setning: én sak' }),
    indefinite: msg('saken', { id: 'bolig.navn.saken', desc: 'Midt i en setning: saken' }),
    definite: msg('saken', { id: 'bolig.navn.saken', desc: 'Midt i en setning: saken' }),
  }),
  krav: (): ThingNames => ({
    one: msg('krav', { id: 'bolig.navn.krav', desc: 'Midt i en setning: ett krav' }),
    indefinite: msg('kravene', { id: 'bolig.navn.kravene', desc: 'Midt i en setning: kravene' }),
    definite: msg('kravene', { id: 'bolig.navn.kravene', desc: 'Midt i en setning: kravene' }),
  }),
};

export const overviewTitle = (): string =>
  msg('Boliger', { id: 'bolig.oversikt.tittel', desc: 'Overskrift over boligoversikten' });

export const offerTitle = (sak: Tilbudssak | undefined): string =>
  sak
    ? msg(str`Tilby bolig til ${applicant(sak.sak.soeker)}`, {
        id: 'bolig.tilbud.tilHvem',
        desc: 'Overskrift når en bolig skal finnes til en sak',
      })
    : msg('Tilby bolig', { id: 'bolig.tilbud.tilbyBolig', desc: 'Overskrift før saken er hentet' });

export const backToCase = (sak: Tilbudssak | undefined, onBack: () => void): TemplateResult =>
  html`<button class="ds-link tilbake" type="button" @click=${onBack}>
    ${icon(arrowLeft)}<span
      >${text(
        sak
          ? caseNumber(sak.sak.saksnummer)
          : msg('Til saken', {
              id: 'bolig.tilbud.tilSaken',
              desc: 'Lenke tilbake til saken, før saksnummeret er hentet',
            }),
      )}</span
    >
  </button>`;

/**
 * Case number and what the decision grants; and why no home can be offered, when none can.
 *
 * @param sent the offer just made, which says so itself
 */
export function offerFacts(sak: Tilbudssak, level: number, sent: Tilbud | undefined): TemplateResult {
  const { innhold } = sak;
  const stop = sent ? undefined : hindring(sak);
  return html`<p class="saksfakta">
      <span>${text(caseNumber(sak.sak.saksnummer))}</span>
      ${innhold ? html`<span>${granted()}: ${text(innholdText(innhold))}</span>` : nothing}
    </p>
    ${
      stop
        ? html`<div class="ds-alert" data-color="info">
            ${heading(level, text(stop.tittel), { size: '2xs' })}
            <p class="ds-paragraph">${text(stop.hjelp)}</p>
          </div>`
        : nothing
    }`;
}

export const sentMessage = ({ bolig, svarfrist }: Tilbud, level: number): TemplateResult =>
  html`<div class="ds-alert" data-color="success" id="sendt" tabindex="-1">
    ${heading(level, msg('Tilbudet er sendt', { id: 'bolig.tilbud.sendt', desc: 'Kvittering' }), {
      size: '2xs',
    })}
    <p class="ds-paragraph">
      ${text(
        msg(str`${addressLine(bolig)} er holdt av. Søkeren må svare innen ${deadline(svarfrist!)}.`, {
          id: 'bolig.tilbud.sendtHjelp',
          desc: 'Kvittering. Verdiene er adressen og for eksempel «torsdag 26. november».',
        }),
      )}
    </p>
  </div>`;

const deadline = (date: string): string => formatWeekday(date, getKoboLocale());

interface MoreOptions {
  readonly state: 'ready' | 'loading' | FailureCause;
  readonly onMore: () => void;
}

/** Below the homes: how many are shown of those that fit, and the rest. */
export function moreHomes(
  { boliger, treff, side }: Oversikt,
  { state, onMore }: MoreOptions,
): TemplateResult | typeof nothing {
  if (side.neste === undefined) return nothing;
  const failed = state !== 'ready' && state !== 'loading';
  return html`<div class="flere">
    <p class="dempet">
      ${text(
        msg(str`Du ser ${formatNumber(boliger.length)} av ${formatNumber(treff)}.`, {
          id: 'bolig.oversikt.duSer',
          desc: 'Over knappen Vis flere boliger',
        }),
      )}
    </p>
    ${failed ? moreFailed(state) : nothing}
    <button
      class="ds-button"
      data-variant="secondary"
      type="button"
      aria-busy=${state === 'loading' ? 'true' : 'false'}
      @click=${onMore}
    >
      <span
        >${text(
          failed
            ? buttonText.retry()
            : msg('Vis flere boliger', { id: 'bolig.oversikt.visFlere', desc: 'Knapp under boligene' }),
        )}</span
      >
    </button>
  </div>`;
}

function moreFailed(cause: FailureCause): TemplateResult {
  const { title, help } = failureText(cause, thingNames.boliger(), {
    retryIn: undefined,
    noAccess: undefined,
  });
  return html`<p role="alert">
    <strong>${text(title)}.</strong> ${text(cause === 'svarer-ikke' ? '' : help)}
  </p>`;
}

/** The panel where it has no column: what is chosen counts at once, and the button says what that gives. */
export const filterDialog = (
  panel: TemplateResult,
  found: number | undefined,
  onClose: () => void,
): TemplateResult =>
  html`${closeButton(onClose)} ${panel}
    <div class="knapper">
      <button class="ds-button" type="button" @click=${onClose}>
        <span>${text(showText(found))}</span>
      </button>
    </div>`;

const showText = (found: number | undefined): string =>
  found === undefined
    ? msg('Vis boligene', { id: 'bolig.filter.visBoligene', desc: 'Knapp som lukker filteret' })
    : plural(found, {
        one: msg('Vis 1 bolig', { id: 'bolig.filter.visEn', desc: 'Knapp som lukker filteret' }),
        other: msg(str`Vis ${formatNumber(found)} boliger`, {
          id: 'bolig.filter.visFlere',
          desc: 'Knapp som lukker filteret',
        }),
      });
