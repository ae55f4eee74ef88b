import { join } from 'node:path';
import { startProsess, type Apiprosess, type Installasjon } from '../../postgres/prosess.ts';
import { krev, median, prosentil } from '../maaling.ts';
import { kommuner, LANDET, type Kommunestoerrelse } from './kommuner.ts';
import { last, maalt, type Kall } from './last.ts';

const SEKUNDER = 6;
const RUNDER = 3;
/** The same average municipality is in both. */
export const STORT = kommuner(LANDET);
export const LITE = kommuner({ kommuner: 3, boliger: 1_000, saker: 1_034 });
export const [SNITTET, STOERST] = STORT as [Kommunestoerrelse, Kommunestoerrelse];

export type Hoder = (kommune: Kommunestoerrelse) => Promise<Record<string, string>>;

/** As a case worker of the municipality. */
export const hoderAv =
  ({ signer }: Installasjon): Hoder =>
  async ({ kommunenummer }) => ({
    authorization: `Bearer ${await signer.token({
      sub: 'ansatt-1',
      navn: 'Ansatt En',
      roller: [{ kommunenummer, roller: ['SAKSBEHANDLER', 'BOLIGOVERSIKT'], enhet: 'BOLIGKONTOR' }],
    })}`,
    'kobo-kommunenummer': kommunenummer,
  });

/** Municipalities as they would call if every home called as often: the large ones more. */
function etterBoliger(antall: number): Kommunestoerrelse[] {
  return Array.from({ length: antall }, (_, i) => {
    let bolig = Math.floor(((i + 0.5) * LANDET.boliger) / antall);
    return STORT.find(({ boliger }) => (bolig -= boliger) < 0)!;
  });
}

const FILTRE = [
  '',
  '&status=KLAR_FOR_INNFLYTTING,VEDLIKEHOLD',
  '&boligtype=ORDINAER&soveromMin=2',
  '&ledigInnen=SEKS_MND',
];

const sider = async (hvem: readonly Kommunestoerrelse[], hoder: Hoder): Promise<Kall[]> =>
  Promise.all(
    hvem.map(async (kommune, i) => ({
      path: `/v1/boliger?limit=50${FILTRE[i % FILTRE.length]}`,
      headers: await hoder(kommune),
    })),
  );

const NAVN = ['åse', 'solberg', 'øyvind lie', 'ali', 'kari ber', 'Čálli'];

/** A search by name: each is in the lookup log before it is answered. */
interface Soek {
  readonly hva: string;
  readonly path: string;
  readonly body: (navn: string) => object;
  readonly paa: string;
}
export const SAKSSOEK: Soek = {
  hva: 'Saker soekt etter navn, p95',
  path: '/v1/saker/soek',
  body: (sok) => ({ sok, limit: 50 }),
  paa: 'navn blant sakens parter, 50 treff med fasetter, foert i innsynsloggen',
};
export const PERSONSOEK: Soek = {
  hva: 'Personer soekt etter navn, p95',
  path: '/v1/personer/soek',
  body: (navn) => ({ navn, formaal: 'Ringte og spurte om saken sin' }),
  paa: 'navn i saker, soeknader og leieforhold, 25 treff, hver foert i innsynsloggen',
};

const soek = async (
  { path, body }: Soek,
  hvem: readonly Kommunestoerrelse[],
  hoder: Hoder,
): Promise<Kall[]> =>
  Promise.all(
    hvem.map(async (kommune, i) => ({
      method: 'POST' as const,
      path,
      headers: { ...(await hoder(kommune)), 'content-type': 'application/json' },
      body: JSON.stringify(body(NAVN[i % NAVN.length]!)),
    })),
  );

export async function maalSider({ origin }: Apiprosess, hoder: Hoder, paa: string): Promise<void> {
  for (const [hva, hvem] of [
    ['Side med 50 boliger og fasetter, p95', etterBoliger(64)],
    ['  i en kommune av snittets stoerrelse', FILTRE.map(() => SNITTET)],
    ['  i den stoerste', FILTRE.map(() => STOERST)],
  ] as const) {
    const svar = await last(origin, await sider(hvem, hoder), { forbindelser: 16, sekunder: SEKUNDER });
    krev({
      hva,
      tall: prosentil(svar.tider, 95),
      enhet: 'ms',
      hoeyst: 50,
      paa: `${paa}, ${beskriv(hvem)}, ${maalt(16, SEKUNDER, svar)}, p50 ${median(svar.tider).toFixed(1)} ms, ${svar.perSekund.toFixed(0)} kall/s`,
    });
  }
}

