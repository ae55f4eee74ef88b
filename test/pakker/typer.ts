// The types of the tarballs, as others' compilers find them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, type Packed } from '../../scripts/pakk.ts';
import type { Mappe } from './mappe.ts';
import { verktoey } from './verktoey.ts';

interface Publint {
  publint(options: {
    pack: { tarball: ArrayBuffer };
    strict: true;
  }): Promise<{ messages: readonly { code: string }[]; pkg: object }>;
}
interface PublintUtils {
  formatMessage(message: { code: string }, pkg: object): string;
}
interface Problem {
  readonly kind: string;
  readonly entrypoint?: string;
  readonly resolutionKind?: string;
}
interface AreTheTypesWrong {
  createPackageFromTarballData(tarball: Uint8Array): unknown;
  checkPackage(pakke: unknown): Promise<{ types: unknown; problems?: readonly Problem[] }>;
}

/**
 * The packages are ES modules. Every Node they promise can `require` one (22.12 and newer), and a test does so, hence
 * that is no fault; and resolution of before `exports` (`node10`) is for tools that are older than those Nodes.
 */
const KJENT = ({ kind, resolutionKind }: Problem): boolean =>
  kind === 'CJSResolvesToESM' || resolutionKind === 'node10';

/** @returns what publint and Are The Types Wrong have to say of a tarball, in words; empty when all is well */
export async function feilI({ path }: Packed): Promise<string[]> {
  const krev = createRequire(join(await verktoey('typeverktoey'), 'x.js'));
  const hent = async <T>(navn: string): Promise<T> =>
    (await import(pathToFileURL(krev.resolve(navn)).href)) as T;
  const tarball = readFileSync(path);
  const { buffer, byteOffset, byteLength } = tarball;
  const { publint } = await hent<Publint>('publint');
  const { formatMessage } = await hent<PublintUtils>('publint/utils');
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
    strict: true,
  });
  const { checkPackage, createPackageFromTarballData } =
    await hent<AreTheTypesWrong>('@arethetypeswrong/core');
  const { types, problems = [] } = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
  return [
    ...messages.map((message) => formatMessage(message, pkg)),
    ...(types ? [] : ['The package has no types.']),
    ...problems.filter((problem) => !KJENT(problem)).map((problem) => JSON.stringify(problem)),
  ];
}

/** What a supplier may have in `tsconfig.json`: how modules are found, and what they become. */
const oppsett = {
  'node16, ES modules': { module: 'node16' },
  'nodenext, from CommonJS': { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
} as const;

const COMMONJS = `import sdk = require('@kobo-bolig/sdk');
import { verifyWebhook } from '@kobo-bolig/sdk/webhook';
sdk.createKoboClient({ baseUrl: '/', kommunenummer: '9901' }).boliger.list satisfies object;
verifyWebhook satisfies object;
`;

export const OPPSETT = Object.keys(oppsett) as (keyof typeof oppsett)[];

/**
 * Compiles the program as strictly as TypeScript can, the declarations of the packages with it.
 *
 * @throws with the faults
 */
export async function kompiler(navn: keyof typeof oppsett, { sti }: Mappe): Promise<void> {
  const commonjs = navn === 'nodenext, from CommonJS';
  const files = commonjs ? ['krev.cts'] : ['program.ts', 'side.ts', 'arbeider.ts'];
  if (commonjs) writeFileSync(join(sti, 'krev.cts'), COMMONJS);
  const compilerOptions = {
    ...oppsett[navn],
    target: 'es2023',
    lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    allowImportingTsExtensions: true,
    noEmit: true,
  };
  const fil = join(sti, `tsconfig.${OPPSETT.indexOf(navn)}.json`);
  writeFileSync(fil, JSON.stringify({ compilerOptions, files }));
  const tsc = createRequire(join(await verktoey('typeverktoey'), 'x.js')).resolve('typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', fil, '--pretty', 'false'], sti);
}
