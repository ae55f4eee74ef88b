import { tokens } from '../styles/ds/tokens.gen.ts';

/**
 * Names of the custom properties our elements read that a page's theme does not have. A theme built with an older
 * Designsystemet may lack some; the elements then look wrong without any error.
 *
 * @example missingTokens(); // in the console of the municipality's page
 */
export function missingTokens(page: Element = document.documentElement): string[] {
  const style = getComputedStyle(page);
  return tokens.filter((name) => style.getPropertyValue(name).trim() === '');
}
