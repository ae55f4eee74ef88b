// Two who apply together, each for themselves.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Innstillinger } from '@kobo-bolig/contract';
import { migrer, oppsummeringHash, type Kontekst, type Svar } from '@kobo-bolig/skjema';
import { enslig } from '@kobo-bolig/skjema/testing';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { innstill } from '../../testing/innstill.ts';
import { fride, openSakbenk, petra, siri, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, oda } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const SOEKER = 'GRØNN SKUFFE';
const MEDSOEKER = 'MODIG SYKKEL';
const som = (navn: string): Klient => benk.som(innbygger(navn));
const felles = (navn = MEDSOEKER): Svar => ({
  'husstand.alene': 'NEI',
  venterBarn: 'NEI',
  medsoeker: 'JA',
  'medsoeker.fnr': identFor(navn),
  'medsoeker.navn': 'Sykkel',
  'medsoeker.relasjon': 'SAMBOER',
});

interface Utkast {
  readonly sti: string;
  versjon: number;
  readonly send: (mer?: object) => ReturnType<Klient>;
  readonly lagre: (endring: Svar) => Promise<void>;
}

/** A draft of two, as the applicant's form keeps it. */
async function utkast(endring: Svar = felles()): Promise<Utkast> {
  const klient = som(SOEKER);
  const { body: person } = await klient('GET', '/meg/innbygger');
  const { body: kommune } = await klient('GET', '/kommune');
  const { body } = await klient('POST', '/soeknader', { json: { spraak: 'nb' } });
  const sti = `/soeknader/${body.soeknadId}`;
  let svar: Svar = {};
  const ett: Utkast = {
    sti,
    versjon: body.versjon,
    lagre: async (nytt) => {
      svar = { ...enslig.svar, ...nytt };
      const lagret = await klient('PUT', `${sti}/svar`, {
        json: { svar, steg: 'oppsummering', spraak: 'nb' },
        versjon: ett.versjon,
      });
      assert.equal(lagret.status, 200, JSON.stringify(lagret.body));
      ett.versjon = lagret.body.versjon;
    },
    send: async (mer = {}) => {
      const innbygger = { ...person, ident: identFor(SOEKER) };
      const kontekst = { idag: '2026-11-20', miljoe: 'TEST', spraak: 'nb', kommune, innbygger } as Kontekst;
      const hash = await oppsummeringHash(migrer(svar, 1), kontekst);
      return klient('POST', `${sti}/innsending`, {
        json: { oppsummeringHash: hash, ...mer },
        versjon: ett.versjon,
      });
    },
  };
  await ett.lagre(endring);
  return ett;
}

const mittSvar: Svar = {
  'soeker.telefon': '40 00 00 01',
  tryggKontakt: 'JA',
  tolk: 'NEI',
  'info.lest': { versjon: 2, tid: '2026-11-20T08:00:00Z' },
  riktig: true,
};
const inviter = async (ett: Utkast) => {
  const { status, body } = await som(SOEKER)('POST', `${ett.sti}/medsoeker`);
  assert.equal(status, 201, JSON.stringify(body));
  await som(MEDSOEKER)('GET', '/meg/innbygger');
  return body.medsoekerId as string;
};
const min = async (id: string) => (await som(MEDSOEKER)('GET', `/meg/invitasjoner/${id}`)).body;
const svarSom = async (id: string, svar: Svar = mittSvar) =>
  som(MEDSOEKER)('PUT', `/meg/invitasjoner/${id}/svar`, {
    json: { svar, spraak: 'nb' },
    versjon: (await min(id)).versjon,
  });
const gjoer = async (id: string, hva: 'bekreftelse' | 'avslag') =>
  som(MEDSOEKER)('POST', `/meg/invitasjoner/${id}/${hva}`, { versjon: (await min(id)).versjon });
const bekreft = async (id: string) => {
  await svarSom(id);
  const { status, body } = await gjoer(id, 'bekreftelse');
  assert.equal(status, 200, JSON.stringify(body));
};
const tekst = (body: unknown) => JSON.stringify(body);

