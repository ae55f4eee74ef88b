import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .sak {
    --kobo-tilstand-height: 14rem;
    font-size: var(--ds-body-md-font-size);
  }
  .sak p,
  .sak .ds-tabs [role='tabpanel'] {
    margin: 0;
  }
  .tilbake {
    align-items: center;
    display: inline-flex;
    gap: var(--ds-size-2);
    margin-block-end: var(--ds-size-3);
    min-block-size: 1.5rem;
  }
  .tilbake .ds-icon {
    block-size: 1.25em;
    inline-size: 1.25em;
  }
  .sak > .tilstand > .hode {
    display: grid;
    gap: var(--ds-size-3) var(--ds-size-6);
    margin-block-end: var(--ds-size-4);
  }
  .hvem > .navn {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2) var(--ds-size-3);
  }
  .navn > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
    overflow-wrap: anywhere;
  }
  .sak .ds-tag {
    gap: var(--ds-size-1);
    max-inline-size: 100%;
  }
  .hvem .fakta,
  .hjelp,
  .tilbud .fakta,
  .bekreft .gjelder,
  .mer,
  .lagringsstatus {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
  }
  .hvem .fakta {
    margin-block-start: var(--ds-size-1);
  }
  .merker {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2) var(--ds-size-3);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .ds-tabs {
    --dsc-tabs-content-padding: var(--ds-size-6) 0 0;
  }
  .ds-tabs [role='tab'] {
    min-block-size: 2.75rem;
  }
  .ds-tabs [role='tab'][aria-selected='true'] {
    font-weight: var(--ds-font-weight-semibold);
  }
  .om {
    display: grid;
    gap: var(--ds-size-10);
  }
  .hoveddel,
  .sidedel {
    align-content: start;
    display: grid;
    gap: var(--ds-size-8);
    min-inline-size: 0;
  }
  .del {
    margin-block-start: var(--ds-size-6);
  }
  .sak .ds-heading[data-size='2xs'] {
    font-weight: var(--ds-font-weight-semibold);
  }
  .hjelp {
    max-inline-size: 40rem;
  }
  .hjelp:has(> .ds-icon) {
    display: flex;
    gap: var(--ds-size-2);
  }
  .hjelp > .ds-icon {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
    margin-block-start: 0.125em;
  }
  .opplysninger {
    margin: var(--ds-size-2) 0 0;
  }
  .opplysninger > div {
    border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    display: grid;
    gap: 0 var(--ds-size-6);
    padding-block: var(--ds-size-2);
  }
  .opplysninger dt {
    color: var(--ds-color-neutral-text-subtle);
  }
  .opplysninger dd {
    margin: 0;
    max-inline-size: 40rem;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .opplysninger dd[data-tom] {
    color: var(--ds-color-neutral-text-subtle);
  }
  .skjult {
    white-space: normal;
  }
  .skjult summary,
  .lagret summary {
    color: var(--ds-color-text-subtle);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 1.5rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .skjult summary .ds-icon {
    block-size: 1.1em;
    inline-size: 1.1em;
    vertical-align: text-bottom;
  }
  .skjult p {
    white-space: pre-line;
  }
  .medlemmer,
  .historikk {
    display: grid;
    gap: var(--ds-size-3);
    list-style: none;
    margin: var(--ds-size-3) 0 0;
    padding: 0;
  }
  .medlemmer li,
  .historikk li {
    display: grid;
    overflow-wrap: anywhere;
  }
  .historikk li {
    border-inline-start: 2px solid var(--ds-color-neutral-border-subtle);
    padding-inline-start: var(--ds-size-3);
  }
  .delinnhold {
    max-inline-size: 48rem;
    min-inline-size: 0;
  }
  .deler {
    display: grid;
    gap: var(--ds-size-2);
    margin-block: var(--ds-size-2) var(--ds-size-4);
  }
  .deler > ul {
    display: grid;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .deler li {
    align-items: center;
    border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    display: flex;
    gap: var(--ds-size-2);
    justify-content: space-between;
    min-block-size: 2.5rem;
  }
  .deler .ds-link {
    min-block-size: 1.5rem;
    text-align: start;
  }
  .delstatus {
    align-items: center;
    color: var(--ds-color-neutral-text-subtle);
    display: flex;
    flex: none;
    font-size: var(--ds-body-sm-font-size);
    gap: var(--ds-size-1);
  }
  .delstatus[data-ferdig] .ds-icon {
    color: var(--ds-color-success-text-subtle);
  }
  .sak .skjema {
    display: grid;
    gap: var(--ds-size-6);
  }
  .skjema .del {
    display: grid;
    gap: var(--ds-size-6);
    margin-block-start: var(--ds-size-4);
  }
  .skjema .par {
    align-items: start;
    display: grid;
    gap: var(--ds-size-6);
  }
  .bunnlinje {
    align-items: center;
  }
  .vedtak {
    display: grid;
    gap: var(--ds-size-10);
  }
  .vedtaket,
  .tilbudene {
    display: grid;
    gap: var(--ds-size-4);
    max-inline-size: 48rem;
  }
  .tilbudene .tilstand {
    display: grid;
    gap: var(--ds-size-5);
    align-content: start;
  }
  .tilbud {
    --dsc-card-padding: 0;
    --dsc-card-content-margin-block: 0;
    display: grid;
    gap: var(--ds-size-3);
    justify-items: start;
    padding: var(--ds-size-5);
  }
  .tilbud header {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2) var(--ds-size-3);
  }
  .kontakt {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    display: grid;
    gap: var(--ds-size-3);
    inline-size: 100%;
    padding-block-start: var(--ds-size-4);
  }
  .bekreft p + p {
    margin-block-start: var(--ds-size-2);
  }
  .naa {
    max-inline-size: 40rem;
  }
  .leieforhold,
  .kontrakt,
  .retur {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    padding-block-start: var(--ds-size-5);
  }
  @container (inline-size >= 30rem) {
    .opplysninger > div {
      grid-template-columns: minmax(8rem, 2fr) 3fr;
    }
    .skjema .par {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 48rem) {
    .sak > .tilstand > .hode {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .hode > .merker {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 62rem) {
    .kartleggingen {
      align-items: start;
      display: grid;
      gap: var(--ds-size-10);
      grid-template-columns: 13.5rem minmax(0, 1fr);
    }
    .deler {
      inset-block-start: var(--ds-size-4);
      position: sticky;
    }
    .om {
      grid-template-columns: minmax(0, 1fr) 20rem;
    }
    .sidedel .opplysninger > div {
      grid-template-columns: 1fr;
    }
  }
  @container (inline-size < 30rem) {
    .hode > .knapper {
      flex-direction: column-reverse;
    }
    .hode > .knapper > .ds-button,
    .skjema > .knapper > .ds-button {
      inline-size: 100%;
    }
  }
  @media print {
    .tilbake,
    .hode > .knapper,
    .ds-tabs > [role='tablist'] {
      display: none;
    }
  }
`;
