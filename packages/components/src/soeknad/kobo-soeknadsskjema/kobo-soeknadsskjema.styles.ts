import { css } from 'lit';
import { alert } from '../../styles/ds/alert.gen.ts';
import { button } from '../../styles/ds/button.gen.ts';
import { heading } from '../../styles/ds/heading.gen.ts';
import { link } from '../../styles/ds/link.gen.ts';
import { paragraph } from '../../styles/ds/paragraph.gen.ts';
import { skeleton } from '../../styles/ds/skeleton.gen.ts';
import { ds } from '../../styles/ds.ts';
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';

/** The page of the element: one column of text, and beside it, where there is room, what is not the task. */
export const rammeverk = css`
  :host {
    container-type: inline-size;
    display: block;
    --kobo-tilstand-height: 24rem;
  }
  :host([hidden]) {
    display: none;
  }
  .kobo-root {
    --tekstbredde: 40rem;
    overflow-wrap: anywhere;
    scroll-margin-block-start: calc(var(--kobo-sticky-height, 0px) + var(--ds-size-4));
  }
  .hoved {
    max-inline-size: var(--tekstbredde);
  }
  .hoved :is(p, ul, ol, dl) {
    margin: 0;
  }
  .hoved > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
    margin-block-end: var(--ds-size-3);
  }
  .innhold {
    margin-block-start: var(--ds-size-8);
  }
  .innhold > .ds-heading {
    font-weight: var(--ds-font-weight-medium);
    margin-block-end: var(--ds-size-1);
  }
  .ds-list {
    display: grid;
    gap: var(--ds-size-1);
    padding-inline-start: 1.2em;
  }
  :is(.innhold, .boks) > * + :is(p, ul) {
    margin-block-start: var(--ds-size-1);
  }
  .hoved .ds-alert {
    margin-block: var(--ds-size-6);
  }
  /* The page's own title may stand right above. */
  .start > .ds-heading {
    margin-block-start: var(--ds-size-6);
  }
  .start > .knapper {
    margin-block-start: var(--ds-size-9);
  }
  .knapper {
    display: flex;
    flex-direction: column;
    gap: var(--ds-size-3);
  }
  .knapper > .ds-button {
    inline-size: 100%;
  }
  .ds-heading[tabindex] {
    inline-size: fit-content;
  }
  .ds-heading:focus-visible {
    box-shadow: var(--dsc-focus-boxShadow);
    outline: var(--dsc-focus-outline);
    outline-offset: var(--ds-size-1);
  }
  button.ds-link {
    background: none;
    border: 0;
    cursor: pointer;
    font: inherit;
    min-block-size: 1.5rem;
    padding: 0;
    text-align: start;
  }
  @container (inline-size >= 30rem) {
    .knapper {
      flex-flow: row wrap;
    }
    .knapper > .ds-button {
      inline-size: fit-content;
    }
  }
  @container (inline-size >= 62rem) {
    .kolonner {
      column-gap: var(--ds-size-12);
      display: grid;
      grid-template-columns: minmax(0, var(--tekstbredde)) 17.5rem;
      justify-content: space-between;
    }
  }
  @media (forced-colors: active) {
    /* Said by us too: what the browser forces is not what getComputedStyle tells of a text's fill. */
    .ds-button:not([data-variant='secondary'], [data-variant='tertiary']) {
      color: ButtonText;
    }
  }
  @media print {
    .skinne,
    .knapper,
    .framdrift,
    .lukkraskt,
    .delhode button,
    .bekreft,
    .ny {
      display: none;
    }
    .hoved {
      max-inline-size: none;
    }
  }
`;

/** What the page before the login is made of. */
export const startdeler = [alert, button, heading, link, paragraph, skeleton];

export const styles = [...ds(...startdeler), tilstandStyles, rammeverk];
