// What is wrong is refused over HTTP with the right status, a stable code and a sentence somebody can act on in both
// written standards, and leaves nothing behind: the whole database is the same after as before.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  createDatabase,
  createDemoBackend,
  demoregistre,
  createVault,
  demoansatte,
  krokvik,
} from '@kobo-bolig/backend';
import { asyncNestingGuard, startServer, type KoboServer } from '@kobo-bolig/backend/node';
import { createSigner } from '@kobo-bolig/backend/worker';
import { problems, type Problem, type ProblemCode } from '@kobo-bolig/contract';
import { par } from '@kobo-bolig/skjema/testing';
import { fjellvik } from '../../packages/backend/src/demo/fjellvik.ts';
import { openTestEngine } from '../../packages/backend/src/testing/engine.ts';

const KROKVIK = '9901';
const FJELLVIK = '9902';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const idag = new Date().toISOString().slice(0, 10);
const demo = krokvik(idag);
const nabo = fjellvik(idag);
const linjer = (fil: Uint8Array): string[] => new TextDecoder('latin1').decode(fil).split('\r\n');
const bytes = (verdi: number): Uint8Array => new Uint8Array(32).fill(verdi);

const { driver, admin, close } = await openTestEngine();
const signer = await createSigner();
const fremmed = await createSigner();
/** The registers answer until the set-up is done. */
let nede = false;
let server: KoboServer;
let tokener: Record<'fride' | 'trine' | 'kari' | 'utloept' | 'fremmed' | 'annetApi', string>;
let ider: Record<'bolig' | 'sak' | 'soeknad', string>;

interface Innhold {
  readonly token?: string;
  readonly kommune?: string;
  readonly json?: unknown;
  readonly fil?: readonly [type: string, innhold: BodyInit];
  readonly versjon?: number;
}

