import { css } from 'lit';

/** For roots that show `OekonomiPanel`; the root's host is the container its widths are measured against. */
export const oekonomiStyles = css`
  .oekonomi {
    --kobo-tilstand-height: 20rem;
    display: grid;
    gap: var(--ds-size-5);
    font-size: var(--ds-body-md-font-size);
  }
  .oekonomi p {
    margin: 0;
  }
  .topp {
    display: grid;
    gap: var(--ds-size-2) var(--ds-size-6);
  }
  .tittel,
  .oppgjoer {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2) var(--ds-size-3);
  }
  /* As high with a tag as without, so that the rows of neighbouring cards line up. */
  .oppgjoer {
    min-block-size: var(--ds-size-8);
  }
  .oppgjoer > .ds-heading {
    margin-inline-end: auto;
  }
  .oekonomi .ds-tag {
    gap: var(--ds-size-1);
    max-inline-size: 100%;
  }
  .hentet,
  .grunnlag,
  .rolle,
  .ledetekst,
  .merknad,
  p.forklaring {
    color: var(--ds-color-neutral-text-subtle);
  }
  .hentet,
  .grunnlag,
  .merknad,
  p.forklaring,
  .rolle,
  .ledetekst {
    font-size: var(--ds-body-sm-font-size);
  }
  p.forklaring {
    max-inline-size: 44rem;
  }
  .hent {
    align-self: start;
    justify-self: start;
  }
  .innhold {
    display: grid;
    gap: var(--ds-size-5);
  }
  .innhold > .ds-skeleton {
    block-size: 24rem;
  }
  .personer > .ds-skeleton {
    block-size: 26rem;
  }
  .ds-card {
    --dsc-card-padding: 0;
    --dsc-card-content-margin-block: 0;
    padding: var(--ds-size-5);
  }
  .ds-card .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
    overflow-wrap: anywhere;
  }
  /* Not «neutral»: the chart has the municipality's own colour. */
  .husstand {
    --dsc-card-background: var(--ds-color-neutral-surface-default);
    --dsc-card-border-color: var(--ds-color-neutral-border-subtle);
    color: var(--ds-color-neutral-text-default);
  }
  .oversikt {
    display: grid;
    gap: var(--ds-size-8);
    margin-block-start: var(--ds-size-4);
  }
  .summer {
    align-content: start;
    display: grid;
    gap: var(--ds-size-5);
  }
  .oekonomi .noekkeltall {
    font-size: var(--ds-heading-md-font-size);
    font-variant-numeric: tabular-nums;
    font-weight: var(--ds-font-weight-semibold);
    line-height: var(--ds-line-height-sm);
  }
  .personer .noekkeltall {
    font-size: var(--ds-heading-sm-font-size);
  }
  .istedenfor {
    align-items: center;
    display: flex;
    font-weight: var(--ds-font-weight-medium);
    gap: var(--ds-size-2);
  }
  .merknad {
    display: flex;
    gap: var(--ds-size-2);
    margin-block-start: var(--ds-size-1);
  }
  .merknad[data-color='warning'] {
    color: var(--ds-color-warning-text-subtle);
  }
  .merknad .ds-icon,
  .istedenfor .ds-icon {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
  }
  .personer {
    display: grid;
    gap: var(--ds-size-5);
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
  }
  .person {
    align-content: start;
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    row-gap: var(--ds-size-5);
  }
  /* With a card to itself an amount would stand far from what it is the amount of. */
  .person:only-child {
    max-inline-size: 36rem;
  }
  .summer > section {
    max-inline-size: 32rem;
  }
  .person header {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-1) var(--ds-size-4);
    justify-content: space-between;
  }
  .linjer {
    margin: var(--ds-size-2) 0 0;
  }
  .linjer > div {
    align-items: baseline;
    border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ds-size-4);
    justify-content: space-between;
    padding-block: var(--ds-size-2);
  }
  .linjer > div:last-child {
    border-block-end: 0;
  }
  .linjer dt {
    color: var(--ds-color-neutral-text-subtle);
    overflow-wrap: anywhere;
  }
  .linjer dd {
    font-variant-numeric: tabular-nums;
    margin: 0;
    margin-inline-start: auto;
    white-space: nowrap;
  }
  @container (inline-size >= 44rem) {
    .topp {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .topp > p.forklaring {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 56rem) {
    .oversikt {
      grid-template-columns: minmax(15rem, 1fr) minmax(0, 2.6fr);
    }
  }
  @media print {
    .hent {
      display: none;
    }
    .ds-card {
      break-inside: avoid;
    }
  }
`;
