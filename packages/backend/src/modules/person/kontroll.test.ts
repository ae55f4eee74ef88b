// Addresses are protected, and no longer, while cases and tenancies run: it is asked about again each day.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { lagSyntetiskFnr } from '../../ports/simulering/fnr.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { krokvik } from '../../testing/database.ts';
import { bytt } from '../../testing/registre.ts';
import {
  openSakbenk,
  registerpersoner,
  siri,
  trine,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, SOEKER } from '../../testing/tilbudbenk.ts';
import { mangler } from '../innfoering/rules.ts';
import { kontrollerGraderinger } from './kontroll.ts';

const personer = registerpersoner();
const MEDSOEKER = 'MODIG SYKKEL';
/** A number nobody has. */
const UKJENT = lagSyntetiskFnr('1951-01-01', 7);
let benk: Sakbenk;
let somTrine: Klient;
let nede = false;
/** Somebody the register says something strange of. */
let rart: { readonly ident: string; readonly svar: 'UKJENT' | 'ULESELIG' } | undefined;
interface Bulkrad {
  readonly foedselsEllerDNummer: string;
}
before(async () => {
  benk = await openSakbenk({
    personer,
    tidsgrenser: { maksForsoek: 1 },
    mellomledd: bytt(async (request, neste) => {
      if (nede) return new Response(null, { status: 503 });
      if (!rart) return neste(request);
      if (request.url.includes(rart.ident))
        return rart.svar === 'ULESELIG'
          ? Response.json({})
          : neste(new Request(request.url.replace(rart.ident, UKJENT), request));
      const svar = await neste(request);
      if (!request.url.includes('bulkoppslag')) return svar;
      const { oppslag } = (await svar.json()) as { oppslag: Bulkrad[] };
      return Response.json({
        oppslag: oppslag.flatMap((rad) => {
          if (rad.foedselsEllerDNummer !== rart!.ident) return [rad];
          return rart!.svar === 'ULESELIG' ? [{ ...rad, folkeregisterperson: {} }] : [];
        }),
      });
    }),
  });
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  nede = false;
  rart = undefined;
  for (const navn of [SOEKER, MEDSOEKER]) gradert(navn, 'ugradert');
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

function gradert(navn: string, gradering: (typeof personer)[number]['gradering']): void {
  personer.find(({ ident }) => ident === identFor(navn))!.gradering = gradering;
}
const spurt = (fra: number) =>
  benk.registre.kall
    .slice(fra)
    .filter(({ url }) => url.includes('folkeregister') && url.includes('/personer')).length;
const graderingen = async (navn: string): Promise<string> =>
  benk.iKrokvik(
    async (tx) =>
      (await tx.one<{ gradering: string }>(sql`select gradering from person where navn = ${navn}`)).gradering,
  );
/** A line of the lookup log for each who was asked about, each time. */
const spurteOm = () =>
  benk.iKrokvik((tx) => tx.query(sql`select from innsynslogg where operasjon = 'kontrollerGraderinger'`));
const dag = (iso: string) => {
  benk.klokke = new Date(iso);
  return benk.kalender();
};

describe('somebody in an open case', () => {
  test('whose address has been protected is shielded with the case, its events and its lists, the same day', async () => {
    const sakId = await benk.nySak({ voksne: [SOEKER, MEDSOEKER] });
    await benk.kalender();
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).status, 200);
    const antall = async () => (await somTrine('POST', '/saker/soek', { json: {} })).body.items.length;
    assert.equal(await antall(), 1);
    gradert(MEDSOEKER, 'fortrolig');
    await dag('2026-11-21T06:00:00Z');
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).status, 404);
    assert.equal(await antall(), 0);
    const { status, body } = await benk.som(siri)('GET', `/saker/${sakId}`);
    assert.deepEqual([status, body.sakId], [200, sakId]);
    const [rad] = await benk.iKrokvik((tx) => tx.query<{ enhet: string }>(sql`select enhet from sak`));
    assert.equal(rad!.enhet, 'SKJERMET');
    const synlige = await benk.iKrokvik((tx) =>
      tx.query(sql`select from hendelse where ressurs_id = ${sakId} and not skjermet`),
    );
    assert.equal(synlige.length, 0);
    // The applicant sees what they saw.
    assert.equal((await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`)).status, 200);
  });

  test('is asked about once a day, and written in the lookup log each time', async () => {
    await benk.nySak({ voksne: [SOEKER, MEDSOEKER] });
    const fra = benk.registre.kall.length;
    await benk.kalender();
    assert.equal(spurt(fra), 1);
    await dag('2026-11-20T20:00:00Z');
    assert.equal(spurt(fra), 1);
    await dag('2026-11-21T00:30:00Z');
    assert.equal(spurt(fra), 2);
    assert.equal((await spurteOm()).length, 4);
  });

  test('a register that is away lifts nothing, and is asked again', async () => {
    const sakId = await benk.nySak({ voksne: [SOEKER, MEDSOEKER] });
    gradert(MEDSOEKER, 'fortrolig');
    await benk.kalender();
    assert.equal(await graderingen(MEDSOEKER), 'FORTROLIG');
    nede = true;
    gradert(MEDSOEKER, 'ugradert');
    await dag('2026-11-21T06:00:00Z');
    assert.equal(await graderingen(MEDSOEKER), 'FORTROLIG');
    nede = false;
    await dag('2026-11-21T07:00:00Z');
    // The person is as the register says; that the case is opened to others is for the shielded unit to decide.
    assert.equal(await graderingen(MEDSOEKER), 'UGRADERT');
    assert.equal((await somTrine('GET', `/saker/${sakId}`)).status, 404);
  });

  test('a number the register no longer knows stays protected', async () => {
    await benk.nySak({ voksne: [SOEKER, MEDSOEKER] });
    gradert(MEDSOEKER, 'fortrolig');
    await benk.kalender();
    rart = { ident: identFor(MEDSOEKER), svar: 'UKJENT' };
    await dag('2026-11-21T06:00:00Z');
    assert.equal(await graderingen(MEDSOEKER), 'FORTROLIG');
  });

  test('whom nobody can read the answer about keeps nobody else unprotected', async () => {
    await benk.nySak({ voksne: [SOEKER, MEDSOEKER, 'RASK TALLERKEN', 'STILLE BLYANT'] });
    rart = { ident: identFor('RASK TALLERKEN'), svar: 'ULESELIG' };
    gradert(MEDSOEKER, 'fortrolig');
    await benk.kalender();
    assert.equal(await graderingen(MEDSOEKER), 'FORTROLIG');
  });

  test('is asked about by one process only, and not at all where the municipality may not ask', async () => {
    await benk.nySak({ voksne: [SOEKER, MEDSOEKER] });
    const oppsett = {
      db: benk.db.database,
      porter: { vault: benk.vault, folkeregister: benk.registre.folkeregister },
      naa: benk.klokke,
    };
    const context = {
      kommunenummer: '9901',
      aktoer: 'system:gradering',
      roller: [],
      skjermet: true,
      tid: benk.klokke.toISOString(),
    };
    const svar = await Promise.all([1, 2, 3].map(() => kontrollerGraderinger(oppsett, context, 'ALLE')));
    // On PostgreSQL two may each have taken one of them.
    assert.ok(svar.includes('MER') && svar.includes('INGEN'), svar.join());
    assert.equal((await spurteOm()).length, 2);
    await benk.fyll();
    await benk.nySak();
    await benk.iKrokvik((tx) =>
      tx.query(sql`insert into innfoeringspunkt (kode, nummer, status, dato, ansvarlig, merknad)
        values (${mangler('FOLKEREGISTERET', {})[0]!}, 90, 'PAABEGYNT', '2026-01-02', 'x', 'x')`),
    );
    assert.equal(await kontrollerGraderinger(oppsett, context, 'ALLE'), 'INGEN');
  });
});

test('where letters go to somebody with a protected address stays known, however they are named next', async () => {
  gradert(MEDSOEKER, 'strengtFortrolig');
  const POST = ['Postboks 0', '0000 SYNUTOPIA'];
  const adressen = async () =>
    (await benk.som(innbygger(MEDSOEKER))('GET', '/meg/opplysninger')).body.postadresse;
  const iEnHusstand = async () => {
    const json = {
      vedtaksdato: '2026-11-16',
      referanse: '2026/881',
      bosattDato: '2026-12-14',
      introduksjonsprogram: true,
      spraak: 'nb',
      person: { navn: 'Amal Eksempel', dufNummer: '201512345609', foedselsdato: '1990-05-01' },
      husstand: [{ person: { ident: identFor(MEDSOEKER), navn: 'Sykkel' }, rolle: 'ANNEN_VOKSEN' }],
    };
    const svar = await somTrine('POST', '/bosettinger', { json });
    assert.equal(svar.status, 201, JSON.stringify(svar.body));
  };
  await iEnHusstand();
  assert.deepEqual(await adressen(), POST, 'known from the first moment');
  await iEnHusstand();
  assert.deepEqual(await adressen(), POST, 'named again');
  nede = true;
  await iEnHusstand();
  assert.deepEqual(await adressen(), POST, 'the register is away');
  nede = false;
  await dag('2026-11-20T12:00:00Z');
  assert.deepEqual(await adressen(), POST, 'and is back');
  const json = {
    boligId: (await nyBolig(somTrine, 1)).koboId,
    startdato: '2024-06-01',
    sluttdato: null,
    tidsubegrenset: true,
    manedsleie: 9_000,
    depositum: 0,
    garantitype: 'INGEN',
    leietaker: identFor(MEDSOEKER),
  };
  assert.equal((await somTrine('POST', '/leieforhold', { json })).status, 201);
  assert.deepEqual(await adressen(), POST, 'a tenant');
  rart = { ident: identFor(MEDSOEKER), svar: 'UKJENT' };
  await dag('2026-11-21T06:00:00Z');
  assert.deepEqual(await adressen(), POST, 'a number the register no longer knows');
  rart = undefined;
  gradert(MEDSOEKER, 'ugradert');
  await dag('2026-11-22T06:00:00Z');
  assert.equal(await adressen(), undefined, 'no longer protected');
});

describe('a tenant without a case', () => {
  const avtale = {
    startdato: '2024-06-01',
    sluttdato: '2027-05-31',
    tidsubegrenset: false,
    manedsleie: 9_000,
    depositum: 27_000,
    garantitype: 'SPERRET_KONTO',
  };
  const registrer = async (leietaker: string) => {
    const boligId = (await nyBolig(somTrine, 1)).koboId;
    const svar = await somTrine('POST', '/leieforhold', { json: { boligId, ...avtale, leietaker } });
    assert.equal(svar.status, 201, JSON.stringify(svar.body));
    return svar.body as { leieforholdId: string; leietaker?: object };
  };
  /** Whether a search by name finds the tenant. */
  const funnet = async (klient: Klient): Promise<boolean> => {
    const json = { navn: SOEKER, formaal: 'Ringte om leieforholdet' };
    const { status, body } = await klient('POST', '/personer/soek', { json });
    assert.equal(status, 200, JSON.stringify(body));
    return body.items.some(({ navn }: { navn: string }) => navn === SOEKER);
  };
  /** Whether somebody outside the shielded unit sees who lives there. */
  const synlig = async (leieforholdId: string): Promise<boolean> => {
    const { kommunenummer, aktoer } = krokvik;
    const rader = await benk.db.database.withTenant({ kommunenummer, aktoer, roller: [] }, 'les', (tx) =>
      tx.query(sql`select from leietaker where leieforhold_id = ${leieforholdId}`),
    );
    return rader.length === 1;
  };

  test('is asked about when they are written down: whoever is protected is hidden from the first moment', async () => {
    gradert(SOEKER, 'fortrolig');
    const leie = await registrer(identFor(SOEKER));
    assert.equal(leie.leietaker, undefined);
    assert.equal(await synlig(leie.leieforholdId), false);
    assert.deepEqual([await funnet(somTrine), await funnet(benk.som(siri))], [false, true]);
    const rader = await benk.iKrokvik((tx) =>
      tx.query<{ gradering: string }>(sql`select gradering from person`),
    );
    assert.deepEqual(rader, [{ gradering: 'FORTROLIG' }]);
  });

  test('is hidden while the register does not answer, and seen when it has', async () => {
    nede = true;
    const { leieforholdId } = await registrer(identFor(SOEKER));
    assert.equal(await synlig(leieforholdId), false);
    nede = false;
    await dag('2026-11-20T09:00:00Z');
    assert.equal(await synlig(leieforholdId), true);
    assert.equal(await funnet(somTrine), true);
  });

  test('is asked about for as long as they live there', async () => {
    const { leieforholdId } = await registrer(identFor(SOEKER));
    assert.equal(await synlig(leieforholdId), true);
    await benk.kalender();
    gradert(SOEKER, 'strengtFortrolig');
    await dag('2026-11-21T06:00:00Z');
    assert.equal(await synlig(leieforholdId), false);
  });
});
