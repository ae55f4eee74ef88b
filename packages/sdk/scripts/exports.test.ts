import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readComment, readExports } from './exports.ts';

const all = readExports(join(import.meta.dirname, '..'));
const find = (name: string) => all.find((one) => one.name === name)!;

describe('what the package exports', () => {
  it('is each name once, from where it is imported, and says what it is', () => {
    const names = all.map(({ entry, name }) => `${entry} ${name}`);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.includes('@kobo-bolig/sdk createKoboClient'));
    assert.ok(names.includes('@kobo-bolig/sdk/webhook verifyWebhook'));
    assert.deepEqual(
      all.filter(({ kind, about }) => kind !== 'type' && about === '').map(({ name }) => name),
      [],
    );
  });

  it('is shown as a caller sees it: what it takes and gives, and nothing of how', () => {
    const { kind, declaration, example, throws } = find('call');
    assert.equal(kind, 'function');
    assert.match(declaration, /^function call<O extends ClientOperation>\(/);
    assert.match(example!, /^const \{ data: bolig, etag \} = await call\(klient, hentBolig/);
    assert.match(throws!, /^KoboFeil when the call failed/);
    assert.match(
      find('KoboProblem').declaration,
      /^class KoboProblem<Kode extends string = Feilkode> extends KoboError<Kode>/,
    );
    assert.match(
      find('KoboOptions').declaration,
      /\/\*\* Milliseconds for each attempt\. Default 30 000\. \*\//,
    );
    for (const { name, declaration } of all) assert.doesNotMatch(declaration, /^(?:export|declare)\b/, name);
  });

  it('reads a comment by its tags, and leaves an example as it stands', () => {
    const comment = `/**
 * First line
 * and its end. @throws Error always
 *
 * @example
 * for (;;) {
 *   await stop('@kobo-bolig/sdk');
 * }
 */`;
    assert.deepEqual(readComment(comment), {
      about: 'First line and its end.',
      params: [],
      throws: 'Error always',
      example: "for (;;) {\n  await stop('@kobo-bolig/sdk');\n}",
    });
  });
});
