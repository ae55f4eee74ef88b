import type { SakSoekSvar } from '@kobo-bolig/contract';
import { soekSaker } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';
import { tilSoek, type Valg } from './valg.ts';

/** Rows at a time. */
export const PAGE = 25;
/** The most the API gives at once. */
const MOST = 100;

/** The first `rows` cases, page by page: a refresh gives as many as stood there. */
export async function hentSaker(
  klient: KoboCore,
  valg: Valg,
  rows: number,
  signal: AbortSignal,
): Promise<SakSoekSvar> {
  const body = { ...tilSoek(valg), limit: Math.min(rows, MOST) };
  let side = await call(klient, soekSaker, { body, signal });
  const { data } = side;
  let items = data.items;
  while (items.length < rows) {
    const next = await side.nextPage();
    if (!next) break;
    items = joined(items, next.data.items);
    side = next;
  }
  return page({ ...data, items }, side.neste);
}

/** What is shown with the next page after it; `undefined` when it could not be fetched. */
export async function hentFlere(
  klient: KoboCore,
  valg: Valg,
  data: SakSoekSvar,
): Promise<SakSoekSvar | undefined> {
  const body = { ...tilSoek(valg), limit: PAGE, ...(data.neste && { etter: data.neste }) };
  const { svar, error } = await call(klient, soekSaker, { body }).safe();
  return error ? undefined : page({ ...svar.data, items: joined(data.items, svar.data.items) }, svar.neste);
}

/** Rows that moved to the next page while the list was read stand there once. */
function joined(items: SakSoekSvar['items'], next: SakSoekSvar['items']): SakSoekSvar['items'] {
  const known = new Set(items.map(({ sakId }) => sakId));
  return [...items, ...next.filter(({ sakId }) => !known.has(sakId))];
}

function page({ neste: _, ...svar }: SakSoekSvar, neste: string | undefined): SakSoekSvar {
  return neste === undefined ? svar : { ...svar, neste };
}
