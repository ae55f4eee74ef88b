// What the contract says every operation of a kind is protected by, tried on each of them: versions, keys of idempotency,
// cursors, and parts of Kobo the municipality has not taken into use. Whoever is refused has changed nothing.
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { ProblemCode } from '@kobo-bolig/contract';
import type { Driver } from '../../packages/backend/src/db/driver.ts';
import { sql, type Sql } from '../../packages/backend/src/db/sql.ts';
import { skalFeile } from '../../packages/backend/src/testing/proevekall.ts';
import { somTillatt } from './foresporsel.ts';
import { document, kroppsskjema, operasjoner, type Operasjon } from './kontrakt.ts';
import { blirPart, KROKVIK, openVerden, type Verden } from './verden.ts';

let verden: Verden;
let foer: Record<string, string>;
before(async () => {
  verden = await openVerden();
  await blirPart(verden);
  foer = await verden.spor(KROKVIK);
});
after(() => verden.close());

const med = (code: ProblemCode): Operasjon[] =>
  operasjoner.filter(({ errors }) => (errors as readonly string[]).includes(code));

/** Each of them is answered so. */
async function alleSvarer(
  t: TestContext,
  code: ProblemCode,
  gjoer: (request: Request, operasjon: Operasjon) => Request | Promise<Request>,
  ellerTilstand = false,
): Promise<void> {
  const lovet = med(code);
  const andre: string[] = [];
  let tilstand = 0;
  for (const operasjon of lovet) {
    const svar = await verden.backend.fetch(
      await gjoer(await somTillatt(verden, operasjon, verden.ider[KROKVIK]), operasjon),
    );
    const { code: annen } = (await svar.clone().json()) as { code?: ProblemCode };
    if (
      ellerTilstand &&
      annen !== code &&
      [...operasjon.errors, 'IKKE_FUNNET', 'UGYLDIG_FORESPOERSEL'].includes(String(annen))
    ) {
      tilstand++;
      continue;
    }
    await skalFeile(svar, code).catch((feil: Error) => andre.push(`${operasjon.id}: ${feil.message}`));
  }
  t.diagnostic(`${lovet.length - andre.length - tilstand} of ${lovet.length} operations answered ${code}`);
  assert.deepEqual(andre, []);
  assert.deepEqual(await verden.spor(KROKVIK), foer);
}

const medHode = (request: Request, navn: string, verdi: string | null): Request => {
  if (verdi === null) request.headers.delete(navn);
  else request.headers.set(navn, verdi);
  return request;
};

test('a change without a version is no change', (t) =>
  alleSvarer(t, 'MANGLER_IF_MATCH', (request) => medHode(request, 'if-match', null)));

/** Where the thing is in no state for it, that is said first; how many answered by the version is printed. */
test('a version nobody has is not what is there', (t) =>
  alleSvarer(t, 'UTDATERT', (request) => medHode(request, 'if-match', '"4711"'), true));

test('a cursor nobody was given leads nowhere', (t) =>
  alleSvarer(t, 'UGYLDIG_MARKOER', async (request, operasjon) => {
    const felt = document.components.schemas[kroppsskjema(operasjon) ?? '']?.properties?.['etter'];
    if (felt !== undefined)
      return new Request(request, {
        body: JSON.stringify({ ...((await request.json()) as object), etter: 'ingenting' }),
      });
    const url = new URL(request.url);
    const navn = operasjon.beskrivelse.parameters?.some(({ name }) => name === 'siden') ? 'siden' : 'etter';
    url.searchParams.set(navn, 'ingenting');
    return new Request(url, request);
  }));

test('a part of Kobo that is not taken into use is closed', async (t) => {
  const taIBruk = async (config: Sql): Promise<void> => {
    await verden.iKrokvik((tx) => tx.query(sql`update kommune set config = ${config}`));
    foer = await verden.spor(KROKVIK);
  };
  await taIBruk(sql`config || '{"funksjoner": []}'`);
  await alleSvarer(t, 'FUNKSJON_IKKE_AAPNET', (request) => request);
  await taIBruk(sql`config - 'funksjoner'`);
});

