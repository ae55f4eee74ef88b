import { css } from 'lit';

/** For every root that shows `boligkort()`. In a grid, rows of neighbouring cards line up through subgrid. */
export const boligkortStyles = css`
  .kort {
    /* Not by data-color: buttons on the card keep the municipality's colour. */
    --dsc-card-background: var(--ds-color-neutral-surface-default);
    --dsc-card-border-color: var(--ds-color-neutral-border-subtle);
    --dsc-card-color: var(--ds-color-neutral-text-default);
    --dsc-card-padding: 0;
    --dsc-card-content-margin-block: 0;
    align-content: start;
    block-size: 100%;
    display: grid;
    grid-row: span var(--_rader, 6);
    grid-template: subgrid / minmax(0, 1fr);
    row-gap: var(--ds-size-2);
    padding-block-end: var(--ds-size-4);
  }
  .kort:has(> .handling) {
    --_rader: 7;
  }
  .kort > .handling {
    align-self: end;
    padding-block-start: var(--ds-size-2);
  }
  .kort > :not(.bilde) {
    margin-block: 0;
    margin-inline: var(--ds-size-4);
  }
  .kort .bilde {
    background: var(--ds-color-neutral-surface-tinted);
    border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    aspect-ratio: 16 / 9;
    display: grid;
    margin-block-end: var(--ds-size-1);
  }
  .kort .tegning {
    block-size: 100%;
    inline-size: 100%;
  }
  .kort .hill {
    fill: var(--ds-color-neutral-surface-hover);
  }
  .kort .wall {
    fill: var(--ds-color-neutral-surface-default);
    stroke: var(--ds-color-neutral-border-subtle);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .kort .opening {
    fill: var(--ds-color-neutral-surface-active);
  }
  .kort .status .ds-tag,
  .kort .type .ds-tag {
    max-inline-size: 100%;
    gap: var(--ds-size-1);
  }
  .kort .type {
    align-items: center;
    color: var(--ds-color-neutral-text-subtle);
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-1) var(--ds-size-3);
    justify-content: space-between;
  }
  .kort .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
    overflow-wrap: anywhere;
  }
  .kort .ds-link {
    font-weight: inherit;
    line-height: inherit;
    min-block-size: 1.5rem;
  }
  .kort .fakta {
    font-weight: var(--ds-font-weight-medium);
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .kort .bilde {
      display: none;
    }
    .kort {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .kort .wall {
      fill: Canvas;
      stroke: CanvasText;
    }
    .kort .opening,
    .kort .hill {
      fill: GrayText;
    }
  }
`;
