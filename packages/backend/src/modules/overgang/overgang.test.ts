import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  berit,
  openSakbenk,
  petra,
  trine,
  turid,
  type Klient,
  type Sakbenk,
  type Svaret,
} from '../../testing/sakbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const ny = { type: 'LOESLATELSE', dato: '2027-03-01', tekst: 'Møt overgangsboligen.', frist: '2027-01-15' };
const registrer = (sakId: string, felt: object = {}, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/overganger`, { json: { ...ny, ...felt } });
const bortfall = (sakId: string, id: string, begrunnelse = 'Flyttet til høsten.') =>
  somTrine('POST', `/saker/${sakId}/overganger/${id}/bortfall`, { json: { begrunnelse } });
const sakens = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}/overganger`)).body.items;
const oppgaver = async (sakId: string) =>
  (await somTrine('GET', `/saker/${sakId}/oppgaver`)).body.items.map(
    ({ type, tekst, frist, status, begrunnelse }: Record<string, string>) => [
      type,
      tekst,
      frist,
      status,
      begrunnelse,
    ],
  );
const pekere = ({ status, body }: Svaret) => [
  status,
  body.errors.map(({ pointer }: { pointer: string }) => pointer),
];

describe('a vulnerable transition', () => {
  test('is a day and the task that is to be done before it', async () => {
    const sakId = await benk.nySak();
    const { status, body } = await registrer(sakId, { ansvarlig: 'turid' }, benk.som(turid));
    assert.equal(status, 201);
    const { overgangId, oppgaveId, ...resten } = body;
    assert.deepEqual(resten, {
      sakId,
      type: 'LOESLATELSE',
      dato: '2027-03-01',
      oppgavestatus: 'AAPEN',
      registrertAv: { ansattId: 'turid', navn: 'Turid Saksbehandler' },
      opprettet: '2026-11-20T08:14:00.000Z',
    });
    assert.deepEqual((await oppgaver(sakId))[1], ['ANNEN', ny.tekst, ny.frist, 'AAPEN', undefined]);
    const mine = (await benk.som(turid)('GET', '/meg/oppgaver')).body.items;
    assert.deepEqual(
      mine.map(({ oppgave }: { oppgave: { oppgaveId: string } }) => oppgave.oppgaveId),
      [oppgaveId],
    );
    const logg = await benk.som(petra)('GET', `/innsynslogg?sakId=${sakId}`);
    assert.deepEqual(
      logg.body.items.find(({ operasjon }: { operasjon: string }) => operasjon === 'registrerOvergang')
        .entitetId,
      overgangId,
    );
  });

  test('that will not come after all calls its task off, with the reason, once', async () => {
    const sakId = await benk.nySak();
    const { overgangId } = (await registrer(sakId)).body;
    assert.deepEqual(pekere(await bortfall(sakId, overgangId, ' ')), [400, ['/begrunnelse']]);
    const { status, body } = await bortfall(sakId, overgangId);
    assert.deepEqual(
      [status, body.bortfalt, body.begrunnelse, body.oppgavestatus],
      [200, '2026-11-20T08:14:00.000Z', 'Flyttet til høsten.', 'AVLYST'],
    );
    assert.deepEqual((await oppgaver(sakId)).at(-1), [
      'ANNEN',
      ny.tekst,
      ny.frist,
      'AVLYST',
      'Flyttet til høsten.',
    ]);
    const igjen = await bortfall(sakId, overgangId);
    assert.deepEqual([igjen.status, igjen.body.code], [409, 'UGYLDIG_OVERGANG']);
  });

  test('leaves a task that is done as it is', async () => {
    const sakId = await benk.nySak();
    const { overgangId, oppgaveId } = (await registrer(sakId)).body;
    await somTrine('POST', `/oppgaver/${oppgaveId}/fullfoering`, { versjon: 1 });
    assert.equal((await bortfall(sakId, overgangId)).body.oppgavestatus, 'UTFOERT');
  });

  test('is refused with a pointer to each thing that is wrong, and leaves no task behind', async () => {
    const sakId = await benk.nySak();
    const foer = await oppgaver(sakId);
    for (const [felt, feil] of [
      [{ dato: '2026-11-20', frist: '2026-11-19' }, ['/dato', '/frist']],
      [{ frist: '2027-03-01' }, ['/frist']],
      [{ tekst: ' ' }, ['/tekst']],
      [{ ansvarlig: 'ukjent' }, ['/ansvarlig']],
      [{ samtykkeId: sakId }, ['/samtykkeId']],
    ] as const)
      assert.deepEqual(pekere(await registrer(sakId, felt)), [400, feil], JSON.stringify(felt));
    assert.deepEqual([await sakens(sakId), await oppgaver(sakId)], [[], foer]);
    assert.equal((await registrer(sakId, {}, benk.som(berit))).status, 403);
  });

  test('is listed with the first to come first, and others hear that there is one and not which', async () => {
    const sakId = await benk.nySak();
    for (const dato of ['2027-06-01', '2027-02-01', '2027-04-01']) await registrer(sakId, { dato });
    const lest: string[] = [];
    let etter = '';
    do {
      const { body } = await somTrine('GET', `/saker/${sakId}/overganger?limit=2${etter}`);
      lest.push(...body.items.map(({ dato }: { dato: string }) => dato));
      etter = body.neste ? `&etter=${body.neste}` : '';
    } while (etter !== '');
    assert.deepEqual(lest, ['2027-02-01', '2027-04-01', '2027-06-01']);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(sql`select type, ressurs_id, versjon from hendelse where type like '%overgang%' limit 1`),
    );
    assert.deepEqual(hendelser, [
      { type: 'no.kobo.sak.overgang-registrert.v1', ressursId: sakId, versjon: null },
    ]);
  });
});
