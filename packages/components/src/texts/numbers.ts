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

/** File size in the largest unit below 1 000, one decimal under ten: `340 kB`, `1,2 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** step;
  const decimals = step > 0 && value < 9.95 && !Number.isInteger(value) ? 1 : 0;
  return `${formatNumber(value, decimals)}${NBSP}${units[step]}`;
}
