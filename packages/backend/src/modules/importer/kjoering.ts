import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { idag } from '../../klokke.ts';
import { oppdaterBolig, settInnBoliger, type Boligrad } from '../bolig/queries.sql.ts';
import { kanSpoerre } from '../innfoering/adgang.ts';
import { utenSvarEr } from '../person/rules.ts';
import { personerMedIdent } from '../person/service.ts';
import { viste } from './funn.ts';
import { finnHindring, hindringAv, kontraktleie } from './hindring.ts';
import { finnOpptatte } from './opptatt.ts';
import {
  boligerMedNoekkel,
  gjenstaaendeRader,
  huskFoer,
  laasJobb,
  laasMedNoekkel,
  settInnLeieforhold,
  settInnLeietakere,
  settFunn,
  settJobbstatus,
  settRaderBehandlet,
  settRaderFeilet,
  taEnJobb,
  tellJobb,
  utleide,
  type Behandlet,
  type Jobbrad,
  type Rad,
} from './queries.sql.ts';
import { flett, radresultat } from '../bolig/sammenlign.ts';
import { radfeil } from './radfeil.ts';
import type { Radfeil } from './typer.ts';

export interface Kjoeremiljoe {
  readonly vault: Vault;
  readonly kommunenummer: string;
  readonly nyId: () => string;
  readonly naa: Date;
}

/** Rows a transaction: small enough for progress to be seen and locks to be short. */
const BOLK = 100;

/** The rows a batch was of, for whoever is told that it was refused. */
interface Forsoek {
  jobb?: Jobbrad;
  rader?: readonly Rad[];
}

/**
 * Carries one batch of one job out. What is done is committed with the batch, so a stop in the middle loses nothing
 * and the next process goes on where this one was. A row that what Kobo knows keeps out is told of, and stops no other.
 */
export async function kjoerBolk(
  tx: Tx,
  miljoe: Kjoeremiljoe,
  antall = BOLK,
  forsoek: Forsoek = {},
): Promise<'INGEN' | 'MER'> {
  const jobb = await tx.maybeOne<Jobbrad>(taEnJobb());
  if (!jobb) return 'INGEN';
  const rader = await tx.query<Rad>(gjenstaaendeRader(jobb.id, antall));
  Object.assign(forsoek, { jobb, rader });
  await tx.query(laasMedNoekkel(rader.map(({ noekkel }) => noekkel)));
  await meldFeil(tx, jobb, await utfoer(tx, jobb.id, rader, miljoe));
  await tx.query(tellJobb(jobb.id));
  if (rader.length < antall) await tx.query(settJobbstatus(jobb.id, 'KJOERT', miljoe.naa.toISOString()));
  return 'MER';
}

/**
 * The same in transactions of its own: where the schema refuses a batch, half as many rows are tried, down to the one it
 * is about, which is told of and done with.
 * @param skriv a transaction of the municipality
 */
export async function kjoerBolkEllerDel(
  skriv: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  miljoe: Kjoeremiljoe,
  antall = BOLK,
): Promise<'INGEN' | 'MER'> {
  const forsoek: Forsoek = {};
  try {
    return await skriv((tx) => kjoerBolk(tx, miljoe, antall, forsoek));
  } catch (error) {
    const hindring = hindringAv(error);
    const { jobb, rader: [foerste, ...resten] = [] } = forsoek;
    if (!hindring || !jobb || !foerste) throw error;
    if (resten.length > 0) return kjoerBolkEllerDel(skriv, miljoe, (resten.length + 1) >> 1);
    return skriv(async (tx) => {
      const laast = await tx.one<Jobbrad>(laasJobb(jobb.id));
      await meldFeil(tx, laast, [radfeil(foerste.rad, ...hindring)]);
      await tx.query(tellJobb(jobb.id));
      return 'MER' as const;
    });
  }
}

/** Another process may have been at a row meanwhile: it is told of once. */
async function meldFeil(tx: Tx, jobb: Jobbrad, feil: readonly Radfeil[]): Promise<void> {
  if (feil.length === 0) return;
  const satt = new Set(
    (
      await tx.query<{ rad: number }>(
        settRaderFeilet(
          jobb.id,
          feil.map(({ rad }) => rad),
        ),
      )
    ).map(({ rad }) => rad),
  );
  const nye = feil.filter(({ rad }) => satt.has(rad));
  await tx.query(settFunn(jobb.id, viste([...jobb.funn, ...nye]), nye.length));
}

/** @returns what is wrong with the rows that were left out */
async function utfoer(
  tx: Tx,
  jobbId: string,
  rader: readonly Rad[],
  miljoe: Kjoeremiljoe,
): Promise<Radfeil[]> {
  const finnes = new Map(
    (
      await tx.query<Boligrad & { noekkel: string }>(boligerMedNoekkel(rader.map(({ noekkel }) => noekkel)))
    ).map((rad) => [rad.noekkel, rad]),
  );
  const opptatt = await finnOpptatte(tx, rader);
  const alle = rader.map((rad) =>
    vurder(rad, finnes.get(rad.noekkel) ?? null, opptatt.has(rad.noekkel), miljoe),
  );
  const vurderte = alle.filter(({ hindring }) => hindring === undefined);
  const innflyttinger = await nyeLeieforhold(tx, vurderte, miljoe);
  const leieforholdI = new Map(innflyttinger.map(({ rad, id }) => [rad, id]));
  await tx.query(
    huskFoer(
      jobbId,
      vurderte.filter(
        ({ rad, resultat }) => resultat !== 'NY' && (resultat === 'OPPDATERT' || leieforholdI.has(rad)),
      ),
    ),
  );
  await lagreBoliger(tx, vurderte);
  await registrerLeieforhold(tx, jobbId, innflyttinger, miljoe);
  await tx.query(
    settRaderBehandlet(
      jobbId,
      vurderte.map((en) => etterraden(en, leieforholdI.get(en.rad) ?? null)),
    ),
  );
  return alle.flatMap(({ rad, hindring }) => (hindring ? [radfeil(rad, ...hindring)] : []));
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
function vurder(rad: Rad, gammel: Boligrad | null, opptatt: boolean, { nyId, naa }: Kjoeremiljoe) {
  const verdier = flett(gammel, rad.bolig);
  const sak = { status: gammel?.status, verdier, leieforhold: rad.leieforhold, opptatt };
  return {
    ...rad,
    resultat: radresultat(gammel, rad.bolig),
    verdier,
    hindring: finnHindring(sak),
    manedsleie: kontraktleie(sak),
    statusdato: rad.bolig.statusdato ?? idag(naa),
    boligId: gammel?.id ?? nyId(),
    versjonFoer: gammel?.versjon ?? 0,
  };
}
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
  const aktive = vurderte.flatMap(
    ({ rad, leieforhold, manedsleie, boligId, statusdato, hovedsokerKryptert }) =>
      leieforhold?.status === 'AKTIVT'
        ? [{ ...leieforhold, manedsleie, rad, boligId, dato: statusdato, hovedsokerKryptert }]
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
