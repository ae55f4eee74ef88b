/** Roads through the API, from what a citizen sends to a home somebody lives in, as those walk them who may. */
import assert from 'node:assert/strict';
import { identFor } from '../../packages/backend/src/ports/simulering/personer.ts';
import {
  kartlegg,
  tilsagnBolig,
  trine,
  vidar,
  type Sakbenk,
  type Svaret,
} from '../../packages/backend/src/testing/sakbenk.ts';
import { sendSom } from '../../packages/backend/src/testing/soekbenk.ts';
import { innbygger, kontrakt, nyBolig, ulrik } from '../../packages/backend/src/testing/tilbudbenk.ts';

/** What a step gave; a step that fails ends the road. */
export function gikk({ status, body }: Svaret): Svaret['body'] {
  assert.ok(status < 400, JSON.stringify(body));
  return body;
}

/** From application through assessment, decision and offer to contract. */
export async function hovedvei(benk: Pick<Sakbenk, 'som'>): Promise<void> {
  const soeker = 'MODIG SYKKEL';
  const [somTrine, somSoeker] = [benk.som(trine), benk.som(innbygger(soeker))];
  const person = gikk(await somSoeker('GET', '/meg/innbygger'));
  const { sakId } = gikk(await sendSom(benk, soeker, person));
  await kartlegg(somTrine, sakId);
  gikk(await somTrine('POST', `/saker/${sakId}/bosteder/innhentinger`));
  gikk(await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig }));
  gikk(await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 }));
  gikk(await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 }));
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const { tilbudId } = gikk(await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } }));
  gikk(await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 }));
  gikk(await benk.som(ulrik)('POST', `/tilbud/${tilbudId}/kontrakt`, { json: kontrakt, versjon: 2 }));
}

/** A guardian whom the register knows, and is asked again of. */
export async function vergevei(benk: Pick<Sakbenk, 'som'>): Promise<void> {
  const somVerge = benk.som(innbygger('JEVN KORK'));
  const gjelder = { ident: identFor('LUN PLANKE'), navn: 'Planke' };
  const { representasjonId } = gikk(
    await somVerge('POST', '/meg/representasjoner/vergemaal', { json: { gjelder } }),
  );
  gikk(await somVerge('POST', `/meg/representasjoner/${representasjonId}/bekreftelse`));
}
