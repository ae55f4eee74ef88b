/** A decision in force is changed by the municipality of its own accord: forvaltningsloven 1967 § 35. */
import type { Omgjoering, OmgjoeringListe, OmgjoeringNy, Vedtaksresultat } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import { nesteStatus } from '../sak/rules.ts';
import { aapneForNyBehandling, type Gjenaapning, type Stegvalg } from '../sak/saksgang.ts';
import { kjennAnsatt, krevIngenTilbud, krevSakForEndring } from '../sak/service.ts';
import {
  aapenOmgjoering,
  loependeLeie,
  nyesteVedtak,
  sakensOmgjoeringer,
  settInnOmgjoering,
  type Gjeldende,
  type Omgjoeringsrad,
} from './queries.sql.ts';
import { kanOmgjoeres, omgjoeringsfeil, omgjoeringshindring } from './rules.ts';

const tilOmgjoering = (rad: Omgjoeringsrad): Omgjoering => ({
  omgjoeringId: rad.id,
  vedtakId: rad.vedtakId,
  grunnlag: rad.grunnlag,
  tilSkade: rad.tilSkade,
  begrunnelse: rad.begrunnelse,
  begynt: rad.begynt,
  ansatt: { ansattId: rad.begyntAv, navn: rad.begyntAvNavn },
  ...(rad.nyttVedtakId !== null && { nyttVedtakId: rad.nyttVedtakId }),
});

/** The decision a case can be opened to change, or null when nothing is to be changed now. */
export async function omgjoerlig(tx: Tx, sak: Sakrad): Promise<Gjeldende | null> {
  if (nesteStatus(sak.status, 'OMGJOER', sak) === null) return null;
  const gjeldende = await tx.maybeOne<Gjeldende>(nyesteVedtak(sak.id));
  if (!gjeldende || !kanOmgjoeres.includes(gjeldende.status)) return null;
  return (await tx.maybeOne(loependeLeie(sak.id))) ? null : gjeldende;
}

export async function listOmgjoeringer(tx: Tx, sak: Sakrad): Promise<OmgjoeringListe> {
  const rader = await tx.query<Omgjoeringsrad>(sakensOmgjoeringer(sak.id));
  const kanBegynne = !sak.annetVedtak && sak.tilbud === null && (await omgjoerlig(tx, sak)) !== null;
  return { items: rader.map(tilOmgjoering), kanBegynne };
}

export interface Omgjoeringsvalg extends Stegvalg {
  readonly gjenaapning: Gjenaapning;
}

/**
 * Opens the case to be assessed and decided anew. The decision holds until then, and so does a place on the waiting list.
 * @throws KoboFeil IKKE_FUNNET, VEDTAK_I_ANNET_SYSTEM, UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL, PART_ER_IKKE_HOERT,
 * and what `krevIngenTilbud` and `krevVersjon` throw
 */
export async function begynnOmgjoering(
  tx: Tx,
  sakId: string,
  ny: OmgjoeringNy,
  { aktoer, krevVersjon, gjenaapning }: Omgjoeringsvalg,
): Promise<Omgjoering> {
  const sak = await krevSakForEndring(tx, sakId);
  if (sak.annetVedtak) throw new KoboFeil('VEDTAK_I_ANNET_SYSTEM');
  const gjeldende = await omgjoerlig(tx, sak);
  if (!gjeldende) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevIngenTilbud(sak.tilbud);
  krevVersjon(sak.versjon);
  krevUtenFeil(omgjoeringsfeil(ny, gjeldende));
  const hindring = omgjoeringshindring({
    ...ny,
    foer: gjeldende.resultat,
    etter: null,
    hoert: sak.opphoerVarslet,
  });
  if (hindring) throw new KoboFeil(hindring);
  await kjennAnsatt(tx, aktoer);
  const id = gjenaapning.nyId();
  await tx.query(settInnOmgjoering(id, sakId, gjeldende.vedtakId, ny, aktoer.ansattId));
  const { begrunnelse } = ny;
  const steg = { overgang: 'OMGJOER', hendelse: 'OMGJOERING_BEGYNT', begrunnelse } as const;
  await aapneForNyBehandling(tx, sak, steg, gjenaapning, aktoer);
  return tilOmgjoering(await tx.one<Omgjoeringsrad>(aapenOmgjoering(sakId)));
}

/**
 * Whether what is proposed can replace the decision that is being changed.
 * @returns whether the case is about changing a decision at all
 * @throws KoboFeil OMGJOERING_IKKE_TIL_GUNST, PART_ER_IKKE_HOERT
 */
export async function krevLovligOmgjoering(
  tx: Tx,
  sak: Sakrad,
  etter: Vedtaksresultat | null,
): Promise<boolean> {
  if (!sak.omgjoering) return false;
  const rad = await tx.one<Omgjoeringsrad>(aapenOmgjoering(sak.id));
  const hindring = omgjoeringshindring({ ...rad, etter, hoert: sak.opphoerVarslet });
  if (hindring) throw new KoboFeil(hindring);
  return true;
}
