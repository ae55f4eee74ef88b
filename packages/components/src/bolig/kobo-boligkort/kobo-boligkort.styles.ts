import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 30rem;
  }
  :host([hidden]) {
    display: none;
  }
  .kobo-root {
    block-size: 100%;
  }
`;
