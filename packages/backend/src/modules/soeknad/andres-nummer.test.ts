// What a citizen may do to others by typing their identity numbers: nothing.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { migrer, oppsummeringHash, type Kontekst, type Svar } from '@kobo-bolig/skjema';
import { enslig } from '@kobo-bolig/skjema/testing';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { openSakbenk, siri, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

/** Looks up, drafts, reads the summary and sends, as the form does. */
async function soek(navn: string, endring: Svar): Promise<{ sakId: string; kvittering: object }> {
  const som = benk.som(innbygger(navn));
  const { body: person } = await som('GET', '/meg/innbygger');
  const { body: kommune } = await som('GET', '/kommune');
  const { body: utkast } = await som('POST', '/soeknader', { json: { spraak: 'nb' } });
  const svar = { ...enslig.svar, ...endring };
  const sti = `/soeknader/${utkast.soeknadId}`;
  const lagret = await som('PUT', `${sti}/svar`, {
    json: { svar, steg: 'oppsummering', spraak: 'nb' },
    versjon: utkast.versjon,
  });
  const kontekst: Kontekst = {
    idag: '2026-11-20',
    miljoe: 'TEST',
    spraak: 'nb',
    kommune,
    innbygger: { ...person, ident: identFor(navn) },
  };
  const { status, body } = await som('POST', `${sti}/innsending`, {
    json: { oppsummeringHash: await oppsummeringHash(migrer(svar, 1), kontekst) },
    versjon: lagret.body.versjon,
  });
  assert.equal(status, 201, JSON.stringify(body));
  return { sakId: body.sakId, kvittering: body };
}

const medsoeker = (navn: string): Svar => ({
  'husstand.alene': 'NEI',
  venterBarn: 'NEI',
  medsoeker: 'JA',
  'medsoeker.fnr': identFor(navn),
  'medsoeker.navn': 'Falskt Navn',
  'medsoeker.relasjon': 'SAMBOER',
});
const annenVoksen = (navn: string): Svar => ({
  'husstand.alene': 'NEI',
  venterBarn: 'NEI',
  medsoeker: 'NEI',
  andreVoksne: [{ navn: 'Falskt Navn', relasjon: 'SOESKEN', fnr: identFor(navn) }],
});

const personer = () =>
  benk.iKrokvik((tx) =>
    tx.query<{ navn: string }>(sql`
      select navn, foedselsdato, gradering, bostedsadresse, freg_hentet, versjon from person
      where navn <> 'GRØNN SKUFFE' order by navn`),
  );

for (const [hva, typet] of [
  ['as co-applicant', medsoeker],
  ['as another adult', annenVoksen],
] as const) {
  test(`a person known here stands as they were, typed ${hva}`, async () => {
    await benk.som(innbygger('MODIG SYKKEL'))('GET', '/meg/innbygger');
    const foer = await personer();
    const { sakId } = await soek('GRØNN SKUFFE', typet('MODIG SYKKEL'));
    assert.deepEqual(await personer(), foer);
    const { body: sak } = await benk.som(trine)('GET', `/saker/${sakId}`);
    assert.deepEqual(
      sak.medlemmer.map((medlem: { navn: string }) => medlem.navn),
      ['GRØNN SKUFFE', 'Falskt Navn'],
    );
    assert.ok(!JSON.stringify(sak).includes('MODIG'));
  });

  test(`a protected person keeps the protection, and the case is shielded, typed ${hva}`, async () => {
    await benk.som(innbygger('VARSOM LYNGHEI'))('GET', '/meg/innbygger');
    const foer = await personer();
    const { sakId, kvittering } = await soek('GRØNN SKUFFE', typet('VARSOM LYNGHEI'));
    assert.deepEqual(await personer(), foer);
    assert.equal((await benk.som(trine)('GET', `/saker/${sakId}`)).status, 404);
    assert.equal((await benk.som(siri)('GET', `/saker/${sakId}`)).body.enhet, 'SKJERMET');
    assert.ok(!/skjerm|gradering/i.test(JSON.stringify(kvittering)));
  });

  test(`what is typed of a stranger ${hva} stays in the application: the name is not theirs`, async () => {
    const { sakId } = await soek('GRØNN SKUFFE', typet('MODIG SYKKEL'));
    assert.deepEqual(
      (await personer()).map(({ navn }) => navn),
      ['Navn er ikke hentet'],
    );
    const { body: sak } = await benk.som(trine)('GET', `/saker/${sakId}`);
    assert.equal(sak.medlemmer[1].navn, 'Falskt Navn');
  });
}
