import { createAdressesjekker } from '../adressesjekker.ts';
import { createKoboBackend, type KoboBackend, type KoboBackendOptions } from '../app.ts';
import type { Database } from '../db/database.ts';
import type { Vault } from '../db/ident.ts';
import { uuidSource } from '../db/uuid.ts';
import type { Utsteder } from '../http/auth.ts';
import { redacted, type Logg } from '../http/logg.ts';
import { createJobber } from '../jobber.ts';
import type { Kalenderoppsett } from '../kalender.ts';
import { idag } from '../klokke.ts';
import { handlers } from '../modules/index.ts';
import { createDatabaselager } from '../ports/fillager/database.ts';
import type { Heicomformer } from '../ports/heic/port.ts';
import { createClamd } from '../ports/virus/adapter.ts';
import type { Virusskanner } from '../ports/virus/port.ts';
import { createClamdSimulator } from '../ports/virus/simulator.ts';
import { createVedleggskontroll } from '../vedleggskontroll.ts';
import type { Webhookutgang } from '../ports/webhook/port.ts';
import { createWebhooker } from '../webhooker.ts';
import { fjellvik } from './fjellvik.ts';
import { krokvik, type Demokommune } from './krokvik.ts';
import { demoregistre, type Demoregistre } from './registre.ts';
import { saa } from './saa.ts';

export interface Demobackend extends KoboBackend {
  /** What the calendar needs here. The host decides when it runs. */
  readonly kalender: Kalenderoppsett;
  /** Takes up the jobs an earlier process left. Those a request makes begin by themselves. */
  readonly vekkJobber: () => void;
}

export interface DemoBackendOptions {
  /** Open and migrated. */
  readonly db: Database;
  readonly vault: Vault;
  readonly utstedere: readonly Utsteder[];
  /** 32 bytes, kept with the data. */
  readonly hemmelighet: Uint8Array;
  readonly klokke?: () => Date;
  readonly logg?: Logg;
  readonly fremdrift?: (hva: string) => void;
  readonly fetch?: typeof fetch;
  readonly versjon?: string;
  /** Other origins whose pages may call it. */
  readonly origins?: readonly string[];
  readonly dokumentasjon?: KoboBackendOptions['dokumentasjon'];
  /** Krokvik and Fjellvik when absent. */
  readonly kommuner?: readonly Demokommune[];
  /** The registers with everybody of `kommuner` in them; undisturbed ones when absent. */
  readonly registre?: Demoregistre;
  /** A simulated clamd when absent: it finds the harmless test file, and nothing else. */
  readonly virusskanner?: Virusskanner;
  /** Without it HEIC is refused: a browser does not run the decoder. */
  readonly heic?: Heicomformer;
  /** Where events are pushed through. Without it nothing is pushed: a browser cannot tell where an address leads. */
  readonly webhookutgang?: Webhookutgang;
}

/**
 * The backend with the demo municipalities Krokvik and Fjellvik in it and simulated registers behind it: what
 * `npm start`, Storybook and the element tests run. The same handlers, database and adapters as in production.
 */
export async function createDemoBackend(options: DemoBackendOptions): Promise<Demobackend> {
  const { db, vault, klokke = () => new Date(), logg = () => undefined, fremdrift } = options;
  const naa = klokke();
  const kommuner = options.kommuner ?? [krokvik(idag(naa)), fjellvik(idag(naa))];
  const nyId = uuidSource(() => klokke().getTime());
  const registre = options.registre ?? (await demoregistre(kommuner, naa));
  for (const kommune of kommuner) {
    await saa(kommune, {
      db,
      vault,
      nyId: uuidSource(),
      naa,
      registre,
      ...(fremdrift && { fremdrift }),
    });
  }
  const jobber = createJobber({
    db,
    vault,
    folkeregister: registre.folkeregister,
    kontaktregister: registre.kontaktregister,
    varsling: registre.varsling,
    nyId,
    klokke,
    logg: redacted(logg),
  });
  const adressesjekker = createAdressesjekker({
    db,
    adresse: registre.adresse,
    klokke,
    logg: redacted(logg),
  });
  const fillager = createDatabaselager(vault);
  const kontroll = createVedleggskontroll({
    db,
    fillager,
    virusskanner: options.virusskanner ?? createClamd({ kobleTil: createClamdSimulator() }),
    klokke,
    logg: redacted(logg),
  });
  const backend = createKoboBackend({
    db,
    handlers,
    porter: {
      ...registre,
      vault,
      miljoe: 'TEST',
      vekkJobber: jobber.vekk,
      vekkAdressesjekk: adressesjekker.vekk,
      fillager,
      ...(options.heic && { heic: options.heic }),
      vekkVedleggskontroll: kontroll.vekk,
    },
    utstedere: options.utstedere,
    hemmelighet: options.hemmelighet,
    logg,
    ...(options.klokke && { klokke: options.klokke }),
    ...(options.fetch && { fetch: options.fetch }),
    ...(options.origins && { origins: options.origins }),
    ...(options.dokumentasjon && { dokumentasjon: options.dokumentasjon }),
    ...(options.versjon !== undefined && { versjon: options.versjon }),
  });
  const { webhookutgang: utgang } = options;
  const webhooker = utgang && createWebhooker({ db, vault, utgang, nyId, klokke, logg: redacted(logg) });
  return {
    fetch: backend.fetch,
    kalender: { db, porter: { ...registre, vault, fillager }, klokke, logg: redacted(logg) },
    vekkJobber: () => {
      jobber.vekk();
      adressesjekker.vekk();
      kontroll.vekk();
    },
    close: async () => {
      await Promise.all([jobber.stopp(), adressesjekker.stopp(), kontroll.stopp(), webhooker?.stopp()]);
      await backend.close();
    },
  };
}
