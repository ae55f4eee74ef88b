// How the party is told of what is no letter: an offer, something missing, the question whether a home is needed, a message.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Varsel, Varselanledning, Varselstatus } from '@kobo-bolig/contract';
import { identFor } from '../../ports/simulering/personer.ts';
import { sql } from '../../db/sql.ts';
import { anne, kartlagt, klara, siri, type Klient, type NySaksvalg } from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';
import { kriterier } from '../../testing/database.ts';
import { varselbenk } from '../../testing/varselbenk.ts';
import { varsleOm } from './anledning.ts';

const v = varselbenk();
const { somTrine } = v;

const om = async (sakId: string, anledning: Varselanledning, klient = somTrine): Promise<Varsel[]> =>
  (await v.sakens(sakId, klient)).filter((en) => en.anledning === anledning);
/** Waits until the notices of the occasion, the newest first, are so. @returns the newest */
async function venter(
  sakId: string,
  anledning: Varselanledning,
  saa: (statuser: readonly Varselstatus[]) => boolean,
  klient = somTrine,
): Promise<Varsel> {
  for (let i = 0; i < 100; i++) {
    const varsler = await om(sakId, anledning, klient);
    if (saa(varsler.map(({ status }) => status))) return varsler[0]!;
    await v.benk.kalender();
  }
  assert.fail(JSON.stringify(await v.sakens(sakId, klient)));
}
const blir = (
  sakId: string,
  anledning: Varselanledning,
  statuser: readonly Varselstatus[],
  klient = somTrine,
): Promise<Varsel> => venter(sakId, anledning, (naa) => naa.join() === statuser.join(), klient);
/** What was sent to them that is not of a letter. */
const nytt = (navn = SOEKER) => v.sendtTil(navn).filter(({ emne }) => emne?.startsWith('Nytt'));

async function tilby(valg: NySaksvalg = {}) {
  const sakId = await sakMedTilsagn(v.benk, valg);
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const noekkel = crypto.randomUUID();
  const send = () => somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId }, noekkel });
  const { status, body } = await send();
  assert.equal(status, 201, JSON.stringify(body));
  return { sakId, tilbud: body, send };
}
const skriv = async (sakId: string, klient: Klient = somTrine) =>
  (await klient('POST', `/saker/${sakId}/meldinger`, { json: { tekst: 'Ring meg om boligen.' } })).body;

