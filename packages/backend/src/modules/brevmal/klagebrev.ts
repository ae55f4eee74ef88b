import { tekst } from '../../http/problem.ts';
import { innsyn, kontaktUtenMinSak, veiledning, type Standardblokk, type Standardmal } from './blokker.ts';

const behandletAv: Standardblokk = {
  id: 'UNDERSKRIFT',
  overskrift: tekst('Hvem som har behandlet klagen', 'Kven som har behandla klaga'),
  tekst: tekst(
    '{saksbehandler}\n\nBrevet er godkjent elektronisk og er derfor ikke skrevet under.',
    '{saksbehandler}\n\nBrevet er godkjent elektronisk og er difor ikkje skrive under.',
  ),
};

/**
 * To whoever complained, when the complaint cannot be heard. That is a decision: the letter says all that one about a decision
 * must say.
 */
export const klageAvvist: Standardmal = {
  tittel: tekst('Vi har avvist klagen din', 'Vi har avvist klaga di'),
  blokker: [
    {
      id: 'AVGJOERELSE',
      overskrift: tekst('Hva vi har bestemt', 'Kva vi har bestemt'),
      tekst: tekst(
        'Vi har avvist klagen som vi fikk fra deg {mottatt}, på {klagetPaa}. Det betyr at vi ikke behandler klagen, og at det du klaget på, fortsatt gjelder.',
        'Vi har avvist klaga som vi fekk frå deg {mottatt}, på {klagetPaa}. Det betyr at vi ikkje behandlar klaga, og at det du klaga på, framleis gjeld.',
      ),
    },
    {
      id: 'BEGRUNNELSE',
      overskrift: tekst('Hvorfor vi har avvist klagen', 'Kvifor vi har avvist klaga'),
      tekst: tekst('{grunn}', '{grunn}'),
    },
    {
      id: 'REGLER',
      overskrift: tekst('Reglene vi har brukt', 'Reglane vi har brukt'),
      tekst: tekst('Klagen er avvist etter {hjemmel}.', 'Klaga er avvist etter {hjemmel}.'),
    },
    {
      id: 'KLAGE',
      overskrift: tekst('Du kan klage på dette', 'Du kan klage på dette'),
      tekst: tekst(
        `Du kan klage på at vi har avvist klagen din. Fristen er tre uker fra du fikk vite om det, og tidligst {klagefrist}.

Send den nye klagen til oss. Skriv
– at du klager på at klagen er avvist
– hvorfor du mener at vi skal behandle den

En annen hos oss ser på saken. Er vi fortsatt av den meningen at klagen må avvises, sender vi den nye klagen til {klageinstans}, som avgjør den.`,
        `Du kan klage på at vi har avvist klaga di. Fristen er tre veker frå du fekk vite om det, og tidlegast {klagefrist}.

Send den nye klaga til oss. Skriv
– at du klagar på at klaga er avvist
– kvifor du meiner at vi skal behandle ho

Ein annan hos oss ser på saka. Er vi framleis av den meininga at klaga må avvisast, sender vi den nye klaga til {klageinstans}, som avgjer ho.`,
      ),
    },
    innsyn,
    veiledning,
    kontaktUtenMinSak,
    behandletAv,
  ],
};

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
        'Vi fikk klagen din {mottatt}. Vi har sett på saken på nytt og har ikke endret {klagetPaa}. Derfor sendte vi klagen og dokumentene i saken til {klageinstans} {dag}.',
        'Vi fekk klaga di {mottatt}. Vi har sett på saka på nytt og har ikkje endra {klagetPaa}. Difor sende vi klaga og dokumenta i saka til {klageinstans} {dag}.',
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
    behandletAv,
  ],
};
