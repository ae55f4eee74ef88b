// What a municipality is asked for besides the form, read as its leader does: counted by hand, and nothing small is told.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Planrapport } from '@kobo-bolig/contract';
import { settInnKommune, type Modellbolig, type Modellsak } from '../../testing/kommunemodell.ts';
import { berit, lisbet, openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
const bolig: Modellbolig = {
  eieform: 'EID',
  bemanning: 'INGEN',
  rullestol: false,
  soverom: 2,
  tilstander: [{ dag: '2026-01-10', status: 'UTLEID' }],
  slettet: null,
};
/** A household of two refugees that moved in on 1 June. */
const flyktning = (person: number, bosatt: string, vedtak: string): Modellsak => ({
  person,
  sakstype: 'KOMMUNAL_BOLIG_NY',
  mottatt: '2026-02-01',
  voksne: 1,
  barn: 1,
  grunnlag: { grupper: ['FLYKTNING'], primaer: 'FLYKTNING', bosatt },
  utfall: { type: 'VEDTAK', resultat: 'TILSAGN', dag: vedtak },
  venter: null,
  leie: { bolig, start: '2026-06-01', innflyttet: '2026-06-01', utflyttet: null },
  skjermet: person === 0,
});
before(async () => {
  benk = await openSakbenk();
  const saker = [0, 1, 2, 3, 4, 5, 6].map((person) =>
    person < 3
      ? flyktning(person, '2024-01-01', '2026-02-20')
      : flyktning(person, '2019-01-01', '2026-05-20'),
  );
  const personer = saker.map(() => ({ foedt: '1990-02-03' }));
  await benk.iKrokvik((tx) => settInnKommune(tx, { personer, boliger: [], saker, gamle: [] }));
  // Three that wait, who had no home when they were assessed.
  for (const navn of [SOEKER, 'MODIG SYKKEL', 'STERK PLANKE']) await sakMedTilsagn(benk, { voksne: [navn] });
});
after(() => benk.close());

const PERIODE = '?fra=2026-01-01&til=2026-11-20';
async function les(rapport: string, mer = ''): Promise<Planrapport> {
  const { status, body } = await benk.som(lisbet)('GET', `/planrapporter/${rapport}${PERIODE}${mer}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}
/** What is printed in the cells of a row that are not zero. */
const rad = ({ tabeller }: Planrapport, tabell: string, hvilken = 'ALLE'): Record<string, string> =>
  Object.fromEntries(
    tabeller
      .find((t) => t.tabell === tabell)!
      .linjer.find((linje) => linje.rad === hvilken)!
      .celler.filter(({ vist }) => vist !== '-')
      .map(({ celle, vist }) => [celle.split('.')[2]!, vist]),
  );

test('refugees in municipal homes are told apart by five years, shielded ones too', async () => {
  const rapport = await les('BEREGNINGSUTVALGET');
  assert.deepEqual(rad(rapport, 'P_BOTID'), { UNDER_FEM: '3', FEM_ELLER_MER: '4', I_ALT: '7' });
  assert.deepEqual(rad(rapport, 'P_PERSONER'), { 2: '7', I_ALT: '7' });
  const hoeyere = await les('BEREGNINGSUTVALGET', '&terskel=4');
  // Four is told, but the three beside it could be worked out of it.
  assert.deepEqual(rad(hoeyere, 'P_BOTID'), { UNDER_FEM: ':', FEM_ELLER_MER: ':', I_ALT: '7' });
});

test('the need that is known is told by group and kind of home', async () => {
  const rapport = await les('BEHOVSMELDING');
  for (const gruppe of ['ALLE', 'ELDRE', 'ANDRE_PROBLEMER'])
    assert.deepEqual(rad(rapport, 'P_BEHOV', gruppe), { ORDINAER: '3', I_ALT: '3' });
  assert.deepEqual(rad(rapport, 'P_BEHOV', 'FLYKTNING'), {});
});

test('those who applied are told by how they lived, and those nobody has assessed are told as that', async () => {
  const rapport = await les('BOSTEDSLOESE');
  assert.deepEqual(rad(rapport, 'P_BOSIT'), { 4: '3', UOPPGITT: '7', I_ALT: '10' });
  assert.deepEqual(rad(rapport, 'P_BOSTEDSLOES'), { JA: '3', UOPPGITT: '7', I_ALT: '10' });
});

test('the baseline is days to decision, homes by use, and who has a home beside who waits', async () => {
  const rapport = await les('NULLPUNKT');
  assert.deepEqual(rad(rapport, 'P_BEHANDLINGSTID'), { UNDER_30: '6', '90_OG_MER': '4', I_ALT: '10' });
  assert.deepEqual(rad(rapport, 'P_TOMGANG'), { UTLEID: '7', I_ALT: '7' });
  assert.deepEqual(rad(rapport, 'P_DEKNING'), { BOR: '7', VENTER: '3', I_ALT: '10' });
  // Who was settled more than five years ago counts as a refugee no longer.
  assert.deepEqual(rad(rapport, 'P_DEKNING', 'FLYKTNING'), { BOR: '3', I_ALT: '3' });
});

test('what is less than the threshold is told to nobody, and the day cannot be one to come', async () => {
  const { body } = await benk.som(lisbet)(
    'GET',
    '/planrapporter/BOSTEDSLOESE?fra=2026-11-20&til=2026-11-20&terskel=20',
  );
  assert.ok(
    (body as Planrapport).tabeller.every(({ linjer }) =>
      linjer.every(({ celler }) =>
        celler.every(({ antall }) => antall === undefined || antall === 0 || antall >= 20),
      ),
    ),
  );
  for (const periode of ['?fra=2026-01-01&til=2026-12-31', '?fra=2026-11-02&til=2026-11-01'])
    assert.equal((await benk.som(lisbet)('GET', `/planrapporter/NULLPUNKT${periode}`)).status, 400);
  for (const hvem of [trine, berit])
    assert.equal((await benk.som(hvem)('GET', `/planrapporter/NULLPUNKT${PERIODE}`)).status, 403);
});
