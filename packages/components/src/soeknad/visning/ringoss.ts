import { nothing, type TemplateResult } from 'lit';
import type { Tekstparams } from '@kobo-bolig/skjema';
import { msg, str } from '../../texts/msg.ts';
import type { FailureCause } from '../../tilstand/failure.ts';
import { avsnitt } from './innhold.ts';

export const ring = (params: Tekstparams): string =>
  msg(str`Ring ${params['kontaktNavn']} på ${params['kontaktTelefon']}.`, {
    id: 'soeknad.skinne.ring',
    desc: 'Verdiene er et navn og et telefonnummer.',
  });

const hosOss: ReadonlySet<FailureCause> = new Set(['svarer-ikke', 'for-mange', 'ukjent']);

/** Whoever is stopped by what is wrong with us is not left with a button alone. */
export const ringOss = (
  cause: FailureCause | undefined,
  params: Tekstparams,
): readonly TemplateResult[] | typeof nothing =>
  cause !== undefined && hosOss.has(cause) ? avsnitt(ring(params)) : nothing;
