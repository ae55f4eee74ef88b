/** The homes a case has been offered, newest first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Sak, Tilbud } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import { addressLine } from '../../bolig/address.ts';
import { icon } from '../../icons/icon.ts';
import { checkmark, information, xMark } from '../../icons/icons.gen.ts';
import { formatDate, formatInstant, today } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { formatKroner } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { frist } from '../frist.ts';
import { facts } from './facts.ts';
import { metLabels, offer, offerColour, offerLabels, requirementLabels } from './offer-wording.ts';
import { button } from './proposal.ts';

interface Options {
  sak: Sak;
  tilbud: readonly Tilbud[];
  level: number;
  withdrawing: boolean;
  offerHome: () => void;
  withdraw: (tilbud: Tilbud) => void;
}

/** The one that binds a home now. */
export const openOffer = (tilbud: readonly Tilbud[]): Tilbud | undefined =>
  tilbud.find(({ status }) => status === 'SENDT' || status === 'AKSEPTERT');

const icons = { JA: checkmark, NEI: xMark, UKJENT: information };

export function offers(options: Options): TemplateResult {
  const { sak, tilbud, level } = options;
  const can = sak.handlinger.includes('TILBY_BOLIG') && !openOffer(tilbud);
  return html`<section class="vedtaksdel">
    ${heading(level, offer.heading(), { size: '2xs' })}
    <div class="naa">
      <p>${text(nextStep(sak, tilbud))}</p>
      ${can ? html`<div class="knapper">${button({ label: offer.offerHome(), run: options.offerHome })}</div>` : nothing}
    </div>
    ${
      tilbud.length > 0
        ? html`<ul class="tilbud">
            ${tilbud.map((one) => html`<li>${oneOffer(one, options)}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}

function nextStep({ handlinger }: Sak, tilbud: readonly Tilbud[]): string {
  if (tilbud.some(({ status }) => status === 'KONTRAKT_SIGNERT')) return offer.let();
  const open = openOffer(tilbud);
  if (open?.status === 'SENDT') return offer.waiting();
  if (open) return handlinger.includes('REGISTRER_KONTRAKT') ? offer.accepted() : offer.acceptedOthers();
  if (!handlinger.includes('TILBY_BOLIG')) return offer.othersOffer();
  return tilbud.length > 0 ? offer.offerNext() : offer.none();
}

function oneOffer(tilbud: Tilbud, { sak, level, withdrawing, withdraw }: Options): TemplateResult {
  const { bolig, status, sendt, svarfrist, besvart, visning, avslagsgrunn, match } = tilbud;
  const locale = getKoboLocale();
  const open = status === 'SENDT' || status === 'AKSEPTERT';
  const answered = besvart && formatDate(today(new Date(besvart)));
  return html`<article>
    <div class="navn">
      ${heading(level + 1, text(addressLine(bolig)), { size: '2xs' })}
      <span class="ds-tag" data-color=${offerColour[status]}
        ><span>${text(offerLabels[status]())}</span></span
      >
    </div>
    ${status === 'SENDT' ? frist({ type: 'SVAR_PAA_TILBUD', dato: svarfrist }) : nothing}
    ${facts([
      [offer.sent(), formatDate(today(new Date(sendt)))],
      [offer.deadline(), formatDate(svarfrist)],
      [offer.answered(), answered],
      [offer.viewing(), visning && `${formatInstant(visning.tid, locale)}, ${visning.oppmoete}`],
      [offer.rent(), bolig.manedsleie === undefined ? undefined : formatKroner(bolig.manedsleie)],
      [offer.reason(), avslagsgrunn],
    ])}
    ${
      match.length > 0
        ? html`<p class="ledetekst">${offer.requirements()}</p>
            <ul class="krav">
              ${match.map(
                ({ krav, oppfylt }) =>
                  html`<li>
                    ${icon(icons[oppfylt])}<span class="hva">${text(requirementLabels[krav]())}</span>
                    <span>${text(metLabels[oppfylt]())}</span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${
      open && sak.handlinger.includes('TREKK_TILBUD')
        ? html`<div class="knapper">
            ${button({
              label: withdrawing ? offer.withdrawing() : offer.withdraw(),
              run: () => withdraw(tilbud),
              quiet: true,
            })}
          </div>`
        : nothing
    }
  </article>`;
}
