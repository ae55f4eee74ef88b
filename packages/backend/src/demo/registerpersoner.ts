import type { SimulertPerson } from '../ports/simulering/person.ts';
import { lagPersoner, virksomhetsnavn } from '../ports/simulering/personer.ts';
import type { Demokommune } from './krokvik.ts';
import { heltNavn, type DemoPerson } from './personer.ts';

/** The persons the registers know by name keep their numbers, wherever the demo mentions them. */
export function identitet(kjente: readonly SimulertPerson[]): (person: DemoPerson) => DemoPerson {
  const vedNavn = new Map(
    kjente.map((person) => [[person.fornavn, person.mellomnavn, person.etternavn].filter(Boolean).join(' '), person]),
  );
  return (person) => {
    const kjent = vedNavn.get(heltNavn(person));
    return kjent ? { ...person, ident: kjent.ident, foedselsdato: kjent.foedselsdato } : person;
  };
}

const [NAV = ''] = virksomhetsnavn.keys();

/** A quiet economy for whoever only fills the lists: one benefit a month, varying with the person, and no settlement. */
function tilRegister(person: DemoPerson, sisteMaaned: string): SimulertPerson {
  const [aar = 0, mnd = 1] = sisteMaaned.split('-').map(Number);
  const beloep = 14_000 + (Number(person.ident.slice(4, 9)) % 17) * 1_000;
  const { adresse } = person;
  return {
    ident: person.ident,
    fornavn: person.fornavn,
    etternavn: person.etternavn,
    foedselsdato: person.foedselsdato,
    gradering: 'ugradert',
    bosted: {
      kommunenummer: adresse.kommunenummer,
      adressenavn: adresse.adressenavn,
      husnummer: String(adresse.nummer),
      ...(adresse.bokstav && { husbokstav: adresse.bokstav }),
      bruksenhetsnummer: adresse.bruksenhetsnummer,
      postnummer: adresse.postnummer,
      poststed: adresse.poststed,
    },
    barn: [],
    inntekt: Array.from({ length: 18 }, (_, i) => ({
      maaned: new Date(Date.UTC(aar, mnd - 1 - i, 1)).toISOString().slice(0, 7),
      opplysningspliktig: NAV,
      beloep,
      art: 'ytelseFraOffentlige' as const,
      beskrivelse: 'arbeidsavklaringspenger',
      fordel: 'kontantytelse' as const,
    })),
    skatteoppgjoer: [],
  };
}

/** Everyone the simulated registers can be asked about. */
export function registerpersoner(sisteMaaned: string, kommuner: readonly Demokommune[]): SimulertPerson[] {
  const kjente = lagPersoner(sisteMaaned);
  const samme = identitet(kjente);
  const alle = new Map(kjente.map((person) => [person.ident, person]));
  for (const person of kommuner.flatMap(({ personer }) => personer).map(samme)) {
    if (!alle.has(person.ident)) alle.set(person.ident, tilRegister(person, sisteMaaned));
  }
  return [...alle.values()];
}
