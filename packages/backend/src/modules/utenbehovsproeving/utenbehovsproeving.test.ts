// A home let without assessing any need: opened by an employee, decided by the municipality's own rules, and counted as what
// it is.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { forSakstype, innstill, proevInnstilling } from '../../testing/innstill.ts';
import {
  kartlagt,
  openSakbenk,
  petra,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, kontrakt, nyBolig, oda, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const utenBehovsproeving = { grunn: 'REKRUTTERING', begrunnelse: 'Ny sykepleier ved Krokvik sykehjem.' };
const ny = {
  mottatt: '2026-11-18',
  ...utenBehovsproeving,
  spraak: 'nn',
  person: { ident: identFor(SOEKER), navn: 'Hestedrosje' },
  husstand: [],
};
/** What home they are let, and not a word of what they need it for. */
const utleie = {
  bosituasjon: { bosit: null, bostedsloes: false, uegnet: [], maaUtDato: null },
  boligbehov: { soveromMin: 1, soveromMaks: 2, rullestol: false, utenTrapper: false, bemanning: 'INGEN' },
  vanskeligstilt: 'IKKE_VURDERT',
  vanskeligstiltBegrunnelse: '',
  tildelingsgrunnlag: { grupper: ['UTEN_BEHOVSPROEVING'], primaer: 'UTEN_BEHOVSPROEVING' },
};
const tilsagn = {
  resultat: 'TILSAGN',
  fakta: 'Er ansatt fra 1. januar.',
  regler: 'Retningslinjene for personalboliger.',
  hensyn: 'Sykehjemmet får ikke tak i folk uten bolig.',
  boliginnhold: { boligtype: 'PERSONALBOLIG', soverom: 1, leietidMnd: 36 },
  bistand: [],
};
const registrer = (endring: object = {}, klient = somTrine) =>
  klient('POST', '/utenbehovsproevingsaker', { json: { ...ny, ...endring } });
async function tatt(): Promise<string> {
  const { status, body } = await registrer();
  assert.equal(status, 201, JSON.stringify(body));
  await somTrine('POST', `/saker/${body.sakId}/tildeling`, { versjon: 1 });
  return body.sakId;
}
const sak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;
const lagre = (sakId: string, json: object, versjon: number) =>
  somTrine('PUT', `/saker/${sakId}/kartlegging`, { json, versjon });
const ferdigstill = (sakId: string, versjon: number) =>
  somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon });
const talt = async (sakId: string) =>
  benk.iKrokvik((tx) =>
    tx.query<{ mengde: string; gruppe: string | null }>(sql`
      select mengde, fakta #>> '{grunnlag,primaer}' as gruppe
      from statistikk_rader('2026-01-01', '2026-12-31') where sak_id = ${sakId} order by mengde`),
  );

