import { css } from 'lit';

/** Questions and what they are answered in. Spacing by `design`: 2 inside a field, 4 between options, 9 between questions. */
export const feltStyles = css`
  .spoersmaalene {
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
`;
