import type { OperationId } from '@kobo-bolig/contract';

/** What takes a thing from one state to another. */
export interface Steg {
  /** In a few words, as it stands at the arrow. */
  readonly hva: string;
  /** The operations that do it; whoever may call them does it. */
  readonly ved?: readonly OperationId[];
  /** Who or what else does it. */
  readonly selv?: string;
}

export interface Overgang<Tilstand extends string = string> extends Steg {
  /** None where it begins. */
  readonly fra: readonly Tilstand[];
  readonly til: Tilstand;
  /** What must hold besides. */
  readonly naar?: string | undefined;
}

/** What each state means to whoever reads it. */
export type Betydninger<Tilstand extends string = string> = Readonly<Record<Tilstand, string>>;

/** The life of one kind of thing. */
export interface Maskin<Tilstand extends string = string> {
  readonly navn: string;
  readonly tittel: string;
  readonly om: string;
  /** The data type whose values the states are. */
  readonly type: string;
  readonly betyr: Betydninger<Tilstand>;
  readonly overganger: readonly Overgang<Tilstand>[];
}

/** Says which states there are, so that one that is misspelt does not compile. */
export const maskin = <Tilstand extends string>(en: Maskin<Tilstand>): Maskin => en;

export const KALENDER = 'the calendar';

/** Every step a function of state and event lets through. */
export const utregnet = <Tilstand extends string, Hendelse extends string>(
  tilstander: readonly Tilstand[],
  hendelser: Readonly<Record<Hendelse, Steg & { readonly naar?: string }>>,
  neste: (fra: Tilstand, hendelse: Hendelse) => Tilstand | null,
): Overgang<Tilstand>[] =>
  (Object.keys(hendelser) as Hendelse[]).flatMap((hendelse) => {
    const etterMaal = Map.groupBy(
      tilstander.filter((fra) => neste(fra, hendelse) !== null),
      (fra) => neste(fra, hendelse)!,
    );
    return [...etterMaal].map(([til, fra]) => ({ fra, til, ...hendelser[hendelse] }));
  });
