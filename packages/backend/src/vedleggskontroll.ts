import { feilmelder, type Logg } from './http/logg.ts';
import { createLoekke, KORTEST } from './loekke.ts';
import type { Jobber } from './jobber.ts';
import { kontrollerEtt, type Kontrolloppsett } from './modules/vedlegg/kontroll.ts';

export interface Vedleggskontrolloppsett extends Kontrolloppsett {
  readonly logg: Logg;
}

/** Nothing to look through for so long, and what woke us is committed or given up: at rest until woken again. */
const TIL_RO = 1280;
/** The scanner is away, or something is taken by a process that may be gone. */
const SKANNER_NEDE = [30_000, 300_000] as const;

type Runde = 'MER' | 'VENTER' | 'TOM';

const neste: Readonly<Record<Runde, (pause: number) => number>> = {
  MER: () => KORTEST,
  VENTER: (pause) => Math.min(Math.max(pause * 2, SKANNER_NEDE[0]), SKANNER_NEDE[1]),
  TOM: (pause) => (pause < TIL_RO ? pause * 4 : Infinity),
};

/** Has attachments looked through for viruses beside the requests, apart from other jobs: a scanner that is away delays none. */
export function createVedleggskontroll(oppsett: Vedleggskontrolloppsett): Jobber {
  const meld = feilmelder(oppsett.logg, oppsett.klokke, 'JOBB');
  const loekke = createLoekke(async () => neste[await alleKommuner()]);

  async function alleKommuner(): Promise<Runde> {
    const runder = new Set<Runde>();
    const hver = async (kommunenummer: string): Promise<void> => {
      const svar = await kontrollerEtt(oppsett, kommunenummer);
      runder.add(svar === 'INGEN' ? 'TOM' : svar);
    };
    try {
      for (const kommunenummer of await oppsett.db.tenants()) {
        if (loekke.stoppet) break;
        await hver(kommunenummer).catch((error: unknown) => {
          meld(error, kommunenummer);
          runder.add('VENTER');
        });
      }
    } catch (error) {
      meld(error);
      runder.add('VENTER');
    }
    return (['MER', 'VENTER'] as const).find((runde) => runder.has(runde)) ?? 'TOM';
  }

  return loekke;
}