function send(metode: string, sti: string, innhold: Innhold = {}, spraak = 'nb'): Promise<Response> {
  const { token = tokener.fride, kommune = FJELLVIK, json, fil, versjon } = innhold;
  const type = json === undefined ? fil?.[0] : 'application/json';
  const body = json === undefined ? fil?.[1] : JSON.stringify(json);
  return fetch(`${server.origin}/v1${sti}`, {
    method: metode,
    headers: {
      authorization: `Bearer ${token}`,
      'kobo-kommunenummer': kommune,
      'accept-language': spraak,
      ...(metode === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
      ...(type !== undefined && { 'content-type': type }),
      ...(versjon !== undefined && { 'if-match': `"${versjon}"` }),
    },
    ...(body !== undefined && { body, duplex: 'half' }),
  } as RequestInit);
}

async function lykkes<T>(svar: Response): Promise<T> {
  const tekst = await svar.text();
  assert.ok(svar.ok, tekst);
  return JSON.parse(tekst) as T;
}

/** A draft of Kari's where the co-applicant's number and name are wrong. */
async function daarligUtkast(): Promise<string> {
  const kari = { token: tokener.kari, kommune: KROKVIK };
  await lykkes(await send('GET', '/meg/innbygger', kari));
  const { soeknadId } = await lykkes<{ soeknadId: string }>(
    await send('POST', '/soeknader', { ...kari, json: { spraak: 'nb' } }),
  );
  const svar = { ...par.svar, 'medsoeker.fnr': '12345678901', 'medsoeker.navn': 'x'.repeat(5_000) };
  await lykkes(
    await send('PUT', `/soeknader/${soeknadId}/svar`, {
      ...kari,
      json: { svar, steg: 'oppsummering', spraak: 'nb' },
      versjon: 1,
    }),
  );
  return soeknadId;
}

before(async () => {
  const kommuner = [
    {
      ...demo,
      saker: [],
      // Homes enough to be read; seven hundred take their time.
      boligimport: () => new TextEncoder().encode(linjer(demo.boligimport()).slice(0, 6).join('\r\n')),
    },
    nabo,
  ];
  const backend = await createDemoBackend({
    db: { ...createDatabase(driver, asyncNestingGuard()), close },
    vault: await createVault({ current: 1, encryption: { 1: bytes(1) }, index: bytes(2) }),
    utstedere: [signer.utsteder],
    hemmelighet: bytes(3),
    kommuner,
    registre: await demoregistre(kommuner, new Date(), {
      tidsgrenser: { perForsoekMs: 500, totaltMs: 2_000, maksForsoek: 1 },
      mellomledd: (neste) => async (request) =>
        nede ? new Response('Bad gateway', { status: 502 }) : neste(request),
    }),
  });
  server = await startServer({
    tjenester: async () => ({ fetch: { '/v1': backend.fetch }, close: () => backend.close() }),
  });
  const ansatt = (sub: string) => demoansatte().find((en) => en.sub === sub)!;
  const igaar = Math.floor(Date.now() / 1000) - 86_400;
  tokener = {
    fride: await signer.token(ansatt('fride')),
    trine: await signer.token(ansatt('trine')),
    kari: await signer.token({
      navn: 'Kari Margrethe Nordmann',
      pid: demo.nordmann.husstand.soeker.ident,
    }),
    utloept: await signer.token(ansatt('fride'), { iat: igaar, exp: igaar + 900 }),
    fremmed: await fremmed.token(ansatt('fride')),
    annetApi: await signer.token(ansatt('fride'), { aud: 'annet-api' }),
  };
  const boliger = await lykkes<{ items: [{ koboId: string }] }>(await send('GET', '/boliger?limit=1'));
  const saker = await lykkes<{ items: [{ sakId: string }] }>(await send('POST', '/saker/soek', { json: {} }));
  ider = {
    bolig: boliger.items[0].koboId,
    sak: saker.items[0].sakId,
    soeknad: await daarligUtkast(),
  };
  const { versjon } = await lykkes<{ versjon: number }>(await send('GET', `/saker/${ider.sak}`));
  await lykkes(await send('POST', `/saker/${ider.sak}/tildeling`, { versjon }));
});
after(() => server.close());

/** Every row of every table. */
const alt = (): Promise<string> =>
  admin.transaction({ script: 'begin read only' }, async (connection) => {
    const sum = createHash('sha256');
    const tabeller = await connection.query(
      "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1",
      [],
    );
    for (const { relname } of tabeller) {
      const rader = await connection.query(
        `select t::text as rad from "${String(relname)}" t order by 1`,
        [],
      );
      sum.update(JSON.stringify([relname, rader]));
    }
    return sum.digest('hex');
  });

const bolig = {
  adresse: {
    adressenavn: 'Setervegen',
    nummer: 99,
    postnummer: '0003',
    poststed: 'Fjellvik',
    kommunenummer: FJELLVIK,
  },
  status: 'VEDLIKEHOLD',
  boligtype: 'ORDINAER',
};
const boligEndring = { boligtype: 'ORDINAER', bemanning: 'INGEN', status: 'SOLGT' };
const [hode = '', ...rader] = linjer(nabo.boligimport());
const utenKolonne = [hode.replace('gatenavn;', ''), ...rader].join('\r\n');
const importer = (type: string, innhold: BodyInit) => (spraak: string) =>
  send('POST', '/importer', { fil: [type, innhold] }, spraak);

interface Tilfelle {
  readonly kall: (spraak: string) => Promise<Response>;
  readonly kode: ProblemCode;
  /** Where it is wrong, and how; in any order, and there may be more. */
  readonly feil?: readonly string[];
}

const tilfeller: Readonly<Record<string, Tilfelle>> = {
  'a token that is none': {
    kall: (spraak) => send('GET', '/boliger', { token: 'tull' }, spraak),
    kode: 'UGYLDIG_TOKEN',
  },
  'an expired token': {
    kall: (spraak) => send('GET', '/boliger', { token: tokener.utloept }, spraak),
    kode: 'UTLOEPT_TOKEN',
  },
  'a token somebody else has signed': {
    kall: (spraak) => send('GET', '/boliger', { token: tokener.fremmed }, spraak),
    kode: 'UGYLDIG_TOKEN',
  },
  'a token for another service': {
    kall: (spraak) => send('GET', '/boliger', { token: tokener.annetApi }, spraak),
    kode: 'UGYLDIG_TOKEN',
  },
  'a token for the neighbour': {
    kall: (spraak) => send('POST', '/boliger', { token: tokener.trine, json: bolig }, spraak),
    kode: 'FEIL_KOMMUNE',
  },
  'the id of a home next door': {
    kall: (spraak) =>
      send('GET', `/boliger/${ider.bolig}`, { token: tokener.trine, kommune: KROKVIK }, spraak),
    kode: 'IKKE_FUNNET',
  },
  'changing a home next door': {
    kall: (spraak) =>
      send(
        'PUT',
        `/boliger/${ider.bolig}`,
        { token: tokener.trine, kommune: KROKVIK, json: boligEndring, versjon: 1 },
        spraak,
      ),
    kode: 'IKKE_FUNNET',
  },
  'the id of one’s own application, sent to another municipality': {
    kall: (spraak) => send('GET', `/soeknader/${ider.soeknad}`, { token: tokener.kari }, spraak),
    kode: 'IKKE_FUNNET',
  },
  'the id of a case next door': {
    kall: (spraak) =>
      send(
        'POST',
        `/saker/${ider.sak}/tildeling`,
        { token: tokener.trine, kommune: KROKVIK, versjon: 2 },
        spraak,
      ),
    kode: 'IKKE_FUNNET',
  },
  'an unknown field': {
    kall: (spraak) => send('POST', '/boliger', { json: { ...bolig, farge: 'blå' } }, spraak),
    kode: 'UKJENT_PARAMETER',
    feil: ['/farge UKJENT'],
  },
  'an unknown field in a part': {
    kall: (spraak) =>
      send('POST', '/boliger', { json: { ...bolig, adresse: { ...bolig.adresse, farge: 'blå' } } }, spraak),
    kode: 'UKJENT_PARAMETER',
    feil: ['/adresse/farge UKJENT'],
  },
  ...Object.fromEntries(
    ['__proto__', 'constructor', 'toString'].map((navn) => [
      `answers that name ${navn}`,
      {
        kall: (spraak: string) =>
          send(
            'PUT',
            `/soeknader/${ider.soeknad}/svar`,
            {
              token: tokener.kari,
              kommune: KROKVIK,
              // As text: in an object literal `__proto__` is no field.
              fil: [
                'application/json',
                `{"svar":{"${navn}":{},"akutt":"JA"},"steg":"oppsummering","spraak":"nb"}`,
              ],
              versjon: 2,
            },
            spraak,
          ),
        kode: navn === '__proto__' ? ('UKJENT_PARAMETER' as const) : ('UGYLDIG_FORESPOERSEL' as const),
        feil: [`/svar/${navn} UKJENT`],
      },
    ]),
  ),
  'an unknown parameter': {
    kall: (spraak) => send('GET', '/boliger?farge=blaa', {}, spraak),
    kode: 'UKJENT_PARAMETER',
    feil: ['query/farge UKJENT'],
  },
  'a national identity number nobody can have, and 5 000 characters in a name': {
    kall: (spraak) =>
      send(
        'POST',
        `/soeknader/${ider.soeknad}/innsending`,
        {
          token: tokener.kari,
          kommune: KROKVIK,
          json: { oppsummeringHash: '0'.repeat(64) },
          versjon: 2,
        },
        spraak,
      ),
    kode: 'SOEKNAD_UFULLSTENDIG',
    feil: ['/svar/medsoeker.fnr UGYLDIG', '/svar/medsoeker.navn FORLANG'],
  },
  ...Object.fromEntries(
    Object.entries({
      'only spaces': '   ',
      'a bell': 'Setervegen\u0007',
      'text that is turned around': 'Seter\u202Evegen',
      'two lines': 'Seter\nvegen',
    }).map(([navn, verdi]) => [
      `${navn} as the street and key of a home`,
      {
        kall: (spraak: string) =>
          send(
            'POST',
            '/boliger',
            {
              json: {
                ...bolig,
                leverandorBoligId: verdi,
                adresse: { ...bolig.adresse, adressenavn: verdi },
              },
            },
            spraak,
          ),
        kode: 'UGYLDIG_FORESPOERSEL' as const,
        feil: ['/adresse/adressenavn FEIL_FORMAT', '/leverandorBoligId FEIL_FORMAT'],
      },
    ]),
  ),
  'a national identity number in what is told of a home': {
    kall: (spraak) =>
      send('POST', '/boliger', { json: { ...bolig, informasjon: 'Nøkkel:\nspør 03851598730' } }, spraak),
    kode: 'UGYLDIG_FORESPOERSEL',
    feil: ['/informasjon FOEDSELSNUMMER_I_TEKST'],
  },
  'a national identity number in a home that is changed': {
    kall: (spraak) =>
      send(
        'PUT',
        `/boliger/${ider.bolig}`,
        { json: { ...boligEndring, eier: { navn: 'Kari 038515 98730' } }, versjon: 1 },
        spraak,
      ),
    kode: 'UGYLDIG_FORESPOERSEL',
    feil: ['/eier/navn FOEDSELSNUMMER_I_TEKST'],
  },
  'dates no home has': {
    kall: (spraak) =>
      send(
        'POST',
        '/boliger',
        {
          json: {
            ...bolig,
            klarFra: '0001-01-01',
            leiekostnad: { manedsleie: 1, gjelderFra: '9999-12-31' },
          },
        },
        spraak,
      ),
    kode: 'UGYLDIG_FORESPOERSEL',
    feil: ['/klarFra UGYLDIG_VERDI', '/leiekostnad/gjelderFra UGYLDIG_VERDI'],
  },
  '5 000 characters in the name of a street': {
    kall: (spraak) =>
      send(
        'POST',
        '/boliger',
        { json: { ...bolig, adresse: { ...bolig.adresse, adressenavn: 'x'.repeat(5_000) } } },
        spraak,
      ),
    kode: 'UGYLDIG_FORESPOERSEL',
    feil: ['/adresse/adressenavn FOR_LANG'],
  },
  'a file of 60 MB': { kall: importer('text/csv', new Uint8Array(60 * 1024 * 1024)), kode: 'FOR_STOR' },
  'a file of 60 MB that does not say its size': {
    kall: (spraak) => importer('text/csv', new Blob([new Uint8Array(60 * 1024 * 1024)]).stream())(spraak),
    kode: 'FOR_STOR',
  },
  'an .xlsx of 60 MB': { kall: importer(XLSX, new Uint8Array(60 * 1024 * 1024)), kode: 'FOR_STOR' },
  'an .xlsx that is a picture': {
    kall: importer(XLSX, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)),
    kode: 'IMPORT_UGYLDIG_FIL',
    feil: [' UKJENT_FILTYPE'],
  },
  'an .xlsx cut in two': {
    kall: importer(XLSX, Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0)),
    kode: 'IMPORT_UGYLDIG_FIL',
    feil: [' OEDELAGT_XLSX'],
  },
  'an .xlsx that is text': {
    kall: importer(XLSX, 'Dette er ikke et regneark.'),
    kode: 'IMPORT_UGYLDIG_FIL',
    feil: [' MANGLER_OVERSKRIFTER'],
  },
  'a CSV without one of the columns': {
    kall: importer('text/csv', utenKolonne),
    kode: 'IMPORT_UGYLDIG_FIL',
    feil: ['/gatenavn MANGLER_KOLONNE'],
  },
  'a household, when the income and tax registers are down': {
    kall: (spraak) => send('POST', `/saker/${ider.sak}/oekonomi/innhentinger`, {}, spraak),
    kode: 'REGISTER_UTILGJENGELIG',
  },
};

