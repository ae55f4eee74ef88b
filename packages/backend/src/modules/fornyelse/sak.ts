import type { FornyelsessakNy, SoeknadRegistrert } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { laasLeieforhold } from '../leieforhold/endring.ts';
import { settTilstand } from '../leieforhold/queries.sql.ts';
import { INGEN_SVAR } from '../person/graderinger.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { klargjoer, registrer } from '../soeknad/registrering.ts';
import type { Soeknadsmiljoe } from '../soeknad/service.ts';
import { hovedleietaker } from './queries.sql.ts';
import { sakshindring } from './rules.ts';
import { fornyelsessaker, kanBegynne, krevTidsbestemt, type KrevVersjon } from './service.ts';

export interface Saksaapning {
  readonly miljoe: Omit<Soeknadsmiljoe, 'soekerId'>;
  readonly aktoer: Saksaktoer;
  readonly krevVersjon: KrevVersjon;
}

/**
 * Opens a case of what the tenant says they want when the tenancy ends, and begins the renewal it belongs to.
 * @throws KoboFeil IKKE_FUNNET, LEIEFORHOLD_UGYLDIG_OVERGANG, LEIEFORHOLD_UTEN_LEIETAKER, FORNYELSE_HAR_AAPEN_SAK,
 * FORNYELSE_ER_INNVILGET, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function aapneFornyelsessak(
  tx: Tx,
  leieforholdId: string,
  { formaal, kanal, mottatt, spraak, svar }: FornyelsessakNy,
  { miljoe, aktoer, krevVersjon }: Saksaapning,
): Promise<{ registrert: SoeknadRegistrert; personId: string }> {
  const leie = await laasLeieforhold(tx, leieforholdId, krevVersjon);
  krevTidsbestemt(leie);
  const leietaker = await tx.maybeOne<{ personId: string }>(hovedleietaker(leieforholdId));
  if (!leietaker) throw new KoboFeil('LEIEFORHOLD_UTEN_LEIETAKER');
  const { personId } = leietaker;
  const klart = klargjoer({ kanal, mottatt, spraak, svar: { ...svar, formaal } }, miljoe);
  const hindring = sakshindring(await fornyelsessaker(tx, leie), klart.fakta.sakstype);
  if (hindring) throw new KoboFeil(hindring);
  if (kanBegynne.includes(leie.status)) await tx.query(settTilstand(leie.id, 'FORNYES'));
  const ingenOppslag = { person: null, graderinger: INGEN_SVAR };
  const valg = { kilde: 'FORNYELSE', soekerId: personId } as const;
  const { registrert } = await registrer(miljoe, aktoer, klart, ingenOppslag, valg);
  return { registrert, personId };
}
