import assert from 'node:assert/strict';
import { createServer, request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { after, before, suite, test } from 'node:test';
import { createProevebenk, KROKVIK, type Proevebenk } from '../../testing/proevebenk.ts';
import { trine } from '../../testing/proevekall.ts';
import { taImotResten } from './resten.ts';
import { startServer, type KoboServer } from './server.ts';

const MIB = 1024 * 1024;
const KB64 = new Uint8Array(64 * 1024).fill(0x20);

let benk: Proevebenk;
let token: string;
let server: KoboServer;
before(async () => {
  benk = await createProevebenk();
  token = await benk.signer.token(trine);
  server = await startServer({
    tjenester: async () => ({ fetch: { '/v1': benk.fetch }, close: () => benk.close() }),
  });
});
after(() => server.close());

const hoder = (type: string) => ({
  authorization: `Bearer ${token}`,
  'kobo-kommunenummer': KROKVIK,
  'idempotency-key': crypto.randomUUID(),
  'content-type': type,
});

/** `byte` bytes in pieces, without a word of how many. */
function stykkevis(
  byte: number,
  sendt: (byte: number) => void = () => undefined,
): ReadableStream<Uint8Array> {
  let rest = byte;
  return new ReadableStream({
    pull(controller) {
      rest -= KB64.length;
      sendt(byte - rest);
      controller.enqueue(KB64);
      if (rest <= 0) controller.close();
    },
  });
}

const post = (sti: string, type: string, body: BodyInit, ekstra: Record<string, string> = {}) =>
  fetch(server.origin + sti, {
    method: 'POST',
    headers: { ...hoder(type), ...ekstra },
    body,
    duplex: 'half',
  } as RequestInit);

type Sender = (sti: string, type: string, byte: number) => Promise<number>;

/** As browsers do it: all is sent before anything is read, and a write that fails is a failed network. */
const somNettleser =
  (kjentLengde: boolean): Sender =>
  async (sti, type, byte) => {
    const { hostname, port } = new URL(server.origin);
    const socket = connect(Number(port), hostname);
    socket.pause();
    const skriv = (bit: string | Uint8Array) =>
      new Promise<void>((resolve, reject) => {
        socket.write(bit, (feil) => (feil ? reject(feil) : resolve()));
      });
    const linjer = Object.entries({
      host: 'localhost',
      ...hoder(type),
      ...(kjentLengde ? { 'content-length': String(byte) } : { 'transfer-encoding': 'chunked' }),
    });
    const feilet = once(socket, 'error').then(([feil]) => Promise.reject(feil as Error));
    const sendt = (async () => {
      await skriv(`POST ${sti} HTTP/1.1\r\n${linjer.map((en) => en.join(': ')).join('\r\n')}\r\n\r\n`);
      for (let rest = byte; rest > 0; rest -= KB64.length) {
        if (!kjentLengde) await skriv(`${KB64.length.toString(16)}\r\n`);
        await skriv(KB64);
        if (!kjentLengde) await skriv('\r\n');
      }
      if (!kjentLengde) await skriv('0\r\n\r\n');
      socket.resume();
      const [svar] = (await once(socket, 'data')) as [Buffer];
      return Number(/^HTTP\/1\.1 (\d{3})/.exec(svar.toString('latin1'))?.[1]);
    })();
    try {
      return await Promise.race([sendt, feilet]);
    } finally {
      feilet.catch(() => undefined);
      socket.destroy();
    }
  };

const sendere: Readonly<Record<string, Sender>> = {
  'fetch of a buffer': async (sti, type, byte) => {
    const svar = await post(sti, type, new Uint8Array(byte));
    assert.equal(((await svar.json()) as { code: string }).code, 'FOR_STOR');
    return svar.status;
  },
  'fetch of a stream': async (sti, type, byte) => (await post(sti, type, stykkevis(byte))).status,
  'a browser that knows the length': somNettleser(true),
  'a browser that does not': somNettleser(false),
};

suite('what is too big', () => {
  for (const [navn, sender] of Object.entries(sendere)) {
    test(`is answered 413 every time: ${navn}`, async () => {
      for (let gang = 1; gang <= 2; gang++) {
        assert.equal(await sender('/v1/filer', 'text/csv', 51 * MIB), 413, `file, time ${gang}`);
        assert.equal(await sender('/v1/lapper', 'application/json', 4 * MIB), 413, `JSON, time ${gang}`);
      }
    });
  }

  test('is answered also when the proxy in front closes after every call', async () => {
    const svar = await post('/v1/filer', 'text/csv', new Uint8Array(51 * MIB), { connection: 'close' });
    assert.equal(svar.status, 413);
  });

  test('is not waited for when nothing more of it comes', async () => {
    const start = performance.now();
    const [status, connection] = await new Promise<unknown[]>((resolve, reject) => {
      const request = rawRequest(`${server.origin}/v1/lapper`, {
        method: 'POST',
        headers: { ...hoder('application/json'), 'content-length': String(10 * MIB) },
      });
      request.on('response', ({ statusCode, headers }) => resolve([statusCode, headers.connection]));
      request.on('error', reject);
      request.flushHeaders();
    });
    assert.deepEqual([status, connection], [413, 'close']);
    assert.ok(performance.now() - start < 10_000);
  });

  test('is cut off when it has no end', async () => {
    let sendt = 0;
    const body = stykkevis(1024 * MIB, (byte) => (sendt = byte));
    const utfall = await post('/v1/lapper', 'application/json', body).then(
      ({ status }) => status,
      () => 'connection closed',
    );
    assert.ok(utfall === 413 || utfall === 'connection closed', String(utfall));
    assert.ok(sendt < 200 * MIB, `took ${sendt} bytes`);
    assert.equal((await fetch(`${server.origin}/v1/status`)).status, 200, 'and the server is well');
  });
});

test('what was refused for another reason is answered too, however big it is', async () => {
  const svar = await post('/v1/filer', 'text/csv', new Uint8Array(40 * MIB), {
    authorization: 'Bearer tull',
  });
  assert.equal(svar.status, 401);
});

test('a process that was held up reads what came meanwhile before it takes the sender for gone', async () => {
  const mottak = createServer().listen(0, '127.0.0.1');
  await once(mottak, 'listening');
  const sender = connect((mottak.address() as { port: number }).port, '127.0.0.1');
  sender.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\n\r\n');
  const [request] = (await once(mottak, 'request')) as Parameters<typeof taImotResten>;
  const alt = taImotResten(request);
  sender.write('1');
  // Longer than the silence that is borne. Nothing of this process runs meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4_050);
  setTimeout(() => sender.write('2'), 100);
  assert.equal(await alt, true);
  sender.destroy();
  mottak.close();
});
