import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytt, KOMMUNE, NABOKOMMUNE, testregistre } from '../../testing/registre.ts';
import { createAltinntoken } from '../altinn/token.ts';
import type { Fetch } from '../felles/forsoek.ts';
import type { Feilklasse } from '../felles/registerfeil.ts';
import { BESTILLING, FORSENDELSE, SCOPE } from './adapter.ts';
import type { Varselmelding } from './port.ts';

const epost: Varselmelding = {
  id: '019a0000-0000-7000-8000-000000000001',
  til: { kanal: 'EPOST', adresse: 'en@krokvik.example' },
  emne: 'Nytt brev',
  tekst: 'Du har fått et brev.',
};
const sms: Varselmelding = { ...epost, til: { kanal: 'SMS', nummer: '+4740000000' } };

test('an e-mail and a text message leave as they are ordered, and come to where they were sent', async () => {
  const r = await testregistre();
  const { verdi: forsendelse } = await r.varsling.send(KOMMUNE, epost);
  await r.varsling.send(KOMMUNE, { ...sms, id: 'to' });
  assert.deepEqual(
    r.varslingssimulator.sendt.map(({ til, kanal, emne, tekst }) => [til, kanal, emne, tekst]),
    [
      ['en@krokvik.example', 'Email', 'Nytt brev', 'Du har fått et brev.'],
      ['+4740000000', 'SMS', null, 'Du har fått et brev.'],
    ],
  );
  assert.equal((await r.varsling.status(KOMMUNE, forsendelse)).verdi, 'LEVERT');
});

test('ordered twice, sent once, with the same receipt', async () => {
  const r = await testregistre();
  const foerste = await r.varsling.send(KOMMUNE, epost);
  const annen = await r.varsling.send(KOMMUNE, { ...epost, tekst: 'Noe annet.' });
  assert.equal(annen.verdi, foerste.verdi);
  assert.equal(r.varslingssimulator.sendt.length, 1);
  await r.varsling.send(NABOKOMMUNE, epost);
  assert.equal(r.varslingssimulator.sendt.length, 2, 'an id is one municipality’s');
});

test('a receipt that was lost on the way costs nobody a second notice', async () => {
  let ganger = 0;
  const r = await testregistre({
    mellomledd: bytt(async (request, neste) => {
      const svar = await neste(request);
      return request.url.endsWith(BESTILLING) && ganger++ === 0 ? new Response(null, { status: 502 }) : svar;
    }),
  });
  await r.varsling.send(KOMMUNE, epost);
  assert.equal(r.varslingssimulator.sendt.length, 1);
});

for (const [status, ventet] of [
  ['New', 'UNDERVEIS'],
  ['Sending', 'UNDERVEIS'],
  ['Succeeded', 'UNDERVEIS'],
  ['Delivered', 'LEVERT'],
  ['Failed', 'FEILET'],
  ['Failed_Bounced', 'FEILET'],
  ['Failed_TTL', 'FEILET'],
  ['Noe_Nytt', 'UNDERVEIS'],
] as const) {
  test(`Email_${status} is ${ventet}`, async () => {
    const r = await testregistre();
    r.varslingssimulator.skjebne('en@krokvik.example', status);
    const { verdi } = await r.varsling.send(KOMMUNE, epost);
    assert.equal((await r.varsling.status(KOMMUNE, verdi)).verdi, ventet);
  });
}

test('an order that was cancelled will not come', async () => {
  const shipmentId = crypto.randomUUID();
  const r = await testregistre({
    mellomledd: bytt((request, neste) =>
      request.url.includes(FORSENDELSE)
        ? Response.json({ shipmentId, status: 'Order_Cancelled', recipients: [] })
        : neste(request),
    ),
  });
  assert.equal((await r.varsling.status(KOMMUNE, shipmentId)).verdi, 'FEILET');
});

const bestilling = (svar: (neste: () => Promise<Response>) => Response | Promise<Response>) =>
  bytt((request, neste) => (request.url.endsWith(BESTILLING) ? svar(() => neste(request)) : neste(request)));
