import type { MinVentelisteplass, Ventelisteendring, Ventelisteplass } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { hvem } from '../../http/aktoer.ts';
import { arbeiderMedSaken } from '../sak/rules.ts';
import { plassensEndringer, sakensPlass, type Endringsrad, type Plassrad } from './queries.sql.ts';
import { handlinger, kanTaImotBehov, skalVurderes } from './rules.ts';

/** Who waits for what: all that letting a home takes. */
const minimum = (rad: Plassrad, dag: string): Ventelisteplass => {
  const { merknad: _, ...boligbehov } = rad.boligbehov;
  return {
    ventelisteplassId: rad.id,
    sakId: rad.sakId,
    saksnummer: rad.saksnummer,
    soeker: { personId: rad.soekerId, navn: rad.soekerNavn },
    husstand: { voksne: rad.antallVoksne, barn: rad.antallBarn },
    status: rad.status,
    prioritet: rad.prioritet,
    fraDato: rad.fraDato,
    boliginnhold: rad.boliginnhold,
    boligbehov,
    behov: {
      frist: rad.behovFrist,
      ...(rad.behovSpurt !== null && { spurt: rad.behovSpurt }),
      purringer: rad.behovPurringer,
      ...(rad.behovSvar !== null && { svar: rad.behovSvar }),
      ...(rad.sistBekreftetBehov !== null && { sistBekreftet: rad.sistBekreftetBehov }),
      skalVurderes: skalVurderes(rad, dag),
    },
    versjon: rad.versjon,
  };
};

/** @param dag today in Norway */
export const tilPlass = (rad: Plassrad, roller: readonly string[], dag: string): Ventelisteplass =>
  arbeiderMedSaken(roller, rad)
    ? {
        ...minimum(rad, dag),
        boligbehov: rad.boligbehov,
        prioritetGrunn: rad.prioritetGrunn,
        ...(rad.statusGrunn !== null && { statusGrunn: rad.statusGrunn }),
      }
    : minimum(rad, dag);

const tilEndring = (rad: Endringsrad): Ventelisteendring => ({
  tid: rad.tid,
  av: hvem(rad),
  ...(rad.fraStatus !== null && { fraStatus: rad.fraStatus }),
  tilStatus: rad.tilStatus,
  ...(rad.fraPrioritet !== null && { fraPrioritet: rad.fraPrioritet }),
  tilPrioritet: rad.tilPrioritet,
  ...(rad.begrunnelse !== null && { begrunnelse: rad.begrunnelse }),
});

/** The place with its history and what can be done with it. */
export const visPlass = async (
  tx: Tx,
  rad: Plassrad,
  roller: readonly string[],
  dag: string,
): Promise<Ventelisteplass> => ({
  ...tilPlass(rad, roller, dag),
  endringer: (await tx.query<Endringsrad>(plassensEndringer(rad.id))).map(tilEndring),
  handlinger: handlinger(rad, roller, dag),
});

/** The applicant's own, without their place in the order; null when the case has never been on the list. */
export async function visMinPlass(tx: Tx, sakId: string): Promise<MinVentelisteplass | null> {
  const rad = await tx.maybeOne<Plassrad>(sakensPlass(sakId));
  return (
    rad && {
      status: rad.status,
      siden: rad.fraDato,
      ...(rad.sistBekreftetBehov !== null && { sistBekreftet: rad.sistBekreftetBehov }),
      ...(rad.behovSvar !== null && { svar: rad.behovSvar }),
      ...(rad.behovSpurt !== null && kanTaImotBehov(rad) && { svarfrist: rad.behovFrist }),
      kanSvare: kanTaImotBehov(rad),
    }
  );
}