const beskriv = (hvem: readonly Kommunestoerrelse[]): string => {
  const ulike = new Set(hvem);
  return ulike.size > 1 ? `${ulike.size} kommuner valgt etter antall boliger` : `${hvem[0]!.boliger} boliger`;
};

export async function maalSoek(
  hvilket: Soek,
  { origin }: Apiprosess,
  hoder: Hoder,
  paa: string,
): Promise<void> {
  for (const [hva, hvem] of [
    [hvilket.hva, etterBoliger(60)],
    ['  i en kommune av snittets stoerrelse', NAVN.map(() => SNITTET)],
    ['  i den stoerste', NAVN.map(() => STOERST)],
  ] as const) {
    const svar = await last(origin, await soek(hvilket, hvem, hoder), {
      forbindelser: 1,
      sekunder: SEKUNDER,
    });
    krev({
      hva,
      tall: prosentil(svar.tider, 95),
      enhet: 'ms',
      hoeyst: 20,
      paa: `${paa}, ${beskriv(hvem)}, ${hvilket.paa}, ${maalt(1, SEKUNDER, svar)}, p50 ${median(svar.tider).toFixed(1)} ms`,
    });
  }
}

/** One municipality does not pay for the others: the same 325 homes alone with two small ones, and in the whole country. */
export async function maalVekst(
  stort: Apiprosess,
  stortHoder: Hoder,
  lite: Apiprosess,
  liteHoder: Hoder,
  paa: string,
): Promise<void> {
  const hvem = FILTRE.map(() => SNITTET);
  const tider = { stort: [] as number[], lite: [] as number[] };
  const valg = { forbindelser: 1, sekunder: SEKUNDER / 2 };
  for (let i = 0; i < RUNDER; i++) {
    tider.lite.push(median((await last(lite.origin, await sider(hvem, liteHoder), valg)).tider));
    tider.stort.push(median((await last(stort.origin, await sider(hvem, stortHoder), valg)).tider));
  }
  const [s, l] = [median(tider.stort), median(tider.lite)];
  krev({
    hva: 'Side: 116 000 boliger mot 1000',
    tall: s / l,
    enhet: 'ganger',
    hoeyst: 1.5,
    desimaler: 2,
    paa: `${paa}, samme kommune med ${SNITTET.boliger} boliger i begge, 1 forbindelse, p50 ${s.toFixed(1)} mot ${l.toFixed(1)} ms, median av ${RUNDER} runder om hverandre`,
  });
}

export async function maalEtterId(
  { origin }: Apiprosess,
  { loginUrl, hoder }: { readonly loginUrl: string; readonly hoder: Hoder },
  paa: string,
): Promise<void> {
  const headers = await hoder(SNITTET);
  const { items } = (await (await fetch(`${origin}/v1/boliger?limit=100`, { headers })).json()) as {
    items: { koboId: string; status: string }[];
  };
  const let_ = (
    (await (await fetch(`${origin}/v1/boliger?limit=100&status=UTLEID`, { headers })).json()) as {
      items: typeof items;
    }
  ).items;
  // As many let homes among them as there are in the municipality: of those a tenancy is read, and the lookup logged.
  const kall = [...items.slice(0, 20), ...let_.slice(0, 80)].map(({ koboId }) => ({
    path: `/v1/boliger/${koboId}`,
    headers,
  }));
  const naken = await startProsess([join(import.meta.dirname, 'naken.ts')], {
    KOBO_INNLOGGING_URL: loginUrl,
  });
  const takt = { api: [] as number[], naken: [] as number[] };
  const valg = { forbindelser: 16, sekunder: SEKUNDER / 2 };
  try {
    for (let i = 0; i < RUNDER; i++) {
      takt.naken.push((await last(naken.origin, kall, valg)).perSekund);
      takt.api.push((await last(origin, kall, valg)).perSekund);
    }
  } finally {
    await naken.stopp('SIGKILL');
  }
  const [a, n] = [median(takt.api), median(takt.naken)];
  krev({
    hva: 'En bolig etter id mot naken node:http',
    tall: a / n,
    enhet: 'av naken',
    minst: 0.85,
    desimaler: 2,
    paa: `${paa}, ${a.toFixed(0)} mot ${n.toFixed(0)} kall/s, samme transaksjon, rolle og SQL; token, kontrakt og svarkontroll bare i API-et; ${kall.length} boliger, fire av fem utleid, 16 forbindelser, median av ${RUNDER} runder om hverandre`,
  });
}
