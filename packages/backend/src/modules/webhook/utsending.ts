import type { Database, TenantContext } from '../../db/database.ts';
import { lesHendelser, stroemmensEnde, type Posisjon } from '../../db/hendelser.ts';
import type { Vault } from '../../db/ident.ts';
import type { Webhookutgang } from '../../ports/webhook/port.ts';
import { cloudEvent, tilHendelse } from '../hendelse/service.ts';
import {
  flyttLeveranse,
  hemmeligheter,
  koe,
  noterForsoek,
  settFoelgerFra,
  taEnWebhook,
  taLeveranser,
  type Oppdrag,
} from './queries.sql.ts';
import { etterForsoek } from './rules.ts';
import { VALIDERING } from './service.ts';
import { signer } from './signatur.ts';

export interface Utsendingsmiljoe {
  readonly db: Database;
  readonly vault: Vault;
  readonly utgang: Webhookutgang;
  readonly nyId: () => string;
  readonly klokke: () => Date;
}

/** Events queued for one receiver, and calls made, at a time. */
const KOE = 100;
const SAMTIDIG = 10;

/** Outside the shielded unit: what concerns a shielded case is not seen, so it cannot be pushed to anyone. */
const kontekst = (kommunenummer: string, naa: Date): TenantContext => ({
  kommunenummer,
  aktoer: 'system:webhook',
  roller: [],
  skjermet: false,
  tid: naa.toISOString(),
});

/** Queues what has happened and sends what is due, once. Any number of processes may do it. */
export async function sendUt(miljoe: Utsendingsmiljoe, kommunenummer: string): Promise<'INGEN' | 'MER'> {
  const koet = await koeNye(miljoe, kommunenummer);
  const sendt = await sendModne(miljoe, kommunenummer);
  return koet || sendt ? 'MER' : 'INGEN';
}

interface Foelger extends Posisjon {
  id: string;
  hendelser: string[];
}

/** Far enough to be worth a row: where nothing happens, nothing is written. */
const erBak = (foelger: Posisjon, fram: Posisjon): boolean =>
  BigInt(fram.transaksjon) - BigInt(foelger.transaksjon) > 1000n;

async function koeNye({ db, nyId, klokke }: Utsendingsmiljoe, kommunenummer: string): Promise<boolean> {
  const ferdige: string[] = [];
  let mer = false;
  for (;;) {
    const funnet = await db.withTenant(kontekst(kommunenummer, klokke()), 'skriv', async (tx) => {
      const foelger = await tx.maybeOne<Foelger>(taEnWebhook(ferdige));
      if (!foelger) return null;
      const ende = await stroemmensEnde(tx);
      const nye = await lesHendelser(tx, foelger, KOE, { typer: foelger.hendelser });
      if (nye.length > 0) {
        await tx.query(
          koe(
            foelger.id,
            nye.map((hendelse) => ({ id: nyId(), hendelseId: hendelse.id })),
          ),
        );
      }
      const fullt = nye.length === KOE;
      const fram = fullt ? nye.at(-1)!.posisjon : ende;
      if (nye.length > 0 || erBak(foelger, fram)) await tx.query(settFoelgerFra(foelger.id, fram));
      return { id: foelger.id, fullt };
    });
    if (!funnet) return mer;
    ferdige.push(funnet.id);
    mer ||= funnet.fullt;
  }
}

async function sendModne(miljoe: Utsendingsmiljoe, kommunenummer: string): Promise<boolean> {
  const { db, klokke } = miljoe;
  const oppdrag = await db.withTenant(kontekst(kommunenummer, klokke()), 'skriv', (tx) =>
    tx.query<Oppdrag>(taLeveranser(SAMTIDIG)),
  );
  await Promise.all(oppdrag.map((ett) => send(miljoe, kommunenummer, ett)));
  return oppdrag.length > 0;
}

async function send(miljoe: Utsendingsmiljoe, kommunenummer: string, oppdrag: Oppdrag): Promise<void> {
  const { db, vault, utgang, klokke } = miljoe;
  const { leveranseId, webhookId, mottaker } = oppdrag;
  const noekler = await db.withTenant(kontekst(kommunenummer, klokke()), 'les', (tx) =>
    tx.query<{ kryptert: Uint8Array }>(hemmeligheter(webhookId)),
  );
  const aapne = await Promise.all(
    noekler.map(({ kryptert }) => vault.open(kryptert, { kommunenummer, id: webhookId })),
  );
  const body = JSON.stringify(innhold(oppdrag, kommunenummer));
  const start = performance.now();
  const utfall = await utgang.send({
    mottaker,
    headers: {
      'content-type': 'application/cloudevents+json',
      'user-agent': 'Kobo-Webhook/1',
      ...(await signer(leveranseId, klokke(), body, aapne)),
    },
    body,
  });
  const varighetMs = Math.round(performance.now() - start);
  const neste = etterForsoek(oppdrag.forsoek - oppdrag.forsoekFoer, utfall);
  await db.withTenant(kontekst(kommunenummer, klokke()), 'skriv', async (tx) => {
    await tx.query(noterForsoek(oppdrag, { ...utfall, varighetMs }));
    const vaart = await tx.maybeOne(flyttLeveranse(oppdrag, neste));
    if (vaart && oppdrag.hendelseId === null && neste.status === 'LEVERT')
      await tx.query(settFoelgerFra(webhookId, await stroemmensEnde(tx)));
  });
}

/** The event, or the question whether the receiver wants any. */
function innhold(oppdrag: Oppdrag, kommunenummer: string): object {
  const { leveranseId, webhookId, hendelseId, versjon, tid } = oppdrag;
  if (hendelseId !== null) {
    const { type, ressurs, ressursId } = oppdrag;
    return tilHendelse(
      { id: hendelseId, type, ressurs, ressursId, tid, ...(versjon !== null && { versjon }) },
      kommunenummer,
    );
  }
  return cloudEvent(
    { id: leveranseId, type: VALIDERING, subject: `webhook/${webhookId}`, time: tid },
    { kommunenummer, webhookId },
  );
}
