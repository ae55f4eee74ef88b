import type { Svar } from '@kobo-bolig/skjema';
import { base64, fromBase64 } from '../../base64.ts';
import type { Vault, VaultPlace } from '../../db/ident.ts';
import type { Soeknadrad } from './queries.sql.ts';

/**
 * A draft holds whatever the citizen has typed so far, also other people's identity numbers, in fields where they do
 * not belong too. It is therefore sealed as a whole, and only its own applicant opens it.
 */
export async function forsegl(svar: Svar, vault: Vault, sted: VaultPlace): Promise<{ forseglet: string }> {
  return { forseglet: base64(await vault.seal(JSON.stringify(svar), sted)) };
}

export async function aapne(
  { svar }: { readonly svar: Soeknadrad['svar'] },
  vault: Vault,
  sted: VaultPlace,
): Promise<Svar> {
  if (!('forseglet' in svar) || typeof svar.forseglet !== 'string') return svar as Svar;
  return JSON.parse(await vault.open(fromBase64(svar.forseglet), sted)) as Svar;
}