test('an employee opens it, nobody assesses a need, and it goes from a decision of the municipality’s own to a contract', async () => {
  const sakId = await tatt();
  const aapnet = await sak(sakId);
  assert.deepEqual(
    [aapnet.sakstype, aapnet.mottatt, aapnet.soeknadId, aapnet.soeker.navn, aapnet.hendelser[0].type],
    ['UTEN_BEHOVSPROEVING', '2026-11-18', undefined, SOEKER, 'SAK_AAPNET'],
  );
  assert.deepEqual(aapnet.utenBehovsproeving, utenBehovsproeving);
  const somSoeker = benk.som(innbygger(SOEKER));
  const min = (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
  assert.deepEqual([min.sakstype, min.utenBehovsproeving], ['UTEN_BEHOVSPROEVING', utenBehovsproeving]);
  const utkast = (await somTrine('GET', `/saker/${sakId}/kartlegging`)).body;
  assert.deepEqual(
    utkast.mangler,
    ['/boligbehov/soveromMin', '/tildelingsgrunnlag/grupper', '/tildelingsgrunnlag/primaer'],
    'it is not asked whether they are disadvantaged',
  );
  const andre = { ...utleie, tildelingsgrunnlag: { grupper: ['ELDRE'], primaer: 'ELDRE' } };
  assert.deepEqual((await lagre(sakId, andre, 1)).body.mangler, ['/tildelingsgrunnlag/grupper']);
  await lagre(sakId, utleie, 2);
  assert.equal((await ferdigstill(sakId, 3)).status, 200);
  const maalt = (await somTrine('GET', `/saker/${sakId}/kriterier`)).body;
  assert.deepEqual(maalt.resultater, [], 'what the municipality asks of those in need is not asked of them');
  await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: tilsagn });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  const fattet = await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
  assert.equal(fattet.status, 201, JSON.stringify(fattet.body));
  const { type, hjemmel, klageinstans, avvik } = fattet.body;
  assert.deepEqual(
    [type, hjemmel, klageinstans, avvik],
    ['KOMMUNAL_BOLIG', ['retningslinjer for personalboliger § 2'], 'Klagenemnda', []],
  );
  assert.equal((await sak(sakId)).status, 'VENTELISTE');
  const [brev] = (await somTrine('GET', `/saker/${sakId}/dokumenter`)).body.items;
  assert.deepEqual([brev.type, brev.spraak], ['VEDTAK', 'nn']);
  const gruppe = 'UTEN_BEHOVSPROEVING';
  assert.deepEqual(await talt(sakId), [{ mengde: 'VENTELISTE', gruppe }], 'they wait, and have not applied');

  const { koboId: boligId } = await nyBolig(somTrine, 1, { boligtype: 'PERSONALBOLIG', antallSoverom: 1 });
  const { koboId: forTrengende } = await nyBolig(somTrine, 2);
  const tilby = (json: object) => somTrine('POST', `/saker/${sakId}/tilbud`, { json });
  const nei = await tilby({ boligId: forTrengende, avvikBegrunnelse: 'Står tom.' });
  assert.deepEqual([nei.status, nei.body.code], [409, 'BOLIG_KREVER_BEHOVSPROEVING']);
  const treff = async () =>
    (await somTrine('GET', `/saker/${sakId}/boligtreff`)).body.items.map(
      ({ bolig }: { bolig: { koboId: string } }) => bolig.koboId,
    );
  assert.deepEqual(await treff(), [boligId]);
  const { koboId: merket } = await nyBolig(somTrine, 3, { utenBehovsproeving: true });
  const vist = async (id: string) => (await somTrine('GET', `/boliger/${id}`)).body.utenBehovsproeving;
  assert.deepEqual([await vist(forTrengende), await vist(merket)], [undefined, true]);
  assert.deepEqual(new Set(await treff()), new Set([boligId, merket]));
  const utenom = (await somTrine('GET', '/boliger?utenBehovsproeving=false')).body;
  assert.deepEqual(
    utenom.items.map(({ koboId }: { koboId: string }) => koboId),
    [forTrengende],
  );
  const klargjoer = (json: object) => somTrine('POST', `/saker/${sakId}/tilbud/klargjoering`, { json });
  const boligtype = (type: string) =>
    benk.iKrokvik((tx) => tx.query(sql`update bolig set boligtype = ${type} where id = ${boligId}`));
  const klar = (await klargjoer({ boligId })).body;
  await boligtype('ORDINAER');
  for (const svar of [
    await somTrine('POST', `/tilbud/${klar.tilbudId}/utsending`, { json: {}, versjon: 1 }),
    (await somTrine('POST', `/tilbud/${klar.tilbudId}/trekking`, { versjon: 1 })) &&
      (await klargjoer({ boligId: forTrengende })),
  ])
    assert.deepEqual([svar.status, svar.body.code], [409, 'BOLIG_KREVER_BEHOVSPROEVING']);
  await boligtype('PERSONALBOLIG');
  const { tilbudId } = (await tilby({ boligId })).body;
  await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
  const signer = (json: object) => somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, { json, versjon: 2 });
  const kort = {
    ...kontrakt,
    sluttdato: '2027-11-30',
    hjemmelTid: 'HUSLEIELOVEN_11_1',
    avvikBegrunnelse: 'Vikar.',
  };
  const forKort = (await signer(kort)).body;
  assert.deepEqual(
    [forKort.code, forKort.errors[0].pointer, forKort.errors[0].code],
    ['LEIETID_UTEN_GRUNNLAG', '/hjemmelTid', 'GJELDER_IKKE'],
  );
  const signert = await signer({
    ...kort,
    hjemmelTid: 'SAKLIG_GRUNN',
    leietidBegrunnelse: 'Er ansatt i ett år.',
  });
  assert.equal(signert.status, 201, JSON.stringify(signert.body));
  assert.equal((await sak(sakId)).status, 'I_LEIEFORHOLD');
  await benk.iKrokvik((tx) =>
    tx.query(sql`update leieforhold set innflyttet = startdato where sak_id = ${sakId}`),
  );
  const grunner = await benk.iKrokvik((tx) =>
    tx.query<{ hjemmel: string }>(sql`select distinct hjemmel from innsynslogg
      where sak_id = ${sakId} and 'SAKSBEHANDLER' = any (roller) order by hjemmel`),
  );
  assert.deepEqual(
    grunner.map(({ hjemmel }) => hjemmel),
    ['folkeregisterloven', 'personvernforordningen artikkel 6 nr. 1 b'],
    'nobody has looked by an act that is not of them',
  );
  benk.klokke = new Date('2026-12-20T08:14:00Z');
  await benk.kalender();
  assert.deepEqual(
    (await talt(sakId)).filter(({ mengde }) => !mengde.startsWith('LEIETAKER_')),
    [{ mengde: 'INNFLYTTET', gruppe }],
  );

  benk.klokke = new Date('2027-10-01T06:00:00Z');
  await benk.kalender();
  const utloep = (await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items.find(
    (en: { type: string }) => en.type === 'LEIEUTLOEP',
  );
  const lest = await somSoeker('GET', `/meg/dokumenter/${utloep.dokumentId}/html`);
  const brevtekst = new TextDecoder().decode(lest.body as Uint8Array);
  assert.match(brevtekst, /Vil du bu der lenger, må du seie frå til oss\./);
  assert.doesNotMatch(brevtekst, /søk/i, 'they have nothing to apply for');
  const leie = `/leieforhold/${signert.body.leieforholdId}`;
  const forny = async (klient: Klient, videre: object) => {
    const { versjon } = (await somTrine('GET', leie)).body;
    const { startdato: _, avvikBegrunnelse: __, ...ny } = kort;
    const json = {
      utfall: 'FORLENGET',
      vedtakId: fattet.body.vedtakId,
      kontrakt: {
        ...ny,
        signertDato: '2027-09-30',
        gjelderFra: '2027-12-01',
        sluttdato: '2028-11-30',
        ...videre,
      },
    };
    return klient('POST', `${leie}/fornyelser`, { json, versjon });
  };
  const forKortIgjen = (await forny(somTrine, {})).body;
  assert.deepEqual(
    [forKortIgjen.code, forKortIgjen.errors?.[0].pointer],
    ['LEIETID_UTEN_GRUNNLAG', '/kontrakt/hjemmelTid'],
  );
  const saklig = { hjemmelTid: 'SAKLIG_GRUNN', leietidBegrunnelse: 'Er ansatt i ett år til.' };
  const videre = await forny(somTrine, saklig);
  assert.equal(videre.status, 201, 'by what it was let by: ' + JSON.stringify(videre.body));
});

