import type { OperationTypes } from '@kobo-bolig/contract';
import type { EgneTransaksjoner, Handlers, Kontekst } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { utenSvar } from '../../ports/felles/registerfeil.ts';
import { erGradert } from '../person/service.ts';

type Soek = OperationTypes['soekAdresser'];

async function soek({ porter, query, signal }: Kontekst<Soek, Porter>) {
  const items = await porter.adresse.sok(query.sok, signal).catch((feil: unknown) => {
    utenSvar(feil);
    throw new KoboFeil('ADRESSESOEK_UTILGJENGELIG');
  });
  return async () => ({ body: { items: [...items] } });
}

/** What somebody with a protected address writes leaves the municipality for nobody, and nothing is shown them to choose. */
async function soekSomInnbygger(ctx: Kontekst<Soek, Porter> & EgneTransaksjoner) {
  const { porter, kommunenummer, innbygger } = ctx;
  if (await ctx.les((tx) => erGradert({ tx, vault: porter.vault, kommunenummer }, innbygger.pid)))
    return async () => ({ body: { items: [] } });
  return soek(ctx);
}

export const adresseHandlers = {
  soekAdresser: { utenTransaksjon: soek },
  soekAdresserSomInnbygger: { utenTransaksjon: soekSomInnbygger },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
