// Applicants Folkeregisteret gave no answer about are asked about again, as often as it helps.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { bytt } from '../../testing/registre.ts';
import { openSakbenk, type Sakbenk } from '../../testing/sakbenk.ts';
import { opprettSak } from '../sak/service.ts';
import { personerMedIdent } from './service.ts';
import { hentUteblitte } from './uteblitte.ts';

const START = Date.UTC(2026, 10, 20, 8, 14);
const MINUTT = 60_000;
/** The register fails on his number alone. */
const TAUS = 'KRAFTIG SEIL';

let benk: Sakbenk;
let nede = false;
/** A person the register answers about with something nobody can read. */
let uleselig: string | undefined;
before(async () => {
  benk = await openSakbenk({
    tidsgrenser: { maksForsoek: 1 },
    mellomledd: bytt((request, neste) => {
      if (nede) return new Response(null, { status: 503 });
      return uleselig && request.url.includes(uleselig) ? Response.json({}) : neste(request);
    }),
  });
});
beforeEach(async () => {
  nede = false;
  uleselig = undefined;
  await benk.fyll();
  benk.klokke = new Date(START);
});
after(() => benk.close());

/** Has applied while the register gave no answer. */
const ventende = (navn: string): Promise<void> =>
  benk.iKrokvik(async (tx) => {
    const register = { tx, vault: benk.vault, kommunenummer: '9901', nyId: uuidv7 };
    const [soekerId] = (await personerMedIdent(register, [identFor(navn)], 'UKJENT')).values();
    await opprettSak(tx, {
      id: uuidv7(),
      sakstype: 'KOMMUNAL_BOLIG_NY',
      soekerId: soekerId!,
      medlemmer: [{ personId: soekerId!, navn: null, foedselsdato: null, rolle: 'SOEKER' }],
      hast: false,
      mottatt: benk.klokke,
      svartidDager: 28,
    });
  });

/** One round of the job: what it came to, and whom the register was asked about. */
async function runde(minutter = 0): Promise<{ utfall: string; spurt: string[] }> {
  benk.klokke = new Date(START + minutter * MINUTT);
  const foer = benk.registre.kall.length;
  const { vault, db, registre } = benk;
  const oppsett = { db: db.database, vault, folkeregister: registre.folkeregister, nyId: uuidv7 };
  const utfall = await hentUteblitte({ ...oppsett, klokke: () => benk.klokke }, '9901');
  const spurt = benk.registre.kall
    .slice(foer)
    .flatMap(({ url }) => /\/personer\/(\d{11})/.exec(url)?.[1] ?? []);
  return { utfall, spurt };
}
const uhentet = async (): Promise<number> =>
  (await benk.iKrokvik((tx) => tx.query(sql`select from person where freg_hentet is null`))).length;
const NAVN = ['MODIG SYKKEL', 'RASK TALLERKEN', 'STILLE BLYANT', 'ERFAREN HESTEDROSJE', 'GRØNN SKUFFE'];

test('nobody waits: nobody is asked about', async () => {
  assert.deepEqual(await runde(), { utfall: 'INGEN', spurt: [] });
});

test('a register that is away is asked about one, and each time about another', async () => {
  for (const navn of NAVN) await ventende(navn);
  nede = true;
  const spurt = new Set<string>();
  for (let i = 1; i <= NAVN.length; i++) {
    const svar = await runde(i);
    assert.deepEqual([svar.utfall, svar.spurt.length], ['VENTER', 1]);
    spurt.add(svar.spurt[0]!);
  }
  assert.equal(spurt.size, NAVN.length);
});

test('a register that is back is asked about all, however long it was away', async () => {
  for (const navn of NAVN) await ventende(navn);
  nede = true;
  for (let i = 1; i <= 40; i++) await runde(i * 15);
  nede = false;
  let minutt = 41 * 15;
  while ((await uhentet()) === NAVN.length) await runde((minutt += 15));
  // The next round follows at once.
  while ((await runde(minutt)).utfall === 'MER');
  assert.equal(await uhentet(), 0);
});

test('a number that is never answered about is asked about ever more seldom, at most once a day', async () => {
  await ventende(TAUS);
  const DOEGN = 24 * 60;
  const spurt: number[] = [];
  for (let minutt = 15; minutt <= 6 * DOEGN; minutt += 15) {
    const svar = await runde(minutt);
    assert.equal(svar.utfall, 'VENTER');
    if (svar.spurt.length > 0) spurt.push(minutt);
  }
  const doblinger = [15, 30, 60, 120, 240, 480, 960, 1920];
  assert.deepEqual(spurt, [...doblinger, ...[1, 2, 3, 4].map((dag) => 1920 + dag * DOEGN)]);
});

test('and keeps nobody else waiting', async () => {
  for (const navn of [TAUS, ...NAVN]) await ventende(navn);
  const foerst = await runde(1);
  assert.deepEqual([foerst.utfall, foerst.spurt], ['VENTER', [identFor(TAUS)]]);
  const { utfall, spurt } = await runde(2);
  assert.deepEqual([utfall, spurt], ['MER', [...NAVN, TAUS].map((navn) => identFor(navn))]);
  assert.equal(await uhentet(), 1);
});

test('nor does one whose answer nobody can read, who is asked about in passing', async () => {
  uleselig = identFor(NAVN[0]!);
  for (const navn of NAVN) await ventende(navn);
  const { utfall, spurt } = await runde(1);
  assert.deepEqual([utfall, spurt.length], ['MER', NAVN.length]);
  assert.equal(await uhentet(), 1);
});
