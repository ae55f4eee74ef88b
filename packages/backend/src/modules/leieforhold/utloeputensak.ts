/** The steps of a tenancy without a case towards its last day and past it. */
import type { Spraak, Utloepstrinn } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { idag } from '../../klokke.ts';
import { lagBoligoppgave } from '../boligoppgave/service.ts';
import { utloepsverdier } from '../brevmal/leiebrev.ts';
import { sendLeiebrev } from '../dokument/leiebrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hovedspraak } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { varsleLeietakere } from '../leievarsel/service.ts';
import { boligoppgaveForTrinnet, taUtenBoligoppgave, type UtloepUtenSak } from './kalender/queries.sql.ts';
import { brevtrinn, flytteoppfordringSenest, trinnfrist, utloepstrinn } from './rules.ts';

/** What is to be done at a step: before the end to find out what the tenant wants, from then on what the law asks for. */
export function trinntekst(trinn: Utloepstrinn, sluttdato: string, spraak: Spraak): string {
  const [slutt, senest] = [sluttdato, flytteoppfordringSenest(sluttdato)].map((dag) => formaterDag(dag));
  if (brevtrinn.includes(trinn))
    return spraak === 'nb'
      ? `Leiekontrakten går ut ${slutt}. Avklar om leieren skal bli boende.`
      : `Leigekontrakten går ut ${slutt}. Avklar om leigaren skal bli buande.`;
  return spraak === 'nb'
    ? `Leiekontrakten går ut ${slutt}. Forny den, eller oppfordre leieren skriftlig til å flytte innen ${senest}. Ellers blir leieforholdet tidsubestemt (husleieloven § 9-2).`
    : `Leigekontrakten går ut ${slutt}. Forny han, eller oppmod leigaren skriftleg om å flytte innan ${senest}. Elles blir leigeforholdet tidsubestemt (husleigelova § 9-2).`;
}

/**
 * Makes the task of one tenancy without a case that has come to a new step, and writes to its tenants and has them notified
 * while there is time to apply. Steps it passed while nobody looked are not made up for.
 */
export async function varsleEttUtloepUtenSak(tx: Tx, miljoe: Dokumentmiljoe): Promise<'INGEN' | 'MER'> {
  const { naa, nyId } = miljoe;
  const dag = idag(naa);
  const funnet = await taNeste<UtloepUtenSak>(tx, taUtenBoligoppgave(dag));
  if (!funnet) return 'INGEN';
  const { id: leieforholdId, boligId, sluttdato, utenBehovsproeving } = funnet;
  if (await tx.maybeOne(boligoppgaveForTrinnet(leieforholdId, dag))) return 'MER';
  const trinn = utloepstrinn(sluttdato, dag)!;
  const kommune = await hentKommuneinfo(tx);
  const spraak = hovedspraak(kommune.oppsett);
  await lagBoligoppgave(tx, {
    id: nyId(),
    boligId,
    type: 'ANNEN',
    tekst: trinntekst(trinn, sluttdato, spraak),
    frist: trinnfrist(sluttdato, trinn),
    utloep: { leieforholdId, trinn, sluttdato },
  });
  if (!brevtrinn.includes(trinn)) return 'MER';
  const verdier = utloepsverdier(sluttdato, !utenBehovsproeving);
  await sendLeiebrev(tx, { ...miljoe, kommune }, leieforholdId, { type: 'LEIEUTLOEP', verdier });
  await varsleLeietakere(tx, 'LEIEUTLOEP', { leieforholdId, ressursId: leieforholdId }, naa);
  return 'MER';
}
