import type { Klage, KlageSammendrag, MinKlage } from '@kobo-bolig/contract';
import type { Avvisningsdata, Klagerad } from './queries.sql.ts';
import { aapne, handlinger, hos, type Klageaktoer } from './rules.ts';

const tilAvvisning = ({
  id,
  paaklaget,
  hjemmel,
  ...a
}: Avvisningsdata): NonNullable<MinKlage['avvisning']> => ({
  ...a,
  vedtakId: id,
  hjemmel: [...hjemmel],
  kanPaaklages: !paaklaget,
});

const felles = (rad: Klagerad): Omit<MinKlage, 'kanTrekkes'> => ({
  klageId: rad.id,
  sakId: rad.sakId,
  vedtakId: (rad.avvisningId ?? rad.innsynskravId ?? rad.vedtakId)!,
  status: rad.status,
  versjon: rad.versjon,
  hos: hos[rad.status],
  mottatt: rad.mottatt,
  grunn: rad.grunn,
  ...(rad.oensketEndring !== null && { oensketEndring: rad.oensketEndring }),
  vedlegg: [...rad.vedlegg],
  forSent: rad.forSent,
  ...(aapne.includes(rad.status) && rad.status !== 'OVERSENDT' && { forventetSvar: rad.forventetSvar }),
  klageinstans: rad.klageinstans,
  ...(rad.klageinstansType !== null && { klageinstansType: rad.klageinstansType }),
  ...(rad.oversittingBegrunnelse !== null && {
    oversitting: {
      tasTilBehandling: rad.tattTilBehandling === true,
      begrunnelse: rad.oversittingBegrunnelse,
    },
  }),
  ...(rad.utsettelse !== null && {
    utsettelse: {
      status: rad.utsettelse,
      ...(rad.utsettelseBegrunnelse !== null && { begrunnelse: rad.utsettelseBegrunnelse }),
    },
  }),
  ...(rad.resultat !== null && {
    svar: { resultat: rad.resultat, uttalelse: rad.uttalelse!, tid: rad.behandlet! },
  }),
  ...(rad.utfall !== null && {
    avgjoerelse: { utfall: rad.utfall, dato: rad.utfallDato!, begrunnelse: rad.utfallBegrunnelse! },
  }),
  ...(rad.avvisning !== null && { avvisning: tilAvvisning(rad.avvisning) }),
  ...(rad.gjelderAvvisningAv !== null && { gjelderAvvisningAv: rad.gjelderAvvisningAv }),
  ...(rad.innsynskravId !== null && { gjelderInnsynskrav: rad.innsynskravId }),
  ...(rad.gjenopptar !== null && { gjenopptar: rad.gjenopptar }),
});

/** The complaint as the party reads it: what they wrote, who has it, by when, and what it was answered. */
export const tilMinKlage = (rad: Klagerad): MinKlage => ({
  ...felles(rad),
  kanTrekkes: aapne.includes(rad.status),
});

const ansatt = (ansattId: string, navn: string | null): { ansattId: string; navn: string } => ({
  ansattId,
  navn: navn ?? ansattId,
});

/** Each once: who stands for what is complained about. */
function deltakere(rad: Klagerad): Klage['vedtaketsPersoner'] {
  const alle: readonly (readonly [ansattId: string | null, navn: string | null])[] = [
    [rad.vedtakForeslaattAv, rad.vedtakForeslaattAvNavn],
    [rad.vedtakFattetAv, rad.vedtakFattetAvNavn],
    [rad.nektetAv, rad.nektetAvNavn],
    [rad.avvistAv, rad.avvistAvNavn],
  ];
  const hver = alle.flatMap(([id, navn]) => (id === null ? [] : [[id, ansatt(id, navn)] as const]));
  return [...new Map(hver).values()];
}

const saken = (rad: Klagerad) => ({
  saksnummer: rad.saksnummer,
  sakstype: rad.sakstype,
  soeker: { personId: rad.soekerId, navn: rad.soekerNavn },
});

export const tilKlage = (rad: Klagerad, aktoer: Klageaktoer): Klage => ({
  ...felles(rad),
  ...saken(rad),
  klager: { personId: rad.klagerId, navn: rad.klagerNavn },
  kanal: rad.kanal,
  ...(rad.sendt !== null && { sendt: rad.sendt }),
  ...(rad.registrertAv !== null && { registrertAv: ansatt(rad.registrertAv, rad.registrertAvNavn) }),
  regelsett: rad.regelsett,
  vedtaksdato: rad.vedtaksdato,
  ...(rad.klagefrist !== null && { klagefrist: rad.klagefrist }),
  vedtaketsPersoner: deltakere(rad),
  ...(rad.saksbehandler !== null && { saksbehandler: ansatt(rad.saksbehandler, rad.saksbehandlerNavn) }),
  ...(rad.formkontroll !== null && { formkontroll: rad.formkontroll }),
  ...(rad.andreAapne.length > 0 && { andreAapne: [...rad.andreAapne] }),
  handlinger: handlinger(rad, aktoer),
});

export const tilSammendrag = (rad: Klagerad): KlageSammendrag => ({
  klageId: rad.id,
  sakId: rad.sakId,
  ...saken(rad),
  status: rad.status,
  hos: hos[rad.status],
  mottatt: rad.mottatt,
  forSent: rad.forSent,
  forventetSvar: rad.forventetSvar,
  utsettelseUbesvart: rad.utsettelse === 'BEDT_OM' && aapne.includes(rad.status),
  ...(rad.saksbehandler !== null && { saksbehandler: ansatt(rad.saksbehandler, rad.saksbehandlerNavn) }),
  versjon: rad.versjon,
});
