/** A person by what somebody says of them: a number and a name on a paper. */
import type { OppgittPerson } from '@kobo-bolig/contract';
import { harFoedselsnummer } from '../../foedselsnummer.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { RegisterFeil } from '../../ports/felles/registerfeil.ts';
import type { Personoppslag, Registersvar } from '../../ports/felles/registerklient.ts';
import { svarInnen } from '../../ports/felles/svarInnen.ts';
import type { Folkeregister, Registerperson } from '../../ports/folkeregister/port.ts';
import { MANGLER } from '../feltfeil.ts';
import { settInnUtenFoedselsnummer } from './queries.sql.ts';
import { finnPerson, lagrePerson, personerMedIdent, tilVerdier, type Personregister } from './service.ts';

type Feil = Omit<Feltfeil, 'pointer'>;
const UGYLDIG: Feil = {
  code: 'UGYLDIG_VERDI',
  detail: tekst('Er ikke et gyldig nummer.', 'Er ikkje eit gyldig nummer.'),
};
const OVERFLOEDIG: Feil = {
  code: 'UGYLDIG_VERDI',
  detail: tekst(
    'Bare for den som ikke har fødselsnummer eller D-nummer.',
    'Berre for den som ikkje har fødselsnummer eller D-nummer.',
  ),
};

function* feilene(
  { ident, navn, dufNummer, foedselsdato }: OppgittPerson,
  dag: string,
): Generator<[string, Feil]> {
  if (navn.trim() === '') yield ['navn', MANGLER];
  if (ident !== undefined && !harFoedselsnummer(ident)) yield ['ident', UGYLDIG];
  if (ident !== undefined && dufNummer !== undefined) yield ['dufNummer', OVERFLOEDIG];
  if (ident !== undefined && foedselsdato !== undefined) yield ['foedselsdato', OVERFLOEDIG];
  if (foedselsdato !== undefined && (foedselsdato > dag || foedselsdato < '1890-01-01'))
    yield [
      'foedselsdato',
      { ...UGYLDIG, detail: tekst('Er ikke en fødselsdato.', 'Er ikkje ein fødselsdato.') },
    ];
}

/** What keeps somebody from being found by what is said of them. @param dag today in Norway */
export const oppgittfeil = (person: OppgittPerson, peker: string, dag: string): Feltfeil[] =>
  [...feilene(person, dag)].map(([felt, feil]) => ({ pointer: `${peker}/${felt}`, ...feil }));

const ordene = (navn: string): string[] =>
  navn
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(Boolean);

/** Whether a name is the surname of somebody, or more of their names with it, in their order and up to the last. */
export function erEtternavnet(
  skrevet: string,
  { fornavn, mellomnavn, etternavn }: NonNullable<Registerperson['navn']>,
): boolean {
  const hele = ordene([fornavn, mellomnavn, etternavn].filter(Boolean).join(' '));
  const ord = ordene(skrevet);
  return ord.length >= ordene(etternavn).length && ord.join(' ') === hele.slice(-ord.length).join(' ');
}

/**
 * What Folkeregisteret says of the one who is named; null when there is no number, and when it gave no answer.
 * @throws KoboFeil PERSON_STEMMER_IKKE when it has nobody with this number and this name
 */
export async function slaaOppOppgitt(
  freg: Folkeregister,
  oppslag: Required<Personoppslag>,
  { ident, navn }: OppgittPerson,
): Promise<Registersvar<Registerperson> | null> {
  if (ident === undefined) return null;
  const svar = await svarInnen(oppslag, async (oppslag) =>
    freg.hentPerson(oppslag, ident).catch((error: unknown) => {
      if (error instanceof RegisterFeil && error.klasse === 'UKJENT_PERSON') return 'UKJENT' as const;
      throw error;
    }),
  );
  if (svar === null) return null;
  if (svar === 'UKJENT' || svar.verdi.navn === undefined || !erEtternavnet(navn, svar.verdi.navn))
    throw new KoboFeil('PERSON_STEMMER_IKKE');
  return svar;
}

/** Whether two names, each as somebody wrote it, end in the same. */
const sammeEtternavn = (ett: string, annet: string): boolean => ordene(ett).at(-1) === ordene(annet).at(-1);

/**
 * The person's id. While the register has not answered about a number, it is not known whether the address is protected.
 * Whoever has no number is who they say, and no register knows more.
 * @throws KoboFeil PERSON_STEMMER_IKKE when somebody of another surname is known by the DUF number
 */
export async function lagreOppgitt(
  register: Personregister,
  { ident, navn, dufNummer, foedselsdato }: OppgittPerson,
  svar: Registersvar<Registerperson> | null,
): Promise<string> {
  if (ident !== undefined)
    return svar === null
      ? (await personerMedIdent(register, [ident], 'UKJENT')).get(ident)!
      : lagrePerson(register, ident, tilVerdier(svar.verdi, svar.hentet));
  const { tx, vault, kommunenummer, nyId } = register;
  const kjent = dufNummer === undefined ? null : await finnPerson(register, dufNummer);
  if (kjent !== null && kjent.navn !== null && !sammeEtternavn(navn, kjent.navn))
    throw new KoboFeil('PERSON_STEMMER_IKKE');
  if (kjent !== null) return kjent.id;
  const id = nyId();
  const nummer = dufNummer && {
    kryptert: await vault.seal(dufNummer, { kommunenummer, id }),
    indeks: await vault.blindIndex(kommunenummer, dufNummer),
  };
  await tx.query(
    settInnUtenFoedselsnummer(id, { navn, foedselsdato: foedselsdato ?? null, ...(nummer || {}) }),
  );
  return id;
}
