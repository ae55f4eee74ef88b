import type { Skranker } from './databasefeil.ts';

/**
 * Rules the database keeps when two requests race past the same check in a service. Each is answered as the service
 * would have answered had it looked a moment later.
 */
export const skranker: Skranker = {
  idempotens_pkey: 'IDEMPOTENS_PAAGAAR',
  brevmalversjon_pkey: 'UTDATERT',
  avtale_bolig_i_en_om_gangen: 'AVTALE_OVERLAPPER',
  avtale_innenfor_kvoten: 'AVTALE_OVER_KVOTEN',
  boenhetsdel_en_gang_paa_hver_side: 'UGYLDIG_OVERGANG',
  bolig_leverandor_unik: 'BOLIG_FINNES',
  bolig_noekkel_unik: 'BOLIG_FINNES',
  bolig_depositum_seks_maaneder: 'DEPOSITUM_FOR_HOEYT',
  befaring_rettet_en_gang: 'BEFARING_ER_RETTET',
  bolignotat_rettet_en_gang: 'BOLIGNOTAT_ER_RETTET',
  klage_en_aapen_per_sak: 'KLAGE_FINNES',
  klage_behandles_av_en_annen: 'KLAGE_SAMME_PERSON',
  kartlegging_en_per_sak: 'UGYLDIG_OVERGANG',
  journalnotat_rettet_en_gang: 'JOURNALNOTAT_ER_RETTET',
  vedtak_ett_forslag: 'UGYLDIG_OVERGANG',
  vedtak_to_personer: 'SAMME_PERSON',
  venteliste_en_per_sak: 'UGYLDIG_OVERGANG',
  reservasjon_en_aktiv: 'BOLIG_IKKE_LEDIG',
  tilbud_ett_aapent_per_bolig: 'BOLIG_IKKE_LEDIG',
  tilbud_ett_aapent_per_sak: 'TILBUD_UTE',
  leieforhold_ett_aktivt: 'BOLIG_I_BRUK',
  leieforhold_overlapper_ikke: 'BOLIG_I_BRUK',
  leieforhold_periode: 'UGYLDIG_PERIODE',
  leieforhold_avsluttet_er_endelig: 'LEIEFORHOLD_UGYLDIG_OVERGANG',
  leieforhold_har_fravaer: 'LEIEFORHOLD_HAR_FRAVAER',
  leieforhold_fravaer_ett_om_gangen: 'LEIEFORHOLD_HAR_FRAVAER',
  leiereguleringskjoering_varslet_i_tide: 'VARSEL_FOR_KORT',
  husleiekjoering_en_per_maaned: 'HUSLEIE_ER_KJOERT',
  fornyelse_ett_vedtak_en_gang: 'MANGLER_TILSAGN',
  oppsigelse_en_gjelder: 'LEIEFORHOLD_UGYLDIG_OVERGANG',
  leieforhold_tid_avtalt: 'UGYLDIG_PERIODE',
  leiekontrakt_depositum_seks_maaneder: 'DEPOSITUM_FOR_HOEYT',
  leiekontrakt_en_gjeldende: 'UGYLDIG_OVERGANG',
};
