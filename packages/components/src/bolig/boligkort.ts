/**
 * The card of a home as a template, for elements that show many in one root (the housing overview, offers).
 * `<kobo-boligkort>` is the same card on its own. Pair it with `boligkortStyles`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Boligsammendrag } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { checkmarkCircle, clock } from '../icons/icons.gen.ts';
import { icon } from '../icons/icon.ts';
import { formatDate, today, upcoming } from '../texts/dates.ts';
import { msg, str } from '../texts/msg.ts';
import { formatKroner } from '../texts/numbers.ts';
import { text } from '../texts/text.ts';
import { addressLine } from './address.ts';
import { houseDrawing } from './house-drawing.ts';
import { bedroomText, buildingLabels, markerLabels, statusColour, statusLabels } from './labels.ts';

export interface BoligkortOptions {
  /** Level of the heading that holds the address. */
  level: number;
  /** Address of the home's page; without it the address is a button. */
  href?: string | undefined;
  /** Called before the browser follows the link; it may prevent that. */
  onOpen: (event: MouseEvent) => void;
  /** Instead of the drawn house. */
  picture?: unknown;
  /** What can be done with the home, below the facts. */
  action?: unknown;
  /** Today, `YYYY-MM-DD`. */
  now?: string;
}

export function boligkort(bolig: Boligsammendrag, options: BoligkortOptions): TemplateResult {
  return html`<article class="ds-card kort">
    <div class="bilde">${options.picture ?? houseDrawing(bolig.bygningstype)}</div>
    <p class="status">${statusTag(bolig)}</p>
    ${heading(options.level, addressLink(bolig, options), { size: '2xs' })}
    <p class="type">
      <span>${text(buildingLine(bolig))}</span>
      ${markerTags(bolig)}
    </p>
    <p class="fakta">${text(factLine(bolig))}</p>
    <p class="klar">${text(readyLine(bolig, options.now))}</p>
    ${options.action ? html`<div class="handling">${options.action}</div>` : nothing}
  </article>`;
}

export function statusTag({ status }: Pick<Boligsammendrag, 'status'>) {
  return html`<span class="ds-tag" data-color=${statusColour[status]}
    >${status === 'KLAR_FOR_INNFLYTTING' ? icon(checkmarkCircle) : nothing}
    <span>${text(statusLabels[status]())}</span></span
  >`;
}

/** The markers that say something the state does not. */
export const markerTags = ({ markeringer, status }: Pick<Boligsammendrag, 'markeringer' | 'status'>) =>
  markeringer.filter((marker) => marker !== status).map(markerTag);

function markerTag(marker: Boligsammendrag['markeringer'][number]) {
  const reserved = marker === 'RESERVERT';
  return html`<span class="ds-tag" data-color=${reserved ? 'info' : 'neutral'}
    >${reserved ? icon(clock) : nothing}<span>${text(markerLabels[marker]())}</span></span
  >`;
}

export function addressLink(
  bolig: Boligsammendrag,
  { href, onOpen }: Pick<BoligkortOptions, 'href' | 'onOpen'>,
) {
  const address = text(addressLine(bolig));
  return href
    ? html`<a class="ds-link" data-color="neutral" href=${href} @click=${onOpen}>${address}</a>`
    : html`<button class="ds-link" data-color="neutral" type="button" @click=${onOpen}>${address}</button>`;
}

export function buildingLine({
  bygningstype,
  erBofellesskap,
}: Pick<Boligsammendrag, 'bygningstype' | 'erBofellesskap'>): string {
  const building = buildingLabels[bygningstype]();
  return erBofellesskap
    ? msg(str`${building}, bofellesskap`, {
        id: 'bolig.kort.bofellesskap',
        desc: 'Type bygning på boligkort når boligen er et bofellesskap',
      })
    : building;
}

function factLine({ antallSoverom: count, manedsleie }: Boligsammendrag): string {
  const bedrooms = count === undefined ? undefined : bedroomText(count);
  const rent = manedsleie === undefined ? undefined : formatKroner(manedsleie);
  return [bedrooms, rent].filter((fact) => fact !== undefined).join(' · ');
}

/** When somebody can move in; empty while nobody knows. Tables have short dates. */
export function readyLine(
  { status, klarFra, antattLedig }: Pick<Boligsammendrag, 'status' | 'klarFra' | 'antattLedig'>,
  now: string = today(),
  format: (date: string) => string = formatDate,
): string {
  if (status === 'SOLGT' || status === 'IKKE_TILGJENGELIG') return '';
  const later = upcoming(klarFra, now);
  if (later) {
    return msg(str`Klar fra ${format(later)}`, {
      id: 'bolig.kort.klarFra',
      desc: 'Dato en bolig er klar for innflytting, på boligkort',
    });
  }
  if (status === 'KLAR_FOR_INNFLYTTING') {
    return msg('Klar nå', { id: 'bolig.kort.klarNaa', desc: 'Boligen kan flyttes inn i med en gang' });
  }
  return antattLedig
    ? msg(str`Antatt ledig ${format(antattLedig)}`, {
        id: 'bolig.kort.antattLedig',
        desc: 'Dato en utleid bolig antas å bli ledig, på boligkort',
      })
    : '';
}
