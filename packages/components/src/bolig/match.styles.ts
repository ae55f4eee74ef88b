import { css } from 'lit';

/** For every root that shows `matchList()`. */
export const matchStyles = css`
  .krav {
    display: grid;
    gap: var(--ds-size-2);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .krav li {
    display: flex;
    gap: var(--ds-size-2);
  }
  .krav li > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ds-size-2);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .krav .ds-icon {
    color: var(--ds-color-neutral-text-subtle);
    flex: none;
    margin-block-start: 0.125em;
  }
  .krav [data-oppfylt='JA'] .ds-icon {
    color: var(--ds-color-success-text-subtle);
  }
  .krav [data-oppfylt='NEI'] .svar {
    font-weight: var(--ds-font-weight-semibold);
  }
  .krav .kravverdier {
    color: var(--ds-color-neutral-text-subtle);
  }
`;