describe('the invited', () => {
  test('finds the invitation, answers for themselves and confirms; then the application can be sent', async () => {
    const ett = await utkast();
    const id = await inviter(ett);
    const { items } = (await som(MEDSOEKER)('GET', '/meg/invitasjoner')).body;
    assert.deepEqual(
      items.map(({ medsoekerId, fra, status }: Record<string, string>) => [medsoekerId, fra, status]),
      [[id, SOEKER, 'INVITERT']],
    );
    assert.equal((await ett.send()).body.code, 'MEDSOEKER_IKKE_BEKREFTET');
    const uferdig = await gjoer(id, 'bekreftelse');
    assert.equal(uferdig.body.code, 'MEDSOEKER_UFULLSTENDIG');
    assert.deepEqual(
      uferdig.body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/svar/soeker.telefon', '/svar/tryggKontakt', '/svar/tolk', '/svar/info.lest', '/svar/riktig'],
    );
    await bekreft(id);
    const { body } = await ett.send();
    const { body: sakens } = await benk.som(trine)('GET', `/saker/${body.sakId}/medsoeker`);
    assert.deepEqual(
      [sakens.status, sakens.person.navn, sakens.svar['soeker.telefon']],
      ['BEKREFTET', MEDSOEKER, '+4740000001'],
    );
    assert.equal((await min(id)).saksnummer, body.saksnummer);
  });

  test('reads what the two share, and nothing of what the applicant answers for themselves', async () => {
    const ett = await utkast({
      ...felles(),
      'soeker.telefon': '40 00 00 77',
      situasjon: 'Dette er bare mitt, og hemmelig.',
    });
    const mine = await min(await inviter(ett));
    assert.deepEqual(Object.keys(mine.felles).sort(), [
      'formaal',
      'husstand.alene',
      'medsoeker',
      'medsoeker.fnr',
      'medsoeker.navn',
      'medsoeker.relasjon',
      'venterBarn',
    ]);
    assert.match(mine.felles['medsoeker.fnr'], /\*{5}$/);
    assert.ok(!/hemmelig|40000077|bosit/.test(tekst(mine)));
  });

  test('is never read by the applicant', async () => {
    const ett = await utkast();
    const id = await inviter(ett);
    await svarSom(id, { ...mittSvar, 'soeker.epost': 'bare@medsoeker.example' });
    const sti = `/meg/invitasjoner/${id}`;
    for (const svar of [
      await som(SOEKER)('GET', sti),
      await som(SOEKER)('PUT', `${sti}/svar`, { json: { svar: {}, spraak: 'nb' }, versjon: 1 }),
      await som(SOEKER)('POST', `${sti}/bekreftelse`, { versjon: 1 }),
    ])
      assert.equal(svar.status, 404);
    assert.equal((await gjoer(id, 'bekreftelse')).status, 200);
    const { body } = await ett.send();
    for (const vist of [
      (await som(SOEKER)('GET', `${ett.sti}/medsoeker`)).body,
      (await som(SOEKER)('GET', ett.sti)).body,
      (await som(SOEKER)('GET', `/meg/saker/${body.sakId}`)).body,
    ])
      assert.ok(!tekst(vist).includes('bare@medsoeker.example'));
    assert.equal((await som(SOEKER)('GET', `${ett.sti}/medsoeker`)).body.status, 'BEKREFTET');
    const lagret = await benk.iKrokvik((tx) => tx.query(sql`select svar::text as svar from medsoeker`));
    assert.equal(lagret.length, 1);
  });

  test('answers only what is theirs to answer', async () => {
    const id = await inviter(await utkast());
    const { status, body } = await svarSom(id, { situasjon: 'Jeg', finnesIkke: 'x' });
    assert.equal(status, 400);
    assert.deepEqual(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), [
      '/svar/finnesIkke',
      '/svar/finnesIkke',
      '/svar/situasjon',
    ]);
  });

  test('can confirm after the application is sent, and the case says so', async () => {
    const ett = await utkast();
    const id = await inviter(ett);
    const { body } = await ett.send({ utenMedsoeker: true });
    assert.equal((await benk.som(trine)('GET', `/saker/${body.sakId}/medsoeker`)).body.svar, undefined);
    await bekreft(id);
    const { body: sak } = await benk.som(trine)('GET', `/saker/${body.sakId}`);
    assert.equal(sak.hendelser.at(-1).type, 'MEDSOEKER_BEKREFTET');
    assert.equal((await gjoer(id, 'avslag')).body.code, 'MEDSOEKER_HAR_SVART');
  });

  test('is notified when the application is sent and they have not answered, once', async () => {
    await innstill(
      benk,
      () => ({ varsling: { papirEtterDager: 14, nettsted: 'krokvik.example' } }) as Partial<Innstillinger>,
    );
    const varsler = async (sakId: string) =>
      (await benk.som(trine)('GET', `/saker/${sakId}/varsler`)).body.items.filter(
        ({ anledning }: { anledning: string }) => anledning === 'MEDSOEKER',
      );
    const { body } = await (await utkast()).send();
    const [varsel, ...flere] = await varsler(body.sakId);
    assert.deepEqual(flere, []);
    const [til] = await benk.iKrokvik((tx) =>
      tx.query(sql`select mottaker_id from varsel where id = ${varsel.varselId}`),
    );
    const { person } = (await benk.som(trine)('GET', `/saker/${body.sakId}/medsoeker`)).body;
    assert.deepEqual(til, { mottakerId: person.personId });
    const ett = await utkast();
    await bekreft(await inviter(ett));
    const { body: besvart } = await ett.send();
    assert.ok(besvart.sakId, JSON.stringify(besvart));
    assert.deepEqual(await varsler(besvart.sakId), []);
  });

  test('can decline: nothing of what they wrote is kept, and they live there as another adult', async () => {
    const ett = await utkast();
    const id = await inviter(ett);
    await svarSom(id);
    const { body: avslag } = await gjoer(id, 'avslag');
    assert.deepEqual([avslag.status, avslag.svar], ['AVSLAATT', {}]);
    assert.equal((await ett.send()).body.code, 'MEDSOEKER_IKKE_BEKREFTET');
    const { body } = await ett.send({ utenMedsoeker: true });
    const { body: sak } = await benk.som(trine)('GET', `/saker/${body.sakId}`);
    assert.deepEqual(
      sak.medlemmer.map(({ rolle }: { rolle: string }) => rolle),
      ['SOEKER', 'ANNEN_VOKSEN'],
    );
  });
});

