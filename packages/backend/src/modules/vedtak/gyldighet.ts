/** What the calendar does about the last day a grant holds. */
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { idag, plussDager } from '../../klokke.ts';
import { finnBrevadresse, medsoekeradresse } from '../dokument/mottakere.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { bekreftedeMedsoekere, type Medsoekerrad } from '../medsoeker/queries.sql.ts';
import { krevSakensOppgave } from '../oppgave/virkninger.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { noterPaaSaken } from '../sak/service.ts';
import { varsleOm } from '../varsel/anledning.ts';
import { avsluttSakensTilbud } from '../tilbud/service.ts';
import { avsluttPlass, settBortfalt, settUtloepVarslet, taSomLoeperUt, taUtgaatt } from './queries.sql.ts';

/** How long before the last day the party is told, and whoever has the case is to look at it. */
export const VARSEL_MND = 2;
/** Told later than that, they have this long all the same. */
export const VARSEL_DAGER = 14;

interface Funnet {
  readonly id: string;
  readonly sakId: string;
  readonly gyldigTil: string;
}

/** Tells of one grant that its last day comes near, so that somebody can do something about it first. */
export async function varsleEttTilsagn(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const funnet = await taNeste<Funnet>(tx, taSomLoeperUt(plussMaaneder(idag(naa), VARSEL_MND)));
  if (!funnet) return 'INGEN';
  await tx.query(settUtloepVarslet(funnet.id));
  await krevSakensOppgave(tx, funnet.sakId, 'VURDER', funnet.gyldigTil);
  await noterPaaSaken(tx, funnet.sakId, { type: 'TILSAGN_LOEPER_UT', ansattId: null });
  const { id, sakId, gyldigTil } = funnet;
  await varsleOm(tx, 'TILSAGN', { sakId, ressursId: id, frist: gyldigTil }, naa);
  return 'MER';
}

interface Utgaatt extends Funnet {
  readonly saksnummer: string;
  readonly vedtaksdato: string;
}

/**
 * Lets one grant lapse whose last day has passed, as its own letter said, and writes so to those it was for. Not while a
 * home is offered or held on it, nor before the party was told that the day was near.
 */
export async function utloepEttTilsagn(tx: Tx, miljoe: Dokumentmiljoe): Promise<'INGEN' | 'MER'> {
  const dag = idag(miljoe.naa);
  const funnet = await taNeste<Utgaatt>(tx, taUtgaatt(dag, plussDager(dag, -VARSEL_DAGER)));
  if (!funnet) return 'INGEN';
  if (!(await tx.maybeOne(settBortfalt(funnet.id)))) return 'MER';
  await avsluttSakensTilbud(tx, funnet.sakId, { naa: miljoe.naa, ansattId: null });
  await tx.query(avsluttPlass(funnet.sakId, `Tilsagnet gjaldt til ${funnet.gyldigTil}`));
  await noterPaaSaken(tx, funnet.sakId, { type: 'TILSAGN_UTLOEPT', ansattId: null });
  await skrivOmBortfall(tx, miljoe, funnet);
  return 'MER';
}

/** To the party, and to each who has confirmed that they apply with them: it was for them as well. */
async function skrivOmBortfall(
  tx: Tx,
  miljoe: Dokumentmiljoe,
  { sakId, saksnummer, vedtaksdato, gyldigTil }: Utgaatt,
): Promise<void> {
  const kommune = await hentKommuneinfo(tx);
  const medsoekere = await tx.query<Medsoekerrad>(bekreftedeMedsoekere(sakId));
  for (const til of [await finnBrevadresse(tx, sakId, miljoe.naa), ...medsoekere.map(medsoekeradresse)])
    await sendSaksbrev(
      tx,
      { ...miljoe, kommune },
      { id: sakId, saksnummer },
      {
        type: 'TILSAGN_BORTFALT',
        til,
        verdier: () => ({ vedtaksdato: formaterDag(vedtaksdato), gyldigTil: formaterDag(gyldigTil) }),
      },
    );
}
