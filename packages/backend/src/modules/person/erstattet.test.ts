// Somebody under threat may be given a new number. The one they had is then known to nobody, or is of the person who
// carries it on: whoever names them by it again takes no protection from them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { lagSyntetiskFnr } from '../../ports/simulering/fnr.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { bytt } from '../../testing/registre.ts';
import {
  openSakbenk,
  registerpersoner,
  siri,
  trine,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { sendSom } from '../../testing/soekbenk.ts';
import { innbygger, nyBolig, SOEKER } from '../../testing/tilbudbenk.ts';

const TRUET = 'MODIG SYKKEL';
const GAMMELT = identFor(TRUET);
const NYTT = lagSyntetiskFnr('1984-03-11', 5);
/** A number nobody has. */
const UKJENT = lagSyntetiskFnr('1951-01-01', 7);
const personer = registerpersoner();
const truet = personer.find(({ ident }) => ident === GAMMELT)!;
const igjen = { ...truet, ident: NYTT };

let benk: Sakbenk;
let somTrine: Klient;
let nede = false;
/** What the register says of the old number. */
let sier: 'KJENT' | 'INGEN' = 'KJENT';
const erBulk = ({ url }: Request) => url.includes('bulkoppslag');
before(async () => {
  benk = await openSakbenk({
    personer: [...personer, igjen],
    tidsgrenser: { maksForsoek: 1 },
    mellomledd: bytt(async (request, neste) => {
      if (nede && erBulk(request)) return new Response(null, { status: 503 });
      if (sier === 'KJENT') return neste(request);
      if (request.url.includes(GAMMELT))
        return neste(new Request(request.url.replace(GAMMELT, UKJENT), request));
      const svar = await neste(request);
      if (!erBulk(request)) return svar;
      const { oppslag } = (await svar.json()) as { oppslag: { foedselsEllerDNummer: string }[] };
      return Response.json({
        oppslag: oppslag.filter(({ foedselsEllerDNummer }) => foedselsEllerDNummer !== GAMMELT),
      });
    }),
  });
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  nede = false;
  sier = 'KJENT';
  Object.assign(truet, { ident: GAMMELT, gradering: 'strengtFortrolig' });
  igjen.gradering = 'strengtFortrolig';
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const avtale = {
  startdato: '2024-06-01',
  sluttdato: null,
  tidsubegrenset: true,
  manedsleie: 9_000,
  depositum: 0,
  garantitype: 'INGEN',
};
let nummer = 0;
async function leierUt(leietaker: string): Promise<void> {
  nummer += 1;
  const json = { boligId: (await nyBolig(somTrine, nummer)).koboId, ...avtale, leietaker };
  const svar = await somTrine('POST', '/leieforhold', { json });
  assert.equal(svar.status, 201, JSON.stringify(svar.body));
}
/** An application where they are another adult of the household. */
async function soek(fnr: string, underveis = () => {}): Promise<string> {
  const { body: person } = await benk.som(innbygger(SOEKER))('GET', '/meg/innbygger');
  underveis();
  const { status, body } = await sendSom(benk, SOEKER, person, {
    'husstand.alene': 'NEI',
    venterBarn: 'NEI',
    medsoeker: 'NEI',
    andreVoksne: [{ navn: 'Falskt Navn', relasjon: 'SOESKEN', fnr }],
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body.sakId;
}
const graderingene = () =>
  benk.iKrokvik(async (tx) => {
    const rader = await tx.query<{ gradering: string }>(
      sql`select gradering from person where gradering <> 'UGRADERT' or id in (select person_id from leietaker)`,
    );
    return rader.map(({ gradering }) => gradering);
  });
const ser = async (hvem: Parameters<Sakbenk['som']>[0], sakId: string) =>
  (await benk.som(hvem)('GET', `/saker/${sakId}`)).status;
const bareEnheten = async (sakId: string) =>
  assert.deepEqual([await ser(trine, sakId), await ser(siri, sakId)], [404, 200]);

describe('a number the register says nobody has', () => {
  test('named again by an applicant, is still of somebody protected', async () => {
    await leierUt(GAMMELT);
    sier = 'INGEN';
    await bareEnheten(await soek(GAMMELT));
    assert.deepEqual(await graderingene(), ['STRENGT_FORTROLIG']);
  });

  test('named again as tenant, is still of somebody protected', async () => {
    await leierUt(GAMMELT);
    sier = 'INGEN';
    await leierUt(GAMMELT);
    assert.deepEqual(await graderingene(), ['STRENGT_FORTROLIG']);
  });

  test('answered about later, opens no case they are in', async () => {
    await leierUt(GAMMELT);
    const sakId = await soek(GAMMELT, () => {
      nede = true;
    });
    nede = false;
    sier = 'INGEN';
    benk.klokke = new Date('2026-11-20T10:14:00Z');
    await benk.kalender();
    await bareEnheten(sakId);
    assert.deepEqual(await graderingene(), ['STRENGT_FORTROLIG']);
  });

  test('and who is known as nobody in particular is not protected by it', async () => {
    sier = 'INGEN';
    assert.equal(await ser(trine, await soek(GAMMELT)), 200);
  });
});

describe('a number that has been replaced', () => {
  test('leads to the same person, also when both are named and the register knows the old one no more', async () => {
    await leierUt(GAMMELT);
    truet.ident = NYTT;
    benk.klokke = new Date('2026-11-21T06:00:00Z');
    await benk.kalender();
    sier = 'INGEN';
    await leierUt(NYTT);
    assert.deepEqual(await graderingene(), ['STRENGT_FORTROLIG'], 'one person');
    igjen.gradering = 'ugradert';
    benk.klokke = new Date('2026-11-22T06:00:00Z');
    await benk.kalender();
    assert.deepEqual(await graderingene(), ['UGRADERT'], 'asked about by the number they have');
  });

  test('is the new one at once where somebody is written down by it', async () => {
    truet.ident = NYTT;
    await leierUt(NYTT);
    await bareEnheten(await soek(GAMMELT));
    assert.deepEqual(await graderingene(), ['STRENGT_FORTROLIG'], 'one person');
  });
});
