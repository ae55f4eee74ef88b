// Applications that came on paper, were told, or came from another unit.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { bytt } from '../../testing/registre.ts';
import { kriterier } from '../../testing/database.ts';
import {
  anne,
  fride,
  openSakbenk,
  petra,
  siri,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, oda } from '../../testing/tilbudbenk.ts';
import { erEtternavnet } from '../person/oppgitt.ts';

let benk: Sakbenk;
let somTrine: Klient;
let nede = false;
before(async () => {
  benk = await openSakbenk({
    tidsgrenser: { maksForsoek: 1 },
    mellomledd: bytt(async (request, neste) => (nede ? new Response(null, { status: 503 }) : neste(request))),
  });
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  nede = false;
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const SOEKER = 'ERFAREN HESTEDROSJE';
const papir = {
  kanal: 'PAPIR',
  mottatt: '2026-11-16',
  spraak: 'nn',
  soeker: { ident: identFor(SOEKER), navn: 'Hestedrosje' },
  svar: { formaal: 'NY', akutt: 'JA', 'soeker.telefon': '40 00 00 00' },
};
const registrer = (endring: object = {}, klient = somTrine) =>
  klient('POST', '/soeknader/registreringer', { json: { ...papir, ...endring } });
const personer = () => benk.iKrokvik((tx) => tx.query(sql`select from person`));

describe('a paper application', () => {
  test('becomes a case that counts from the day it came in, and says what nobody knows', async () => {
    const { status, body } = await registrer();
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(
      [body.mottatt, body.forventetSvar, body.sakstype],
      ['2026-11-16T11:00:00.000Z', '2026-12-14', 'KOMMUNAL_BOLIG_NY'],
    );
    const { body: sak } = await somTrine('GET', `/saker/${body.sakId}`);
    assert.equal(sak.soeker.navn, SOEKER);
    assert.deepEqual([sak.mottatt, sak.hast, sak.nesteFrist.dato], ['2026-11-16', true, '2026-12-16']);
    assert.deepEqual(
      sak.hendelser.map(({ type, av }: { type: string; av: string }) => [type, av]),
      [['SOEKNAD_REGISTRERT', 'Trine Saksbehandler']],
    );
    const { body: soeknad } = await somTrine('GET', `/saker/${body.sakId}/soeknad`);
    assert.deepEqual(soeknad.svar, {
      spraak: 'nn',
      akutt: 'JA',
      formaal: 'NY',
      'soeker.telefon': '+4740000000',
    });
    assert.deepEqual(
      [soeknad.kanal, soeknad.registrertAv, soeknad.ukjent],
      ['PAPIR', { ansattId: 'trine', navn: 'Trine Saksbehandler' }, body.ukjent],
    );
    assert.deepEqual(body.ukjent, [
      'tryggKontakt',
      'tolk',
      'husstand.alene',
      'bosit',
      'situasjon',
      'info.lest',
    ]);
  });

  test('says how much children are there and when one is due, in the household, the need and the criteria', async () => {
    const inntektsgrenser = [{ personer: 1, g: 3 }];
    const nye = { ...kriterier, samvaerNetter: 6, inntektsgrenser };
    const satt = await benk.som(anne)('POST', '/kriteriesett', {
      json: { gyldigFra: '2026-11-20', kriterier: nye },
    });
    assert.equal(satt.status, 201, JSON.stringify(satt.body));
    const barn = (foedselsdato: string, netter: number) =>
      ({ navn: 'Glad Fregne', foedselsdato, bosted: 'SAMVAER', netter }) as const;
    const { body } = await registrer({
      svar: {
        ...papir.svar,
        'husstand.alene': 'NEI',
        barn: [barn('2010-03-14', 10), barn('2009-03-14', 5)],
        venterBarn: 'JA',
        'venterBarn.termin': '2027-02',
      },
    });
    const { medlemmer, husstand, versjon } = (await somTrine('GET', `/saker/${body.sakId}`)).body;
    assert.deepEqual(
      medlemmer.map(({ rolle, netter, termin }: Record<string, unknown>) => [rolle, netter, termin]),
      [
        ['SOEKER', undefined, undefined],
        ['BARN', 10, undefined],
        ['BARN', 5, undefined],
        ['VENTET_BARN', undefined, '2027-02'],
      ],
    );
    assert.deepEqual(husstand, { voksne: 1, barn: 3 });
    await somTrine('POST', `/saker/${body.sakId}/tildeling`, { versjon });
    const { innhold } = (await somTrine('GET', `/saker/${body.sakId}/kartlegging`)).body;
    assert.equal(innhold.boligbehov.soveromMin, 3, 'the adult, the one of ten nights, and the one to come');
    await somTrine('POST', `/saker/${body.sakId}/oekonomi/innhentinger`);
    const { resultater } = (await somTrine('GET', `/saker/${body.sakId}/kriterier`)).body;
    const { beregning } = resultater.find((ett: { kriterium: string }) => ett.kriterium === 'INNTEKT');
    assert.deepEqual(
      beregning
        .filter(({ steg }: { steg: string }) => steg.startsWith('BARN') || steg === 'PERSONER')
        .map(({ steg, verdi }: { steg: string; verdi: string }) => `${steg} ${verdi}`),
      ['BARN_SAMVAER 10', 'BARN_UTEN 5', 'BARN_VENTET 2027-02', 'PERSONER 3'],
    );
  });

  test('is seen by its party, who can withdraw it and not change it', async () => {
    const { body } = await registrer();
    const som = benk.som(innbygger(SOEKER));
    const { items } = (await som('GET', '/meg/saker')).body;
    assert.deepEqual(
      items.map(({ sakId }: { sakId: string }) => sakId),
      [body.sakId],
    );
    const sti = `/soeknader/${body.soeknadId}`;
    const min = await som('GET', sti);
    assert.deepEqual([min.status, min.body.status, min.body.svar.akutt], [200, 'REGISTRERT', 'JA']);
    const lagre = { json: { svar: {}, steg: 'formaal', spraak: 'nb' }, versjon: min.body.versjon };
    assert.equal((await som('PUT', `${sti}/svar`, lagre)).body.code, 'SOEKNAD_ER_SENDT');
    assert.equal((await som('POST', `${sti}/trekking`)).status, 204);
  });

  test('asks Folkeregisteret on a legal ground, and who was looked up stands in the log', async () => {
    const { body } = await registrer({
      svar: {
        ...papir.svar,
        'husstand.alene': 'NEI',
        medsoeker: 'JA',
        'medsoeker.fnr': identFor('MODIG SYKKEL'),
      },
    });
    const linjer = await benk.iKrokvik((tx) =>
      tx.query<{ hjemmel: string; sakId: string }>(
        sql`select aktoer, hjemmel, formaal, sak_id from innsynslogg where operasjon = 'registrerSoeknad'`,
      ),
    );
    const linje = {
      aktoer: 'ansatt:trine',
      hjemmel: 'boligsosialloven § 9',
      formaal: 'Registrering av søknad',
      sakId: body.sakId,
    };
    assert.deepEqual(linjer, [linje, linje]);
    const { body: soeknad } = await somTrine('GET', `/saker/${body.sakId}/soeknad`);
    assert.match(soeknad.svar['medsoeker.fnr'], /^\d{6}\*{5}$/);
  });

  test('keeps how the party is reached when the paper says nothing of it', async () => {
    await registrer();
    const { body } = await registrer({ svar: { formaal: 'BOLIGBISTAND' } });
    const { body: sak } = await somTrine('GET', `/saker/${body.sakId}`);
    assert.equal(sak.soeker.telefon, '+4740000000');
  });

  test('that is sent twice is registered once', async () => {
    const noekkel = uuidv7();
    const [a, b] = [
      await somTrine('POST', '/soeknader/registreringer', { json: papir, noekkel }),
      await somTrine('POST', '/soeknader/registreringer', { json: papir, noekkel }),
    ];
    assert.deepEqual(a.body, b.body);
    assert.equal((await benk.iKrokvik((tx) => tx.query(sql`select from sak`))).length, 1);
  });
});

test('whoever has no number is registered by name and DUF number, once', async () => {
  const soeker = { navn: 'Amal Eksempel', dufNummer: '201512345609', foedselsdato: '1990-05-01' };
  const svar = { formaal: 'NY', 'utenBolig.hvor': 'MOTTAK', bosit: '4' };
  const { status, body } = await registrer({ kanal: 'MUNTLIG', soeker, svar });
  assert.equal(status, 201, JSON.stringify(body));
  const { body: sak } = await somTrine('GET', `/saker/${body.sakId}`);
  assert.deepEqual([sak.soeker.navn, sak.medlemmer[0].foedselsdato], ['Amal Eksempel', '1990-05-01']);
  const { body: soeknad } = await somTrine('GET', `/saker/${body.sakId}/soeknad`);
  assert.equal(soeknad.svar.oppholdId, '201512*****');
  await registrer({ kanal: 'MUNTLIG', soeker, svar });
  assert.equal((await personer()).length, 1);
  const ubrukelig = await registrer({ soeker: { ...soeker, dufNummer: '201512345610' }, svar });
  assert.equal(ubrukelig.body.errors[0].pointer, '/svar/oppholdId');
});

describe('nothing is kept', () => {
  const feil = async (endring: object) => {
    const { status, body } = await registrer(endring);
    assert.deepEqual([status, (await personer()).length], [400, 0], JSON.stringify(body));
    return body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]);
  };
  test('of what is wrong, and each fault is pointed to', async () => {
    assert.deepEqual(await feil({ mottatt: '2026-11-21' }), [['/mottatt', 'I_FREMTIDEN']]);
    assert.deepEqual(await feil({ svar: { akutt: 'NEI' } }), [['/svar/formaal', 'PAAKREVD']]);
    assert.deepEqual(await feil({ svar: { formaal: 'NY', tolkSpraak: 'TI' } }), [
      ['/svar/tolkSpraak', 'IKKE_SPURT'],
    ]);
    assert.deepEqual(await feil({ svar: { formaal: 'NY', finnesIkke: 'JA' } }), [
      ['/svar/finnesIkke', 'UKJENT'],
    ]);
    assert.deepEqual(await feil({ svar: { formaal: 'NY', 'soeker.telefon': '12' } }), [
      ['/svar/soeker.telefon', 'FORMAT'],
    ]);
    assert.deepEqual(await feil({ soeker: { ident: '12345678901', navn: ' ' } }), [
      ['/soeker/navn', 'MANGLER'],
      ['/soeker/ident', 'UGYLDIG_VERDI'],
    ]);
    const barn = [{ barnId: uuidv7(), skalBo: true }];
    assert.deepEqual(await feil({ svar: { formaal: 'NY', 'husstand.alene': 'NEI', barn } }), [
      ['/svar/barn/0/barnId', 'IKKE_SPURT'],
      ['/svar/barn/0/skalBo', 'IKKE_SPURT'],
    ]);
  });

  test('when number and name are not of one person, and the answer is the same for a number nobody has', async () => {
    const galt = await registrer({ soeker: { ...papir.soeker, navn: 'Skuffe' } });
    const ingen = await registrer({ soeker: { ident: '03851598730', navn: 'Hestedrosje' } });
    assert.deepEqual([galt.status, galt.body.code], [422, 'PERSON_STEMMER_IKKE']);
    assert.deepEqual(
      [ingen.status, ingen.body.code, ingen.body.detail],
      [422, galt.body.code, galt.body.detail],
    );
    assert.equal((await personer()).length, 0);
  });

  test('by whoever does not work on cases, or works next door', async () => {
    for (const login of [oda, petra, innbygger(SOEKER)])
      assert.equal((await registrer({}, benk.som(login))).status, 403);
    const nabo = await benk.som(fride)('POST', '/soeknader/registreringer', {
      json: papir,
      kommunenummer: '9901',
    });
    assert.equal(nabo.status, 403);
    const { body } = await registrer();
    const sett = await benk.som(fride)('GET', `/saker/${body.sakId}`, { kommunenummer: '9902' });
    assert.equal(sett.status, 404);
  });
});

