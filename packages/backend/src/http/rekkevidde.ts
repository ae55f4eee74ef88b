import type { ServerOperation } from '@kobo-bolig/contract/server';
import type { TenantContext } from '../db/database.ts';

/** What a role that opens an operation shows of cases in the whole municipality: what is in them, or that they are there. */
const rekkevidde: Readonly<Record<string, 'SAKENE' | 'AT_DE_FINNES'>> = {
  VEDTAKSMYNDIGHET: 'SAKENE',
  KLAGEBEHANDLER: 'SAKENE',
  UTLEIEFORVALTER: 'AT_DE_FINNES',
};

/**
 * Whoever lets themselves in as a case worker is kept to their unit, unless the municipality wants it otherwise. Another
 * role lifts that as far as it reaches itself, and only where it opens the operation too: whoever may make decisions in
 * the whole municipality writes as a case worker in their own unit.
 */
export function grense(
  { roles, noedtilgang }: Pick<ServerOperation, 'roles' | 'noedtilgang'>,
  roller: readonly string[],
): Pick<TenantContext, 'enhetsgrense'> {
  const aapnet = roles.filter((rolle) => roller.includes(rolle));
  if (!aapnet.includes('SAKSBEHANDLER')) return {};
  const naar = new Set(aapnet.map((rolle) => rekkevidde[rolle]));
  if (naar.has('SAKENE')) return {};
  if (naar.has('AT_DE_FINNES')) return { enhetsgrense: 'INNHOLD' };
  return { enhetsgrense: noedtilgang ? 'NOEDTILGANG' : 'ENHET' };
}
