import type { Database, Tx } from '../../db/database.ts';
import type { Fillager } from '../../ports/fillager/port.ts';
import type { Kontrollsvar, Virusskanner } from '../../ports/virus/port.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { arkiver } from '../arkiv/innhold/service.ts';
import { gjenaapneMangel } from '../mangel/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { laasSak } from '../sak/queries.sql.ts';
import {
  besvarer,
  kontrollert,
  noenVenter,
  settStatus,
  taNesteKontroll,
  utsettKontroll,
} from './queries.sql.ts';
import { etterKontroll } from './rules.ts';

export interface Kontrolloppsett {
  readonly db: Database;
  readonly fillager: Fillager;
  readonly virusskanner: Virusskanner;
  readonly klokke: () => Date;
}

interface Besvart {
  readonly sakId: string;
  readonly mangelId: string;
}

/** Longer than the scanner may take: then whoever took it is gone, and another may. */
const LEID_MS = 300_000;
/** A scanner that is away is asked again about the same file. */
const IGJEN_MS = 30_000;

/**
 * Has one attachment of a municipality looked through. Any number of processes may do it at once. The file is scanned
 * between two transactions: the scanner's time is not the database's.
 */
export async function kontrollerEtt(
  { db, fillager, virusskanner, klokke }: Kontrolloppsett,
  kommunenummer: string,
): Promise<'INGEN' | 'MER' | 'VENTER'> {
  const om = (ms: number): string => new Date(klokke().getTime() + ms).toISOString();
  const skriv = <T>(arbeid: (tx: Tx) => Promise<T>): Promise<T> =>
    db.withTenant(
      { kommunenummer, aktoer: 'system:viruskontroll', roller: [], skjermet: true, tid: om(0) },
      'skriv',
      arbeid,
    );

  const tatt = await skriv(async (tx) => {
    const neste = await tx.maybeOne<{ vedleggId: string }>(taNesteKontroll(om(0), om(LEID_MS)));
    if (!neste) return (await tx.one<{ venter: boolean }>(noenVenter())).venter ? 'VENTER' : 'INGEN';
    const { vedleggId: id } = neste;
    return { id, innhold: await fillager.hent(tx, { slag: 'VEDLEGG', kommunenummer, id }) };
  });
  if (typeof tatt === 'string') return tatt;
  const { id, innhold } = tatt;
  // What the store has lost nobody can look through.
  const svar: Kontrollsvar = innhold === null ? 'FEIL' : await virusskanner.kontroller(innhold);
  await skriv(async (tx) => {
    if (svar === 'BORTE') return void (await tx.query(utsettKontroll(id, om(IGJEN_MS))));
    await tx.query(kontrollert(id));
    const ubrukelig = svar === 'INFISERT';
    const svarte = ubrukelig ? await tx.maybeOne<Besvart>(besvarer(id)) : null;
    // The case before what hangs on it, as everyone does.
    if (svarte) await tx.query(laasSak(svarte.sakId));
    if (ubrukelig) await fillager.slett(tx, { slag: 'VEDLEGG', kommunenummer, id });
    // Taken away by the citizen meanwhile: then there is nothing to tell.
    const rad = await tx.maybeOne<{ sakId: string | null }>(settStatus(id, etterKontroll[svar]));
    if (rad?.sakId) {
      if (svar === 'REN') await arkiver(tx, 'VEDLEGG', id, uuidv7());
      await meldVedSidenAv(tx, rad.sakId, 'vedlegg-kontrollert');
    }
    if (rad && svarte)
      await gjenaapneMangel({ tx, naa: klokke(), nyId: uuidv7 }, svarte.sakId, svarte.mangelId);
  });
  return svar === 'BORTE' ? 'VENTER' : 'MER';
}
