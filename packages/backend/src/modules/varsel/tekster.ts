import type { Papirgrunn, Spraak } from '@kobo-bolig/contract';

type Tekst = Readonly<Record<Spraak, string>>;

interface Brevsted {
  readonly kommune: Tekst;
  /** Where the municipality's own pages are, without anything that leads further in. */
  readonly nettsted: string;
}

/**
 * What a notice says: that there is a letter, from whom, and where. Not what it is about: who else reads the telephone
 * is not known. No link, since people are rightly told not to follow one; the address is the one they know.
 */
export function varseltekst(
  { kommune, nettsted }: Brevsted,
  spraak: Spraak,
  purring: boolean,
): { readonly emne: string; readonly tekst: string } {
  const navn = kommune[spraak];
  const logginn: Tekst = {
    nb: `Gå til ${nettsted} og logg inn for å lese det. Du trenger ikke svare på denne meldingen.`,
    nn: `Gå til ${nettsted} og logg inn for å lese det. Du treng ikkje svare på denne meldinga.`,
  };
  const foerst: Tekst = {
    nb: `Du har fått et brev fra ${navn} kommune.`,
    nn: `Du har fått eit brev frå ${navn} kommune.`,
  };
  const igjen: Tekst = {
    nb: `Du har et brev fra ${navn} kommune som du ikke har åpnet.`,
    nn: `Du har eit brev frå ${navn} kommune som du ikkje har opna.`,
  };
  const emne: Tekst = { nb: `Brev fra ${navn} kommune`, nn: `Brev frå ${navn} kommune` };
  return { emne: emne[spraak], tekst: `${(purring ? igjen : foerst)[spraak]} ${logginn[spraak]}` };
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
    nb: 'Mottakeren har ingen e-postadresse eller mobil som kan brukes til å varsle.',
    nn: 'Mottakaren har inga e-postadresse eller mobil som kan brukast til å varsle.',
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
  BESLUTTET: {
    nb: 'En ansatt har bestemt at brevet sendes på papir.',
    nn: 'Ein tilsett har bestemt at brevet blir sendt på papir.',
  },
};

/** The task of whoever has the case when a letter is to go on paper. */
export const papiroppgave = (tittel: string, grunn: Papirgrunn, spraak: Spraak): string =>
  spraak === 'nb'
    ? `Send brevet «${tittel}» på papir, og skriv inn når det ble sendt. ${grunner[grunn].nb}`
    : `Send brevet «${tittel}» på papir, og skriv inn når det blei sendt. ${grunner[grunn].nn}`;
