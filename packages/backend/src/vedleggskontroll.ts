import { feilmelder, type Logg } from './http/logg.ts';
import { createLoekke, iHverKommune, KORTEST } from './loekke.ts';
import type { Jobber } from './jobber.ts';
import { kontrollerEtt, type Kontrolloppsett } from './modules/vedlegg/kontroll.ts';

export interface Vedleggskontrolloppsett extends Kontrolloppsett {
  readonly logg: Logg;
}

/** Nothing to look through, and what woke us is committed or given up: what a process that is gone has left is found. */
const HVILE = 10_000;
/** The scanner is away, or something is taken by a process that may be gone. */
const SKANNER_NEDE = [30_000, 300_000] as const;

type Runde = 'MER' | 'VENTER' | 'TOM';

const neste: Readonly<Record<Runde, (pause: number) => number>> = {
  MER: () => KORTEST,
  VENTER: (pause) => Math.min(Math.max(pause * 2, SKANNER_NEDE[0]), SKANNER_NEDE[1]),
  TOM: (pause) => Math.min(pause * 4, HVILE),
};

/** Has attachments looked through for viruses beside the requests, apart from other jobs: a scanner that is away delays none. */
export function createVedleggskontroll(oppsett: Vedleggskontrolloppsett): Jobber {
  const skrivFeil = feilmelder(oppsett.logg, oppsett.klokke, 'JOBB');
  const meld = (error: unknown, kommunenummer?: string): Runde => {
    skrivFeil(error, kommunenummer);
    return 'VENTER';
  };
  const loekke = createLoekke(async () => neste[await alleKommuner()]);

  async function alleKommuner(): Promise<Runde> {
    const runder = await iHverKommune(oppsett.db.tenantsWith('vedleggskontroll'), loekke, ett, meld);
    return (['MER', 'VENTER'] as const).find((runde) => runder.has(runde)) ?? 'TOM';
  }

  async function ett(kommunenummer: string): Promise<Runde> {
    const svar = await kontrollerEtt(oppsett, kommunenummer);
    return svar === 'INGEN' ? 'TOM' : svar;
  }

  return loekke;
}
