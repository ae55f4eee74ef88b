import type { Tx } from '../../db/database.ts';
import { meldSynligSak, type NySynligSak } from '../../db/hendelser.ts';
import type { Vault } from '../../db/ident.ts';
import { toText } from '../../db/types.ts';
import type { UtenSvar } from './rules.ts';
import { erSkjermet, type Registeradresse, type Registerperson } from '../../ports/folkeregister/port.ts';
import { foelgDoedsfall } from './doedsfall.ts';
import { graderingFor, type Graderinger } from './graderinger.ts';
import {
  byttNummer,
  gradertMedIndeks,
  identer,
  navngiMedlemmer,
  oppdaterPerson,
  personerMedIndeks,
  personMedIndeks,
  settGraderinger,
  settInnPerson,
  settInnUkjente,
  soekersAapneSaker,
  type Personverdier,
} from './queries.sql.ts';

/** Where a national identity number may be turned into a person and back. Nothing else holds the vault. */
export interface Personregister {
  readonly tx: Tx;
  readonly vault: Vault;
  readonly kommunenummer: string;
  readonly nyId: () => string;
}

export const finnPerson = async (
  { tx, vault, kommunenummer }: Omit<Personregister, 'nyId'>,
  ident: string,
): Promise<{ readonly id: string; readonly navn: string | null } | null> =>
  tx.maybeOne(personMedIndeks(await vault.blindIndex(kommunenummer, ident)));

export const finnPersonId = async (
  register: Omit<Personregister, 'nyId'>,
  ident: string,
): Promise<string | null> => (await finnPerson(register, ident))?.id ?? null;

/** Whether the municipality knows somebody as one whose address is protected. */
export const erGradert = async (
  { tx, vault, kommunenummer }: Omit<Personregister, 'nyId'>,
  ident: string,
): Promise<boolean> =>
  (await tx.maybeOne(gradertMedIndeks(await vault.blindIndex(kommunenummer, ident)))) !== null;

/** D-numbers add 4 to the first digit (Skatteetaten, «Fødselsnummer og d-nummer»). */
const identtype = (ident: string): 'FNR' | 'DNR' => (Number(ident[0]) >= 4 ? 'DNR' : 'FNR');

/** Stores what Folkeregisteret said of someone we know. Null for whoever we do not, who is not made either. */
export async function oppdaterKjent(
  register: Omit<Personregister, 'nyId'>,
  ident: string,
  verdier: Personverdier,
): Promise<string | null> {
  const kjent = await finnPersonId(register, ident);
  if (kjent !== null) {
    const { avklart, doed } = await register.tx.one<{ avklart: boolean; doed: boolean }>(
      oppdaterPerson(kjent, verdier),
    );
    await register.tx.query(navngiMedlemmer(kjent));
    if (avklart)
      for (const sak of await register.tx.query<NySynligSak>(soekersAapneSaker(kjent)))
        await meldSynligSak(register.tx, sak);
    if (doed) await foelgDoedsfall(register.tx, kjent, new Date(verdier.hentet));
  }
  return kjent;
}

/** Stores what Folkeregisteret said, on the person it concerns, and gives the person's id. */
export async function lagrePerson(
  register: Personregister,
  ident: string,
  verdier: Personverdier,
): Promise<string> {
  const { tx, vault, kommunenummer, nyId } = register;
  const kjent = await oppdaterKjent(register, ident, verdier);
  if (kjent !== null) return kjent;
  const id = nyId();
  const kryptert = await vault.seal(ident, { kommunenummer, id });
  const indeks = await vault.blindIndex(kommunenummer, ident);
  await tx.query(settInnPerson(id, identtype(ident), kryptert, indeks, verdier));
  return id;
}

/**
 * Persons by identity number, many at once; those nobody has met are made without a name: what is not needed is not
 * looked up. What is known of a person stays: neither a file nor another citizen can know who someone is, or that their
 * address is protected.
 */
