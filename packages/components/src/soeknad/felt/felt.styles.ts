import { css } from 'lit';

/** Questions and what they are answered in. Spacing by `design`: 2 inside a field, 4 between options, 9 between questions. */
export const feltStyles = css`
  .spoersmaalene,
  .kropp {
    display: flex;
    flex-direction: column;
    gap: var(--ds-size-9);
  }
  .spoersmaalene {
    margin-block: var(--ds-size-9);
  }
  .spoersmaal {
    scroll-margin-block: calc(var(--kobo-sticky-height, 0px) + var(--ds-size-6)) var(--ds-size-6);
  }
  .ds-field.spoersmaal > .ds-label,
  .spoersmaal > .ds-field:not(:has([type='checkbox'])) > .ds-label {
    display: block;
  }
  .ds-fieldset.spoersmaal > * + * {
    margin-block-start: 0;
  }
  .ds-fieldset.spoersmaal > .valg {
    margin-block-start: var(--ds-size-3);
  }
  .spoersmaal > .ds-validation-message {
    margin-block-start: var(--ds-size-3);
  }
  .valg {
    display: flex;
    flex-direction: column;
    gap: var(--ds-size-4);
  }
  .valg > .ds-field > .ds-label {
    padding-block: 0;
  }
  textarea.ds-input {
    resize: vertical;
  }
  .teller,
  .kilde {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
  }

  /* A follow-up hangs on its option: the line starts under the middle of the button. */
  .henger {
    border-inline-start: 2px solid var(--ds-color-neutral-border-subtle);
    display: flex;
    flex-direction: column;
    gap: var(--ds-size-6);
    margin-inline-start: calc(var(--ds-size-3) - 1px);
    padding-block: var(--ds-size-1);
    padding-inline-start: var(--ds-size-5);
  }
  .henger:has([aria-invalid='true']) {
    border-color: var(--ds-color-danger-border-default);
  }
  div.spoersmaal > .henger {
    margin-block-start: var(--ds-size-4);
  }

  .register {
    background: var(--ds-color-neutral-background-tinted);
    border-radius: var(--ds-border-radius-md);
    padding: var(--ds-size-5);
  }
  .register > dl {
    display: grid;
    gap: var(--ds-size-3);
  }
  .register dt {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
  }
  .register dd {
    margin: 0;
  }
  .register > .kilde {
    margin-block-start: var(--ds-size-3);
  }

  .liste {
    align-items: start;
    display: flex;
    flex-direction: column;
    gap: var(--ds-size-4);
  }
  .liste > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
  }
  .liste > .hjelp {
    color: var(--ds-color-neutral-text-subtle);
    margin-block-start: calc(-1 * var(--ds-size-2));
  }
  .person {
    align-self: stretch;
    border: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    border-radius: var(--ds-border-radius-lg);
    break-inside: avoid;
    overflow: clip;
    overflow-clip-margin: var(--ds-size-2);
  }
  .hode {
    align-items: start;
    background: var(--ds-color-neutral-background-tinted);
    border-start-end-radius: inherit;
    border-start-start-radius: inherit;
    display: flex;
    gap: var(--ds-size-3);
    justify-content: space-between;
    padding: var(--ds-size-4) var(--ds-size-5);
  }
  .hode:has(> .ds-icon) {
    justify-content: start;
  }
  .hode > .ds-icon {
    block-size: var(--ds-size-6);
    flex: none;
    inline-size: var(--ds-size-6);
  }
  .hode .ds-heading {
    font-size: inherit;
    font-weight: var(--ds-font-weight-medium);
    line-height: var(--ds-line-height-md);
  }
  .hode p {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
  }
  .kropp {
    gap: var(--ds-size-6);
    padding: var(--ds-size-5);
  }
`;
