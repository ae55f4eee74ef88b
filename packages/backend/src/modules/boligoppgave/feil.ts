/** What urgent faults do to the tasks of a home. */
import type { BoligfeilNy, Spraak } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { lukkOppgaveOm, settInnFeiloppgave, type NyFeiloppgave } from './queries.sql.ts';
import { meldOppgave } from './service.ts';

const hva: Readonly<Record<BoligfeilNy['kategori'], Readonly<Record<Spraak, string>>>> = {
  VANN_OG_AVLOEP: { nb: 'vann og avløp', nn: 'vatn og avløp' },
  VARME: { nb: 'varme', nn: 'varme' },
  STROEM: { nb: 'strøm', nn: 'straum' },
  FUKT_OG_VENTILASJON: { nb: 'fukt og ventilasjon', nn: 'fukt og ventilasjon' },
  DOER_LAAS_OG_VINDU: { nb: 'dør, lås og vindu', nn: 'dør, lås og vindauge' },
  HVITEVARER: { nb: 'hvitevarer', nn: 'kvitevarer' },
  SKADEDYR: { nb: 'skadedyr', nn: 'skadedyr' },
  BRANNSIKKERHET: { nb: 'brannsikkerhet', nn: 'brannsikring' },
  FELLESAREAL: { nb: 'fellesareal', nn: 'fellesareal' },
  ANNET: { nb: 'annet', nn: 'anna' },
};

export const feiloppgavetekst = (kategori: BoligfeilNy['kategori'], spraak: Spraak): string =>
  spraak === 'nb'
    ? `Feil i boligen som haster: ${hva[kategori].nb}.`
    : `Feil i bustaden som hastar: ${hva[kategori].nn}.`;

/** Whose it is to see to an urgent fault: today. None where not everybody who looks after homes may know of the tenant. */
export async function oppgaveAvFeil(tx: Tx, feil: NyFeiloppgave): Promise<void> {
  const laget = await tx.query(settInnFeiloppgave(feil));
  if (laget.length > 0) await meldOppgave(tx, feil.boligId, 'opprettet');
}

/** The fault is closed, and with it what was to be done about it. Whoever calls has the home locked. */
export async function feilenErLukket(
  tx: Tx,
  {
    boligfeilId,
    boligId,
    ansattId,
  }: { readonly boligfeilId: string; readonly boligId: string; readonly ansattId: string },
): Promise<void> {
  const lukket = await tx.query(lukkOppgaveOm('BOLIGFEIL', boligfeilId, ansattId));
  if (lukket.length > 0) await meldOppgave(tx, boligId, 'utfoert');
}
