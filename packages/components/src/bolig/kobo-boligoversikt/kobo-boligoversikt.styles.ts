import { css } from 'lit';
import { alert } from '../../styles/ds/alert.gen.ts';
import { button } from '../../styles/ds/button.gen.ts';
import { card } from '../../styles/ds/card.gen.ts';
import { chip } from '../../styles/ds/chip.gen.ts';
import { dialog } from '../../styles/ds/dialog.gen.ts';
import { field } from '../../styles/ds/field.gen.ts';
import { fieldset } from '../../styles/ds/fieldset.gen.ts';
import { heading } from '../../styles/ds/heading.gen.ts';
import { input } from '../../styles/ds/input.gen.ts';
import { label } from '../../styles/ds/label.gen.ts';
import { link } from '../../styles/ds/link.gen.ts';
import { paragraph } from '../../styles/ds/paragraph.gen.ts';
import { search } from '../../styles/ds/search.gen.ts';
import { skeleton } from '../../styles/ds/skeleton.gen.ts';
import { table } from '../../styles/ds/table.gen.ts';
import { tag } from '../../styles/ds/tag.gen.ts';
import { toggleGroup } from '../../styles/ds/toggle-group.gen.ts';
import { validationMessage } from '../../styles/ds/validation-message.gen.ts';
import { feltStyles } from '../../felt/felt.styles.ts';
import { ds } from '../../styles/ds.ts';
import { narrowDialog } from '../../styles/narrow-dialog.ts';
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';
import { boligkortStyles } from '../boligkort.styles.ts';
import { matchStyles } from '../match.styles.ts';
import { dialogStyles } from './dialogs.styles.ts';
import { resultStyles } from './results.styles.ts';

const styles = css`
  :host {
    --kobo-tilstand-height: 40rem;
    container-type: inline-size;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :where(.oversikt) p {
    margin-block: 0;
  }
  .dempet {
    color: var(--ds-color-neutral-text-subtle);
  }
  .hode {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-3);
    justify-content: space-between;
  }
  .sak {
    --kobo-tilstand-height: 1.5rem;
    margin-block-start: var(--ds-size-1);
  }
  .saksfakta {
    color: var(--ds-color-neutral-text-subtle);
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-1) var(--ds-size-4);
  }
  .ds-alert {
    --dsc-alert-padding-block: var(--ds-size-4);
    margin-block-start: var(--ds-size-4);
    max-inline-size: 45rem;
  }
  .ds-alert > .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
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
  .flate {
    display: grid;
    gap: var(--ds-size-8);
    grid-template-columns: 16rem minmax(0, 1fr);
    margin-block-start: var(--ds-size-6);
  }
  .filterhode {
    align-items: baseline;
    display: flex;
    gap: var(--ds-size-3);
    justify-content: space-between;
  }
  .filterhode .ds-link,
  .brikker .ds-chip {
    min-block-size: 1.5rem;
  }
  .filterhode .ds-link {
    font-size: var(--ds-body-sm-font-size);
  }
  .gruppe {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
    padding-block-start: var(--ds-size-4);
  }
  .gruppe + .gruppe {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    margin-block-start: var(--ds-size-4);
  }
  /* A legend lies on the border of its fieldset; floated it lies where other headings lie. */
  .gruppe > legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  .gruppe > legend + * {
    clear: both;
  }
  .gruppe > legend,
  .gruppe > .ds-label {
    font-weight: var(--ds-font-weight-semibold);
    margin-block-end: var(--ds-size-2);
  }
  .gruppe > .ds-field {
    --dsc-input-size--toggle: var(--ds-size-5);
    inline-size: auto;
    margin-inline: calc(-1 * var(--ds-size-1));
    min-block-size: 1.875rem;
    padding-inline: var(--ds-size-1);
  }
  /* The rows stand close: a ring further out, with its white inside, lay over the words of the next. */
  .gruppe > .ds-field:has(:focus-visible) {
    box-shadow: none;
    outline-offset: -1px;
  }
  .gruppe > .ds-field > label {
    align-items: baseline;
    display: flex;
    gap: var(--ds-size-3);
    justify-content: space-between;
  }
  .gruppe .antall {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
    font-variant-numeric: tabular-nums;
  }
  .gruppe .ingen > label {
    color: var(--ds-color-neutral-text-subtle);
  }
  .verktoey {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-3) var(--ds-size-6);
    justify-content: space-between;
  }
  .filterhode > .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
  }
  /* Nothing to empty. */
  .soek input:placeholder-shown ~ button {
    display: none;
  }
  .soek {
    flex: 0 1 22rem;
    min-inline-size: 0;
  }
  .filterknapp {
    display: none;
  }
  .brikker {
    display: none;
    flex-wrap: wrap;
    gap: var(--ds-size-2);
    list-style: none;
    margin-block: 0 var(--ds-size-4);
    padding: 0;
  }
  .resultatlinje {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-1) var(--ds-size-4);
    justify-content: space-between;
    margin-block: var(--ds-size-4);
    min-block-size: 1.5em;
  }
  .resultatlinje > #antall {
    font-weight: var(--ds-font-weight-semibold);
  }
  .resultatlinje > .dempet {
    font-size: var(--ds-body-sm-font-size);
  }
  .flere {
    display: grid;
    gap: var(--ds-size-3);
    justify-items: start;
    margin-block-start: var(--ds-size-6);
  }
  @container (width < 48rem) {
    .flate {
      grid-template-columns: minmax(0, 1fr);
      margin-block-start: var(--ds-size-4);
    }
    .filterkolonne {
      display: none;
    }
    .brikker {
      display: flex;
    }
    .filterknapp {
      display: flex;
      inline-size: 100%;
    }
    .soek {
      flex-basis: 100%;
    }
  }
  /* Designsystemet draws the chosen one in the colour of its text. */
  @media (forced-colors: active) {
    .ds-toggle-group > label:has(input:checked) {
      background: Highlight;
      color: HighlightText;
    }
    .ds-toggle-group > label:has(input:checked) > * {
      color: HighlightText;
    }
  }
  @media print {
    .filterkolonne,
    .verktoey,
    .flere > button {
      display: none;
    }
  }
`;

export const boligoversiktStyles = [
  ...ds(
    alert,
    button,
    card,
    chip,
    dialog,
    field,
    fieldset,
    heading,
    input,
    label,
    link,
    paragraph,
    search,
    skeleton,
    table,
    tag,
    toggleGroup,
    validationMessage,
  ),
  tilstandStyles,
  feltStyles,
  boligkortStyles,
  resultStyles,
  narrowDialog,
  dialogStyles,
  matchStyles,
  styles,
];
