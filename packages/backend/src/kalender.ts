import type { Database, TenantContext } from './db/database.ts';
import { uuidv7 } from './db/uuid.ts';
import { removeExpired } from './db/retention.ts';
import { feilmelder, type Logg } from './http/logg.ts';
import { taKommendeIBruk } from './modules/innstilling/service.ts';
import { flyttEttLeieforhold } from './modules/leieforhold/tilstand.ts';
import { varsleEttUtloep } from './modules/leieforhold/utloep.ts';
import { skrivEnKontrakt } from './modules/leiekontrakt/service.ts';
import { varsleEnLeieregulering } from './modules/leieregulering/varsling.ts';
import { utloepEnSaksMangler } from './modules/mangel/service.ts';
import { bortfallEnOppsigelse } from './modules/oppsigelse/service.ts';
import { varsleEnUkvittert } from './modules/oversending/service.ts';
import { utloepEnReservasjon } from './modules/reservasjon/service.ts';
import { varsleOmEnNoedtilgang } from './modules/noedtilgang/varsel.ts';
import { avsluttEnUtloept } from './modules/noedtilgang/service.ts';
import { kontrollerEttParti } from './modules/revisjon/kontroll.ts';
import { forseglEttParti } from './modules/revisjon/service.ts';
import { kontrollerGraderinger } from './modules/person/kontroll.ts';
import { avklarEnGradering, type Graderingsporter } from './modules/sak/gradering.ts';
import type { Fillager } from './ports/fillager/port.ts';
import { utloepEtTilbud } from './modules/tilbud/service.ts';
import { slettGlemteVedlegg } from './modules/vedlegg/service.ts';
import { behandleEttVarsel, type Varselporter } from './modules/varsel/utsending.ts';
import { utloepEttTilsagn, varsleEttTilsagn } from './modules/vedtak/gyldighet.ts';
import { gjoerEttEndelig } from './modules/vedtak/service.ts';
import { foelgOppEttBehov } from './modules/ventelisteplass/behov.ts';

export interface Kalenderoppsett {
  readonly db: Database;
  readonly porter: Graderingsporter & Varselporter & { readonly fillager: Fillager };
  readonly klokke: () => Date;
  readonly logg: Logg;
}

const TIME = 60 * 60 * 1000;

