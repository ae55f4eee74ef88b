import type { Leieforhold } from '@kobo-bolig/contract';
import { kontraktstatus, type Leieforholdrad } from './queries.sql.ts';

/** Roles that may see who lives in a home. BOLIGOVERSIKT sees that it is let, not to whom. */
const serLeietaker: ReadonlySet<string> = new Set(['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET', 'UTLEIEFORVALTER']);

export function tilLeieforhold(rad: Leieforholdrad, roller: readonly string[]): Leieforhold {
  const viser = rad.personId !== null && rad.navn !== null && roller.some((rolle) => serLeietaker.has(rolle));
  return {
    leieforholdId: rad.id,
    boligId: rad.boligId,
    ...(rad.sakId !== null && { sakId: rad.sakId }),
    status: kontraktstatus(rad.status),
    startdato: rad.startdato,
    sluttdato: rad.sluttdato,
    tidsubegrenset: rad.tidsubegrenset,
    manedsleie: rad.manedsleie,
    depositum: rad.depositum,
    ...(viser && { leietaker: { personId: rad.personId!, navn: rad.navn! } }),
    versjon: rad.versjon,
  };
}
