import type { Database } from './db/database.ts';
import { feilmelder, type Logg } from './http/logg.ts';
import { createLoekke, iHverKommune, jobbkontekst, KORTEST } from './loekke.ts';
import { kjoerBolkEllerDel } from './modules/importer/kjoering.ts';
import { varsleOmEnNoedtilgang } from './modules/noedtilgang/varsel.ts';
import { behandleEttVarsel, type Varselporter } from './modules/varsel/utsending.ts';
import { kontrollerGraderinger } from './modules/person/kontroll.ts';
import { hentUteblitte } from './modules/person/uteblitte.ts';
import type { Folkeregister } from './ports/folkeregister/port.ts';

export interface Jobboppsett extends Varselporter {
  readonly db: Database;
  readonly folkeregister: Folkeregister;
  readonly nyId: () => string;
  readonly klokke: () => Date;
  readonly logg: Logg;
}

export interface Jobber {
  /** There may be something to do: called after a job was made, and at start for what a stopped process left. */
  vekk(): void;
  /** Waits for the running batch and starts no more. */
  stopp(): Promise<void>;
}

/** Nothing to do, and what woke us is committed or given up: what a process that is gone has left is found. */
const HVILE = 10_000;
/** While the database is away, or a batch fails. */
const LENGST = 60_000;
/** While a register gives no answer: soon after a short fall, seldom through a long one. */
const REGISTER_NEDE = [30_000, 900_000] as const;

type Runde = 'MER' | 'TOM' | 'VENTER' | 'FEILET';

const tilRunde = (svar: 'INGEN' | 'MER' | 'VENTER'): Runde => (svar === 'INGEN' ? 'TOM' : svar);

const neste: Readonly<Record<Runde, (pause: number) => number>> = {
  MER: () => KORTEST,
  TOM: (pause) => Math.min(pause * 4, HVILE),
  VENTER: (pause) => Math.min(Math.max(pause * 2, REGISTER_NEDE[0]), REGISTER_NEDE[1]),
  FEILET: (pause) => Math.min(pause * 4, LENGST),
};

/** Carries jobs out beside the requests. Jobs are claimed in the database, so any number of processes may run this. */
export function createJobber(oppsett: Jobboppsett): Jobber {
  const { db, vault, folkeregister, nyId, klokke, logg } = oppsett;
  const skrivFeil = feilmelder(logg, klokke, 'JOBB');
  const meld = (error: unknown, kommunenummer?: string): Runde => {
    skrivFeil(error, kommunenummer);
    return 'FEILET';
  };
  let importert = false;
  const loekke = createLoekke(async () => neste[await alleKommuner()]);

  /**
   * One batch for each municipality that has one. The register is asked when no import has more: its batches follow each
   * other at once, and must neither wait for a register that is down nor ask it each time.
   */
  async function alleKommuner(): Promise<Runde> {
    const runder = new Set<Runde>();
    const iAlle = async (kommuner: readonly string[], gjoer: (kommunenummer: string) => Promise<Runde>) => {
      for (const runde of await iHverKommune(kommuner, loekke, gjoer, meld)) runder.add(runde);
    };
    try {
      await iAlle(await db.tenantsWith('import'), bolk);
      if (runder.has('MER')) {
        importert = true;
        return 'MER';
      }
      if (importert) await db.analyze();
      importert = false;
      const uteblittI = await db.tenantsWith('uteblitte');
      await iAlle(uteblittI, uteblitte);
      await iAlle(uteblittI, ukjente);
      await iAlle(await db.tenantsWith('varsel'), varsle);
    } catch (error) {
      runder.add(meld(error));
    }
    return (['MER', 'FEILET', 'VENTER'] as const).find((runde) => runder.has(runde)) ?? 'TOM';
  }

  async function bolk(kommunenummer: string): Promise<Runde> {
    const context = { kommunenummer, aktoer: 'system:import', roller: [], skjermet: true };
    const svar = await kjoerBolkEllerDel((work) => db.withTenant(context, 'skriv', work), {
      vault,
      kommunenummer,
      nyId,
      naa: klokke(),
    });
    return svar === 'MER' ? 'MER' : 'TOM';
  }

  async function uteblitte(kommunenummer: string): Promise<Runde> {
    return tilRunde(await hentUteblitte({ db, vault, folkeregister, nyId, klokke }, kommunenummer));
  }

  async function ukjente(kommunenummer: string): Promise<Runde> {
    const naa = klokke();
    const context = jobbkontekst(kommunenummer, 'system:gradering', naa);
    return tilRunde(await kontrollerGraderinger({ db, porter: oppsett, naa }, context, 'UKJENTE'));
  }

  async function varsle(kommunenummer: string): Promise<Runde> {
    const naa = klokke();
    const context = jobbkontekst(kommunenummer, 'system:varsel', naa);
    const ombud = await varsleOmEnNoedtilgang(db, context, oppsett, naa);
    const varsel = await behandleEttVarsel(db, context, oppsett, naa);
    return tilRunde([ombud, varsel].find((ett) => ett === 'MER') ?? (ombud === 'INGEN' ? varsel : ombud));
  }

  return loekke;
}
