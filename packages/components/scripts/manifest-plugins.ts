/** What our elements do their own way, explained to the manifest analyzer, and what a user shall not see. */
import type TypeScript from 'typescript';
import type {
  ClassField,
  ClassMethod,
  ClassDeclaration,
  CustomElement,
  Module,
  Package,
} from 'custom-elements-manifest/schema.js';

export type Member = ClassField | ClassMethod;
export type ElementDeclaration = ClassDeclaration & CustomElement;

interface AnalyzeParams {
  ts: typeof TypeScript;
  node: TypeScript.Node;
  moduleDoc: Module;
}

/** Our classes carry their name themselves; the analyzer looks for a call of `customElements.define`. */
export const tagPlugin = () => ({
  name: 'kobo-tag',
  analyzePhase({ ts, node, moduleDoc }: AnalyzeParams) {
    if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'tag' || !node.initializer) return;
    if (!ts.isStringLiteral(node.initializer) || !ts.isClassLike(node.parent)) return;
    const owner = node.parent.name?.text;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === owner);
    if (declaration) Object.assign(declaration, { customElement: true, tagName: node.initializer.text });
  },
});

export const isElement = (declaration: object): declaration is ElementDeclaration =>
  'customElement' in declaration && declaration.customElement === true && 'tagName' in declaration;

/** Lit's own and what is told about a class elsewhere: no part of what a page can use. */
const hidden = new Set([
  'tag',
  'version',
  'styles',
  'properties',
  'textBundles',
  'shadowRootOptions',
  'connectedCallback',
  'disconnectedCallback',
  'scheduleUpdate',
  'willUpdate',
  'updated',
  'firstUpdated',
  'render',
  'renderContent',
]);

const isPublic = (member: Member): boolean =>
  !hidden.has(member.name) &&
  !member.static &&
  (member.privacy ?? 'public') === 'public' &&
  !member.name.startsWith('#');

/** `@internal` members and `#private` ones are marked here, since the analyzer drops what it does not know. */
export const internalPlugin = () => ({
  name: 'kobo-internal',
  analyzePhase({ ts, node, moduleDoc }: AnalyzeParams) {
    if (!ts.isMethodDeclaration(node) && !ts.isPropertyDeclaration(node)) return;
    const tagged = ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
    if (!tagged || !ts.isClassLike(node.parent)) return;
    const owner = node.parent.name?.text;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === owner);
    const member = (declaration as ElementDeclaration | undefined)?.members?.find(
      ({ name }) => name === node.name.getText(),
    );
    if (member) member.privacy = 'private';
  },
});

/** Removes what is not for users, after inheritance has been worked out. */
export const publicPlugin = () => ({
  name: 'kobo-public',
  packageLinkPhase({ customElementsManifest: manifest }: { customElementsManifest: Package }) {
    for (const { declarations = [] } of manifest.modules) {
      for (const declaration of declarations.filter(isElement)) {
        declaration.members = declaration.members?.filter((member) => isPublic(member as Member)) ?? [];
        // `dispatchEvent(new X())` is found as an event without a name, beside the one the comment describes; and
        // the question for a provider as one named after its context.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('kobo-')) ?? [];
      }
    }
    manifest.modules = manifest.modules.filter(({ declarations = [] }) => declarations.some(isElement));
  },
});
