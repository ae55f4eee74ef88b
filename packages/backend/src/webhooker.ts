import { feilmelder, type Logg } from './http/logg.ts';
import { createLoekke, iHverKommune, KORTEST, type Loekke } from './loekke.ts';
import { sendUt, type Utsendingsmiljoe } from './modules/webhook/utsending.ts';

export interface Webhookoppsett extends Utsendingsmiljoe {
  readonly logg: Logg;
}

/** Milliseconds between two looks: what an event waits at most before it is sent the first time. */
const HVILE = 2_000;
/** While the database is away, or a municipality's round fails. */
const LENGST = 60_000;

/**
 * Pushes events to those who subscribe. Beside the requests and the other jobs, since a receiver may keep it waiting.
 * Deliveries are claimed in the database, so any number of processes may run this.
 */
export function createWebhooker(oppsett: Webhookoppsett): Pick<Loekke, 'stopp'> {
  const { db, klokke, logg } = oppsett;
  const skrivFeil = feilmelder(logg, klokke, 'WEBHOOK');
  const meld = (error: unknown, kommunenummer?: string): 'FEILET' => {
    skrivFeil(error, kommunenummer);
    return 'FEILET';
  };
  const loekke = createLoekke(async () => {
    const runder = await iHverKommune<'INGEN' | 'MER' | 'FEILET'>(
      db.tenantsWith('webhook'),
      loekke,
      (kommunenummer) => sendUt(oppsett, kommunenummer),
      meld,
    );
    if (runder.has('FEILET')) return (pause) => Math.min(Math.max(pause * 4, HVILE), LENGST);
    return () => (runder.has('MER') ? KORTEST : HVILE);
  }, KORTEST);
  return loekke;
}
