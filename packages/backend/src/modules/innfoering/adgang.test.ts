import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Innfoeringskode, Innfoeringsstatuskode, Registernavn, SakStatus } from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import { isSqlError } from '../../db/errors.ts';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { PERSONREGISTRE } from '../../ports/felles/adgang.ts';
import { RegisterFeil } from '../../ports/felles/registerfeil.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { anne, openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';
import { krevRegisteradgang, registeradgang } from './adgang.ts';
import { grunner, type Grunn } from './grunner.ts';
import { mangler, registernavn, type Statuser } from './rules.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const koder = schemas.Innfoeringskode.options as readonly Innfoeringskode[];
const lukk = async (kode: Innfoeringskode, status: Innfoeringsstatuskode = 'PAABEGYNT') => {
  const { body } = await benk.som(anne)('GET', `/innfoeringspunkter/${kode}`);
  const lagret = await benk.som(anne)('PUT', `/innfoeringspunkter/${kode}`, {
    json: { status, ...(status === 'IKKE_AKTUELT' && { merknad: 'Vi bruker det ikke.' }) },
    versjon: body.versjon,
  });
  assert.equal(lagret.status, 200);
};
/** What was sent to a register since last asked, Maskinporten included. */
const sendt = () => benk.registre.kall.splice(0).length;
const aapne = async (registre: Iterable<Registernavn>, kreves: (r: Registernavn) => void) =>
  [...registre].filter((register) => {
    try {
      kreves(register);
      return true;
    } catch (feil) {
      assert.ok(feil instanceof RegisterFeil && feil.klasse === 'IKKE_AAPNET');
      return false;
    }
  });

async function sakHos(status: SakStatus): Promise<string> {
  const sakId = await benk.nySak();
  await benk.iKrokvik((tx) =>
    tx.query(sql`update sak set status = ${status}, avsluttet = naa() where id = ${sakId}`),
  );
  return sakId;
}

test('no register may be asked without ground, case and everything in place; with them, every one of the ground', async () => {
  const saker = { NY: await benk.nySak(), TRUKKET: await sakHos('TRUKKET') } as const;
  const dager = { foer: '2023-06-30T12:00:00Z', etter: '2026-11-20T12:00:00Z' } as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(grunner) as Grunn[])),
      fc.constantFrom<'NY' | 'TRUKKET' | null>('NY', 'TRUKKET', null),
      fc.constantFrom<keyof typeof dager>('foer', 'etter'),
      fc.dictionary(fc.constantFrom(...koder), fc.constantFrom(...schemas.Innfoeringsstatuskode.options), {
        maxKeys: 3,
      }),
      async (grunn, sak, dag, endret) => {
        const statuser = {
          ...Object.fromEntries(
            registernavn.flatMap((r) => mangler(r, {})).map((kode) => [kode, 'GODKJENT']),
          ),
          ...endret,
        } as Statuser;
        const { hjemmel, registre, sak: krav } = grunner[grunn];
        const iKraft = dag === 'etter' || hjemmel !== 'boligsosialloven § 9';
        const holder =
          ['BLIR_TIL', 'LOEPER', 'LEIEFORHOLD'].includes(krav) ||
          (sak !== null && (krav === 'FINNES' || sak === 'NY'));
        const forventet = registre.filter((r) => iKraft && holder && mangler(r, statuser).length === 0);
        const avvik = await benk
          .iKrokvik(async (tx) => {
            let nummer = 10;
            for (const [kode, status] of Object.entries(endret))
              await tx.query(sql`insert into innfoeringspunkt (kode, nummer, status, dato, ansvarlig, merknad, kontroll)
                values (${kode}, ${nummer++}, ${status}, '2026-01-02', 'x', 'x', '{"utfall": "OK"}')`);
            const adgang = await registeradgang(tx, grunn, {
              naa: new Date(dager[dag]),
              ...(sak && { sakId: saker[sak] }),
            });
            assert.deepEqual(
              await aapne(registernavn, (register) => adgang.krev(register)),
              registernavn.filter((r) => (forventet as string[]).includes(r)),
            );
            // The database says the same of each.
            for (const register of registernavn) {
              const { det } = await tx.one<{ det: string[] }>(
                sql`select register_mangler(${register}) as det`,
              );
              assert.deepEqual(det.toSorted(), mangler(register, statuser).toSorted());
            }
            throw new Error('undo');
          })
          .catch((feil: Error) => feil);
        if (avvik.message !== 'undo') throw avvik;
      },
    ),
    { numRuns: 60 },
  );
});

