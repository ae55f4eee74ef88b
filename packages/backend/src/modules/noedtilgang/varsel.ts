import type { Database, TenantContext, Tx } from '../../db/database.ts';
import { erBorte, RegisterFeil } from '../../ports/felles/registerfeil.ts';
import type { Varslingskanal } from '../../ports/varsling/port.ts';
import { hovedspraak } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { settVarslet, taUvarslet } from './queries.sql.ts';

/** Minutes before the same notice is tried again, by this or another process. */
const PAUSE_MINUTTER = 15;

/** That it has happened and where it is read; nothing of the case, the party or the reason. */
const brev = {
  nb: (kommune: string) => ({
    emne: `Nødtilgang brukt i Kobo, ${kommune} kommune`,
    tekst:
      'En ansatt har åpnet en sak i en annen enhet med nødtilgang. Logg inn i Kobo for å se hvem, hvorfor og hva som er lest. ' +
      'En leder med vedtaksmyndighet er bedt om å kontrollere det.',
  }),
  nn: (kommune: string) => ({
    emne: `Nødtilgang brukt i Kobo, ${kommune} kommune`,
    tekst:
      'Ein tilsett har opna ei sak i ei anna eining med nødtilgang. Logg inn i Kobo for å sjå kven, kvifor og kva som er lese. ' +
      'Ein leiar med vedtaksmynde er bedt om å kontrollere det.',
  }),
};

/**
 * Tells the data protection officer of one access. The channel is told its id, so one that was sent and not written down
 * is not sent again.
 */
export async function varsleOmEnNoedtilgang(
  db: Database,
  context: TenantContext,
  { varsling }: { readonly varsling: Varslingskanal },
  naa: Date,
): Promise<'INGEN' | 'MER' | 'VENTER'> {
  const skriv = <T>(arbeid: (tx: Tx) => Promise<T>) => db.withTenant(context, 'skriv', arbeid);
  const igjen = new Date(naa.getTime() + PAUSE_MINUTTER * 60_000);
  const neste = await skriv(async (tx) => {
    const tatt = await tx.maybeOne<{ id: string }>(taUvarslet(naa.toISOString(), igjen.toISOString()));
    return tatt && { ...tatt, kommune: await hentKommuneinfo(tx) };
  });
  if (neste === null) return 'INGEN';
  const { id, kommune } = neste;
  const { personvernombud } = kommune.oppsett;
  const valgt = hovedspraak(kommune.oppsett);
  try {
    await varsling.send(
      { kommuneOrgnr: kommune.orgnr },
      { id, til: { kanal: 'EPOST', adresse: personvernombud }, ...brev[valgt](kommune.navn[valgt]) },
    );
  } catch (error) {
    if (!(error instanceof RegisterFeil)) throw error;
    return erBorte(error) ? 'VENTER' : 'MER';
  }
  await skriv((tx) => tx.query(settVarslet(id, naa.toISOString())));
  return 'MER';
}