test('no register is asked and no need is written down: nothing gives the municipality a ground', async () => {
  const sakId = await tatt();
  await lagre(sakId, utleie, 1);
  assert.ok(!(await sak(sakId)).handlinger.includes('HENT_OEKONOMI'));
  for (const sti of ['oekonomi/innhentinger', 'bosteder/innhentinger']) {
    const { status, body } = await somTrine('POST', `/saker/${sakId}/${sti}`);
    assert.deepEqual([sti, status, body.code], [sti, 409, 'BEHOVET_PROEVES_IKKE']);
  }
  const spurt = await benk.iKrokvik((tx) => tx.query(sql`select from registerinnhenting`));
  assert.equal(spurt.length, 0);
  const { status, body } = await lagre(
    sakId,
    { ...kartlagt, familie: 'Har ansvar for en syk far.', oppfoelgingsbehov: { nivaa: 'DAGLIG' } },
    2,
  );
  assert.deepEqual([status, body.code], [409, 'BEHOVET_PROEVES_IKKE']);
  assert.deepEqual(
    body.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/bosituasjon', '/vanskeligstilt', '/vanskeligstiltBegrunnelse', '/oppfoelgingsbehov', '/familie'],
  );
  const { innhold, versjon } = (await somTrine('GET', `/saker/${sakId}/kartlegging`)).body;
  assert.deepEqual([innhold.vanskeligstilt, innhold.familie, versjon], ['IKKE_VURDERT', undefined, 2]);
});

