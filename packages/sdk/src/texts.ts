import type { KoboFeil, LocalCode } from './errors.ts';

type Text = readonly [title: string, detail: string];

/** What to tell when Kobo did not get to say it, in bokmål and nynorsk; same voice as the problems of the contract. */
export const texts: Readonly<Record<LocalCode, readonly [nb: Text, nn: Text]>> = {
  NETTVERKSFEIL: [
    ['Vi får ikke kontakt med Kobo', 'Sjekk nettforbindelsen og prøv igjen.'],
    ['Vi får ikkje kontakt med Kobo', 'Sjekk nettsambandet og prøv igjen.'],
  ],
  FRAKOBLET: [
    ['Du er ikke på nett', 'Prøv igjen når du er på nett.'],
    ['Du er ikkje på nett', 'Prøv igjen når du er på nett.'],
  ],
  TIDSAVBRUDD: [
    ['Kobo bruker for lang tid på å svare', 'Vent litt og prøv igjen.'],
    ['Kobo bruker for lang tid på å svare', 'Vent litt og prøv igjen.'],
  ],
  AVBRUTT: [
    ['Kallet ble avbrutt', 'Prøv igjen.'],
    ['Kallet vart avbrote', 'Prøv igjen.'],
  ],
  UVENTET_SVAR: [
    ['Vi fikk et svar vi ikke forstår', 'Vent litt og prøv igjen.'],
    ['Vi fekk eit svar vi ikkje forstår', 'Vent litt og prøv igjen.'],
  ],
  TOKEN_UTILGJENGELIG: [
    ['Vi får ikke bekreftet innloggingen', 'Logg inn på nytt og prøv igjen.'],
    ['Vi får ikkje stadfesta innlogginga', 'Logg inn på nytt og prøv igjen.'],
  ],
};

export function localText(
  code: LocalCode,
  spraak: string,
): { readonly title: string; readonly detail: string } {
  const [title, detail] = texts[code][/^nn\b/i.test(spraak) ? 1 : 0];
  return { title, detail };
}

/** An error in another language than it was made in. What Kobo itself said stays as it was said. */
export const translated = (error: KoboFeil, spraak: string): Pick<KoboFeil, 'title' | 'detail'> =>
  error.kind !== 'problem' && error.code in texts ? localText(error.code as LocalCode, spraak) : error;
