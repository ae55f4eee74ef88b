import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytt, endreJson, KOMMUNE, testregistre } from '../../testing/registre.ts';
import { identFor } from '../simulering/personer.ts';
import type { Fetch } from './forsoek.ts';
import { lesRetryAfter } from './forsoek.ts';
import { RegisterFeil, type AapentRegister, type Feilklasse, type Register } from './registerfeil.ts';

const IDENT = identFor('ERFAREN HESTEDROSJE');
const PERIODE = { fraOgMed: '2026-05', tilOgMed: '2026-10' };
type Registre = Awaited<ReturnType<typeof testregistre>>;

/** One lookup per register; all of them must take every fault the same way. */
const oppslag: Record<
  Exclude<Register, 'MASKINPORTEN' | 'ALTINN' | AapentRegister>,
  (r: Registre, ident?: string) => Promise<unknown>
> = {
  FOLKEREGISTERET: (r, ident = IDENT) => r.folkeregister.hentPerson(KOMMUNE, ident),
  INNTEKT: (r, ident = IDENT) => r.inntekt.hentInntekt(KOMMUNE, ident, PERIODE),
  SKATTEGRUNNLAG: (r, ident = IDENT) => r.skattegrunnlag.hentSkattegrunnlag(KOMMUNE, ident, 2021),
  KONTAKTREGISTERET: (r, ident = IDENT) => r.kontaktregister.hent(KOMMUNE, [ident]),
};
const registre = Object.keys(oppslag) as (keyof typeof oppslag)[];

const html = (status: number) =>
  new Response('<html><body>Bad Gateway</body></html>', { status, headers: { 'content-type': 'text/html' } });
const avkuttet = bytt(async (request, neste) => {
  const tekst = await (await neste(request)).text();
  return new Response(tekst.slice(0, tekst.length / 2), { headers: { 'content-type': 'application/json' } });
});

const TIER = 'never answers';
const feilet: [string, Feilklasse, (neste: Fetch) => Fetch, forsoek: number][] = [
  [TIER, 'UTILGJENGELIG', bytt(() => new Promise<Response>(() => {})), 3],
  ['breaks the connection', 'UTILGJENGELIG', bytt(() => Promise.reject(new TypeError('fetch failed'))), 3],
  ['answers HTML 502', 'UTILGJENGELIG', bytt(() => html(502)), 3],
  ['answers 503', 'UTILGJENGELIG', bytt(() => Response.json({ kode: 'DAS-003' }, { status: 503 })), 3],
  ['answers 429 forever', 'FOR_MANGE_KALL', bytt(() => new Response(null, { status: 429 })), 3],
  ['cuts the JSON off', 'UGYLDIG_SVAR', avkuttet, 1],
  ['answers HTML 200', 'UGYLDIG_SVAR', bytt(() => html(200)), 1],
  ['answers an empty body', 'UGYLDIG_SVAR', bytt(() => new Response('')), 1],
  ['answers HTML 404', 'UGYLDIG_SVAR', bytt(() => html(404)), 1],
  ['answers 403', 'IKKE_TILGANG', bytt(() => html(403)), 1],
];

