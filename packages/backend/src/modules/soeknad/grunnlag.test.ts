import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Forhaandsutfylt, InformasjonVist } from '@kobo-bolig/contract';
import { rensSvar, SKJEMAVERSJON, INFORMASJONSVERSJON, steg, type StegId } from '@kobo-bolig/skjema';
import { BARN, enslig, par } from '@kobo-bolig/skjema/testing';
import fc from 'fast-check';
import { openSakbenk, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { sendSom } from '../../testing/soekbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';
import { bekreftede, forhaandsutfylte, medVist } from './grunnlag.ts';

const TID = '2026-11-20T09:00:00.000Z';
const HENTET = '2026-11-20T08:00:00.000Z';
const felt = (rader: readonly Forhaandsutfylt[]) => rader.map(({ felt, kilde }) => `${felt} ${kilde}`);

describe('what the registers gave', () => {
  const av = (svar: typeof par.svar, kontekst: typeof par.kontekst, hentet: string | null = HENTET) =>
    forhaandsutfylte(rensSvar(svar, kontekst), kontekst, { hentet, naa: TID });

  test('is who it is, where they live, and of a child what is locked and what stands as it was registered', () => {
    assert.deepEqual(felt(av(par.svar, par.kontekst)), [
      'soeker.navn FOLKEREGISTERET',
      'soeker.fnr ID_PORTEN',
      'soeker.adresse FOLKEREGISTERET',
      'barn[0].barnId FOLKEREGISTERET',
      'barn[0].navn FOLKEREGISTERET',
      'barn[0].foedselsdato FOLKEREGISTERET',
      'barn[0].bosted FOLKEREGISTERET',
      'barn[1].barnId FOLKEREGISTERET',
      'barn[1].navn FOLKEREGISTERET',
      'barn[1].foedselsdato FOLKEREGISTERET',
    ]);
  });

  test('is not what the applicant has answered otherwise, nor what was hidden or never answered', () => {
    const barn = [{ barnId: BARN[0].barnId, skalBo: true, bosted: 'FAST' }];
    const svarte = felt(av({ ...par.svar, barn }, par.kontekst));
    assert.ok(!svarte.includes('barn[0].bosted FOLKEREGISTERET'));
    const skjult = { ...enslig.kontekst.innbygger, adresseSkjult: true, adresse: null };
    assert.ok(
      !felt(av(enslig.svar, { ...enslig.kontekst, innbygger: skjult })).some((en) => /adresse/.test(en)),
    );
    assert.deepEqual(felt(av(enslig.svar, enslig.kontekst, null)), ['soeker.fnr ID_PORTEN']);
  });

  test('says when it was asked: the register when it answered, the login when it was sent', () => {
    for (const { kilde, hentet } of av(par.svar, par.kontekst))
      assert.equal(hentet, kilde === 'ID_PORTEN' ? TID : HENTET);
  });
});

describe('what was shown', () => {
  test('is each text of a page once, from the first time, however often the page is stored', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steg.map(({ id }) => id))), (besoekt: StegId[]) => {
        let vist: InformasjonVist[] = [];
        for (const [i, id] of besoekt.entries()) {
          const foer = vist;
          vist = medVist(vist, id, {
            ...par,
            tid: `2026-11-20T09:00:${String(i % 60).padStart(2, '0')}.000Z`,
          });
          assert.deepEqual(vist.slice(0, foer.length), foer, 'what was shown first stands');
        }
        const noekler = vist.map(({ tid: _, ...resten }) => JSON.stringify(resten));
        assert.equal(new Set(noekler).size, noekler.length);
        for (const en of vist) assert.ok(besoekt.includes(en.steg as StegId));
      }),
    ));

  test('is shown anew in another language', () => {
    const nb = medVist([], 'informasjon', { ...enslig, tid: TID });
    const begge = medVist(nb, 'informasjon', {
      svar: enslig.svar,
      kontekst: { ...enslig.kontekst, spraak: 'nn' },
      tid: TID,
    });
    assert.equal(begge.length, 2 * nb.length);
  });

  test('advice is shown where the answers call for it', () => {
    const ider = (svar: typeof enslig.svar) =>
      medVist([], 'foerDuStarter', { svar, kontekst: enslig.kontekst, tid: TID }).map(
        ({ tekstId }) => tekstId,
      );
    assert.ok(ider({ akutt: 'JA' }).includes('boks/akutt'));
    assert.ok(!ider({ akutt: 'NEI' }).includes('boks/akutt'));
  });
});

