import { css } from 'lit';

/** The action card, the home in it, and the road. */
export const kortStyles = css`
  .naa {
    --dsc-card-padding: 0;
    --dsc-card-content-margin-block: 0;
  }
  .dintur {
    --dsc-card-background: var(--ds-color-neutral-surface-default);
    --dsc-card-border-color: var(--ds-color-border-default);
    --dsc-card-color: var(--ds-color-neutral-text-default);
    --dsc-card-border-width: calc(var(--ds-border-width-default) * 2);
  }
  .kortstripe {
    align-items: center;
    background: var(--ds-color-surface-tinted);
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2) var(--ds-size-4);
    justify-content: space-between;
    padding: var(--ds-size-3) var(--ds-size-6);
  }
  .kortstripe > p {
    margin: 0;
  }
  .kortstripe > p:not(.ds-tag) {
    align-items: center;
    display: flex;
    font-weight: var(--ds-font-weight-semibold);
    gap: var(--ds-size-2);
  }
  .kortstripe .ds-icon {
    block-size: 1.25em;
    flex-shrink: 0;
    inline-size: 1.25em;
  }
  .frist {
    gap: var(--ds-size-1);
    inline-size: auto;
    max-inline-size: 100%;
    padding-block: var(--ds-size-1);
  }
  .kortinnhold {
    display: grid;
    gap: var(--ds-size-4);
    padding: var(--ds-size-6);
  }
  .kortinnhold p {
    margin: 0;
  }
  .bolig {
    display: grid;
    gap: var(--ds-size-4) var(--ds-size-6);
  }
  .bilde {
    align-self: start;
    aspect-ratio: 360 / 203;
    background: var(--ds-color-neutral-surface-tinted);
    border-radius: var(--ds-border-radius-md);
    overflow: clip;
  }
  .tegning {
    block-size: 100%;
    display: block;
    inline-size: 100%;
  }
  .hill {
    fill: var(--ds-color-neutral-surface-hover);
  }
  .wall {
    fill: var(--ds-color-neutral-surface-default);
    stroke: var(--ds-color-neutral-border-subtle);
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .opening {
    fill: var(--ds-color-neutral-surface-active);
  }
  .omtale > .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
  }
  .fakta {
    display: grid;
    gap: var(--ds-size-2);
  }
  .omtale > .fakta {
    margin-block-start: var(--ds-size-3);
  }
  .fakta dt {
    color: var(--ds-color-neutral-text-subtle);
  }
  .fakta dd {
    font-variant-numeric: tabular-nums;
  }
  .ellers {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
    padding-block-start: var(--ds-size-4);
  }
  .vei {
    list-style: none;
  }
  .vei > li {
    display: grid;
    gap: var(--ds-size-3);
    grid-template-columns: 1.75rem minmax(0, 1fr);
    padding-block-end: var(--ds-size-6);
    position: relative;
  }
  .vei > li:not(:last-child)::before {
    background: var(--ds-color-neutral-border-subtle);
    content: '';
    inline-size: 2px;
    inset-block: 2rem 0.25rem;
    inset-inline-start: calc(0.875rem - 1px);
    position: absolute;
  }
  .vei > .ferdig:not(:last-child)::before {
    background: var(--ds-color-border-default);
  }
  .merke {
    block-size: 1.75rem;
    border: 2px solid var(--ds-color-neutral-border-default);
    border-radius: 50%;
    box-sizing: border-box;
    display: grid;
    inline-size: 1.75rem;
    place-items: center;
  }
  .ferdig > .merke {
    background: var(--ds-color-base-default);
    border-color: var(--ds-color-base-default);
    color: var(--ds-color-base-contrast-default);
  }
  .merke > .ds-icon {
    block-size: 1.125rem;
    inline-size: 1.125rem;
  }
  .naa > .merke {
    border-color: var(--ds-color-base-default);
  }
  .naa > .merke::after {
    background: var(--ds-color-base-default);
    block-size: 0.75rem;
    border-radius: 50%;
    content: '';
    inline-size: 0.75rem;
  }
  .stegnavn {
    font-weight: var(--ds-font-weight-medium);
  }
  .naa .stegnavn {
    font-weight: var(--ds-font-weight-semibold);
  }
  .vei .naar {
    color: var(--ds-color-neutral-text-subtle);
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ds-size-3);
    margin-block-start: var(--ds-size-1);
  }
  .senere .stegnavn {
    font-weight: var(--ds-font-weight-regular);
  }
  @container (inline-size >= 36rem) {
    .bolig {
      grid-template-columns: minmax(0, 4fr) minmax(0, 6fr);
    }
    .fakta > div {
      display: grid;
      gap: var(--ds-size-4);
      grid-template-columns: minmax(5.5rem, 2fr) minmax(0, 5fr);
    }
    .vedtakstekst > .fakta > div {
      grid-template-columns: 11rem minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .wall {
      fill: Canvas;
      stroke: CanvasText;
    }
    .opening,
    .hill {
      fill: GrayText;
    }
    .naa > .merke::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .vei > li::before {
      background: CanvasText;
    }
  }
  @media print {
    .bilde {
      display: none;
    }
    .naa,
    .vei > li {
      break-inside: avoid;
    }
  }
`;
