// The time to complain about what is kept back runs from when whoever asked was told of the letter about it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Varsel } from '@kobo-bolig/contract';
import { innbygger } from '../../testing/tilbudbenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';

const v = varselbenk();

async function nektet(navn: string, vent: Varsel['status']) {
  const sakId = await v.avslag(navn);
  const sti = `/saker/${sakId}/innsynskrav`;
  const spurt = { json: { kanal: 'MUNTLIG', mottatt: '2026-11-18' } };
  const { innsynskravId } = (await v.somTrine('POST', sti, spurt)).body;
  const unntatt = [{ hva: 'Notatet', hjemmel: 'forvaltningsloven § 19', begrunnelse: 'Om en annen.' }];
  const json = { resultat: 'AVSLAATT', dokumenter: [], notater: [], unntatt };
  const { status, body } = await v.somTrine('POST', `${sti}/${innsynskravId}/svar`, { json, versjon: 1 });
  assert.deepEqual([status, body.svar?.klagefrist], [200, undefined], JSON.stringify(body));
  const brevet = async () =>
    (await v.sakens(sakId)).find(({ dokumenttype }) => dokumenttype === 'INNSYN_NEKTET')!;
  await v.naar(async () => (await brevet()).status === vent, brevet);
  const frist = async (): Promise<string | undefined> =>
    (await v.benk.som(innbygger(navn))('GET', `/meg/saker/${sakId}/innsynskrav`)).body.items[0].svar
      .klagefrist;
  return { sakId, varsel: await brevet(), frist };
}

test('notified, they have three weeks', async () => {
  assert.equal(await (await nektet('ERFAREN HESTEDROSJE', 'SENDT')).frist(), '2026-12-11');
});

test('on paper there is no day until it is posted, and then it is counted from when it came', async () => {
  const { sakId, varsel, frist } = await nektet('JEVN KORK', 'PAPIR');
  assert.equal(await frist(), undefined);
  const post = (json: object) =>
    v.somTrine('POST', `/saker/${sakId}/varsler/${varsel.varselId}/papirsending`, {
      json,
      versjon: varsel.versjon,
    });
  const uten = await post({ sendt: '2026-11-20' });
  assert.deepEqual(
    uten.body.errors?.map(({ pointer }: { pointer: string }) => pointer),
    ['/kommetFram'],
  );
  assert.equal((await post({ sendt: '2026-11-20', kommetFram: '2026-11-24' })).status, 200);
  assert.equal(await frist(), '2026-12-15');
});
