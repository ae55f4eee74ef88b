export { dagerMellom, leggTilMaaneder } from './dato.ts';
export { feiltekst } from './feiltekst.ts';
export { forhaandsutfyll } from './forhaandsutfyll.ts';
export { formfeil } from './form.ts';
export {
  formaterDag,
  formaterMaaned,
  formaterTall,
  formaterTelefon,
  formaterTid,
  tilInndata,
} from './format.ts';
export { elleveSiffer, harIdentnummer } from './nummeritekst.ts';
export { MEDSOEKERSTEG, fellesSvar, ikkeMedsoekers, rensMedsoeker, validerMedsoeker } from './medsoeker.ts';
export { type Migrering, alleFeltId, migrer, migreringer } from './migrering.ts';
export { normaliser } from './normaliser.ts';
export {
  type Oppsummeringsdel,
  type Oppsummeringsrad,
  type VistDel,
  type VistRad,
  erSaerlig,
  oppsummering,
  visOppsummering,
} from './oppsummering.ts';
export { antallTegn, erDufNummer } from './regler.ts';
export { type Registrert, registrertKontekst, validerRegistrert } from './registrert.ts';
export { oppsummeringHash, rensSvar, type VistVedlegg } from './rens.ts';
export {
  type Medlem,
  STANDARD_SOVEROMSREGEL,
  type Soveromsregel,
  type TilSak,
  type Uegnet,
  tilSak,
} from './sak.ts';
export { sendtKontekst } from './sendt.ts';
export { SKJEMAVERSJON, STOETTEDE_FORMAAL, TEGNGRENSE, finnFelt, finnSteg, steg } from './skjema.ts';
export { INFORMASJONSVERSJON } from './steg/avslutning.ts';
export { steg0 as foerDuStarter } from './steg/steg0.ts';
export {
  erBesvart,
  feltVed,
  fjernRad,
  hentSvar,
  leggTilRad,
  lesSti,
  rader,
  registerverdi,
  settSvar,
  tekstnoekkel,
  velg,
} from './svar.ts';
export {
  type SynligFelt,
  type SynligRad,
  type SynligSteg,
  synligeBokser,
  synligeFelt,
  synligeSteg,
  synligeValg,
} from './synlighet.ts';
export { type Katalog, type Kommunetekster, type Tekstparams, kommuneparams, tekst } from './ord.ts';
export { svartekst } from './svartekst.ts';
export { beskrivelse, ledetekst, valgtekst } from './tekst.ts';
export type * from './typer.ts';
export { valider, validerAlt, validerFelt } from './valider.ts';
export { hengerPaa } from './vilkaar.ts';
