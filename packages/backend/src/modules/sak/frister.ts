import type { Frist, SakStatus } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';
import { foerVedtak } from './rules.ts';

/** The days a case's deadlines are counted from, `YYYY-MM-DD`. */
export interface Fristdager {
  readonly mottatt: string;
  /** The day a closed case was opened again: it is answered anew. */
  readonly gjenaapnet?: string | undefined;
  /** Set when the party has been told why it takes time: the day they were told to expect an answer. */
  readonly lovetSvar?: string | undefined;
  /** The day the case waits for others until. */
  readonly venterTil?: string | undefined;
  /** The first deadline of what the party has been asked for. */
  readonly mangelfrist?: string | undefined;
  readonly sendtTilGodkjenning?: string | undefined;
  /** What was granted may be ended: the party waits for no answer of ours. */
  readonly opphoer?: boolean;
  readonly klagefrist?: string | undefined;
  /** On the waiting list: the next day something is due about whether the need is still there. */
  readonly behov?: string | undefined;
  /** Of the offer that is out. */
  readonly svarfrist?: string | undefined;
  readonly tilbudAkseptert?: string | undefined;
  /** The day an offer ended because nobody answered it. */
  readonly tilbudUtloept?: string | undefined;
}

/** Our own working deadlines; the law says nothing about them. */
export const GODKJENNING_DAGER = 7;
export const KONTRAKT_DAGER = 14;
/** Short: a home stands empty meanwhile, and the applicant may not have seen the offer. */
export const KONTAKT_DAGER = 2;

/** A date some months later; the last of the month where there is no such day. */
export function plussMaaneder(dag: string, maaneder: number): string {
  const [aar = 0, maaned = 1, dagen = 1] = dag.split('-').map(Number);
  const siste = new Date(Date.UTC(aar, maaned - 1 + maaneder + 1, 0));
  siste.setUTCDate(Math.min(dagen, siste.getUTCDate()));
  return siste.toISOString().slice(0, 10);
}

const om = (type: Frist['type'], dato: string | undefined): Frist[] =>
  dato === undefined ? [] : [{ type, dato }];

const svarfrister = ({ lovetSvar, gjenaapnet, mottatt }: Fristdager): Frist[] =>
  lovetSvar === undefined
    ? om('FORELOEPIG_SVAR', plussMaaneder(gjenaapnet ?? mottatt, 1))
    : om('SVAR', lovetSvar);

/**
 * The deadlines a case has in a state.
 * - FORELOEPIG_SVAR: whoever is not answered within a month is told why and when (forvaltningsloven 1967 § 11 a).
 *   A decision ends it. Waiting does not put it off.
 * - SVAR: the day they were told then.
 * - KLAGE: on a refusal, when it becomes final. On an acceptance nobody waits for it.
 */
export function frister(status: SakStatus, dager: Fristdager): Frist[] {
  if (status === 'VEDTATT' || status === 'AVVIST') return om('KLAGE', dager.klagefrist);
  if (status === 'VENTELISTE') {
    if (dager.tilbudAkseptert !== undefined)
      return om('KONTRAKT', plussDager(dager.tilbudAkseptert, KONTRAKT_DAGER));
    if (dager.tilbudUtloept !== undefined)
      return om('KONTAKT_SOEKER', plussDager(dager.tilbudUtloept, KONTAKT_DAGER));
    if (dager.svarfrist !== undefined) return om('SVAR_PAA_TILBUD', dager.svarfrist);
    return om('BEKREFT_BEHOV', dager.behov);
  }
  if (!foerVedtak.includes(status)) return [];
  const sendt = status === 'GODKJENNING' ? dager.sendtTilGodkjenning : undefined;
  return [
    ...om('MANGLER', status === 'VENTER_PAA_SOEKER' ? dager.mangelfrist : undefined),
    ...om('SVAR_FRA_ANDRE', status === 'VENTER_PAA_ANNEN' ? dager.venterTil : undefined),
    ...om('GODKJENNING', sendt && plussDager(sendt, GODKJENNING_DAGER)),
    ...(dager.opphoer ? [] : svarfrister(dager)),
  ];
}

/** What the tasks that follow from a step can be due at: beside those of the case, the answer the party expects. */
export const oppgavefrister = (status: SakStatus, dager: Fristdager, forventetSvar: string): Frist[] => [
  ...frister(status, dager),
  { type: 'SVAR', dato: forventetSvar },
];

/** The one that comes first: what the list of cases is sorted by. */
export const nesteFrist = (status: SakStatus, dager: Fristdager): Frist | null =>
  frister(status, dager).reduce<Frist | null>(
    (foerst, frist) => (foerst === null || frist.dato < foerst.dato ? frist : foerst),
    null,
  );
