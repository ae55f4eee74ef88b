import { css } from 'lit';

export const styles = css`
  :host {
    --kobo-tilstand-height: 30rem;
    container: kobo-saksliste / inline-size;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .liste > .ds-heading {
    margin-block-end: var(--ds-size-2);
  }
  .antall {
    color: var(--ds-color-neutral-text-subtle);
    font-variant-numeric: tabular-nums;
    font-weight: var(--ds-font-weight-regular);
  }
  .ds-tabs [role='tab'] {
    gap: var(--ds-size-2);
    padding-inline: var(--ds-size-4);
  }
  /* A border in place of a painted box, which contrast tools cannot see through. */
  .ds-tabs [role='tab']::after {
    display: none;
  }
  .ds-tabs [role='tab'] {
    border-block-end: 0.15em solid transparent;
  }
  .ds-tabs [role='tab']:hover {
    border-color: var(--ds-color-neutral-border-subtle);
  }
  .ds-tabs [role='tab'][aria-selected='true'] {
    border-color: currentcolor;
    font-weight: var(--ds-font-weight-semibold);
  }
  .ds-chip:has(:checked) .antall {
    color: inherit;
  }

  .soek {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-3);
    margin-block-start: var(--ds-size-5);
  }
  .soekefelt {
    inline-size: 16rem;
  }
  .hurtigfiltre,
  .brukte {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2);
  }
  .hurtigfiltre,
  .filterknapper {
    align-items: center;
    min-block-size: var(--ds-size-12);
  }
  .filterknapper {
    display: flex;
  }
  .brukte,
  .filterpanel {
    flex-basis: 100%;
  }
  .brukte > .ds-link {
    min-block-size: 1.5rem;
  }
  .filterpanel {
    border-block: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-6);
    padding-block: var(--ds-size-5);
  }
  .filtergruppe {
    border: 0;
    flex: 1 1 10rem;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  .filtergruppe > legend {
    font-weight: var(--ds-font-weight-medium);
    margin-block-end: var(--ds-size-2);
    padding: 0;
  }
  .filtergruppe[name='status'] {
    flex: 3 1 24rem;
  }
  .verdier {
    columns: 12rem;
  }
  .filtergruppe[name='saksbehandler'] > .verdier {
    margin: calc(var(--ds-size-1) * -1);
    max-block-size: 22rem;
    overflow-y: auto;
    padding: var(--ds-size-1);
  }
  .valg {
    align-items: center;
    break-inside: avoid;
    cursor: pointer;
    display: flex;
    inline-size: fit-content;
    gap: var(--ds-size-2);
    min-block-size: var(--ds-size-8);
  }
  .valg[data-tom] {
    color: var(--ds-color-neutral-text-subtle);
  }
  .ds-dialog .filterpanel {
    border: 0;
    flex-direction: column;
  }
  .ds-dialog select {
    inline-size: 100%;
  }
  .ds-dialog .filtergruppe[name] {
    flex: none;
  }
  .dialogknapper {
    display: grid;
    gap: var(--ds-size-3);
  }

  .resultatlinje {
    align-items: baseline;
    column-gap: var(--ds-size-4);
    display: flex;
    flex-wrap: wrap;
    margin-block: var(--ds-size-4) var(--ds-size-2);
    min-block-size: 1.5rem;
  }
  .resultatlinje > p {
    margin: 0;
  }
  .resultat:focus {
    outline: none;
  }
  .resultatlinje > .oppdatert {
    color: var(--ds-color-neutral-text-subtle);
    margin-inline-start: auto;
  }
  .oppdater {
    gap: var(--ds-size-1);
    min-block-size: 1.5rem;
  }
  .oppdater > .ds-icon,
  .flere > .ds-icon {
    block-size: 1.25em;
    inline-size: 1.25em;
  }

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
    overflow-wrap: anywhere;
    text-align: start;
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

  .flere-rader {
    margin-block-start: var(--ds-size-4);
  }
  .flere-rader > p {
    margin-block: 0 var(--ds-size-2);
  }
  .flere-rader > p:empty {
    display: none;
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

  @container kobo-saksliste (inline-size < 68rem) {
    .saker {
      --dsc-table-padding: var(--ds-size-1) var(--ds-size-2);
    }
    .saker .kol-frist {
      white-space: normal;
    }
    .saker .frist {
      row-gap: 0;
    }
    .saker .kol-saksbehandler {
      overflow-wrap: anywhere;
    }
  }
  @container kobo-saksliste (inline-size < 48rem) {
    .soek {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .filterknapper {
      margin-inline-start: calc(var(--ds-size-4) * -1);
    }
    .hurtigfiltre,
    .filterknapper {
      min-block-size: 0;
    }
    .soekefelt {
      inline-size: auto;
    }
    .hurtigfiltre {
      flex-wrap: nowrap;
      margin-inline: calc(var(--ds-size-1) * -1);
      overflow-x: auto;
      padding: var(--ds-size-1);
    }
    .hurtigfiltre > .ds-chip {
      flex: none;
    }
    .resultatlinje > .oppdatert {
      margin-inline-start: 0;
    }
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
    .flere-rader > .ds-button {
      inline-size: 100%;
    }
    .ds-dialog {
      --dsc-dialog-max-height: none;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
      max-inline-size: none;
    }
  }
  @media (forced-colors: active) {
    .ds-tabs [role='tab']:not([aria-selected='true']) {
      border-color: Canvas;
    }
    .saker thead button::after {
      background: CanvasText;
    }
  }
  @media print {
    .ds-tabs,
    .soek,
    .oppdater,
    .flere-rader {
      display: none;
    }
    .saker thead button::after {
      display: none;
    }
    .saker tr {
      break-inside: avoid;
    }
    .saker .ds-tag {
      border-color: currentcolor;
    }
    .saker .ds-link {
      text-decoration: none;
    }
  }
`;
