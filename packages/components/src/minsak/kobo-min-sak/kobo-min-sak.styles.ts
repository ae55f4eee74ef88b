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
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';
import { boligStyles } from '../bolig.styles.ts';
import { veiStyles } from '../tidslinje.styles.ts';

const styles = css`
  :host {
    --kobo-tilstand-height: 40rem;
    container: kobo-min-sak / inline-size;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
  }
  .hvem {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
    margin-block-end: var(--ds-size-2);
    min-block-size: 1lh;
  }
  .hvem > strong {
    color: var(--ds-color-neutral-text-default);
    font-weight: var(--ds-font-weight-medium);
  }
  .ds-heading:focus-visible,
  .beskjed:focus-visible {
    border-radius: var(--ds-border-radius-sm);
  }
  .tittel > .ds-heading,
  .hoved > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
  }
  .om {
    color: var(--ds-color-neutral-text-subtle);
    margin-block-start: var(--ds-size-1);
  }
  .hoved,
  .beskjed,
  .tilstand > .problem {
    max-inline-size: 45rem;
  }
  .beskjed,
  .problem {
    margin-block-start: var(--ds-size-6);
  }
  .start {
    display: grid;
    gap: var(--ds-size-3);
    justify-items: start;
  }
  .start > .ds-icon {
    block-size: var(--ds-size-10);
    color: var(--ds-color-neutral-text-subtle);
    inline-size: var(--ds-size-10);
  }
  .knapper {
    margin-block-start: var(--ds-size-4);
  }

  .saker {
    list-style: none;
    margin-block-start: var(--ds-size-6);
    padding: 0;
  }
  .saker > li {
    border-block-end: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
  }
  .saksrad {
    align-items: center;
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: flex;
    font: inherit;
    gap: var(--ds-size-4);
    inline-size: 100%;
    justify-content: space-between;
    min-block-size: 4rem;
    padding: var(--ds-size-3) 0;
    text-align: start;
  }
  .saksrad > span {
    display: grid;
    gap: var(--ds-size-1);
  }
  .saksrad .navn {
    font-weight: var(--ds-font-weight-medium);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .saksrad .om {
    margin: 0;
  }
  .saksrad .merker {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2);
  }
  .saksrad:focus-visible {
    box-shadow: var(--dsc-focus-boxShadow);
    outline: var(--dsc-focus-outline);
    outline-offset: var(--ds-border-width-focus);
  }

  .kolonner {
    display: grid;
    grid-template-columns: minmax(0, 45rem);
    margin-block-start: var(--ds-size-8);
  }
  .kolonner > section + *,
  .kolonner > .skinne > section + section {
    margin-block-start: var(--ds-size-8);
  }
  .kolonner > :is(.vei, .vedtak) {
    margin-block-start: var(--ds-size-12);
  }
  .kolonner > :is(.vei, .vedtak) > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
    margin-block-end: var(--ds-size-4);
  }
  :is(.skinne, .hvemgjoer) {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
  }
  :is(.skinne > section, .hvemgjoer) {
    display: grid;
    gap: var(--ds-size-2);
    justify-items: start;
  }
  :is(.skinne, .hvemgjoer) .ds-heading {
    color: var(--ds-color-neutral-text-default);
    font-size: var(--ds-body-md-font-size);
    font-weight: var(--ds-font-weight-semibold);
  }
  .hvemgjoer > .foerst {
    color: var(--ds-color-neutral-text-default);
    font-weight: var(--ds-font-weight-medium);
  }
  .skinne > section {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    padding-block-start: var(--ds-size-6);
  }
  .kontakt {
    display: grid;
    gap: var(--ds-size-1);
    justify-items: start;
  }
  :is(.kontakt, .skinne) .ds-link {
    min-block-size: 1.5rem;
  }

  .kort {
    --dsc-card-padding: 0;
    --dsc-card-content-margin-block: 0;
  }
  .kort.handling {
    --dsc-card-border-color: var(--ds-color-border-default);
    --dsc-card-border-width: 2px;
    --dsc-card-background: var(--ds-color-neutral-background-default);
    --dsc-card-color: var(--ds-color-neutral-text-default);
  }
  .hode {
    align-items: center;
    background: var(--ds-color-surface-tinted);
    color: var(--ds-color-text-default);
    display: flex;
    flex-wrap: wrap;
    gap: var(--ds-size-2) var(--ds-size-4);
    justify-content: space-between;
    padding: var(--ds-size-4) var(--ds-size-6);
  }
  .hode .ds-icon,
  .ds-tag .ds-icon {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
  }
  .hode .ds-tag {
    gap: var(--ds-size-2);
    inline-size: auto;
    max-inline-size: 100%;
    padding-block: var(--ds-size-1);
  }
  .tur {
    align-items: center;
    display: flex;
    font-weight: var(--ds-font-weight-semibold);
    gap: var(--ds-size-2);
  }
  .kropp {
    display: grid;
    gap: var(--ds-size-4);
    padding: var(--ds-size-6);
  }
  .kropp > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
  }
  .kropp > .ds-heading + p {
    margin-block-start: calc(var(--ds-size-2) * -1);
  }
  .kropp > :is(.knapper, .problem) {
    margin-block-start: 0;
  }
  .ellers {
    border-block-start: var(--ds-border-width-default) solid var(--ds-color-neutral-border-subtle);
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
    padding-block-start: var(--ds-size-4);
  }

  .vedtak .ds-details > div {
    display: grid;
    gap: var(--ds-size-3);
  }
  .vedtak .ds-details .ds-heading {
    font-weight: var(--ds-font-weight-semibold);
    margin-block-start: var(--ds-size-4);
  }
  .vedtak .resultat {
    font-weight: var(--ds-font-weight-semibold);
  }
  .brevtekst {
    max-inline-size: 40rem;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .underskrift {
    color: var(--ds-color-neutral-text-subtle);
    font-size: var(--ds-body-sm-font-size);
    margin-block-start: var(--ds-size-4);
  }
  dialog.nei > form {
    display: grid;
    gap: var(--ds-size-5);
  }
  dialog.nei .knapper {
    margin-block-start: 0;
  }

  @container kobo-min-sak (inline-size >= 62rem) {
    .kolonner {
      column-gap: var(--ds-size-18);
      grid-template: auto 1fr auto auto / minmax(0, 45rem) 17.5rem;
      justify-content: space-between;
    }
    .kolonner > :is(.kort, .vei, .vedtak) {
      grid-column: 1;
    }
    .kolonner > .kort {
      align-self: start;
      grid-row: 1 / 3;
    }
    .kolonner > .vei {
      grid-row: 3;
    }
    .kolonner > .vedtak {
      grid-row: 4;
    }
    .kolonner > :is(.hvemgjoer, .skinne) {
      grid-column: 2;
    }
    .kolonner > .hvemgjoer {
      align-self: start;
      grid-row: 1;
      margin: 0;
    }
    .kolonner > .skinne {
      align-self: start;
      grid-row: 2 / 5;
      margin-block-start: var(--ds-size-6);
    }
    .kolonner > .skinne > section + section {
      margin-block-start: var(--ds-size-6);
    }
    .kolonner > .kort + .vei ~ .skinne {
      grid-row: 1 / 5;
      margin-block-start: 0;
    }
    .kolonner > .kort + .vei ~ .skinne > section:first-child {
      border: 0;
      padding: 0;
    }
  }
  @container kobo-min-sak (inline-size < 40rem) {
    .tittel > .ds-heading {
      font-size: var(--ds-heading-md-font-size);
      overflow-wrap: anywhere;
    }
    .hode,
    .kropp {
      padding-inline: var(--ds-size-4);
    }
    .knapper {
      display: grid;
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
    .knapper,
    .skinne section:not(:first-child),
    .ellers {
      display: none;
    }
    .ds-details::details-content {
      content-visibility: visible;
    }
    .kort {
      break-inside: avoid;
    }
    .ds-tag {
      border-color: currentcolor;
    }
  }
`;

export const sheets = [
  ...ds(alert, button, card, details, dialog, field, heading, input, label, link, skeleton, tag),
  tilstandStyles,
  feltStyles,
  boligStyles,
  veiStyles,
  styles,
];
