// A complaint that is not heard: a decision with a letter, a deadline, and a complaint of its own.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { FellesSak, MittDokument } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { klagebenk } from '../../testing/klagebenk.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import { medMedsoeker, MEDSOEKER } from '../../testing/medsoekere.ts';
import {
  avslaattSak,
  klara,
  openSakbenk,
  siri,
  trine,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let k: ReturnType<typeof klagebenk>;
let somTrine: Klient;
let somKlaus: Klient;
before(async () => {
  benk = await openSakbenk();
  k = klagebenk(benk);
  somTrine = benk.som(trine);
  somKlaus = benk.som({ ...klara, sub: 'klaus', navn: 'Klaus Klage' });
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const HVORFOR = 'Klagen gjelder ikke et vedtak.\n\nDen gjelder husleien.';
/** Klara finds that it cannot be heard. @returns the complaint as its party reads it */
async function avvist(sakId: string, klient = k.somKlara) {
  const { klageId } = (await k.klag(sakId)).body;
  await k.tatt(klageId, klient);
  const svar = await k.steg(klageId, 'formkontroll', { oppfylt: false, vurdering: HVORFOR }, klient);
  assert.equal(svar.body.status, 'AVVIST', JSON.stringify(svar.body));
  return (await partens(sakId)).find((en: { klageId: string }) => en.klageId === klageId);
}
const partens = async (sakId: string) =>
  (await k.som(SOEKER)('GET', `/meg/saker/${sakId}/klager`)).body.items;
const klagPaa = async (sakId: string, { avvisning }: { avvisning: { vedtakId: string } }) =>
  k.klag(sakId, { vedtakId: avvisning.vedtakId, grunn: 'Klagen gjelder vedtaket.' });
const brevene = async (sakId: string): Promise<MittDokument[]> =>
  (await k.som(SOEKER)('GET', `/meg/saker/${sakId}/dokumenter`)).body.items.filter(
    ({ type }: MittDokument) => type === 'KLAGE_AVVIST',
  );
const fil = (id: string, format: 'html' | 'pdf', hvem = SOEKER) =>
  k.som(hvem)('GET', `/meg/dokumenter/${id}/${format}`);
const html = async (id: string, hvem = SOEKER): Promise<string> =>
  new TextDecoder().decode((await fil(id, 'html', hvem)).body as Uint8Array);
const statuser = async (sakId: string): Promise<string[]> =>
  (await partens(sakId)).map(({ status }: { status: string }) => status).sort();
const oppgaver = async (sakId: string) =>
  (await somTrine('GET', `/saker/${sakId}/oppgaver?status=AAPEN`)).body.items.map(
    ({ type }: { type: string }) => type,
  );

describe('a complaint that is not heard', () => {
  test('is a decision: the letter has the reasons, and how and until when to complain', async () => {
    const sakId = await avslaattSak(benk);
    const klage = await avvist(sakId);
    assert.deepEqual(klage.avvisning, {
      vedtakId: klage.avvisning.vedtakId,
      dato: '2026-11-20',
      hjemmel: ['forvaltningsloven av 1967'],
      klagefrist: '2026-12-11',
      klageinstans: 'Statsforvalteren',
      kanPaaklages: true,
    });
    const [brev, ...flere] = await brevene(sakId);
    assert.deepEqual([brev!.tittel, flere], ['Vi har avvist klagen din', []]);
    const pdf = await lesPdf((await fil(brev!.dokumentId, 'pdf')).body as Uint8Array);
    assert.deepEqual(
      pdf.lest.filter(({ rolle }) => rolle.startsWith('H')).map(({ tekst }) => tekst),
      [
        'Vi har avvist klagen din',
        'Hva vi har bestemt',
        'Hvorfor vi har avvist klagen',
        'Reglene vi har brukt',
        'Du kan klage på dette',
        'Du kan se dokumentene i saken',
        'Du kan få veiledning',
        'Kontakt oss',
        'Hvem som har behandlet klagen',
      ],
    );
    const lest = pdf.lest.map(({ tekst }) => tekst).join(' ');
    for (const del of [
      'som vi fikk fra deg 20. november 2026, på vedtaket av 20. november 2026.',
      'Klagen gjelder ikke et vedtak.',
      'Klagen er avvist etter forvaltningsloven av 1967.',
      'tidligst 11. desember 2026',
      'sender vi den nye klagen til Statsforvalteren',
      'Klara Klage',
    ])
      assert.ok(lest.includes(del), `${del}: ${lest}`);
    assert.ok(!lest.includes('§'), 'no section that is not verified');
    assert.match(await html(brev!.dokumentId), /Den gjelder husleien\./);
  });

  test('in nynorsk, and by the act of 2025 from the day that is in force', async () => {
    await innstill(benk, () => ({ fvl2025Fra: '2026-11-20' }));
    const sakId = await avslaattSak(benk);
    await benk.iKrokvik((tx) => tx.query(sql`update soeknad set spraak = 'nn' where sak_id = ${sakId}`));
    const klage = await avvist(sakId);
    assert.deepEqual(klage.avvisning.hjemmel, ['forvaltningsloven av 2025 § 67']);
    const [brev] = await brevene(sakId);
    const sett = (await html(brev!.dokumentId)).replace('Klagen gjelder ikke et vedtak.', '');
    assert.match(sett, /Klaga er avvist etter forvaltningslova av 2025 § 67\./);
    assert.doesNotMatch(sett, /loven\b|\bikke\b|\bhva\b|klagen|avgjør\b|\bfra\b/);
    const { items } = (await somTrine('GET', `/saker/${sakId}/dokumenter`)).body;
    assert.deepEqual(
      new Set(items.map(({ tilgang }: { tilgang: { hjemmel: string } }) => tilgang.hjemmel)),
      new Set(['offentleglova § 13, jf. forvaltningsloven (2025) §§ 30–39']),
    );
    await k.som(SOEKER)('GET', '/meg/saker');
    const etterLoven = () =>
      benk.iKrokvik((tx) =>
        tx.query<{ grunn: string }>(sql`select distinct hjemmel as grunn from innsynslogg
          where hjemmel like 'forvaltningsloven%'`),
      );
    assert.deepEqual(
      new Set((await etterLoven()).map(({ grunn }) => grunn)),
      new Set(['forvaltningsloven (2025) § 67', 'forvaltningsloven (2025) §§ 46–52']),
    );
    await innstill(benk, () => ({ fvl2025Fra: '2026-11-21' }));
    await k.som(SOEKER)('GET', '/meg/saker');
    assert.ok((await etterLoven()).some(({ grunn }) => grunn === 'forvaltningsloven § 18'));
  });

  test('too late, is the same', async () => {
    const sakId = await avslaattSak(benk);
    const { versjon } = await k.vedtak(sakId);
    const json = { kanal: 'DIGITAL', varselSendt: '2026-11-20' };
    await somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, { json, versjon });
    benk.klokke = new Date('2027-01-04T09:00:00Z');
    const { klageId } = (await k.klag(sakId)).body;
    await k.tatt(klageId);
    await k.steg(klageId, 'formkontroll', { oppfylt: true, vurdering: 'Om vedtaket.' });
    const nei = { tasTilBehandling: false, begrunnelse: 'Ingen grunn til at den kom for sent.' };
    assert.equal((await k.steg(klageId, 'oversitting', nei)).body.status, 'AVVIST');
    const [brev] = await brevene(sakId);
    assert.match(await html(brev!.dokumentId), /Ingen grunn til at den kom for sent\./);
    assert.equal((await partens(sakId))[0].avvisning.klagefrist, '2027-01-25');
  });

  test('of a co-applicant is told to them alone, and they alone complain about it', async () => {
    const sakId = await avslaattSak(medMedsoeker(benk), { voksne: [SOEKER, MEDSOEKER] });
    const somMedsoeker = k.som(MEDSOEKER);
    const { medsoekerId } = (await somMedsoeker('GET', '/meg/invitasjoner')).body.items[0];
    const sti = `/meg/invitasjoner/${medsoekerId}`;
    const { vedtakId } = await k.vedtak(sakId);
    const sendt = await somMedsoeker('POST', `${sti}/klager`, { json: { vedtakId, grunn: 'Uenig.' } });
    await k.tatt(sendt.body.klageId);
    await k.steg(sendt.body.klageId, 'formkontroll', { oppfylt: false, vurdering: HVORFOR });
    assert.deepEqual(await brevene(sakId), []);
    const felles: FellesSak = (await somMedsoeker('GET', `${sti}/sak`)).body;
    const brev = felles.dokumenter.find(({ type }) => type === 'KLAGE_AVVIST')!;
    assert.match(await html(brev.dokumentId, MEDSOEKER), /Klagen gjelder ikke et vedtak\./);
    assert.equal((await fil(brev.dokumentId, 'html')).status, 404);
    const [klage] = (await somMedsoeker('GET', `${sti}/klager`)).body.items;
    assert.deepEqual((await klagPaa(sakId, klage)).body.errors[0].pointer, '/vedtakId');
    const json = { vedtakId: klage.avvisning.vedtakId, grunn: 'Den gjelder vedtaket.' };
    const ny = await somMedsoeker('POST', `${sti}/klager`, { json });
    assert.deepEqual([ny.status, ny.body.gjelderAvvisningAv], [201, klage.klageId]);
  });
});

describe('a complaint about that', () => {
  test('does nothing to the decision, is sent once, and is dealt with by somebody else', async () => {
    const sakId = await avslaattSak(benk);
    const klage = await avvist(sakId);
    const { status, body } = await klagPaa(sakId, klage);
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(
      [body.vedtakId, body.gjelderAvvisningAv, body.forSent, body.avvisning],
      [klage.avvisning.vedtakId, klage.klageId, false, undefined],
    );
    assert.equal((await k.vedtak(sakId)).status, 'FATTET');
    assert.equal((await klagPaa(sakId, klage)).body.code, 'KLAGE_FINNES');
    assert.equal((await k.steg(body.klageId, 'tildeling')).body.code, 'KLAGE_SAMME_PERSON');
    const sett = await k.hent(body.klageId);
    assert.deepEqual(sett.vedtaketsPersoner.map(({ ansattId }: { ansattId: string }) => ansattId).sort(), [
      'klara',
      'trine',
      'vidar',
    ]);
    await k.tatt(body.klageId, somKlaus);
    assert.equal((await somKlaus('GET', `/klager/${body.klageId}/sak`)).status, 200);
  });

  test('withdrawn, can be sent again; heard, cannot', async () => {
    const sakId = await avslaattSak(benk);
    const klage = await avvist(sakId);
    const foerste = (await klagPaa(sakId, klage)).body;
    await k.som(SOEKER)('POST', `/meg/klager/${foerste.klageId}/trekking`, { versjon: 1 });
    assert.equal((await k.vedtak(sakId)).status, 'FATTET');
    const { klageId } = (await klagPaa(sakId, klage)).body;
    await k.tilBehandling(klageId, somKlaus);
    await k.steg(klageId, 'behandling', { resultat: 'OPPRETTHOLDT', uttalelse: 'Står.' }, somKlaus);
    const json = { utfall: 'STADFESTET', dato: '2026-11-20', begrunnelse: 'Riktig.' };
    assert.equal((await k.steg(klageId, 'utfall', json, somKlaus)).body.status, 'AVGJORT');
    assert.equal((await k.vedtak(sakId)).status, 'FATTET');
    assert.equal((await klagPaa(sakId, klage)).body.code, 'VEDTAK_KAN_IKKE_PAAKLAGES');
    assert.deepEqual(await oppgaver(sakId), []);
  });

  for (const [hva, json] of [
    ['behandling', { resultat: 'OMGJORT_FULLT', uttalelse: 'Den skal høres.' }],
    ['utfall', { utfall: 'OPPHEVET', dato: '2026-11-20', begrunnelse: 'Den skal høres.' }],
  ] as const)
    test(`that is right has the first one heard: ${hva}`, async () => {
      const sakId = await avslaattSak(benk);
      const klage = await avvist(sakId);
      const { klageId } = (await klagPaa(sakId, klage)).body;
      await k.tilBehandling(klageId, somKlaus);
      if (hva === 'utfall')
        await k.steg(klageId, 'behandling', { resultat: 'OPPRETTHOLDT', uttalelse: 'Står.' }, somKlaus);
      const svar = await k.steg(klageId, hva, json, somKlaus);
      assert.equal(svar.status, 200, JSON.stringify(svar.body));
      const ny = (await partens(sakId)).find(
        ({ gjenopptar }: { gjenopptar?: string }) => gjenopptar !== undefined,
      );
      assert.deepEqual(
        [ny.gjenopptar, ny.status, ny.grunn, ny.mottatt],
        [klage.klageId, 'UNDER_BEHANDLING', klage.grunn, klage.mottatt],
      );
      assert.equal((await k.vedtak(sakId)).status, 'PAAKLAGET');
      assert.deepEqual(await oppgaver(sakId), ['KLAGE']);
      assert.equal((await k.hent(ny.klageId)).saksbehandler.ansattId, 'klaus');
      const ferdig = await k.steg(
        ny.klageId,
        'behandling',
        { resultat: 'OPPRETTHOLDT', uttalelse: 'Vedtaket står.' },
        somKlaus,
      );
      assert.equal(ferdig.body.status, 'OVERSENDT', JSON.stringify(ferdig.body));
    });

  test('of one that came too late is heard as it came', async () => {
    const sakId = await avslaattSak(benk);
    const { versjon } = await k.vedtak(sakId);
    const meldt = { kanal: 'DIGITAL', varselSendt: '2026-11-20' };
    await somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, { json: meldt, versjon });
    benk.klokke = new Date('2027-01-04T09:00:00Z');
    const klage = await avvist(sakId);
    const { klageId } = (await klagPaa(sakId, klage)).body;
    await k.tilBehandling(klageId, somKlaus);
    await k.steg(klageId, 'behandling', { resultat: 'OMGJORT_FULLT', uttalelse: 'Syk.' }, somKlaus);
    const ny = (await partens(sakId)).find(
      ({ gjenopptar }: { gjenopptar?: string }) => gjenopptar !== undefined,
    );
    assert.deepEqual([ny.forSent, ny.oversitting], [true, { tasTilBehandling: true, begrunnelse: 'Syk.' }]);
  });

  test('opens a closed case, and closes it again when it stays so', async () => {
    const sakId = await avslaattSak(benk);
    const klage = await avvist(sakId);
    const sak = async () => (await somTrine('GET', `/saker/${sakId}`)).body;
    await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: (await sak()).versjon });
    const { body } = await klagPaa(sakId, klage);
    assert.equal((await sak()).status, 'GJENAAPNET');
    await k.tatt(body.klageId, somKlaus);
    await k.steg(body.klageId, 'formkontroll', { oppfylt: false, vurdering: 'Ikke underskrevet.' }, somKlaus);
    assert.equal((await sak()).status, 'AVSLUTTET');
    assert.deepEqual(await statuser(sakId), ['AVVIST', 'AVVIST']);
    assert.equal((await brevene(sakId)).length, 2);
  });
});