test('who is invited is who the draft names, and naming another takes it back', async () => {
  const alene = await utkast({});
  const uten = await som(SOEKER)('POST', `${alene.sti}/medsoeker`);
  assert.deepEqual([uten.status, uten.body.code], [422, 'MEDSOEKER_MANGLER']);
  assert.equal((await som(SOEKER)('GET', `${alene.sti}/medsoeker`)).status, 404);
  const ett = await utkast();
  const id = await inviter(ett);
  assert.equal((await som(SOEKER)('POST', `${ett.sti}/medsoeker`)).body.medsoekerId, id);
  await ett.lagre(felles('JEVN KORK'));
  const { body } = await som(SOEKER)('POST', `${ett.sti}/medsoeker`);
  assert.notEqual(body.medsoekerId, id);
  assert.equal((await som(MEDSOEKER)('GET', `/meg/invitasjoner/${id}`)).status, 404);
  await ett.lagre({});
  assert.equal((await ett.send()).status, 201);
});

test('an application that names a co-applicant is sent as before, and the invitation goes with it', async () => {
  const ett = await utkast();
  const { status, body } = await ett.send();
  assert.equal(status, 201);
  await som(MEDSOEKER)('GET', '/meg/innbygger');
  const { items } = (await som(MEDSOEKER)('GET', '/meg/invitasjoner')).body;
  assert.deepEqual(
    items.map(({ saksnummer }: { saksnummer: string }) => saksnummer),
    [body.saksnummer],
  );
  await bekreft(items[0].medsoekerId);
});

test('is for those it concerns, and for those who work on the case', async () => {
  const ett = await utkast();
  const id = await inviter(ett);
  await som('JEVN KORK')('GET', '/meg/innbygger');
  assert.equal((await som('JEVN KORK')('GET', `/meg/invitasjoner/${id}`)).status, 404);
  assert.equal((await som(MEDSOEKER)('POST', `${ett.sti}/medsoeker`)).status, 404);
  const { body } = await ett.send({ utenMedsoeker: true });
  const sti = `/saker/${body.sakId}/medsoeker`;
  for (const login of [oda, petra, innbygger(SOEKER)])
    assert.equal((await benk.som(login)('GET', sti)).status, 403);
  assert.equal((await benk.som(fride)('GET', sti, { kommunenummer: '9902' })).status, 404);
  await benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = 'FORTROLIG' where navn = ${MEDSOEKER}`),
  );
  assert.deepEqual(
    [(await benk.som(trine)('GET', sti)).status, (await benk.som(siri)('GET', sti)).status],
    [404, 200],
  );
  assert.equal((await som(SOEKER)('GET', `${ett.sti}/medsoeker`)).status, 200);
});