test('a case worker who asks is told what is missing, and nothing is sent or kept', async () => {
  const sakId = await benk.nySak();
  const somTrine = benk.som(trine);
  const sak = await somTrine('GET', `/saker/${sakId}`);
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: sak.body.versjon });
  await lukk('DPIA');
  sendt();
  for (const sti of ['oekonomi/innhentinger', 'bosteder/innhentinger']) {
    const { status, body } = await somTrine('POST', `/saker/${sakId}/${sti}`);
    assert.deepEqual([status, body.code], [409, 'REGISTER_IKKE_AAPNET'], sti);
    assert.match(body.detail, /på plass: Vurdering av personvernkonsekvenser \(DPIA\)\.$/);
  }
  assert.equal(sendt(), 0);
  const { antall } = await benk.iKrokvik((tx) =>
    tx.one<{ antall: number }>(sql`select count(*)::int as antall from registerinnhenting`),
  );
  assert.equal(antall, 0);
  const { items } = (await somTrine('GET', '/registeradganger')).body;
  assert.ok(
    items.every(
      ({ aapent, mangler: det }: { aapent: boolean; mangler: string[] }) => !aapent && det.includes('DPIA'),
    ),
  );
});

test('a municipality that uses one of two registers is answered by that one, and the other is not asked', async () => {
  const sakId = await benk.nySak();
  const somTrine = benk.som(trine);
  const sak = await somTrine('GET', `/saker/${sakId}`);
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: sak.body.versjon });
  await lukk('PAAKOBLING_SKATTEGRUNNLAG', 'IKKE_AKTUELT');
  sendt();
  const { status, body } = await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
  assert.deepEqual(
    [
      status,
      body.personer[0].inntekt.status,
      body.personer[0].skatteoppgjoer.status,
      body.husstand.ufullstendig,
    ],
    [200, 'OK', 'IKKE_HENTET', true],
  );
  assert.ok(benk.registre.kall.every(({ url }) => !url.includes('skatt')));
  const rader = await benk.iKrokvik((tx) =>
    tx.query<{ register: string }>(sql`select register from registerinnhenting`),
  );
  assert.deepEqual(rader, [{ register: 'INNTEKT' }], 'of a lookup nobody made there is no trace');
});

test('a citizen can apply where Folkeregisteret is not open, and nobody is looked up', async () => {
  await lukk('TILSLUTNINGSERKLAERING');
  sendt();
  const { status, body } = await benk.som(innbygger(SOEKER))('GET', '/meg/innbygger');
  assert.deepEqual([status, body.navn, body.kilde], [200, undefined, undefined]);
  assert.equal(sendt(), 0);
});

test('an adapter sends nothing by what only looks like leave', async () => {
  const { registre } = benk;
  const adgang = await benk.iKrokvik((tx) => registeradgang(tx, 'SOEKER', { naa: benk.klokke }));
  const ident = identFor(SOEKER);
  sendt();
  const periode = { fraOgMed: '2026-05', tilOgMed: '2026-10' };
  const kall: (() => Promise<unknown>)[] = [
    () => registre.inntekt.hentInntekt({ adgang }, ident, periode),
    () => registre.skattegrunnlag.hentSisteSkatteoppgjoer({ adgang }, ident),
    () => registre.kontaktregister.hent({ adgang }, [ident]),
    () => registre.folkeregister.hentPerson({ kommuneOrgnr: adgang.kommuneOrgnr } as never, ident),
  ];
  for (const spoer of kall) await assert.rejects(spoer(), { name: 'RegisterFeil', klasse: 'IKKE_AAPNET' });
  assert.equal(sendt(), 0);
  await registre.folkeregister.hentPerson({ adgang }, ident);
  assert.ok(sendt() > 0);
  assert.deepEqual([...PERSONREGISTRE].toSorted(), registernavn.toSorted(), 'none is left out');
});

test('the database keeps nothing of a register the municipality may not ask', async () => {
  const sakId = await benk.nySak();
  await lukk('ROS');
  const brudd = (feil: unknown) => isSqlError(feil) && feil.constraint === 'register_er_aapnet';
  for (const register of ['FREG', 'INNTEKT', 'SSG', 'KRR'])
    await assert.rejects(
      benk.iKrokvik((tx) =>
        tx.query(sql`insert into registerinnhenting (id, sak_id, person_id, register, hjemmel, status, hentet)
          select ${uuidv7()}, id, soeker_id, ${register}, 'boligsosialloven § 9', 'OK', naa() from sak where id = ${sakId}`),
      ),
      brudd,
    );
  await assert.rejects(
    benk.iKrokvik((tx) => tx.query(sql`update person set freg_hentet = '2026-11-21'`)),
    brudd,
  );
  await assert.rejects(
    benk.iKrokvik((tx) => krevRegisteradgang(tx, 'OEKONOMI', { naa: benk.klokke, sakId })),
    {
      code: 'REGISTER_IKKE_AAPNET',
    },
  );
});
