import { css } from 'lit';

/** For roots that show `boligfakta()` or `faktaliste()`. */
export const boligStyles = css`
  .bolig {
    display: grid;
    gap: var(--ds-size-4) var(--ds-size-6);
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
  }
  .bolig .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
    overflow-wrap: anywhere;
  }
  .bolig .sted {
    color: var(--ds-color-neutral-text-subtle);
    margin-block-end: var(--ds-size-2);
  }
  .bilde {
    align-self: start;
    aspect-ratio: 5 / 4;
    background: var(--ds-color-neutral-surface-tinted);
    border-radius: var(--ds-border-radius-md);
    display: grid;
    overflow: hidden;
  }
  .tegning {
    block-size: 100%;
    inline-size: 100%;
  }
  .hill {
    fill: var(--ds-color-neutral-surface-hover);
  }
  .wall {
    fill: var(--ds-color-neutral-surface-default);
    stroke: var(--ds-color-neutral-border-subtle);
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .opening {
    fill: var(--ds-color-neutral-surface-active);
  }
  .fakta {
    display: grid;
    gap: var(--ds-size-1);
  }
  .fakta > div {
    column-gap: var(--ds-size-4);
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr);
  }
  .fakta dt {
    color: var(--ds-color-neutral-text-subtle);
  }
  .fakta dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  @container kobo-min-sak (inline-size < 40rem) {
    .bolig,
    .fakta > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .fakta {
      gap: var(--ds-size-3);
    }
    .bilde {
      aspect-ratio: 16 / 9;
    }
  }
  @media (forced-colors: active) {
    .wall {
      fill: Canvas;
      stroke: CanvasText;
    }
    .opening,
    .hill {
      fill: GrayText;
    }
  }
  @media print {
    .bilde {
      display: none;
    }
  }
`;
