export { operations } from './generated/operations.server.gen.ts';
export * as schemas from './generated/schemas.gen.ts';
export { kompiler } from './kompilert.ts';
export type { Avvikling, ServerOperation } from './operation.ts';