describe('the party is notified, once, and of nothing of what it is about:', () => {
  test('an offer, and not again when it is answered', async () => {
    const foer = nytt().length;
    const { sakId, tilbud, send } = await tilby();
    const { kanal, frist, dokumentId } = await blir(sakId, 'TILBUD', ['SENDT']);
    assert.deepEqual([kanal, frist, dokumentId], ['EPOST', tilbud.svarfrist, undefined]);
    await send();
    const [varsel, ...flere] = nytt().slice(foer);
    assert.deepEqual(flere, []);
    assert.match(varsel!.tekst, /^Du har fått noe nytt å lese fra Krokvik kommune\. Gå til krokvik\.example/);
    assert.doesNotMatch(
      `${varsel!.emne} ${varsel!.tekst}`,
      /bolig|tilbud|frist|vedtak|søkn|sak|[0-9]|hestedrosje|https?:/i,
    );
    const ja = { json: { svar: 'JA' }, versjon: tilbud.versjon };
    assert.equal(
      (await v.benk.som(innbygger(SOEKER))('POST', `/tilbud/${tilbud.tilbudId}/svar`, ja)).status,
      200,
    );
    v.benk.klokke = new Date('2026-11-28T09:00:00Z');
    await blir(sakId, 'TILBUD', ['AAPNET']);
    assert.equal(nytt().length, foer + 1);
  });

  test('what is missing, however much, and a reminder of it', async () => {
    const sakId = await v.benk.nySak();
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
    const hva = { hva: 'Hvor mange som bor hos deg.', hvorfor: 'Det avgjør størrelsen.' };
    const foer = nytt().length;
    const svar = await somTrine('POST', `/saker/${sakId}/mangler`, {
      json: { mangler: [hva, hva], frist: '2026-12-04', foelge: 'KAN_AVVISES', spraak: 'nb' },
      versjon: (await somTrine('GET', `/saker/${sakId}`)).body.versjon,
    });
    assert.ok(svar.status < 300, JSON.stringify(svar.body));
    assert.equal((await blir(sakId, 'MANGEL', ['SENDT'])).frist, '2026-12-04');
    assert.equal(nytt().length, foer + 1);
    await v.senere('2026-11-20T10:00:00Z');
    await blir(sakId, 'MANGEL', ['LEVERT']);
    await v.senere('2026-11-27T10:00:00Z');
    assert.ok((await blir(sakId, 'MANGEL', ['SENDT'])).purret);
    assert.match(nytt().at(-1)!.tekst, /^Du har noe fra Krokvik kommune som venter på deg\./);
    assert.equal(nytt().length, foer + 2);
  });

  test('the question whether a home is needed, and each reminder, in the morning', async () => {
    await v.varsler({ papirEtterDager: 30, nettsted: 'krokvik.example' });
    const sakId = await sakMedTilsagn(v.benk);
    const valg = { json: { barePost: false, epost: 'ny@krokvik.example' } };
    const mine = () =>
      v.benk.registre.varslingssimulator.sendt.filter(
        ({ til, emne }) => til === 'ny@krokvik.example' && emne?.startsWith('Nytt'),
      ).length;
    await v.benk.som(innbygger(SOEKER))('POST', `/meg/saker/${sakId}/varsling`, valg);
    await v.senere('2027-05-19T22:30:00Z');
    await blir(sakId, 'BEHOV', ['VENTER']);
    await v.benk.kalender();
    assert.deepEqual([(await om(sakId, 'BEHOV'))[0]?.status, mine()], ['VENTER', 0]);
    v.benk.klokke = new Date('2027-05-20T06:00:00Z');
    await blir(sakId, 'BEHOV', ['SENDT']);
    assert.equal(mine(), 1);
    for (const [dag, eldre] of [
      ['2027-06-11', ['AAPNET']],
      ['2027-07-03', ['AAPNET', 'AAPNET']],
    ] as const) {
      v.benk.klokke = new Date(`${dag}T06:00:00Z`);
      await venter(sakId, 'BEHOV', ([ny, ...resten]) => ny === 'SENDT' && resten.length === eldre.length);
      // An hour later the one before it is looked at as well.
      v.benk.klokke = new Date(`${dag}T07:30:00Z`);
      await blir(sakId, 'BEHOV', ['LEVERT', ...eldre]);
    }
    const varsler = await om(sakId, 'BEHOV');
    assert.deepEqual(
      varsler.map(({ sendt }) => sendt),
      ['2027-07-03T06:00:00.000Z', '2027-06-11T06:00:00.000Z', '2027-05-20T06:00:00.000Z'],
    );
  });

  test('a message from the municipality, and none of the party’s own', async () => {
    const sakId = await v.benk.nySak();
    const foer = nytt().length;
    const somParten = v.benk.som(innbygger(SOEKER));
    await somParten('POST', `/meg/saker/${sakId}/meldinger`, { json: { tekst: 'Hei.' } });
    const { meldingId } = await skriv(sakId);
    await blir(sakId, 'MELDING', ['SENDT']);
    assert.equal(nytt().length, foer + 1);
    await somParten('POST', `/meg/saker/${sakId}/meldinger/lesing`, { json: { til: meldingId } });
    v.benk.klokke = new Date('2026-11-28T09:00:00Z');
    await blir(sakId, 'MELDING', ['AAPNET']);
    assert.equal(nytt().length, foer + 1);
  });

  test('the answer to a complaint, until it is read', async () => {
    const sakId = await v.avslag();
    const somParten = v.benk.som(innbygger(SOEKER));
    const { vedtakId } = await v.vedtak(sakId);
    const { klageId } = (
      await somParten('POST', `/meg/saker/${sakId}/klager`, { json: { vedtakId, grunn: 'Uenig.' } })
    ).body;
    const foer = nytt().length;
    const somKlara = v.benk.som(klara);
    const behandling = { resultat: 'OMGJORT_FULLT', uttalelse: 'Du har rett.' };
    const steg = [
      ['tildeling', undefined],
      ['formkontroll', { oppfylt: true, vurdering: 'Fra parten.' }],
      ['behandling', behandling],
    ] as const;
    for (const [hva, json] of steg) {
      await somParten('GET', `/meg/saker/${sakId}/klager`);
      assert.deepEqual(await om(sakId, 'KLAGESVAR'), []);
      const { versjon } = (await somKlara('GET', `/klager/${klageId}`)).body;
      const svar = await somKlara('POST', `/klager/${klageId}/${hva}`, { versjon, ...(json && { json }) });
      assert.ok(svar.status < 300, JSON.stringify(svar.body));
    }
    await blir(sakId, 'KLAGESVAR', ['SENDT']);
    assert.equal(nytt().length, foer + 1);
    await somParten('GET', `/meg/saker/${sakId}/klager`);
    v.benk.klokke = new Date('2026-11-28T09:00:00Z');
    await blir(sakId, 'KLAGESVAR', ['AAPNET']);
    assert.equal(nytt().length, foer + 1);
  });

  test('the last day of a grant, when it comes near and when it has passed', async () => {
    const json = { gyldigFra: '2026-11-20', kriterier: { ...kriterier, vedtakGyldighetMnd: 6 } };
    assert.equal((await v.benk.som(anne)('POST', '/kriteriesett', { json })).status, 201);
    const sakId = await sakMedTilsagn(v.benk);
    const valg = { json: { barePost: false, epost: 'ny@krokvik.example' } };
    const somParten = v.benk.som(innbygger(SOEKER));
    assert.ok((await somParten('POST', `/meg/saker/${sakId}/varsling`, valg)).status < 300);
    await v.senere('2027-03-20T09:00:00Z');
    assert.equal((await blir(sakId, 'TILSAGN', ['SENDT'])).frist, '2027-05-20');
    await somParten('GET', `/meg/saker/${sakId}`);
    await v.senere('2027-03-28T09:00:00Z');
    await blir(sakId, 'TILSAGN', ['AAPNET']);
    await somParten('POST', `/meg/saker/${sakId}/varsling`, valg);
    await v.senere('2027-05-21T09:00:00Z');
    // That it has passed is in a letter, and the notice is of that.
    const brev = await venter(sakId, 'DOKUMENT', ([nyeste]) => nyeste === 'SENDT');
    assert.equal(brev.dokumenttype, 'TILSAGN_BORTFALT');
    assert.equal((await om(sakId, 'TILSAGN')).length, 1);
  });

  test('another adult of the household, the first time registers are asked about them', async () => {
    const MED = 'RASK TALLERKEN';
    const sakId = await v.benk.nySak({ voksne: [SOEKER, MED] });
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    const hent = async () => {
      const { status, body } = await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
      assert.equal(status, 200, JSON.stringify(body));
    };
    const [foer, med] = [nytt().length, nytt(MED).length];
    await hent();
    const varsel = await venter(sakId, 'INNHENTING', ([nyeste]) => nyeste === 'SENDT' || nyeste === 'PAPIR');
    assert.equal(varsel.status, 'SENDT', JSON.stringify(varsel));
    assert.deepEqual([nytt().length, nytt(MED).length], [foer, med + 1]);
    await hent();
    assert.equal((await om(sakId, 'INNHENTING')).length, 1);
    const { body } = await v.benk.som(innbygger(MED))('GET', '/meg/opplysninger');
    assert.ok(body.innhentinger.length > 0, JSON.stringify(body));
    v.benk.klokke = new Date('2026-11-28T09:00:00Z');
    await blir(sakId, 'INNHENTING', ['AAPNET']);
  });

  test('nobody who has confirmed that they apply too of that: they were told as they did', async () => {
    const sakId = await v.benk.nySak({ voksne: [SOEKER, 'RASK TALLERKEN'] });
    await v.benk.iKrokvik((tx) =>
      tx.query(sql`insert into medsoeker (id, soeknad_id, sak_id, person_id, status, spraak, skjemaversjon, besvart)
        select gen_random_uuid(), s.id, s.sak_id, p.id, 'BEKREFTET', 'nb', 1, naa()
        from soeknad s join person p on p.kommunenummer = s.kommunenummer and p.navn = 'RASK TALLERKEN'
        where s.sak_id = ${sakId}`),
    );
    await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
    await somTrine('POST', `/saker/${sakId}/oekonomi/innhentinger`);
    assert.deepEqual(await om(sakId, 'INNHENTING'), []);
  });

  test('in the language they read', async () => {
    const sakId = await v.benk.nySak({ voksne: ['STERK PLANKE'] });
    await v.benk.iKrokvik((tx) => tx.query(sql`update soeknad set sak_id = null where sak_id = ${sakId}`));
    await skriv(sakId);
    await blir(sakId, 'MELDING', ['SENDT']);
    assert.match(nytt('STERK PLANKE').at(-1)!.tekst, /^Du har fått noko nytt å lese frå Krokvik kommune\./);
  });

  test('the same thing on the same day is one notice, whoever says so twice', async () => {
    const sakId = await v.benk.nySak();
    const sak = { sakId, ressursId: crypto.randomUUID() };
    const si = () => v.benk.iKrokvik((tx) => varsleOm(tx, 'TILBUD', sak, v.benk.klokke));
    await si();
    await si();
    assert.equal((await om(sakId, 'TILBUD')).length, 1);
  });

  test('nobody in a municipality that does not notify', async () => {
    await v.varsler(undefined);
    const sakId = await v.benk.nySak();
    await skriv(sakId);
    assert.deepEqual(await v.sakens(sakId), []);
  });
});

