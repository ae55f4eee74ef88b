import { msg } from '../../texts/msg.ts';

interface Explanation {
  readonly title: string;
  readonly detail: string;
}

/** What came in the way of an offer, that what is typed is kept, and what to do now. The rest the API says itself. */
export const conflictTexts: Readonly<Record<string, () => Explanation>> = {
  BOLIG_IKKE_LEDIG: () => ({
    title: msg('Boligen er ikke ledig lenger', {
      id: 'bolig.tilbud.ikkeLedig',
      desc: 'Overskrift når noen andre fikk boligen',
    }),
    detail: msg(
      'Noen andre har tatt den mens du skrev. Ingenting er sendt, og listen er oppdatert. Velg en annen bolig. Svarfristen og tiden for visning følger med dit.',
      { id: 'bolig.tilbud.ikkeLedigHjelp', desc: 'Hva saksbehandler kan gjøre når boligen er tatt' },
    ),
  }),
  TILBUD_UTE: () => ({
    title: msg('Saken har allerede et tilbud ute', {
      id: 'bolig.tilbud.alleredeUte',
      desc: 'Overskrift når saken har et annet tilbud',
    }),
    detail: msg(
      'Ingenting nytt er sendt. Vent på svaret, eller trekk det første tilbudet i saken. Det du har skrevet, står her når du prøver igjen.',
      { id: 'bolig.tilbud.alleredeUteHjelp', desc: 'Hva saksbehandler kan gjøre når et tilbud er ute' },
    ),
  }),
  MANGLER_TILSAGN: () => ({
    title: msg('Saken har ikke et vedtak om bolig', {
      id: 'bolig.tilbud.utenTilsagn',
      desc: 'Hvorfor en bolig ikke kan tilbys',
    }),
    detail: msg(
      'Ingenting er sendt. Fatt tilsagn om bolig i saken først. Det du har skrevet, står her når du prøver igjen.',
      { id: 'bolig.tilbud.manglerTilsagnHjelp', desc: 'Hva saksbehandler kan gjøre når tilsagn mangler' },
    ),
  }),
};
