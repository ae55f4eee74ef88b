import type { MvaGrunn, MvaResultat } from '@kobo-bolig/contract';

export interface Mvagrunnlag {
  readonly kvalifiserer: boolean;
  /** Of the tenancy; null when nobody lives there. What it rests on is in a case, which not everybody sees. */
  readonly leieforhold:
    { readonly behovDokumentert: boolean; readonly vedtakFinnes: boolean } | 'IKKE_SYNLIG' | null;
}

/**
 * Tax is compensated for a home that is made for those who need it, when whoever lives there does and it was decided.
 * That somebody moves in decides nothing, and of an empty home a person says.
 */
export function vurder({ kvalifiserer, leieforhold }: Mvagrunnlag): {
  resultat: MvaResultat;
  grunn: MvaGrunn;
} {
  if (!kvalifiserer) return { resultat: 'IKKE_KRAV', grunn: 'BOLIG_KVALIFISERER_IKKE' };
  if (leieforhold === null) return { resultat: 'TOM_MAA_VURDERES', grunn: 'INGEN_LEIEFORHOLD' };
  if (leieforhold === 'IKKE_SYNLIG') return { resultat: 'KAN_IKKE_VURDERES', grunn: 'SAK_IKKE_SYNLIG' };
  if (!leieforhold.behovDokumentert) return { resultat: 'IKKE_KRAV', grunn: 'BEHOV_IKKE_DOKUMENTERT' };
  if (!leieforhold.vedtakFinnes) return { resultat: 'IKKE_KRAV', grunn: 'VEDTAK_MANGLER' };
  return { resultat: 'KRAV', grunn: 'ALT_PAA_PLASS' };
}
