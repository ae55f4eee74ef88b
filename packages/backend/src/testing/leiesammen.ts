/** What tests of two who rent together start from. */
import { MEDSOEKER, medMedsoeker, type Medsoekervalg } from './medsoekere.ts';
import { trine, type Klient, type Sakbenk } from './sakbenk.ts';
import { begyntKontrakt, innbygger, nyBolig, sakMedTilsagn, SOEKER, ulrik } from './tilbudbenk.ts';

export interface Akseptert {
  readonly sakId: string;
  readonly tilbudId: string;
}
/** The applicant has said yes to a home for the two. */
export async function akseptert(benk: Sakbenk, valg: Medsoekervalg = {}): Promise<Akseptert> {
  const sakId = await sakMedTilsagn(medMedsoeker(benk, valg), { voksne: [SOEKER, MEDSOEKER] });
  const somTrine = benk.som(trine);
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const { tilbudId } = (await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } })).body;
  const ja = await benk.som(innbygger(SOEKER))('POST', `/tilbud/${tilbudId}/svar`, {
    json: { svar: 'JA' },
    versjon: 1,
  });
  if (ja.status !== 200) throw new Error(JSON.stringify(ja.body));
  return { sakId, tilbudId };
}

export const medleietakersSignatur = { signertDato: '2026-11-20', signaturmetode: 'PAPIR' } as const;
export const signer = (benk: Sakbenk, { tilbudId }: Akseptert, felt: object): ReturnType<Klient> =>
  benk.som(ulrik)('POST', `/tilbud/${tilbudId}/kontrakt`, {
    json: { ...begyntKontrakt, ...felt },
    versjon: 2,
  });

/** Both have signed. */
export async function leidSammen(
  benk: Sakbenk,
  valg: Medsoekervalg = {},
): Promise<Akseptert & { readonly leieforholdId: string }> {
  const tilbud = await akseptert(benk, valg);
  const { status, body } = await signer(benk, tilbud, {
    medleietakersSignatur,
    signaturmetode: 'ELEKTRONISK',
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { ...tilbud, leieforholdId: (body as { leieforholdId: string }).leieforholdId };
}
