import { css } from 'lit';

/** Applications as a whole: drafts to choose among, the review and the receipt. */
export const svarStyles = css`
  .utkastene {
    display: grid;
    gap: var(--ds-size-9);
    list-style: none;
    margin-block: var(--ds-size-6) var(--ds-size-9);
    padding: 0;
  }
  .hoved .utkastene {
    margin-block: var(--ds-size-6) var(--ds-size-9);
  }
  .utkastene .knapper {
    margin-block-start: var(--ds-size-4);
  }
  .utkastene > li > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
    margin-block-end: var(--ds-size-1);
  }
  .gjelder {
    font-weight: var(--ds-font-weight-medium);
  }

  .del {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    break-inside: avoid;
    padding-block: var(--ds-size-5);
  }
  .deler {
    border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
  }
  .delhode {
    align-items: baseline;
    display: flex;
    gap: var(--ds-size-4);
    justify-content: space-between;
    margin-block-end: var(--ds-size-3);
  }
  .delhode > button {
    flex: none;
  }
  .delhode .ds-heading {
    font-weight: var(--ds-font-weight-medium);
  }
  .delhode .nummer {
    color: var(--ds-color-neutral-text-subtle);
    font-weight: var(--ds-font-weight-regular);
    margin-inline-end: var(--ds-size-2);
  }
  .rader {
    display: grid;
    gap: var(--ds-size-3);
    font-size: var(--ds-body-sm-font-size);
  }
  .rader dt {
    color: var(--ds-color-neutral-text-subtle);
  }
  .rader dd {
    margin: 0;
    white-space: pre-line;
  }
  .rader .tom {
    color: var(--ds-color-neutral-text-subtle);
  }
  @container (inline-size >= 36rem) {
    .rader > div {
      column-gap: var(--ds-size-6);
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  .skjermet {
    background: var(--ds-color-neutral-background-tinted);
    border-radius: var(--ds-border-radius-md);
    font-size: var(--ds-body-sm-font-size);
    margin-block-start: var(--ds-size-3);
    padding: var(--ds-size-3) var(--ds-size-4);
  }
  .skjermet[open] > summary {
    margin-block-end: var(--ds-size-3);
  }
  .svartid {
    color: var(--ds-color-neutral-text-subtle);
    margin-block-end: var(--ds-size-4);
  }
  .hoved .svartid {
    margin-block-end: var(--ds-size-4);
  }

  .kvittering > .ds-heading > .ds-icon {
    block-size: 1.1em;
    color: var(--ds-color-success-text-subtle);
    inline-size: 1.1em;
    margin-inline-end: var(--ds-size-2);
    vertical-align: -0.15em;
  }
  .kvittering > .referanse {
    font-weight: var(--ds-font-weight-semibold);
  }
  .kvittering > .forventet {
    margin-block-start: var(--ds-size-3);
  }
  .kvittering > .knapper {
    margin-block-start: var(--ds-size-6);
  }
  /* Two buttons as wide as the page look alike: the words in the middle, and room for them. */
  @container (inline-size < 30rem) {
    .kvittering > .knapper > .ds-button {
      text-align: center;
    }
    .kvittering > .knapper .ds-icon {
      display: none;
    }
  }
  .kvittering > .innhold + p,
  .kvittering > .ny {
    margin-block-start: var(--ds-size-4);
  }
  .svarene {
    margin-block-start: var(--ds-size-6);
  }

  @media print {
    .svarene::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .skjermet {
      border: 1px solid CanvasText;
    }
  }
`;
