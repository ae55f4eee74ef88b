import { css } from 'lit';
import { button } from '../../styles/ds/button.gen.ts';
import { chip } from '../../styles/ds/chip.gen.ts';
import { dialog } from '../../styles/ds/dialog.gen.ts';
import { field } from '../../styles/ds/field.gen.ts';
import { heading } from '../../styles/ds/heading.gen.ts';
import { input } from '../../styles/ds/input.gen.ts';
import { label } from '../../styles/ds/label.gen.ts';
import { link } from '../../styles/ds/link.gen.ts';
import { paragraph } from '../../styles/ds/paragraph.gen.ts';
import { search } from '../../styles/ds/search.gen.ts';
import { skeleton } from '../../styles/ds/skeleton.gen.ts';
import { table } from '../../styles/ds/table.gen.ts';
import { tabs } from '../../styles/ds/tabs.gen.ts';
import { tag } from '../../styles/ds/tag.gen.ts';
import { ds } from '../../styles/ds.ts';
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';
import { fristStyles } from '../frist.ts';
import { soekStyles } from './soek.styles.ts';
import { tabellStyles } from './tabell.styles.ts';

const oppsett = css`
  :host {
    --kobo-tilstand-height: 30rem;
    container: kobo-saksliste / inline-size;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* Right under the line that counts the cases, where the rows would begin. */
  .melding {
    justify-content: start;
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
  .oppdater > .ds-icon {
    block-size: 1.25em;
    inline-size: 1.25em;
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
  @container kobo-saksliste (inline-size < 48rem) {
    .resultatlinje > .oppdatert {
      margin-inline-start: 0;
    }
    .flere-rader > .ds-button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .ds-tabs [role='tab']:not([aria-selected='true']) {
      border-color: Canvas;
    }
  }
  @media print {
    .ds-tabs,
    .oppdater,
    .flere-rader {
      display: none;
    }
  }
`;

export const sakslisteStyles = [
  ...ds(
    button,
    chip,
    dialog,
    field,
    heading,
    input,
    label,
    link,
    paragraph,
    search,
    skeleton,
    table,
    tabs,
    tag,
  ),
  tilstandStyles,
  fristStyles,
  oppsett,
  soekStyles,
  tabellStyles,
];
