import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadContract } from '../../contract/scripts/load.ts';
import { emitNamespaces, type NamedOperation } from './namespaces.ts';

const root = join(import.meta.dirname, '../../..');
const operation = (id: string, tag: string): NamedOperation => ({
  id,
  method: 'GET',
  path: '/v1/x',
  object: { tags: [tag], summary: 'Read x' },
});
const nameOf = (id: string, tag: string): string =>
  /^ {4}(\w+): operations/m.exec(emitNamespaces([operation(id, tag)]))?.[1] ?? '';

describe('the namespaces', () => {
  it('are those of the contract as it is', () => {
    const { operations } = loadContract(join(root, 'api-spec'));
    const committed = readFileSync(join(root, 'packages/sdk/src/namespaces.gen.ts'), 'utf8');
    assert.equal(committed, emitNamespaces(operations), 'run npm run generate');
  });

  for (const [id, tag, name] of [
    ['hentBolig', 'bolig', 'hent'],
    ['listBoliger', 'bolig', 'list'],
    ['taSaken', 'sak', 'ta'],
    ['hentSakensSoeknad', 'sak', 'hentSoeknad'],
    ['listMineSaker', 'meg', 'listMineSaker'],
    ['fattVedtak', 'vedtak', 'fatt'],
    ['opprettVedtaksforslag', 'vedtak', 'opprettVedtaksforslag'],
    ['hentInnbygger', 'meg', 'hentInnbygger'],
  ] as const) {
    it(`call ${id} ${name}`, () => assert.equal(nameOf(id, tag), name));
  }

  it('carry what the contract says about each operation', () => {
    const text = emitNamespaces([operation('hentBolig', 'bolig')]);
    assert.match(
      text,
      /boliger: \{\n {4}\/\*\* Read x · `GET \/v1\/x` \*\/\n {4}hent: operations\.hentBolig,/,
    );
  });

  it('say of what is deprecated when it goes, and what to call', () => {
    const old = operation('hentGammelBolig', 'bolig');
    const gone = { slutt: '2027-12-31', erstattesAv: 'hentBolig' };
    const text = emitNamespaces([
      { ...old, object: { ...old.object, 'x-kobo-avvikling': gone } },
      operation('hentBolig', 'bolig'),
    ]);
    assert.match(text, /@deprecated Gone after 2027-12-31: call kobo\.boliger\.hent\. \*\//);
  });

  it('refuse a tag without a namespace, and two operations of one name', () => {
    assert.throws(() => emitNamespaces([operation('hentKatt', 'katt')]), /no namespace for the tag «katt»/);
    const twins = [operation('hentSak', 'sak'), operation('hentSaken', 'sak')];
    assert.throws(() => emitNamespaces(twins), /kobo\.saker\.hent/);
  });
});
