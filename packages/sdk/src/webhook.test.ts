import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createWebhookutgang } from '../../backend/src/platform/node/webhookutgang.ts';
import { uuidv7 } from '../../backend/src/db/uuid.ts';
import { sendUt } from '../../backend/src/modules/webhook/utsending.ts';
import { openSakbenk, type Sakbenk } from '../../backend/src/testing/sakbenk.ts';
import { fdv, nyBolig } from '../../backend/src/testing/tilbudbenk.ts';
import { openMottaker } from '../../backend/src/testing/webhookmottaker.ts';
import { KoboWebhookfeil, signWebhook, verifyWebhook, type VerifyOptions } from './webhook.ts';

const gammel = `whsec_${btoa('en hemmelighet på 24 tegn')}`;
const ny = `whsec_${btoa('en helt annen hemmelighet')}`;
const naa = Date.UTC(2026, 10, 20, 8, 14);
const hendelse = {
  specversion: '1.0',
  id: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01',
  source: 'urn:kobo:9901',
  type: 'no.kobo.bolig.endret.v1',
  subject: 'bolig/0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02',
  time: '2026-11-20T08:13:59Z',
  datacontenttype: 'application/json',
  data: { kommunenummer: '9901', ressurs: 'BOLIG', ressursId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02' },
};
const body = JSON.stringify(hendelse);

/** A call that is right but for what a test changes. */
async function received(changed: Partial<VerifyOptions> = {}): Promise<VerifyOptions> {
  return {
    headers: await signWebhook({ body, hemmelighet: gammel, naa }),
    body,
    hemmelighet: gammel,
    naa,
    ...changed,
  };
}
const refused = (options: VerifyOptions, code: string) =>
  assert.rejects(verifyWebhook(options), (error) => error instanceof KoboWebhookfeil && error.code === code);

describe('verifyWebhook', () => {
  it('opens a call that is signed and of now, however its headers and body are given', async () => {
    const call = await received();
    const headers = call.headers as Record<string, string>;
    const bytes = new TextEncoder().encode(`xx${body}`).subarray(2);
    const written = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    );
    for (const options of [
      call,
      { ...call, headers: new Headers(headers) },
      { ...call, headers: written },
      { ...call, body: bytes },
      { ...call, body: bytes.slice().buffer },
    ]) {
      const melding = await verifyWebhook(options);
      assert.deepEqual(melding, {
        kind: 'hendelse',
        id: headers['webhook-id'],
        sendt: new Date(naa),
        hendelse,
      });
    }
  });

  it('refuses what is changed on the way: the body, the id, the time', async () => {
    const call = await received();
    const headers = call.headers as Record<string, string>;
    const later = String(naa / 1000 + 1);
    await refused({ ...call, body: body.replace('BOLIG', 'SAK') }, 'FEIL_SIGNATUR');
    await refused({ ...call, headers: { ...headers, 'webhook-id': 'en-annen' } }, 'FEIL_SIGNATUR');
    await refused({ ...call, headers: { ...headers, 'webhook-timestamp': later } }, 'FEIL_SIGNATUR');
    for (const signature of ['v1,', 'v1,%%%', 'v2,AAAA', `v1a,${headers['webhook-signature']!.slice(3)}`])
      await refused({ ...call, headers: { ...headers, 'webhook-signature': signature } }, 'FEIL_SIGNATUR');
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature'])
      await refused({ ...call, headers: { ...headers, [name]: undefined } }, 'MANGLER_HODE');
    await refused({ ...call, headers: { ...headers, 'webhook-timestamp': '1e9' } }, 'MANGLER_HODE');
  });

  it('refuses a call played again later, and one from a clock that is ahead', async () => {
    const off = async (seconds: number, toleranse?: number) =>
      received({ naa: naa + seconds * 1000, toleranse });
    for (const seconds of [300, -300])
      assert.equal((await verifyWebhook(await off(seconds))).kind, 'hendelse');
    for (const seconds of [301, -301]) await refused(await off(seconds), 'UTENFOR_TID');
    await refused(await off(61, 60), 'UTENFOR_TID');
    await refused(await off(0, NaN), 'UTENFOR_TID');
  });

  it('takes either secret while one is replaced, on either side', async () => {
    const both = await signWebhook({ body, hemmelighet: [ny, gammel], naa });
    for (const hemmelighet of [gammel, ny, [gammel, ny]])
      await verifyWebhook({ headers: both, body, hemmelighet, naa });
    const one = await received();
    await verifyWebhook({ ...one, hemmelighet: [ny, gammel] });
    await refused({ ...one, hemmelighet: ny }, 'FEIL_SIGNATUR');
  });

  it('says what is set up wrongly apart from what is forged', async () => {
    const call = await received();
    for (const hemmelighet of ['', [], 'whsec_', gammel.slice(6), 'whsec_%%%', undefined as never])
      await assert.rejects(verifyWebhook({ ...call, hemmelighet }), TypeError);
    await assert.rejects(verifyWebhook({ ...call, body: hendelse as never }), /raw body/);
  });

  it('says that what is signed is not understood', async () => {
    for (const text of ['{}', 'null', '<html>', JSON.stringify({ ...hendelse, specversion: '2.0' })]) {
      const headers = await signWebhook({ body: text, hemmelighet: gammel, naa });
      await refused({ headers, body: text, hemmelighet: gammel, naa }, 'UKJENT_INNHOLD');
    }
  });
});

describe('what the reference backend sends', () => {
  let benk: Sakbenk;
  before(async () => {
    benk = await openSakbenk();
    await benk.fyll();
  });
  after(() => benk.close());

  it('is opened with the secret it gave: the question first, then events, also while the secret is replaced', async (t) => {
    const mottaker = await openMottaker();
    t.after(() => mottaker.close());
    const somFdv = benk.som(fdv);
    const miljoe = {
      db: benk.db.database,
      vault: benk.vault,
      utgang: createWebhookutgang({ utvikling: true }),
      nyId: uuidv7,
      klokke: () => benk.klokke,
    };
    /** The next call that arrives, opened. The feed waits for older transactions, so it is asked until it has come. */
    const next = async (hemmelighet: string | string[]) => {
      const before = mottaker.mottatt.length;
      for (const until = Date.now() + 10_000; mottaker.mottatt.length === before && Date.now() < until;)
        await sendUt(miljoe, '9901');
      const call = mottaker.mottatt[before];
      assert.ok(call, 'nothing was sent');
      return verifyWebhook({ ...call, hemmelighet, naa: benk.klokke.getTime() });
    };
    const json = { mottaker: mottaker.url, hendelser: ['no.kobo.bolig.opprettet.v1'] };
    const { body } = await somFdv('POST', '/webhooker', { json });
    const { webhookId } = body.webhook;
    const spoersmaal = await next(body.hemmelighet);
    assert.ok(spoersmaal.kind === 'validering');
    assert.deepEqual([spoersmaal.kommunenummer, spoersmaal.webhookId], ['9901', webhookId]);

    const { koboId } = await nyBolig(somFdv, 1);
    const melding = await next(body.hemmelighet);
    assert.ok(melding.kind === 'hendelse');
    assert.equal(melding.hendelse.data.ressursId, koboId);
    assert.equal(melding.sendt.getTime(), benk.klokke.getTime());

    const { body: byttet } = await somFdv('POST', `/webhooker/${webhookId}/hemmeligheter`);
    for (const [nummer, hemmelighet] of [body.hemmelighet, byttet.hemmelighet].entries()) {
      await nyBolig(somFdv, nummer + 2);
      assert.equal((await next(hemmelighet)).kind, 'hendelse');
    }
  });
});
