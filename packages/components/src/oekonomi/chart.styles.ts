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
    --hoeyde: 18rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4.5rem;
    grid-template-rows: var(--hoeyde) auto;
  }
  .soeyler,
  .maaneder {
    display: flex;
    grid-column: 1;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .soeyler {
    block-size: var(--hoeyde);
    border-block-end: 1px solid var(--ds-color-neutral-border-strong);
    grid-row: 1;
  }
  .soeyler > li {
    align-items: center;
    block-size: 100%;
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: flex-end;
  }
  .soeyler svg {
    flex: none;
    inline-size: 46%;
    overflow: visible;
    z-index: 1;
  }
  .beloep {
    background: var(--ds-color-neutral-surface-default);
    font-size: var(--ds-body-sm-font-size);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    margin-block-end: 2px;
    padding-inline: 2px;
    z-index: 1;
  }
  .snitt {
    block-size: var(--hoeyde);
    display: flex;
    flex-direction: column;
    grid-column: 1;
    grid-row: 1;
    justify-content: flex-end;
    pointer-events: none;
  }
  .snitt.tekst {
    font-size: var(--ds-body-sm-font-size);
    font-variant-numeric: tabular-nums;
    grid-column: 2;
    line-height: 1.3;
    padding-inline-start: var(--ds-size-2);
  }
  .snitt.tekst > span {
    display: grid;
    margin-block-end: -1.3em;
  }
  .snitt b {
    font-weight: var(--ds-font-weight-medium);
  }
  .strek {
    border-block-start: 1px dashed var(--ds-color-neutral-border-default);
    inline-size: 100%;
  }
  .avstand {
    flex: none;
  }
  .svak,
  .maaneder {
    color: var(--ds-color-neutral-text-subtle);
  }
  .maaneder {
    font-size: var(--ds-body-sm-font-size);
    padding-block-start: var(--ds-size-1);
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
    block-size: 1.25rem;
    display: block;
    overflow: visible;
  }
  .liggende .bane {
    padding-block: var(--ds-size-1);
  }
  .liggende dd > :last-child {
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
