import type { JournalnotatNytt, Journalnotattype } from '@kobo-bolig/contract';

/**
 * Whether the party reads a note of a type when nothing is said about it. The party reads what the case holds
 * (forvaltningsloven 1967 § 18, 2025 § 46); the municipality's own deliberation may be kept back (1967 § 18 a, 2025
 * § 47). What a third party told may concern the third party, and what a child told may be told in confidence (1967 § 19):
 * someone decides before it is shown.
 */
const synligSomStandard: Readonly<Record<Journalnotattype, boolean>> = {
  SAMTALE: true,
  HJEMMEBESOEK: true,
  MOETE: true,
  BOMILJOE: true,
  INTERN_VURDERING: false,
  TREDJEPART: false,
  BARNETS_SYN: false,
  ANNET: true,
};

/** Whether the party may read the note. A ground against it hides it, whatever type it is. */
export const erSynlig = ({ type, synligForPart, unntak }: JournalnotatNytt): boolean =>
  synligForPart ?? (unntak === undefined && synligSomStandard[type]);

/** A caller's clock may run ahead of ours. What it calls now has happened now, and nothing is written of the future. */
const SLARK_MS = 5 * 60_000;

/** When it happened, as it is kept. */
export const hendtTid = (hendelsestid: string, naa: Date): Date =>
  new Date(Math.min(Date.parse(hendelsestid), naa.getTime()));

const tom = (tekst: string): boolean => tekst.trim() === '';

type Krav = (notat: JournalnotatNytt, naa: Date) => boolean;

/** JSON Pointer into the note → when what stands there keeps it from being written down. */
const krav: Readonly<Record<string, Krav>> = {
  '/tekst': ({ tekst }) => tom(tekst),
  '/hendelsestid': ({ hendelsestid }, naa) => Date.parse(hendelsestid) > naa.getTime() + SLARK_MS,
  '/hoering': ({ type, hoering }) => (type === 'BARNETS_SYN') !== (hoering !== undefined),
  // Hidden without a ground, or with a ground and not hidden.
  '/unntak': (notat) => erSynlig(notat) !== (notat.unntak === undefined),
  '/unntak/begrunnelse': ({ unntak }) => unntak !== undefined && tom(unntak.begrunnelse),
};

/** What must be put right before the note can be written down, as JSON Pointers into it. */
export const mangler = (notat: JournalnotatNytt, naa: Date): string[] =>
  Object.keys(krav).filter((peker) => krav[peker]!(notat, naa));