test('a confirmation is of a version there can be, at a time there can be', () => {
  const av = (versjon: number, tid: string) => bekreftede({ 'info.lest': { versjon, tid } });
  assert.deepEqual(av(2, '2026-11-20T09:58Z'), [
    { felt: 'info.lest', versjon: 2, tid: '2026-11-20T09:58:00.000Z' },
  ]);
  for (const feil of [av(0, TID), av(1_000_000, TID), av(2, '2026-99-99T99:99Z')]) assert.deepEqual(feil, []);
});

describe('an application', () => {
  let benk: Sakbenk;
  before(async () => {
    benk = await openSakbenk();
  });
  beforeEach(() => benk.fyll());
  after(() => benk.close());

  test('shows the case worker and its applicant what it was filled in on', async () => {
    const som = benk.som(innbygger(SOEKER));
    const { body: person } = await som('GET', '/meg/innbygger');
    const { status, body } = await sendSom(benk, SOEKER, person);
    assert.equal(status, 201, JSON.stringify(body));
    const { body: lest } = await benk.som(trine)('GET', `/saker/${body.sakId}/soeknad`);
    const vist: InformasjonVist[] = lest.informasjonVist;
    const paa = (id: string) => vist.filter(({ steg }) => steg === id);
    assert.ok(paa('foerDuStarter').some(({ tekstId }) => tekstId === 'innhold/registre'));
    assert.ok(paa('foerDuStarter').every(({ versjon }) => versjon === SKJEMAVERSJON));
    // Never stored on that page, and confirmed.
    assert.ok(paa('informasjon').some(({ tekstId }) => tekstId === 'innhold/hjemmel'));
    assert.ok(paa('informasjon').every(({ versjon }) => versjon === INFORMASJONSVERSJON));
    assert.deepEqual(lest.bekreftet, bekreftede(lest.svar));
    assert.deepEqual(
      lest.bekreftet.map((en: { felt: string }) => en.felt),
      ['info.lest'],
    );
    assert.deepEqual(felt(lest.prefill), [
      'soeker.navn FOLKEREGISTERET',
      'soeker.fnr ID_PORTEN',
      'soeker.adresse FOLKEREGISTERET',
    ]);
    const { body: min } = await som('GET', `/soeknader/${body.soeknadId}`);
    assert.deepEqual([min.prefill, min.informasjonVist], [lest.prefill, vist]);
  });

  test('is kept in the form the server asks by, and one of a form that is not there yet is left as it was', async () => {
    const som = benk.som(innbygger(SOEKER));
    await som('GET', '/meg/innbygger');
    const { body } = await som('POST', '/soeknader', { json: { spraak: 'nb' } });
    const lagre = (akutt: string, versjon: number, mer = {}) =>
      som('PUT', `/soeknader/${body.soeknadId}/svar`, {
        json: { svar: { akutt }, steg: 'formaal', spraak: 'nb', ...mer },
        versjon,
      });
    const eldst = await lagre('NEI', body.versjon);
    assert.deepEqual([eldst.status, eldst.body.skjemaversjon], [200, SKJEMAVERSJON]);
    const samme = await lagre('NEI', eldst.body.versjon, { skjemaversjon: SKJEMAVERSJON });
    assert.deepEqual([samme.status, samme.body.skjemaversjon], [200, SKJEMAVERSJON]);
    const nyere = await lagre('JA', samme.body.versjon, { skjemaversjon: SKJEMAVERSJON + 1 });
    assert.deepEqual([nyere.status, nyere.body.code], [409, 'SKJEMAVERSJON_UKJENT']);
    const { body: naa } = await som('GET', `/soeknader/${body.soeknadId}`);
    assert.deepEqual([naa.svar, naa.versjon], [{ akutt: 'NEI' }, samme.body.versjon]);
  });

  test('that is a draft tells nothing of it yet', async () => {
    const som = benk.som(innbygger(SOEKER));
    await som('GET', '/meg/innbygger');
    const { body } = await som('POST', '/soeknader', { json: { spraak: 'nn' } });
    assert.deepEqual([body.prefill, body.informasjonVist], [undefined, undefined]);
  });
});
