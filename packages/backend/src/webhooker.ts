import { feilmelder, type Logg } from './http/logg.ts';
import { createLoekke, KORTEST, type Loekke } from './loekke.ts';
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
  const meld = feilmelder(logg, klokke, 'WEBHOOK');
  const loekke = createLoekke(async () => {
    let mer = false;
    let feilet = false;
    try {
      for (const kommunenummer of await db.tenantsWithWebhook()) {
        if (loekke.stoppet) break;
        try {
          if ((await sendUt(oppsett, kommunenummer)) === 'MER') mer = true;
        } catch (error) {
          feilet = true;
          meld(error, kommunenummer);
        }
      }
    } catch (error) {
      feilet = true;
      meld(error);
    }
    if (feilet) return (pause) => Math.min(Math.max(pause * 4, HVILE), LENGST);
    return () => (mer ? KORTEST : HVILE);
  }, KORTEST);
  return loekke;
}