for (const register of registre) {
  for (const [navn, klasse, mellomledd, forsoek] of feilet) {
    test(`${register} ${navn}: ${klasse}`, async () => {
      // Only silence is to run out of time, however busy the machine is.
      const perForsoekMs = navn === TIER ? 40 : 30_000;
      const r = await testregistre({ mellomledd, tidsgrenser: { perForsoekMs, maksForsoek: 3 } });
      const feil = await oppslag[register](r).catch((feil: unknown) => feil);
      assert.ok(feil instanceof RegisterFeil, String(feil));
      assert.equal(feil.register, register);
      assert.equal(feil.klasse, klasse);
      assert.equal(feil.forsoek, forsoek);
      assert.match(feil.korrelasjonsid, /^[0-9a-f-]{36}$/);
    });
  }

  test(`${register} answers 503 twice and then well`, async () => {
    let ganger = 0;
    const mellomledd = bytt((request, neste) => (ganger++ < 2 ? html(503) : neste(request)));
    const r = await testregistre({ mellomledd });
    await oppslag[register](r);
    assert.equal(r.ventet.length, 2);
  });

  test(`${register} answers 429 once: the wait it asks for is kept`, async () => {
    let ganger = 0;
    const mellomledd = bytt((request, neste) =>
      ganger++ === 0 ? new Response(null, { status: 429, headers: { 'Retry-After': '7' } }) : neste(request),
    );
    const r = await testregistre({ mellomledd });
    await oppslag[register](r);
    const minst = register === 'FOLKEREGISTERET' ? 7 : 7_000;
    assert.ok((r.ventet[0] ?? 0) >= minst, `waited ${r.ventet[0]} ms`);
  });

  test(`${register} asks for a longer wait than the call may last: given up at once, with the wait`, async () => {
    const mellomledd = bytt(() => new Response(null, { status: 429, headers: { 'Retry-After': '90000' } }));
    const r = await testregistre({ mellomledd });
    await assert.rejects(oppslag[register](r), (feil: RegisterFeil) => {
      assert.equal(feil.klasse, 'FOR_MANGE_KALL');
      assert.equal(feil.proevIgjenEtterMs, register === 'FOLKEREGISTERET' ? 90_000 : 90_000_000);
      assert.equal(feil.forsoek, 1);
      return true;
    });
  });

  test(`${register} repeats the number in its error: the error we throw does not`, async () => {
    const mellomledd = bytt(() =>
      Response.json({ kode: IDENT, melding: `Fant ikke ${IDENT}`, korrelasjonsid: IDENT }, { status: 400 }),
    );
    const r = await testregistre({ mellomledd });
    await assert.rejects(oppslag[register](r), (feil: RegisterFeil) => {
      const alt = [
        feil.message,
        feil.stack,
        JSON.stringify(feil),
        feil.feilkode,
        feil.korrelasjonsid,
        feil.cause,
      ];
      assert.ok(!alt.join(' ').includes(IDENT));
      return true;
    });
  });

  test(`${register} adds fields we do not know: they are let be`, async () => {
    const mellomledd = endreJson((kropp) => ({ ...kropp, nyttFelt: { dypt: [1, 2] } }));
    const r = await testregistre({ mellomledd });
    await oppslag[register](r);
  });

  // The contact register answers that nobody is registered there, and that is an answer.
  if (register !== 'KONTAKTREGISTERET')
    test(`${register} does not know the person`, async () => {
      const r = await testregistre();
      await assert.rejects(oppslag[register](r, '03851598730'), { klasse: 'UKJENT_PERSON' });
    });

  test(`${register} is not asked about what cannot be a number`, async () => {
    const r = await testregistre();
    await assert.rejects(oppslag[register](r, '../123'), { klasse: 'UKJENT_PERSON', forsoek: 0 });
    assert.equal(r.kall.length, 0);
  });

  test(`${register} refuses a token once: it is asked again with a new one`, async () => {
    let ganger = 0;
    const mellomledd = bytt((request, neste) => (ganger++ === 0 ? html(401) : neste(request)));
    const r = await testregistre({ mellomledd });
    await oppslag[register](r);
    const tokener = r.kall.filter(({ url }) => url.startsWith('https://maskinporten.'));
    assert.equal(tokener.length, 2);
  });

  test(`${register} is asked for one municipality without the right`, async () => {
    const r = await testregistre({ kommuner: ['999999999'] });
    await assert.rejects(oppslag[register](r), { register: 'MASKINPORTEN', klasse: 'IKKE_TILGANG' });
  });
}

for (const register of ['INNTEKT', 'SKATTEGRUNNLAG'] as const) {
  test(`${register} is asked at most five at a time for one municipality`, async () => {
    let aktive = 0;
    let flest = 0;
    const mellomledd = bytt(async (request, neste) => {
      flest = Math.max(flest, ++aktive);
      await new Promise((ferdig) => setTimeout(ferdig, 5));
      aktive--;
      return neste(request);
    });
    const r = await testregistre({ mellomledd });
    await Promise.all(Array.from({ length: 17 }, () => oppslag[register](r)));
    assert.equal(flest, 5);
  });
}

