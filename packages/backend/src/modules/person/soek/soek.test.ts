// A person, found for a purpose.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { MineOpplysninger, PersonSoek, PersonTreff } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { sql } from '../../../db/sql.ts';
import { identFor } from '../../../ports/simulering/personer.ts';
import { look } from '../../../testing/catalog.ts';
import {
  berit,
  openSakbenk,
  petra,
  siri,
  signe,
  trine,
  vidar,
  type Sakbenk,
} from '../../../testing/sakbenk.ts';
import { innbygger, nyBolig, SOEKER } from '../../../testing/tilbudbenk.ts';
import { soekefeil } from './rules.ts';

const MED = 'MODIG SYKKEL';
const avtale = {
  startdato: '2024-06-01',
  sluttdato: '2027-05-31',
  tidsubegrenset: false,
  manedsleie: 9_000,
  depositum: 27_000,
  garantitype: 'SPERRET_KONTO',
};
const formaal = 'Ringte og spurte om saken sin';
let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const soek = (json: Partial<PersonSoek>, hvem: Parameters<Sakbenk['som']>[0] = trine) =>
  benk.som(hvem)('POST', '/personer/soek', { json: { formaal, ...json } });
const treff = async (json: Partial<PersonSoek>, hvem?: Parameters<Sakbenk['som']>[0]) => {
  const { status, body } = await soek(json, hvem);
  assert.equal(status, 200, JSON.stringify(body));
  return body.items as PersonTreff[];
};
/** By number and by name, which must find the same. */
const finner = async (navn: string, hvem?: Parameters<Sakbenk['som']>[0]): Promise<PersonTreff[]> => {
  const medNummer = await treff({ ident: identFor(navn) }, hvem);
  assert.deepEqual(await treff({ navn: navn.toLowerCase().split(' ').reverse().join(' ') }, hvem), medNummer);
  return medNummer;
};

describe('is found', () => {
  test('by number and by name, as the party and as one of the household', async () => {
    const sakId = await benk.nySak({ voksne: [SOEKER, MED] });
    const [soeker] = await finner(SOEKER);
    assert.equal(soeker!.foedselsaar, 1984);
    assert.deepEqual(
      soeker!.saker.map(({ sakId, rolle }) => [sakId, rolle]),
      [[sakId, 'SOEKER']],
    );
    assert.deepEqual(
      soeker!.soeknader.map(({ sakId, status }) => [sakId, status]),
      [[sakId, 'REGISTRERT']],
    );
    const [med] = await finner(MED);
    assert.deepEqual(
      med!.saker.map(({ sakId, rolle }) => [sakId, rolle]),
      [[sakId, 'HUSSTAND']],
    );
    assert.deepEqual([med!.soeknader, med!.leieforhold], [[], []]);
  });

  test('as a tenant, also of a tenancy that came of no case', async () => {
    const boligId = (await nyBolig(benk.som(trine), 1)).koboId;
    const leie = await benk.som(trine)('POST', '/leieforhold', {
      json: { boligId, ...avtale, leietaker: identFor(SOEKER) },
    });
    assert.equal(leie.status, 201, JSON.stringify(leie.body));
    // Where the register did not answer in time, nobody knows yet who may see them.
    await benk.iKrokvik((tx) =>
      tx.query(sql`update person set gradering = 'UGRADERT' where id in (select person_id from leietaker)`),
    );
    const [leietaker] = await treff({ ident: identFor(SOEKER) });
    assert.deepEqual(leietaker!.leieforhold, [
      { leieforholdId: leie.body.leieforholdId, status: 'AKTIVT', startdato: '2024-06-01' },
    ]);
    assert.deepEqual([leietaker!.saker, leietaker!.soeknader], [[], []]);
  });

  test('no further than a page, which says that there are more', async () => {
    await benk.iKrokvik(async (tx) => {
      await tx.query(sql`insert into person (id, ident_type, navn) select gen_random_uuid(), 'INGEN', 'Ola Nordmann'
        from generate_series(1, 26)`);
      await tx.query(sql`insert into soeknad (id, soeker_id, referanse, formaal, status, spraak, skjemaversjon, steg, mottatt)
        select gen_random_uuid(), id, 'KB-' || upper(substr(id::text, 25, 8)), 'NY', 'REGISTRERT', 'nb', 1, 'kvittering', naa()
        from person where navn = 'Ola Nordmann'`);
    });
    const { body } = await soek({ navn: 'nordmann' });
    assert.deepEqual([body.items.length, body.flere], [25, true]);
  });
});

