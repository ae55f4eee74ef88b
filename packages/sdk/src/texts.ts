import type { LocalCode } from './errors.ts';

interface Text {
  readonly title: string;
  readonly detail: string;
}

/** What to tell when Kobo did not get to say it. Same voice as the problems of the contract. */
const texts: Readonly<Record<LocalCode, Readonly<Record<'nb' | 'nn', Text>>>> = {
  NETTVERKSFEIL: {
    nb: { title: 'Vi får ikke kontakt med Kobo', detail: 'Sjekk nettforbindelsen og prøv igjen.' },
    nn: { title: 'Vi får ikkje kontakt med Kobo', detail: 'Sjekk nettsambandet og prøv igjen.' },
  },
  FRAKOBLET: {
    nb: { title: 'Du er ikke på nett', detail: 'Prøv igjen når du er på nett.' },
    nn: { title: 'Du er ikkje på nett', detail: 'Prøv igjen når du er på nett.' },
  },
  TIDSAVBRUDD: {
    nb: { title: 'Kobo bruker for lang tid på å svare', detail: 'Vent litt og prøv igjen.' },
    nn: { title: 'Kobo bruker for lang tid på å svare', detail: 'Vent litt og prøv igjen.' },
  },
  AVBRUTT: {
    nb: { title: 'Kallet ble avbrutt', detail: 'Prøv igjen hvis du fortsatt trenger det.' },
    nn: { title: 'Kallet vart avbrote', detail: 'Prøv igjen om du framleis treng det.' },
  },
  UVENTET_SVAR: {
    nb: { title: 'Vi fikk et svar vi ikke forstår', detail: 'Vent litt og prøv igjen.' },
    nn: { title: 'Vi fekk eit svar vi ikkje forstår', detail: 'Vent litt og prøv igjen.' },
  },
  TOKEN_UTILGJENGELIG: {
    nb: { title: 'Vi får ikke bekreftet innloggingen', detail: 'Logg inn på nytt og prøv igjen.' },
    nn: { title: 'Vi får ikkje stadfesta innlogginga', detail: 'Logg inn på nytt og prøv igjen.' },
  },
};

export const localText = (code: LocalCode, sprak: string): Text =>
  texts[code][sprak.toLowerCase().startsWith('nn') ? 'nn' : 'nb'];
