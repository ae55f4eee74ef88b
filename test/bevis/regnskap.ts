import { erAapen } from '../../packages/backend/src/http/tilgang.ts';
import type { Operasjon } from './kontrakt.ts';

/** Answers by operation and outcome: a status below 400, or the code of a problem. */
export type Sett = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Regnskap {
  readonly linjer: readonly string[];
  /** What B1 asks for of each operation and no test has shown. */
  readonly mangler: readonly string[];
}

/** Each operation is carried out, and refused in so many ways; where everybody is let in, there is less to be wrong. */
const saaMangeMaater = (operasjon: Operasjon): number => (erAapen(operasjon) ? 1 : 3);

const erSvar = (utfall: string): boolean => /^[23]\d\d$/.test(utfall);

/** The contract's answers held against those that were seen. */
export function regnskap(operasjoner: readonly Operasjon[], sett: Sett): Regnskap {
  const rader = operasjoner.map((operasjon) => {
    const { id, responses, errors } = operasjon;
    const utfall = [...(sett.get(id)?.keys() ?? [])];
    const usett = (lovet: readonly string[]) => lovet.filter((et) => !utfall.includes(et));
    return {
      id,
      statuser: Object.keys(responses),
      usetteStatuser: usett(Object.keys(responses)),
      koder: errors,
      usetteKoder: usett(errors),
      avvist: utfall.filter((et) => !erSvar(et)).length,
      skalAvvises: saaMangeMaater(operasjon),
    };
  });
  const sum = (tall: (rad: (typeof rader)[number]) => number): number =>
    rader.reduce((total, rad) => total + tall(rad), 0);
  const statuser = sum((rad) => rad.statuser.length);
  const koder = sum((rad) => rad.koder.length);
  return {
    linjer: [
      `B1: ${rader.length} operations, ${rader.filter((rad) => rad.usetteStatuser.length === 0).length} with every status seen`,
      `B1: ${statuser - sum((rad) => rad.usetteStatuser.length)} of ${statuser} statuses, ${
        koder - sum((rad) => rad.usetteKoder.length)
      } of ${koder} problem codes of their own`,
    ],
    mangler: rader.flatMap((rad) => [
      ...rad.usetteStatuser.map((status) => `${rad.id} was never answered ${status}`),
      ...rad.usetteKoder.map((kode) => `${rad.id} was never answered ${kode}`),
      ...(rad.avvist < rad.skalAvvises ? [`${rad.id} was refused in ${rad.avvist} ways`] : []),
    ]),
  };
}
