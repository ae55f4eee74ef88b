import { css } from 'lit';

/** For roots that show `Vedtaksfane`; the root's host is the container its widths are measured against. */
export const vedtaksfaneStyles = css`
  .vedtaksfane {
    display: grid;
    font-size: var(--ds-body-md-font-size);
    gap: var(--ds-size-5);
  }
  .vedtaksfane > .tilstand {
    display: grid;
    gap: var(--ds-size-10);
    align-content: start;
  }
  .vedtaksfane :is(p, ul) {
    margin-block: 0;
  }
  .vedtaksfane > .ds-heading:focus {
    justify-self: start;
  }
  .vedtaksfane :is(p, .ds-alert) {
    max-inline-size: 40rem;
    overflow-wrap: anywhere;
  }
  .vedtaksfane .ds-alert p {
    white-space: pre-line;
  }
  .vedtaksfane .melding {
    padding-block: 0;
  }
  .vedtaksdel,
  .kontrakt,
  .felter,
  .slutt,
  .naa,
  .tilbud article {
    display: grid;
    gap: var(--ds-size-5);
    justify-items: start;
  }
  p.naa {
    display: block;
  }
  .naa {
    gap: var(--ds-size-4);
  }
  .slutt,
  .tilbud article {
    gap: var(--ds-size-3);
  }
  .felter {
    gap: var(--ds-size-6);
  }
  .felter > *,
  .slutt > * {
    inline-size: 100%;
    max-inline-size: 32rem;
  }
  .kontrakt > :is(.ds-error-summary, .problem) {
    max-inline-size: 40rem;
  }
  .dempet,
  .ledetekst,
  .opplysninger dt {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
  }
  .opplysninger {
    display: grid;
    gap: var(--ds-size-3) var(--ds-size-8);
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    margin: 0;
  }
  .opplysninger dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .vedtaksfane .innholdet {
    gap: var(--ds-size-4);
    margin: 0;
  }
  .tilbud,
  .krav {
    inline-size: 100%;
    list-style: none;
    padding: 0;
  }
  .tilbud {
    display: grid;
    gap: var(--ds-size-6);
  }
  .tilbud > li + li {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    padding-block-start: var(--ds-size-6);
  }
  .tilbud .navn {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2) var(--ds-size-3);
  }
  .krav {
    display: grid;
    gap: var(--ds-size-2);
    max-inline-size: 26rem;
  }
  .krav > li {
    align-items: start;
    display: grid;
    gap: 0 var(--ds-size-2);
    grid-template-columns: 1.25em minmax(0, 1fr);
  }
  .krav .ds-icon {
    block-size: 1.25em;
    color: var(--ds-color-neutral-text-subtle);
    inline-size: 1.25em;
    margin-block-start: 0.15em;
  }
  .krav li > :last-child {
    color: var(--ds-color-neutral-text-subtle);
    grid-column: 2;
  }
  dialog.retur {
    --dsc-dialog-max-width: 36rem;
  }
  dialog.retur form {
    display: grid;
    gap: var(--ds-size-5);
  }
  dialog.bekreft .opplysninger {
    margin-block-end: var(--ds-size-4);
  }
  @container (width >= 30rem) {
    .opplysninger {
      grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr));
    }
    .krav > li {
      grid-template-columns: 1.25em minmax(0, 1fr) 8rem;
    }
    .krav li > :last-child {
      grid-column: 3;
    }
  }
  @container (width < 30rem) {
    .vedtaksfane .knapper {
      flex-direction: column;
      inline-size: 100%;
    }
    .vedtaksfane .knapper > .ds-button {
      inline-size: 100%;
    }
  }
  @media (width < 40rem) {
    dialog.retur {
      --dsc-dialog-max-height: none;
      --dsc-dialog-max-width: none;
      --dsc-dialog-spacing: var(--ds-size-4);
      block-size: 100%;
      border: 0;
      border-radius: 0;
      inline-size: 100%;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    /* Said by us too: what the browser forces is not what getComputedStyle tells of a text's fill. */
    .vedtaksfane .ds-button:not([data-variant='secondary']) {
      color: ButtonText;
    }
  }
  @media print {
    .vedtaksfane .knapper,
    .kontrakt {
      display: none;
    }
  }
`;
