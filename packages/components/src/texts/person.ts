/** What a person is called. The name is missing as long as Folkeregisteret has not told it. */
import { msg } from './msg.ts';

/** On its own: a heading, a cell, a link. */
export const nameOf = ({ navn }: { readonly navn: string | null }): string =>
  navn ??
  msg('Navn er ikke hentet', { id: 'felles.person.utenNavn', desc: 'I stedet for navnet på en person' });

/** Inside a sentence about whoever applies. */
export const applicant = ({ navn }: { readonly navn: string | null }): string =>
  navn ?? msg('søkeren', { id: 'felles.person.soekeren', desc: 'Inne i en setning, i stedet for et navn' });
