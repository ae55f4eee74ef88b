/** Somebody who rents a home of the municipality's, and whose need nobody assesses. */
import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { MANGLER } from '../feltfeil.ts';
import { aapneSomAnsatt } from '../saksaapning/kall.ts';
import { aapningsfeil } from '../saksaapning/rules.ts';
import { dagfeil } from '../soeknad/registrering.ts';
import { settInnUtleiegrunn } from './queries.sql.ts';

export const utenbehovsproevingHandlers = {
  registrerSakUtenBehovsproeving: {
    utenTransaksjon: async (ctx) => {
      const { body, klokke } = ctx;
      const dag = idag(klokke());
      const { mottatt, begrunnelse } = body;
      krevUtenFeil([
        ...dagfeil('/mottatt', mottatt, dag),
        ...(begrunnelse.trim() === '' ? [{ pointer: '/begrunnelse', ...MANGLER }] : []),
        ...aapningsfeil(body, dag),
      ]);
      return aapneSomAnsatt(ctx, 'UTEN_BEHOVSPROEVING', body, async (tx, { ansattId }) => ({
        kilde: 'HENVENDELSE',
        mottatt,
        og: (sakId) => tx.query(settInnUtleiegrunn(sakId, body, ansattId)),
      }));
    },
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
