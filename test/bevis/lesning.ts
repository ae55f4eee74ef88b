/** What only reads, and what of its answers can be held against another. */
import fc from 'fast-check';
import type { Operasjon } from './kontrakt.ts';
import { froe, runder } from './stoerrelse.ts';

export const leser = ({ method, retry }: Operasjon): boolean =>
  method === 'GET' || (method === 'POST' && retry === 'safe');

/** A slice that is another for each commit; all of them in the long run. */
export const noen = (alle: readonly Operasjon[], kort: number): readonly Operasjon[] =>
  fc
    .sample(fc.shuffledSubarray([...alle], { minLength: alle.length }), { numRuns: 1, seed: froe })[0]!
    .slice(0, runder(kort, alle.length));

/** What tells of the calls themselves, and so of one more each time. */
const FORTELLER_OM_KALLENE = [
  'eksporterInnsyn',
  'hentRevisjonskjede',
  'listHendelser',
  'listInnsyn',
  'soekInnsyn',
];

/** The answer without what is new in each. */
export async function svaret(
  { id }: Operasjon,
  response: Response,
): Promise<readonly [status: number, tekst: string]> {
  const tekst = (await response.text()).replaceAll(/"traceId":"\w+"/g, '');
  return [response.status, FORTELLER_OM_KALLENE.includes(id) ? '' : tekst];
}
