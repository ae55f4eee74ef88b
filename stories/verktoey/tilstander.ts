/** The states every element that fetches has, each as a story. */
import type { StoryObj } from '@storybook/web-components-vite';
import { aldriSvar, brudd, problem, type Kall } from './nett.ts';
import { scene, type Scene } from './scene.ts';

type Historie = Pick<StoryObj, 'parameters'>;

/** Nothing has come yet: after a moment places are held for what is on its way. */
export const laster = (kall: Kall, mer: Scene = {}): Historie =>
  scene({ ...mer, nett: () => [aldriSvar(kall)] });

/** The service answers with a fault. */
export const tjenestenFeiler = (kall: Kall, mer: Scene = {}): Historie =>
  scene({ ...mer, nett: () => [problem(kall, 'INTERN_FEIL')] });

/** Nobody answers. */
export const ikkeKontakt = (kall: Kall, mer: Scene = {}): Historie =>
  scene({ ...mer, nett: () => [brudd(kall)] });

/** The service asks us to wait. */
export const forMangeKall = (kall: Kall, mer: Scene = {}): Historie =>
  scene({ ...mer, nett: () => [problem(kall, 'FOR_MANGE_KALL')] });

/** It is not there, or not for this reader. */
export const finnesIkke = (kall: Kall, mer: Scene = {}): Historie =>
  scene({ ...mer, nett: () => [problem(kall, 'IKKE_FUNNET')] });

/** Nobody is logged in. */
export const loggetUt = (mer: Scene = {}): Historie => scene({ ...mer, hvem: '' });
