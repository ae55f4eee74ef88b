import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { MinSak, Oppgave, Sak, Ventelisteplass } from '@kobo-bolig/contract';
import { sql } from '../../db/sql.ts';
import {
  fride,
  openSakbenk,
  petra,
  siri,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, kontrakt, nyBolig, sakMedTilsagn, SOEKER, ulrik } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somVidar: Klient;
let somSoeker: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somVidar = benk.som(vidar);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const liste = async (soek = '', klient = somTrine): Promise<Ventelisteplass[]> => {
  const { status, body } = await klient('GET', `/ventelisteplasser${soek}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.items;
};
const plassen = async (sakId: string): Promise<Ventelisteplass> => {
  const [plass] = await liste(`?sakId=${sakId}&status=VENTER,TILBUD_UTE,PAUSE,AVKLART,BORTFALT`);
  return (await somTrine('GET', `/ventelisteplasser/${plass!.ventelisteplassId}`)).body;
};
const gjoer = async (sakId: string, hva: string, json: unknown, klient = somTrine, versjon?: number) => {
  const plass = await plassen(sakId);
  return klient('POST', `/ventelisteplasser/${plass.ventelisteplassId}/${hva}`, {
    json,
    versjon: versjon ?? plass.versjon,
  });
};
const svar = (sakId: string, json: object, klient = somSoeker) =>
  klient('POST', `/meg/saker/${sakId}/behov`, { json });
const min = async (sakId: string): Promise<MinSak> => (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
const saken = async (sakId: string): Promise<Sak> => (await somTrine('GET', `/saker/${sakId}`)).body;
const oppgaven = async (sakId: string): Promise<Oppgave | undefined> =>
  ((await somTrine('GET', `/saker/${sakId}/oppgaver`)).body.items as Oppgave[]).find(
    ({ type }) => type === 'BEKREFT_BEHOV',
  );
const paa = async (dag: string): Promise<void> => {
  benk.klokke = new Date(`${dag}T06:00:00Z`);
  await benk.kalender();
};
/** Asked, reminded twice, and the last day has passed. */
const uteAvTid = async (): Promise<void> => {
  for (const dag of ['2027-05-20', '2027-06-11', '2027-07-03', '2027-07-25']) await paa(dag);
};
const vurdering = { vurdering: 'Vi har skrevet og ringt uten å få svar.' };

describe('the list', () => {
  test('stands in the order homes are offered by, page by page, and narrows by what is granted', async () => {
    const [a, b, c] = [
      await sakMedTilsagn(benk),
      await sakMedTilsagn(benk, { voksne: ['MODIG SYKKEL'], hast: true, barn: 2 }),
      await sakMedTilsagn(benk, { voksne: ['RASK TALLERKEN'] }),
    ];
    await benk.iKrokvik((tx) =>
      tx.query(sql`update venteliste set fra_dato = '2026-10-01' where sak_id = ${c}`),
    );
    const alle = await liste();
    assert.deepEqual(
      alle.map(({ sakId, prioritet, fraDato }) => [sakId, prioritet, fraDato]),
      [
        [b, 1, '2026-11-20'],
        [c, 2, '2026-10-01'],
        [a, 2, '2026-11-20'],
      ],
    );
    const [{ soeker, husstand, boliginnhold, boligbehov, prioritetGrunn }] = alle as [Ventelisteplass];
    assert.deepEqual(
      [soeker.navn, husstand, boliginnhold.soverom, boligbehov.utenTrapper, prioritetGrunn],
      ['MODIG SYKKEL', { voksne: 1, barn: 2 }, 2, true, 'Haster'],
    );
    const { body } = await somTrine('GET', '/ventelisteplasser?limit=2');
    const resten = await liste(`?limit=2&etter=${body.neste}`);
    assert.deepEqual([...body.items, ...resten], alle);
    for (const [soek, antall] of [
      ['?prioritet=1', 1],
      ['?boligtype=ORDINAER&soverom=2', 3],
      ['?boligtype=OMSORGSBOLIG', 0],
      ['?soverom=3', 0],
      ['?rullestol=true', 0],
      ['?skalVurderes=true', 0],
      ['?status=PAUSE', 0],
      [`?sakId=${a}`, 1],
    ] as const)
      assert.equal((await liste(soek)).length, antall, soek);
    const logg = await benk.iKrokvik((tx) =>
      tx.query(
        sql`select operasjon, antall from innsynslogg where operasjon like 'list%' order by tid desc, id desc limit 1`,
      ),
    );
    assert.deepEqual(logg, [{ operasjon: 'listVentelisteplasser', antall: 1 }]);
  });

  test('tells those who let homes who waits for what, and not why they stand where they do', async () => {
    const sakId = await sakMedTilsagn(benk);
    await gjoer(sakId, 'prioritering', { prioritet: 3, begrunnelse: 'Helseopplysninger.' });
    const [plass] = await liste('', benk.som(ulrik));
    assert.ok(plass && !JSON.stringify(plass).includes('Helseopplysninger'));
    assert.deepEqual([plass.prioritet, plass.boliginnhold.soverom], [3, 2]);
    const { status } = await benk.som(ulrik)('GET', `/ventelisteplasser/${plass.ventelisteplassId}`);
    assert.equal(status, 403);
  });

  test('is for those who work with it, in their own municipality, and hides who is shielded', async () => {
    const sakId = await sakMedTilsagn(benk);
    const { ventelisteplassId } = await plassen(sakId);
    for (const login of [petra, innbygger(SOEKER)])
      assert.equal((await benk.som(login)('GET', '/ventelisteplasser')).status, 403);
    const nabo = { kommunenummer: '9902' };
    assert.deepEqual((await benk.som(fride)('GET', '/ventelisteplasser', nabo)).body.items, []);
    const { status } = await benk.som(fride)('GET', `/ventelisteplasser/${ventelisteplassId}`, nabo);
    assert.equal(status, 404);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    assert.deepEqual(await liste(), []);
    assert.equal((await liste('', benk.som(siri))).length, 1);
  });
});

describe('the order', () => {
  test('is changed for a reason, and keeps who, from where and why', async () => {
    const sakId = await sakMedTilsagn(benk);
    const begrunnelse = 'Barnet må ellers bytte skole.';
    const { status, body } = await gjoer(sakId, 'prioritering', { prioritet: 1, begrunnelse });
    assert.equal(status, 200, JSON.stringify(body));
    const [{ av, fraPrioritet, tilPrioritet, begrunnelse: hvorfor }, foer] = body.endringer;
    assert.deepEqual([av, fraPrioritet, tilPrioritet, hvorfor], ['Trine Saksbehandler', 2, 1, begrunnelse]);
    assert.deepEqual(
      [foer.av, foer.tilPrioritet, foer.begrunnelse, 'fraPrioritet' in foer],
      ['Vidar Vedtak', 2, 'Etter vedtaksdato', false],
    );
    assert.equal((await saken(sakId)).hendelser.at(-1)?.type, 'VENTELISTE_PRIORITERT');
    assert.deepEqual((await min(sakId)).venteliste, {
      status: 'VENTER',
      siden: '2026-11-20',
      kanSvare: true,
    });
  });

  test('is not changed without one, on an old version or by who only lets homes', async () => {
    const sakId = await sakMedTilsagn(benk);
    const tom = await gjoer(sakId, 'prioritering', { prioritet: 1, begrunnelse: '  ' });
    assert.deepEqual([tom.status, tom.body.errors[0].pointer], [400, '/begrunnelse']);
    const ny = { prioritet: 1, begrunnelse: 'Haster.' };
    assert.equal((await gjoer(sakId, 'prioritering', ny, somTrine, 9)).body.code, 'UTDATERT');
    assert.equal((await gjoer(sakId, 'prioritering', ny, benk.som(ulrik))).status, 403);
    assert.equal((await plassen(sakId)).prioritet, 2);
  });

  test('cannot be changed past the history', async () => {
    const sakId = await sakMedTilsagn(benk);
    const uten = benk.iKrokvik((tx) =>
      tx.query(sql`update venteliste set prioritet = 1, prioritet_grunn = ' ' where sak_id = ${sakId}`),
    );
    await assert.rejects(uten);
    for (const endring of [
      sql`update ventelisteendring set begrunnelse = 'x'`,
      sql`delete from ventelisteendring`,
    ])
      await assert.rejects(benk.iKrokvik((tx) => tx.query(endring)));
  });
});

test('an offer takes the place along, to the contract', async () => {
  const sakId = await sakMedTilsagn(benk);
  await paa('2027-05-20');
  assert.equal((await oppgaven(sakId))?.status, 'AAPEN');
  const { koboId: boligId } = await nyBolig(somTrine, 1);
  const { body } = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
  assert.equal((await plassen(sakId)).status, 'TILBUD_UTE');
  assert.equal((await svar(sakId, { svar: 'UENDRET' })).body.code, 'BEHOV_KAN_IKKE_BESVARES');
  assert.equal((await min(sakId)).venteliste?.kanSvare, false);
  await somSoeker('POST', `/tilbud/${body.tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
  const ny = { signertDato: '2027-05-20', startdato: '2027-06-01', sluttdato: '2030-05-31' };
  const signert = await somTrine('POST', `/tilbud/${body.tilbudId}/kontrakt`, {
    json: { ...kontrakt, ...ny },
    versjon: 2,
  });
  assert.equal(signert.status, 201, JSON.stringify(signert.body));
  const plass = await plassen(sakId);
  assert.deepEqual(
    [plass.status, plass.handlinger, plass.endringer?.map(({ tilStatus }) => tilStatus)],
    ['AVKLART', [], ['AVKLART', 'TILBUD_UTE', 'VENTER']],
  );
  assert.equal((await oppgaven(sakId))?.status, 'UTFOERT');
});

describe('the need', () => {
  test('is asked about after half a year, reminded of twice and then left to a person', async () => {
    const sakId = await sakMedTilsagn(benk);
    await paa('2027-05-19');
    assert.deepEqual([(await min(sakId)).dinTur, await oppgaven(sakId)], [false, undefined]);
    await paa('2027-05-20');
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query(sql`select type from hendelse where type like '%behov-spurt%'`),
    );
    assert.deepEqual(hendelser, [{ type: 'no.kobo.sak.behov-spurt.v1' }]);
    await uteAvTid();
    await paa('2027-12-01');
    const sak = await saken(sakId);
    assert.deepEqual(
      sak.hendelser
        .filter(({ type }) => type.startsWith('BEHOV_'))
        .map(({ type, tid }) => [type, tid.slice(0, 10)]),
      [
        ['BEHOV_SPURT', '2027-05-20'],
        ['BEHOV_PURRET', '2027-06-11'],
        ['BEHOV_PURRET', '2027-07-03'],
      ],
    );
    assert.deepEqual(
      [sak.status, sak.nesteFrist],
      ['VENTELISTE', { type: 'BEKREFT_BEHOV', dato: '2027-07-24' }],
    );
    const { status, behov } = await plassen(sakId);
    assert.deepEqual(
      [status, behov],
      ['VENTER', { frist: '2027-07-24', spurt: '2027-05-20', purringer: 2, skalVurderes: true }],
    );
    const oppgave = await oppgaven(sakId);
    assert.deepEqual([oppgave?.status, oppgave?.frist, oppgave?.foelgerSaken], ['AAPEN', '2027-07-24', true]);
    assert.equal((await liste('?skalVurderes=true')).length, 1);
    const { dinTur, venteliste } = await min(sakId);
    assert.deepEqual([dinTur, venteliste?.svarfrist], [true, '2027-07-24']);
  });

  test('that is as it was is confirmed by one answer', async () => {
    const sakId = await sakMedTilsagn(benk);
    await paa('2027-05-20');
    const { status, body } = await svar(sakId, { svar: 'UENDRET' });
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(body, {
      status: 'VENTER',
      siden: '2026-11-20',
      sistBekreftet: '2027-05-20',
      svar: 'UENDRET',
      kanSvare: true,
    });
    assert.deepEqual(
      [(await oppgaven(sakId))?.status, (await min(sakId)).dinTur, (await saken(sakId)).nesteFrist?.dato],
      ['UTFOERT', false, '2027-11-20'],
    );
    await paa('2027-11-19');
    assert.equal((await min(sakId)).dinTur, false);
    await paa('2027-11-20');
    assert.equal((await min(sakId)).dinTur, true);
  });

  test('that has changed is told in words, and is looked at', async () => {
    const sakId = await sakMedTilsagn(benk);
    const uten = await svar(sakId, { svar: 'ENDRET' });
    assert.deepEqual([uten.status, uten.body.errors[0].pointer], [400, '/tekst']);
    await svar(sakId, { svar: 'ENDRET', tekst: 'Vi venter barn i mars.' });
    const { type, begrunnelse } = (await saken(sakId)).hendelser.at(-1)!;
    assert.deepEqual([type, begrunnelse], ['BEHOV_ENDRET', 'Vi venter barn i mars.']);
    const oppgave = await oppgaven(sakId);
    assert.deepEqual([oppgave?.status, oppgave?.frist], ['AAPEN', '2026-12-04']);
    await gjoer(sakId, 'behov', { svar: 'ENDRET', tekst: 'Snakket med søkeren, to soverom holder.' });
    assert.equal((await oppgaven(sakId))?.status, 'UTFOERT');
  });

  test('that is gone takes nobody off the list before a person has', async () => {
    const sakId = await sakMedTilsagn(benk);
    await paa('2027-05-20');
    await svar(sakId, { svar: 'IKKE_LENGER' });
    await paa('2027-12-20');
    const { status, behov, handlinger } = await plassen(sakId);
    assert.deepEqual([status, behov.svar, behov.skalVurderes], ['VENTER', 'IKKE_LENGER', true]);
    assert.deepEqual(handlinger, ['PRIORITER', 'REGISTRER_BEHOV', 'PAUSE']);
    assert.equal((await oppgaven(sakId))?.status, 'AAPEN');
    // They had not understood, and need a home still.
    await svar(sakId, { svar: 'UENDRET' });
    assert.equal((await gjoer(sakId, 'pause', vurdering)).body.code, 'VENTELISTE_IKKE_AVKLART');
  });

  test('is told of by the party alone', async () => {
    const sakId = await sakMedTilsagn(benk);
    const { status } = await svar(sakId, { svar: 'UENDRET' }, benk.som(innbygger('MODIG SYKKEL')));
    assert.equal(status, 404);
    assert.equal((await svar(sakId, { svar: 'UENDRET' }, somTrine)).status, 403);
  });
});

