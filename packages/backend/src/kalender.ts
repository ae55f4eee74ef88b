import type { Database, TenantContext } from './db/database.ts';
import { uuidv7 } from './db/uuid.ts';
import { removeExpired } from './db/retention.ts';
import { feilmelder, type Logg } from './http/logg.ts';
import { flyttEttLeieforhold } from './modules/leieforhold/tilstand.ts';
import { varsleEttUtloep } from './modules/leieforhold/utloep.ts';
import { utloepEnSaksMangler } from './modules/mangel/service.ts';
import { bortfallEnOppsigelse } from './modules/oppsigelse/service.ts';
import { utloepEnReservasjon } from './modules/reservasjon/service.ts';
import { avklarEnGradering, type Graderingsporter } from './modules/sak/gradering.ts';
import { utloepEtTilbud } from './modules/tilbud/service.ts';
import { slettGlemteVedlegg } from './modules/vedlegg/service.ts';
import { gjoerEttEndelig } from './modules/vedtak/service.ts';
import { foelgOppEttBehov } from './modules/ventelisteplass/behov.ts';

export interface Kalenderoppsett {
  readonly db: Database;
  readonly porter: Graderingsporter;
  readonly klokke: () => Date;
  readonly logg: Logg;
}

const TIME = 60 * 60 * 1000;

/** Something that happens because a day has passed. May be done at any time, and by many at once. */
type Gjoeremaal = (
  oppsett: Kalenderoppsett,
  meld: (error: unknown, kommunenummer?: string) => void,
) => Promise<void>;

/** One, if there is one, in one municipality. */
type EttGjoeremaal = (
  oppsett: Kalenderoppsett,
  context: TenantContext,
  naa: Date,
) => Promise<'INGEN' | 'MER'>;

/** One at a time, until a municipality has no more; then the next one. */
const enOgEn =
  (aktoer: string, gjoerEn: EttGjoeremaal): Gjoeremaal =>
  async (oppsett, meld) => {
    for (const kommunenummer of await oppsett.db.tenants()) {
      const naa = oppsett.klokke();
      const context = { kommunenummer, aktoer, roller: [], skjermet: true, tid: naa.toISOString() };
      try {
        while ((await gjoerEn(oppsett, context, naa)) === 'MER');
      } catch (error) {
        meld(error, kommunenummer);
      }
    }
  };

/** In the order they are done. */
const gjoeremaal: readonly Gjoeremaal[] = [
  async ({ db, klokke, logg }) => {
    const fjernet = await removeExpired(db, klokke());
    if (Object.values(fjernet).some((antall) => antall > 0))
      logg({ tid: klokke().toISOString(), nivaa: 'INFO', hendelse: 'SLETTET', ...fjernet });
  },
  enOgEn('system:sletting', async ({ db }, context, naa) => {
    await db.withTenant(context, 'skriv', (tx) => slettGlemteVedlegg(tx, naa));
    return 'INGEN';
  }),
  enOgEn('system:tilbudsfrist', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => utloepEtTilbud(tx, naa)),
  ),
  enOgEn('system:mangelfrist', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => utloepEnSaksMangler({ tx, naa, nyId: uuidv7 })),
  ),
  enOgEn('system:oppsigelse', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => bortfallEnOppsigelse(tx, naa)),
  ),
  enOgEn('system:leietilstand', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => flyttEttLeieforhold(tx, naa)),
  ),
  enOgEn('system:reservasjon', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => utloepEnReservasjon(tx, naa)),
  ),
  enOgEn('system:leieutloep', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => varsleEttUtloep(tx, naa)),
  ),
  enOgEn('system:klagefrist', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => gjoerEttEndelig(tx, naa)),
  ),
  enOgEn('system:behov', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => foelgOppEttBehov(tx, naa)),
  ),
  enOgEn('system:gradering', ({ db, porter }, context, naa) => avklarEnGradering(db, context, porter, naa)),
];

/**
 * Does what follows from the date, once. What fails is logged, stops nothing else and is tried again the next time. Any
 * number of processes may run it.
 */
export async function kjoerKalender(oppsett: Kalenderoppsett): Promise<void> {
  const meld = feilmelder(oppsett.logg, oppsett.klokke, 'JOBB');
  for (const gjoer of gjoeremaal) await gjoer(oppsett, meld).catch((error: unknown) => meld(error));
}

/**
 * Runs the calendar now, and once an hour, so that a day that ends at midnight has ended soon after. Resolves when the
 * first run is over, with what ends the rest.
 */
export async function startKalender(oppsett: Kalenderoppsett): Promise<() => Promise<void>> {
  let loeper = kjoerKalender(oppsett);
  await loeper;
  // One after the other: a run that takes longer than an hour is not overtaken by the next.
  const timer = setInterval(() => (loeper = loeper.then(() => kjoerKalender(oppsett))), TIME);
  return () => {
    clearInterval(timer);
    return loeper;
  };
}