describe('who cannot be notified is told on paper, and a task says so:', () => {
  test('reserved, of an offer, with its deadline', async () => {
    const { sakId, tilbud } = await tilby({ voksne: ['JEVN KORK'] });
    const { grunn, varselId, versjon } = await blir(sakId, 'TILBUD', ['PAPIR']);
    assert.equal(grunn, 'RESERVERT');
    const oppgaven = async () =>
      (await v.oppgaver(sakId)).filter(({ tekst }) => /^Skriv til mottakeren på papir at de/.test(tekst));
    const [oppgave, ...flere] = await oppgaven();
    assert.deepEqual(flere, []);
    const aar = tilbud.svarfrist.slice(0, 4);
    assert.match(
      oppgave!.tekst,
      new RegExp(`tilbud om bolig \\(frist \\d+\\. \\S+ ${aar}\\).*reservert seg`),
    );
    const iListen = async () =>
      (await somTrine('GET', '/papirbrev')).body.items.filter(
        (brev: { varselId: string }) => brev.varselId === varselId,
      );
    const [brev] = await iListen();
    assert.deepEqual(
      [brev.anledning, brev.frist, brev.mottaker.navn, brev.dokumentId, brev.tittel],
      ['TILBUD', tilbud.svarfrist, 'JEVN KORK', undefined, undefined],
    );
    const sti = `/saker/${sakId}/varsler/${varselId}/papirsending`;
    const svar = await somTrine('POST', sti, { json: { sendt: '2026-11-20' }, versjon });
    assert.deepEqual([svar.status, svar.body.status], [200, 'SENDT_PAPIR']);
    assert.deepEqual([await iListen(), await oppgaven()], [[], []]);
  });

  test('who answered that they must be reached in their own way is not looked up', async () => {
    const sakId = await v.benk.nySak({
      svar: { tryggKontakt: 'EGEN_MAATE', 'soeker.epost': 'en@krokvik.example' },
    });
    const foer = v.benk.registre.kall.length;
    await skriv(sakId);
    assert.equal((await blir(sakId, 'MELDING', ['PAPIR'])).grunn, 'OENSKER_POST');
    const kall = v.benk.registre.kall.slice(foer);
    assert.ok(kall.every(({ url }) => !/kontaktregisteret|notifications/.test(url)));
    assert.match((await v.oppgaver(sakId))[0]!.tekst, /Se i søknaden hvordan de kan nås/);
  });

  test('a protected address: neither register nor channel hears of them, and only the shielded unit sees it', async () => {
    const sakId = await v.benk.nySak({ voksne: ['VARSOM LYNGHEI'] });
    await v.benk.iKrokvik((tx) => tx.query(sql`update person set gradering = 'STRENGT_FORTROLIG'`));
    const foer = v.benk.registre.kall.length;
    const somSiri = v.benk.som(siri);
    await skriv(sakId, somSiri);
    assert.equal((await blir(sakId, 'MELDING', ['PAPIR'], somSiri)).grunn, 'SKJERMET');
    const kall = v.benk.registre.kall.slice(foer);
    assert.ok(kall.every(({ url }) => !/kontaktregisteret|notifications/.test(url)));
    assert.match((await v.oppgaver(sakId, somSiri))[0]!.tekst, /skjermede postruten/);
    assert.equal((await somTrine('GET', `/saker/${sakId}/varsler`)).status, 404);
    assert.deepEqual((await somTrine('GET', '/papirbrev')).body.items, []);
  });

  test('whom the notice did not reach', async () => {
    const sakId = await v.benk.nySak();
    await skriv(sakId);
    await blir(sakId, 'MELDING', ['SENDT']);
    const til = nytt().at(-1)!.til;
    assert.ok(til.startsWith(identFor(SOEKER).slice(0, 6)));
    v.benk.registre.varslingssimulator.skjebne(til, 'Failed_Bounced');
    v.benk.klokke = new Date('2026-11-20T10:00:00Z');
    const { grunn } = await blir(sakId, 'MELDING', ['PAPIR']);
    v.benk.registre.varslingssimulator.skjebne(til, 'Delivered');
    assert.equal(grunn, 'FEILET');
    assert.match((await v.oppgaver(sakId))[0]!.tekst, /siste meldingen, .*Varselet kom ikke fram\./);
  });
});
