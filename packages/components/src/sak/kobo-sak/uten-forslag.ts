import type { Sak, Sakshandling } from '@kobo-bolig/contract';
import { noProposal } from './wording.ts';

/** Why there is no proposal to a decision yet, what comes first, and who does it: the reader, or somebody by name. */
export function whoActs({ handlinger, kartleggingFerdig, saksbehandler, status }: Sak): string {
  const can = (one: Sakshandling): boolean => handlinger.includes(one);
  if (status === 'TRUKKET') return noProposal.withdrawn();
  if (status === 'AVVIST' || status === 'AVSLUTTET') return noProposal.closed();
  if (can('LAGRE_FORSLAG')) return noProposal.propose();
  if (can('TA_SAKEN')) return noProposal.take();
  if (can('LAGRE_KARTLEGGING')) return noProposal.assess();
  if (!saksbehandler) return noProposal.notTaken();
  return (kartleggingFerdig ? noProposal.otherProposes : noProposal.otherAssesses)(saksbehandler.navn);
}