test('a lookup is given up when the caller gives up, with the caller’s reason', async () => {
  const r = await testregistre({ mellomledd: bytt(() => new Promise<Response>(() => {})) });
  const avbryt = new AbortController();
  const paagaar = r.inntekt.hentInntekt({ ...KOMMUNE, signal: avbryt.signal }, IDENT, PERIODE);
  setTimeout(() => avbryt.abort(new Error('closed the page')), 20);
  await assert.rejects(paagaar, /closed the page/);
});

test('wrongly typed fields are refused before anyone uses them', async () => {
  const feilTyper: [keyof typeof oppslag, (kropp: Record<string, unknown>) => unknown][] = [
    ['FOLKEREGISTERET', (kropp) => ({ ...kropp, navn: 'ERFAREN HESTEDROSJE' })],
    ['FOLKEREGISTERET', (kropp) => ({ ...kropp, navn: [{ fornavn: 7, etternavn: 'X' }] })],
    ['FOLKEREGISTERET', ({ navn }) => ({ navn })],
    ['FOLKEREGISTERET', (kropp) => [kropp]],
    ['INNTEKT', () => ({ oppgaveInntektsmottaker: {} })],
    [
      'INNTEKT',
      () => ({ oppgaveInntektsmottaker: [{ kalendermaaned: '2026-13', opplysningspliktigId: '1' }] }),
    ],
    ['KONTAKTREGISTERET', ({ personer }) => ({ personer: (personer as unknown[])[0] })],
    ['KONTAKTREGISTERET', () => ({ personer: [{ personidentifikator: 3 }] })],
    ['KONTAKTREGISTERET', () => ({ personer: [{ personidentifikator: IDENT, reservasjon: false }] })],
    ['SKATTEGRUNNLAG', (kropp) => ({ ...kropp, inntektsaar: 2021 })],
    ['SKATTEGRUNNLAG', (kropp) => ({ ...kropp, skjermet: 'false' })],
    [
      'SKATTEGRUNNLAG',
      (kropp) => ({ ...kropp, grunnlag: [{ tekniskNavn: 'samletGjeld', beloep: '352000' }] }),
    ],
  ];
  for (const [register, endre] of feilTyper) {
    const r = await testregistre({ mellomledd: endreJson(endre) });
    await assert.rejects(oppslag[register](r), { register, klasse: 'UGYLDIG_SVAR' });
  }
});

test('a person the registers disturb: down stays down, busy answers at the second try', async () => {
  const r = await testregistre();
  for (const register of registre) {
    await assert.rejects(oppslag[register](r, identFor('KRAFTIG SEIL')), { klasse: 'UTILGJENGELIG' });
  }
  await r.folkeregister.hentPerson(KOMMUNE, identFor('LANG BENK'));
  await r.inntekt.hentInntekt(KOMMUNE, identFor('LANG BENK'), PERIODE);
  await r.skattegrunnlag.hentSisteSkatteoppgjoer(KOMMUNE, identFor('LANG BENK'));
});

test('Retry-After in seconds, milliseconds and as a date', () => {
  const naa = Date.parse('2026-11-23T10:00:00Z');
  assert.equal(lesRetryAfter('3', 's', naa), 3_000);
  assert.equal(lesRetryAfter('3', 'ms', naa), 3);
  assert.equal(lesRetryAfter('Mon, 23 Nov 2026 10:00:05 GMT', 's', naa), 5_000);
  assert.equal(lesRetryAfter('Mon, 23 Nov 2026 09:00:00 GMT', 'ms', naa), 0);
  assert.equal(lesRetryAfter('soon', 's', naa), undefined);
  assert.equal(lesRetryAfter(null, 's', naa), undefined);
});
