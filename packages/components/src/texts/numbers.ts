/** Numbers as Norwegian readers write them. Both written languages share them, so no language is asked for. */

const NBSP = '\u00a0';

/** Groups of three from 1 000 with no-break spaces, decimal comma: `48 000`, `1,2`. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : '';
  return `${sign}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** Whole kroner: `48 000 kr`. */
export const formatKroner = (kroner: number): string => `${formatNumber(kroner)}${NBSP}kr`;

/** Floor space: `74 m²`, one decimal when the register has one. */
export const formatArea = (squareMetres: number): string =>
  `${formatNumber(squareMetres, Number.isInteger(squareMetres) ? 0 : 1)}${NBSP}m²`;

const units = ['B', 'kB', 'MB', 'GB'];

/** File size in a unit that keeps it below 1 000, one decimal under ten: `340 kB`, `1,2 MB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // 999,5 would be rounded to 1 000.
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const decimals = value < 9.95 && !Number.isInteger(value) ? 1 : 0;
  return `${formatNumber(value, decimals)}${NBSP}${units[unit]}`;
}
