/** What is said when an offer could not be sent: what happened, that what is typed is kept, what to do. */
import type { KoboFeil } from '@kobo-bolig/sdk';
import { msg, str } from '../../texts/msg.ts';
import { describeFailure, type FailureCause } from '../../tilstand/failure.ts';

export interface FailureText {
  readonly title: string;
  readonly help: string;
}

const conflicts: Readonly<Record<string, () => FailureText>> = {
  BOLIG_IKKE_LEDIG: () => ({
    title: msg('Boligen er ikke ledig lenger', {
      id: 'bolig.tilbud.ikkeLedig',
      desc: 'Overskrift når noen andre fikk boligen',
    }),
    help: msg(
      'Noen andre har tatt den mens du skrev. Ingenting er sendt, og listen er oppdatert. Velg en annen bolig. Svarfristen og tiden for visning følger med dit.',
      { id: 'bolig.tilbud.ikkeLedigHjelp', desc: 'Hva saksbehandler kan gjøre når boligen er tatt' },
    ),
  }),
  TILBUD_UTE: () => ({
    title: msg('Saken har allerede et tilbud ute', {
      id: 'bolig.tilbud.alleredeUte',
      desc: 'Overskrift når saken har et annet tilbud',
    }),
    help: msg(
      'Ingenting nytt er sendt. Vent på svaret, eller trekk det første tilbudet i saken. Det du har skrevet, står her når du prøver igjen.',
      { id: 'bolig.tilbud.alleredeUteHjelp', desc: 'Hva saksbehandler kan gjøre når et tilbud er ute' },
    ),
  }),
  MANGLER_TILSAGN: () => ({
    title: msg('Saken har ikke et vedtak om bolig', {
      id: 'bolig.tilbud.utenTilsagn',
      desc: 'Hvorfor en bolig ikke kan tilbys',
    }),
    help: msg(
      'Ingenting er sendt. Fatt tilsagn om bolig i saken først. Det du har skrevet, står her når du prøver igjen.',
      { id: 'bolig.tilbud.manglerTilsagnHjelp', desc: 'Hva saksbehandler kan gjøre når tilsagn mangler' },
    ),
  }),
};

const causes: Partial<Record<FailureCause, () => string>> = {
  'uten-nett': () =>
    msg('Du er uten nett', { id: 'felles.tilstand.utenNett', desc: 'Overskrift når enheten ikke har nett' }),
  'ikke-innlogget': () =>
    msg('Du er logget ut', { id: 'felles.tilstand.loggetUt', desc: 'Overskrift når økten er over' }),
};

const help: Partial<Record<FailureCause, () => string>> = {
  'ikke-innlogget': () =>
    msg('Logg inn, og send tilbudet på nytt. Det du har skrevet, står her.', {
      id: 'bolig.tilbud.loggetUtHjelp',
      desc: 'Hva saksbehandler kan gjøre når økten er over',
    }),
};

/** An answer that never came may still be an offer that was made; the same key makes the next try safe. */
const sendAgain = (uncertain: boolean): string =>
  uncertain
    ? msg(
        'Vi vet ikke om tilbudet kom fram. Send det på nytt; det blir bare ett tilbud. Det du har skrevet, står her.',
        { id: 'bolig.tilbud.usikkertHjelp', desc: 'Når svaret fra tjenesten ikke kom fram' },
      )
    : msg('Ingenting er sendt. Det du har skrevet, står her. Send på nytt om litt.', {
        id: 'bolig.tilbud.feiletHjelp',
        desc: 'Når tilbudet ikke kunne sendes',
      });

const failed = (uncertain: boolean): string =>
  uncertain
    ? msg('Vi fikk ikke svar', {
        id: 'bolig.tilbud.usikkert',
        desc: 'Når svaret fra tjenesten ikke kom fram',
      })
    : msg('Tilbudet ble ikke sendt', {
        id: 'bolig.tilbud.feilet',
        desc: 'Overskrift når tilbudet ikke ble sendt',
      });

export function offerFailure({ failure }: { readonly failure: KoboFeil | undefined }): FailureText {
  if (!failure) return { title: '', help: '' };
  const conflict = conflicts[failure.code];
  if (conflict) return conflict();
  const { cause, reference } = describeFailure(failure);
  // What the API refused for another reason, it says itself, in the reader's language.
  const refused = failure.kind === 'problem' && (failure.status ?? 500) < 500 && cause === 'ukjent';
  if (refused) return { title: failure.title, help: failure.detail };
  const title = (causes[cause] ?? (() => failed(failure.uncertain)))();
  const next = help[cause]?.() ?? sendAgain(failure.uncertain);
  return {
    title,
    help:
      cause === 'svarer-ikke' && reference
        ? `${next} ${msg(str`Referanse ${reference}`, {
            id: 'felles.tilstand.referanse',
            desc: 'Kode brukeren kan oppgi til brukerstøtte',
          })}`
        : next,
  };
}
