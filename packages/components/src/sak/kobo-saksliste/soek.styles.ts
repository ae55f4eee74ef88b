import { css } from 'lit';

/** The search field and the filters. */
export const soekStyles = css`
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
  /* One column: beside each other they would scroll sideways as soon as they are too many for the height. */
  .filtergruppe[name='saksbehandler'] > .verdier {
    columns: auto;
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
  .flere > .ds-icon {
    block-size: 1.25em;
    inline-size: 1.25em;
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
    .ds-dialog {
      --dsc-dialog-max-height: none;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
      max-inline-size: none;
    }
  }
  @media print {
    .soek {
      display: none;
    }
  }
`;
