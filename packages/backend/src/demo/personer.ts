import { lagSyntetiskFnr } from '../ports/simulering/fnr.ts';
import { husstander } from '../ports/simulering/husstander.ts';
import type { SimulertPerson } from '../ports/simulering/person.ts';
import { lagPersoner } from '../ports/simulering/personer.ts';
import type { Navn } from './navn.ts';

/** A synthetic person as cases and tenancies need her; the registers know the rest. */
export type DemoPerson = Pick<
  SimulertPerson,
  'ident' | 'fornavn' | 'mellomnavn' | 'etternavn' | 'foedselsdato' | 'gradering' | 'bosted' | 'barn'
>;

/** The first number of a date belongs to the people the register simulators bring; ours start well after. */
export const FORSKYVNING = { krokvik: 20, fjellvik: 200 } as const;

type Bosted = SimulertPerson['bosted'];

/** Gives out persons with numbers nobody else has; the same order of asking gives the same numbers. */
export function personfabrikk(
  forskyvning: number,
): (foedselsdato: string, navn: Navn, bosted: Bosted, barn?: readonly string[]) => SimulertPerson {
  const paaDatoen = new Map<string, number>();
  return (foedselsdato, navn, bosted, barn = []) => {
    const loepenummer = paaDatoen.get(foedselsdato) ?? forskyvning;
    paaDatoen.set(foedselsdato, loepenummer + 1);
    return {
      ident: lagSyntetiskFnr(foedselsdato, loepenummer),
      ...navn,
      foedselsdato,
      gradering: 'ugradert',
      bosted,
      barn,
      // Nothing registered, as for many: the case workers see «ingen opplysninger».
      inntekt: [],
      skatteoppgjoer: [],
    };
  };
}

export const heltNavn = ({ fornavn, mellomnavn, etternavn }: Navn & { mellomnavn?: string }): string =>
  [fornavn, mellomnavn, etternavn].filter(Boolean).join(' ');

// Which month their income ends with is of no account here.
const registrerte = new Map(lagPersoner('2026-01').map((person) => [heltNavn(person), person]));

/** Names and addresses that are taken. */
export const registrerteNavn: readonly string[] = [...registrerte.keys()];
export const registrerteAdresser: readonly string[] = husstander.flatMap(({ adresse, deltBosted }) =>
  [adresse, deltBosted].flatMap((a) => (a ? [`${a[0]} ${a[1]}`] : [])),
);

export interface DemoHusstand {
  soeker: DemoPerson;
  medsoeker?: DemoPerson;
  barn: readonly DemoPerson[];
}

/** The household of the person so named in the registers. A graded member is in no case: nobody may learn of her there. */
export function registrertHusstand(soekersNavn: string): DemoHusstand {
  const husstand = husstander.find(({ voksne }) => voksne[0]?.[0] === soekersNavn);
  const finn = (navn: string): DemoPerson[] => {
    const person = registrerte.get(navn);
    return person?.gradering === 'ugradert' ? [person] : [];
  };
  const [soeker, medsoeker] = husstand?.voksne.flatMap(([navn]) => finn(navn)) ?? [];
  if (!soeker) throw new Error(`Registrene har ingen husstand for ${soekersNavn}.`);
  const barn = (husstand?.barn ?? []).flatMap(([navn]) => finn(navn));
  return { soeker, ...(medsoeker && { medsoeker }), barn };
}
