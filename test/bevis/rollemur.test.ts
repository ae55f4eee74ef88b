// What the database keeps from each role (0400_rollemur.sql) takes nothing from it that its operations show: every
// operation × each role that opens it, alone, answers as it does where nothing is kept from anybody.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { erAapen } from '../../packages/backend/src/http/tilgang.ts';
import { look } from '../../packages/backend/src/testing/catalog.ts';
import { somTillatt } from './foresporsel.ts';
import { klare } from './klare.ts';
import { operasjoner, type Operasjon } from './kontrakt.ts';
import { leser, noen, svaret } from './lesning.ts';
import type { Tilstand } from './tilstand.ts';
import { andreIder, blirPart, KROKVIK, openVerden, type Verden } from './verden.ts';

const AAPEN = `create or replace function rollen_ser(i_gruppe text) returns boolean
  language sql stable parallel safe as $$ select true $$`;

let verden: Verden;
let muren: string;
before(async () => {
  verden = await openVerden();
  const [rad] = await look<{ muren: string }>(
    verden.db.admin,
    `select pg_get_functiondef('rollen_ser'::regproc) as muren`,
  );
  muren = rad!.muren;
  await blirPart(verden);
  await verden.huskNaa();
});
after(() => verden.close());

async function utenMur<T>(arbeid: () => Promise<T>): Promise<T> {
  const sett = (funksjon: string) =>
    verden.db.admin.transaction({ script: 'begin' }, (en) => en.script(funksjon));
  await sett(AAPEN);
  try {
    return await arbeid();
  } finally {
    await sett(muren);
  }
}

const tilstanden = ({ id }: Operasjon): Tilstand => klare[id as keyof typeof klare] ?? {};

async function stillOpp(tilstand: Tilstand): Promise<Readonly<Record<string, string>>> {
  const ider = (await verden.fyll(tilstand))[KROKVIK];
  return { ...ider, ...(await andreIder(verden)) };
}

const lukkede = operasjoner.filter((operasjon) => !erAapen(operasjon));

test('what only reads shows each role the same', async (t) => {
  const lest = lukkede.filter(leser);
  let vist = 0;
  /** From the same beginning each time, so that what reading leaves behind is the same too. */
  const alt = async (): Promise<Readonly<Record<string, unknown>>> => {
    const ider = await stillOpp({});
    const svar: Record<string, unknown> = {};
    for (const operasjon of lest)
      for (const rolle of operasjon.roles) {
        const valg = { ...tilstanden(operasjon), roller: [rolle] };
        const response = await verden.ubevitnet(await somTillatt(verden, operasjon, ider, valg));
        if (response.ok) vist++;
        svar[`${operasjon.id}, ${rolle}`] = await svaret(operasjon, response);
      }
    return svar;
  };
  const bak = await alt();
  assert.deepEqual(bak, await utenMur(alt));
  assert.ok(vist > 0);
  t.diagnostic(`${vist / 2} answers of ${lest.length} operations shown`);
});

test('what writes is done by each role where it is done at all', async (t) => {
  let gjort = 0;
  for (const operasjon of noen(
    lukkede.filter((en) => !leser(en)),
    6,
  ))
    for (const rolle of operasjon.roles) {
      const svar = async () => {
        const tilstand = tilstanden(operasjon);
        const ider = await stillOpp(tilstand);
        const request = await somTillatt(verden, operasjon, ider, { ...tilstand, roller: [rolle] });
        return (await verden.backend.fetch(request)).status;
      };
      const bak = await svar();
      if (bak < 300) gjort++;
      else assert.equal(bak, await utenMur(svar), `${operasjon.id}, ${rolle}`);
    }
  t.diagnostic(`${gjort} carried out`);
});
