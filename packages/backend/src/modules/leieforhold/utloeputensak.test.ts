// The steps of a tenancy nobody has a case about: as those of others, on the home.
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import type { Boligoppgave, Leievarsel } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { medLeier } from '../../testing/leiebenk.ts';
import { type Klient } from '../../testing/sakbenk.ts';
import { innbygger, oda, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';
import { varselbenk } from '../../testing/varselbenk.ts';
import { stige } from './rules.ts';
import { trinntekst } from './utloeputensak.ts';

const v = varselbenk();
let somUlrik: Klient;
let leieforholdId: string;
let boligId: string;
beforeEach(async () => {
  somUlrik = v.benk.som(ulrik);
  ({ leieforholdId, boligId } = await medLeier(v.benk));
  await v.benk.iKrokvik((tx) =>
    tx.query(
      sql`update leieforhold set tidsubegrenset = false, sluttdato = '2027-08-20' where id = ${leieforholdId}`,
    ),
  );
});

const oppgaver = async (klient = somUlrik): Promise<Boligoppgave[]> =>
  (await klient('GET', `/boligoppgaver?boligId=${boligId}`)).body.items;
const varsler = async (): Promise<Leievarsel[]> =>
  (await somUlrik('GET', `/leieforhold/${leieforholdId}/varsler`)).body.items;
const paa = async (dag: string): Promise<void> => {
  v.benk.klokke = new Date(`${dag}T09:00:00Z`);
  await v.benk.kalender();
};

describe('a tenancy without a case', () => {
  test('is somebody’s to settle at each step, and its tenants are notified while they can apply', async () => {
    await paa('2026-11-19');
    assert.deepEqual([await oppgaver(), await varsler()], [[], []]);
    for (const dag of ['2026-11-20', '2026-11-20', '2026-11-21']) await paa(dag);
    const [foerste, ...flere] = await oppgaver();
    assert.deepEqual(
      [foerste!.type, foerste!.tekst, foerste!.frist, foerste!.utloep, flere.length],
      [
        'ANNEN',
        'Leiekontrakten går ut 20. august 2027. Avklar om leieren skal bli boende.',
        '2027-02-20',
        { leieforholdId, trinn: 'NI_MND_FOER', sluttdato: '2027-08-20' },
        0,
      ],
    );
    assert.deepEqual(await oppgaver(v.benk.som(oda)), [foerste], 'it says nothing of who lives there');
    await v.naar(async () => ['SENDT', 'LEVERT'].includes((await varsler())[0]?.status ?? ''), varsler);
    assert.deepEqual(
      (await varsler()).map(({ anledning }) => anledning),
      ['LEIEUTLOEP'],
    );
    assert.doesNotMatch(v.sendtTil(SOEKER).at(-1)!.tekst, /leie|kontrakt|[0-9]/i);
    await v.benk.som(innbygger(SOEKER))('GET', '/meg/leieforhold');
    v.benk.klokke = new Date('2026-11-28T09:00:00Z');
    await v.naar(async () => (await varsler())[0]?.status === 'AAPNET', varsler);

    for (const dag of ['2027-02-20', '2027-05-20', '2027-08-20', '2027-09-20', '2027-10-20']) await paa(dag);
    // Beside them, what nobody has read is to be posted.
    const alle = (await oppgaver()).filter(({ varselId }) => varselId === undefined);
    assert.deepEqual(
      alle.map(({ utloep }) => utloep?.trinn),
      stige.map(([trinn]) => trinn),
    );
    assert.match(alle.at(-1)!.tekst!, /innen 20\. november 2027\. .*§ 9-2/);
    assert.equal((await varsler()).length, 3, 'from the last day on, what is said has effects of its own');
  });

  test('that is over, or given notice of, has nothing to settle', async () => {
    await paa('2026-11-20');
    const versjon = async () => (await somUlrik('GET', `/leieforhold/${leieforholdId}`)).body.versjon;
    const { status, body } = await somUlrik('POST', `/leieforhold/${leieforholdId}/oppsigelser`, {
      json: { av: 'LEIER', mottatt: '2026-11-20', fratredelse: '2027-02-28', skriftlig: true },
      versjon: await versjon(),
    });
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(
      (await oppgaver()).map((en) => en.status),
      ['AVLYST'],
    );
    const trukket = await somUlrik('POST', `/leieforhold/${leieforholdId}/oppsigelser/trekking`, {
      json: { begrunnelse: 'De blir.' },
      versjon: await versjon(),
    });
    assert.equal(trukket.status, 200, JSON.stringify(trukket.body));
    assert.deepEqual(
      (await oppgaver()).map((en) => en.status),
      ['AAPEN'],
    );
    const ut = await somUlrik('POST', `/leieforhold/${leieforholdId}/utflytting`, {
      json: { utflyttet: '2026-11-20', avslutning: 'AVTALE', boligstatus: 'VEDLIKEHOLD' },
      versjon: await versjon(),
    });
    assert.equal(ut.status, 200, JSON.stringify(ut.body));
    assert.deepEqual(
      (await oppgaver()).map((en) => en.status),
      ['AVLYST'],
    );
  });

  test('is written of alike in both languages', () => {
    for (const [trinn] of stige)
      for (const dag of ['20. august 2027', ...(trinn.endsWith('FOER') ? [] : ['20. november 2027'])])
        for (const spraak of ['nb', 'nn'] as const)
          assert.ok(trinntekst(trinn, '2027-08-20', spraak).includes(dag), `${trinn} ${spraak}`);
  });
});
