import type { OperationTypes } from '@kobo-bolig/contract';
import type { Kontekst, Handlers, OperationShape } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import {
  gjenoppliv,
  leveranseside,
  slettWebhook,
  webhooker,
  type Leveranseposisjon,
  type Leveranserad,
  type Webhookrad,
} from './queries.sql.ts';
import {
  byttHemmelighet,
  eierFor,
  endreWebhook,
  hentWebhook,
  opprettWebhook,
  tilLeveranse,
  tilWebhook,
  type Webhookmiljoe,
} from './service.ts';

type Leveranse = Leveranserad & { posisjonstid: string };

const miljoeFor = ({
  porter,
  kommunenummer,
  nyId,
  roller,
  aktoer,
}: Pick<
  Kontekst<OperationShape, Porter>,
  'porter' | 'kommunenummer' | 'nyId' | 'roller' | 'aktoer'
>): Webhookmiljoe => ({
  vault: porter.vault,
  miljoe: porter.miljoe,
  kommunenummer,
  nyId,
  leser: { roller, scopes: aktoer!.scopes },
});

export const webhookHandlers = {
  listWebhooker: async ({ tx, aktoer }) => ({
    body: { items: (await tx.query<Webhookrad>(webhooker(eierFor(aktoer!)))).map(tilWebhook) },
  }),
  opprettWebhook: async (ctx) => ({
    body: await opprettWebhook(ctx.tx, ctx.body, miljoeFor(ctx)),
    visesEnGang: ['hemmelighet'],
  }),
  hentWebhook: async ({ tx, path, aktoer }) => ({
    body: tilWebhook(await hentWebhook(tx, path.webhookId, eierFor(aktoer!))),
  }),
  endreWebhook: async (ctx) => {
    const foer = await hentWebhook(ctx.tx, ctx.path.webhookId, eierFor(ctx.aktoer!), true);
    ctx.ifMatch.krev(foer.versjon);
    return { body: await endreWebhook(ctx.tx, foer, ctx.body, miljoeFor(ctx)) };
  },
  slettWebhook: async ({ tx, path, aktoer, ifMatch }) => {
    const { id, versjon } = await hentWebhook(tx, path.webhookId, eierFor(aktoer!), true);
    ifMatch.krev(versjon);
    await tx.query(slettWebhook(id));
  },
  byttWebhookhemmelighet: async (ctx) => {
    const { id } = await hentWebhook(ctx.tx, ctx.path.webhookId, eierFor(ctx.aktoer!), true);
    return { body: await byttHemmelighet(ctx.tx, id, miljoeFor(ctx)), visesEnGang: ['hemmelighet'] };
  },
  listWebhookleveranser: async ({ tx, path, query, aktoer, side }) => {
    const { id } = await hentWebhook(tx, path.webhookId, eierFor(aktoer!));
    const { limit, etter, liste } = await side<Leveranseposisjon>();
    const rader = await tx.query<Leveranse>(leveranseside(id, query.status, limit, etter));
    return {
      body: await liste(rader, (rad): Leveranseposisjon => [rad.posisjonstid, rad.id], tilLeveranse),
    };
  },
  gjensendWebhook: async ({ tx, path, aktoer }) => {
    const { id } = await hentWebhook(tx, path.webhookId, eierFor(aktoer!));
    return { body: { antall: (await tx.query(gjenoppliv(id))).length } };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
