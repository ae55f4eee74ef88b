import type { Tomgangsperiode, Tomgangssammendrag } from '@kobo-bolig/contract';
import { type Feltfeil, krevUtenFeil, tekst } from '../../http/problem.ts';
import type { Tomgangsrad, Tomgangssum } from './queries.sql.ts';
import { dagerI, MAKS_DAGER } from './rules.ts';

interface Periode {
  readonly fra: string;
  readonly til: string;
}

const feil = (code: string, nb: string, nn: string): Feltfeil => ({
  pointer: '/query/til',
  code,
  detail: tekst(nb, nn),
});

/**
 * The days that are counted: none that are yet to come.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL when it ends before it begins, or is longer than ten years
 */
export function gyldigPeriode({ fra, til }: Periode, dag: string): Periode {
  const errors = [
    ...(til < fra
      ? [
          feil(
            'UGYLDIG_PERIODE',
            'Må være samme dag som «fra» eller senere.',
            'Må vere same dag som «fra» eller seinare.',
          ),
        ]
      : []),
    ...(dagerI(fra, til) > MAKS_DAGER
      ? [feil('FOR_LANG', 'Velg en periode på høyst ti år.', 'Vel ein periode på høgst ti år.')]
      : []),
  ];
  krevUtenFeil(errors);
  return { fra, til: til < dag ? til : dag };
}

export const tilTomgang = (rad: Tomgangsrad): Tomgangsperiode => ({
  boligId: rad.boligId,
  adresse: rad.adresse,
  aarsak: rad.aarsak,
  fra: rad.fra,
  ...(rad.til !== null && { til: rad.til }),
  dager: rad.dager,
  ...(rad.manedsleie !== null && { manedsleie: rad.manedsleie }),
  ...(rad.taptLeie !== null && { taptLeie: rad.taptLeie }),
});

/** All pages together, and cause by cause. */
export const tilSum = (summer: readonly Tomgangssum[]): Tomgangssammendrag => ({
  dager: summer.reduce((sum, { dager }) => sum + dager, 0),
  taptLeie: summer.reduce((sum, { taptLeie }) => sum + taptLeie, 0),
  dagerUtenLeie: summer.reduce((sum, { utenLeie }) => sum + utenLeie, 0),
  aarsaker: summer.map(({ aarsak, dager, taptLeie }) => ({ aarsak, dager, taptLeie })),
});
