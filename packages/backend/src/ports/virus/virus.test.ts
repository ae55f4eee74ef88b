import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { after, describe, test } from 'node:test';
import { clamdSokkel } from '../../platform/node/clamd.ts';
import { createClamd, type Kobling } from './adapter.ts';
import { clamdOekt, createClamdSimulator, EICAR, UGJENNOMSIKTIG, type Clamdvalg } from './simulator.ts';

const byte = (tekst: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(tekst);
const stor = new Uint8Array(3 * 1024 * 1024).map((_, i) => i % 251);

const servere: ReturnType<typeof createServer>[] = [];
after(() => servere.forEach((server) => server.close()));

/** Listens as clamd does, and does with a connection what the test says. */
async function lytt(ved: (sokkel: Socket) => void): Promise<() => Promise<Kobling>> {
  const server = createServer((sokkel) => {
    sokkel.on('error', () => undefined);
    ved(sokkel);
  });
  servere.push(server);
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  return clamdSokkel({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
}
const clamd =
  (valg: Clamdvalg = {}) =>
  (sokkel: Socket): void => {
    const oekt = clamdOekt(valg);
    sokkel.on('data', (bit) => {
      const svar = oekt.mat(bit);
      if (svar !== null) sokkel.end(svar);
    });
  };

const veier: Readonly<Record<string, (valg?: Clamdvalg) => Promise<() => Promise<Kobling>>>> = {
  'in the same process': async (valg) => createClamdSimulator(valg),
  'over TCP': (valg) => lytt(clamd(valg)),
};
for (const [vei, aapne] of Object.entries(veier)) {
  describe(`clamd ${vei}`, () => {
    test('tells what is clean, what is not, and what it cannot read', async () => {
      const { kontroller } = createClamd({ kobleTil: await aapne() });
      assert.equal(await kontroller(byte('%PDF-1.7')), 'REN');
      assert.equal(await kontroller(stor), 'REN');
      assert.equal(await kontroller(new Uint8Array(0)), 'REN');
      assert.equal(await kontroller(byte(`%PDF-1.7 ${EICAR}`)), 'INFISERT');
      assert.equal(await kontroller(byte(`%PDF-1.7 ${UGJENNOMSIKTIG}`)), 'FEIL');
    });

    test('finds what lies across two pieces', async () => {
      const { kontroller } = createClamd({ kobleTil: await aapne() });
      const fil = new Uint8Array(70_000).fill(32);
      fil.set(byte(EICAR), 64 * 1024 - 10);
      assert.equal(await kontroller(fil), 'INFISERT');
    });

    test('says so when there is more than it takes, also while we are sending', async () => {
      const { kontroller } = createClamd({ kobleTil: await aapne({ maksByte: 100_000 }) });
      assert.equal(await kontroller(stor), 'FEIL');
    });
  });
}

describe('no answer', () => {
  const utfall = async (kobleTil: () => Promise<Kobling>, fristMs = 300) =>
    createClamd({ kobleTil, fristMs }).kontroller(stor);
  const svarer = (tekst: string) => (sokkel: Socket) => {
    sokkel.resume();
    sokkel.end(tekst);
  };

  test('is when nobody listens', async () => {
    const server = createServer();
    await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
    const { port } = server.address() as AddressInfo;
    await new Promise((lukket) => server.close(lukket));
    assert.equal(await utfall(clamdSokkel({ host: '127.0.0.1', port })), 'BORTE');
    assert.equal(await utfall(clamdSokkel({ path: '/nowhere/clamd.ctl' })), 'BORTE');
  });

  test('is when it is silent, and the connection is let go', async () => {
    const lukket = Promise.withResolvers<void>();
    const kobleTil = await lytt((sokkel) => {
      sokkel.on('close', () => lukket.resolve());
      sokkel.resume();
    });
    assert.equal(await utfall(kobleTil), 'BORTE');
    await lukket.promise;
  });

  test('is when it does not even read', async () => {
    assert.equal(await utfall(await lytt((sokkel) => sokkel.pause())), 'BORTE');
  });

  test('is when the connection never comes, and one that comes too late is let go', async () => {
    const sen = Promise.withResolvers<Kobling>();
    const sluppet = Promise.withResolvers<void>();
    assert.equal(await utfall(() => sen.promise, 50), 'BORTE');
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    sen.resolve({ readable, writable, lukk: () => sluppet.resolve() });
    await sluppet.promise;
  });

  test('is when it is cut off, before or in the answer', async () => {
    assert.equal(await utfall(await lytt((sokkel) => sokkel.destroy())), 'BORTE');
    assert.equal(await utfall(await lytt(svarer('stream: O'))), 'BORTE');
  });

  test('is when something else answers', async () => {
    for (const tekst of [
      'UNKNOWN COMMAND\0',
      '\0',
      'OK\0',
      'stream: OKAY\0',
      'HTTP/1.1 400 Bad Request\r\n\r\n',
      'x'.repeat(9000),
    ])
      assert.equal(await utfall(await lytt(svarer(tekst))), 'BORTE', tekst.slice(0, 40));
  });
});

describe('the simulator', () => {
  const samtale = (...byter: Uint8Array[]): (string | null)[] => {
    const { mat } = clamdOekt({ maksByte: 10 });
    return byter.map((bit) => {
      const svar = mat(bit);
      return svar && new TextDecoder().decode(svar);
    });
  };
  test('refuses what clamd refuses, and answers byte by byte', () => {
    assert.deepEqual(samtale(byte('zPING\0')), ['PONG\0']);
    assert.deepEqual(samtale(byte('zSCAN /etc\0')), ['UNKNOWN COMMAND\0']);
    assert.deepEqual(samtale(byte('x'.repeat(5000))), ['COMMAND READ TIMED OUT\0']);
    const hele = Uint8Array.of(...byte('zINSTREAM\0'), 0, 0, 0, 2, 65, 66, 0, 0, 0, 0);
    const svar = samtale(...Array.from(hele, (en) => Uint8Array.of(en)));
    assert.deepEqual(
      svar.filter((en) => en !== null),
      ['stream: OK\0'],
    );
    assert.equal(svar.at(-1), 'stream: OK\0');
    assert.deepEqual(samtale(byte('zINSTREAM\0'), Uint8Array.of(0, 0, 0, 11)), [
      null,
      'INSTREAM size limit exceeded. ERROR\0',
    ]);
  });
});
