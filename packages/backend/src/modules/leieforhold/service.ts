import type { Leieforhold } from '@kobo-bolig/contract';
import { kontraktstatus, type Leieforholdrad } from './queries.sql.ts';

/** Roles that may see who lives in a home. BOLIGOVERSIKT sees that it is let, not to whom. */
const serLeietaker: ReadonlySet<string> = new Set(['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET', 'UTLEIEFORVALTER']);

export function tilLeieforhold(rad: Leieforholdrad, roller: readonly string[]): Leieforhold {
  const viser =
    rad.person_id !== null && rad.navn !== null && roller.some((rolle) => serLeietaker.has(rolle));
  return {
    leieforholdId: rad.id,
    boligId: rad.bolig_id,
    ...(rad.sak_id !== null && { sakId: rad.sak_id }),
    status: kontraktstatus(rad.status),
    startdato: rad.startdato,
    sluttdato: rad.sluttdato,
    tidsubegrenset: rad.tidsubegrenset,
    manedsleie: rad.manedsleie,
    depositum: rad.depositum,
    ...(viser && { leietaker: { personId: rad.person_id!, navn: rad.navn! } }),
    versjon: rad.versjon,
  };
}
