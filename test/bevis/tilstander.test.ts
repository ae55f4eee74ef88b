// What depends on the state a thing is in: the example of Krokvik is put in each, and the operation called.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ProblemCode } from '@kobo-bolig/contract';
import { bytt } from '../../packages/backend/src/testing/registre.ts';
import { anne } from '../../packages/backend/src/testing/sakbenk.ts';
import { skalFeile } from '../../packages/backend/src/testing/proevekall.ts';
import { somTillatt } from './foresporsel.ts';
import { klare } from './klare.ts';
import { operasjoner, type Operasjon } from './kontrakt.ts';
import { tilstander } from './tilstander.ts';
import type { Tilstand } from './tilstand.ts';
import { andreIder, blirPart, KROKVIK, openVerden, type Verden } from './verden.ts';

let verden: Verden;
let registre: Tilstand['registre'];
before(async () => {
  verden = await openVerden({
    mellomledd: bytt(async (request, neste) => {
      if (registre === 'NEDE') return new Response(null, { status: 400 });
      if (registre === 'STENGES') await steng();
      return neste(request);
    }),
  });
  await blirPart(verden);
  await verden.huskNaa();
});
after(() => verden.close());

/** As whoever administers it does, while somebody is being looked up. */
async function steng(): Promise<void> {
  registre = undefined;
  const { body } = await verden.som(anne)('GET', '/innfoeringspunkter/ROS');
  const json = { status: 'PAABEGYNT', ansvarlig: 'Anne Administrator' };
  const svar = await verden.som(anne)('PUT', '/innfoeringspunkter/ROS', { json, versjon: body.versjon });
  assert.equal(svar.status, 200);
}

const medId = (id: string): Operasjon => operasjoner.find((en) => en.id === id)!;

/** The example in the state, and the call that is made in it. */
async function i(tilstand: Tilstand, operasjon: Operasjon): Promise<() => Promise<Request>> {
  const ider = (await verden.fyll(tilstand))[KROKVIK];
  const alle = { ...ider, ...(await andreIder(verden)) };
  return () => somTillatt(verden, operasjon, alle, tilstand);
}

for (const [id, tilstand] of Object.entries(klare))
  test(`${id} is done where it can be, and of a version somebody has`, async () => {
    const operasjon = medId(id);
    const kall = await i(tilstand, operasjon);
    if (operasjon.etag === 'required') {
      const gammel = await kall();
      gammel.headers.set('if-match', '"4711"');
      await skalFeile(await verden.backend.fetch(gammel), 'UTDATERT');
    }
    const svar = await verden.backend.fetch(await kall());
    assert.ok(svar.ok, await svar.text());
  });

for (const [id, koder] of Object.entries(tilstander))
  for (const [kode, tilstand] of Object.entries(koder))
    test(`${id} answers ${kode}`, async () => {
      const kall = await i(tilstand, medId(id));
      if (tilstand.igjen) assert.ok((await verden.backend.fetch(await kall())).ok);
      registre = tilstand.registre;
      try {
        await skalFeile(await verden.backend.fetch(await kall()), kode as ProblemCode);
      } finally {
        registre = undefined;
      }
    });
