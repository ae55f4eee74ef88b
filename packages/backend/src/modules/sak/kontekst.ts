import type { Ansatt } from '../../http/aktoer.ts';
import type { Innsynslinje } from '../../http/handler.ts';
import type { Sakrad } from './queries.sql.ts';
import type { Saksaktoer } from './rules.ts';

/** Who acts, out of a handler's context. */
export const aktoerAv = (ctx: {
  readonly ansatt: Ansatt;
  readonly roller: readonly string[];
  readonly enhet: string | null;
}): Saksaktoer => ({
  ansattId: ctx.ansatt.ansattId,
  navn: ctx.ansatt.navn,
  roller: ctx.roller,
  enhet: ctx.enhet,
});

/** The ground for a case worker to read a case: the municipality decides it. */
export const SAKSBEHANDLING = { formaal: 'Saksbehandling', hjemmel: 'boligsosialloven § 8' } as const;

export const saksinnsyn = (sak: Pick<Sakrad, 'id' | 'soekerId'>): Innsynslinje => ({
  ...SAKSBEHANDLING,
  entitetId: sak.id,
  sakId: sak.id,
  personId: sak.soekerId,
});
