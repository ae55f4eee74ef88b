/** What tests of a tenant's own side start from: somebody who rented before the municipality began to use Kobo. */
import assert from 'node:assert/strict';
import { identFor } from '../ports/simulering/personer.ts';
import { trine, type Sakbenk } from './sakbenk.ts';
import { nyBolig, SOEKER } from './tilbudbenk.ts';

/** No case, and nobody has been looked up. */
export async function medLeier(
  benk: Sakbenk,
  navn = SOEKER,
  nummer = 1,
): Promise<{ readonly boligId: string; readonly leieforholdId: string }> {
  const somTrine = benk.som(trine);
  const { koboId: boligId } = await nyBolig(somTrine, nummer);
  const { status, body } = await somTrine('POST', '/leieforhold', {
    json: {
      boligId,
      startdato: '2024-02-01',
      sluttdato: null,
      tidsubegrenset: true,
      manedsleie: 9_000,
      depositum: 0,
      garantitype: 'INGEN',
      leietaker: identFor(navn),
    },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { boligId, leieforholdId: (body as { leieforholdId: string }).leieforholdId };
}

/** The tenant asks to stay, and takes it back: a case that is over, about a tenancy that came of another. */
export async function trukketFornyelse(benk: Sakbenk, leieforholdId: string): Promise<string> {
  const somTrine = benk.som(trine);
  const sti = `/leieforhold/${leieforholdId}`;
  const { versjon } = (await somTrine('GET', sti)).body;
  const mottatt = benk.klokke.toISOString().slice(0, 10);
  const json = { formaal: 'FORLENGELSE', kanal: 'MUNTLIG', mottatt, spraak: 'nb' };
  const { status, body } = await somTrine('POST', `${sti}/fornyelser/saker`, { json, versjon });
  assert.equal(status, 201, JSON.stringify(body));
  const sak = `/saker/${body.sakId}`;
  await somTrine('POST', `${sak}/tildeling`, { versjon: 1 });
  const trukket = await somTrine('POST', `${sak}/trekking`, {
    json: { begrunnelse: 'Har fått leid privat.' },
    versjon: (await somTrine('GET', sak)).body.versjon,
  });
  assert.equal(trukket.body.status, 'TRUKKET', JSON.stringify(trukket.body));
  return body.sakId;
}