/** Something that happens because a day has passed. May be done at any time, and by many at once. */
type Gjoeremaal = (
  oppsett: Kalenderoppsett,
  meld: (error: unknown, kommunenummer?: string) => void,
  erStoppet: () => boolean,
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
  async (oppsett, meld, erStoppet) => {
    for (const kommunenummer of await oppsett.db.tenants()) {
      const naa = oppsett.klokke();
      const context = { kommunenummer, aktoer, roller: [], skjermet: true, tid: naa.toISOString() };
      try {
        while (!erStoppet() && (await gjoerEn(oppsett, context, naa)) === 'MER');
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
  // Before what follows, which is done by what holds today.
  enOgEn('system:innstilling', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => taKommendeIBruk(tx, naa)),
  ),
  enOgEn('system:tilbudsfrist', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => utloepEtTilbud(tx, naa)),
  ),
  enOgEn('system:mangelfrist', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => utloepEnSaksMangler({ tx, naa, nyId: uuidv7 })),
  ),
  enOgEn('system:oppsigelse', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => bortfallEnOppsigelse(tx, naa)),
  ),
  enOgEn('system:noedtilgang', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => avsluttEnUtloept(tx, naa)),
  ),
  enOgEn('system:noedtilgang', async ({ db, porter }, context, naa) => {
    const svar = await varsleOmEnNoedtilgang(db, context, porter, naa);
    return svar === 'VENTER' ? 'INGEN' : svar;
  }),
  enOgEn('system:leietilstand', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => flyttEttLeieforhold(tx, naa)),
  ),
  enOgEn('system:reservasjon', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => utloepEnReservasjon(tx, naa)),
  ),
  enOgEn('system:leieutloep', ({ db, porter: { fillager } }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) =>
      varsleEttUtloep(tx, { kommunenummer: context.kommunenummer, fillager, naa, nyId: uuidv7 }),
    ),
  ),
  enOgEn('system:leieregulering', ({ db, porter: { fillager } }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) =>
      varsleEnLeieregulering(tx, { kommunenummer: context.kommunenummer, fillager, naa, nyId: uuidv7 }),
    ),
  ),
  enOgEn('system:leiekontrakt', ({ db, porter: { fillager } }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) =>
      skrivEnKontrakt(tx, { kommunenummer: context.kommunenummer, fillager, naa, nyId: uuidv7 }),
    ),
  ),
  // Before the deadlines for complaint: a notice that did not arrive keeps a decision from being final.
  enOgEn('system:varsel', async ({ db, porter }, context, naa) => {
    const svar = await behandleEttVarsel(db, context, porter, naa);
    // While the register or the channel is away, the rest of the municipality's notices wait as well.
    return svar === 'VENTER' ? 'INGEN' : svar;
  }),
  enOgEn('system:klagefrist', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => gjoerEttEndelig(tx, naa)),
  ),
  enOgEn('system:gyldighet', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => varsleEttTilsagn(tx, naa)),
  ),
  enOgEn('system:gyldighet', ({ db, porter: { fillager } }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) =>
      utloepEttTilsagn(tx, { kommunenummer: context.kommunenummer, fillager, naa, nyId: uuidv7 }),
    ),
  ),
  enOgEn('system:behov', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => foelgOppEttBehov(tx, naa)),
  ),
  enOgEn('system:oversending', ({ db }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) => varsleEnUkvittert(tx, naa)),
  ),
  enOgEn('system:gradering', ({ db, porter }, context, naa) => avklarEnGradering(db, context, porter, naa)),
  enOgEn('system:gradering', async (oppsett, context, naa) => {
    const svar = await kontrollerGraderinger({ ...oppsett, naa }, context, 'ALLE');
    return svar === 'VENTER' ? 'INGEN' : svar;
  }),
  // Last: what the others have done is sealed with it.
  enOgEn('system:forsegling', async ({ db, porter: { vault }, logg }, context, naa) => {
    const { kommunenummer } = context;
    const ende = await db.withTenant({ ...context, forsegler: true }, 'skriv', (tx) =>
      forseglEttParti({ tx, vault, kommunenummer }),
    );
    if (ende === null) return 'INGEN';
    const { mer, ...hode } = ende;
    // What is written down outside the database shows whether the end of the chain has been cut off.
    logg({ tid: naa.toISOString(), nivaa: 'INFO', hendelse: 'FORSEGLET', kommunenummer, ...hode });
    return mer ? 'MER' : 'INGEN';
  }),
  enOgEn('system:kontroll', async ({ db, porter: { vault }, logg }, context, naa) => {
    const { kommunenummer } = context;
    const parti = await db.withTenant({ ...context, forsegler: true }, 'skriv', (tx) =>
      kontrollerEttParti({ tx, vault, kommunenummer }, naa),
    );
    if (parti === null) return 'INGEN';
    for (const { art, segl } of parti.brudd)
      logg({ tid: naa.toISOString(), nivaa: 'FEIL', hendelse: 'REVISJONSBRUDD', kommunenummer, art, segl });
    return parti.mer ? 'MER' : 'INGEN';
  }),
];

/**
 * Does what follows from the date, once. What fails is logged, stops nothing else and is tried again the next time. Any
 * number of processes may run it.
 */
export async function kjoerKalender(
  oppsett: Kalenderoppsett,
  erStoppet: () => boolean = () => false,
): Promise<void> {
  const meld = feilmelder(oppsett.logg, oppsett.klokke, 'JOBB');
  for (const gjoer of gjoeremaal)
    await gjoer(oppsett, meld, erStoppet).catch((error: unknown) => meld(error));
}

export interface Kalender {
  /** The first run is over. */
  readonly foersteRunde: Promise<void>;
  /** Waits for what is under way, and begins on nothing more. */
  stopp(): Promise<void>;
}

/** Runs the calendar now, and once an hour, so that a day that ends at midnight has ended soon after. */
export function startKalender(oppsett: Kalenderoppsett): Kalender {
  let stoppet = false;
  const kjoer = (): Promise<void> => kjoerKalender(oppsett, () => stoppet);
  const foersteRunde = kjoer();
  let loeper = foersteRunde;
  // One after the other: a run that takes longer than an hour is not overtaken by the next.
  const timer = setInterval(() => (loeper = loeper.then(kjoer)), TIME);
  return {
    foersteRunde,
    stopp() {
      stoppet = true;
      clearInterval(timer);
      return loeper;
    },
  };
}
