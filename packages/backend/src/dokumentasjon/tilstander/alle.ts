import { importen, mangel, oppgave, oversending, webhookleveranse } from './arbeid.ts';
import { bolig, leieforhold, reservasjon } from './boligen.ts';
import type { Maskin } from './maskin.ts';
import { klage, sak } from './saksgang.ts';
import { soeknad, tilbud, vedtak, ventelisteplass } from './vedtaksgang.ts';

/** In the order things come to be. */
export const maskiner: readonly Maskin[] = [
  soeknad,
  sak,
  mangel,
  oppgave,
  oversending,
  vedtak,
  klage,
  ventelisteplass,
  tilbud,
  reservasjon,
  bolig,
  leieforhold,
  webhookleveranse,
  importen,
];
