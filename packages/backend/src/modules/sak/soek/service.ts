import type { SakFasetter, SakSammendrag, SakSoek, SakSoekSvar } from '@kobo-bolig/contract';
import type { Tx } from '../../../db/database.ts';
import { sakshode } from '../visning.ts';
import {
  sakssoek,
  type Fasettrad,
  type Listerad,
  type Saksposisjon,
  type Soekende,
  type Soekerad,
} from './queries.sql.ts';
import { fristgrupper, IKKE_FORDELT, sakstyper, statuser, visninger } from './rules.ts';

export const tilSammendrag = (rad: Listerad): SakSammendrag => ({
  ...sakshode(rad),
  soeker: { personId: rad.soekerId, navn: rad.navn },
});

/** A page of cases, and the counts beside it. */
export async function soekSaker(
  tx: Tx,
  filter: SakSoek,
  hvem: Soekende,
  limit: number,
  etter: Saksposisjon | null,
): Promise<{ readonly rader: readonly Listerad[]; readonly deler: ReturnType<typeof fasetter> }> {
  const rader = await tx.query<Soekerad>(sakssoek(filter, hvem, limit, etter));
  return { rader: rader.filter((rad) => rad.id !== null), deler: fasetter(rader[0]!.fasetter!) };
}

/** Values that can be counted are there with zero as well, so that a filter does not disappear when it is used. */
function fasetter(rader: readonly Fasettrad[]): Pick<SakSoekSvar, 'fasetter' | 'treff' | 'totalt'> {
  const antall = (fasett: string, verdi = ''): number =>
    rader.find((rad) => rad.fasett === fasett && rad.verdi === verdi)?.antall ?? 0;
  const alle = (fasett: string, verdier: readonly string[]) =>
    verdier.map((verdi) => ({ verdi, antall: antall(fasett, verdi) }));
  return {
    fasetter: {
      visning: alle('visning', visninger),
      status: alle('status', statuser),
      sakstype: alle('sakstype', sakstyper),
      frist: alle('frist', fristgrupper),
      saksbehandler: saksbehandlere(rader),
      hast: antall('hast'),
      barn: antall('barn'),
    },
    treff: antall('treff'),
    totalt: antall('totalt'),
  };
}

function saksbehandlere(rader: readonly Fasettrad[]): SakFasetter['saksbehandler'] {
  const deres = rader.filter(({ fasett }) => fasett === 'saksbehandler');
  const ingen = deres.find(({ verdi }) => verdi === IKKE_FORDELT) ?? {
    verdi: IKKE_FORDELT,
    navn: null,
    antall: 0,
  };
  return [...deres.filter((rad) => rad !== ingen).slice(0, 199), ingen].map(({ verdi, navn, antall }) => ({
    verdi,
    navn,
    antall,
  }));
}
