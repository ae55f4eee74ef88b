import { setTimeout as wait } from 'node:timers/promises';
import { postgresFromTemplate } from '../../../packages/backend/src/testing/postgres-template.ts';
import { startCluster } from '../../postgres/cluster.ts';
import { installasjon, type Apiprosess } from '../../postgres/prosess.ts';
import { linje } from '../maaling.ts';
import { maalImport } from './import.ts';
import { LANDET, type Kommunestoerrelse } from './kommuner.ts';
import {
  hoderAv,
  LITE,
  maalEtterId,
  maalSider,
  maalSoek,
  maalVekst,
  PERSONSOEK,
  SAKSSOEK,
  SNITTET,
  STOERST,
  STORT,
  type Hoder,
} from './maalinger.ts';
import { saa } from './saa.ts';

/** What is measured is there: the rows belong together, behind row security and the API. */
async function kontroller({ origin }: Apiprosess, hoder: Hoder): Promise<void> {
  for (const kommune of [SNITTET, STOERST]) {
    const headers = await hoder(kommune);
    const boliger = (await (await fetch(`${origin}/v1/boliger?limit=1`, { headers })).json()) as {
      totalt: number;
    };
    const saker = (await (
      await fetch(`${origin}/v1/saker/soek`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: '{}',
      })
    ).json()) as { totalt: number; items: { sakId: string }[] };
    // A page of them: whatever the rows of a case may be, the API can tell of it.
    const svar = await Promise.all(
      saker.items.map(({ sakId }) => fetch(`${origin}/v1/saker/${sakId}`, { headers })),
    );
    const feil = svar.find(({ status }) => status !== 200);
    const [b, s] = [boliger.totalt, saker.totalt];
    if (b !== kommune.boliger || s !== kommune.saker || feil !== undefined)
      throw new Error(`${JSON.stringify(kommune)}: ${b} homes, ${s} cases, ${await feil?.text()}`);
  }
}

/** The whole country on one PostgreSQL, and what it costs to use it. */
export async function maalSkala(): Promise<void> {
  const cluster = await startCluster(undefined, { holdbar: true });
  const lukkere: (() => Promise<unknown>)[] = [cluster.stop];
  const lukk = async (): Promise<void> => {
    for (const lukker of lukkere.splice(0).reverse()) await lukker();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void lukk().then(() => process.exit(130)));

  const aapne = async (hvem: readonly Kommunestoerrelse[]) => {
    const motor = await postgresFromTemplate(cluster.url);
    const { rader, sekunder } = await saa(motor.adminUrl, hvem);
    const hus = await installasjon(motor.loginUrl);
    lukkere.push(motor.close, hus.close);
    return { loginUrl: motor.loginUrl, hus, hoder: hoderAv(hus), rader, sekunder };
  };
  try {
    const stort = await aapne(STORT);
    const lite = await aapne(LITE);
    const motor = `PostgreSQL ${cluster.version}, fsync paa (standard: et oppslag er foert paa disk foer det er besvart)`;
    const landet = `${motor}, ${LANDET.kommuner} kommuner, ${LANDET.boliger} boliger, ${LANDET.saker} saker`;
    linje(
      'Landet er saadd',
      `${stort.sekunder.toFixed(0)} s`,
      '<= 300 s',
      `${landet}, ${stort.rader} rader med historikk, ANALYZE`,
    );

    const start = performance.now();
    const api = await stort.hus.start();
    linje(
      'API-prosessen svarer etter',
      `${((performance.now() - start) / 1000).toFixed(1)} s`,
      '-',
      `${landet}`,
    );
    const liteApi = await lite.hus.start();
    // What the day calls for is done beside the answers: not while they are timed.
    for (const prosess of [api, liteApi])
      while (!prosess.logg.some(({ hendelse }) => hendelse === 'KALENDER')) await wait(100);
    linje(
      'Foerste kalenderrunde er over etter',
      `${((performance.now() - start) / 1000).toFixed(1)} s`,
      '-',
      `${landet}, to prosesser paa hver sin database`,
    );
    await kontroller(api, stort.hoder);

    await maalSider(api, stort.hoder, landet);
    await maalSoek(SAKSSOEK, api, stort.hoder, landet);
    await maalSoek(PERSONSOEK, api, stort.hoder, landet);
    await maalVekst(api, stort.hoder, liteApi, lite.hoder, motor);
    await liteApi.stopp();
    await maalEtterId(api, stort, landet);
    await api.stopp();
    const [nestMinst, minst] = STORT.slice(-2);
    await maalImport(stort.hus, nestMinst!.kommunenummer, 'csv', landet);
    await maalImport(stort.hus, minst!.kommunenummer, 'xlsx', landet);
  } finally {
    await lukk();
  }
}
