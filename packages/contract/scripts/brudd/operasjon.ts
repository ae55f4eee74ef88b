import type { Operation, Parameter } from '../document.ts';

type Regel = (foer: Operation, naa: Operation) => readonly string[];

const uten = <T>(foer: readonly T[] = [], naa: readonly T[] = []): T[] =>
  foer.filter((verdi) => !naa.includes(verdi));

const scopes = ({ object }: Operation): readonly string[] =>
  (object.security ?? []).flatMap((krav) => Object.values(krav).flat());
const erAapen = (operasjon: Operation): boolean => scopes(operasjon).length === 0;

export const parameternavn = ({ in: sted, name }: Parameter): string => `${sted} ${name}`;
const paakrevde = ({ parameters }: Operation): string[] =>
  parameters.filter(({ required }) => required).map(parameternavn);
/** Unknown headers pass; an unknown question of the address is refused. */
const kjente = ({ parameters }: Operation): string[] =>
  parameters.filter((parameter) => parameter.in !== 'header').map(parameternavn);

const sendes = ({ object }: Operation): string[] => Object.keys(object.requestBody?.content ?? {});
const svares = ({ responses }: Operation): string[] =>
  responses.flatMap(([status, { content }]) => [
    String(status),
    ...Object.keys(content ?? {}).map((type) => `${status} ${type}`),
  ]);

/** What a client of yesterday would notice of an operation, apart from what stands in its schemas. */
export const OPERASJONSREGLER: readonly Regel[] = [
  (foer, naa) =>
    foer.method === naa.method && foer.path === naa.path
      ? []
      : [`it is called with ${naa.method} ${naa.path}, and was with ${foer.method} ${foer.path}`],
  (foer, naa) => uten(kjente(foer), kjente(naa)).map((navn) => `${navn} is refused`),
  (foer, naa) => uten(paakrevde(naa), paakrevde(foer)).map((navn) => `${navn} must be sent`),
  ({ object: foer }, { object: naa }) =>
    naa.requestBody?.required && !foer.requestBody?.required ? ['a body must be sent'] : [],
  (foer, naa) => uten(sendes(foer), sendes(naa)).map((type) => `a body of ${type} is refused`),
  (foer, naa) => uten(svares(foer), svares(naa)).map((svar) => `it no longer answers ${svar}`),
  (foer, naa) => uten(scopes(naa), scopes(foer)).map((scope) => `the scope ${scope} is needed`),
  ({ object: foer }, { object: naa }) =>
    uten(foer['x-kobo-roles'], naa['x-kobo-roles']).map((rolle) => `${rolle} is let in no more`),
  (foer, naa) => (erAapen(foer) && !erAapen(naa) ? ['a token is needed'] : []),
  ({ object: foer }, { object: naa }) =>
    uten(foer['x-kobo-paa-vegne-av'], naa['x-kobo-paa-vegne-av']).map(
      (omfang) => `it cannot be called for another with ${omfang}`,
    ),
  ({ object: foer }, { object: naa }) =>
    naa['x-kobo-funksjon'] && naa['x-kobo-funksjon'] !== foer['x-kobo-funksjon']
      ? [`it is closed where ${naa['x-kobo-funksjon']} is not in use`]
      : [],
  ({ object: foer }, { object: naa }) =>
    foer['x-kobo-etag'] === 'returned' && ['none', 'computed'].includes(naa['x-kobo-etag'] ?? '')
      ? ['it answers no version']
      : [],
];
