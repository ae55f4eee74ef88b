// The analyzer types its plugins but neither its own entry nor the Lit plugin it carries.
declare module '@custom-elements-manifest/analyzer' {
  import type TypeScript from 'typescript';
  import type { Package } from 'custom-elements-manifest/schema.js';

  export const ts: typeof TypeScript;
  export function create(options: { modules: TypeScript.SourceFile[]; plugins: object[] }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}
