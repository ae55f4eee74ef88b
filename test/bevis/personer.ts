export const KROKVIK = '9901';
export const FJELLVIK = '9902';

/** Synthetic, and party to nothing. */
export const UTENFOR = { navn: 'NØYSOM UTENFOR', pid: '01815012345' };
