import type { Leieforhold } from '@kobo-bolig/contract';
import { kontraktstatus, type Leieforholdrad } from './queries.sql.ts';

/** Roles that may see who lives in a home. BOLIGOVERSIKT sees that it is let, not to whom. */
const serLeietaker: ReadonlySet<string> = new Set(['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET', 'UTLEIEFORVALTER']);

/**
 * What a list tells of a tenancy: that the home is let and on which terms. Nobody is named there, nor any case: where
 * all others are, the one who must not be would be found by what is missing.
 */
export const tilUtleid = (rad: Leieforholdrad): Leieforhold => ({
  leieforholdId: rad.id,
  boligId: rad.boligId,
  status: kontraktstatus(rad.status),
  startdato: rad.startdato,
  sluttdato: rad.sluttdato,
  tidsubegrenset: rad.tidsubegrenset,
  manedsleie: rad.manedsleie,
  depositum: rad.depositum,
  versjon: rad.versjon,
});

/** A tenancy with its case, and who lives there. */
export function tilLeieforhold(rad: Leieforholdrad, roller: readonly string[]): Leieforhold {
  const viser = rad.personId !== null && roller.some((rolle) => serLeietaker.has(rolle));
  return {
    ...tilUtleid(rad),
    ...(rad.sakId !== null && { sakId: rad.sakId }),
    ...(viser && { leietaker: { personId: rad.personId!, navn: rad.navn } }),
  };
}
