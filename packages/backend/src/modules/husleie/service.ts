import type {
  Husleiekjoering,
  HusleiekjoeringNy,
  Husleieprofil,
  HusleieprofilNy,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import {
  kjoeringensProfil,
  kjoeringMedId,
  leieforholdIMaaned,
  linjene,
  profilene,
  profilMedKode,
  settInnKjoering,
  settInnLinjer,
  settInnProfil,
  type Grunnlagsrad,
  type Kjoeringsrad,
  type Linjerad,
  type Profilrad,
} from './queries.sql.ts';
import { kontering, leieForMaaned, sisteDag, skrivFil } from './rules.ts';

const tilProfil = ({ innhold, utgave }: Profilrad): Husleieprofil => ({ profil: innhold, utgave });

export const listProfiler = async (tx: Tx): Promise<Husleieprofil[]> =>
  (await tx.query<Profilrad>(profilene())).map(tilProfil);

export async function lagreProfil(tx: Tx, profil: HusleieprofilNy): Promise<Husleieprofil> {
  const { utgave } = await tx.one<{ utgave: number }>(settInnProfil(profil));
  return { profil, utgave };
}

export const tilKjoering = ({ id, maaned, ...rad }: Kjoeringsrad): Husleiekjoering => ({
  husleiekjoeringId: id,
  maaned: maaned.slice(0, 7),
  ...rad,
});

const ukjentProfil: Feltfeil = {
  pointer: '/profil',
  code: 'UKJENT_PROFIL',
  detail: tekst('Det finnes ingen profil med den koden.', 'Det finst ingen profil med den koden.'),
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, HUSLEIE_ER_KJOERT */
export async function kjoerHusleie(
  tx: Tx,
  ny: HusleiekjoeringNy,
  { naa, nyId }: { readonly naa: Date; readonly nyId: () => string },
): Promise<Husleiekjoering> {
  const profil = await tx.maybeOne<Profilrad>(profilMedKode(ny.profil));
  if (!profil) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [ukjentProfil] });
  const maaned = `${ny.maaned}-01`;
  const rader = await tx.query<Grunnlagsrad>(leieforholdIMaaned(maaned, sisteDag(maaned), idag(naa)));
  const linjer = rader.flatMap((rad) => {
    const leie = leieForMaaned(maaned, rad);
    if (!leie || leie.beloep === 0) return [];
    const { leieforholdId, boligId, boligtype } = rad;
    return [{ leieforholdId, boligId, ...leie, ...kontering(profil.innhold, boligtype) }];
  });
  const id = nyId();
  const sum = linjer.reduce((hittil, { beloep }) => hittil + beloep, 0);
  await tx.query(
    settInnKjoering({ id, maaned, profil: ny.profil, utgave: profil.utgave, antall: linjer.length, sum }),
  );
  await tx.query(
    settInnLinjer(
      id,
      linjer.map((linje, i) => ({ ...linje, nummer: i + 1 })),
    ),
  );
  return tilKjoering(await tx.one<Kjoeringsrad>(kjoeringMedId(id)));
}

/** @throws KoboFeil IKKE_FUNNET */
export async function hentFil(tx: Tx, id: string): Promise<{ filnavn: string; tekst: string }> {
  const kjoering = await tx.maybeOne<Kjoeringsrad>(kjoeringMedId(id));
  if (!kjoering) throw new KoboFeil('IKKE_FUNNET');
  const { innhold } = await tx.one<Profilrad>(kjoeringensProfil(id));
  return {
    filnavn: `husleie-${kjoering.maaned.slice(0, 7)}-${kjoering.profil.toLowerCase()}.csv`,
    tekst: skrivFil(innhold, kjoering.maaned, await tx.query<Linjerad>(linjene(id))),
  };
}