for (const [navn, { kall, kode, feil = [] }] of Object.entries(tilfeller)) {
  test(`${navn}: ${kode}`, async () => {
    nede = true;
    const foer = await alt();
    const feilene: string[][] = [];
    for (const spraak of ['nb', 'nn'] as const) {
      const svar = await kall(spraak);
      const tekst = await svar.text();
      assert.equal(svar.headers.get('content-type'), 'application/problem+json', tekst);
      assert.equal(svar.headers.get('content-language'), spraak);
      const problem = JSON.parse(tekst) as Problem;
      const { status, title, detail } = problems[kode];
      assert.deepEqual(
        [problem.code, svar.status, problem.title, problem.detail],
        [kode, status, title[spraak], detail[spraak]],
        tekst,
      );
      const sagt = (problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
      assert.deepEqual(
        feil.filter((en) => !sagt.includes(en)),
        [],
        tekst,
      );
      for (const en of [problem, ...(problem.errors ?? [])])
        assert.match(en.detail ?? '', /^[A-ZÆØÅ«].*\.$/, 'a whole sentence');
      feilene.push(sagt);
    }
    assert.deepEqual(feilene[0], feilene[1], 'the same is wrong in both languages');
    assert.equal(await alt(), foer, 'nothing is left behind');
  });
}