const feilet: [string, Feilklasse, (neste: Fetch) => Fetch][] = [
  ['never answers', 'UTILGJENGELIG', bestilling(() => new Promise<Response>(() => {}))],
  ['answers 503', 'UTILGJENGELIG', bestilling(() => new Response(null, { status: 503 }))],
  ['breaks the connection', 'UTILGJENGELIG', bestilling(() => Promise.reject(new TypeError('failed')))],
  ['answers 429 forever', 'FOR_MANGE_KALL', bestilling(() => new Response(null, { status: 429 }))],
  ['answers 403', 'IKKE_TILGANG', bestilling(() => new Response(null, { status: 403 }))],
  ['answers 400', 'UGYLDIG_SVAR', bestilling(() => Response.json({ errors: {} }, { status: 400 }))],
  ['answers HTML', 'UGYLDIG_SVAR', bestilling(() => new Response('<html>', { status: 201 }))],
  [
    'cuts the receipt off',
    'UGYLDIG_SVAR',
    bestilling(async (neste) => new Response((await (await neste()).text()).slice(0, 50), { status: 201 })),
  ],
  [
    'gives a receipt without the shipment',
    'UGYLDIG_SVAR',
    bestilling(() => Response.json({ notificationOrderId: crypto.randomUUID() }, { status: 201 })),
  ],
];
for (const [navn, klasse, mellomledd] of feilet) {
  test(`Altinn ${navn}: ${klasse}`, async () => {
    const perForsoekMs = navn === 'never answers' ? 40 : 30_000;
    const r = await testregistre({ mellomledd, tidsgrenser: { perForsoekMs, maksForsoek: 2 } });
    await assert.rejects(r.varsling.send(KOMMUNE, epost), { register: 'ALTINN', klasse });
  });
}

test('what Altinn does not take is refused: an address that is none, a number without its country', async () => {
  const r = await testregistre();
  for (const til of [
    { kanal: 'EPOST', adresse: 'ingen' },
    { kanal: 'SMS', nummer: '40000000' },
  ] as const)
    await assert.rejects(r.varsling.send(KOMMUNE, { ...epost, til }), { klasse: 'UGYLDIG_SVAR' });
  assert.equal(r.varslingssimulator.sendt.length, 0);
});

test('another municipality’s shipment is not there', async () => {
  const r = await testregistre();
  const { verdi } = await r.varsling.send(KOMMUNE, epost);
  await assert.rejects(r.varsling.status(NABOKOMMUNE, verdi), { klasse: 'UGYLDIG_SVAR' });
});

test('the simulator refuses what lacks something of the wire table', async () => {
  const r = await testregistre();
  const token = createAltinntoken({ fetch: r.fetch, baseUrl: r.adresser.altinn, token: r.token });
  const riktig = await token.hent({ ...KOMMUNE, scope: SCOPE });
  const annet = await token.hent({ ...KOMMUNE, scope: 'altinn:authorization/authorize' });
  const fraMaskinporten = await r.token.hent({ ...KOMMUNE, scope: SCOPE });
  const recipientEmail = {
    emailAddress: 'en@krokvik.example',
    emailSettings: { subject: 'Nytt brev', body: 'Du har fått et brev.' },
  };
  const kropp = { idempotencyId: 'en', recipient: { recipientEmail } };
  const status = async (
    endre: Record<string, string> = {},
    { sti = BESTILLING, method = 'POST', innhold = kropp as unknown } = {},
  ): Promise<number> => {
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${riktig}`,
      'content-type': 'application/json',
      ...endre,
    };
    const body = method === 'POST' ? { body: JSON.stringify(innhold) } : {};
    return (await r.fetch(new Request(r.adresser.altinn + sti, { method, headers, ...body }))).status;
  };
  assert.deepEqual([await status(), await status()], [201, 200]);
  assert.equal(await status({ authorization: '' }), 401);
  assert.equal(await status({ authorization: `Bearer ${fraMaskinporten}` }), 401);
  assert.equal(await status({ authorization: `Bearer ${annet}` }), 403);
  assert.equal(await status({ accept: 'text/html' }), 406);
  assert.equal(await status({ 'content-type': 'text/plain' }), 400);
  assert.equal(await status({}, { method: 'GET' }), 404);
  assert.equal(await status({}, { sti: '/notifications/api/v1/orders' }), 404);
  for (const innhold of [
    {},
    { recipient: { recipientEmail } },
    { idempotencyId: 'to', recipient: {} },
    {
      idempotencyId: 'to',
      recipient: { recipientEmail, recipientSms: { phoneNumber: '+4740000000', smsSettings: { body: 'x' } } },
    },
    {
      idempotencyId: 'to',
      recipient: { recipientEmail: { ...recipientEmail, emailSettings: { subject: '', body: 'x' } } },
    },
    { ...kropp, idempotencyId: 'to', ukjent: 1 },
  ])
    assert.equal(await status({}, { innhold }), 400, JSON.stringify(innhold));
});
