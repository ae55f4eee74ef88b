import type { Katalog } from '../ord.ts';
import type { Spraak } from '../typer.ts';
import { avslutning as nbAvslutning } from './nb/avslutning.ts';
import { felles as nbFelles } from './nb/felles.ts';
import { steg0 as nbSteg0 } from './nb/steg0.ts';
import { steg2 as nbSteg2 } from './nb/steg2.ts';
import { steg3 as nbSteg3 } from './nb/steg3.ts';
import { steg4 as nbSteg4 } from './nb/steg4.ts';
import { steg5 as nbSteg5 } from './nb/steg5.ts';
import { steg5leie as nbSteg5leie } from './nb/steg5leie.ts';
import { steg6 as nbSteg6 } from './nb/steg6.ts';
import { avslutning as nnAvslutning } from './nn/avslutning.ts';
import { felles as nnFelles } from './nn/felles.ts';
import { steg0 as nnSteg0 } from './nn/steg0.ts';
import { steg2 as nnSteg2 } from './nn/steg2.ts';
import { steg3 as nnSteg3 } from './nn/steg3.ts';
import { steg4 as nnSteg4 } from './nn/steg4.ts';
import { steg5 as nnSteg5 } from './nn/steg5.ts';
import { steg5leie as nnSteg5leie } from './nn/steg5leie.ts';
import { steg6 as nnSteg6 } from './nn/steg6.ts';

const nb = {
  ...nbFelles,
  ...nbSteg0,
  ...nbSteg2,
  ...nbSteg3,
  ...nbSteg4,
  ...nbSteg5,
  ...nbSteg5leie,
  ...nbSteg6,
  ...nbAvslutning,
};
/** Every key there is. */
export type Tekstnoekkel = keyof typeof nb;

const nn: Record<Tekstnoekkel, string> = {
  ...nnFelles,
  ...nnSteg0,
  ...nnSteg2,
  ...nnSteg3,
  ...nnSteg4,
  ...nnSteg5,
  ...nnSteg5leie,
  ...nnSteg6,
  ...nnAvslutning,
};

/** All texts at once: for the backend, letters and tests. The browser loads them step by step (`last.ts`). */
export const alleTekster: Readonly<Record<Spraak, Katalog & Record<Tekstnoekkel, string>>> = { nb, nn };
