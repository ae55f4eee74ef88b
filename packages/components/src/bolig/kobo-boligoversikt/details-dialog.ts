/** The dialog with all that is known of one home. It names no tenant: who lives there is looked up in the case. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Bolig } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import { close } from '../../felt/wording.ts';
import { msg, str } from '../../texts/msg.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import type { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { addressLine } from '../address.ts';
import { markerTags, readyLine, statusTag } from '../boligkort.ts';
import { boligfakta, type Faktagruppe } from './facts.ts';
import { canBeOffered } from './results.ts';

export interface DetailsOptions {
  readonly resource: Resource<Bolig>;
  /** Level of the dialog's own heading. */
  readonly level: number;
  /** The address, known from the list while the rest is fetched. */
  readonly address: string;
  readonly onClose: () => void;
  /** Given where homes are offered: the home as the list has it. */
  readonly onOffer: (() => void) | undefined;
}

export const closeButton = (onClose: () => void): TemplateResult =>
  html`<button
    class="ds-button"
    data-icon
    data-variant="tertiary"
    data-color="neutral"
    data-command="close"
    type="button"
    aria-label=${close()}
    @click=${onClose}
  ></button>`;

export function detailsDialog(options: DetailsOptions): TemplateResult {
  const { resource, level, address, onClose } = options;
  return html`${closeButton(onClose)}
  ${heading(level, text(resource.data ? addressLine(resource.data) : address), {
    size: 'sm',
    id: 'bolig-tittel',
    focusable: true,
  })}
  ${renderTilstand({
    resource,
    level: level + 1,
    skeleton: () => skeletonRows(6),
    content: (bolig) => details(bolig, options),
  })}`;
}

function details(bolig: Bolig, { level, onOffer }: DetailsOptions): TemplateResult {
  const ready = readyLine(bolig);
  return html`<p class="tilstandslinje">${statusTag(bolig)} ${markerTags(bolig)}</p>
    ${ready ? html`<p>${text(ready)}</p>` : nothing}
    <p class="dempet">${text(completeness(bolig.kompletthet))}</p>
    ${
      onOffer && canBeOffered(bolig)
        ? html`<button class="ds-button" data-variant="secondary" type="button" @click=${onOffer}>
            <span
              >${msg('Tilby boligen', { id: 'bolig.tilbud.overskrift', desc: 'Overskrift i dialog' })}</span
            >
          </button>`
        : nothing
    }
    ${boligfakta(bolig).map((group) => factGroup(group, level + 1))}
    ${
      bolig.informasjon
        ? html`${heading(
              level + 1,
              msg('Annen informasjon', { id: 'bolig.fakta.informasjon', desc: 'Overskrift over fri tekst' }),
              { size: '2xs' },
            )}
            <p class="fritekst">${text(bolig.informasjon)}</p>`
        : nothing
    }`;
}

const factGroup = ({ tittel, fakta }: Faktagruppe, level: number): TemplateResult =>
  html`${heading(level, text(tittel), { size: '2xs' })}
    <dl class="fakta-liste">
      ${fakta.map(
        ({ navn, verdi }) =>
          html`<div>
            <dt>${text(navn)}</dt>
            <dd class=${verdi === undefined ? 'dempet' : ''}>${text(verdi ?? notRecorded())}</dd>
          </div>`,
      )}
    </dl>`;

const notRecorded = (): string =>
  msg('Ikke registrert', { id: 'bolig.fakta.mangler', desc: 'Når et faktum om en bolig mangler' });

const completeness = (percent: number): string =>
  percent === 100
    ? msg('De viktigste opplysningene er registrert', {
        id: 'bolig.fakta.komplett',
        desc: 'Hvor fullstendig opplysningene om en bolig er',
      })
    : msg(str`${formatNumber(percent)} % av de viktigste opplysningene er registrert`, {
        id: 'bolig.fakta.kompletthet',
        desc: 'Hvor fullstendig opplysningene om en bolig er',
      });
