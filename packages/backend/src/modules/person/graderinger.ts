import { erBorte, RegisterFeil, utenSvar } from '../../ports/felles/registerfeil.ts';
import { svarInnen } from '../../ports/felles/svarInnen.ts';
import type { Personoppslag } from '../../ports/felles/registerklient.ts';
import type { Folkeregister, Gradering, Registerperson } from '../../ports/folkeregister/port.ts';
import type { Gradert } from './queries.sql.ts';
import { fulltNavn } from './service.ts';

export interface Graderingssvar {
  /** By identity number. Who is not there was not answered about. */
  readonly graderinger: ReadonlyMap<string, Gradering>;
  /** What those are called who have a name, by identity number. Of those the answer about many has. */
  readonly navn: ReadonlyMap<string, string>;
  /** Those the register says nobody has. They are among the others, as UGRADERT. */
  readonly ukjente: ReadonlySet<string>;
  /** The number that is theirs now, of those whose number has been replaced. */
  readonly erstattet: ReadonlyMap<string, string>;
  /** Of those, who is registered as dead. */
  readonly doede: ReadonlySet<string>;
  /** Where letters go to those with a protected address; null where the register has no open one. Of whom it knows. */
  readonly postadresser: ReadonlyMap<string, readonly string[] | null>;
  readonly korrelasjonsid: string;
}

/**
 * How the address of each is protected. A number Folkeregisteret itself says nobody has, is mistyped and protects nobody;
 * the answer about many leaves it out, so it is asked about alone.
 * @throws RegisterFeil when the register is away
 */
export async function hentGraderinger(
  freg: Folkeregister,
  oppslag: Personoppslag,
  identer: readonly string[],
): Promise<Graderingssvar> {
  const { verdi, korrelasjonsid } = await freg.hentPersoner(oppslag, identer);
  const graderinger = new Map([...verdi].map(([ident, { gradering }]) => [ident, gradering]));
  const navn = new Map([...verdi].flatMap(([ident, person]) => navnet(ident, person)));
  const postadresser = new Map(
    [...verdi].map(([ident, { postadresse }]) => [ident, postadresse ?? null] as const),
  );
  const ukjente = new Set<string>();
  const erstattet = new Map([...verdi].flatMap(([ident, person]) => nyttNummer(ident, person)));
  const doede = new Set([...verdi].flatMap(([ident, { status }]) => (status === 'DOED' ? [ident] : [])));
  for (const ident of identer.filter((en) => !verdi.has(en))) {
    const alene = await slaaOppAlene(freg, oppslag, ident);
    if (alene === null) continue;
    const kjent = alene !== 'UKJENT_PERSON';
    if (kjent) {
      postadresser.set(ident, alene.postadresse ?? null);
      for (const [gammelt, nytt] of nyttNummer(ident, alene)) erstattet.set(gammelt, nytt);
    } else ukjente.add(ident);
    graderinger.set(ident, kjent ? alene.gradering : 'UGRADERT');
  }
  return { graderinger, navn, ukjente, erstattet, doede, postadresser, korrelasjonsid };
}

/** How many answers nobody can read are looked into before the rest is left for another time. */
const MAKS_ULESELIGE = 60;

/**
 * As {@link hentGraderinger} for many, where one answer nobody can read must not keep the others from being known: what
 * cannot be read is asked about again by halves, until it is one, and left out.
 * @throws RegisterFeil when the register is away
 */
export async function hentGraderingerHverForSeg(
  freg: Folkeregister,
  oppslag: Personoppslag,
  identer: readonly string[],
  uleselige = { igjen: MAKS_ULESELIGE },
): Promise<Graderingssvar> {
  const svar = await hentGraderinger(freg, oppslag, identer).catch(utenSvar);
  if (!(svar instanceof RegisterFeil)) return svar;
  if (erBorte(svar)) throw svar;
  uleselige.igjen -= 1;
  if (identer.length === 1 || uleselige.igjen < 0)
    return {
      graderinger: new Map(),
      navn: new Map(),
      ukjente: new Set(),
      erstattet: new Map(),
      doede: new Set(),
      postadresser: new Map(),
      korrelasjonsid: svar.korrelasjonsid,
    };
  const midten = Math.ceil(identer.length / 2);
  const en = await hentGraderingerHverForSeg(freg, oppslag, identer.slice(0, midten), uleselige);
  const to = await hentGraderingerHverForSeg(freg, oppslag, identer.slice(midten), uleselige);
  return {
    graderinger: new Map([...en.graderinger, ...to.graderinger]),
    navn: new Map([...en.navn, ...to.navn]),
    ukjente: new Set([...en.ukjente, ...to.ukjente]),
    erstattet: new Map([...en.erstattet, ...to.erstattet]),
    doede: new Set([...en.doede, ...to.doede]),
    postadresser: new Map([...en.postadresser, ...to.postadresser]),
    korrelasjonsid: en.korrelasjonsid,
  };
}

/** What is kept of the answer about those somebody has written down. */
export type Graderinger = Pick<
  Graderingssvar,
  'graderinger' | 'navn' | 'ukjente' | 'erstattet' | 'postadresser'
>;

/** Nobody was asked about, or the register was away. */
export const INGEN_SVAR: Graderinger = {
  graderinger: new Map(),
  navn: new Map(),
  ukjente: new Set(),
  erstattet: new Map(),
  postadresser: new Map(),
};

/** What was answered about one of them; nothing where nothing was. */
export function graderingFor(
  { graderinger, ukjente, postadresser }: Pick<Graderinger, 'graderinger' | 'ukjente' | 'postadresser'>,
  ident: string,
  id: string,
): Gradert[] {
  const gradering = graderinger.get(ident);
  return gradering === undefined
    ? []
    : [{ id, gradering, ukjent: ukjente.has(ident), postadresse: postadresser.get(ident) }];
}

const navnet = (ident: string, person: Registerperson): [string, string][] => {
  const navn = fulltNavn(person);
  return navn === null ? [] : [[ident, navn]];
};

const nyttNummer = (spurt: string, { ident }: Registerperson): [string, string][] =>
  ident === spurt ? [] : [[spurt, ident]];

/** As {@link hentGraderinger} while somebody waits: a register that is away keeps nobody from being written down. */
export async function slaaOppGraderinger(
  freg: Folkeregister,
  oppslag: Required<Personoppslag>,
  identer: readonly string[],
): Promise<Graderinger> {
  const svar =
    identer.length > 0 && (await svarInnen(oppslag, (oppslag) => hentGraderinger(freg, oppslag, identer)));
  return svar || INGEN_SVAR;
}

async function slaaOppAlene(
  freg: Folkeregister,
  oppslag: Personoppslag,
  ident: string,
): Promise<Registerperson | 'UKJENT_PERSON' | null> {
  try {
    return (await freg.hentPerson(oppslag, ident)).verdi;
  } catch (error) {
    if (!(error instanceof RegisterFeil)) throw error;
    return error.klasse === 'UKJENT_PERSON' ? error.klasse : null;
  }
}
