// A call as a command, out of what the contract says of the operation.
import type { Operasjon, Parameter } from './kontrakt.ts';

export const JSON_TYPE = 'application/json';

/** Safe between single quotes of a shell. */
const siter = (tekst: string): string => `'${tekst.replaceAll("'", `'\\''`)}'`;

export const mediet = ({ requestBody }: Operasjon): string | undefined =>
  Object.keys(requestBody?.content ?? {})[0];

/** The first example of the body, as the contract has it. */
export function kropp({ requestBody }: Operasjon): unknown {
  const [medium] = Object.values(requestBody?.content ?? {});
  return Object.values(medium?.examples ?? {})[0]?.value;
}

const eksempel = ({ name, example, schema }: Parameter): string =>
  String(example ?? schema.default ?? `$${name}`);

/** Filled in by whoever copies it: `$boligId` becomes a variable of the shell. */
function adresse({ sti, parameters }: Operasjon): string {
  const paakrevd = parameters.filter((en) => en.in === 'query' && en.required === true);
  const spoersmaal = paakrevd.map((en) => `${en.name}=${encodeURIComponent(eksempel(en))}`).join('&');
  return sti.replaceAll(/\{(\w+)\}/g, '$$$1') + (spoersmaal && `?${spoersmaal}`);
}

const hodeverdier: Readonly<Record<string, string>> = {
  'Kobo-Kommunenummer': `'Kobo-Kommunenummer: 9901'`,
  // No command every shell has makes a UUID.
  'Idempotency-Key': `"Idempotency-Key: attempt-$(date +%s)-$RANDOM"`,
  'If-Match': `"If-Match: $ETAG"`,
};

const hoder = ({ scopes, parameters }: Operasjon): string[] => [
  ...(scopes.length > 0 ? ['"Authorization: Bearer $TOKEN"'] : []),
  ...parameters
    .filter(({ in: sted, name }) => sted === 'header' && name in hodeverdier)
    .filter(({ name, required }) => required === true || name === 'Kobo-Kommunenummer')
    .map(({ name }) => hodeverdier[name]!),
];

/** What the command takes from the shell besides `KOBO` and `TOKEN`. */
export const variabler = (operasjon: Operasjon): string[] => [
  ...new Set(
    [
      ...curl(operasjon)
        .split('--data')[0]!
        .matchAll(/\$([a-zA-Z]\w*)/g),
    ]
      .map(([, navn]) => navn!)
      .filter((navn) => !['KOBO', 'TOKEN', 'RANDOM'].includes(navn)),
  ),
];

/** A command that can be pasted once `KOBO`, `TOKEN` and its {@link variabler} are set. */
export function curl(operasjon: Operasjon): string {
  const medium = mediet(operasjon);
  const json = medium === JSON_TYPE;
  const deler = [
    `curl ${operasjon.metode === 'GET' ? '' : `-X ${operasjon.metode} `}"$KOBO${adresse(operasjon)}"`,
    ...hoder(operasjon).map((hode) => `-H ${hode}`),
    ...(medium === undefined ? [] : [`-H ${siter(`Content-Type: ${medium}`)}`]),
    ...(medium === undefined || json ? [] : ['--data-binary @file']),
    ...(json ? [`--data ${siter(JSON.stringify(kropp(operasjon) ?? {}, null, 2))}`] : []),
  ];
  return deler.join(' \\\n  ');
}
