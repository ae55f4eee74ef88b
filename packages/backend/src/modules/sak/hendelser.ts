import type { Tx } from '../../db/database.ts';
import { meldHendelse } from '../../db/hendelser.ts';

/** What others hear of a case beside its own history: `no.kobo.sak.<this>.v1`. */
export const vedSidenAv = [
  'arkivering-feilet',
  'avlevert',
  'dokument-arkivert',
  'dokument-sendt',
  'journalnotat-skrevet',
  'journalnotat-rettet',
  'melding-sendt',
  'melding-mottatt',
  'opplysninger-utlevert',
  'noedtilgang-aapnet',
  'noedtilgang-avsluttet',
  'noedtilgang-kontrollert',
  'oppgave-opprettet',
  'oppgave-endret',
  'oppgave-utfoert',
  'oppgave-avlyst',
  'kontakthensyn-registrert',
  'kontakthensyn-opphevet',
  'oppfoelging-lagret',
  'overgang-registrert',
  'overgang-bortfalt',
  'plan-delt',
  'plan-trukket',
  'representasjon-registrert',
  'representasjon-avsluttet',
  'samarbeidspart-registrert',
  'samarbeidspart-avsluttet',
  'samtykke-gitt',
  'samtykke-trukket',
  'hjelper-registrert',
  'hjelper-trukket',
  'slettesperre-satt',
  'slettesperre-opphevet',
  'varsel-sendt',
  'varsling-valgt',
  'klage-tatt',
  'tilbud-klargjort',
  'tilbud-tilbakekalt',
  'vedlegg-mottatt',
  'vedlegg-kontrollert',
] as const;

/** Tells that something happened in a case whose state and version stand: that it did, and nothing of what it says. */
export const meldVedSidenAv = (tx: Tx, sakId: string, hva: (typeof vedSidenAv)[number]): Promise<void> =>
  meldHendelse(tx, { type: `no.kobo.sak.${hva}.v1`, ressurs: 'sak', ressursId: sakId });
