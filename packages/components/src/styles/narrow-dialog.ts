import { css } from 'lit';

/** A dialog with a form in it fills a narrow window and scrolls as one; a question of a few lines does not. */
export const narrowDialog = css`
  @media (width < 40rem) {
    dialog.ds-dialog.fyller {
      --dsc-dialog-max-height: none;
      --dsc-dialog-max-width: none;
      --dsc-dialog-spacing: var(--ds-size-4);
      block-size: 100%;
      border: 0;
      border-radius: 0;
      margin: 0;
    }
    dialog.ds-dialog.fyller .knapper {
      flex-direction: column;
    }
    dialog.ds-dialog.fyller .knapper > .ds-button {
      inline-size: 100%;
    }
  }
`;
