import type { Leveranseforsoek, Webhook, WebhookEndre, Webhookleveranse } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { stroemmensEnde } from '../../db/hendelser.ts';
import type { Vault } from '../../db/ident.ts';
import type { Aktoer } from '../../http/aktoer.ts';
import { KoboFeil, tekst } from '../../http/problem.ts';
import { krevTyper } from '../hendelse/service.ts';
import { ord, synlige, type Leser } from '../hendelse/rules.ts';
import {
  glemValidering,
  oppdaterWebhook,
  pensjonerHemmelighet,
  settFoelgerFra,
  settInnHemmelighet,
  settInnValidering,
  settInnWebhook,
  slettPensjonerte,
  webhookMedId,
  webhooker,
  type Leveranserad,
  type Webhookrad,
} from './queries.sql.ts';
import { kanMotta, MAKS_WEBHOOKER, OVERLAPP_TIMER } from './rules.ts';
import { nyHemmelighet } from './signatur.ts';

export const VALIDERING = 'no.kobo.webhook.validering.v1';

/** Staff manage all of the municipality's; a machine its own, and does not know of others. */
export const eierFor = (aktoer: Aktoer): string | null => (aktoer.type === 'MASKIN' ? aktoer.id : null);

export const tilWebhook = (rad: Webhookrad): Webhook => ({
  webhookId: rad.id,
  mottaker: rad.mottaker,
  hendelser: rad.hendelser,
  aktiv: rad.aktiv,
  ...(rad.validert !== null && { validert: rad.validert }),
  versjon: rad.versjon,
  opprettet: rad.opprettet,
});

/** @throws KoboFeil IKKE_FUNNET */
export async function hentWebhook(
  tx: Tx,
  id: string,
  eier: string | null,
  laas = false,
): Promise<Webhookrad> {
  const rad = await tx.maybeOne<Webhookrad>(webhookMedId(id, eier, laas));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

const ugyldigMottaker = tekst(
  'Bruk en https-adresse uten brukernavn, passord eller #-del.',
  'Bruk ei https-adresse utan brukarnamn, passord eller #-del.',
);

/** @throws KoboFeil MOTTAKER_IKKE_TILLATT, MANGLER_ROLLE, UGYLDIG_FORESPOERSEL */
function krevGyldig(
  { mottaker, hendelser }: WebhookEndre,
  leser: Leser,
  miljoe: 'TEST' | 'PRODUKSJON',
): void {
  if (!kanMotta(mottaker, miljoe)) {
    const feil = { pointer: '/mottaker', code: 'IKKE_TILLATT', detail: ugyldigMottaker };
    throw new KoboFeil('MOTTAKER_IKKE_TILLATT', { errors: [feil] });
  }
  krevTyper(hendelser, '/hendelser');
  const kan = synlige(leser).map((ressurs) => `no.kobo.${ord(ressurs)}.`);
  if (!hendelser.every((type) => kan.some((begynnelse) => type.startsWith(begynnelse))))
    throw new KoboFeil('MANGLER_ROLLE');
}

export interface Webhookmiljoe {
  readonly vault: Vault;
  readonly miljoe: 'TEST' | 'PRODUKSJON';
  readonly kommunenummer: string;
  readonly nyId: () => string;
  readonly leser: Leser;
}

/** @throws KoboFeil FOR_MANGE_WEBHOOKER, and what is wrong with the body */
export async function opprettWebhook(
  tx: Tx,
  body: WebhookEndre,
  miljoe: Webhookmiljoe,
): Promise<{ webhook: Webhook; hemmelighet: string }> {
  krevGyldig(body, miljoe.leser, miljoe.miljoe);
  if ((await tx.query(webhooker(null))).length >= MAKS_WEBHOOKER) throw new KoboFeil('FOR_MANGE_WEBHOOKER');
  const id = miljoe.nyId();
  await tx.query(settInnWebhook(id, { ...body, aktiv: body.aktiv ?? true }));
  const hemmelighet = await leggTilHemmelighet(tx, id, miljoe);
  await tx.query(settInnValidering(miljoe.nyId(), id));
  return { webhook: tilWebhook(await hentWebhook(tx, id, null)), hemmelighet };
}

/** Another receiver is asked first; one that is woken from a pause is followed from now. */
export async function endreWebhook(
  tx: Tx,
  foer: Webhookrad,
  body: WebhookEndre,
  { leser, miljoe, nyId }: Webhookmiljoe,
): Promise<Webhook> {
  krevGyldig(body, leser, miljoe);
  const aktiv = body.aktiv ?? true;
  await tx.query(oppdaterWebhook(foer.id, { ...body, aktiv }));
  if (body.mottaker !== foer.mottaker) {
    await tx.query(settFoelgerFra(foer.id, null));
    await tx.query(glemValidering(foer.id));
    await tx.query(settInnValidering(nyId(), foer.id));
  } else if (aktiv && !foer.aktiv && foer.validert !== null) {
    await tx.query(settFoelgerFra(foer.id, await stroemmensEnde(tx)));
  }
  return tilWebhook(await hentWebhook(tx, foer.id, null));
}

export async function byttHemmelighet(
  tx: Tx,
  id: string,
  miljoe: Webhookmiljoe,
): Promise<{ hemmelighet: string; gammelGjelderTil: string }> {
  await tx.query(slettPensjonerte(id));
  const { gjelderTil } = await tx.one<{ gjelderTil: string }>(pensjonerHemmelighet(id, OVERLAPP_TIMER));
  return { hemmelighet: await leggTilHemmelighet(tx, id, miljoe), gammelGjelderTil: gjelderTil };
}

async function leggTilHemmelighet(
  tx: Tx,
  webhookId: string,
  { vault, kommunenummer, nyId }: Webhookmiljoe,
): Promise<string> {
  const hemmelighet = nyHemmelighet();
  const kryptert = await vault.seal(hemmelighet, { kommunenummer, id: webhookId });
  await tx.query(settInnHemmelighet(nyId(), webhookId, kryptert));
  return hemmelighet;
}

export const tilLeveranse = (rad: Leveranserad): Webhookleveranse => ({
  leveranseId: rad.id,
  ...(rad.hendelseId !== null && { hendelseId: rad.hendelseId }),
  type: rad.type ?? VALIDERING,
  status: rad.status,
  opprettet: rad.opprettet,
  ...(rad.status === 'VENTER' && { nesteForsoek: rad.nesteForsoek }),
  forsoek: rad.forsoek.map(({ tid, httpStatus, feil, varighetMs }) => ({
    tid: new Date(tid).toISOString(),
    ...(httpStatus !== null && { httpStatus }),
    ...(feil !== null && { feil: feil as NonNullable<Leveranseforsoek['feil']> }),
    ...(varighetMs !== null && { varighetMs }),
  })),
});
