/** Finds things of Krokvik to show, the way a person would: by what is known of them. */
import type { Boligsammendrag, SakSammendrag, SakStatus } from '@kobo-bolig/contract';
import { listBoliger, soekSaker } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';

type Boligspoerring = NonNullable<Parameters<typeof call<typeof listBoliger>>[2]>['query'];

/** The first home in the list that this query gives. */
export async function finnBolig(klient: KoboCore, query: Boligspoerring): Promise<Boligsammendrag> {
  const { data } = await call(klient, listBoliger, { query: { ...query, limit: 1 } });
  const [bolig] = data.items;
  if (!bolig) throw new Error('Krokvik har ingen slik bolig.');
  return bolig;
}

/** The case of a citizen by name, or the first open one with this state. */
export async function finnSak(
  klient: KoboCore,
  hva: { navn: string } | { status: SakStatus },
): Promise<SakSammendrag> {
  const body = 'navn' in hva ? { sok: hva.navn } : { status: [hva.status] };
  const { data } = await call(klient, soekSaker, { body: { ...body, limit: 1 } });
  const [sak] = data.items;
  if (!sak) throw new Error(`Krokvik har ingen sak ${JSON.stringify(hva)}.`);
  return sak;
}
