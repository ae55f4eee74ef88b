import { boligoppgave, importen, mangel, oppgave, oversending, webhookleveranse } from './arbeid.ts';
import { bolig, boligfeil, leieforhold, reservasjon } from './boligen.ts';
import type { Maskin } from './maskin.ts';
import { klage, sak } from './saksgang.ts';
import { soeknad, tilbud, vedtak, ventelisteplass } from './vedtaksgang.ts';

/** In the order things come to be. */
export const maskiner: readonly Maskin[] = [
  soeknad,
  sak,
  mangel,
  oppgave,
  boligoppgave,
  oversending,
  vedtak,
  klage,
  ventelisteplass,
  tilbud,
  reservasjon,
  bolig,
  leieforhold,
  boligfeil,
  webhookleveranse,
  importen,
];
