import { css } from 'lit';

/** What the steps after the first one have besides: writing, what the register knows, persons. */
export const senereStyles = css`
  textarea.ds-input {
    resize: vertical;
  }
  .teller,
  .kilde {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
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
    display: flex;
    flex-direction: column;
    gap: var(--ds-size-6);
    padding: var(--ds-size-5);
  }

  @media (forced-colors: active) {
    .hode,
    .register {
      border: 1px solid CanvasText;
    }
  }
`;
