/** A refugee the municipality has decided to settle, and is to find a home. */
import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { aapneSomAnsatt } from '../saksaapning/kall.ts';
import { flyktningkontoret, settInnBosetting } from './queries.sql.ts';
import { bosettingsfeil } from './rules.ts';

export const bosettingHandlers = {
  registrerBosetting: {
    utenTransaksjon: async (ctx) => {
      const { body, klokke } = ctx;
      krevUtenFeil(bosettingsfeil(body, idag(klokke())));
      return aapneSomAnsatt(ctx, 'BOSETTING_FLYKTNING', body, async (tx, { ansattId, enheter }) => {
        const kontoret = await tx.maybeOne<{ kode: string }>(flyktningkontoret(enheter));
        return {
          kilde: 'BOSETTING',
          hendelse: 'BOSETTING_REGISTRERT',
          mottatt: body.vedtaksdato,
          og: (sakId) => tx.query(settInnBosetting(sakId, body, ansattId)),
          ...(kontoret && { enhet: kontoret.kode }),
        };
      });
    },
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
