import type { Mvavurdering } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Innsynslinje } from '../../http/handler.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import type { Linjer } from '../../regneark.ts';
import { mvarader, type Mvarad } from './queries.sql.ts';
import { vurder } from './rules.ts';

const KOMPENSASJON = {
  formaal: 'Kompensasjon av merverdiavgift',
  hjemmel: 'merverdiavgiftskompensasjonsloven § 4',
} as const;

export interface Periode {
  readonly fra: string;
  readonly til: string;
}

const feilPeriode: Feltfeil = {
  pointer: '/query/til',
  code: 'UGYLDIG_PERIODE',
  detail: tekst('Må være samme dag som «fra» eller senere.', 'Må vere same dag som «fra» eller seinare.'),
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
export function krevPeriode({ fra, til }: Periode): void {
  if (til < fra) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [feilPeriode] });
}

export function tilMvavurdering(rad: Mvarad, periode: Periode): Mvavurdering {
  const { boligId, leieforholdId, sakId, kvalifiserer, behovDokumentert, vedtakFinnes } = rad;
  const fakta = { behovDokumentert, vedtakFinnes };
  const iSaken = sakId === null ? ('IKKE_SYNLIG' as const) : fakta;
  return {
    boligId,
    ...(leieforholdId !== null && sakId !== null && { leieforholdId }),
    fra: rad.fra ?? periode.fra,
    til: rad.til ?? periode.til,
    kvalifiserer,
    ...(sakId !== null && fakta),
    ...vurder({ kvalifiserer, leieforhold: leieforholdId === null ? null : iSaken }),
  };
}

/** Whose need was shown. */
export function mvainnsyn(rader: readonly Mvarad[]): Innsynslinje {
  const vist = rader.flatMap(({ sakId, soekerId }) =>
    sakId === null || soekerId === null ? [] : [{ sakId, personId: soekerId }],
  );
  return { ...KOMPENSASJON, antall: rader.length, vist };
}

const kolonner = [
  'boligId',
  'leieforholdId',
  'fra',
  'til',
  'kvalifiserer',
  'behovDokumentert',
  'vedtakFinnes',
  'resultat',
  'grunn',
] as const;

/** The whole list for a file, and what it was made of. */
export async function hentMvafil(tx: Tx, periode: Periode): Promise<{ linjer: Linjer; rader: Mvarad[] }> {
  const rader = await tx.query<Mvarad>(mvarader(periode.fra, periode.til, null, null));
  const linjer = rader.map((rad) => {
    const vurdering = tilMvavurdering(rad, periode);
    return kolonner.map((kolonne) => vurdering[kolonne] ?? null);
  });
  return { linjer: [kolonner, ...linjer], rader };
}
