import { css } from 'lit';

/** For roots that use `incomeChart`. */
export const chartStyles = css`
  .diagram {
    --serie: var(--ds-color-base-default);
    margin: 0;
    min-inline-size: 0;
  }
  .diagram figcaption {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-1) var(--ds-size-6);
    justify-content: space-between;
    margin-block-end: var(--ds-size-3);
  }
  .forklaring {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-1) var(--ds-size-4);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ul.forklaring li {
    align-items: center;
    display: flex;
    font-size: var(--ds-body-sm-font-size);
    gap: var(--ds-size-2);
  }
  ul.forklaring svg {
    block-size: 14px;
    flex: none;
    inline-size: 14px;
  }
  .serie {
    stroke: var(--serie);
    stroke-width: 1.5;
  }
  .serie-1 {
    fill: var(--serie);
  }
  .serie-2 {
    fill: var(--ds-color-surface-tinted);
  }
  .moenster {
    fill: var(--serie);
    stroke: var(--serie);
    stroke-width: 1.5;
  }
  .staaende {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4.5rem;
  }
  .staaende svg {
    block-size: 18rem;
    inline-size: 100%;
    overflow: visible;
  }
  .diagram text {
    fill: var(--ds-color-neutral-text-default);
    font-size: var(--ds-body-sm-font-size);
    font-variant-numeric: tabular-nums;
  }
  .diagram .beloep {
    paint-order: stroke;
    stroke: var(--ds-color-neutral-surface-default);
    stroke-width: 5;
    text-anchor: middle;
  }
  .snittekst text:not(.sterk) {
    fill: var(--ds-color-neutral-text-subtle);
  }
  .snittekst {
    padding-inline-start: var(--ds-size-2);
  }
  .snitt {
    stroke: var(--ds-color-neutral-border-default);
    stroke-dasharray: 4 4;
  }
  .grunnlinje {
    stroke: var(--ds-color-neutral-border-strong);
  }
  .maaneder {
    color: var(--ds-color-neutral-text-subtle);
    display: flex;
    font-size: var(--ds-body-sm-font-size);
    list-style: none;
    margin: 0;
    padding: var(--ds-size-1) 0 0;
  }
  .maaneder li {
    flex: 1;
    text-align: center;
  }
  .liggende {
    display: none;
    margin: 0;
  }
  .liggende > div {
    align-items: center;
    display: grid;
    font-size: var(--ds-body-sm-font-size);
    grid-template-columns: 3rem minmax(0, 1fr);
  }
  .liggende dd {
    align-items: center;
    display: grid;
    gap: var(--ds-size-2);
    grid-template-columns: minmax(0, 1fr) 4rem;
    margin: 0;
  }
  .liggende svg {
    block-size: 2rem;
    inline-size: 100%;
    overflow: visible;
  }
  .liggende span {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .snittrad {
    color: var(--ds-color-neutral-text-subtle);
  }
  .tabell {
    margin-block-start: var(--ds-size-3);
  }
  .tabell summary {
    color: var(--ds-color-text-subtle);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 1.5rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tabell summary:focus-visible,
  .rulle:focus-visible {
    box-shadow: var(--dsc-focus-boxShadow);
    outline: var(--dsc-focus-outline);
    outline-offset: var(--ds-border-width-focus);
  }
  .rulle {
    margin-block-start: var(--ds-size-3);
    overflow-x: auto;
  }
  .tabell .ds-table {
    font-size: var(--ds-body-sm-font-size);
  }
  .tabell :is(td, thead th:not(:first-child)) {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  @container (inline-size < 34rem) {
    .staaende {
      display: none;
    }
    .liggende {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .diagram {
      --serie: CanvasText;
    }
    .serie-2 {
      fill: Canvas;
    }
    .diagram text {
      fill: CanvasText;
    }
    .diagram .beloep {
      stroke: Canvas;
    }
    .snitt,
    .grunnlinje {
      stroke: CanvasText;
    }
  }
  @media print {
    .tabell::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .tabell summary {
      display: none;
    }
  }
`;
