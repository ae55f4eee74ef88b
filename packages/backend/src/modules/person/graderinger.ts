import { erBorte, RegisterFeil, utenSvar } from '../../ports/felles/registerfeil.ts';
import { svarInnen } from '../../ports/felles/svarInnen.ts';
import type { Personoppslag } from '../../ports/felles/registerklient.ts';
import type { Folkeregister, Gradering } from '../../ports/folkeregister/port.ts';

export interface Graderingssvar {
  /** By identity number. Who is not there was not answered about. */
  readonly graderinger: ReadonlyMap<string, Gradering>;
  /** Those the register says nobody has. They are among the others, as UGRADERT. */
  readonly ukjente: ReadonlySet<string>;
  /** Of those, who is registered as dead. */
  readonly doede: ReadonlySet<string>;
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
  const ukjente = new Set<string>();
  const doede = new Set([...verdi].flatMap(([ident, { status }]) => (status === 'DOED' ? [ident] : [])));
  for (const ident of identer.filter((en) => !verdi.has(en))) {
    const gradering = await gradertAlene(freg, oppslag, ident);
    if (gradering === 'UKJENT_PERSON') ukjente.add(ident);
    if (gradering !== null) graderinger.set(ident, gradering === 'UKJENT_PERSON' ? 'UGRADERT' : gradering);
  }
  return { graderinger, ukjente, doede, korrelasjonsid };
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
      ukjente: new Set(),
      doede: new Set(),
      korrelasjonsid: svar.korrelasjonsid,
    };
  const midten = Math.ceil(identer.length / 2);
  const en = await hentGraderingerHverForSeg(freg, oppslag, identer.slice(0, midten), uleselige);
  const to = await hentGraderingerHverForSeg(freg, oppslag, identer.slice(midten), uleselige);
  return {
    graderinger: new Map([...en.graderinger, ...to.graderinger]),
    ukjente: new Set([...en.ukjente, ...to.ukjente]),
    doede: new Set([...en.doede, ...to.doede]),
    korrelasjonsid: en.korrelasjonsid,
  };
}

/** The grade of each address by number. Who is not there was not answered about. */
export type Graderinger = ReadonlyMap<string, Gradering>;

/** As {@link hentGraderinger} while somebody waits: a register that is away keeps nobody from being written down. */
export async function slaaOppGraderinger(
  freg: Folkeregister,
  oppslag: Required<Personoppslag>,
  identer: readonly string[],
): Promise<Graderinger> {
  if (identer.length === 0) return new Map();
  const svar = await svarInnen(oppslag, (oppslag) => hentGraderinger(freg, oppslag, identer));
  return svar?.graderinger ?? new Map();
}

async function gradertAlene(
  freg: Folkeregister,
  oppslag: Personoppslag,
  ident: string,
): Promise<Gradering | 'UKJENT_PERSON' | null> {
  try {
    return (await freg.hentPerson(oppslag, ident)).verdi.gradering;
  } catch (error) {
    if (!(error instanceof RegisterFeil)) throw error;
    return error.klasse === 'UKJENT_PERSON' ? error.klasse : null;
  }
}
