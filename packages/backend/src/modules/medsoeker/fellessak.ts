/** The case as the two who applied share it. */
import type { FellesSak, MinSak } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { dokumenterTilMedsoeker, type Dokumentrad } from '../dokument/queries.sql.ts';
import { tilMittDokument } from '../dokument/service.ts';
import { egenFrist, type EgenFrist } from '../klage/queries.sql.ts';
import { hentMinSak } from '../meg/service.ts';
import type { Soeknadsmiljoe } from '../soeknad/service.ts';
import type { Medsoekerrad } from './queries.sql.ts';
import { tilBegrunnelse, visMin } from './service.ts';

/**
 * What was decided, and none of the reasons: they are of what each of the two has told, and registers have. The last day to
 * complain is the co-applicant's own, once they are notified; there is none while they wait for the reasons they asked for.
 */
async function utfallet(
  tx: Tx,
  { vedtak, annetvedtak }: MinSak,
  rad: Medsoekerrad,
): Promise<Pick<FellesSak, 'vedtak'>> {
  if (vedtak) {
    const { vedtakId, resultat, vedtaksdato, gyldigTil, boliginnhold, klageinstans } = vedtak;
    const egen = await tx.one<EgenFrist>(egenFrist(vedtakId, rad.personId));
    const bedt = rad.begrunnelseVedtakId === vedtakId;
    return {
      vedtak: {
        vedtakId,
        resultat,
        vedtaksdato,
        ...(gyldigTil !== undefined && { gyldigTil }),
        ...(boliginnhold && { boliginnhold }),
        ...(!egen.avbrutt && { klagefrist: egen.klagefrist ?? vedtak.klagefrist }),
        ...(bedt && { begrunnelse: tilBegrunnelse(rad) }),
        klageinstans,
      },
    };
  }
  if (!annetvedtak) return {};
  const { boliginnhold, gyldigTil } = annetvedtak;
  return {
    vedtak: {
      resultat: 'TILSAGN',
      vedtaksdato: annetvedtak.vedtak.dato,
      ...(gyldigTil !== undefined && { gyldigTil }),
      boliginnhold,
    },
  };
}

/** Of a letter to both, whether the party has opened it, and who acts for them, is theirs. */
const tilFellesdokument = (rad: Dokumentrad): FellesSak['dokumenter'][number] => {
  const { aapnet, mottakere, ...dokument } = tilMittDokument(rad);
  return { ...dokument, ...(mottakere?.parten === false && aapnet !== undefined && { aapnet }) };
};

/**
 * Built up field by field: what the party's own page comes to show is not shown here for it.
 * @throws KoboFeil IKKE_FUNNET until the co-applicant has confirmed and the application is sent
 */
export async function visFellesSak(miljoe: Soeknadsmiljoe, rad: Medsoekerrad): Promise<FellesSak> {
  const { tx, naa } = miljoe;
  if (rad.status !== 'BEKREFTET' || rad.sakId === null) throw new KoboFeil('IKKE_FUNNET');
  const sak = await hentMinSak(tx, rad.soekerId, rad.sakId, idag(naa));
  const { felles, fra } = await visMin(miljoe, rad);
  const dokumenter = await tx.query<Dokumentrad>(dokumenterTilMedsoeker(rad.id));
  return {
    medsoekerId: rad.id,
    fra,
    saksnummer: sak.saksnummer,
    sakstype: sak.sakstype,
    status: sak.status,
    sendt: sak.sendt,
    forventetSvar: sak.forventetSvar,
    tidslinje: sak.tidslinje,
    ...(await utfallet(tx, sak, rad)),
    felles,
    dokumenter: dokumenter.map(tilFellesdokument),
  };
}
