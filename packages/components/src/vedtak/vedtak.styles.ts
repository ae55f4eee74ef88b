import { css } from 'lit';
import { narrowDialog } from '../styles/narrow-dialog.ts';

/** For roots that show `VedtaksdialogPart`. A modal covers the page, so the page is what it is measured against. */
export const vedtakStyles = [
  narrowDialog,
  css`
    dialog.forslag {
      --dsc-dialog-max-width: 42rem;
      --dsc-dialog-max-height: 92vh;
      --dsc-dialog-spacing: var(--ds-size-6);
    }
    .forslag .ds-dialog__block:not(.hode) {
      border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    }
    .forslag .hode {
      align-items: start;
      display: grid;
      gap: 0 var(--ds-size-4);
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .forslag .om {
      color: var(--ds-color-neutral-text-subtle);
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--ds-size-4);
      overflow-wrap: anywhere;
    }
    .forslag .hode .ds-button {
      --dsc-button-padding: var(--ds-size-2);
      grid-column: 2;
      grid-row: 1 / 3;
    }
    .forslag .skjema,
    .forslag .begrunnelse {
      display: grid;
      gap: var(--ds-size-8);
    }
    .forslag .begrunnelse {
      gap: var(--ds-size-5);
    }
    .forslag .begrunnelse > * {
      margin-block: 0;
    }
    .forslag .par {
      display: grid;
      gap: var(--ds-size-5);
    }
    .forslag .bunn {
      display: grid;
      gap: var(--ds-size-3);
    }
    .forslag .bunn .merknad {
      align-items: start;
      color: var(--ds-color-neutral-text-subtle);
      display: flex;
      font-size: var(--ds-body-sm-font-size);
      gap: var(--ds-size-2);
    }
    .forslag .merknad .ds-icon {
      block-size: 1.25em;
      flex: none;
      inline-size: 1.25em;
    }
    .lagret {
      margin-block-start: var(--ds-size-3);
    }
    .lagret dl,
    .innholdet {
      display: grid;
      gap: var(--ds-size-3);
      margin-block: var(--ds-size-3) 0;
    }
    .lagret dt,
    .innholdet dt {
      font-weight: var(--ds-font-weight-semibold);
    }
    .lagret dd,
    .innholdet dd {
      margin: 0;
      max-inline-size: 40rem;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    @media (width >= 40rem) {
      .forslag .par {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .forslag .par > :first-child {
        grid-column: 1 / -1;
      }
    }
    @media print {
      dialog.forslag {
        display: none;
      }
    }
  `,
];
