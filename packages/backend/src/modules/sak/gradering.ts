import type { Database, TenantContext, Tx } from '../../db/database.ts';
import { meldSynligSak, type NySynligSak } from '../../db/hendelser.ts';
import type { Vault } from '../../db/ident.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { erBorte, RegisterFeil, utenSvar } from '../../ports/felles/registerfeil.ts';
import type { Folkeregister } from '../../ports/folkeregister/port.ts';
import { registeradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { meldDoede } from '../person/doedsfall.ts';
import { graderingFor, hentGraderinger } from '../person/graderinger.ts';
import { settGraderinger } from '../person/queries.sql.ts';
import { foelgNumre, hentIdenter } from '../person/service.ts';
import { loggSystemoppslag } from '../person/systemoppslag.ts';
import {
  ferdigAvventet,
  glemAvventetFoer,
  husstandensPersoner,
  laasSak,
  opphevSkjerming,
  settAvventer,
  skjermSak,
  taAvventende,
} from './queries.sql.ts';

/** Shields a case until it is known that nobody in it needs to be shielded. */
export async function avventGradering(tx: Tx, sakId: string, naa: Date): Promise<void> {
  await tx.query(skjermSak(sakId));
  await tx.query(settAvventer(sakId, naa.toISOString()));
}

export interface Graderingsporter {
  readonly folkeregister: Folkeregister;
  readonly vault: Vault;
}

/** Minutes at least before another process, or the next run, may ask about the same case again. */
const PAUSE_MINUTTER = 30;

/**
 * Asks Folkeregisteret again about one case that waits for it. Answered about everyone, and nobody graded: the case is
 * as any other, unless the shielded unit has begun on it; then it stays with them. Otherwise it stays shielded.
 */
export async function avklarEnGradering(
  db: Database,
  context: TenantContext,
  { folkeregister, vault }: Graderingsporter,
  naa: Date,
): Promise<'INGEN' | 'MER'> {
  const { kommunenummer } = context;
  const grunnlag = await db.withTenant(context, 'skriv', async (tx) => {
    const sak = await tx.maybeOne<{ sakId: string }>(taAvventende(naa.toISOString(), PAUSE_MINUTTER));
    if (!sak) return null;
    const personer = await tx.query<{ personId: string }>(husstandensPersoner(sak.sakId));
    const ider = personer.map(({ personId }) => personId);
    const identer = await hentIdenter({ tx, vault, kommunenummer }, ider);
    return { ...sak, identer, adgang: await registeradgang(tx, 'GRADERING', { naa, sakId: sak.sakId }) };
  });
  if (!grunnlag) return 'INGEN';
  const { sakId, identer, adgang } = grunnlag;
  const svar = await hentGraderinger(folkeregister, { adgang }, [...identer.values()]).catch(utenSvar);
  // When the register is away, the rest of the municipality's cases wait as well.
  if (svar instanceof RegisterFeil) return erBorte(svar) ? 'INGEN' : 'MER';
  const graderinger = [...identer].flatMap(([id, ident]) => graderingFor(svar, ident, id));
  await db.withTenant(context, 'skriv', async (tx) => {
    await tx.query(laasSak(sakId));
    await tx.query(settGraderinger(graderinger));
    await foelgNumre({ tx, vault, kommunenummer }, svar.erstattet);
    await meldDoede(
      tx,
      [...identer].flatMap(([id, ident]) => (svar.doede.has(ident) ? [id] : [])),
      naa,
    );
    loggSystemoppslag(tx, {
      operasjon: 'avklarGradering',
      ...oppslagslinje('GRADERING'),
      sakId,
      personIder: [...identer.keys()],
      korrelasjonsid: svar.korrelasjonsid,
      nyId: uuidv7,
    });
    if (graderinger.length < identer.size) return;
    await tx.query(glemAvventetFoer(naa.toISOString()));
    if ((await tx.query(ferdigAvventet(sakId))).length === 0) return;
    const aapen = await tx.maybeOne<NySynligSak>(opphevSkjerming(sakId));
    if (aapen) await meldSynligSak(tx, aapen);
  });
  return 'MER';
}
