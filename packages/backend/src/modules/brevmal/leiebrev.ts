import type { Spraak } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import { tekst } from '../../http/problem.ts';
import { kontakt, type Standardmal } from './blokker.ts';
import type { Verdier } from './fletting.ts';

/** What whoever wants to stay does: those whose need is assessed apply, and others have nothing to apply for. */
export const blirBoende = {
  MED_BEHOVSPROEVING: tekst(
    `Vil du bo der lenger, eller trenger du en annen kommunal bolig, må du søke. Gjør det så snart du kan, for vi trenger tid til å behandle søknaden.

Søk på Min sak. Du kan også ringe oss og få hjelp til å søke. Vi skriver til deg når vi har bestemt oss.`,
    `Vil du bu der lenger, eller treng du ein annan kommunal bustad, må du søkje. Gjer det så snart du kan, for vi treng tid til å behandle søknaden.

Søk på Mi sak. Du kan òg ringje oss og få hjelp til å søkje. Vi skriv til deg når vi har bestemt oss.`,
  ),
  UTEN_BEHOVSPROEVING: tekst(
    `Vil du bo der lenger, må du si fra til oss. Gjør det så snart du kan, så finner vi ut om du kan få en ny kontrakt.

Skriv til oss på Min sak, eller ring oss. Vi skriver til deg når vi har bestemt oss.`,
    `Vil du bu der lenger, må du seie frå til oss. Gjer det så snart du kan, så finn vi ut om du kan få ein ny kontrakt.

Skriv til oss på Mi sak, eller ring oss. Vi skriv til deg når vi har bestemt oss.`,
  ),
} as const;

/** What {@link leieutloep} is filled in with. */
export const utloepsverdier =
  (sluttdato: string, behovProeves: boolean) =>
  (spraak: Spraak): Verdier => ({
    slutt: formaterDag(sluttdato),
    bli: blirBoende[behovProeves ? 'MED_BEHOVSPROEVING' : 'UTEN_BEHOVSPROEVING'][spraak],
  });

/** That the last day of a contract comes near, while there is time to do something about it. No address stands in it. */
export const leieutloep: Standardmal = {
  tittel: tekst('Leiekontrakten din går ut {slutt}', 'Leigekontrakten din går ut {slutt}'),
  blokker: [
    {
      id: 'SLUTT',
      overskrift: tekst('Når kontrakten går ut', 'Når kontrakten går ut'),
      tekst: tekst(
        'Du leier bolig av kommunen. Den siste dagen i leiekontrakten din er {slutt}.',
        'Du leiger bustad av kommunen. Den siste dagen i leigekontrakten din er {slutt}.',
      ),
    },
    {
      id: 'BLI',
      overskrift: tekst('Trenger du bolig etter det?', 'Treng du bustad etter det?'),
      tekst: tekst('{bli}', '{bli}'),
    },
    {
      id: 'FLYTTE',
      overskrift: tekst('Skal du flytte?', 'Skal du flytte?'),
      tekst: tekst(
        'Da trenger du ikke si opp kontrakten. Skriv til oss når du flytter, så avtaler vi når vi ser på boligen.',
        'Då treng du ikkje seie opp kontrakten. Skriv til oss når du flyttar, så avtaler vi når vi ser på bustaden.',
      ),
    },
    kontakt,
  ],
};

/** That a rent is to be changed: what the law asks to be told in writing, before the change counts. */
export const leieregulering: Standardmal = {
  tittel: tekst('Leien din endres fra {gjelderFra}', 'Leiga di blir endra frå {gjelderFra}'),
  blokker: [
    {
      id: 'ENDRING',
      overskrift: tekst('Hva du skal betale', 'Kva du skal betale'),
      tekst: tekst(
        'Nå betaler du {fra} i måneden. Fra {gjelderFra} skal du betale {til} i måneden.',
        'No betaler du {fra} i månaden. Frå {gjelderFra} skal du betale {til} i månaden.',
      ),
    },
    {
      id: 'GRUNN',
      overskrift: tekst('Hvorfor leien endres', 'Kvifor leiga blir endra'),
      tekst: tekst('{grunn}', '{grunn}'),
    },
    {
      id: 'UENIG',
      overskrift: tekst('Er noe feil?', 'Er noko feil?'),
      tekst: tekst(
        'Mener du at leien er regnet ut feil, eller lurer du på noe, skriver du til oss på Min sak. Vi svarer deg.',
        'Meiner du at leiga er rekna ut feil, eller lurer du på noko, skriv du til oss på Mi sak. Vi svarer deg.',
      ),
    },
    kontakt,
  ],
};
