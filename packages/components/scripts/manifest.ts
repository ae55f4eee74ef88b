/**
 * Writes `custom-elements.json`, the description of every element that Storybook, editors and framework types
 * read, and fails when something a user can reach has no text.
 *
 *   node packages/components/scripts/manifest.ts            writes it
 *   node packages/components/scripts/manifest.ts --check    fails on missing texts and on an outdated file
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  Attribute,
  CssCustomProperty,
  CssPart,
  Event,
  Package,
  Slot,
} from 'custom-elements-manifest/schema.js';
import { format } from 'prettier';
import { internalPlugin, isElement, type Member, publicPlugin, tagPlugin } from './manifest-plugins.ts';
import { root } from './sources.ts';

const file = join(root, 'custom-elements.json');

function analyze(): Package {
  const modules = globSync('src/**/*.ts', { cwd: root })
    .filter((path) => !/\.test\.ts$|\.gen\.ts$|\/(testing|generated|elements)\/|\/define\.ts$/.test(path))
    .sort()
    .map((path) =>
      ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ESNext, true),
    );
  return create({
    modules,
    plugins: [tagPlugin(), ...litPlugin(), internalPlugin(), publicPlugin()],
  });
}

type Described = Attribute | Member | Event | Slot | CssPart | CssCustomProperty;

/** What a user can reach and nobody has described. */
function missingTexts(manifest: Package): string[] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations.filter(isElement))
    .flatMap((element) => {
      const { tagName, summary, description, attributes, members, events, slots, cssParts, cssProperties } =
        element;
      const own = summary && description ? [] : [`<${tagName}>: needs a description and an @summary.`];
      const kinds: [string, readonly Described[] | undefined][] = [
        ['attribute', attributes],
        ['member', members as Member[] | undefined],
        ['event', events],
        ['slot', slots],
        ['part', cssParts],
        ['custom property', cssProperties],
      ];
      const lacking = kinds.flatMap(([kind, all = []]) =>
        all
          .filter((one) => !one.description)
          .map(({ name }) => `<${tagName}>: ${kind} «${name}» has no description.`),
      );
      const untyped = (events ?? [])
        .filter(({ type }) => !type?.text || type.text === 'Event')
        .map(({ name }) => `<${tagName}>: event «${name}» has no type; write @fires {Type} ${name} - when.`);
      return [...own, ...lacking, ...untyped];
    });
}

const serialise = (manifest: Package): Promise<string> =>
  format(JSON.stringify(manifest), { parser: 'json', printWidth: 110 });

/** Writes the manifest; returns what lacks a text. */
export async function generateManifest(): Promise<string[]> {
  const manifest = analyze();
  writeFileSync(file, await serialise(manifest));
  return missingTexts(manifest);
}

/** What lacks a text, and whether the committed manifest is outdated. */
export async function checkManifest(): Promise<string[]> {
  const manifest = analyze();
  const current = (await serialise(manifest)) === readFileSync(file, 'utf8');
  return [
    ...missingTexts(manifest),
    ...(current ? [] : ['custom-elements.json is outdated: npm run generate']),
  ];
}

if (import.meta.main) {
  const problems = await (process.argv.includes('--check') ? checkManifest() : generateManifest());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
