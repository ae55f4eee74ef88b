import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMottaker } from '../../testing/webhookmottaker.ts';
import { createWebhookutgang, erAapenAdresse, type Adresse } from './webhookutgang.ts';

const melding = (mottaker: string) => ({ mottaker, headers: { 'webhook-id': '1' }, body: '{}' });
const v4 = (address: string): Adresse => ({ address, family: 4 });

test('addresses inside a network, a machine or a cloud are closed, however they are written', () => {
  for (const lukket of [
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254', '172.16.0.1'],
    ...[
      '172.31.255.255',
      '192.168.1.1',
      '192.0.0.8',
      '198.18.0.1',
      '203.0.113.5',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '::ffff:8.8.8.8',
      '64:ff9b::a00:1',
      'fe80::1',
      'fc00::1',
    ],
    ...['fd12::1', 'ff02::1', '2002:a00:1::', '2001:db8::1', '2001::1', '100::1', 'tull', ''],
  ])
    assert.equal(erAapenAdresse(lukket), false, lukket);
  for (const aapen of [
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '193.69.1.1',
    '2a00:1450::1',
    '2606:4700::1111',
  ])
    assert.equal(erAapenAdresse(aapen), true, aapen);
});

test('in development this machine is open, and no other inside', () => {
  for (const [adresse, aapen] of [
    ['127.0.0.1', true],
    ['::1', true],
    ['10.0.0.1', false],
    ['169.254.169.254', false],
  ] as const)
    assert.equal(erAapenAdresse(adresse, true), aapen, adresse);
});

test('nothing is sent inside, whether it is named by number or by name', async () => {
  const mottaker = await openMottaker();
  const { port } = new URL(mottaker.url);
  try {
    const utgang = createWebhookutgang({
      slaaOpp: async (navn) =>
        ({ 'inne.example': [v4('127.0.0.1')], 'delt.example': [v4('8.8.8.8'), v4('10.0.0.1')] })[navn] ?? [],
    });
    for (const adresse of [
      `https://127.0.0.1:${port}/`,
      `https://[::1]:${port}/`,
      `https://[::ffff:127.0.0.1]:${port}/`,
      `https://2130706433:${port}/`,
      `https://0x7f.1:${port}/`,
      `https://inne.example:${port}/`,
      'https://delt.example/',
      mottaker.url,
      `http://inne.example:${port}/`,
    ])
      assert.deepEqual(await utgang.send(melding(adresse)), { feil: 'IKKE_TILLATT' }, adresse);
    assert.deepEqual(await utgang.send(melding('https://ukjent.example/')), { feil: 'NAVN_UKJENT' });
    assert.equal(mottaker.mottatt.length, 0);
  } finally {
    mottaker.close();
  }
});

test('the address that was judged is the one that is reached: a name is asked for once', async () => {
  const mottaker = await openMottaker();
  const { port } = new URL(mottaker.url);
  let spurt = 0;
  try {
    const utgang = createWebhookutgang({
      utvikling: true,
      slaaOpp: async () => (spurt++, [v4('127.0.0.1')]),
    });
    assert.deepEqual(await utgang.send(melding(`http://fdv.example:${port}/kobo`)), { httpStatus: 204 });
    assert.equal(spurt, 1);
    assert.equal(mottaker.mottatt[0]!.headers.host, `fdv.example:${port}`);
  } finally {
    mottaker.close();
  }
});

test('a redirect is an answer, and is not followed', async () => {
  const [mottaker, inne] = [await openMottaker(), await openMottaker()];
  mottaker.svar = (r) => r.writeHead(307, { location: inne.url }).end();
  try {
    const utgang = createWebhookutgang({ utvikling: true });
    assert.deepEqual(await utgang.send(melding(mottaker.url)), { httpStatus: 307 });
    assert.equal(inne.mottatt.length, 0);
  } finally {
    mottaker.close();
    inne.close();
  }
});

test('a name server that does not answer is not waited for', async () => {
  const utgang = createWebhookutgang({ slaaOpp: () => new Promise(() => undefined), fristMs: 30 });
  // A timeout alone does not keep the process alive.
  const liv = setInterval(() => undefined, 1000);
  assert.deepEqual(await utgang.send(melding('https://fdv.example/')), { feil: 'TIDSAVBRUDD' });
  clearInterval(liv);
});
