import type { Miljoe } from './miljoevariabler.ts';

/** What a command has to do with the world. */
export interface Omgivelser {
  readonly miljoe: Miljoe;
  readonly ut: (linje: string) => void;
  readonly feil: (linje: string) => void;
}

/** What the process ends with. The numbers are those of sysexits.h. */
export const EXIT = { OK: 0, FEIL: 1, BRUK: 64, DATA: 65, NEDE: 69, OPPSETT: 78 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
