import { feilmelder } from './http/logg.ts';
import { createLoekke, iHverKommune, KORTEST, type Loekke } from './loekke.ts';
import { leverEtt, type Leveringsmiljoe } from './modules/arkiv/levering.ts';

/** Milliseconds between two looks: at what is to be archived, and for what the archive has answered. */
const HVILE = 15_000;
/** While the database is away, an archive gives no answer, or a municipality's round fails. */
const LENGST = 120_000;

type Runde = 'INGEN' | 'MER' | 'VENTER';

const neste: Readonly<Record<Runde, (pause: number) => number>> = {
  MER: () => KORTEST,
  VENTER: (pause) => Math.min(Math.max(pause * 2, HVILE), LENGST),
  INGEN: () => HVILE,
};

/**
 * Hands documents over to the archives of the municipalities that have one, beside the requests and the other jobs.
 * Deliveries are claimed in the database, so any number of processes may run this.
 */
export function createArkivar(oppsett: Leveringsmiljoe): Pick<Loekke, 'stopp'> {
  const { db, klokke, logg } = oppsett;
  const skrivFeil = feilmelder(logg, klokke, 'ARKIV');
  const meld = (error: unknown, kommunenummer?: string): Runde => {
    skrivFeil(error, kommunenummer);
    return 'VENTER';
  };
  const loekke = createLoekke(async () => {
    const runder = await iHverKommune(
      db.tenantsWith('arkiv'),
      loekke,
      (kommunenummer) => leverEtt(oppsett, kommunenummer),
      meld,
    );
    return neste[(['MER', 'VENTER'] as const).find((runde) => runder.has(runde)) ?? 'INGEN'];
  }, KORTEST);
  return loekke;
}
