import type { UtloependeLeieforhold } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { idag } from '../../klokke.ts';
import { utloepsverdier } from '../brevmal/leiebrev.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { settInnOppgave } from '../oppgave/queries.sql.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { behovProeves } from '../sak/rules.ts';
import { leietakeradresser } from './mottakere.ts';
import { type Leieforholdrad } from './queries.sql.ts';
import { oppgaveForTrinnet, taUtenOppgave, type Utloepsrad } from './kalender/queries.sql.ts';
import { brevtrinn, flytteoppfordringSenest, trinnfrist, utloepstrinn } from './rules.ts';
import { tilUtleid } from './service.ts';

/** @param dag today in Norway */
export function tilUtloepende(rad: Leieforholdrad, dag: string): UtloependeLeieforhold {
  const sluttdato = rad.sluttdato!;
  const trinn = utloepstrinn(sluttdato, dag)!;
  return {
    leieforhold: tilUtleid(rad),
    trinn,
    frist: trinnfrist(sluttdato, trinn),
    flytteoppfordringSenest: flytteoppfordringSenest(sluttdato),
  };
}

/**
 * Makes the task of one tenancy that has come to a new step, and writes to the tenants while there is time to find out.
 * Steps it passed while nobody looked are not made up for: what is to be done is what is due now.
 */
export async function varsleEttUtloep(tx: Tx, miljoe: Dokumentmiljoe): Promise<'INGEN' | 'MER'> {
  const dag = idag(miljoe.naa);
  const funnet = await taNeste<Utloepsrad>(tx, taUtenOppgave(dag));
  if (!funnet) return 'INGEN';
  const { id: leieforholdId, sakId, saksnummer, sakstype, sluttdato } = funnet;
  if (await tx.maybeOne(oppgaveForTrinnet(leieforholdId, dag))) return 'MER';
  const trinn = utloepstrinn(sluttdato, dag)!;
  await tx.query(
    settInnOppgave({
      id: uuidv7(),
      sakId,
      type: 'FORNYELSE',
      frist: trinnfrist(sluttdato, trinn),
      foelgerSaken: false,
      utloep: { leieforholdId, trinn, sluttdato },
    }),
  );
  await meldVedSidenAv(tx, sakId, 'oppgave-opprettet');
  if (!brevtrinn.includes(trinn)) return 'MER';
  const brevmiljoe = { ...miljoe, kommune: await hentKommuneinfo(tx) };
  const verdier = utloepsverdier(sluttdato, behovProeves(sakstype));
  for (const til of await leietakeradresser(tx, leieforholdId, miljoe.naa))
    await sendSaksbrev(tx, brevmiljoe, { id: sakId, saksnummer }, { type: 'LEIEUTLOEP', til, verdier });
  return 'MER';
}
