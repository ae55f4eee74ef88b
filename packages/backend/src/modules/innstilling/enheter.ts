/** The units of the municipality, as its administrator sets them up. */
import type { EnhetLagre, EnhetOpprett, Enhetsinnstilling } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { hvem } from '../../http/aktoer.ts';
import type { IfMatch } from '../../http/handler.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import {
  alleEnheter,
  endreEnhet,
  enheten,
  enhetFaarSaker,
  enhetHarSaker,
  laasEnhetene,
  oppover,
  settInnEnhet,
  type Enhetsrad,
} from './queries.sql.ts';
import { enhetsfeil, lagrefeil, overordnetfeil } from './enhetsregler.ts';

const tilEnhet = ({ aktoer, ansattnavn, overordnet, ...rad }: Enhetsrad): Enhetsinnstilling => ({
  ...rad,
  ...(overordnet !== null && { overordnet }),
  endretAv: hvem({ aktoer, navn: ansattnavn }),
});

export const listEnhetsinnstillinger = async (tx: Tx): Promise<Enhetsinnstilling[]> =>
  (await tx.query<Enhetsrad>(alleEnheter())).map(tilEnhet);

/** @throws KoboFeil IKKE_FUNNET */
export async function hentEnhet(tx: Tx, kode: string): Promise<Enhetsinnstilling> {
  const rad = await tx.maybeOne<Enhetsrad>(enheten(kode));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return tilEnhet(rad);
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL with {@link overordnetfeil} */
async function krevOverordnet(tx: Tx, kode: string, overordnet: string | undefined): Promise<void> {
  if (overordnet === undefined) return;
  const over = await tx.query<{ kode: string }>(oppover(overordnet));
  krevUtenFeil(
    overordnetfeil(
      kode,
      over.map((rad) => rad.kode),
    ),
  );
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL with {@link enhetsfeil} and {@link overordnetfeil}, and ENHET_FINNES */
export async function opprettEnhet(tx: Tx, ny: EnhetOpprett): Promise<Enhetsinnstilling> {
  krevUtenFeil(enhetsfeil(ny));
  await krevOverordnet(tx, ny.kode, ny.overordnet);
  await tx.query(settInnEnhet(ny));
  return hentEnhet(tx, ny.kode);
}

/**
 * @throws KoboFeil IKKE_FUNNET, UTDATERT, UGYLDIG_FORESPOERSEL with {@link lagrefeil} and {@link overordnetfeil}, and
 * ENHET_I_BRUK
 */
export async function lagreEnhet(
  tx: Tx,
  kode: string,
  innhold: EnhetLagre,
  ifMatch: IfMatch,
): Promise<Enhetsinnstilling> {
  const laaste = await tx.query<{ kode: string; versjon: number }>(laasEnhetene());
  const laast = laaste.find((rad) => rad.kode === kode);
  if (!laast) throw new KoboFeil('IKKE_FUNNET');
  ifMatch.krev(laast.versjon);
  const { faar } = await tx.one<{ faar: boolean }>(enhetFaarSaker(kode));
  krevUtenFeil(lagrefeil(kode, innhold, faar));
  await krevOverordnet(tx, kode, innhold.overordnet);
  // That there is one is all that is told of what the administrator may not see.
  const { har } = await ogsaaSkjermet(tx, () => tx.one<{ har: boolean }>(enhetHarSaker(kode)));
  if (!innhold.aktiv && har) throw new KoboFeil('ENHET_I_BRUK');
  await tx.query(endreEnhet(kode, innhold));
  return hentEnhet(tx, kode);
}
