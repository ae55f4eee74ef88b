import type { Database, TenantContext, Tx } from './db/database.ts';
import { uuidv7 } from './db/uuid.ts';
import { feilmelder, type Logg } from './http/logg.ts';
import { idag } from './klokke.ts';
import { jobbkontekst } from './loekke.ts';
import { krevEnBefaring } from './modules/boligoppgave/befaring.ts';
import type { Dokumentmiljoe } from './modules/dokument/service.ts';
import { taKommendeIBruk } from './modules/innstilling/service.ts';
import { flyttEttLeieforhold } from './modules/leieforhold/tilstand.ts';
import { varsleEttUtloep } from './modules/leieforhold/utloep.ts';
import { varsleEttUtloepUtenSak } from './modules/leieforhold/utloeputensak.ts';
import { skrivEnKontrakt } from './modules/leiekontrakt/service.ts';
import { avgjoerEnLeieregulering, varsleEnLeieregulering } from './modules/leieregulering/varsling.ts';
import { utloepEnSaksMangler } from './modules/mangel/service.ts';
import { fjernUtgaatt } from './modules/oppbevaring/service.ts';
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
) => Promise<'INGEN' | 'MER' | 'VENTER'>;

/** One at a time, until a municipality has no more or waits for somebody outside; then the next one. */
const enOgEn =
  (aktoer: string, gjoerEn: EttGjoeremaal): Gjoeremaal =>
  async (oppsett, meld, erStoppet) => {
    for (const kommunenummer of await oppsett.db.tenants()) {
      const naa = oppsett.klokke();
      const context = jobbkontekst(kommunenummer, aktoer, naa);
      try {
        while (!erStoppet() && (await gjoerEn(oppsett, context, naa)) === 'MER');
      } catch (error) {
        meld(error, kommunenummer);
      }
    }
  };

/** As {@link enOgEn}, each in a transaction of its own. */
const iTransaksjon = (
  aktoer: string,
  gjoerEn: (tx: Tx, miljoe: Dokumentmiljoe) => Promise<'INGEN' | 'MER'>,
): Gjoeremaal =>
  enOgEn(aktoer, ({ db, porter: { fillager } }, context, naa) =>
    db.withTenant(context, 'skriv', (tx) =>
      gjoerEn(tx, { kommunenummer: context.kommunenummer, fillager, naa, nyId: uuidv7 }),
    ),
  );

/** In the order they are done. */
const gjoeremaal: readonly Gjoeremaal[] = [
  enOgEn('system:sletting', async ({ db, logg }, context, naa) => {
    const fjernet = await db.withTenant(context, 'skriv', fjernUtgaatt);
    const { kommunenummer } = context;
    if (Object.values(fjernet).some((antall) => antall > 0))
      logg({ tid: naa.toISOString(), nivaa: 'INFO', hendelse: 'SLETTET', kommunenummer, ...fjernet });
    return 'INGEN';
  }),
  // Before what follows, which is done by what holds today.
  iTransaksjon('system:innstilling', (tx, { naa }) => taKommendeIBruk(tx, naa)),
  iTransaksjon('system:tilbudsfrist', (tx, { naa }) => utloepEtTilbud(tx, naa)),
  iTransaksjon('system:mangelfrist', (tx, { naa, nyId }) => utloepEnSaksMangler({ tx, naa, nyId })),
  iTransaksjon('system:oppsigelse', (tx, { naa }) => bortfallEnOppsigelse(tx, naa)),
  iTransaksjon('system:noedtilgang', (tx, { naa }) => avsluttEnUtloept(tx, naa)),
  enOgEn('system:noedtilgang', ({ db, porter }, context, naa) =>
    varsleOmEnNoedtilgang(db, context, porter, naa),
  ),
  iTransaksjon('system:leietilstand', (tx, { naa }) => flyttEttLeieforhold(tx, naa)),
  iTransaksjon('system:reservasjon', (tx, { naa }) => utloepEnReservasjon(tx, naa)),
  iTransaksjon('system:befaring', (tx, { naa, nyId }) => krevEnBefaring(tx, idag(naa), nyId)),
  iTransaksjon('system:leieutloep', varsleEttUtloep),
  iTransaksjon('system:leieutloep', varsleEttUtloepUtenSak),
  iTransaksjon('system:leieregulering', varsleEnLeieregulering),
  iTransaksjon('system:leiekontrakt', skrivEnKontrakt),
  // Before the deadlines for complaint: a notice that did not arrive keeps a decision from being final.
  enOgEn('system:varsel', ({ db, porter }, context, naa) => behandleEttVarsel(db, context, porter, naa)),
  // After the notices: what was told today counts from today.
  iTransaksjon('system:leieregulering', (tx) => avgjoerEnLeieregulering(tx)),
  iTransaksjon('system:klagefrist', (tx, { naa }) => gjoerEttEndelig(tx, naa)),
  iTransaksjon('system:gyldighet', (tx, { naa }) => varsleEttTilsagn(tx, naa)),
  iTransaksjon('system:gyldighet', utloepEttTilsagn),
  iTransaksjon('system:behov', (tx, { naa }) => foelgOppEttBehov(tx, naa)),
  iTransaksjon('system:oversending', (tx, { naa }) => varsleEnUkvittert(tx, naa)),
  enOgEn('system:gradering', ({ db, porter }, context, naa) => avklarEnGradering(db, context, porter, naa)),
  enOgEn('system:gradering', (oppsett, context, naa) =>
    kontrollerGraderinger({ ...oppsett, naa }, context, 'ALLE'),
  ),
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
