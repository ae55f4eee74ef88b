/**
 * Generates `src/namespaces.gen.ts` from the operations of the contract: `hentBolig`, tagged `bolig`, becomes
 * `kobo.boliger.hent`; and the same names for the API documentation. Called by `npm run generate`.
 */
import type { Operation } from '../../contract/scripts/document.ts';
import { clientOperation } from '../../contract/scripts/emit-operations.ts';
import { capital, pack } from './pack.ts';

/** What of an operation decides its place in the client, and how it is called. */
export type NamedOperation = Pick<Operation, 'id' | 'method' | 'path' | 'object' | 'responses'>;

/** Namespace of each tag: its plural where it has one. */
const PLURALS: Readonly<Record<string, string>> = {
  adresse: 'adresser',
  arkiv: 'arkiv',
  arkivjournal: 'arkivjournal',
  annetvedtak: 'annetvedtak',
  avtale: 'avtaler',
  befaring: 'befaringer',
  boligfeil: 'boligfeil',
  leiemelding: 'leiemeldinger',
  leienotat: 'leienotater',
  leievarsel: 'leievarsler',
  boenhet: 'boenheter',
  bolig: 'boliger',
  boligbilde: 'boligbilder',
  bolignotat: 'bolignotater',
  boligmangel: 'boligmangler',
  boligoppgave: 'boligoppgaver',
  brevmal: 'brevmaler',
  dokument: 'dokumenter',
  drift: 'drift',
  forhaandsvarsel: 'forhaandsvarsler',
  innsynskrav: 'innsynskrav',
  fornyelse: 'fornyelser',
  omgjoering: 'omgjoeringer',
  hendelse: 'hendelser',
  henvendelse: 'henvendelser',
  husleie: 'husleie',
  import: 'importer',
  innsyn: 'innsyn',
  inhabilitet: 'inhabilitet',
  innfoering: 'innfoering',
  innstilling: 'innstillinger',
  journalnotat: 'journalnotater',
  kartlegging: 'kartlegginger',
  klage: 'klager',
  bosetting: 'bosettinger',
  kobobolig: 'koboboliger',
  kommune: 'kommune',
  regelverk: 'regelverk',
  kriteriesett: 'kriteriesett',
  leieforhold: 'leieforhold',
  medsoeker: 'medsoekere',
  mangel: 'mangler',
  leieregulering: 'leiereguleringer',
  meg: 'meg',
  melding: 'meldinger',
  tomgang: 'tomgang',
  mva: 'mva',
  noedtilgang: 'noedtilganger',
  oekonomi: 'oekonomi',
  oppbevaring: 'oppbevaring',
  oppgave: 'oppgaver',
  oversending: 'oversendinger',
  omsorgsbolig: 'omsorgsboligsaker',
  utenbehovsproeving: 'utenbehovsproevingsaker',
  person: 'personer',
  representasjon: 'representasjoner',
  oppsigelse: 'oppsigelser',
  organisasjon: 'organisasjoner',
  reservasjon: 'reservasjoner',
  sak: 'saker',
  plan: 'plan',
  samtykke: 'samtykker',
  hjelper: 'hjelpere',
  samarbeidspart: 'samarbeidsparter',
  tildelingsmoete: 'tildelingsmoeter',
  kontakthensyn: 'kontakthensyn',
  slettesperre: 'slettesperrer',
  oppfoelging: 'oppfoelging',
  overgang: 'overganger',
  skjermetsak: 'skjermedeSaker',
  soeknad: 'soeknader',
  statistikk: 'statistikk',
  tilbud: 'tilbud',
  vedlegg: 'vedlegg',
  varsel: 'varsler',
  vedtak: 'vedtak',
  ventelisteplass: 'ventelisteplasser',
  webhook: 'webhooker',
};

/** All operations of a namespace have the same. */
const tagOf = ({ object }: NamedOperation): string => object.tags?.[0] ?? '';

/** The `operationId` without the namespace's own word: `taSaken` → `ta`, `hentSakensSoeknad` → `hentSoeknad`. */
function methodName(id: string, tag: string, plural: string): string {
  const words = [plural, `${tag}ens`, `${tag}en`, tag].map(capital).join('|');
  return id.replace(new RegExp(`(?:${words})(?=[A-Z]|$)`), '');
}

/** @throws Error for a tag without a namespace, and for two operations that would get the same name */
function namespacesOf(operations: readonly NamedOperation[]): Map<string, Map<string, NamedOperation>> {
  const namespaces = new Map<string, Map<string, NamedOperation>>();
  for (const operation of operations) {
    const tag = tagOf(operation);
    const namespace = PLURALS[tag];
    if (!namespace) throw new Error(`${operation.id}: no namespace for the tag «${tag}»; add it to PLURALS`);
    const methods = namespaces.get(namespace) ?? new Map<string, NamedOperation>();
    const name = methodName(operation.id, tag, namespace);
    const other = methods.get(name);
    if (other) throw new Error(`${operation.id} and ${other.id} would both be kobo.${namespace}.${name}`);
    namespaces.set(namespace, methods.set(name, operation));
  }
  return namespaces;
}

const HEADER = '// Generated from api-spec/ by `npm run generate`. Do not edit.\n\n';

/** The client's name of each operation, for the documentation: the backend that serves it knows no client. */
export function emitCallNames(operations: readonly NamedOperation[]): string {
  const lines = [...namespacesOf(operations)].flatMap(([namespace, methods]) =>
    [...methods].map(([name, { id }]) => `  ${id}: '${namespace}.${name}',\n`),
  );
  return [
    HEADER,
    `import type { OperationId } from '@kobo-bolig/contract';\n\n`,
    `export const sdkkall: Readonly<Record<OperationId, string>> = {\n${lines.join('')}};\n`,
  ].join('');
}

/** @throws Error as `namespacesOf` and `pack` */
export function emitNamespaces(operations: readonly NamedOperation[]): string {
  const namespaces = namespacesOf(operations);
  const names = new Map(
    [...namespaces].flatMap(([namespace, methods]) =>
      [...methods].map(([name, { id }]) => [id, `kobo.${namespace}.${name}`] as const),
    ),
  );
  /** An editor strikes the call through, and says what to call. */
  const deprecated = ({ 'x-kobo-avvikling': gone }: NamedOperation['object']): string =>
    gone
      ? ` @deprecated Gone after ${gone.slutt}: call ${names.get(gone.erstattesAv) ?? gone.erstattesAv}.`
      : '';
  const blocks = [...namespaces].map(([namespace, methods]) => {
    const lines = [...methods].map(
      ([name, { id, method, path, object }]) =>
        `    /** ${object.summary ?? id} · \`${method} ${path}\`${deprecated(object)} */\n    ${name}: typeof operations.${id};\n`,
    );
    return `  ${namespace}: {\n${lines.join('')}  };\n`;
  });
  const packed = pack(
    Array.from(namespaces, ([plural, methods]) => ({
      plural,
      tag: tagOf(methods.values().next().value!),
      methods: new Map(Array.from(methods, ([name, operation]) => [name, clientOperation(operation)])),
    })),
  );
  return [
    HEADER,
    `import type * as operations from '@kobo-bolig/contract/client';\n\n`,
    `export interface Namespaces {\n${blocks.join('')}}\n\n`,
    `// \`unpack\` reads it; what a line says stands in the README.\n`,
    `export const table = \`${packed}\`;\n`,
  ].join('');
}
