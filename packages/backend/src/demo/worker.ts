/**
 * The demo backend as a Web Worker, for Storybook and tests of elements: the same handlers, rules and database as in
 * production, over PGlite in memory, filled from a dump that `scripts/demo.ts` makes. The page reaches it through
 * `bridgeFetch`; below `/demo/` lies what only a demo has.
 *
 * This file is small so that what loads the engine's files is at work before the rest has arrived.
 */
import { serveFetch } from '../platform/worker/bro.ts';
import type { Demofiler } from './laster.ts';

const laster = new Worker(new URL('laster.js', import.meta.url), { type: 'module' });
const fil = <N extends keyof Demofiler>(navn: N): Promise<Demofiler[N]> =>
  new Promise((resolve, reject) => {
    laster.addEventListener('message', ({ data }: MessageEvent<Partial<Demofiler>>) => {
      const hentet = data[navn];
      if (hentet) resolve(hentet);
    });
    laster.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
const filer = { modul: fil('modul'), dump: fil('dump') };

serveFetch(import('./nettleser.ts').then(({ startDemo }) => startDemo(filer)));
