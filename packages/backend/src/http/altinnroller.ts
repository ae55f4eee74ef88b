import type { Altinnautorisasjon } from '../ports/altinn/port.ts';
import { RegisterFeil } from '../ports/felles/registerfeil.ts';
import { utenTilhoerighet, type Rolle, type Tilhoerighet } from './aktoer.ts';
import { KoboFeil } from './problem.ts';

/** How long what Altinn said of somebody holds: so long after it is taken from them there, it is taken from them here. */
export const LEVETID_MS = 5 * 60 * 1000;
const MAKS_HUSKET = 10_000;
const PROEV_IGJEN_SEKUNDER = '30';

/** Which resource in Altinn's registry stands for what here. */
export interface Altinnressurser {
  /** By role. A role that is not named is nobody's. */
  readonly roller: Readonly<Record<Rolle, string>>;
  /** By unit. Somebody who may use several is in all of them, and mostly in the first. */
  readonly enheter: Readonly<Record<string, string>>;
}

export interface Altinnrolleoppsett extends Altinnressurser {
  readonly altinn: Altinnautorisasjon;
  /** Organisation number of a municipality; null for one that is not here, or has none. */
  readonly orgnr: (kommunenummer: string) => Promise<string | null>;
  readonly klokke: () => Date;
}

/** @throws KoboFeil UTILGJENGELIG while Altinn gives no answer: nobody is let in on what it said before */
export type Altinnroller = (pid: string, kommunenummer: string) => Promise<Tilhoerighet>;

/**
 * What an employee may do, as the municipality's own administrators have handed it out in Altinn. Asked about once for
 * each employee and municipality in {@link LEVETID_MS}; an answer that is older is never used.
 */
export function createAltinnroller(oppsett: Altinnrolleoppsett): Altinnroller {
  const { altinn, roller, enheter, orgnr, klokke } = oppsett;
  const ressurser = [...new Set([...Object.values(roller), ...Object.values(enheter)])];
  const husket = new Map<string, { readonly til: number; readonly svar: Promise<Tilhoerighet> }>();

  async function spoer(pid: string, kommunenummer: string): Promise<Tilhoerighet> {
    const kommuneOrgnr = await orgnr(kommunenummer);
    if (kommuneOrgnr === null) return utenTilhoerighet;
    const { verdi: tillatte } = await altinn.tillatte({ kommuneOrgnr }, pid, ressurser);
    const som = (av: Readonly<Record<string, string>>) =>
      Object.keys(av).filter((navn) => tillatte.has(av[navn]!));
    return { roller: som(roller), enheter: som(enheter) };
  }

  return async (pid, kommunenummer) => {
    const hvem = `${kommunenummer} ${pid}`;
    const naa = klokke().getTime();
    const kjent = husket.get(hvem);
    if (kjent && kjent.til > naa) return kjent.svar;
    husket.delete(hvem);
    if (husket.size >= MAKS_HUSKET) husket.delete(husket.keys().next().value!);
    const svar = spoer(pid, kommunenummer).catch((error: unknown) => {
      husket.delete(hvem);
      if (!(error instanceof RegisterFeil)) throw error;
      throw new KoboFeil('UTILGJENGELIG', { cause: error, headers: { 'retry-after': PROEV_IGJEN_SEKUNDER } });
    });
    husket.set(hvem, { til: naa + LEVETID_MS, svar });
    return svar;
  };
}