test('a parameter the contract does not have is refused, whoever asks', async (t) => {
  const andre: string[] = [];
  for (const operasjon of operasjoner) {
    const vist = await somTillatt(verden, operasjon, verden.ider[KROKVIK], { query: { finnesIkke: '1' } });
    await skalFeile(await verden.backend.fetch(vist), 'UKJENT_PARAMETER').catch((feil: Error) =>
      andre.push(`${operasjon.id}: ${feil.message}`),
    );
  }
  t.diagnostic(`${operasjoner.length - andre.length} of ${operasjoner.length} operations`);
  assert.deepEqual(andre, []);
  assert.deepEqual(await verden.spor(KROKVIK), foer);
});

/** Needs no database: what this installation can do is known when it has started. */
const utenDatabase = ['hentKapabiliteter'];

test('without its database each operation says when to come again', async () => {
  const { driver } = verden.db;
  const hel = driver.transaction;
  const andre: string[] = [];
  const foresporsler = await Promise.all(
    operasjoner.map(
      async ({ id }, i) => [id, await somTillatt(verden, operasjoner[i]!, verden.ider[KROKVIK])] as const,
    ),
  );
  Object.assign(driver, {
    transaction: () =>
      Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })),
  });
  const svarene = new Map<string, Response>();
  for (const [id, request] of foresporsler) svarene.set(id, await verden.ubevitnet(request));
  Object.assign(driver, { transaction: hel });
  for (const [id, svar] of svarene)
    await skalFeile(svar, 'UTILGJENGELIG').catch((feil: Error) => andre.push(`${id}: ${feil.message}`));
  assert.deepEqual(
    andre.map((en) => en.split(':')[0]),
    utenDatabase,
    andre.join('\n'),
  );
});

/** What is asked of the keys of idempotency on the way, and what it was answered. */
function lyttVedNoekler(driver: Driver) {
  const hel = driver.transaction.bind(driver);
  const sett: (readonly unknown[])[] = [];
  let opptatt = false;
  Object.assign(driver, {
    transaction: (async (opening, work) =>
      hel(opening, (connection) =>
        work({
          ...connection,
          query: async (text, values) => {
            const rader = await connection.query(text, values);
            if (/from idempotens i\b/.test(text)) sett.push(values);
            // Whoever else has it would have it on a connection of their own, and the embedded engine has one.
            return opptatt && text.includes('pg_try_advisory_xact_lock')
              ? rader.map((rad) => ({ ...rad, ledig: false }))
              : rader;
          },
        }),
      )) satisfies Driver['transaction'],
  });
  return {
    sett,
    medOpptatt: async <T>(arbeid: () => Promise<T>): Promise<T> => {
      opptatt = true;
      return arbeid().finally(() => (opptatt = false));
    },
  };
}

test('a key somebody else is using now, and one that was used for something else', async (t) => {
  const { sett, medOpptatt } = lyttVedNoekler(verden.db.driver);
  await medOpptatt(() => alleSvarer(t, 'IDEMPOTENS_PAAGAAR', (request) => request));
  const brukte = new Map(sett.map((verdier) => [verdier.at(-2), verdier]));
  assert.equal(brukte.size, med('IDEMPOTENS_BRUKT').length);
  await verden.iKrokvik(async (tx) => {
    for (const [klient, operasjon, noekkel] of brukte.values())
      await tx.query(sql`insert into idempotens (klient, operasjon, noekkel, avtrykk, status, body)
        values (${klient as string}, ${operasjon as string}, ${noekkel as string}, sha256('annet'), 200, '"{}"')`);
  });
  foer = await verden.spor(KROKVIK);
  await alleSvarer(t, 'IDEMPOTENS_BRUKT', (request, { id }) =>
    medHode(request, 'idempotency-key', brukte.get(id)!.at(-1) as string),
  );
});
