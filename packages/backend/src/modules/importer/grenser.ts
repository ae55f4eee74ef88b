/** The most a file may be. The byte limit is the contract's; the row limit some thirty times a large municipality. */
export const grenser = {
  byte: 50 * 1024 * 1024,
  rader: 20_000,
  /** Columns looked at before the file is refused: room for a few stray ones to be named in the error. */
  kolonner: 100,
  /** The most characters a cell can hold in a spreadsheet. */
  tegnICelle: 32_767,
  /** XML in a workbook, unpacked. 20 000 full rows take about 40 MB. */
  utpakketByte: 96 * 1024 * 1024,
  filerIArkiv: 1_000,
} as const;
