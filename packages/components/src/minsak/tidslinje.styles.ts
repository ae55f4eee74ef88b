import { css } from 'lit';

/** For roots that show `tidslinje()`. */
export const veiStyles = css`
  .vei > ol {
    list-style: none;
    padding: 0;
  }
  .vei li {
    display: grid;
    column-gap: var(--ds-size-4);
    grid-template: auto 1fr / var(--ds-size-7) minmax(0, 1fr);
    padding-block-end: var(--ds-size-6);
    position: relative;
  }
  .vei li > p {
    grid-column: 2;
  }
  .punkt {
    align-items: center;
    background: var(--ds-color-neutral-background-default);
    block-size: var(--ds-size-7);
    border: 2px solid var(--ds-color-neutral-border-default);
    border-radius: 50%;
    box-sizing: border-box;
    display: flex;
    grid-row: 1 / 3;
    inline-size: var(--ds-size-7);
    justify-content: center;
    position: relative;
    z-index: 1;
  }
  [data-tilstand='FERDIG'] > .punkt {
    background: var(--ds-color-base-default);
    border-color: var(--ds-color-base-default);
    color: var(--ds-color-base-contrast-default);
  }
  [data-tilstand='NAA'] > .punkt {
    border-color: var(--ds-color-base-default);
  }
  [data-tilstand='NAA'] > .punkt::after {
    background: var(--ds-color-base-default);
    block-size: 45%;
    border-radius: 50%;
    content: '';
    inline-size: 45%;
  }
  .punkt > .ds-icon {
    block-size: 1.1em;
    inline-size: 1.1em;
  }
  .vei li:not(:last-child)::before {
    background: var(--ds-color-neutral-border-subtle);
    content: '';
    inline-size: 2px;
    inset-block: var(--ds-size-7) 0;
    inset-inline-start: calc(var(--ds-size-7) / 2 - 1px);
    position: absolute;
  }
  .vei li[data-tilstand='FERDIG']:not(:last-child)::before {
    background: var(--ds-color-base-default);
  }
  .vei .hva {
    font-weight: var(--ds-font-weight-medium);
  }
  .vei [data-tilstand='NAA'] > .hva > :first-child {
    font-weight: var(--ds-font-weight-semibold);
  }
  .vei .her,
  .vei .naar {
    color: var(--ds-color-neutral-text-subtle);
    font-weight: var(--ds-font-weight-regular);
  }
  @media (forced-colors: active) {
    [data-tilstand='FERDIG'] > .punkt,
    [data-tilstand='NAA'] > .punkt::after,
    .vei li:not(:last-child)::before {
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
    .punkt {
      border-color: CanvasText;
    }
  }
`;