describe('is not found', () => {
  test('in a draft: what is not sent is nobody’s to see', async () => {
    await benk.nySak({ voksne: [SOEKER] });
    await benk.iKrokvik(async (tx) => {
      await tx.query(
        sql`insert into person (id, ident_type, navn) values (gen_random_uuid(), 'INGEN', 'Uferdig Utkast')`,
      );
      await tx.query(sql`insert into soeknad (id, soeker_id, spraak, skjemaversjon, steg, slettes_dato)
        select gen_random_uuid(), id, 'nb', 1, 'start', '2027-01-01' from person where navn = 'Uferdig Utkast'`);
    });
    assert.deepEqual(await treff({ navn: 'uferdig utkast' }), []);
  });

  test('with a protected address, but by members of the case', async () => {
    await benk.nySak({ voksne: [SOEKER] });
    await benk.iKrokvik((tx) =>
      tx.query(sql`update person set gradering = 'FORTROLIG' where navn = ${SOEKER}`),
    );
    const ukjent = await soek({ ident: identFor(MED) });
    const gradert = await soek({ ident: identFor(SOEKER) });
    assert.deepEqual([gradert.status, gradert.body], [ukjent.status, ukjent.body]);
    for (const hvem of [trine, vidar, signe]) assert.deepEqual(await finner(SOEKER, hvem), []);
    assert.equal((await finner(SOEKER, siri)).length, 1);
  });

  test('in the cases of another unit alone, but by who reads them', async () => {
    const sakId = await benk.nySak({ voksne: [SOEKER] });
    await benk.iKrokvik(async (tx) => {
      await tx.query(sql`insert into enhet (kode, navn, type) values ('NAV', 'Nav', 'NAV')`);
      await tx.query(sql`update sak set enhet = 'NAV' where id = ${sakId}`);
    });
    assert.deepEqual(await finner(SOEKER), []);
    assert.equal((await finner(SOEKER, vidar)).length, 1);
    const egen = await benk.nySak({ voksne: [SOEKER] });
    const [soeker] = await finner(SOEKER);
    assert.deepEqual(
      soeker!.saker.map(({ sakId }) => sakId),
      [egen],
    );
    assert.equal(soeker!.soeknader.length, 1);
  });

  test('by who has no need of it', async () => {
    for (const hvem of [berit, petra]) assert.equal((await soek({ navn: 'hestedrosje' }, hvem)).status, 403);
  });
});

describe('why', () => {
  test('is in the lookup log, and read there by whoever was found', async () => {
    await benk.nySak({ voksne: [SOEKER, MED] });
    await soek({ ident: identFor(SOEKER), formaal: 'Leverte papirer i skranken' });
    await soek({ navn: 'finnes ikke', formaal: 'Ringte og la på' });
    const linjer = await look(
      benk.db.admin,
      `select formaal, antall, person_id is null as soek from innsynslogg where operasjon = 'soekPersoner' order by id`,
    );
    assert.deepEqual(linjer, [
      { formaal: 'Leverte papirer i skranken', antall: 1, soek: true },
      { formaal: 'Leverte papirer i skranken', antall: null, soek: false },
      { formaal: 'Ringte og la på', antall: 0, soek: true },
    ]);
    const oppslag = async (navn: string) =>
      ((await benk.som(innbygger(navn))('GET', '/meg/opplysninger')).body as MineOpplysninger).oppslag
        .map(({ formaal }) => formaal)
        .filter((formaal) => formaal === 'Leverte papirer i skranken');
    assert.equal((await oppslag(SOEKER)).length, 1);
    assert.equal((await oppslag(MED)).length, 0);
    assert.ok(!JSON.stringify([linjer, benk.logg]).includes(identFor(SOEKER)));
  });

  test('is said, and holds no number', async () => {
    const feil = async (json: Partial<PersonSoek>) => {
      const { status, body } = await soek(json);
      assert.equal(status, 400, JSON.stringify(json));
      return body.errors.map(({ pointer }: { pointer: string }) => pointer);
    };
    assert.deepEqual(await feil({ navn: 'hestedrosje', formaal: '      ' }), ['/formaal']);
    assert.deepEqual(await feil({ navn: 'hestedrosje', formaal: `Gjelder ${identFor(MED)}` }), ['/formaal']);
    assert.deepEqual(await feil({}), ['/navn']);
    assert.deepEqual(await feil({ navn: 'å b c' }), ['/navn']);
    assert.deepEqual(await feil({ navn: 'hestedrosje', ident: identFor(MED) }), ['/navn']);
    assert.deepEqual(await feil({ ident: '00000000000' }), ['/ident']);
    assert.deepEqual(await feil({ navn: identFor(MED) }), ['/navn']);
  });
});

test('whatever is typed, a search is for one thing, found by something that tells, and for a reason', () =>
  fc.assert(
    fc.property(
      fc.record(
        { formaal: fc.string(), navn: fc.string(), ident: fc.string() },
        { requiredKeys: ['formaal'] },
      ),
      (sok) => {
        const ok = [...soekefeil(sok)].length === 0;
        if (!ok) return;
        assert.notEqual(sok.formaal.trim(), '');
        assert.notEqual(sok.navn === undefined, sok.ident === undefined);
        if (sok.navn !== undefined) assert.ok(/\S{3}/u.test(sok.navn));
      },
    ),
  ));
