import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers, Kontekst } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { utenSvar } from '../../ports/felles/registerfeil.ts';

type Soek = OperationTypes['soekAdresser'];

async function soek({ porter, query, signal }: Kontekst<Soek, Porter>) {
  const items = await porter.adresse.sok(query.sok, signal).catch((feil: unknown) => {
    utenSvar(feil);
    throw new KoboFeil('ADRESSESOEK_UTILGJENGELIG');
  });
  return async () => ({ body: { items: [...items] } });
}

export const adresseHandlers = {
  soekAdresser: { utenTransaksjon: soek },
  soekAdresserSomInnbygger: { utenTransaksjon: soek },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
