import type { Svar } from '@kobo-bolig/skjema';
import type { Vault, VaultPlace } from '../../db/ident.ts';
import type { Soeknadrad } from './queries.sql.ts';

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const bytes = (tekst: string): Uint8Array => Uint8Array.from(atob(tekst), (tegn) => tegn.charCodeAt(0));

/**
 * A draft holds whatever the citizen has typed so far, also other people's identity numbers, in fields where they do
 * not belong too. It is therefore sealed as a whole, and only its own applicant opens it.
 */
export async function forsegl(svar: Svar, vault: Vault, sted: VaultPlace): Promise<{ forseglet: string }> {
  const forseglet = await vault.seal(JSON.stringify(svar), sted);
  let tekst = '';
  // In pieces: spreading a long array into one call overflows the stack.
  for (let i = 0; i < forseglet.length; i += 0x6000) tekst += base64(forseglet.subarray(i, i + 0x6000));
  return { forseglet: tekst };
}

export async function aapne(
  { svar }: Pick<Soeknadrad, 'svar'>,
  vault: Vault,
  sted: VaultPlace,
): Promise<Svar> {
  if (!('forseglet' in svar) || typeof svar.forseglet !== 'string') return svar as Svar;
  return JSON.parse(await vault.open(bytes(svar.forseglet), sted)) as Svar;
}
