import type { Html } from './h.ts';

/** The parts of the documentation, in the order one would read them. */
export const deler = {
  start: { tittel: 'First hour', adresse: '/api/first-hour' },
  concepts: { tittel: 'Concepts', adresse: '/api/concepts/' },
  states: { tittel: 'States', adresse: '/api/states/' },
  operations: { tittel: 'Operations', adresse: '/api/operations/' },
  sdk: { tittel: 'TypeScript client', adresse: '/api/sdk/' },
  types: { tittel: 'Data types', adresse: '/api/types/' },
  problems: { tittel: 'Errors', adresse: '/api/problems/' },
  access: { tittel: 'Scopes and roles', adresse: '/api/access/' },
  events: { tittel: 'Events', adresse: '/api/events/' },
} as const;
export type Del = keyof typeof deler;

export interface Side {
  readonly adresse: string;
  readonly del: Del | null;
  readonly tittel: string;
  /** One sentence: in lists, in a search and for search engines. */
  readonly om: string;
  /** More that it is found by. */
  readonly ord?: string;
  readonly innhold: () => Html;
}
