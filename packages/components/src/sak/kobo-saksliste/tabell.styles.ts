import { css } from 'lit';

/** The rows: a table, blocks where it is narrow, and on paper a table whatever its width. */
export const tabellStyles = css`
  .saker {
    --dsc-table-border-radius: var(--ds-border-radius-sm);
    --dsc-table-padding: var(--ds-size-1) var(--ds-size-3);
    font-size: var(--ds-body-sm-font-size);
  }
  .saker > * > tr > * {
    block-size: 2.5rem;
    box-sizing: border-box;
  }
  .saker thead th {
    font-weight: var(--ds-font-weight-medium);
    text-align: start;
    white-space: nowrap;
  }
  .saker thead button {
    align-items: center;
    display: flex;
    gap: var(--ds-size-1);
    min-block-size: calc(2.5rem - 2px);
  }
  .saker thead [aria-sort='none'] > button::after {
    opacity: 0;
  }
  .saker thead [aria-sort='none'] > button:is(:hover, :focus-visible)::after {
    opacity: 1;
  }
  .saker .gruppe > th {
    background: var(--ds-color-neutral-background-tinted);
    text-align: start;
  }
  .saker .etikett {
    display: none;
  }
  .saker .kol-frist {
    white-space: nowrap;
  }
  .saker .frist {
    vertical-align: middle;
  }
  .saker .kol-navn {
    font-weight: var(--ds-font-weight-medium);
    text-align: start;
  }
  .saker .kol-navn > .ds-link {
    font-weight: inherit;
    min-block-size: 1.5rem;
    overflow-wrap: break-word;
    text-align: start;
  }
  .saker .saksnummer {
    color: var(--ds-color-neutral-text-subtle);
    font-variant-numeric: tabular-nums;
    font-weight: var(--ds-font-weight-regular);
    white-space: nowrap;
  }
  .saker td:is(.kol-husstand, .kol-mottatt, .kol-saksbehandler) {
    color: var(--ds-color-neutral-text-subtle);
  }
  .saker td[data-ledig] {
    color: var(--ds-color-neutral-text-default);
  }
  .saker .kol-mottatt {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .saker .kol-mottatt > button {
    justify-content: end;
  }
  .saker .ds-tag {
    --dsc-tag-min-height: 1.5rem;
    max-inline-size: 100%;
  }

  .skjelettabell > div {
    align-items: center;
    block-size: 2.5rem;
    border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    display: grid;
    gap: var(--ds-size-6);
    grid-template-columns: 2fr 2fr 1fr 1.5fr 0.5fr 1fr 0.7fr 1.2fr;
    padding-inline: var(--ds-size-3);
  }

  /*
   * A row is one line high, a block three: the number is the first to give way. It stands in the case's own header,
   * and screen readers have it here too.
   */
  @media screen {
    @container kobo-saksliste (inline-size < 80rem) {
      .saker .saksnummer {
        block-size: 1px;
        clip-path: inset(50%);
        inline-size: 1px;
        overflow: hidden;
        position: absolute;
      }
    }
  }
  @container kobo-saksliste (inline-size < 68rem) {
    .saker {
      --dsc-table-padding: var(--ds-size-1) var(--ds-size-2);
    }
    .saker .kol-frist {
      min-inline-size: 8rem;
      white-space: normal;
    }
    .saker .frist {
      row-gap: 0;
    }
    .saker .ds-tag {
      white-space: normal;
    }
  }
  /* The one column nobody sorts by; it is on the case's own page. */
  @container kobo-saksliste (inline-size < 60rem) {
    .saker .kol-husstand {
      display: none;
    }
  }
  @media screen {
    @container kobo-saksliste (inline-size < 48rem) {
      .saker {
        border: 0;
        display: block;
      }
      .saker > thead {
        display: none;
      }
      .saker > tbody {
        display: block;
      }
      .saker > tbody > tr {
        border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
        display: grid;
        gap: var(--ds-size-1) var(--ds-size-3);
        grid-template: 'navn merknad' 'frist frist' 'status type' / 1fr auto;
        padding-block: var(--ds-size-3);
      }
      .saker > tbody > tr > * {
        background: none;
        block-size: auto;
        border: 0;
        padding: 0;
      }
      .saker > tbody > tr.gruppe {
        background: var(--ds-color-neutral-background-tinted);
        border: 0;
        display: block;
        margin-block-start: var(--ds-size-4);
        padding: var(--ds-size-2) var(--ds-size-3);
      }
      .saker > tbody > tr.gruppe > th {
        background: none;
        display: block;
      }
      .saker .kol-navn {
        font-size: var(--ds-body-md-font-size);
        grid-area: navn;
      }
      .saker .kol-merknad {
        grid-area: merknad;
        justify-self: end;
      }
      .saker .kol-frist {
        grid-area: frist;
        white-space: normal;
      }
      .saker .kol-frist:not(:has(.frist)) {
        display: none;
      }
      .saker .kol-status {
        grid-area: status;
      }
      .saker .kol-type {
        align-self: end;
        color: var(--ds-color-neutral-text-subtle);
        grid-area: type;
        justify-self: end;
      }
      .saker :is(.kol-husstand, .kol-mottatt, .kol-saksbehandler) {
        display: none;
      }
      .saker .etikett {
        block-size: 1px;
        clip-path: inset(50%);
        display: block;
        inline-size: 1px;
        overflow: hidden;
        position: absolute;
        white-space: nowrap;
      }
      .skjelettabell > div {
        block-size: 6.5rem;
        grid-template-columns: 1fr 4rem;
      }
      .skjelettabell span:nth-child(n + 5) {
        display: none;
      }
    }
  }
  @media (forced-colors: active) {
    .saker thead button::after {
      background: CanvasText;
    }
  }
  @media print {
    .saker {
      --dsc-table-padding: var(--ds-size-1);
      font-size: var(--ds-body-xs-font-size);
    }
    .saker .kol-frist {
      min-inline-size: 0;
    }
    .saker > thead {
      display: table-header-group;
    }
    .saker thead th {
      white-space: normal;
    }
    .saker thead button::after {
      display: none;
    }
    .saker tr {
      break-inside: avoid;
    }
    .saker .gruppe {
      break-after: avoid;
    }
    .saker .ds-tag {
      border: var(--ds-border-width-default) solid currentcolor;
    }
    .saker .ds-link {
      text-decoration: none;
    }
  }
`;
