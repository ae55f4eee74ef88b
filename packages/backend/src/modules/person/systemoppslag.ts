import type { Tx } from '../../db/database.ts';
import { skrivInnsyn } from '../../http/queries.sql.ts';

export interface Systemoppslag {
  /** The job that asked. */
  readonly operasjon: string;
  readonly formaal: string;
  readonly hjemmel: string;
  readonly sakId: string | null;
  readonly personIder: readonly string[];
  readonly korrelasjonsid: string;
  readonly nyId: () => string;
}

/** What the service asks a register by itself stands in the lookup log as what somebody asks does. */
export const loggSystemoppslag = (
  tx: Tx,
  { operasjon, formaal, hjemmel, sakId, personIder, korrelasjonsid, nyId }: Systemoppslag,
): void =>
  skrivInnsyn(
    tx,
    personIder.map((personId) => ({
      id: nyId(),
      roller: [],
      operasjon,
      ressurs: 'PERSON',
      ressurs_id: null,
      person_id: personId,
      sak_id: sakId,
      formaal,
      hjemmel,
      antall: null,
      sporings_id: korrelasjonsid,
      vist: [],
    })),
  );
