import { createKoboBackend } from '../../../app.ts';
import { createDatabase } from '../../../db/database.ts';
import { migrations } from '../../../db/migrations.gen.ts';
import { startCheck } from '../../../db/startsjekk.ts';
import { uuidSource } from '../../../db/uuid.ts';
import { jsonLogg, redacted, type Logglinje } from '../../../http/logg.ts';
import { createMaaltall } from '../../../http/maaltall.ts';
import { createJobber } from '../../../jobber.ts';
import { startKalender } from '../../../kalender.ts';
import { createDatabaselager } from '../../../ports/fillager/database.ts';
import { createClamd } from '../../../ports/virus/adapter.ts';
import { createVedleggskontroll } from '../../../vedleggskontroll.ts';
import { createWebhooker } from '../../../webhooker.ts';
import { clamdSokkel } from '../clamd.ts';
import { asyncNestingGuard } from '../nesting.ts';
import { openPg } from '../pg.ts';
import { startServer, type KoboServer } from '../server.ts';
import { createWebhookutgang } from '../webhookutgang.ts';
import { lesMaalere } from './maalere.ts';
import { lagHvelv, lagRegistre, nektUsikkert, type Driftsoppsett } from './oppsett.ts';

/** One process that serves: the API, its jobs, the calendar, the virus control and the pushing of events. */
export async function start(oppsett: Driftsoppsett, skriv: (linje: string) => void): Promise<KoboServer> {
  await nektUsikkert(oppsett);
  const driver = openPg({
    connectionString: oppsett.KOBO_INNLOGGING_URL,
    poolSize: oppsett.KOBO_TILKOBLINGER,
  });
  try {
    await startCheck(driver, migrations, { production: oppsett.KOBO_MILJOE === 'PRODUKSJON' });
  } catch (error) {
    await driver.close();
    throw error;
  }
  const db = createDatabase(driver, asyncNestingGuard());
  const vault = await lagHvelv(oppsett);
  const tilLogg = redacted(jsonLogg(skriv));
  const registre = lagRegistre(oppsett);
  const maaltall = createMaaltall();
  const logg = (linje: Logglinje): void => {
    maaltall.logg(linje);
    tilLogg(linje);
  };
  const felles = { db, klokke: () => new Date(), logg };
  const { folkeregister } = registre;
  const nyId = uuidSource();
  const jobber = createJobber({ ...felles, vault, folkeregister, nyId });
  const fillager = createDatabaselager(vault);
  const virusskanner = createClamd({ kobleTil: clamdSokkel(oppsett.KOBO_CLAMD) });
  const kontroll = createVedleggskontroll({ ...felles, fillager, virusskanner });
  const backend = createKoboBackend({
    db,
    porter: {
      ...registre,
      vault,
      fillager,
      miljoe: oppsett.KOBO_MILJOE,
      vekkJobber: jobber.vekk,
      vekkVedleggskontroll: kontroll.vekk,
    },
    utstedere: oppsett.KOBO_UTSTEDERE,
    hemmelighet: oppsett.KOBO_HEMMELIGHET,
    origins: oppsett.KOBO_ORIGINS,
    logg,
  });
  const lukkere: (() => Promise<void>)[] = [jobber.stopp, kontroll.stopp];
  const lukk = async (): Promise<void> => {
    for (const lukker of lukkere) await lukker();
    await backend.close();
  };
  try {
    return await startServer({
      port: oppsett.KOBO_PORT,
      host: oppsett.KOBO_HOST,
      tjenester: async () => {
        // What a stopped process left.
        jobber.vekk();
        kontroll.vekk();
        lukkere.push(await startKalender({ ...felles, porter: { folkeregister, vault } }));
        lukkere.push(createWebhooker({ ...felles, vault, nyId, utgang: createWebhookutgang() }).stopp);
        if (oppsett.KOBO_MAALTALL_PORT !== null) {
          const { origin, close } = await startServer({
            port: oppsett.KOBO_MAALTALL_PORT,
            host: oppsett.KOBO_HOST,
            tjenester: async () => ({
              fetch: {
                '/metrics': async () =>
                  new Response(await maaltall.tekst(await lesMaalere(driver, db)), {
                    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
                  }),
              },
            }),
          });
          lukkere.unshift(close);
          logg({ tid: felles.klokke().toISOString(), nivaa: 'INFO', hendelse: 'MAALTALL', adresse: origin });
        }
        return { fetch: { '/v1': backend.fetch }, close: lukk };
      },
    });
  } catch (error) {
    await lukk();
    throw error;
  }
}
