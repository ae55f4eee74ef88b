import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { KOMMUNE, NABOKOMMUNE, testregistre } from '../../testing/registre.ts';
import { SCOPE as FREG } from '../folkeregister/adapter.ts';
import { SCOPE as INNTEKT } from '../inntekt/adapter.ts';
import { SCOPE as SKATT } from '../skattegrunnlag/adapter.ts';
import { lagSyntetiskFnr, lagSyntetiskOrgnr } from './fnr.ts';
import { KROKVIK, identFor, lagPersoner, virksomhetsnavn } from './personer.ts';
import { createRegistersimulering } from './registre.ts';

const ERFAREN = identFor('ERFAREN HESTEDROSJE');

test('synthetic numbers are valid, of the test register’s kind, and differ', () => {
  const dato = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(dato, fc.integer({ min: 0, max: 300 }), (foedselsdato, loepenummer) => {
      const fnr = lagSyntetiskFnr(foedselsdato, loepenummer);
      assert.deepEqual(idnr(fnr), { status: 'valid', type: 'tnr' });
      assert.equal(Number(fnr.slice(2, 4)), Number(foedselsdato.slice(5, 7)) + 80);
      assert.equal(fnr, lagSyntetiskFnr(foedselsdato, loepenummer));
      assert.notEqual(fnr, lagSyntetiskFnr(foedselsdato, loepenummer + 1));
    }),
  );
  assert.throws(() => lagSyntetiskFnr('1899-12-31', 0), RangeError);
  assert.throws(() => lagSyntetiskFnr('2017-02-31', 0), RangeError);
  assert.throws(() => lagSyntetiskFnr('2017-03-14', 500), RangeError);
  assert.equal(new Set(Array.from({ length: 50 }, (_, i) => lagSyntetiskOrgnr(i))).size, 50);
});

test('the set: synthetic, each with a number of her own, relations inside the set, names as in the test register', () => {
  const personer = lagPersoner('2026-10');
  const identer = new Set(personer.map(({ ident }) => ident));
  assert.equal(identer.size, personer.length);
  for (const person of personer) {
    assert.equal(idnr(person.ident).status, 'valid');
    assert.ok(Number(person.ident.slice(2, 4)) > 80);
    assert.ok(person.barn.every((barn) => identer.has(barn)));
    assert.equal(person.bosted.kommunenummer, KROKVIK.kommunenummer);
    if (person.etternavn !== 'Nordmann') assert.match(person.fornavn + person.etternavn, /^[A-ZÆØÅ]+$/);
    for (const { opplysningspliktig } of person.inntekt) assert.ok(virksomhetsnavn.has(opplysningspliktig));
  }
  assert.equal(identFor('GLAD FREGNE').slice(0, 6), '148317');
  assert.throws(() => identFor('INGEN'), RangeError);
});

test('the registers refuse whatever lacks something in their wire table', async () => {
  const r = await testregistre();
  const { folkeregister, inntekt, skattegrunnlag, sisteTilgjengelige } = r.adresser;
  const freg = `${folkeregister}/folkeregisteret/offentlig-med-hjemmel/api/v1/personer`;
  const im = `${inntekt}/kommuneBoligsosialeFormaal/${ERFAREN}/inntekter`;
  const tjenester = [
    {
      scope: FREG,
      url: `${freg}/${ERFAREN}?part=navn&part=status`,
      id: false,
      feil: [`${freg}s/${ERFAREN}`],
    },
    {
      scope: INNTEKT,
      url: `${im}?fraOgMed=2026-05&tilOgMed=2026-10`,
      id: true,
      feil: [`${inntekt}/nav/${ERFAREN}/inntekter`],
    },
    {
      scope: SKATT,
      url: `${skattegrunnlag}/oppgjoer/kommuneboligsosialeformaal/2021/${ERFAREN}`,
      id: true,
      feil: [`${skattegrunnlag}/kommuneboligsosialeformaal/2021/${ERFAREN}`],
    },
    { scope: SKATT, url: `${sisteTilgjengelige}/${ERFAREN}`, id: true, feil: [] },
  ];
  for (const { scope, url, id, feil } of tjenester) {
    const token = await r.token.hent({ ...KOMMUNE, scope });
    const annet = await r.token.hent({ ...KOMMUNE, scope: scope === FREG ? INNTEKT : FREG });
    const spoer = async (endre: Record<string, string | null> = {}, { til = url, method = 'GET' } = {}) => {
      const headers = new Headers({
        Accept: 'application/json',
        Authorization: `Bearer ${token}`,
        Korrelasjonsid: crypto.randomUUID(),
      });
      for (const [navn, verdi] of Object.entries(endre))
        if (verdi === null) headers.delete(navn);
        else headers.set(navn, verdi);
      return (await r.fetch(new Request(til, { headers, method }))).status;
    };
    assert.equal(await spoer(), 200, url);
    assert.equal(await spoer({ Authorization: null }), 401);
    assert.equal(await spoer({ Authorization: 'Bearer abc' }), 401);
    assert.equal(await spoer({ Authorization: `Basic ${token}` }), 401);
    assert.equal(
      await spoer({ Authorization: `Bearer ${annet}` }),
      403,
      'the token’s scope is for another register',
    );
    assert.equal(await spoer({ Accept: null }), 406);
    assert.equal(await spoer({ Accept: 'text/html' }), 406);
    assert.equal(await spoer({}, { method: 'DELETE' }), 404);
    for (const til of feil) assert.equal(await spoer({}, { til }), 404, til);
    if (!id) continue;
    const brukt = crypto.randomUUID();
    assert.equal(await spoer({ Korrelasjonsid: null }), 400);
    assert.equal(await spoer({ Korrelasjonsid: 'abc' }), 400);
    assert.equal(await spoer({ Korrelasjonsid: brukt }), 200);
    assert.equal(await spoer({ Korrelasjonsid: brukt }), 400, 'a correlation id is for one call');
  }
  const token = await r.token.hent({ ...KOMMUNE, scope: FREG });
  const sendFreg = async (til: string, body?: unknown) => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const headers = {
      Accept: 'application/json',
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    };
    return (await r.fetch(new Request(til, { ...init, headers }))).status;
  };
  assert.equal(await sendFreg(`${freg}/${ERFAREN}?part=sivilstand`), 400);
  assert.equal(await sendFreg(`${freg}/${ERFAREN}?deler=navn`), 400);
  assert.equal(await sendFreg(`${freg}/bulkoppslag?part=navn`, { foedselsEllerDNummer: [] }), 400);
  assert.equal(await sendFreg(`${freg}/bulkoppslag?part=navn`, { foedselsEllerDNummer: [ERFAREN] }), 200);
});

test('the registers answer only municipalities that have been granted the rights package', async () => {
  const uten = await createRegistersimulering({
    personer: lagPersoner('2026-10'),
    kommuner: [KROKVIK.orgnr],
  });
  await uten.folkeregister.hentPerson(KOMMUNE, ERFAREN);
  await assert.rejects(uten.folkeregister.hentPerson(NABOKOMMUNE, ERFAREN), { klasse: 'IKKE_TILGANG' });
});
