/** Places focus can be moved to besides fields. */
export const FOKUS = {
  steg: 'steg',
  feil: 'feil',
  lagring: 'lagring',
  neste: 'neste',
  hindring: 'hindring',
  vedlegg: 'vedlegg',
} as const;

/**
 * Id of the control that is focused for a field: the input, or the first choice of a group. Ids of its label, help
 * and error end in `_…`, which no field's path holds.
 */
export const feltId = (sti: string): string => `f-${sti.replaceAll(/[^\w]/g, '-')}`;
