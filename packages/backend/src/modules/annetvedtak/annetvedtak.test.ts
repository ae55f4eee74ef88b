import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Tx } from '../../db/database.ts';
import { isSqlError } from '../../db/errors.ts';
import { sql } from '../../db/sql.ts';
import { forSakstype, innstill } from '../../testing/innstill.ts';
import {
  fride,
  kartlagt,
  kartlegg,
  openSakbenk,
  siri,
  tilsagnBolig,
  trine,
  turid,
  type Klient,
  type NySaksvalg,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, kontrakt, nyBolig, SOEKER } from '../../testing/tilbudbenk.ts';

const innhold = {
  vedtak: { system: 'Pleiesystemet', referanse: '2026/881', dato: '2026-11-10' },
  hjemmel: 'helse- og omsorgstjenesteloven § 3-2',
  klagevei: { enhet: 'Tjenestekontoret', kontakt: 'Telefon 00 00 00 00' },
  boliginnhold: { boligtype: 'OMSORGSBOLIG', soverom: 1, leietidMnd: 36 },
  boligbehov: { soveromMin: 1, rullestol: true, utenTrapper: true, bemanning: 'INGEN' },
  tildelingsgrunnlag: { grupper: ['ELDRE'], primaer: 'ELDRE' },
};
const omsorgsbolig = {
  boligtype: 'OMSORGSBOLIG',
  antallSoverom: 1,
  etasjenummer: 1,
  erTilgjengeligForRullestolbruker: true,
};

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const sak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;
async function tatt(valg: NySaksvalg = {}): Promise<string> {
  const sakId = await benk.nySak(valg);
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  return sakId;
}
const registrer = async (sakId: string, felt: object = {}, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/annetvedtak`, {
    json: { ...innhold, ...felt },
    versjon: (await sak(sakId)).versjon,
  });
async function registrert(): Promise<string> {
  const sakId = await tatt();
  const { status, body } = await registrer(sakId);
  assert.equal(status, 201, JSON.stringify(body));
  return sakId;
}
const rett = async (sakId: string, felt: object, begrunnelse = 'Feil referanse.') =>
  somTrine('POST', `/saker/${sakId}/annetvedtak/rettinger`, {
    json: { begrunnelse, innhold: { ...innhold, ...felt } },
    versjon: (await somTrine('GET', `/saker/${sakId}/annetvedtak`)).body.versjon,
  });

test('a home is let on what another system decided, without an assessment or a decision here', async () => {
  const sakId = await registrert();
  const { status, annetVedtak, kartleggingFerdig, hendelser } = await sak(sakId);
  assert.deepEqual([status, annetVedtak, kartleggingFerdig], ['VENTELISTE', true, false]);
  assert.equal(hendelser.at(-1).type, 'ANNET_VEDTAK_REGISTRERT');
  const { body } = await somTrine('GET', `/saker/${sakId}/annetvedtak`);
  assert.deepEqual([body.status, body.innhold, body.utgaver.length], ['FATTET', innhold, 1]);
  assert.deepEqual(body.utgaver[0].registrertAv, { ansattId: 'trine', navn: 'Trine Saksbehandler' });
  assert.equal((await somTrine('GET', `/saker/${sakId}/vedtak`)).status, 404);
  const [plass] = (await somTrine('GET', '/ventelisteplasser?rullestol=true')).body.items;
  assert.deepEqual([plass.sakId, plass.boligbehov], [sakId, innhold.boligbehov]);
  assert.deepEqual((await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items, []);

  const { koboId: boligId } = await nyBolig(somTrine, 1, omsorgsbolig);
  const tilbud = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.equal(tilbud.status, 201, JSON.stringify(tilbud.body));
  assert.ok(tilbud.body.match.every(({ oppfylt }: { oppfylt: string }) => oppfylt === 'JA'));
  const { tilbudId } = tilbud.body;
  await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
  const signert = await somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, { json: kontrakt, versjon: 2 });
  assert.equal(signert.status, 201, JSON.stringify(signert.body));
  const { versjon } = await sak(sakId);
  const lukket = await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon });
  assert.equal(lukket.body.status, 'AVSLUTTET', JSON.stringify(lukket.body));
});

test('only of the kinds of case the municipality has set', async () => {
  await innstill(benk, forSakstype('KOMMUNAL_BOLIG_NY', { vedtakIAnnetSystem: false }));
  const svar = await registrer(await tatt());
  assert.deepEqual([svar.status, svar.body.code], [409, 'ANNET_VEDTAK_IKKE_TILLATT']);
});

test('the party reads what was decided and where to complain, and gets no letter from here', async () => {
  const sakId = await registrert();
  const { body } = await somSoeker('GET', `/meg/saker/${sakId}`);
  const { boligbehov: _, tildelingsgrunnlag: __, ...mitt } = innhold;
  assert.deepEqual([body.status, body.annetvedtak, body.vedtak], ['VENTELISTE', mitt, undefined]);
  assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items, []);
  const { vedtakId, versjon } = (await somTrine('GET', `/saker/${sakId}/annetvedtak`)).body;
  const klage = await somSoeker('POST', `/meg/saker/${sakId}/klager`, {
    json: { vedtakId, grunn: 'For liten.' },
  });
  assert.deepEqual([klage.status, klage.body.code], [409, 'VEDTAK_I_ANNET_SYSTEM']);
  const json = { kanal: 'DIGITAL', varselSendt: '2026-11-20' };
  const meddelt = await somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, { json, versjon });
  assert.equal(meddelt.body.code, 'UGYLDIG_OVERGANG');
});

test('a slip of the pen is put right with a reason, and what stood before is kept', async () => {
  const sakId = await registrert();
  const { status, body } = await rett(sakId, {
    vedtak: { ...innhold.vedtak, referanse: '2026/882' },
    boliginnhold: { ...innhold.boliginnhold, soverom: 2 },
    tildelingsgrunnlag: { grupper: ['NEDSATT_FUNKSJONSEVNE'], primaer: 'NEDSATT_FUNKSJONSEVNE' },
  });
  assert.equal(status, 201, JSON.stringify(body));
  assert.deepEqual(
    body.utgaver.map((en: typeof body) => [en.nummer, en.innhold.vedtak.referanse, en.begrunnelse]),
    [
      [2, '2026/882', 'Feil referanse.'],
      [1, '2026/881', undefined],
    ],
  );
  const [plass] = (await somTrine('GET', '/ventelisteplasser')).body.items;
  assert.deepEqual([plass.boliginnhold.soverom, plass.fraDato], [2, '2026-11-20']);
  const siste = (await sak(sakId)).hendelser.at(-1);
  assert.deepEqual([siste.type, siste.begrunnelse], ['ANNET_VEDTAK_RETTET', 'Feil referanse.']);
  const { primaer } = await benk.iKrokvik((tx) =>
    tx.one<{ primaer: string }>(
      sql`select primaer from tildelingsgrunnlag order by opprettet desc, id desc limit 1`,
    ),
  );
  assert.equal(primaer, 'NEDSATT_FUNKSJONSEVNE');
  assert.equal((await rett(sakId, {}, ' ')).body.errors[0].pointer, '/begrunnelse');
  const { koboId: boligId } = await nyBolig(somTrine, 1, omsorgsbolig);
  const json = { boligId, avvikBegrunnelse: 'Ett soverom holder.' };
  const klart = (await somTrine('POST', `/saker/${sakId}/tilbud/klargjoering`, { json })).body;
  assert.equal((await rett(sakId, {})).body.code, 'TILBUD_KLARGJORT');
  await somTrine('POST', `/tilbud/${klart.tilbudId}/utsending`, { json: {}, versjon: klart.versjon });
  assert.equal((await rett(sakId, {})).body.code, 'TILBUD_UTE');
});

describe('it is refused', () => {
  test('where the municipality decides such cases itself', async () => {
    const sakId = await tatt({ sakstype: 'KOMMUNAL_BOLIG_BYTTE' });
    const { status, body } = await registrer(sakId);
    assert.deepEqual([status, body.code], [409, 'ANNET_VEDTAK_IKKE_TILLATT']);
    assert.equal((await sak(sakId)).status, 'UNDER_ARBEID');
  });

  test('before anybody has the case, by another than who has it, and once it is assessed here', async () => {
    const ny = await benk.nySak();
    assert.equal((await registrer(ny)).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    const sakId = await tatt();
    assert.equal((await registrer(sakId, {}, benk.som(turid))).body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    const kartlagtSak = await benk.nySak();
    await kartlegg(somTrine, kartlagtSak);
    assert.equal((await registrer(kartlagtSak)).body.code, 'UGYLDIG_OVERGANG');
    await registrer(sakId);
    assert.equal((await registrer(sakId)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('where something of it cannot be right', async () => {
    const sakId = await tatt();
    const { status, body } = await registrer(sakId, {
      vedtak: { system: ' ', referanse: 'Sak 14918412345', dato: '2026-11-21' },
      gyldigTil: '2026-11-19',
      tildelingsgrunnlag: { grupper: ['UTEN_BEHOVSPROEVING'], primaer: null },
    });
    assert.deepEqual(
      [status, body.code, body.errors.map(({ pointer }: { pointer: string }) => pointer)],
      [
        422,
        'VEDTAK_UFULLSTENDIG',
        [
          ...['/vedtak/system', '/vedtak/referanse', '/vedtak/dato', '/gyldigTil'],
          ...['/tildelingsgrunnlag/grupper', '/tildelingsgrunnlag/primaer'],
        ],
      ],
    );
  });

  test('to a stale version, a neighbour, and outside the shielded unit', async () => {
    const sakId = await tatt();
    const gammel = await somTrine('POST', `/saker/${sakId}/annetvedtak`, { json: innhold, versjon: 1 });
    assert.equal(gammel.body.code, 'UTDATERT');
    const nabo = { kommunenummer: '9902', json: innhold, versjon: 1 };
    assert.equal((await benk.som(fride)('POST', `/saker/${sakId}/annetvedtak`, nabo)).status, 404);
    await registrer(sakId);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.equal((await somTrine('GET', `/saker/${sakId}/annetvedtak`)).status, 404);
    assert.equal((await benk.som(siri)('GET', `/saker/${sakId}/annetvedtak`)).status, 200);
    assert.equal((await somSoeker('GET', `/saker/${sakId}/annetvedtak`)).status, 403);
  });
});

describe('the database itself', () => {
  const nektes = (endring: (tx: Tx) => Promise<unknown>, constraint: string) =>
    assert.rejects(benk.iKrokvik(endring), (feil) => isSqlError(feil) && feil.constraint === constraint);

  test('offers no home without a decision in force', async () => {
    const sakId = await registrert();
    const { vedtakId } = (await somTrine('GET', `/saker/${sakId}/annetvedtak`)).body;
    const { koboId } = await nyBolig(somTrine, 1, omsorgsbolig);
    const tilbud = sql`insert into tilbud (id, sak_id, vedtak_id, bolig_id, sendt, svarfrist)
      values (gen_random_uuid(), ${sakId}, ${vedtakId}, ${koboId}, naa(), '2026-12-01')`;
    await nektes(async (tx) => {
      await tx.query(sql`update vedtak set gyldig_til = '2026-11-19' where id = ${vedtakId}`);
      await tx.query(tilbud);
    }, 'tilbud_har_tilsagn');
    await nektes(async (tx) => {
      await tx.query(sql`update vedtak set status = 'BORTFALT' where id = ${vedtakId}`);
      await tx.query(tilbud);
    }, 'tilbud_har_tilsagn');
  });

  test('keeps what was decided elsewhere from being told of as ours, or rewritten without being kept', async () => {
    const sakId = await registrert();
    await nektes(
      (tx) => tx.query(sql`update vedtak set status = 'ENDELIG' where sak_id = ${sakId}`),
      'vedtak_annet_er_ikke_vaart',
    );
    await nektes(
      (tx) => tx.query(sql`update vedtak set vedtaksdato = '2026-01-01' where sak_id = ${sakId}`),
      'vedtak_fattet_er_laast',
    );
    await nektes(
      (tx) => tx.query(sql`update vedtak set annet_utgave = 2 where sak_id = ${sakId}`),
      'vedtak_kommunenummer_id_annet_utgave_fkey',
    );
  });
});

test('nothing is offered on what holds no more', async () => {
  const sakId = await tatt();
  await registrer(sakId, { gyldigTil: '2026-11-30' });
  const { koboId: boligId } = await nyBolig(somTrine, 1, omsorgsbolig);
  benk.klokke = new Date('2026-12-01T08:14:00Z');
  const { status, body } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.deepEqual([status, body.code], [422, 'MANGLER_TILSAGN']);
});

test('a case decided elsewhere is neither assessed nor proposed in here', async () => {
  const sakId = await registrert();
  const forslag = await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagnBolig });
  assert.equal(forslag.body.code, 'KARTLEGGING_IKKE_FERDIGSTILT');
  const lagret = await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
  assert.equal(lagret.body.code, 'UGYLDIG_OVERGANG');
});