describe('leaving the list', () => {
  test('is not possible while there is time to answer', async () => {
    const sakId = await sakMedTilsagn(benk);
    for (const hva of ['pause', 'bortfall'])
      assert.equal((await gjoer(sakId, hva, vurdering, somVidar)).body.code, 'VENTELISTE_IKKE_AVKLART');
    await uteAvTid();
    benk.klokke = new Date('2027-07-24T06:00:00Z');
    assert.equal((await gjoer(sakId, 'pause', vurdering)).body.code, 'VENTELISTE_IKKE_AVKLART');
    const forbi = benk.iKrokvik((tx) =>
      tx.query(sql`update venteliste set status = 'BORTFALT' where sak_id = ${sakId}`),
    );
    await assert.rejects(forbi);
  });

  test('for a pause tells the applicant why, offers nothing and ends when they answer', async () => {
    const sakId = await sakMedTilsagn(benk);
    await uteAvTid();
    const pauset = await gjoer(sakId, 'pause', vurdering);
    assert.equal(pauset.status, 200, JSON.stringify(pauset.body));
    assert.deepEqual([pauset.body.status, pauset.body.statusGrunn], ['PAUSE', vurdering.vurdering]);
    const { items } = (await somSoeker('GET', `/meg/saker/${sakId}/meldinger`)).body;
    assert.equal(items[0].tekst, vurdering.vurdering);
    assert.equal((await oppgaven(sakId))?.status, 'UTFOERT');
    const { handlinger, nesteFrist } = await saken(sakId);
    assert.deepEqual([handlinger.includes('TILBY_BOLIG'), nesteFrist], [false, undefined]);
    const { koboId: boligId } = await nyBolig(somTrine, 1);
    const tilbud = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
    assert.equal(tilbud.body.code, 'VENTELISTE_PAA_PAUSE');
    await svar(sakId, { svar: 'UENDRET' });
    const plass = await plassen(sakId);
    assert.deepEqual([plass.status, plass.fraDato], ['VENTER', '2026-11-20']);
  });

  test('and a case worker takes a paused place up again for a reason', async () => {
    const sakId = await sakMedTilsagn(benk);
    await uteAvTid();
    await gjoer(sakId, 'pause', vurdering);
    const igjen = await gjoer(sakId, 'gjenopptakelse', { begrunnelse: 'Søkeren har ringt.' });
    assert.deepEqual([igjen.status, igjen.body.status, igjen.body.behov.purringer], [200, 'VENTER', 0]);
    const [siste] = igjen.body.endringer;
    assert.deepEqual(
      [siste.fraStatus, siste.tilStatus, siste.begrunnelse],
      ['PAUSE', 'VENTER', 'Søkeren har ringt.'],
    );
    assert.equal((await saken(sakId)).nesteFrist?.type, 'BEKREFT_BEHOV');
  });

  test('for good is for who may decide; the decision lapses and the case can be closed', async () => {
    const sakId = await sakMedTilsagn(benk);
    await svar(sakId, { svar: 'IKKE_LENGER' });
    assert.equal((await gjoer(sakId, 'bortfall', vurdering)).status, 403);
    const { koboId: boligId } = await nyBolig(somTrine, 1);
    const klart = await somTrine('POST', `/saker/${sakId}/tilbud/klargjoering`, { json: { boligId } });
    assert.equal(klart.status, 201, JSON.stringify(klart.body));
    const borte = await gjoer(sakId, 'bortfall', vurdering, somVidar);
    assert.deepEqual([borte.status, borte.body.status, borte.body.handlinger], [200, 'BORTFALT', []]);
    // What it rested on holds no more.
    assert.equal((await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items[0].status, 'TRUKKET');
    assert.equal((await somTrine('GET', `/saker/${sakId}/vedtak`)).body.status, 'BORTFALT');
    assert.equal((await min(sakId)).status, 'AVSLUTTET');
    const tilbud = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
    assert.equal(tilbud.body.code, 'MANGLER_TILSAGN');
    const sak = await saken(sakId);
    assert.deepEqual(sak.handlinger, ['AVSLUTT']);
    const lukket = await somTrine('POST', `/saker/${sakId}/avslutning`, { versjon: sak.versjon });
    assert.deepEqual([lukket.status, lukket.body.status], [200, 'AVSLUTTET']);
    assert.equal((await svar(sakId, { svar: 'UENDRET' })).body.code, 'BEHOV_KAN_IKKE_BESVARES');
  });

  test('is no answer to silence: the place is kept until the end of the grant is decided', async () => {
    const sakId = await sakMedTilsagn(benk);
    await uteAvTid();
    const { ventelisteplassId } = await plassen(sakId);
    const sett = await somVidar('GET', `/ventelisteplasser/${ventelisteplassId}`);
    assert.equal(sett.body.handlinger.includes('BORTFALL'), false);
    const { status, body } = await gjoer(sakId, 'bortfall', vurdering, somVidar);
    assert.deepEqual([status, body.code], [409, 'OPPHOER_MAA_VEDTAS']);
    assert.equal((await plassen(sakId)).status, 'VENTER');
    const varsel = await somTrine('POST', `/saker/${sakId}/forhaandsvarsler`, {
      json: { grunn: vurdering.vurdering, frist: '2027-12-24' },
      versjon: (await saken(sakId)).versjon,
    });
    assert.equal(varsel.status, 201, JSON.stringify(varsel.body));
  });

  test('not while a home is held after an offer nobody answered', async () => {
    const sakId = await sakMedTilsagn(benk);
    await uteAvTid();
    const { koboId: boligId } = await nyBolig(somTrine, 1);
    await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } });
    await paa('2027-08-20');
    assert.equal((await plassen(sakId)).status, 'VENTER');
    assert.equal((await gjoer(sakId, 'pause', vurdering)).body.code, 'UGYLDIG_OVERGANG');
    assert.equal((await saken(sakId)).nesteFrist?.type, 'KONTAKT_SOEKER');
    await svar(sakId, { svar: 'IKKE_LENGER' });
    assert.equal((await gjoer(sakId, 'bortfall', vurdering, somVidar)).body.code, 'UGYLDIG_OVERGANG');
    const [tilbud] = (await somTrine('GET', `/saker/${sakId}/tilbud`)).body.items;
    await somTrine('POST', `/tilbud/${tilbud.tilbudId}/trekking`, { versjon: tilbud.versjon });
    const borte = await gjoer(sakId, 'bortfall', vurdering, somVidar);
    assert.deepEqual([borte.status, borte.body.status], [200, 'BORTFALT']);
    const ja = await somTrine('POST', `/tilbud/${tilbud.tilbudId}/registrertsvar`, {
      json: { svar: 'JA', kanal: 'MUNTLIG', gitt: '2027-08-01T08:00:00Z', notat: 'Ringte oss.' },
      versjon: tilbud.versjon + 1,
    });
    assert.equal(ja.body.code, 'TILBUD_BESVART');
  });
});
