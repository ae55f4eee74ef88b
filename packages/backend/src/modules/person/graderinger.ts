import { RegisterFeil } from '../../ports/felles/registerfeil.ts';
import type { Personoppslag } from '../../ports/felles/registerklient.ts';
import type { Folkeregister, Gradering } from '../../ports/folkeregister/port.ts';

export interface Graderingssvar {
  /** By identity number. Who is not there was not answered about. */
  readonly graderinger: ReadonlyMap<string, Gradering>;
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
  const doede = new Set([...verdi].flatMap(([ident, { status }]) => (status === 'DOED' ? [ident] : [])));
  for (const ident of identer.filter((en) => !verdi.has(en))) {
    const gradering = await gradertAlene(freg, oppslag, ident);
    if (gradering !== null) graderinger.set(ident, gradering);
  }
  return { graderinger, doede, korrelasjonsid };
}

async function gradertAlene(
  freg: Folkeregister,
  oppslag: Personoppslag,
  ident: string,
): Promise<Gradering | null> {
  try {
    return (await freg.hentPerson(oppslag, ident)).verdi.gradering;
  } catch (error) {
    if (!(error instanceof RegisterFeil)) throw error;
    return error.klasse === 'UKJENT_PERSON' ? 'UGRADERT' : null;
  }
}
