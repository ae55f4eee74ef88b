import type { BoligEndre, BoligOpprett } from '@kobo-bolig/contract';
import { createKoboCore, type KoboCore, type KoboOptions } from '../core.ts';
import type { KoboFeil } from '../errors.ts';
import { startFaultServer, type FaultServer, type TestScope } from './fault-server.ts';

export const boligId = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01';

export const nyBolig: BoligOpprett = {
  adresse: {
    adressenavn: 'Strandveien',
    nummer: 12,
    postnummer: '0000',
    poststed: 'Krokvik',
    kommunenummer: '9901',
  },
};

export const endring: BoligEndre = { boligtype: 'ORDINAER', bemanning: 'INGEN', status: 'VEDLIKEHOLD' };

/** Waits between attempts are as good as none, so that a test is about what happens and not about waiting. */
export const impatient = {
  now: () => performance.now(),
  after: (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => 0,
};

export interface Rig {
  readonly server: FaultServer;
  readonly klient: KoboCore;
}

/** A client and the misbehaving server it talks to. */
export async function startRig(scope: TestScope, options: Partial<KoboOptions> = {}): Promise<Rig> {
  const server = await startFaultServer(scope);
  const klient = createKoboCore({
    baseUrl: server.url,
    kommunenummer: '9901',
    runtime: impatient,
    ...options,
  });
  return { server, klient };
}

/** The error of a call that must fail. */
export async function failure(kall: { safe(): Promise<{ error: KoboFeil | undefined }> }): Promise<KoboFeil> {
  const { error } = await kall.safe();
  if (!error) throw new Error('The call succeeded.');
  return error;
}
