// The API as it runs in production: `kobo-backend start` in a process of its own, and an issuer it trusts.
import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSigner, type Signer } from '@kobo-bolig/backend/worker';

const cli = join(import.meta.dirname, '../../packages/backend/src/platform/node/cli/kobo-backend.ts');
/** How Node is told to run, in the command's own first line. */
const flagg = readFileSync(cli, 'utf8').split('\n', 1)[0]!.split(' ').slice(3);
const noekkel = (tegn: number): string => Buffer.alloc(32, tegn).toString('base64');
/** Nobody listens there: a register that does not answer. */
const INGEN = 'http://127.0.0.1:1';

export interface Loggfoert {
  readonly hendelse: string;
  readonly adresse?: string;
  readonly [felt: string]: unknown;
}

export interface Apiprosess {
  readonly origin: string;
  readonly barn: ChildProcess;
  /** What it has logged until now, in order. */
  readonly logg: readonly Loggfoert[];
  /** Asks it to stop, or ends it at once, and waits until it has. */
  stopp(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** The most memory it has had at any time, in bytes; null where the system does not tell (outside Linux). */
  hoeyesteMinne(): number | null;
}

export interface Installasjon {
  readonly signer: Signer;
  /** One more process on the same database. */
  start(miljoe?: Readonly<Record<string, string>>): Promise<Apiprosess>;
  /** Ends those that still run. */
  close(): Promise<void>;
}

/** @param loginUrl the address the API logs in by */
export async function installasjon(loginUrl: string): Promise<Installasjon> {
  const signer = await createSigner({ levetid: 24 * 3600 });
  const utsteder = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(signer.utsteder.jwks));
  }).listen(0, '127.0.0.1');
  await once(utsteder, 'listening');
  const jwksUri = `http://127.0.0.1:${(utsteder.address() as AddressInfo).port}/jwks`;
  const { issuer, audience } = signer.utsteder;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const felles: Record<string, string> = {
    KOBO_MILJOE: 'TEST',
    KOBO_INNLOGGING_URL: loginUrl,
    KOBO_NOEKLER: `1:${noekkel(1)}`,
    KOBO_INDEKSNOEKKEL: noekkel(2),
    KOBO_HEMMELIGHET: noekkel(3),
    KOBO_UTSTEDERE: JSON.stringify([{ issuer, audience, jwksUri }]),
    KOBO_MASKINPORTEN: JSON.stringify({
      tokenUrl: `${INGEN}/token`,
      issuer: INGEN,
      klientId: 'kobo',
      kid: 'en',
      noekkel: privateKey.export({ format: 'jwk' }),
      klientOrgnr: '310000042',
    }),
    KOBO_REGISTRE: JSON.stringify({
      folkeregister: INGEN,
      inntekt: INGEN,
      skattegrunnlag: INGEN,
      sisteTilgjengelige: INGEN,
    }),
    KOBO_CLAMD: '127.0.0.1:1',
    KOBO_PORT: '0',
  };
  const startede: Apiprosess[] = [];
  return {
    signer,
    async start(miljoe = {}) {
      const prosess = await startProsess([cli, 'start'], { ...felles, ...miljoe });
      startede.push(prosess);
      return prosess;
    },
    async close() {
      await Promise.all(startede.map(({ stopp }) => stopp('SIGKILL')));
      utsteder.close();
    },
  };
}

/** Starts a server of this repository, and waits until it says where it is: a line `{"hendelse":"STARTET","adresse":…}`. */
export async function startProsess(
  argumenter: readonly string[],
  miljoe: Readonly<Record<string, string>>,
): Promise<Apiprosess> {
  const barn = spawn(process.execPath, ['--conditions=source', ...flagg, ...argumenter], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...miljoe },
  });
  const lest: Loggfoert[] = [];
  /** Read when somebody asks: whoever measures the process has better use for the time. */
  let ulest = '';
  let feil = '';
  barn.stderr.setEncoding('utf8').on('data', (bit: string) => (feil += bit));
  const ende = once(barn, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    let startet = false;
    barn.stdout.setEncoding('utf8').on('data', (bit: string) => {
      ulest += bit;
      const linje = startet ? null : /^.*"STARTET".*\n/m.exec(ulest);
      if (!linje) return;
      startet = true;
      resolve((JSON.parse(linje[0]) as Loggfoert).adresse!);
    });
    void ende.then(([kode]) => reject(new Error(`The process ended with ${kode}: ${feil}`)));
  });
  return {
    origin,
    barn,
    get logg() {
      const linjer = ulest.split('\n');
      ulest = linjer.pop()!;
      lest.push(...linjer.map((linje) => JSON.parse(linje) as Loggfoert));
      return lest;
    },
    async stopp(signal = 'SIGTERM') {
      barn.kill(signal);
      await ende;
    },
    hoeyesteMinne() {
      if (process.platform !== 'linux') return null;
      const [, kB] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${barn.pid}/status`, 'utf8')) ?? [];
      return Number(kB) * 1024;
    },
  };
}
