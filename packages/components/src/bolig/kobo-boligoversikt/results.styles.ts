import { css } from 'lit';

/** Cards in rows that line up, and a table that stacks where columns do not fit. */
export const resultStyles = css`
  .kortliste {
    display: grid;
    gap: var(--ds-size-5);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .kortliste > li {
    display: contents;
  }
  .kortskjelett {
    display: grid;
    gap: var(--ds-size-3);
    padding-block-end: var(--ds-size-5);
  }
  .kortskjelett > :first-child {
    aspect-ratio: 16 / 9;
    block-size: auto;
  }
  .kortskjelett > :nth-child(2) {
    inline-size: 45%;
  }
  .kortskjelett > :nth-child(3) {
    inline-size: 75%;
  }
  .kortskjelett > :last-child {
    inline-size: 60%;
  }
  .tabellskjelett {
    display: grid;
    gap: var(--ds-size-4);
  }
  .boligtabell {
    /* Not by data-color: buttons in the rows keep the municipality's colour. */
    --dsc-table-background--hover: var(--ds-color-neutral-surface-hover);
    --dsc-table-border-color: var(--ds-color-neutral-border-subtle);
    --dsc-table-color: var(--ds-color-neutral-text-default);
    --dsc-table-padding: var(--ds-size-1) var(--ds-size-2);
    font-size: var(--ds-body-sm-font-size);
  }
  .boligtabell > tbody > tr > * {
    block-size: 2.5rem;
    box-sizing: border-box;
  }
  .boligtabell .ds-tag {
    --dsc-tag-min-height: 1.5rem;
    gap: var(--ds-size-1);
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .boligtabell .tall {
    font-variant-numeric: tabular-nums;
  }
  .boligtabell :is(.tall, .ledig) {
    white-space: nowrap;
  }
  .boligtabell :is(thead, tbody) > tr > .tall {
    text-align: end;
  }
  .boligtabell th {
    text-align: start;
  }
  .boligtabell .adresse {
    inline-size: 23%;
    font-weight: var(--ds-font-weight-medium);
  }
  .boligtabell .ds-link {
    font-weight: inherit;
    min-block-size: 1.5rem;
    text-align: start;
  }
  .boligtabell .kolonnenavn {
    display: none;
  }
  .boligtabell .ds-button {
    --dsc-button-size: var(--ds-size-9);
    --dsc-button-padding: var(--ds-size-1) var(--ds-size-3);
    white-space: nowrap;
  }
  .merkelapper {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-1) var(--ds-size-2);
  }
  .tilstandslinje .ds-tag,
  .fakta-liste .ds-tag {
    gap: var(--ds-size-1);
    max-inline-size: 100%;
  }
  /* What the columns need with an offer in each row, and the filter beside them. */
  @container (width < 70rem) {
    .boligtabell thead {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
    .boligtabell,
    .boligtabell tbody {
      display: block;
    }
    .boligtabell tbody > tr {
      border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
      display: grid;
      gap: var(--ds-size-1);
      padding-block: var(--ds-size-3);
    }
    .boligtabell > tbody > tr > :is(th, td, .tall) {
      block-size: auto;
      border: 0;
      inline-size: auto;
      padding: 0;
      text-align: start;
    }
    .boligtabell .adresse {
      font-size: var(--ds-body-md-font-size);
    }
    .boligtabell tbody > tr > td:empty {
      display: none;
    }
    .boligtabell .kolonnenavn {
      color: var(--ds-color-neutral-text-subtle);
      display: inline;
    }
  }
`;