test('a case that assesses the need is not completed as one that does not', async () => {
  const sakId = await benk.nySak();
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  const { tildelingsgrunnlag } = utleie;
  const { body } = await lagre(sakId, { ...kartlagt, tildelingsgrunnlag }, 1);
  assert.deepEqual(body.mangler, ['/tildelingsgrunnlag/grupper']);
  const svar = await ferdigstill(sakId, 2);
  assert.deepEqual([svar.status, svar.body.code], [422, 'KARTLEGGING_UFULLSTENDIG']);
});

test('whoever is not let a home is told that no need was looked at, and the case closes without an answer to § 7', async () => {
  const sakId = await tatt();
  await lagre(sakId, utleie, 1);
  await ferdigstill(sakId, 2);
  const { boliginnhold: _, ...resten } = tilsagn;
  const avslag = { ...resten, resultat: 'AVSLAG' };
  await somTrine('POST', `/saker/${sakId}/vedtak/forslag`, { json: avslag });
  await somTrine('POST', `/saker/${sakId}/vedtak/godkjenning`, { versjon: 1 });
  await benk.som(vidar)('POST', `/saker/${sakId}/vedtak/fatting`, { versjon: 2 });
  const [brev] = (await somTrine('GET', `/saker/${sakId}/dokumenter`)).body.items;
  const tekst = await somTrine('GET', `/saker/${sakId}/dokumenter/${brev.dokumentId}/html`);
  assert.match(
    new TextDecoder().decode(tekst.body),
    /Vi har ikkje vurdert om du treng hjelp til å skaffe bustad/,
  );
  const { versjon } = await sak(sakId);
  const lukket = await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon });
  assert.equal(lukket.status, 200, JSON.stringify(lukket.body));
  assert.deepEqual(await talt(sakId), [], 'a refusal is no refusal of an application');
});

test('a municipality has such cases where it has said what it decides by, and who in it hears complaints', async () => {
  const statsforvalter = { type: 'STATSFORVALTER', navn: 'Statsforvalteren' } as const;
  for (const [endring, sti] of [
    [{ hjemler: undefined }, '/hjemler'],
    [{ klageinstans: statsforvalter }, '/klageinstans/type'],
    [{ vedtakIAnnetSystem: true }, '/vedtakIAnnetSystem'],
  ] as const) {
    const { status, body } = await proevInnstilling(
      benk,
      forSakstype('UTEN_BEHOVSPROEVING', endring as object),
    );
    assert.equal(status, 400, sti);
    assert.ok(body.errors[0].pointer.endsWith(sti), JSON.stringify(body.errors));
  }
  await innstill(benk, forSakstype('UTEN_BEHOVSPROEVING', { aktiv: false }));
  assert.equal((await registrer()).body.code, 'SAKSTYPE_IKKE_I_BRUK');
  const tatt = { aktiv: false, hjemler: undefined, klageinstans: undefined } as object;
  const { status, body } = await proevInnstilling(benk, forSakstype('UTEN_BEHOVSPROEVING', tatt));
  assert.deepEqual(
    [status, body.errors?.map(({ pointer }: { pointer: string }) => pointer.split('/').at(-1))],
    [400, ['hjemler', 'klageinstans']],
    'those that are open are decided by it, and their complaints heard there',
  );
});

test('nothing is kept of what is wrong, and nobody else opens one', async () => {
  const feil = await registrer({ mottatt: '2026-11-21', begrunnelse: `  `, telefon: ' ' });
  assert.deepEqual(
    feil.body.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/mottatt', '/begrunnelse', '/telefon'],
  );
  const annen = await registrer({ person: { ...ny.person, navn: 'Skuffe' } });
  assert.equal(annen.body.code, 'PERSON_STEMMER_IKKE');
  const medNummer = await registrer({ begrunnelse: `Erstatter ${identFor(SOEKER)}` });
  assert.equal(medNummer.body.errors[0].pointer, '/begrunnelse');
  for (const login of [oda, petra, innbygger(SOEKER)])
    assert.equal((await registrer({}, benk.som(login))).status, 403);
});