export async function personerMedIdent(
  { tx, vault, kommunenummer, nyId }: Personregister,
  identer: readonly string[],
  gradering: UtenSvar,
): Promise<Map<string, string>> {
  const indekser = await Promise.all(
    [...new Set(identer)].map(
      async (ident) => [ident, toText(await vault.blindIndex(kommunenummer, ident))!] as const,
    ),
  );
  const kjente = await tx.query<{ indeks: string; id: string }>(
    personerMedIndeks(indekser.map(([, indeks]) => indeks)),
  );
  const ider = new Map(kjente.map(({ indeks, id }) => [indeks, id]));
  const ukjente = await Promise.all(
    indekser
      .filter(([, indeks]) => !ider.has(indeks))
      .map(async ([ident, indeks]) => {
        const id = nyId();
        ider.set(indeks, id);
        const kryptert = toText(await vault.seal(ident, { kommunenummer, id }));
        return { id, type: identtype(ident), kryptert, indeks };
      }),
  );
  await tx.query(settInnUkjente(ukjente, gradering));
  return new Map(indekser.map(([ident, indeks]) => [ident, ider.get(indeks)!]));
}

/** Whoever the municipality knows by a number that has been replaced is known by the new one, unless somebody is already. */
export async function foelgNumre(
  { tx, vault, kommunenummer }: Omit<Personregister, 'nyId'>,
  erstattet: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [gammelt, nytt] of erstattet) {
    const id = await finnPersonId({ tx, vault, kommunenummer }, gammelt);
    if (id === null) continue;
    const kryptert = await vault.seal(nytt, { kommunenummer, id });
    await tx.query(byttNummer(id, identtype(nytt), kryptert, await vault.blindIndex(kommunenummer, nytt)));
  }
}

/**
 * Others than the one who asks, by the numbers somebody has given, with the grades the register answered with. A case
 * waits for whom it did not answer about, and they with it.
 * @returns the persons by the number that was given, also where the register has another for them now
 */
export async function lagreGraderte(
  register: Personregister,
  numre: readonly string[],
  graderinger: Graderinger,
  ukjent: UtenSvar = 'UGRADERT',
): Promise<{ personer: ReadonlyMap<string, string>; alleKjent: boolean }> {
  await foelgNumre(register, graderinger.erstattet);
  const naavaerende = (fnr: string) => graderinger.erstattet.get(fnr) ?? fnr;
  const medNummer = await personerMedIdent(register, numre.map(naavaerende), ukjent);
  const personer = new Map(numre.map((fnr) => [fnr, medNummer.get(naavaerende(fnr))!]));
  const kjente = numre.flatMap((fnr) => graderingFor(graderinger, fnr, personer.get(fnr)!));
  await register.tx.query(settGraderinger(kjente));
  return { personer, alleKjent: kjente.length === numre.length };
}

/** Identity numbers by person id, for a register lookup. Persons without one are left out. */
export async function hentIdenter(
  { tx, vault, kommunenummer }: Omit<Personregister, 'nyId'>,
  personIder: readonly string[],
): Promise<Map<string, string>> {
  const rader = await tx.query<{ id: string; identKryptert: Uint8Array }>(identer(personIder));
  const aapnet = await Promise.all(
    rader.map(
      async ({ id, identKryptert }) => [id, await vault.open(identKryptert, { kommunenummer, id })] as const,
    ),
  );
  return new Map(aapnet);
}

export const fulltNavn = ({ navn }: Registerperson): string | null =>
  (navn && [navn.fornavn, navn.mellomnavn, navn.etternavn].filter(Boolean).join(' ')) || null;

/** The registered address on one line. */
export function adresselinje(adresse: Registeradresse | undefined): string | null {
  if (!adresse || adresse.type === 'UKJENT_BOSTED') return null;
  const vei = [adresse.adressenavn ?? adresse.matrikkelnummer, adresse.husnummer, adresse.husbokstav]
    .filter(Boolean)
    .join(' ');
  const sted = [adresse.postnummer, adresse.poststed].filter(Boolean).join(' ');
  return [vei, sted].filter(Boolean).join(', ') || null;
}

/** What is kept of a register person. Where someone with a protected address lives is never stored. */
export const tilVerdier = (person: Registerperson, hentet: string): Personverdier => ({
  navn: fulltNavn(person),
  foedselsdato: person.foedselsdato ?? null,
  gradering: person.gradering,
  status: person.status,
  bostedsadresse: erSkjermet(person) ? null : adresselinje(person.bostedsadresse),
  postadresse: person.postadresse ?? null,
  hentet,
});
