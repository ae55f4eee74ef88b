import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { idag } from '../../klokke.ts';
import { oppdaterBolig, settInnBoliger, type Boligrad } from '../bolig/queries.sql.ts';
import { kanSpoerre } from '../innfoering/adgang.ts';
import { utenSvarEr } from '../person/rules.ts';
import { personerMedIdent } from '../person/service.ts';
import {
  boligerMedNoekkel,
  gjenstaaendeRader,
  huskFoer,
  settInnLeieforhold,
  settInnLeietakere,
  settJobbstatus,
  settRaderBehandlet,
  taEnJobb,
  tellJobb,
  utleide,
  type Behandlet,
  type Jobbrad,
  type Rad,
} from './queries.sql.ts';
import { flett, radresultat } from '../bolig/sammenlign.ts';

export interface Kjoeremiljoe {
  readonly vault: Vault;
  readonly kommunenummer: string;
  readonly nyId: () => string;
  readonly naa: Date;
}

/** Rows a transaction: small enough for progress to be seen and locks to be short. */
const BOLK = 100;

/**
 * Carries one batch of one job out. What is done is committed with the batch, so a stop in the middle loses nothing
 * and the next process goes on where this one was.
 */
export async function kjoerBolk(tx: Tx, miljoe: Kjoeremiljoe): Promise<'INGEN' | 'MER'> {
  const jobb = await tx.maybeOne<Jobbrad>(taEnJobb());
  if (!jobb) return 'INGEN';
  const rader = await tx.query<Rad>(gjenstaaendeRader(jobb.id, BOLK));
  const finnes = new Map(
    (
      await tx.query<Boligrad & { noekkel: string }>(boligerMedNoekkel(rader.map(({ noekkel }) => noekkel)))
    ).map((rad) => [rad.noekkel, rad]),
  );
  const vurderte = rader.map((rad) => vurder(rad, finnes.get(rad.noekkel) ?? null, miljoe));
  const innflyttinger = await nyeLeieforhold(tx, vurderte, miljoe);
  const leieforholdI = new Map(innflyttinger.map(({ rad, id }) => [rad, id]));
  await tx.query(
    huskFoer(
      jobb.id,
      vurderte.filter(
        ({ rad, resultat }) => resultat !== 'NY' && (resultat === 'OPPDATERT' || leieforholdI.has(rad)),
      ),
    ),
  );
  await lagreBoliger(tx, vurderte);
  await registrerLeieforhold(tx, jobb.id, innflyttinger, miljoe);
  await tx.query(
    settRaderBehandlet(
      jobb.id,
      vurderte.map((en) => etterraden(en, leieforholdI.get(en.rad) ?? null)),
    ),
  );
  await tx.query(tellJobb(jobb.id));
  if (rader.length < BOLK) await tx.query(settJobbstatus(jobb.id, 'KJOERT', miljoe.naa.toISOString()));
  return 'MER';
}

/** The row when it is carried out. The home has a version for the row, and one more for becoming let by it. */
const etterraden = (
  { rad, resultat, boligId, versjonFoer }: Vurdert,
  leieforholdId: string | null,
): Behandlet => {
  const endret = resultat === 'UENDRET' ? 0 : 1;
  const utleid = leieforholdId === null ? 0 : 1;
  // Undone until the home has another; nothing was done where it has the one it had.
  const versjonEtter = endret + utleid === 0 ? null : versjonFoer + endret + utleid;
  return { rad, resultat, boligId, versjonEtter, leieforholdId };
};

/** Judged again: someone may have changed the home since the dry run. */
const vurder = (rad: Rad, gammel: Boligrad | null, { nyId, naa }: Kjoeremiljoe) => ({
  ...rad,
  resultat: radresultat(gammel, rad.bolig),
  verdier: flett(gammel, rad.bolig),
  statusdato: rad.bolig.statusdato ?? idag(naa),
  boligId: gammel?.id ?? nyId(),
  versjonFoer: gammel?.versjon ?? 0,
});
type Vurdert = ReturnType<typeof vurder>;

async function lagreBoliger(tx: Tx, vurderte: readonly Vurdert[]): Promise<void> {
  const nye = vurderte.filter(({ resultat }) => resultat === 'NY');
  await tx.query(
    settInnBoliger(
      nye.map(({ boligId, noekkel, bolig, statusdato, verdier }) => ({
        ...verdier,
        id: boligId,
        noekkel,
        adresse: bolig.adresse,
        statusdato,
      })),
    ),
  );
  for (const { boligId, noekkel, resultat, verdier, statusdato } of vurderte)
    if (resultat === 'OPPDATERT') await tx.query(oppdaterBolig(boligId, noekkel, verdier, statusdato));
}

/** A home that already has a running tenancy keeps it: the case system knows better than a spreadsheet. */
async function nyeLeieforhold(tx: Tx, vurderte: readonly Vurdert[], { nyId }: Kjoeremiljoe) {
  const aktive = vurderte.flatMap(({ rad, leieforhold, boligId, statusdato, hovedsokerKryptert }) =>
    leieforhold?.status === 'AKTIVT'
      ? [{ ...leieforhold, rad, boligId, dato: statusdato, hovedsokerKryptert }]
      : [],
  );
  const opptatt = new Set(
    (await tx.query<{ boligId: string }>(utleide(aktive.map(({ boligId }) => boligId)))).map(
      ({ boligId }) => boligId,
    ),
  );
  return aktive
    .filter(({ boligId }) => !opptatt.has(boligId))
    .map((en) => ({ ...en, id: nyId(), kontraktId: nyId() }));
}

async function registrerLeieforhold(
  tx: Tx,
  jobbId: string,
  nye: Awaited<ReturnType<typeof nyeLeieforhold>>,
  { vault, kommunenummer, nyId }: Kjoeremiljoe,
): Promise<void> {
  for (const setning of settInnLeieforhold(nye.map(({ hovedsokerKryptert: _, rad: __, ...en }) => en)))
    await tx.query(setning);

  const soekere = await Promise.all(
    nye.flatMap(({ id, hovedsokerKryptert }) =>
      hovedsokerKryptert
        ? [vault.open(hovedsokerKryptert, { kommunenummer, id: jobbId }).then((ident) => ({ id, ident }))]
        : [],
    ),
  );
  const personer = await personerMedIdent(
    { tx, vault, kommunenummer, nyId },
    soekere.map(({ ident }) => ident),
    utenSvarEr(await kanSpoerre(tx, 'FOLKEREGISTERET')),
  );
  await tx.query(
    settInnLeietakere(soekere.map(({ id, ident }) => ({ leieforhold: id, person: personer.get(ident)! }))),
  );
}
