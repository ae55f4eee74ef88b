import { css } from 'lit';
import { feltStyles } from '../../felt/felt.styles.ts';
import { alert } from '../../styles/ds/alert.gen.ts';
import { button } from '../../styles/ds/button.gen.ts';
import { card } from '../../styles/ds/card.gen.ts';
import { details } from '../../styles/ds/details.gen.ts';
import { dialog } from '../../styles/ds/dialog.gen.ts';
import { field } from '../../styles/ds/field.gen.ts';
import { heading } from '../../styles/ds/heading.gen.ts';
import { input } from '../../styles/ds/input.gen.ts';
import { label } from '../../styles/ds/label.gen.ts';
import { link } from '../../styles/ds/link.gen.ts';
import { skeleton } from '../../styles/ds/skeleton.gen.ts';
import { tag } from '../../styles/ds/tag.gen.ts';
import { ds } from '../../styles/ds.ts';
import { narrowDialog } from '../../styles/narrow-dialog.ts';
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';
import { kortStyles } from '../kort.styles.ts';

/** One column of text; where there is room, a rail beside it that is not the task. */
const oppsett = css`
  :host {
    container-type: inline-size;
    display: block;
    --kobo-tilstand-height: 28rem;
  }
  :host([hidden]) {
    display: none;
  }
  .kobo-root {
    overflow-wrap: anywhere;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
  }
  section p + p {
    margin-block-start: var(--ds-size-2);
  }
  .dempet {
    color: var(--ds-color-neutral-text-subtle);
  }
  header {
    margin-block-end: var(--ds-size-8);
  }
  .som {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
    margin-block-end: var(--ds-size-1);
  }
  .som > strong {
    color: var(--ds-color-neutral-text-default);
    font-weight: var(--ds-font-weight-medium);
  }
  header > .ds-heading {
    font-size: var(--ds-heading-md-font-size);
    margin-block-end: var(--ds-size-2);
  }
  .start {
    display: grid;
    gap: var(--ds-size-6);
    max-inline-size: 40rem;
  }
  .saker {
    margin-block-end: var(--ds-size-8);
    max-inline-size: 45rem;
  }
  .saker > ul {
    list-style: none;
    margin-block-start: var(--ds-size-2);
  }
  .saker li {
    border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    padding-block: var(--ds-size-3);
  }
  .saker [aria-current] {
    color: inherit;
    font-weight: var(--ds-font-weight-semibold);
    text-decoration: none;
  }
  button.ds-link,
  a.ds-link {
    display: inline-block;
    min-block-size: 1.5rem;
  }
  .kolonner {
    display: grid;
    gap: var(--ds-size-8);
    grid-template-columns: minmax(0, 45rem);
  }
  .oeverst,
  .resten {
    display: grid;
    gap: var(--ds-size-4);
  }
  .resten {
    gap: var(--ds-size-12);
    margin-block-start: var(--ds-size-4);
  }
  .resten > section > .ds-heading {
    margin-block-end: var(--ds-size-4);
  }
  .hvem-naa,
  .skinne {
    font-size: var(--ds-body-sm-font-size);
  }
  :is(.hvem-naa, .skinne) .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
    margin-block-end: var(--ds-size-2);
  }
  .skinne > section {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    padding-block: var(--ds-size-5);
  }
  .inatt {
    display: grid;
    gap: var(--ds-size-2);
  }
  .inatt p {
    margin: 0;
  }
  .hentet > summary {
    color: var(--ds-color-text-subtle);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 1.5rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .hentet > summary:focus-visible {
    box-shadow: var(--dsc-focus-boxShadow);
    outline: var(--dsc-focus-outline);
    outline-offset: var(--ds-border-width-focus);
  }
  .hentet > .fakta {
    margin-block-start: var(--ds-size-3);
  }
  .trekk > .problem {
    margin-block-start: var(--ds-size-3);
  }
  .vedtakstekst {
    display: grid;
    gap: var(--ds-size-3);
  }
  .vedtakstekst > .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
    margin-block-start: var(--ds-size-4);
  }
  .fritekst {
    white-space: pre-line;
  }
  .resten .ds-details {
    margin-block-start: var(--ds-size-4);
  }
  .knapper > .ds-button {
    inline-size: 100%;
    min-block-size: 3rem;
  }
  .neiskjema {
    display: grid;
    gap: var(--ds-size-5);
  }
  .ds-heading:focus-visible {
    box-shadow: var(--dsc-focus-boxShadow);
    outline: var(--dsc-focus-outline);
    outline-offset: var(--ds-size-1);
  }
  .naa .ds-heading[tabindex] {
    inline-size: fit-content;
  }
  @container (inline-size >= 30rem) {
    header > .ds-heading {
      font-size: var(--ds-heading-lg-font-size);
    }
    .knapper > .ds-button {
      inline-size: fit-content;
    }
  }
  @container (inline-size >= 62rem) {
    .kolonner {
      column-gap: var(--ds-size-12);
      grid-template-columns: minmax(0, 45rem) 17.5rem;
      grid-template-rows: auto 1fr auto;
      justify-content: space-between;
      row-gap: 0;
    }
    .oeverst {
      grid-row: 1 / span 2;
      padding-block-end: var(--ds-size-8);
    }
    .hvem-naa {
      grid-column: 2;
      grid-row: 1;
      padding-block-end: var(--ds-size-5);
    }
    .resten {
      grid-column: 1;
      grid-row: 3;
    }
    .skinne {
      grid-column: 2;
      grid-row: 2 / span 2;
    }
  }
  @media (forced-colors: active) {
    .ds-button {
      color: ButtonText;
    }
  }
  @media print {
    .skinne,
    .saker,
    .knapper {
      display: none;
    }
    .ds-details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

export const styles = [
  ...ds(alert, button, card, details, dialog, field, heading, input, label, link, skeleton, tag),
  tilstandStyles,
  narrowDialog,
  feltStyles,
  oppsett,
  kortStyles,
];
