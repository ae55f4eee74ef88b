import { css } from 'lit';

/** The three dialogs. They lie on the page's top layer, so they follow the window and not the container. */
export const dialogStyles = css`
  .ds-dialog > .ds-heading {
    overflow-wrap: anywhere;
  }
  /* Designsystemet draws no ring on a dialog's heading; it has focus only to be read. */
  .ds-dialog .ds-heading:focus {
    outline: none;
  }
  dialog.ds-dialog .tilstand > p,
  dialog.ds-dialog .ds-field > .ds-validation-message {
    margin-block-start: var(--ds-size-2);
  }
  .ds-dialog .ds-heading + .fakta-liste,
  .ds-dialog > .fakta-liste {
    margin-block: var(--ds-size-2) 0;
  }
  .ds-dialog .tilstand > .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
    margin-block: var(--ds-size-6) 0;
  }
  .ds-dialog .tilstand > .ds-button {
    margin-block-start: var(--ds-size-4);
  }
  .tilstandslinje {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2);
  }
  .fritekst {
    white-space: pre-line;
  }
  .fakta-liste > div {
    display: grid;
    gap: 0 var(--ds-size-4);
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    padding-block: var(--ds-size-1);
  }
  .fakta-liste dt {
    color: var(--ds-color-neutral-text-subtle);
  }
  .fakta-liste dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .hvem {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ds-size-3);
    font-size: var(--ds-body-sm-font-size);
  }
  .tilbudsskjema {
    display: grid;
    gap: var(--ds-size-6);
    margin-block-start: var(--ds-size-6);
  }
  #tilbud-feil {
    margin-block-start: var(--ds-size-4);
  }
  .kravene {
    --kobo-tilstand-height: 0rem;
    display: grid;
    gap: var(--ds-size-2);
    margin-block-start: var(--ds-size-6);
  }
  .side-om-side {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-4) var(--ds-size-6);
  }
  .merknad {
    color: var(--ds-color-neutral-text-subtle);
    display: flex;
    font-size: var(--ds-body-sm-font-size);
    gap: var(--ds-size-2);
  }
  /* The cross is floated. */
  #dialog-filter .gruppe {
    clear: both;
  }
  #dialog-filter .filterhode {
    padding-inline-end: var(--ds-size-12);
  }
  #dialog-filter .knapper {
    margin-block-start: var(--ds-size-6);
  }
  @media (width < 40rem) {
    .fakta-liste > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
