import { kompiler, operations } from '@kobo-bolig/contract/server';
import { createAdressesjekker } from '../../../adressesjekker.ts';
import { createArkivar } from '../../../arkivar.ts';
import { createKoboBackend } from '../../../app.ts';
import { createDatabase } from '../../../db/database.ts';
import { migrations } from '../../../db/migrations.gen.ts';
import { startCheck } from '../../../db/startsjekk.ts';
import { uuidSource } from '../../../db/uuid.ts';
import { createDokumentasjon } from '../../../dokumentasjon/index.ts';
import { levende } from '../../../http/helse.ts';
import { jsonLogg, redacted } from '../../../http/logg.ts';
import { createMaaltall } from '../../../http/maaltall.ts';
import { createJobber } from '../../../jobber.ts';
import { startKalender } from '../../../kalender.ts';
import { arkivvalg } from '../../../ports/arkiv/valg.ts';
import { createDatabaselager } from '../../../ports/fillager/database.ts';
import { createClamd } from '../../../ports/virus/adapter.ts';
import { createVedleggskontroll } from '../../../vedleggskontroll.ts';
import { createWebhooker } from '../../../webhooker.ts';
import { clamdSokkel } from '../clamd.ts';
import { createHeicomformer } from '../heic.ts';
import { asyncNestingGuard } from '../nesting.ts';
import { openPg } from '../pg.ts';
import { startServer, type KoboServer } from '../server.ts';
import { createWebhookutgang } from '../webhookutgang.ts';
import { lesMaalere } from './maalere.ts';
import { lagAltinnroller, lagHvelv, lagRegistre, nektUsikkert, type Driftsoppsett } from './oppsett.ts';

/** One process that serves: the API, its jobs, the calendar, the virus control and the pushing of events. */
export async function start(oppsett: Driftsoppsett, skriv: (linje: string) => void): Promise<KoboServer> {
  await nektUsikkert(oppsett);
  const altinnroller = lagAltinnroller(oppsett);
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
  const tilLogg = jsonLogg(skriv);
  const registre = lagRegistre(oppsett);
  const maaltall = createMaaltall();
  const logg = redacted((linje) => {
    maaltall.logg(linje);
    tilLogg(linje);
  });
  const felles = { db, klokke: () => new Date(), logg };
  const { folkeregister, adresse, kontaktregister, varsling } = registre;
  const nyId = uuidSource();
  const jobber = createJobber({ ...felles, vault, folkeregister, kontaktregister, varsling, nyId });
  const adressesjekker = createAdressesjekker({ ...felles, adresse });
  const fillager = createDatabaselager(vault);
  const virusskanner = createClamd({ kobleTil: clamdSokkel(oppsett.KOBO_CLAMD) });
  const kontroll = createVedleggskontroll({ ...felles, fillager, virusskanner });
  kompiler(Object.values(operations));
  const backend = createKoboBackend({
    db,
    porter: {
      ...registre,
      vault,
      fillager,
      heic: createHeicomformer(),
      miljoe: oppsett.KOBO_MILJOE,
      vekkJobber: jobber.vekk,
      vekkAdressesjekk: adressesjekker.vekk,
      vekkVedleggskontroll: kontroll.vekk,
    },
    utstedere: oppsett.KOBO_UTSTEDERE,
    ...(altinnroller && { altinnroller }),
    hemmelighet: oppsett.KOBO_HEMMELIGHET,
    origins: oppsett.KOBO_ORIGINS,
    dokumentasjon: createDokumentasjon({
      ...(oppsett.KOBO_DATATJENESTE && { datatjeneste: oppsett.KOBO_DATATJENESTE }),
    }),
    logg,
  });
  const lukkere: (() => Promise<void>)[] = [jobber.stopp, adressesjekker.stopp, kontroll.stopp];
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
        adressesjekker.vekk();
        kontroll.vekk();
        // Nobody waits for it: a run is some transactions in each of all the municipalities, one after the other.
        const kalender = startKalender({
          ...felles,
          porter: { folkeregister, kontaktregister, varsling, vault, fillager },
        });
        void kalender.foersteRunde.then(() =>
          logg({ tid: felles.klokke().toISOString(), nivaa: 'INFO', hendelse: 'KALENDER' }),
        );
        lukkere.push(kalender.stopp);
        lukkere.push(
          createArkivar({
            ...felles,
            fillager,
            arkivet: arkivvalg({ ...felles, sidevogn: oppsett.KOBO_FIKS_SIDEVOGN }),
          }).stopp,
        );
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
        return {
          fetch: { '/v1': backend.fetch, '/api': backend.fetch, '/helse/levende': levende },
          close: lukk,
        };
      },
    });
  } catch (error) {
    await lukk();
    throw error;
  }
}
