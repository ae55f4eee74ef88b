import { tekst } from '../../http/problem.ts';
import { kontaktUtenMinSak, type Standardmal } from './blokker.ts';

/**
 * To whoever complained, when the municipality keeps its decision: that the complaint is sent on, to whom, and a copy of
 * what was written to them (forvaltningsloven 1967 § 33, 2025 § 67).
 */
export const klageOversendt: Standardmal = {
  tittel: tekst('Vi har sendt klagen din videre', 'Vi har sendt klaga di vidare'),
  blokker: [
    {
      id: 'OVERSENDT',
      overskrift: tekst('Hva som har skjedd med klagen', 'Kva som har skjedd med klaga'),
      tekst: tekst(
        'Vi fikk klagen din {mottatt}. Vi har sett på saken på nytt og har ikke endret vedtaket av {vedtaksdato}. Derfor sendte vi klagen og dokumentene i saken til {klageinstans} {dag}.',
        'Vi fekk klaga di {mottatt}. Vi har sett på saka på nytt og har ikkje endra vedtaket av {vedtaksdato}. Difor sende vi klaga og dokumenta i saka til {klageinstans} {dag}.',
      ),
    },
    {
      id: 'UTTALELSE',
      overskrift: tekst('Dette skrev vi om klagen', 'Dette skreiv vi om klaga'),
      tekst: tekst(
        'Dette er en kopi av det vi skrev til {klageinstans}:\n\n{uttalelse}',
        'Dette er ein kopi av det vi skreiv til {klageinstans}:\n\n{uttalelse}',
      ),
    },
    {
      id: 'VIDERE',
      overskrift: tekst('Hva som skjer videre', 'Kva som skjer vidare'),
      tekst: tekst(
        'Det er {klageinstans} som avgjør klagen nå. Er du uenig i det vi skrev, eller vil du legge til noe, kan du sende det til oss. Da sender vi det videre.',
        'Det er {klageinstans} som avgjer klaga no. Er du usamd i det vi skreiv, eller vil du leggje til noko, kan du sende det til oss. Då sender vi det vidare.',
      ),
    },
    kontaktUtenMinSak,
    {
      id: 'UNDERSKRIFT',
      overskrift: tekst('Hvem som har behandlet klagen', 'Kven som har behandla klaga'),
      tekst: tekst(
        '{saksbehandler}\n\nBrevet er godkjent elektronisk og er derfor ikke skrevet under.',
        '{saksbehandler}\n\nBrevet er godkjent elektronisk og er difor ikkje skrive under.',
      ),
    },
  ],
};
