export * from './generated/operations.client.gen.ts';
export type { ClientOperation } from './operation.ts';
