import type { UtloependeLeieforhold } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { idag } from '../../klokke.ts';
import { settInnOppgave } from '../oppgave/queries.sql.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { oppgaveForTrinnet, taUtenOppgave, type Leieforholdrad, type Utloepsrad } from './queries.sql.ts';
import { flytteoppfordringSenest, trinnfrist, utloepstrinn } from './rules.ts';
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
 * Makes the task of one tenancy that has come to a new step. Steps it passed while nobody looked are not made up for:
 * what is to be done is what is due now.
 */
export async function varsleEttUtloep(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const dag = idag(naa);
  const funnet = await taNeste<Utloepsrad>(tx, taUtenOppgave(dag));
  if (!funnet) return 'INGEN';
  const { id: leieforholdId, sakId, sluttdato } = funnet;
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
  return 'MER';
}
