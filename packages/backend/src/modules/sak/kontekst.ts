import type { Sakstype } from '@kobo-bolig/contract';
import type { Ansatt } from '../../http/aktoer.ts';
import type { Innsynslinje } from '../../http/handler.ts';
import type { Sakrad } from './queries.sql.ts';
import { behovProeves, type Saksaktoer } from './rules.ts';

/** Who acts, out of a handler's context. */
export const aktoerAv = (ctx: {
  readonly ansatt: Ansatt;
  readonly roller: readonly string[];
  readonly enheter: readonly string[];
}): Saksaktoer => ({
  ansattId: ctx.ansatt.ansattId,
  navn: ctx.ansatt.navn,
  roller: ctx.roller,
  enheter: ctx.enheter,
});

/** The ground for a case worker to read a case: the municipality decides it. */
export const SAKSBEHANDLING = { formaal: 'Saksbehandling', hjemmel: 'boligsosialloven § 8' } as const;

/**
 * Where no act on those in need is the ground, a home is let as any landlord lets one: what the party asked for before there
 * is a contract. To be settled by a jurist.
 */
const UTLEIE = { formaal: 'Utleie uten behovsprøving', hjemmel: 'personvernforordningen artikkel 6 nr. 1 b' };

/** Why somebody reads a case of a kind. */
export const saksgrunn = (sakstype: Sakstype): Pick<Innsynslinje, 'formaal' | 'hjemmel'> =>
  behovProeves(sakstype) ? SAKSBEHANDLING : UTLEIE;

/** @param sak with its kind, where whoever looks knows it */
export const saksinnsyn = (
  sak: Pick<Sakrad, 'id' | 'soekerId'> & Partial<Pick<Sakrad, 'sakstype'>>,
): Innsynslinje => ({
  ...(sak.sakstype === undefined ? SAKSBEHANDLING : saksgrunn(sak.sakstype)),
  entitetId: sak.id,
  sakId: sak.id,
  personId: sak.soekerId,
});
