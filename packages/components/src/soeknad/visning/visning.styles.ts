import { css } from 'lit';

/** What stands around the questions: who, where, saved or not, errors and the rail. */
export const visningStyles = css`
  .hvem {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
    margin: 0 0 var(--ds-size-8);
  }
  .hvem strong {
    color: var(--ds-color-neutral-text-default);
    font-weight: var(--ds-font-weight-medium);
  }
  .framdrift {
    font-size: var(--ds-body-sm-font-size);
    margin-block-end: var(--ds-size-9);
  }
  /* Outside the numbered steps only the quiet status has its place here. */
  .framdrift:not(:has(.stolpe)) {
    margin-block: calc(-1 * var(--ds-size-4)) var(--ds-size-2);
  }
  .linje {
    align-items: center;
    column-gap: var(--ds-size-4);
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    min-block-size: 1.5lh;
  }
  .plass {
    font-weight: var(--ds-font-weight-semibold);
  }
  .lagring {
    align-items: center;
    color: var(--ds-color-neutral-text-subtle);
    display: flex;
    gap: var(--ds-size-2);
    margin-inline-start: auto;
  }
  .lagring > .ds-icon {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
  }
  .lagring[data-color] > * {
    color: var(--ds-color-text-default);
  }
  .stolpe {
    display: flex;
    gap: var(--ds-size-1);
    margin-block: var(--ds-size-2) var(--ds-size-3);
  }
  .stolpe > span {
    background: var(--ds-color-neutral-surface-active);
    block-size: var(--ds-size-1);
    border-radius: var(--ds-border-radius-full);
    flex: 1;
  }
  .stolpe > .gaatt {
    background: var(--ds-color-base-default);
  }

  /* Folded things that are not a card: a link with an arrow. */
  .fold > summary {
    align-items: center;
    color: var(--ds-color-text-subtle);
    cursor: pointer;
    display: flex;
    gap: var(--ds-size-2);
    inline-size: fit-content;
    list-style: none;
    min-block-size: 1.5rem;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .fold > summary > .ds-icon {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
  }
  .fold[open] > summary > .ds-icon {
    rotate: 180deg;
  }
  summary:focus-visible {
    box-shadow: var(--dsc-focus-boxShadow);
    outline: var(--dsc-focus-outline);
    outline-offset: var(--ds-border-width-focus);
  }
  .allesteg > ol {
    display: grid;
    gap: var(--ds-size-2);
    list-style: none;
    margin-block-start: var(--ds-size-3);
    padding: 0;
  }
  .allesteg > ol > [aria-current] {
    font-weight: var(--ds-font-weight-semibold);
  }
  .lukkraskt {
    margin-block-end: var(--ds-size-6);
  }
  @container (inline-size >= 30rem) {
    .lukkraskt {
      float: inline-end;
      margin-block-end: 0;
      margin-inline-start: var(--ds-size-4);
    }
  }

  .boks > .ds-heading,
  .hindring > .ds-heading,
  .lagremelding > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
    margin-block-end: var(--ds-size-1);
  }
  .spoersmaalene > .ds-alert {
    margin-block: 0;
  }
  .lesestoff {
    margin-block-start: var(--ds-size-6);
  }

  .ds-error-summary {
    margin-block-end: var(--ds-size-6);
    padding: var(--ds-size-6);
  }
  .ds-error-summary > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
  }
  /* The heading has focus; the ring stands around all it speaks for. */
  :is(.ds-error-summary, .lagremelding) > .ds-heading:focus-visible {
    box-shadow: none;
    outline: none;
  }
  :is(.ds-error-summary, .lagremelding):has(> .ds-heading:focus-visible) {
    box-shadow: var(--dsc-focus-boxShadow);
    outline: var(--dsc-focus-outline);
    outline-offset: var(--ds-border-width-focus);
  }
  .ds-error-summary > .ds-list {
    list-style: none;
    padding: 0;
  }
  .lagremelding .knapper {
    margin-block-start: var(--ds-size-4);
  }
  .lagremelding .knapper:empty {
    display: none;
  }

  .skinne {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
    margin-block-start: var(--ds-size-12);
    max-inline-size: var(--tekstbredde);
  }
  @container (inline-size >= 62rem) {
    /* Its first heading stands on the line that says which step this is. */
    .kolonner > .skinne {
      margin-block-start: 0.25lh;
    }
  }
  .skinne > section + section {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    margin-block-start: var(--ds-size-5);
    padding-block-start: var(--ds-size-5);
  }
  .skinne .ds-heading {
    color: var(--ds-color-neutral-text-default);
    font-size: inherit;
    font-weight: var(--ds-font-weight-medium);
    line-height: inherit;
    margin-block-end: var(--ds-size-1);
  }
  .skinne :is(p, dl) {
    font-size: inherit;
    margin: 0;
  }
  .skinne p + p {
    margin-block-start: var(--ds-size-2);
  }
  .skinne dl {
    margin-block-start: var(--ds-size-2);
  }
  .skinne dt {
    color: var(--ds-color-neutral-text-default);
  }
  .skinne dd {
    margin: 0 0 var(--ds-size-3);
  }
  .bekreft {
    border-inline-start: 2px solid var(--ds-color-danger-border-default);
    margin-block-start: var(--ds-size-4);
    padding-inline-start: var(--ds-size-4);
  }
  .bekreft > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
    margin-block-end: var(--ds-size-2);
  }
  .bekreft .knapper {
    margin-block-start: var(--ds-size-4);
  }
  .skinne .bekreft .knapper {
    flex-direction: column;
  }

  @media print {
    .lesestoff::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .stolpe > span {
      border: 1px solid CanvasText;
    }
    .stolpe > .gaatt {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
