import type { Leievarselanledning, Papirgrunn, Spraak, Varselanledning } from '@kobo-bolig/contract';
import type { AnnenAnledning } from './anledning.ts';

type Tekst = Readonly<Record<Spraak, string>>;

interface Brevsted {
  readonly kommune: Tekst;
  /** Where the municipality's own pages are, without anything that leads further in. */
  readonly nettsted: string;
}

type Hva = 'BREV' | 'NYTT';
const hva = (anledning: Varselanledning | Leievarselanledning): Hva =>
  anledning === 'DOKUMENT' ? 'BREV' : 'NYTT';

/** What a notice says first, the first time and the second, and its subject. */
const ordlyd: Readonly<Record<Hva, Readonly<Record<'foerst' | 'igjen' | 'emne', (navn: string) => Tekst>>>> =
  {
    BREV: {
      foerst: (navn) => ({
        nb: `Du har fått et brev fra ${navn} kommune.`,
        nn: `Du har fått eit brev frå ${navn} kommune.`,
      }),
      igjen: (navn) => ({
        nb: `Du har et brev fra ${navn} kommune som du ikke har åpnet.`,
        nn: `Du har eit brev frå ${navn} kommune som du ikkje har opna.`,
      }),
      emne: (navn) => ({ nb: `Brev fra ${navn} kommune`, nn: `Brev frå ${navn} kommune` }),
    },
    NYTT: {
      foerst: (navn) => ({
        nb: `Du har fått noe nytt å lese fra ${navn} kommune.`,
        nn: `Du har fått noko nytt å lese frå ${navn} kommune.`,
      }),
      igjen: (navn) => ({
        nb: `Du har noe fra ${navn} kommune som venter på deg.`,
        nn: `Du har noko frå ${navn} kommune som ventar på deg.`,
      }),
      emne: (navn) => ({ nb: `Nytt fra ${navn} kommune`, nn: `Nytt frå ${navn} kommune` }),
    },
  };

/**
 * What a notice says: that there is a letter or something else to read, from whom, and where. Not what it is about, nor by
 * when it is to be answered: who else reads the telephone is not known. No link, since people are rightly told not to follow
 * one; the address is the one they know.
 */
export function varseltekst(
  anledning: Varselanledning | Leievarselanledning,
  { kommune, nettsted }: Brevsted,
  spraak: Spraak,
  purring: boolean,
): { readonly emne: string; readonly tekst: string } {
  const navn = kommune[spraak];
  const { foerst, igjen, emne } = ordlyd[hva(anledning)];
  const logginn: Tekst = {
    nb: `Gå til ${nettsted} og logg inn for å lese det. Du trenger ikke svare på denne meldingen.`,
    nn: `Gå til ${nettsted} og logg inn for å lese det. Du treng ikkje svare på denne meldinga.`,
  };
  return {
    emne: emne(navn)[spraak],
    tekst: `${(purring ? igjen : foerst)(navn)[spraak]} ${logginn[spraak]}`,
  };
}

const grunner: Readonly<Record<Papirgrunn, Tekst>> = {
  SKJERMET: {
    nb: 'Mottakeren varsles ikke på e-post eller SMS fordi adressen er beskyttet. Bruk den skjermede postruten.',
    nn: 'Mottakaren blir ikkje varsla på e-post eller SMS fordi adressa er verna. Bruk den skjerma postruta.',
  },
  OENSKER_POST: {
    nb: 'Mottakeren har svart at det ikke er trygt å varsle på e-post eller SMS. Se i søknaden hvordan de kan nås.',
    nn: 'Mottakaren har svart at det ikkje er trygt å varsle på e-post eller SMS. Sjå i søknaden korleis dei kan nåast.',
  },
  RESERVERT: {
    nb: 'Mottakeren har reservert seg mot digitale brev.',
    nn: 'Mottakaren har reservert seg mot digitale brev.',
  },
  KAN_IKKE_VARSLES: {
    nb: 'Mottakeren har ingen e-postadresse eller mobil som kan brukes til å varsle, eller kommunen varsler ikke digitalt.',
    nn: 'Mottakaren har inga e-postadresse eller mobil som kan brukast til å varsle, eller kommunen varslar ikkje digitalt.',
  },
  IKKE_SVAR: {
    nb: 'Vi fikk ikke sendt varselet digitalt i tide.',
    nn: 'Vi fekk ikkje sendt varselet digitalt i tide.',
  },
  FEILET: {
    nb: 'Varselet om brevet kom ikke fram.',
    nn: 'Varselet om brevet kom ikkje fram.',
  },
  UAAPNET: {
    nb: 'Mottakeren er varslet og har ikke åpnet brevet.',
    nn: 'Mottakaren er varsla og har ikkje opna brevet.',
  },
  DOED: {
    nb: 'Mottakeren er registrert død.',
    nn: 'Mottakaren er registrert død.',
  },
  BESLUTTET: {
    nb: 'En ansatt har bestemt at brevet sendes på papir.',
    nn: 'Ein tilsett har bestemt at brevet blir sendt på papir.',
  },
};

