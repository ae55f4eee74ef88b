/**
 * Generates `custom-elements.json`, the description of every element that Storybook, editors and framework types
 * read, and complains when something a user can reach has no text.
 */
import { globSync, readFileSync } from 'node:fs';
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
import type { Generated } from './generated.ts';
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

/** The manifest, and what lacks a text. */
export async function elementManifest(): Promise<Generated> {
  const manifest = analyze();
  const content = await format(JSON.stringify(manifest), { parser: 'json', printWidth: 110 });
  return { files: new Map([[file, content]]), folders: [], problems: missingTexts(manifest) };
}
