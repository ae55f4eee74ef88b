import type { OpenApi, Operation, Schema } from '../document.ts';
import { listOperations, type Contract } from '../load.ts';
import { OPERASJONSREGLER, parameternavn } from './operasjon.ts';
import { Skjemasammenligning, type Retning } from './skjema.ts';

/** Something a client that was right about the published contract would be wrong about now. */
export interface Brudd {
  /** What a changeset names it by: an operation, a schema or a problem code. */
  readonly hva: string;
  readonly sted: string;
  readonly melding: string;
}

/** The contract as it was published, without what only people read. */
export interface Utgitt {
  /** Of `@kobo-bolig/contract`; `0.0.0` before the first release. */
  readonly versjon: string;
  readonly document: OpenApi;
  /** Statuses by problem code. */
  readonly problems: Readonly<Record<string, number>>;
}

const TEKST: ReadonlySet<string> = new Set(['title', 'description', 'summary', 'example', 'examples']);
/** Where the keys are names, and not words of OpenAPI. */
const NAVN: ReadonlySet<string> = new Set(['properties', 'schemas', 'mapping', 'scopes']);

function utenTekst(node: unknown, erNavn = false): unknown {
  if (Array.isArray(node)) return node.map((verdi) => utenTekst(verdi));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([ord]) => erNavn || !TEKST.has(ord))
      .map(([ord, verdi]) => [ord, utenTekst(verdi, !erNavn && NAVN.has(ord))]),
  );
}

export const utgi = (
  { document, problems }: Pick<Contract, 'document' | 'problems'>,
  versjon: string,
): Utgitt => ({
  versjon,
  document: utenTekst({
    openapi: document.openapi,
    info: {},
    paths: document.paths,
    components: document.components,
  }) as OpenApi,
  problems: Object.fromEntries(Object.entries(problems).map(([kode, { status }]) => [kode, status])),
});

const jsonSkjema = (innhold: Record<string, { schema?: Schema }> = {}): Schema | undefined =>
  innhold['application/json']?.schema;

function holdOperasjon(foer: Operation, naa: Operation, skjemaer: Skjemasammenligning): Brudd[] {
  const { id } = foer;
  const hold = (
    gammelt: Schema | undefined,
    nytt: Schema | undefined,
    retning: Retning,
    sted: string,
  ): void => {
    if (gammelt && nytt) skjemaer.hold(gammelt, nytt, retning, id, sted);
  };
  for (const parameter of foer.parameters) {
    const ny = naa.parameters.find((annen) => parameternavn(annen) === parameternavn(parameter));
    hold(parameter.schema, ny?.schema, 'inn', `${id} ${parameternavn(parameter)}`);
  }
  hold(jsonSkjema(foer.object.requestBody?.content), jsonSkjema(naa.object.requestBody?.content), 'inn', id);
  for (const [status, svar] of foer.responses) {
    const nytt = naa.responses.find(([annen]) => annen === status)?.[1];
    hold(jsonSkjema(svar.content), jsonSkjema(nytt?.content), 'ut', `${id} ${status}`);
  }
  return OPERASJONSREGLER.flatMap((regel) => regel(foer, naa)).map((melding) => ({
    hva: id,
    sted: id,
    melding,
  }));
}

/** Every breaking change since the contract was published. What is new breaks nothing: answers are open, requests are closed. */
export function finnBrudd(foer: Utgitt, naa: Pick<Contract, 'document' | 'problems'>): Brudd[] {
  const skjemaer = new Skjemasammenligning(foer.document, naa.document);
  const operasjoner = new Map(listOperations(naa.document).map((operasjon) => [operasjon.id, operasjon]));
  const brudd = listOperations(foer.document).flatMap((gammel): Brudd[] => {
    const ny = operasjoner.get(gammel.id);
    return ny
      ? holdOperasjon(gammel, ny, skjemaer)
      : [{ hva: gammel.id, sted: gammel.id, melding: 'the operation is gone' }];
  });
  const koder = Object.entries(foer.problems).flatMap(([kode, status]): Brudd[] => {
    const ny = naa.problems[kode]?.status;
    if (ny === status) return [];
    const melding = ny === undefined ? 'the problem code is gone' : `its status is ${ny}, and was ${status}`;
    return [{ hva: kode, sted: kode, melding }];
  });
  // What is both sent and answered is broken once.
  const alle = [...brudd, ...skjemaer.brudd, ...koder];
  return [...new Map(alle.map((ett) => [`${ett.sted}: ${ett.melding}`, ett])).values()];
}
