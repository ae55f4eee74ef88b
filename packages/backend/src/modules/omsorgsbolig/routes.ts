/** A home that is granted where health and care is decided on, and is to be found here. */
import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { aapneSomAnsatt } from '../saksaapning/kall.ts';
import { aapningsfeil } from '../saksaapning/rules.ts';
import { dagfeil } from '../soeknad/registrering.ts';

export const omsorgsboligHandlers = {
  registrerOmsorgsboligsak: {
    utenTransaksjon: async (ctx) => {
      const { body, klokke } = ctx;
      const dag = idag(klokke());
      const { mottatt } = body;
      krevUtenFeil([...dagfeil('/mottatt', mottatt, dag), ...aapningsfeil(body, dag)]);
      return aapneSomAnsatt(ctx, 'OMSORGSBOLIG', body, async () => ({ kilde: 'HENVENDELSE', mottatt }));
    },
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
