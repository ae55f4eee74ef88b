import { lagSyntetiskFnr } from './fnr.ts';
import {
  husstander,
  KROKVIK,
  standardInntekt,
  standardSkatt,
  type Husstand,
  type Inntektskilde,
  type Rad,
} from './husstander.ts';
import type { SimulertInntekt, SimulertPerson } from './person.ts';

export { FJELLVIK, KROKVIK, virksomhetsnavn } from './husstander.ts';

/** Month number `steg` away from `maaned` (`YYYY-MM`). */
function flyttMaaned(maaned: string, steg: number): string {
  const [aar = 0, mnd = 1] = maaned.split('-').map(Number);
  return new Date(Date.UTC(aar, mnd - 1 + steg, 1)).toISOString().slice(0, 7);
}

/** How many months of income the register holds: enough for any six-month window within the last year and a half. */
const MAANEDER = 18;

function inntekter(kilder: readonly Inntektskilde[], sisteMaaned: string): SimulertInntekt[] {
  return kilder.flatMap(({ beloep, ...kilde }) => [
    ...Array.from({ length: MAANEDER }, (_, i) => ({
      ...kilde,
      maaned: flyttMaaned(sisteMaaned, i - MAANEDER + 1),
      beloep: beloep[i % beloep.length] ?? 0,
      fordel: 'kontantytelse' as const,
    })),
    // The month under way is reported in part; an average that counts it is wrong.
    { ...kilde, maaned: flyttMaaned(sisteMaaned, 1), beloep: 1_234, fordel: 'kontantytelse' as const },
  ]);
}

function lagPerson(
  rad: Rad,
  adresse: Husstand['adresse'],
  sisteMaaned: string,
  erBarn: boolean,
): SimulertPerson {
  const [navn, foedselsdato, mer = {}] = rad;
  const deler = navn.split(' ');
  const mellomnavn = deler.slice(1, -1).join(' ');
  const skatt = mer.skatt ?? (mer.skatt === undefined && !erBarn ? standardSkatt : null);
  return {
    ident: identFor(navn),
    fornavn: deler[0] ?? '',
    ...(mellomnavn && { mellomnavn }),
    etternavn: deler.at(-1) ?? '',
    foedselsdato,
    gradering: mer.gradering ?? 'ugradert',
    bosted: lagAdresse(adresse),
    barn: [],
    ...(mer.verge && { verge: { ident: identFor(mer.verge.navn), omfang: mer.verge.omfang } }),
    ...(mer.utenAnsvar && { utenAnsvar: mer.utenAnsvar.map(identFor) }),
    inntekt: inntekter(mer.inntekt ?? (erBarn ? [] : standardInntekt), sisteMaaned),
    skatteoppgjoer: skatt ? [skatt] : [],
    ...(mer.kontakt && { kontakt: mer.kontakt }),
    ...(mer.kontaktspraak && { kontaktspraak: mer.kontaktspraak }),
    ...(mer.forstyrrelse && { forstyrrelse: mer.forstyrrelse }),
  };
}

const lagAdresse = ([adressenavn, husnummer, bruksenhetsnummer]: Husstand['adresse']) => ({
  kommunenummer: KROKVIK.kommunenummer,
  adressenavn,
  husnummer,
  bruksenhetsnummer,
  postnummer: '0000',
  poststed: 'Krokvik',
});

/** Dates of birth differ between all persons, so the first number of each date is hers. */
const identer = new Map(
  husstander
    .flatMap(({ voksne, barn = [] }) => [...voksne, ...barn])
    .map(([navn, foedselsdato]) => [navn, lagSyntetiskFnr(foedselsdato, 0)]),
);

/** The number of a person in the set, by full name as the register writes it. */
export function identFor(navn: string): string {
  const ident = identer.get(navn);
  if (!ident) throw new RangeError(`Nobody in the set is called ${navn}.`);
  return ident;
}

/**
 * All persons, with income up to and including `sisteMaaned` (`YYYY-MM`, the last complete month) and a little in
 * the month after. Numbers, names and settlements are the same for every month.
 */
export function lagPersoner(sisteMaaned: string): SimulertPerson[] {
  return husstander.flatMap(({ adresse, voksne, barn = [], felles, deltBosted }) => {
    const barnIdenter = barn.map(([navn]) => identFor(navn));
    return [
      ...voksne.map((rad, i) => ({
        ...lagPerson(rad, adresse, sisteMaaned, false),
        barn: i === 0 || felles ? barnIdenter : [],
      })),
      ...barn.map((rad, i) => ({
        ...lagPerson(rad, adresse, sisteMaaned, true),
        ...(deltBosted &&
          i === 0 && { deltBosted: { fraDato: '2022-09-01', adresse: lagAdresse(deltBosted) } }),
      })),
    ];
  });
}
