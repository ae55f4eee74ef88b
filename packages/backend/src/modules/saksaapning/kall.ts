import type { SakRegistrert } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Innsynslinje } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { aktoerAv } from '../sak/kontekst.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import type { Aapning } from './rules.ts';
import { aapneUtenSoeknad, klarlegg, type Ny, type Spoer } from './service.ts';

type Ansattkall = Spoer &
  Parameters<typeof aktoerAv>[0] & {
    readonly porter: Porter;
    readonly nyId: () => string;
    readonly kommunenummer: string;
    readonly innsyn: (linje: Innsynslinje) => void;
  };

/** What one kind of case has that others do not. */
type Saeregent = Omit<Ny, 'sakstype' | 'aapning' | 'naa'>;

/**
 * Asks the registers, and answers with what opens the case: whom it is about was looked up, and is logged as seen.
 * @throws KoboFeil as `klarlegg`, and `aapneUtenSoeknad`
 */
export async function aapneSomAnsatt(
  ctx: Ansattkall,
  sakstype: Ny['sakstype'],
  aapning: Aapning,
  saeregent: (tx: Tx, aktoer: Saksaktoer) => Promise<Saeregent>,
): Promise<(tx: Tx) => Promise<{ readonly body: SakRegistrert }>> {
  const { porter, nyId, kommunenummer } = ctx;
  const naa = ctx.klokke();
  const klarlagt = await klarlegg(ctx, sakstype, aapning);
  return async (tx) => {
    const register = { tx, vault: porter.vault, nyId, kommunenummer };
    const aktoer = aktoerAv(ctx);
    const ny = { ...(await saeregent(tx, aktoer)), sakstype, aapning, naa };
    const { registrert, personer } = await aapneUtenSoeknad(register, aktoer, ny, klarlagt);
    const { sakId } = registrert;
    for (const personId of personer)
      ctx.innsyn({ ...oppslagslinje(sakstype), sakId, entitetId: sakId, personId });
    porter.vekkJobber();
    return { body: registrert };
  };
}
