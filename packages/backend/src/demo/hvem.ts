import type { Login } from '../platform/claims.ts';
import { lagPersoner } from '../ports/simulering/personer.ts';
import { fjellvik } from './fjellvik.ts';
import { krokvik } from './krokvik.ts';
import { ansatte } from './kommuner.ts';
import { heltNavn } from './personer.ts';

/** Finds the login of somebody in the demo: staff by id (`trine`), everybody else by name as the register writes it. */
export function demologin(dag: string): (hvem: string) => Login {
  let identer: Map<string, string> | undefined;
  const identFor = (navn: string): string => {
    // Made when first asked for: half a second of persons that most pages never name.
    identer ??= new Map(
      [...lagPersoner(dag.slice(0, 7)), ...krokvik(dag).personer, ...fjellvik(dag).personer].map((person) => [
        heltNavn(person).toLocaleUpperCase('nb'),
        person.ident,
      ]),
    );
    const ident = identer.get(navn.toLocaleUpperCase('nb'));
    if (ident === undefined) throw new RangeError(`Nobody in the demo is called ${navn}.`);
    return ident;
  };
  return (hvem) => {
    const ansatt = ansatte.find(({ ansattId }) => ansattId === hvem);
    if (!ansatt) return { navn: hvem, pid: identFor(hvem) };
    const { ansattId: sub, navn, kommunenummer, roller, enhet } = ansatt;
    return { sub, navn, roller: [{ kommunenummer, roller, enhet }] };
  };
}
