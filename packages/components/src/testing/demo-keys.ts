/** Keys of the demo's vault, the same where it is filled and where it is read. */
export const noekkel = (nummer: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(nummer);
