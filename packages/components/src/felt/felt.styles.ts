import { css } from 'lit';

/** For roots that use `felt.ts`, `errorSummary` or `problem`. */
export const feltStyles = css`
  .ds-field > .ds-input:not([type='radio'], [type='checkbox']),
  .medenhet > .ds-input {
    inline-size: 100%;
  }
  .ds-field > textarea.ds-input {
    block-size: auto;
    resize: vertical;
  }
  .ds-input[data-width='short'] {
    max-inline-size: 8rem;
  }
  .ds-input[data-width='date'] {
    max-inline-size: 12rem;
  }
  .medenhet {
    align-items: center;
    display: flex;
    gap: var(--ds-size-2);
  }
  /* As exact as the rule for paragraphs in a dialog below. */
  .ds-field > .teller {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
    font-variant-numeric: tabular-nums;
    margin-block: var(--ds-size-2) 0;
  }
  .valg {
    display: grid;
    gap: var(--ds-size-3);
  }
  .valg.mange {
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
  }
  .valg.rammet {
    gap: var(--ds-size-3);
    grid-template-columns: repeat(auto-fit, minmax(min(7rem, 100%), 1fr));
  }
  .ds-fieldset > .ds-validation-message {
    margin-block-start: var(--ds-size-2);
  }
  .ds-error-summary .ds-list {
    margin-block-end: 0;
  }
  .problem p {
    margin-block: var(--ds-size-1) 0;
    /* A reference is one word of 32 characters. */
    overflow-wrap: anywhere;
  }
  .problem .knapper {
    margin-block-start: var(--ds-size-3);
  }
  .knapper {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-3);
  }
  dialog.ds-dialog h2,
  dialog.ds-dialog p {
    margin-block: 0;
  }
  dialog.bekreft {
    --dsc-dialog-max-width: 32rem;
  }
  dialog.bekreft[open] {
    display: grid;
    gap: var(--ds-size-4);
  }
  .uenige {
    display: grid;
    gap: var(--ds-size-3);
    margin-block: var(--ds-size-3) 0;
  }
  .uenige dt {
    font-weight: var(--ds-font-weight-semibold);
  }
  .uenige dd {
    margin: 0;
    max-inline-size: 40rem;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;
