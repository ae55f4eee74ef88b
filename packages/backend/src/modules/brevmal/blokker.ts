import { tekst, type Tekst } from '../../http/problem.ts';

/**
 * A part every letter of its kind has, whatever the municipality adds. In `tekst`, `{name}` is a value of the case, a
 * blank line parts paragraphs and lines that begin with «– » are a list.
 */
export interface Standardblokk {
  readonly id: string;
  readonly overskrift: Tekst;
  readonly tekst: Tekst;
}

export interface Standardmal {
  readonly tittel: Tekst;
  readonly blokker: readonly Standardblokk[];
}

export const kontakt: Standardblokk = {
  id: 'KONTAKT',
  overskrift: tekst('Kontakt oss', 'Kontakt oss'),
  tekst: tekst(
    'Har du spørsmål, kan du skrive til oss på Min sak eller ringe {kontaktNavn} på {kontaktTelefon} ({kontaktTid}).',
    'Har du spørsmål, kan du skrive til oss på Mi sak eller ringje {kontaktNavn} på {kontaktTelefon} ({kontaktTid}).',
  ),
};

/** To whoever may not have the case on their own page. */
export const kontaktUtenMinSak: Standardblokk = {
  id: 'KONTAKT',
  overskrift: tekst('Kontakt oss', 'Kontakt oss'),
  tekst: tekst(
    'Har du spørsmål, kan du ringe {kontaktNavn} på {kontaktTelefon} ({kontaktTid}) eller sende oss et brev.',
    'Har du spørsmål, kan du ringje {kontaktNavn} på {kontaktTelefon} ({kontaktTid}) eller sende oss eit brev.',
  ),
};

export const innsyn: Standardblokk = {
  id: 'INNSYN',
  overskrift: tekst('Du kan se dokumentene i saken', 'Du kan sjå dokumenta i saka'),
  tekst: tekst(
    'Du har rett til å se dokumentene i saken din, med noen unntak. Si fra til oss om hva du vil se.',
    'Du har rett til å sjå dokumenta i saka di, med nokre unntak. Sei frå til oss om kva du vil sjå.',
  ),
};

export const veiledning: Standardblokk = {
  id: 'VEILEDNING',
  overskrift: tekst('Du kan få veiledning', 'Du kan få rettleiing'),
  tekst: tekst(
    'Vi hjelper deg hvis du lurer på hva vedtaket betyr, eller hvordan du klager. Spør oss også om du kan få dekket kostnader i saken eller få fri rettshjelp.',
    'Vi hjelper deg om du lurer på kva vedtaket betyr, eller korleis du klagar. Spør oss òg om du kan få dekt kostnader i saka eller få fri rettshjelp.',
  ),
};

export const underskrift: Standardblokk = {
  id: 'UNDERSKRIFT',
  overskrift: tekst('Hvem som har behandlet saken', 'Kven som har behandla saka'),
  tekst: tekst(
    'Saksbehandler: {saksbehandler}\nAnsvarlig for vedtaket: {ansvarlig}\n\nBrevet er godkjent elektronisk og er derfor ikke skrevet under.',
    'Saksbehandlar: {saksbehandler}\nAnsvarleg for vedtaket: {ansvarlig}\n\nBrevet er godkjent elektronisk og er difor ikkje skrive under.',
  ),
};
