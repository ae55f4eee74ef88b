import { nothing, type TemplateResult } from 'lit';
import type { Tekstparams } from '@kobo-bolig/skjema';
import { msg, str } from '../../texts/msg.ts';
import { type FailureCause, isOurs } from '../../tilstand/failure.ts';
import { avsnitt } from './innhold.ts';

export const ring = (params: Tekstparams): string =>
  msg(str`Ring ${params['kontaktNavn']} på ${params['kontaktTelefon']}.`, {
    id: 'soeknad.skinne.ring',
    desc: 'Verdiene er et navn og et telefonnummer.',
  });

/** Whoever is stopped by what is wrong with us is not left with a button alone. */
export const ringOss = (
  cause: FailureCause | undefined,
  params: Tekstparams,
): readonly TemplateResult[] | typeof nothing => (isOurs(cause) ? avsnitt(ring(params)) : nothing);