test('of a shielded case only the shielded unit sees it, and the letter says no more', async () => {
  const sakId = await avslaattSak(benk);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  const skjermet = benk.som({
    ...siri,
    roller: [{ kommunenummer: '9901', roller: ['KLAGEBEHANDLER', 'SAKSBEHANDLER'], enhet: 'SKJERMET' }],
  });
  const { vedtakId } = await k.vedtak(sakId, skjermet);
  const { klageId } = (await k.klag(sakId, { vedtakId })).body;
  await k.tatt(klageId, skjermet);
  await k.steg(klageId, 'formkontroll', { oppfylt: false, vurdering: HVORFOR }, skjermet);
  const [brev] = await brevene(sakId);
  const sett = await html(brev!.dokumentId);
  for (const ord of ['Lyngveien', 'skjerm', 'beskyttet']) assert.ok(!sett.includes(ord), ord);
  assert.equal((await k.somKlara('GET', `/klager/${klageId}`)).status, 404);
  const synlig = (ser: boolean) =>
    benk.db.database.withTenant(
      { kommunenummer: '9901', aktoer: 'system:test', roller: [], skjermet: ser },
      'les',
      (tx) => tx.query(sql`select id from klageavvisning`),
    );
  assert.deepEqual([(await synlig(false)).length, (await synlig(true)).length], [0, 1]);
});

test('what was decided is not rewritten, and its deadline comes no sooner', async () => {
  await avvist(await avslaattSak(benk));
  for (const endring of [sql`hjemmel = '{"x"}'`, sql`klagefrist = '2026-12-10'`, sql`avvist_av = 'trine'`])
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`update klageavvisning set ${endring}`)),
      { constraint: 'klageavvisning_er_laast' },
    );
});
