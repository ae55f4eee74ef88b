import { tekst } from '../../http/problem.ts';
import { kontakt, type Standardmal } from './blokker.ts';

/**
 * To a party who does not get to see all they asked for: what is kept back, by which provision and why, and how to complain
 * about it (forvaltningsloven 1967 § 21; act of 2025 §§ 46–52). Where they see all of it there is nothing to complain about,
 * and no letter.
 */
export const innsynNektet: Standardmal = {
  tittel: tekst('Svar på at du ba om innsyn', 'Svar på at du bad om innsyn'),
  blokker: [
    {
      id: 'AVGJOERELSE',
      overskrift: tekst('Hva vi har bestemt', 'Kva vi har bestemt'),
      tekst: tekst(
        'Du ba om å få se dokumentene i saken din {mottatt}.\n\n{svaret}',
        'Du bad om å få sjå dokumenta i saka di {mottatt}.\n\n{svaret}',
      ),
    },
    {
      id: 'BEGRUNNELSE',
      overskrift: tekst('Dette får du ikke se', 'Dette får du ikkje sjå'),
      tekst: tekst('{unntatt}', '{unntatt}'),
    },
    {
      id: 'KLAGE',
      overskrift: tekst('Du kan klage på dette', 'Du kan klage på dette'),
      tekst: tekst(
        `Du kan klage på at du ikke får se alt. Fristen er tre uker fra {fristFra}.

Send klagen til oss. Skriv
– hva du vil se
– hvorfor du mener at du har rett til å se det

Vi ser på saken på nytt når vi får klagen. Får du fortsatt ikke se det du ønsker, sender vi klagen til {klageinstans}, som avgjør den.`,
        `Du kan klage på at du ikkje får sjå alt. Fristen er tre veker frå {fristFra}.

Send klaga til oss. Skriv
– kva du vil sjå
– kvifor du meiner at du har rett til å sjå det

Vi ser på saka på nytt når vi får klaga. Får du framleis ikkje sjå det du ønskjer, sender vi klaga til {klageinstans}, som avgjer ho.`,
      ),
    },
    kontakt,
    {
      id: 'UNDERSKRIFT',
      overskrift: tekst('Hvem som har svart', 'Kven som har svart'),
      tekst: tekst(
        '{saksbehandler}\n\nBrevet er godkjent elektronisk og er derfor ikke skrevet under.',
        '{saksbehandler}\n\nBrevet er godkjent elektronisk og er difor ikkje skrive under.',
      ),
    },
  ],
};
