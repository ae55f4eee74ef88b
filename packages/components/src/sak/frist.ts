/** The deadline indicator: strength by symbol, colour and words, always followed by which deadline it is. */
import { css, html, type TemplateResult } from 'lit';
import type { Frist } from '@kobo-bolig/contract';
import { clock, clockFill, exclamationmarkTriangleFill } from '../icons/icons.gen.ts';
import { icon } from '../icons/icon.ts';
import { formatDeadline, today, type Urgency } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { text } from '../texts/text.ts';
import { fristLabels } from './labels.ts';

const strengths: Record<Urgency, { icon: string; colour: 'danger' | 'warning' | 'neutral' }> = {
  over: { icon: exclamationmarkTriangleFill, colour: 'danger' },
  snart: { icon: clockFill, colour: 'warning' },
  senere: { icon: clock, colour: 'neutral' },
};

/** @param now today, `YYYY-MM-DD` */
export function frist({ type, dato }: Frist, now: string = today()): TemplateResult {
  const { urgency, text: when } = formatDeadline(dato, getKoboLocale(), now);
  const strength = strengths[urgency];
  return html`<span class="frist" data-color=${strength.colour}>
    ${icon(strength.icon)} <span class="naar">${text(when)}</span>
    <span class="hva">${text(fristLabels[type]())}</span>
  </span>`;
}

/** For roots that show `frist()`. */
export const fristStyles = css`
  .frist {
    align-items: center;
    column-gap: var(--ds-size-2);
    display: inline-flex;
    flex-wrap: wrap;
  }
  .frist > .ds-icon {
    block-size: 1.25em;
    color: var(--ds-color-text-subtle);
    flex: none;
    inline-size: 1.25em;
  }
  .frist > .naar {
    color: var(--ds-color-text-subtle);
    font-weight: var(--ds-font-weight-semibold);
  }
  .frist[data-color='neutral'] > .naar {
    color: var(--ds-color-text-default);
    font-weight: var(--ds-font-weight-medium);
  }
  .frist > .hva {
    color: var(--ds-color-neutral-text-subtle);
  }
`;