describe('somebody with a protected address', () => {
  const vern = { soeker: { ident: identFor('VARSOM LYNGHEI'), navn: 'Lynghei' } };
  test('is registered as anybody, and the case is for the shielded unit alone', async () => {
    const { status, body } = await registrer(vern);
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(Object.keys(body).sort(), Object.keys((await registrer()).body).sort());
    assert.ok(!/skjerm|gradering|LYNGHEI/i.test(JSON.stringify(body)));
    for (const login of [trine, vidar])
      assert.equal((await benk.som(login)('GET', `/saker/${body.sakId}`)).status, 404);
    const { body: sak } = await benk.som(siri)('GET', `/saker/${body.sakId}`);
    assert.deepEqual([sak.enhet, sak.soeker.adresse], ['SKJERMET', null]);
    const { items } = (await somTrine('POST', '/saker/soek', { json: {} })).body;
    assert.ok(!items.some(({ sakId }: { sakId: string }) => sakId === body.sakId));
    const sine = await benk.som(innbygger('VARSOM LYNGHEI'))('GET', '/meg/saker');
    assert.equal(sine.body.items.length, 1);
  });

  test('in the household shields the case too', async () => {
    const { body } = await registrer({
      svar: {
        formaal: 'NY',
        'husstand.alene': 'NEI',
        medsoeker: 'JA',
        'medsoeker.fnr': vern.soeker.ident,
      },
    });
    assert.equal((await somTrine('GET', `/saker/${body.sakId}`)).status, 404);
    assert.equal((await benk.som(siri)('GET', `/saker/${body.sakId}`)).status, 200);
  });

  test('may be anybody while Folkeregisteret is away: the day counts, and the case shows when it has answered', async () => {
    nede = true;
    const { status, body } = await registrer();
    assert.equal(status, 201, JSON.stringify(body));
    assert.equal((await somTrine('GET', `/saker/${body.sakId}`)).status, 404);
    const { body: skjult } = await benk.som(siri)('GET', `/saker/${body.sakId}/soeknad`);
    assert.equal(skjult.svar['soeker.oppgittNavn'], 'Hestedrosje');
    nede = false;
    await benk.som(innbygger(SOEKER))('GET', '/meg/innbygger');
    const { body: sak } = await somTrine('GET', `/saker/${body.sakId}`);
    assert.deepEqual([sak.soeker.navn, sak.mottatt], [SOEKER, '2026-11-16']);
  });
});

test('a surname is one with or without the names before it, however it is written', () => {
  const navn = { fornavn: 'Erfaren', mellomnavn: 'von', etternavn: 'Heste-Drosje' };
  for (const skrevet of ['Heste-Drosje', 'heste drosje', 'VON  HESTE-DROSJE', 'erfaren von heste drosje'])
    assert.ok(erEtternavnet(skrevet, navn), skrevet);
  for (const skrevet of [
    '',
    ' ',
    'Drosje',
    'Heste',
    'Erfaren Heste-Drosje',
    'Heste-Drosje Berg',
    'Drosje Heste',
  ])
    assert.ok(!erEtternavnet(skrevet, navn), skrevet);
  const ord = fc.stringMatching(/^[a-zæøå]{1,8}$/);
  fc.assert(
    fc.property(ord, ord, ord, (fornavn, etternavn, annet) => {
      assert.ok(erEtternavnet(etternavn.toUpperCase(), { fornavn, etternavn }));
      assert.equal(erEtternavnet(annet, { fornavn, etternavn }), annet === etternavn);
    }),
  );
});
