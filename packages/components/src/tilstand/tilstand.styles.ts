import { css } from 'lit';

/** For roots that use `renderTilstand`. `--kobo-tilstand-height` reserves the height the content will have. */
export const tilstandStyles = css`
  .tilstand {
    min-block-size: var(--kobo-tilstand-height, 16rem);
  }
  /* In the middle of the place; of a high one, not further down than it is seen at once. */
  .melding {
    align-items: start;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: var(--ds-size-3);
    justify-content: center;
    max-inline-size: 30rem;
    min-block-size: min(var(--kobo-tilstand-height, 16rem), 25rem);
    padding-block: var(--ds-size-6);
  }
  .melding > .ds-icon {
    block-size: var(--ds-size-9);
    color: var(--ds-color-neutral-text-subtle);
    inline-size: var(--ds-size-9);
    /* The drawing starts an eighth into its box, and is to stand over the first letter. */
    margin-inline-start: calc(var(--ds-size-9) / -8);
  }
  .melding > .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
  }
  .melding > p {
    color: var(--ds-color-neutral-text-subtle);
    margin: 0;
    overflow-wrap: anywhere;
  }
  .band {
    align-items: baseline;
    background: var(--ds-color-surface-tinted);
    border-radius: var(--ds-border-radius-md);
    color: var(--ds-color-text-default);
    display: flex;
    gap: var(--ds-size-2);
    margin-block: var(--ds-size-2) var(--ds-size-4);
    padding: var(--ds-size-2) var(--ds-size-3);
  }
  .band > .ds-icon {
    align-self: center;
    block-size: 1.25em;
    inline-size: 1.25em;
  }
  .band > p {
    flex: 1;
    font-size: var(--ds-body-sm-font-size);
    margin: 0;
  }
  .band > .ds-link {
    color: inherit;
    font-size: var(--ds-body-sm-font-size);
    min-block-size: 1.5rem;
  }
  .skjelettrad {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    display: grid;
    gap: var(--ds-size-2) var(--ds-size-8);
    grid-template-columns: 1fr minmax(4rem, 20%);
    padding-block: var(--ds-size-3);
  }
  .skjelettrad > :first-child {
    inline-size: 45%;
  }
  .skjelettrad > :last-child {
    inline-size: 60%;
  }
  .skjelettrad:nth-child(even) > :first-child {
    inline-size: 38%;
  }
  @media (forced-colors: active) {
    .band {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .band > button,
    .melding > button {
      display: none;
    }
  }
`;
