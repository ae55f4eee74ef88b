import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { utenSvar } from '../../ports/felles/registerfeil.ts';

export const organisasjonHandlers = {
  hentOrganisasjon: {
    utenTransaksjon: async ({ porter, path, signal }) => {
      const body = await porter.organisasjon.hent(path.organisasjonsnummer, signal).catch((feil: unknown) => {
        utenSvar(feil);
        throw new KoboFeil('REGISTER_UTILGJENGELIG');
      });
      if (!body) throw new KoboFeil('ORGANISASJON_IKKE_FUNNET');
      return async () => ({ body });
    },
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
