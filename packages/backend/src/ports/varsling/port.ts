import type { Oppslag, Registersvar } from '../felles/registerklient.ts';

/** Where a notice goes. */
export type Varselmottaker =
  { readonly kanal: 'EPOST'; readonly adresse: string } | { readonly kanal: 'SMS'; readonly nummer: string };

/** That there is a letter, and where; nothing of what it says, and nothing of whom it is about. */
export interface Varselmelding {
  /** The same id is the same notice, however often it is ordered. */
  readonly id: string;
  readonly til: Varselmottaker;
  /** Of an e-mail. */
  readonly emne: string;
  readonly tekst: string;
}

/**
 * - `UNDERVEIS`: the channel has not heard yet.
 * - `LEVERT`: it has come to the mailbox or the telephone.
 * - `FEILET`: it has not, and will not.
 */
export type Varselstatus = 'UNDERVEIS' | 'LEVERT' | 'FEILET';

export interface Varslingskanal {
  /** Orders a notice that is sent at once, and tells by which id its fate can be asked about. @throws RegisterFeil */
  send(oppslag: Oppslag, melding: Varselmelding): Promise<Registersvar<string>>;
  /** @throws RegisterFeil */
  status(oppslag: Oppslag, forsendelse: string): Promise<Registersvar<Varselstatus>>;
}
