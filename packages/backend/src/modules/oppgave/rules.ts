import type { Frist, OppgaveStatus, Oppgavetype, Rolle } from '@kobo-bolig/contract';
import type { Overgang } from '../sak/rules.ts';

/** What happens to a case: that it comes in, that it takes a step, or what becomes of a complaint in it. */
export type Aarsak = Overgang | 'MOTTA' | 'KLAGE_MOTTATT' | 'KLAGE_BESVART' | 'KLAGE_FALT_BORT';

export interface Virkning {
  /** A task of this type, due at the case's deadline of this type. */
  readonly lager?: { readonly type: Oppgavetype; readonly frist: Frist['type'] };
  readonly fullfoerer?: readonly Oppgavetype[];
  readonly avlyser?: readonly Oppgavetype[];
  /** Whatever is open is not to be done after all, but to answer a complaint, and what a party asked to see. */
  readonly avlyserAlt?: true;
}

/** What the steps of a case do to its tasks, in the same transaction. */
export const virkninger: Readonly<Partial<Record<Aarsak, Virkning>>> = {
  MOTTA: { lager: { type: 'VURDER', frist: 'SVAR' } },
  GJENAAPNE: { lager: { type: 'VURDER', frist: 'SVAR' } },
  GJENAAPNE_KARTLEGGING: { lager: { type: 'VURDER', frist: 'SVAR' } },
  FERDIGSTILL_KARTLEGGING: { fullfoerer: ['VURDER', 'MANGEL'] },
  FORESLAA_AVVISNING: { fullfoerer: ['VURDER', 'MANGEL'] },
  FORTSETT_KARTLEGGING: { lager: { type: 'VURDER', frist: 'SVAR' } },
  SEND_TIL_GODKJENNING: { lager: { type: 'GODKJENN', frist: 'GODKJENNING' } },
  RETURNER: { fullfoerer: ['GODKJENN'] },
  FATT_VEDTAK: { fullfoerer: ['GODKJENN'] },
  FORESLAA_OPPHOER: { fullfoerer: ['VURDER'] },
  FORKAST_OPPHOER: { fullfoerer: ['GODKJENN'] },
  REGISTRER_ANNET_VEDTAK: { fullfoerer: ['VURDER', 'MANGEL'] },
  REGISTRER_KONTRAKT: { fullfoerer: ['BEKREFT_BEHOV'] },
  TREKK: { avlyserAlt: true },
  AVVIS: { fullfoerer: ['GODKJENN'], avlyserAlt: true },
  KLAGE_MOTTATT: { lager: { type: 'KLAGE', frist: 'SVAR' } },
  KLAGE_BESVART: { fullfoerer: ['KLAGE'] },
  KLAGE_FALT_BORT: { avlyser: ['KLAGE'] },
  KLAGE_FERDIG: { avlyserAlt: true },
  ENDRE_ETTER_KLAGE: { lager: { type: 'VURDER', frist: 'SVAR' } },
  // What was heard of the party is looked at with the rest.
  OMGJOER: { fullfoerer: ['VURDER'], lager: { type: 'VURDER', frist: 'SVAR' } },
};

/** Tasks that are for whoever has a role when nobody is named; the others are for whoever has the case. */
export const rollensOppgaver = {
  GODKJENN: 'VEDTAKSMYNDIGHET',
  KLAGE: 'KLAGEBEHANDLER',
  NOEDTILGANG: 'VEDTAKSMYNDIGHET',
} as const satisfies Partial<Record<Oppgavetype, Rolle>>;

/** What a person can do with a task. */
export type Oppgavehandling = 'ENDRE' | 'FULLFOER' | 'AVLYS';

/** An open task goes where this says; one that is closed goes nowhere. Those that follow the case are closed by it. */
export const regler: Readonly<
  Record<Oppgavehandling, { readonly til: OppgaveStatus; readonly ogsaaSakens: boolean }>
> = {
  ENDRE: { til: 'AAPEN', ogsaaSakens: true },
  FULLFOER: { til: 'UTFOERT', ogsaaSakens: false },
  AVLYS: { til: 'AVLYST', ogsaaSakens: false },
};

/** Whether a person can do something with a task as it stands. */
export function kan(
  handling: Oppgavehandling,
  oppgave: { readonly status: OppgaveStatus; readonly foelgerSaken: boolean },
): 'JA' | 'AVSLUTTET' | 'FOELGER_SAKEN' {
  if (oppgave.status !== 'AAPEN') return 'AVSLUTTET';
  return oppgave.foelgerSaken && !regler[handling].ogsaaSakens ? 'FOELGER_SAKEN' : 'JA';
}
