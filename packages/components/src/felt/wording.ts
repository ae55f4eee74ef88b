/** Sentences every form shares. */
import { formatNumber } from '../texts/numbers.ts';
import { msg, plural, str } from '../texts/msg.ts';

export function charactersLeft(count: number): string {
  const left = formatNumber(count);
  return plural(count, {
    one: msg('1 tegn igjen', { id: 'felles.felt.ettTegnIgjen', desc: 'Under et tekstfelt med grense' }),
    other: msg(str`${left} tegn igjen`, {
      id: 'felles.felt.tegnIgjen',
      desc: 'Under et tekstfelt med grense. Verdien er et tall, for eksempel «1 814».',
    }),
  });
}

export const summaryHeading = (): string =>
  msg('Du må rette disse feilene før du kan fortsette', {
    id: 'felles.felt.rettFeil',
    desc: 'Overskrift i oppsummeringen av feil, rett over knappene',
  });

export const optional = (label: string): string =>
  msg(str`${label} (valgfritt)`, {
    id: 'felles.felt.valgfritt',
    desc: 'Ledetekst for et felt som kan stå tomt. Verdien er ledeteksten.',
  });

export const dateHelp = (): string =>
  msg('dd.mm.åååå', { id: 'felles.felt.datoHjelp', desc: 'Hjelp til et felt der det skrives en dato' });
export const wrongDate = (): string =>
  msg('Skriv datoen som dd.mm.åååå, for eksempel 07.12.2026.', {
    id: 'felles.felt.feilDato',
    desc: 'Feilmelding ved et datofelt',
  });

export const cancel = (): string => msg('Avbryt', { id: 'felles.felt.avbryt', desc: 'Knapp i en dialog' });
export const close = (): string => msg('Lukk', { id: 'felles.felt.lukk', desc: 'Navn på kryss i en dialog' });
export const retry = (): string =>
  msg('Prøv igjen', { id: 'felles.felt.proevIgjen', desc: 'Knapp når noe ikke ble lagret' });

export const storedNow = (): string =>
  msg('Lagret nå', { id: 'felles.felt.lagretNaa', desc: 'Foran det en annen har lagret i et felt' });
export const yours = (): string =>
  msg('Ditt', { id: 'felles.felt.ditt', desc: 'Foran det leseren selv har skrevet i samme felt' });

export const loggedOut = {
  title: () =>
    msg('Du er logget ut', {
      id: 'felles.felt.loggetUt',
      desc: 'Når noe ikke ble lagret fordi økten er over',
    }),
  help: () =>
    msg('Det du har skrevet, står her fortsatt. Logg inn, og prøv igjen.', {
      id: 'felles.felt.loggetUtHjelp',
      desc: 'Når noe ikke ble lagret fordi økten er over',
    }),
};

/** What stands after the cause: the reader must know whether it happened. */
export const uncertain = (): string =>
  msg('Vi vet ikke om det ble lagret. Prøv igjen, så skjer det bare én gang.', {
    id: 'felles.felt.usikkert',
    desc: 'Når svaret uteble etter at noe var sendt',
  });