/** Of what is no letter the same is said in other words. */
const grunnerUtenBrev: Partial<Readonly<Record<Papirgrunn, Tekst>>> = {
  FEILET: { nb: 'Varselet kom ikke fram.', nn: 'Varselet kom ikkje fram.' },
  UAAPNET: {
    nb: 'Mottakeren er varslet og har ikke svart eller lest.',
    nn: 'Mottakaren er varsla og har ikkje svart eller lese.',
  },
};

/** What whoever could not be notified is to be told of. The case worker reads it, in the case. */
const beskjed: Readonly<Record<AnnenAnledning, Tekst>> = {
  TILBUD: { nb: 'at de har fått et tilbud om bolig', nn: 'at dei har fått eit tilbod om bustad' },
  MANGEL: { nb: 'hva vi mangler fra dem', nn: 'kva vi manglar frå dei' },
  BEHOV: {
    nb: 'at de må svare på om de fortsatt trenger bolig',
    nn: 'at dei må svare på om dei framleis treng bustad',
  },
  KLAGESVAR: { nb: 'hva kommunen har svart på klagen', nn: 'kva kommunen har svart på klaga' },
  INNSYNSSVAR: {
    nb: 'hva kommunen har svart på kravet om innsyn',
    nn: 'kva kommunen har svart på kravet om innsyn',
  },
  MEDSOEKER: {
    nb: 'at de er invitert til å søke sammen med søkeren',
    nn: 'at dei er inviterte til å søkje saman med søkjaren',
  },
  TILSAGN: {
    nb: 'at tilsagnet om bolig går ut',
    nn: 'at tilsegna om bustad går ut',
  },
  INNHENTING: {
    nb: 'at kommunen har hentet opplysninger om dem til en sak, hvilke registre vi har spurt og hvorfor, og at de kan be om å se opplysningene og få dem rettet',
    nn: 'at kommunen har henta opplysningar om dei til ei sak, kva register vi har spurt og kvifor, og at dei kan be om å sjå opplysningane og få dei retta',
  },
  MELDING: { nb: 'hva som står i den siste meldingen', nn: 'kva som står i den siste meldinga' },
};

const dato = (dag: string, spraak: Spraak): string =>
  new Intl.DateTimeFormat(spraak, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dag));

export interface Papirsak {
  readonly anledning: Varselanledning;
  readonly dokumenttittel: string | null;
  /** The last day to answer. */
  readonly frist: string | null;
}

/** The task of whoever has the case when somebody is to be told on paper. */
/** Nobody is told by themselves: a person decides who is. */
const tilEnDoed = (tittel: string | null): Tekst =>
  tittel === null
    ? {
        nb: 'Mottakeren er registrert død, og er ikke varslet om det som er nytt i saken. Avgjør hvem som skal få vite det.',
        nn: 'Mottakaren er registrert død, og er ikkje varsla om det som er nytt i saka. Avgjer kven som skal få vite det.',
      }
    : {
        nb: `Mottakeren er registrert død, og er ikke varslet om brevet «${tittel}». Avgjør hvem som skal ha det, og skriv inn når det ble sendt.`,
        nn: `Mottakaren er registrert død, og er ikkje varsla om brevet «${tittel}». Avgjer kven som skal ha det, og skriv inn når det blei sendt.`,
      };

export function papiroppgave(sak: Papirsak, grunn: Papirgrunn, spraak: Spraak): string {
  const { anledning, dokumenttittel, frist } = sak;
  if (grunn === 'DOED') return tilEnDoed(dokumenttittel)[spraak];
  if (anledning === 'DOKUMENT')
    return spraak === 'nb'
      ? `Send brevet «${dokumenttittel}» på papir, og skriv inn når det ble sendt. ${grunner[grunn].nb}`
      : `Send brevet «${dokumenttittel}» på papir, og skriv inn når det blei sendt. ${grunner[grunn].nn}`;
  const hvorfor = (grunnerUtenBrev[grunn] ?? grunner[grunn])[spraak];
  const om = beskjed[anledning][spraak];
  return spraak === 'nb'
    ? `Skriv til mottakeren på papir ${om}${frist ? ` (frist ${dato(frist, spraak)})` : ''}, og skriv inn når det ble sendt. ${hvorfor}`
    : `Skriv til mottakaren på papir ${om}${frist ? ` (frist ${dato(frist, spraak)})` : ''}, og skriv inn når det blei sendt. ${hvorfor}`;
}
