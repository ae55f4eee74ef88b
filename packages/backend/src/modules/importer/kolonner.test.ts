import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { openapi } from '@kobo-bolig/contract/openapi';

import { kolonnebokstav } from './filfeil.ts';
import { kolonnenavn, kolonner, lesImportfil } from './index.ts';
import { koder, vurder } from '../../testing/importer.ts';

interface Dokument {
  paths: {
    '/v1/importer': {
      post: {
        requestBody: { content: Record<string, { examples: Record<string, { value: string }> }> };
      };
    };
  };
}

test('the 35 columns of Kobo’s import, in Kobo’s order and spelling', () => {
  assert.equal(
    kolonnenavn.join(', '),
    'kommunenummer, gnrbnr, festenummer, seksjonsnummer, bruksenhetsnummer, gatenavn, husnummer, husbokstav, ' +
      'postnummer, ekstrareferanse, koboboligtype, underkategoriboligtype, kobodisposisjonsform, boligeiersnavn, ' +
      'boligeiersorganisasjonsnummer, boligeiersmobilnummer, boligstatus, statusdato, manedsleie, malernummerstrom, ' +
      'malernummervann, depositum, errullestoltilpasset, antallsoverom, skolekretsbarneskole, skolekretsungdomsskole, ' +
      'ovriginformasjon, kvalifiserermvakompensasjon, erbofellesskap, erdognbemannet, harpersonalbase, hovedsoker, ' +
      'leieforholdertidsubegrenset, leieforholdstartdato, leieforholdsluttdato',
  );
});

test('every column is explained in both standards', () => {
  for (const { forklaring, krav } of kolonner)
    for (const tekst of [forklaring.nb, forklaring.nn, krav.nb, krav.nn]) assert.ok(tekst.length > 5);
});

test('the examples of the template are a valid row', () => {
  const eksempler = Object.fromEntries(kolonner.map(({ navn, eksempel }) => [navn, eksempel]));
  assert.deepEqual(koder(vurder(eksempler)), []);
});

test('the guide for municipalities has the columns as they are', async () => {
  const guide = await readFile(new URL('README.md', import.meta.url), 'utf8');
  const iGuiden = [...guide.matchAll(/^\| (\d+) +\| ([A-Z]+) +\| `(\w+)` +\| (ja)? *\|/gm)].map(
    ([, nummer, bokstav, navn, maa]) => `${nummer} ${bokstav} ${navn} ${maa ?? ''}`,
  );
  const her = kolonner.map(
    ({ navn, paakrevd }, i) => `${i + 1} ${kolonnebokstav(i + 1)} ${navn} ${paakrevd ? 'ja' : ''}`,
  );
  assert.deepEqual(iGuiden, her);
});

test('the examples in the contract are the columns and their examples, as text and as a workbook', async () => {
  const rad = kolonner.map(({ eksempel }) => eksempel);
  const { content } = (openapi as unknown as Dokument).paths['/v1/importer'].post.requestBody;
  const [csv, xlsx] = Object.values(content).map(({ examples }) => Object.values(examples)[0]!.value);
  assert.equal(csv, `${kolonnenavn.join(';')}\n${rad.join(';')}\n`);
  assert.deepEqual(await lesImportfil(Buffer.from(xlsx!, 'base64')), {
    ok: true,
    format: 'XLSX',
    rader: [{ rad: 2, celler: rad }],
  });
});
