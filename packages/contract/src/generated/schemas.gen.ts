// Generated from api-spec/ by `npm run generate`. Do not edit.

import '../jitless.ts';
import * as z from 'zod/mini';
import * as c from '../checks.ts';

export const Fornyelsesutfall = z.enum(["FORLENGET", "BYTTE", "FLYTTER", "LEIE_TIL_EIE", "OPPHOER"]);

export const Sakstype = z.enum(["KOMMUNAL_BOLIG_NY", "KOMMUNAL_BOLIG_BYTTE", "KOMMUNAL_BOLIG_FORLENGELSE", "HUSSTANDSENDRING", "BOLIGBISTAND", "BOSETTING_FLYKTNING", "OMSORGSBOLIG", "UTEN_BEHOVSPROEVING"]);

export const Fornyelsessak = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  svar: z.enum(["UAVKLART", "INNVILGET", "AVSLAATT", "LUKKET"]),
  vedtakId: z.exactOptional(z.string().check(c.uuid())),
  vedtaksdato: z.exactOptional(z.string().check(c.date())),
});

export const AapenFornyelse = z.strictObject({
  sluttdato: z.string().check(c.date()),
  utfall: z.exactOptional(Fornyelsesutfall),
  vedtakId: z.exactOptional(z.string().check(c.uuid())),
  saker: z.array(Fornyelsessak).check(z.maxLength(100)),
});

export const Kommunenummer = z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u));

export const Adresse = z.strictObject({
  adressenavn: z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u)),
  nummer: z.exactOptional(z.int().check(z.gte(1), z.lte(9999))),
  bokstav: z.exactOptional(z.string().check(c.text(0, 1), z.regex(/^[A-ZÆØÅ]$/u))),
  postnummer: z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u)),
  poststed: z.string().check(c.text(0, 60), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u)),
  kommunenummer: Kommunenummer,
});

export const Eiendom = z.strictObject({
  gardsnummer: z.int().check(z.gte(0), z.lte(99999)),
  bruksnummer: z.int().check(z.gte(0), z.lte(99999)),
  festenummer: z.exactOptional(z.int().check(z.gte(0), z.lte(99999))),
});

export const Adressetreff = z.strictObject({
  tekst: z.string().check(c.text(0, 200)),
  adresse: Adresse,
  eiendom: z.exactOptional(Eiendom),
  bruksenhetsnumre: z.array(z.string().check(c.text(0, 5), z.regex(/^[HKLU][0-9]{4}$/u))).check(z.maxLength(2000)),
});

export const AdressetreffListe = z.strictObject({
  items: z.array(Adressetreff).check(z.maxLength(10)),
});

export const Alttekst = z.strictObject({
  nb: z.string().check(c.text(1, 300)),
  nn: z.string().check(c.text(1, 300)),
});

export const Tekst = z.strictObject({
  nb: z.string().check(c.text(0, 2000)),
  nn: z.string().check(c.text(0, 2000)),
});

export const Angrehinder = z.strictObject({
  kode: z.enum(["BOLIG_ENDRET", "BOLIG_I_BRUK", "LEIEFORHOLD_ENDRET"]),
  tekst: Tekst,
});

export const Vedtaksstatus = z.enum(["FORSLAG", "TIL_GODKJENNING", "FATTET", "MEDDELT", "ENDELIG", "PAAKLAGET", "STADFESTET", "ENDRET", "OPPHEVET", "BORTFALT", "OMGJORT"]);

export const VedtakIAnnetSystem = z.strictObject({
  system: z.string().check(c.text(1, 100)),
  referanse: z.string().check(c.text(1, 100)),
  dato: z.string().check(c.date()),
});

export const Klagevei = z.strictObject({
  enhet: z.string().check(c.text(1, 200)),
  kontakt: z.exactOptional(z.string().check(c.text(1, 300))),
});

export const Boligtype = z.enum(["ORDINAER", "OMSORGSBOLIG", "BOFELLESSKAP", "PERSONALBOLIG", "MIDLERTIDIG"]);

export const Boliginnhold = z.strictObject({
  boligtype: Boligtype,
  soverom: z.int().check(z.gte(0), z.lte(10)),
  utenTrapper: z.exactOptional(z.boolean()),
  leietidMnd: z.int().check(z.gte(1), z.lte(120)),
});

export const Bemanning = z.enum(["INGEN", "AMBULERENDE", "BASE_I_NAERHET", "BASE_DAG_KVELD", "BASE_DOEGN"]);

export const Boligegenskap = z.enum(["TRINNFRI_INNGANG", "HEIS", "LIVSLOEPSSTANDARD", "TILPASSET_BAD", "FORSTERKET", "SKJERMET_INNGANG", "KJAELEDYR_TILLATT", "ROEYKFRI", "PARKERING", "VELFERDSTEKNOLOGI", "MOEBLERT"]);

export const Boligbehov = z.strictObject({
  soveromMin: z.nullable(z.int().check(z.gte(0), z.lte(10))),
  soveromMaks: z.exactOptional(z.nullable(z.int().check(z.gte(0), z.lte(10)))),
  rullestol: z.boolean(),
  utenTrapper: z.boolean(),
  bemanning: Bemanning,
  maksLeie: z.exactOptional(z.nullable(z.int().check(z.gte(0), z.lte(999999)))),
  egenskaper: z.exactOptional(z.array(Boligegenskap).check(z.maxLength(11), c.uniqueItems())),
  omraader: z.exactOptional(z.array(z.string().check(c.text(1, 100))).check(z.maxLength(10), c.uniqueItems())),
  merknad: z.exactOptional(z.string().check(c.text(0, 2000))),
});

export const Maalgruppe = z.enum(["PSYKISK_HELSE", "RUS", "NEDSATT_FUNKSJONSEVNE", "ELDRE", "FLYKTNING", "ANDRE_PROBLEMER", "UTEN_BEHOVSPROEVING"]);

export const PrimaerMaalgruppe = z.nullable(z.enum(["PSYKISK_HELSE", "RUS", "NEDSATT_FUNKSJONSEVNE", "ELDRE", "FLYKTNING", "ANDRE_PROBLEMER", "UTEN_BEHOVSPROEVING"]));

export const Maalgruppegrad = z.strictObject({
  gruppe: Maalgruppe,
  grad: z.enum(["LITEN", "MIDDELS", "STOR"]),
});

export const LokalKode = z.string().check(c.text(0, 20), z.regex(/^[A-Z0-9_]{1,20}$/u));

export const Tildelingsgrunnlag = z.strictObject({
  grupper: z.array(Maalgruppe).check(z.maxLength(6), c.uniqueItems()),
  primaer: PrimaerMaalgruppe,
  bosattDato: z.exactOptional(z.nullable(z.string().check(c.date()))),
  grader: z.exactOptional(z.array(Maalgruppegrad).check(z.maxLength(6))),
  lokalKode: z.exactOptional(LokalKode),
});

export const Annetvedtakinnhold = z.strictObject({
  vedtak: VedtakIAnnetSystem,
  hjemmel: z.string().check(c.text(1, 100)),
  klagevei: Klagevei,
  boliginnhold: Boliginnhold,
  boligbehov: Boligbehov,
  tildelingsgrunnlag: Tildelingsgrunnlag,
  gyldigTil: z.exactOptional(z.string().check(c.date())),
});

export const AnsattRef = z.strictObject({
  ansattId: z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u)),
  navn: z.string().check(c.text(0, 100)),
});

export const Annetvedtakutgave = z.strictObject({
  nummer: z.int().check(z.gte(1), z.lte(999999999)),
  innhold: Annetvedtakinnhold,
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
  registrertAv: AnsattRef,
  registrert: z.string().check(c.dateTime()),
});

export const Annetvedtak = z.strictObject({
  vedtakId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  status: Vedtaksstatus,
  innhold: Annetvedtakinnhold,
  utgaver: z.array(Annetvedtakutgave).check(z.maxLength(100)),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const AnnetvedtakRett = z.strictObject({
  begrunnelse: z.string().check(c.text(1, 1000)),
  innhold: Annetvedtakinnhold,
});

export const Rolle = z.enum(["INNBYGGER", "SAKSBEHANDLER", "VEDTAKSMYNDIGHET", "BOLIGOVERSIKT", "UTLEIEFORVALTER", "KLAGEBEHANDLER", "LEDER", "REGNSKAP_MASKIN", "ADMINISTRATOR", "PERSONVERNOMBUD", "FDV_MASKIN"]);

export const Ansatt = z.strictObject({
  ansattId: z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u)),
  navn: z.string().check(c.text(0, 100)),
  enhet: z.string().check(c.text(0, 40), z.regex(/^[A-Z_]{1,40}$/u)),
  enheter: z.array(z.string().check(c.text(0, 40), z.regex(/^[A-Z_]{1,40}$/u))).check(z.maxLength(40), c.uniqueItems()),
  roller: z.array(Rolle).check(z.maxLength(20), c.uniqueItems()),
});

export const Ansvarlig = z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u));

export const Arkivklassering = z.strictObject({
  system: z.string().check(c.text(0, 100)),
  klasse: z.string().check(c.text(0, 100)),
});

export const Arkivdel = z.string().check(c.text(1, 100));

export const Arkivmappetype = z.string().check(c.text(1, 100));

export const Arkivsakstype = z.strictObject({
  sakstype: Sakstype,
  klassering: z.exactOptional(Arkivklassering),
  arkivdel: z.exactOptional(Arkivdel),
  mappetype: z.exactOptional(Arkivmappetype),
});

export const Arkivsakstyper = z.array(Arkivsakstype).check(z.minLength(1), z.maxLength(20));

export const ArkivFiks = z.strictObject({
  maate: z.literal("FIKS_ARKIV"),
  versjon: z.enum(["V1", "V2"]),
  avsenderKontoId: z.string().check(c.uuid()),
  mottakerKontoId: z.string().check(c.uuid()),
  tilgangsgruppe: z.exactOptional(z.string().check(c.text(0, 100))),
  klassering: z.exactOptional(Arkivklassering),
  arkivdel: z.exactOptional(Arkivdel),
  mappetype: z.exactOptional(Arkivmappetype),
  sakstyper: z.exactOptional(Arkivsakstyper),
});

export const Bevaringsinnstilling = z.strictObject({
  kode: z.enum(["B", "K"]),
  aar: z.exactOptional(z.int().check(z.gte(1), z.lte(200))),
});

export const ArkivInnebygd = z.strictObject({
  maate: z.literal("INNEBYGD"),
  bevaring: Bevaringsinnstilling,
  klassering: z.exactOptional(Arkivklassering),
  arkivdel: z.exactOptional(Arkivdel),
  mappetype: z.exactOptional(Arkivmappetype),
  sakstyper: z.exactOptional(Arkivsakstyper),
});

export const ArkivManuelt = z.strictObject({
  maate: z.literal("MANUELT"),
  klassering: z.exactOptional(Arkivklassering),
  arkivdel: z.exactOptional(Arkivdel),
  mappetype: z.exactOptional(Arkivmappetype),
  sakstyper: z.exactOptional(Arkivsakstyper),
});

export const Arkivdokumenttype = z.enum(["VEDTAK", "VEDTAK_MEDSOEKER", "BEGRUNNELSE_MEDSOEKER", "KVITTERING", "FORELOEPIG_SVAR", "FORHAANDSVARSEL", "INNSYN_NEKTET", "KLAGE_OVERSENDT", "KLAGE_AVVIST", "TILSAGN_BORTFALT", "LEIEKONTRAKT", "LEIEUTLOEP", "LEIEREGULERING", "VEDLEGG", "JOURNALNOTAT", "MELDING", "KLAGE", "UTTALELSE"]);

export const Arkivfeil = z.enum(["UGYLDIG_FORESPOERSEL", "IKKE_FUNNET", "SERVERFEIL", "TIDSAVBRUDD", "UTILGJENGELIG", "IKKE_TILGANG", "UGYLDIG_SVAR", "INNHOLD_MANGLER"]);

export const Arkivinnstilling = z.discriminatedUnion("maate", [ArkivManuelt, ArkivInnebygd, ArkivFiks]);

export const Arkivstatus = z.enum(["VENTER", "SENDT", "MOTTATT", "ARKIVERT", "FEILET", "MANUELT_ARKIVERT"]);

export const Arkivplassering = z.strictObject({
  saksnummer: z.exactOptional(z.string().check(c.text(0, 50))),
  journalnummer: z.exactOptional(z.string().check(c.text(0, 50))),
  registrering: z.exactOptional(z.string().check(c.text(0, 100))),
});

export const Arkivlevering = z.strictObject({
  dokumentId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20)),
  type: Arkivdokumenttype,
  vedleggId: z.exactOptional(z.string().check(c.uuid())),
  tittel: z.string().check(c.text(0, 200)),
  sendt: z.string().check(c.dateTime()),
  arkivstatus: Arkivstatus,
  forsoek: z.int().check(z.gte(0), z.lte(1000000)),
  nesteForsoek: z.exactOptional(z.string().check(c.dateTime())),
  feil: z.exactOptional(Arkivfeil),
  plassering: z.exactOptional(Arkivplassering),
  arkivert: z.exactOptional(z.string().check(c.dateTime())),
  arkivertAv: z.exactOptional(AnsattRef),
});

export const ArkivleveringListe = z.strictObject({
  items: z.array(Arkivlevering).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const AvlevertSak = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  avlevert: z.string().check(c.dateTime()),
  antallDokumenter: z.int().check(z.gte(1), z.lte(1000000)),
  mappe: z.exactOptional(z.string().check(c.text(0, 100))),
  arkivsaksnummer: z.exactOptional(z.string().check(c.text(0, 50))),
});

export const AvlevertSakListe = z.strictObject({
  items: z.array(AvlevertSak).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const AvslagVurder = z.strictObject({
  rimeligGrunn: z.boolean(),
  begrunnelse: z.string().check(c.text(1, 2000)),
});

export const Avslagsgrunntype = z.enum(["STOERRELSE", "BELIGGENHET", "TILGJENGELIGHET", "LEIE", "STANDARD", "BOMILJOE", "ANNEN_BOLIG", "ANNET"]);

export const Avslagsvurdering = z.strictObject({
  rimeligGrunn: z.boolean(),
  begrunnelse: z.string().check(c.text(0, 2000)),
  vurdert: z.string().check(c.dateTime()),
  av: AnsattRef,
});

export const Avslutning = z.enum(["OPPSIGELSE", "UTLOEP", "AVTALE", "DOEDSFALL", "FRAVIKELSE"]);

export const Avtaletype = z.enum(["TILVISNING", "TILDELING", "INNLEIE", "STIFTELSE"]);

export const Avtalestatus = z.enum(["IKKE_BEGYNT", "LOEPER", "UTLOEPT"]);

export const Avtalepart = z.strictObject({
  navn: z.string().check(c.text(1, 200), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u)),
  organisasjonsnummer: z.exactOptional(z.string().check(c.text(0, 9), z.regex(/^[0-9]{9}$/u))),
});

export const Avtale = z.strictObject({
  avtaleId: z.string().check(c.uuid()),
  type: Avtaletype,
  status: Avtalestatus,
  motpart: Avtalepart,
  fra: z.string().check(c.date()),
  til: z.exactOptional(z.string().check(c.date())),
  antallIProsjektet: z.exactOptional(z.int().check(z.gte(1), z.lte(10000))),
  kvoteprosent: z.exactOptional(z.int().check(z.gte(1), z.lte(100))),
  plasser: z.exactOptional(z.int().check(z.gte(0), z.lte(10000))),
  indeks: z.exactOptional(z.string().check(c.text(1, 200))),
  oppsigelse: z.exactOptional(z.string().check(c.text(1, 500))),
  boliger: z.array(z.string().check(c.uuid())).check(z.maxLength(500), c.uniqueItems()),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  opprettet: z.string().check(c.dateTime()),
  endret: z.string().check(c.dateTime()),
});

export const AvtaleEndring = z.strictObject({
  motpart: Avtalepart,
  fra: z.string().check(c.date()),
  til: z.exactOptional(z.string().check(c.date())),
  antallIProsjektet: z.exactOptional(z.int().check(z.gte(1), z.lte(10000))),
  kvoteprosent: z.exactOptional(z.int().check(z.gte(1), z.lte(100))),
  indeks: z.exactOptional(z.string().check(c.text(1, 200))),
  oppsigelse: z.exactOptional(z.string().check(c.text(1, 500))),
  boliger: z.array(z.string().check(c.uuid())).check(z.maxLength(500), c.uniqueItems()),
});

export const AvtaleListe = z.strictObject({
  items: z.array(Avtale).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const AvtaleNy = z.strictObject({
  type: Avtaletype,
  motpart: Avtalepart,
  fra: z.string().check(c.date()),
  til: z.exactOptional(z.string().check(c.date())),
  antallIProsjektet: z.exactOptional(z.int().check(z.gte(1), z.lte(10000))),
  kvoteprosent: z.exactOptional(z.int().check(z.gte(1), z.lte(100))),
  indeks: z.exactOptional(z.string().check(c.text(1, 200))),
  oppsigelse: z.exactOptional(z.string().check(c.text(1, 500))),
  boliger: z.array(z.string().check(c.uuid())).check(z.maxLength(500), c.uniqueItems()),
});

export const Avtaletrekking = z.strictObject({
  trukket: z.string().check(c.date()),
});

export const Barnehoering = z.strictObject({
  medlemId: z.string().check(c.uuid()),
  maate: z.enum(["SAMTALE", "SKRIFTLIG", "GJENNOM_ANDRE", "IKKE_HOERT"]),
});

export const BarnetsBeste = z.strictObject({
  vurdert: z.boolean(),
  tekst: z.string().check(c.text(0, 4000)),
  ikkeHoert: z.exactOptional(z.string().check(c.text(0, 2000))),
});

export const Befaringstype = z.enum(["INNFLYTTING", "UTFLYTTING", "PERIODISK", "ETTER_SKADE", "ANNEN"]);

export const Befaringsresultat = z.enum(["OK", "AVVIK", "ALVORLIG"]);

export const Funn = z.strictObject({
  tekst: z.string().check(c.text(1, 1000)),
  alvor: z.enum(["AVVIK", "ALVORLIG"]),
  frist: z.exactOptional(z.string().check(c.date())),
});

export const Vedleggstatus = z.enum(["MANGLER_INNHOLD", "VENTER", "REN", "INFISERT", "FEIL"]);

export const Befaringsbilde = z.strictObject({
  bildeId: z.string().check(c.uuid()),
  alt: Alttekst,
  status: Vedleggstatus,
});

export const Befaring = z.strictObject({
  befaringId: z.string().check(c.uuid()),
  type: Befaringstype,
  dato: z.string().check(c.date()),
  resultat: Befaringsresultat,
  funn: z.array(Funn).check(z.maxLength(50)),
  neste: z.exactOptional(z.string().check(c.date())),
  bilder: z.exactOptional(z.array(Befaringsbilde).check(z.maxLength(20))),
  skrevet: z.string().check(c.dateTime()),
  skrevetAv: AnsattRef,
  korrigerer: z.exactOptional(z.string().check(c.uuid())),
  rettetAv: z.exactOptional(z.string().check(c.uuid())),
});

export const BefaringListe = z.strictObject({
  items: z.array(Befaring).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const BefaringNy = z.strictObject({
  type: Befaringstype,
  dato: z.string().check(c.date()),
  funn: z.array(Funn).check(z.maxLength(50)),
  neste: z.exactOptional(z.string().check(c.date())),
});

export const Befaringsfrist = z.enum(["FORFALT", "EN_MND", "TRE_MND", "SENERE", "UTEN_PLAN"]);

export const SisteBefaring = z.strictObject({
  dato: z.string().check(c.date()),
  resultat: Befaringsresultat,
});

export const Befaringsplan = z.strictObject({
  boligId: z.string().check(c.uuid()),
  adresse: z.string().check(c.text(0, 200)),
  frist: Befaringsfrist,
  neste: z.exactOptional(z.string().check(c.date())),
  sist: z.exactOptional(SisteBefaring),
  aapneOppgaver: z.int().check(z.gte(0), z.lte(999999999)),
});

export const VerdiAntall = z.strictObject({
  verdi: z.string().check(c.text(0, 64)),
  antall: z.int().check(z.gte(0), z.lte(10000000)),
});

export const BefaringsplanFasetter = z.strictObject({
  frist: z.array(VerdiAntall).check(z.maxLength(5)),
});

export const BefaringsplanListe = z.strictObject({
  items: z.array(Befaringsplan).check(z.maxLength(100)),
  fasetter: BefaringsplanFasetter,
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const BegrunnelseskravNytt = z.strictObject({
  bedt: z.string().check(c.date()),
});

export const BehovForTilrettelegging = z.strictObject({
  ja: z.boolean(),
  egenskaper: z.exactOptional(z.array(Boligegenskap).check(z.maxLength(11), c.uniqueItems())),
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 4000))),
});

export const Behovssvar = z.enum(["UENDRET", "ENDRET", "IKKE_LENGER"]);

export const BehovRegistrer = z.strictObject({
  svar: Behovssvar,
  tekst: z.string().check(c.text(1, 1000)),
});

export const Behovsgruppe = z.strictObject({
  gruppe: z.enum(["PSYKISK_OG_RUS", "NEDSATT_FUNKSJONSEVNE", "ELDRE", "FLYKTNING", "ANDRE_PROBLEMER", "UTEN_BEHOVSPROEVING", "UTEN_GRUPPE"]),
  antall: z.int().check(z.gte(0), z.lte(10000000)),
});

export const Behovslinje = z.strictObject({
  boligtype: z.enum(["ORDINAER", "OMSORGSBOLIG", "BOFELLESSKAP", "PERSONALBOLIG", "MIDLERTIDIG", "UOPPGITT"]),
  soverom: z.exactOptional(z.int().check(z.gte(0), z.lte(4))),
  venter: z.int().check(z.gte(0), z.lte(10000000)),
  grupper: z.array(Behovsgruppe).check(z.maxLength(7)),
  boliger: z.int().check(z.gte(0), z.lte(10000000)),
  ledige: z.int().check(z.gte(0), z.lte(10000000)),
  kommer: z.int().check(z.gte(0), z.lte(10000000)),
  underskudd: z.int().check(z.gte(-10000000), z.lte(10000000)),
});

export const Behovsoversikt = z.strictObject({
  merke: Tekst,
  dag: z.string().check(c.date()),
  kommerInnenMnd: z.int().check(z.gte(1), z.lte(24)),
  linjer: z.array(Behovslinje).check(z.maxLength(36)),
});

export const Behovsstatus = z.strictObject({
  frist: z.string().check(c.date()),
  spurt: z.exactOptional(z.string().check(c.date())),
  purringer: z.int().check(z.gte(0), z.lte(2)),
  svar: z.exactOptional(Behovssvar),
  sistBekreftet: z.exactOptional(z.string().check(c.date())),
  skalVurderes: z.boolean(),
});

export const Bekreftet = z.strictObject({
  felt: z.string().check(c.text(0, 100)),
  versjon: z.int().check(z.gte(1), z.lte(10000)),
  tid: z.string().check(c.dateTime()),
});

export const Beregningssteg = z.strictObject({
  steg: z.enum(["FOEDT", "ALDER", "BOSATT", "BOTID", "INNTEKT_PER_MAANED", "INNTEKT_UTEN", "INNTEKT_PER_AAR", "BARN_DELT", "BARN_SAMVAER", "BARN_UTEN", "BARN_VENTET", "PERSONER", "G", "GRUNNBELOEP", "FORMUE", "OPPLYST", "MANGLER"]),
  verdi: z.exactOptional(z.string().check(c.text(0, 40))),
  fra: z.exactOptional(z.string().check(c.date())),
  til: z.exactOptional(z.string().check(c.date())),
});

export const Bistand = z.enum(["RAAD_OG_VEILEDNING", "PRAKTISK_BISTAND"]);

export const Leieinnhold = z.enum(["STROEM", "OPPVARMING", "VARMTVANN", "VANN_OG_AVLOEP", "INTERNETT", "TV", "MOEBLER", "PARKERING"]);

export const Leiekostnad = z.strictObject({
  manedsleie: z.int().check(z.gte(0), z.lte(999999)),
  gjelderFra: z.exactOptional(z.string().check(c.date())),
  type: z.exactOptional(z.enum(["GJENGS", "KOSTNADSDEKKENDE", "ANNEN"])),
  inkludert: z.exactOptional(z.array(Leieinnhold).check(z.maxLength(8), c.uniqueItems())),
});

export const Maaler = z.strictObject({
  stroem: z.exactOptional(z.string().check(c.text(0, 40), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  vann: z.exactOptional(z.string().check(c.text(0, 40), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
});

export const Boenhetsdel = z.strictObject({
  leverandorBoligId: z.exactOptional(z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  bruksenhetsnummer: z.exactOptional(z.string().check(c.text(0, 5), z.regex(/^[HKLU][0-9]{4}$/u))),
  ekstraReferanse: z.exactOptional(z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  etasjenummer: z.exactOptional(z.int().check(z.gte(-5), z.lte(99))),
  antallSoverom: z.exactOptional(z.int().check(z.gte(0), z.lte(30))),
  bruksareal: z.exactOptional(z.number().check(z.gte(1), z.lte(2000))),
  leiekostnad: z.exactOptional(Leiekostnad),
  depositum: z.exactOptional(z.int().check(z.gte(0), z.lte(9999999))),
  maaler: z.exactOptional(Maaler),
});

export const Boenhetshendelse = z.strictObject({
  type: z.enum(["OPPRETTET", "DELT", "SLAATT_SAMMEN", "AVHENDET"]),
  tid: z.string().check(c.dateTime()),
  aarsak: z.exactOptional(z.string().check(c.text(0, 500))),
  fra: z.array(z.string().check(c.uuid())).check(z.maxLength(50)),
  til: z.array(z.string().check(c.uuid())).check(z.maxLength(50)),
  av: z.string().check(c.text(0, 100)),
});

export const BoenhetshendelseListe = z.strictObject({
  items: z.array(Boenhetshendelse).check(z.maxLength(200)),
});

export const Eieseksjon = z.strictObject({
  seksjonsnummer: z.int().check(z.gte(0), z.lte(99999)),
});

export const Bygningstype = z.enum(["ENEBOLIG", "TOMANNSBOLIG", "REKKEHUS", "BLOKK", "HYBELBYGG", "SMAAHUS", "ANNET"]);

export const Bygning = z.strictObject({
  bygningstype: Bygningstype,
  bygningsnummer: z.exactOptional(z.int().check(z.gte(1), z.lte(999999999))),
  heis: z.exactOptional(z.boolean()),
  byggeaar: z.exactOptional(z.int().check(z.gte(1500), z.lte(2100))),
});

export const Eieform = z.enum(["EID", "INNLEID", "DISPOSISJONSRETT"]);

export const Disposisjonsform = z.enum(["EGEN_EID", "INNLEID_FREMLEIE", "STIFTELSE", "TILVISNING", "TILDELINGSAVTALE", "BRUKEREID_DISPOSISJON"]);

export const Eier = z.strictObject({
  navn: z.string().check(c.text(0, 200), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u)),
  organisasjonsnummer: z.exactOptional(z.string().check(c.text(0, 9), z.regex(/^[0-9]{9}$/u))),
  mobilnummer: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[+0-9 ]{5,20}$/u))),
});

export const Skolekrets = z.strictObject({
  barneskole: z.exactOptional(z.string().check(c.text(0, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  ungdomsskole: z.exactOptional(z.string().check(c.text(0, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
});

export const Boligtilskudd = z.strictObject({
  ordning: z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u)),
  dato: z.string().check(c.date()),
  bindingTil: z.string().check(c.date()),
});

export const Salgsstatus = z.enum(["VURDERES", "BESLUTTET", "TIL_SALGS"]);

export const Leietakerinformasjon = z.strictObject({
  nb: z.string().check(c.text(1, 4000)),
  nn: z.string().check(c.text(1, 4000)),
});

export const Boligstatus = z.enum(["KLAR_FOR_INNFLYTTING", "VEDLIKEHOLD", "RESERVERT", "UTLEID", "SOLGT", "IKKE_TILGJENGELIG"]);

export const BoligLeieforhold = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  startdato: z.string().check(c.date()),
  sluttdato: z.nullable(z.string().check(c.date())),
  tidsubegrenset: z.boolean(),
});

export const HusstandAntall = z.strictObject({
  voksne: z.int().check(z.gte(0), z.lte(20)),
  barn: z.int().check(z.gte(0), z.lte(30)),
});

export const Markering = z.enum(["TILVISNINGSAVTALE", "SAGT_OPP", "LEIE_TIL_EIE", "RESERVERT"]);

export const Boligadvarsel = z.strictObject({
  kode: z.enum(["TILSKUDD_SALG", "TILSKUDD_ANNEN_BRUK"]),
  gjelderTil: z.string().check(c.date()),
  tekst: Tekst,
});

export const Bolig = z.strictObject({
  koboId: z.string().check(c.uuid()),
  leverandorBoligId: z.exactOptional(z.string().check(c.text(0, 100))),
  adresse: Adresse,
  eiendom: z.exactOptional(Eiendom),
  eieseksjon: z.exactOptional(Eieseksjon),
  bruksenhetsnummer: z.exactOptional(z.string().check(c.text(0, 5), z.regex(/^[HKLU][0-9]{4}$/u))),
  ekstraReferanse: z.exactOptional(z.string().check(c.text(0, 100))),
  bygning: Bygning,
  etasjenummer: z.exactOptional(z.int().check(z.gte(-5), z.lte(99))),
  boligtype: Boligtype,
  underkategori: z.exactOptional(z.string().check(c.text(0, 100))),
  erBofellesskap: z.boolean(),
  bemanning: Bemanning,
  eieform: z.exactOptional(Eieform),
  disposisjonsform: z.exactOptional(Disposisjonsform),
  eier: z.exactOptional(Eier),
  antallSoverom: z.exactOptional(z.int().check(z.gte(0), z.lte(30))),
  bruksareal: z.exactOptional(z.number().check(z.gte(1), z.lte(2000))),
  erTilgjengeligForRullestolbruker: z.boolean(),
  egenskaper: z.array(Boligegenskap).check(z.maxLength(11), c.uniqueItems()),
  kvalifisererMvaKompensasjon: z.boolean(),
  leieTilEiePotensial: z.boolean(),
  egnetBosetting: z.boolean(),
  utenBehovsproeving: z.exactOptional(z.boolean()),
  leiekostnad: z.exactOptional(Leiekostnad),
  depositum: z.exactOptional(z.int().check(z.gte(0), z.lte(9999999))),
  maaler: z.exactOptional(Maaler),
  skolekrets: z.exactOptional(Skolekrets),
  informasjon: z.exactOptional(z.string().check(c.text(0, 4000))),
  tilskudd: z.exactOptional(Boligtilskudd),
  salgsstatus: z.exactOptional(Salgsstatus),
  bomiljoehensyn: z.exactOptional(z.string().check(c.text(0, 1000))),
  informasjonTilLeietaker: z.exactOptional(Leietakerinformasjon),
  status: Boligstatus,
  statusdato: z.string().check(c.date()),
  klarFra: z.exactOptional(z.string().check(c.date())),
  antattLedig: z.exactOptional(z.string().check(c.date())),
  leieforhold: z.exactOptional(BoligLeieforhold),
  husstand: z.exactOptional(HusstandAntall),
  markeringer: z.array(Markering).check(z.maxLength(4), c.uniqueItems()),
  advarsler: z.exactOptional(z.array(Boligadvarsel).check(z.maxLength(2))),
  kompletthet: z.int().check(z.gte(0), z.lte(100)),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  opprettet: z.string().check(c.dateTime()),
  endret: z.string().check(c.dateTime()),
});

export const BoligDeling = z.strictObject({
  deler: z.array(Boenhetsdel).check(z.minLength(2), z.maxLength(50)),
  aarsak: z.string().check(c.text(1, 500)),
});

export const BoligEndre = z.strictObject({
  leverandorBoligId: z.exactOptional(z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  eiendom: z.exactOptional(Eiendom),
  eieseksjon: z.exactOptional(Eieseksjon),
  bruksenhetsnummer: z.exactOptional(z.string().check(c.text(0, 5), z.regex(/^[HKLU][0-9]{4}$/u))),
  ekstraReferanse: z.exactOptional(z.string().check(c.text(0, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  bygning: z.exactOptional(Bygning),
  etasjenummer: z.exactOptional(z.int().check(z.gte(-5), z.lte(99))),
  boligtype: Boligtype,
  underkategori: z.exactOptional(z.string().check(c.text(0, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  erBofellesskap: z.exactOptional(z.boolean()),
  bemanning: Bemanning,
  eieform: z.exactOptional(Eieform),
  disposisjonsform: z.exactOptional(Disposisjonsform),
  eier: z.exactOptional(Eier),
  antallSoverom: z.exactOptional(z.int().check(z.gte(0), z.lte(30))),
  bruksareal: z.exactOptional(z.number().check(z.gte(1), z.lte(2000))),
  erTilgjengeligForRullestolbruker: z.exactOptional(z.boolean()),
  egenskaper: z.exactOptional(z.array(Boligegenskap).check(z.maxLength(11), c.uniqueItems())),
  kvalifisererMvaKompensasjon: z.exactOptional(z.boolean()),
  leieTilEiePotensial: z.exactOptional(z.boolean()),
  egnetBosetting: z.exactOptional(z.boolean()),
  utenBehovsproeving: z.exactOptional(z.boolean()),
  leiekostnad: z.exactOptional(Leiekostnad),
  depositum: z.exactOptional(z.int().check(z.gte(0), z.lte(9999999))),
  maaler: z.exactOptional(Maaler),
  skolekrets: z.exactOptional(Skolekrets),
  informasjon: z.exactOptional(z.string().check(c.text(0, 4000))),
  tilskudd: z.exactOptional(Boligtilskudd),
  salgsstatus: z.exactOptional(Salgsstatus),
  bomiljoehensyn: z.exactOptional(z.string().check(c.text(1, 1000))),
  informasjonTilLeietaker: z.exactOptional(Leietakerinformasjon),
  status: z.enum(["KLAR_FOR_INNFLYTTING", "VEDLIKEHOLD", "RESERVERT", "UTLEID", "SOLGT", "IKKE_TILGJENGELIG"]),
  statusaarsak: z.exactOptional(z.string().check(c.text(1, 500))),
  klarFra: z.exactOptional(z.string().check(c.date())),
});

export const BoligFasetter = z.strictObject({
  status: z.array(VerdiAntall).check(z.maxLength(6)),
  markering: z.array(VerdiAntall).check(z.maxLength(4)),
  boligtype: z.array(VerdiAntall).check(z.maxLength(5)),
  bemanning: z.array(VerdiAntall).check(z.maxLength(5)),
  ledigInnen: z.array(VerdiAntall).check(z.maxLength(5)),
});

export const Forsidebilde = z.strictObject({
  bildeId: z.string().check(c.uuid()),
  alt: Alttekst,
});

export const Boligsammendrag = z.strictObject({
  koboId: z.string().check(c.uuid()),
  adresse: Adresse,
  bruksenhetsnummer: z.exactOptional(z.string().check(c.text(0, 5), z.regex(/^[HKLU][0-9]{4}$/u))),
  ekstraReferanse: z.exactOptional(z.string().check(c.text(0, 100))),
  etasjenummer: z.exactOptional(z.int().check(z.gte(-5), z.lte(99))),
  heis: z.exactOptional(z.boolean()),
  bygningstype: Bygningstype,
  boligtype: Boligtype,
  erBofellesskap: z.boolean(),
  bemanning: Bemanning,
  status: Boligstatus,
  markeringer: z.array(Markering).check(z.maxLength(4), c.uniqueItems()),
  antallSoverom: z.exactOptional(z.int().check(z.gte(0), z.lte(30))),
  bruksareal: z.exactOptional(z.number().check(z.gte(1), z.lte(2000))),
  manedsleie: z.exactOptional(z.int().check(z.gte(0), z.lte(999999))),
  klarFra: z.exactOptional(z.string().check(c.date())),
  antattLedig: z.exactOptional(z.string().check(c.date())),
  forsidebilde: z.exactOptional(Forsidebilde),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const BoligListe = z.strictObject({
  items: z.array(Boligsammendrag).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
  treff: z.int().check(z.gte(0), z.lte(10000000)),
  totalt: z.int().check(z.gte(0), z.lte(10000000)),
  fasetter: BoligFasetter,
});

export const BoligOpprett = z.strictObject({
  leverandorBoligId: z.exactOptional(z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  adresse: Adresse,
  eiendom: z.exactOptional(Eiendom),
  eieseksjon: z.exactOptional(Eieseksjon),
  bruksenhetsnummer: z.exactOptional(z.string().check(c.text(0, 5), z.regex(/^[HKLU][0-9]{4}$/u))),
  ekstraReferanse: z.exactOptional(z.string().check(c.text(0, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  bygning: z.exactOptional(Bygning),
  etasjenummer: z.exactOptional(z.int().check(z.gte(-5), z.lte(99))),
  boligtype: z.exactOptional(Boligtype),
  underkategori: z.exactOptional(z.string().check(c.text(0, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  erBofellesskap: z.exactOptional(z.boolean()),
  bemanning: z.exactOptional(Bemanning),
  eieform: z.exactOptional(Eieform),
  disposisjonsform: z.exactOptional(Disposisjonsform),
  eier: z.exactOptional(Eier),
  antallSoverom: z.exactOptional(z.int().check(z.gte(0), z.lte(30))),
  bruksareal: z.exactOptional(z.number().check(z.gte(1), z.lte(2000))),
  erTilgjengeligForRullestolbruker: z.exactOptional(z.boolean()),
  egenskaper: z.exactOptional(z.array(Boligegenskap).check(z.maxLength(11), c.uniqueItems())),
  kvalifisererMvaKompensasjon: z.exactOptional(z.boolean()),
  leieTilEiePotensial: z.exactOptional(z.boolean()),
  egnetBosetting: z.exactOptional(z.boolean()),
  utenBehovsproeving: z.exactOptional(z.boolean()),
  leiekostnad: z.exactOptional(Leiekostnad),
  depositum: z.exactOptional(z.int().check(z.gte(0), z.lte(9999999))),
  maaler: z.exactOptional(Maaler),
  skolekrets: z.exactOptional(Skolekrets),
  informasjon: z.exactOptional(z.string().check(c.text(0, 4000))),
  tilskudd: z.exactOptional(Boligtilskudd),
  salgsstatus: z.exactOptional(Salgsstatus),
  bomiljoehensyn: z.exactOptional(z.string().check(c.text(1, 1000))),
  informasjonTilLeietaker: z.exactOptional(Leietakerinformasjon),
  status: z.exactOptional(z.enum(["KLAR_FOR_INNFLYTTING", "VEDLIKEHOLD", "IKKE_TILGJENGELIG"])),
  klarFra: z.exactOptional(z.string().check(c.date())),
});

export const BoligVersjon = z.strictObject({
  boligId: z.string().check(c.uuid()),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const BoligSammenslaaing = z.strictObject({
  med: z.array(BoligVersjon).check(z.minLength(1), z.maxLength(49)),
  som: Boenhetsdel,
  aarsak: z.string().check(c.text(1, 500)),
});

export const Boligansvarlig = z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u));

export const Boligbilde = z.strictObject({
  bildeId: z.string().check(c.uuid()),
  befaringId: z.exactOptional(z.string().check(c.uuid())),
  alt: Alttekst,
  plass: z.int().check(z.gte(1), z.lte(20)),
  status: Vedleggstatus,
  format: z.exactOptional(z.enum(["JPEG", "PNG"])),
  antallByte: z.exactOptional(z.int().check(z.gte(1), z.lte(15728640))),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  opprettet: z.string().check(c.dateTime()),
});

export const BoligbildeEndring = z.strictObject({
  alt: Alttekst,
  plass: z.int().check(z.gte(1), z.lte(20)),
});

export const BoligbildeListe = z.strictObject({
  items: z.array(Boligbilde).check(z.maxLength(20)),
});

export const BoligbildeNytt = z.strictObject({
  alt: Alttekst,
  befaringId: z.exactOptional(z.string().check(c.uuid())),
});

export const Boligfeilkategori = z.enum(["VANN_OG_AVLOEP", "VARME", "STROEM", "FUKT_OG_VENTILASJON", "DOER_LAAS_OG_VINDU", "HVITEVARER", "SKADEDYR", "BRANNSIKKERHET", "FELLESAREAL", "ANNET"]);

export const BoligfeilStatus = z.enum(["MELDT", "MOTTATT", "UTBEDRES", "LUKKET"]);

export const Boligensfeil = z.strictObject({
  boligfeilId: z.string().check(c.uuid()),
  kategori: Boligfeilkategori,
  haster: z.boolean(),
  status: BoligfeilStatus,
  meldt: z.string().check(c.dateTime()),
  befaringId: z.exactOptional(z.string().check(c.uuid())),
});

export const BoligensfeilListe = z.strictObject({
  items: z.array(Boligensfeil).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Feilbilde = z.strictObject({
  feilbildeId: z.string().check(c.uuid()),
  status: Vedleggstatus,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const Personnavn = z.nullable(z.string().check(c.text(0, 200)));

export const PersonRef = z.strictObject({
  personId: z.string().check(c.uuid()),
  navn: Personnavn,
});

export const Boligfeil = z.strictObject({
  boligfeilId: z.string().check(c.uuid()),
  leieforholdId: z.string().check(c.uuid()),
  boligId: z.string().check(c.uuid()),
  kategori: Boligfeilkategori,
  haster: z.boolean(),
  tekst: z.string().check(c.text(0, 4000)),
  status: BoligfeilStatus,
  svar: z.exactOptional(z.string().check(c.text(0, 2000))),
  befaringId: z.exactOptional(z.string().check(c.uuid())),
  bilder: z.exactOptional(z.array(Feilbilde).check(z.maxLength(10))),
  meldt: z.string().check(c.dateTime()),
  meldtAv: PersonRef,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const BoligfeilBehandling = z.strictObject({
  status: z.enum(["MOTTATT", "UTBEDRES", "LUKKET"]),
  svar: z.exactOptional(z.string().check(c.text(1, 2000))),
  befaringId: z.exactOptional(z.string().check(c.uuid())),
});

export const BoligfeilListe = z.strictObject({
  items: z.array(Boligfeil).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const BoligfeilNy = z.strictObject({
  kategori: Boligfeilkategori,
  haster: z.boolean(),
  tekst: z.string().check(c.text(1, 4000)),
});

export const Boligmangel = z.enum(["LEIE", "SOVEROM", "AREAL", "MATRIKKEL", "BRUKSENHET", "EIEFORM", "DEPOSITUM", "BILDE"]);

export const BoligmangelFasetter = z.strictObject({
  mangler: z.array(VerdiAntall).check(z.maxLength(8)),
});

export const UfullstendigBolig = z.strictObject({
  boligId: z.string().check(c.uuid()),
  adresse: z.string().check(c.text(0, 200)),
  status: Boligstatus,
  mangler: z.array(Boligmangel).check(z.minLength(1), z.maxLength(8)),
});

export const BoligmangelListe = z.strictObject({
  items: z.array(UfullstendigBolig).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
  treff: z.int().check(z.gte(0), z.lte(10000000)),
  totalt: z.int().check(z.gte(0), z.lte(10000000)),
  fasetter: BoligmangelFasetter,
});

export const Bolignotattype = z.enum(["NOTAT", "SKADE", "OPPGRADERING"]);

export const Bolignotat = z.strictObject({
  bolignotatId: z.string().check(c.uuid()),
  type: Bolignotattype,
  tekst: z.string().check(c.text(0, 4000)),
  dato: z.string().check(c.date()),
  frist: z.exactOptional(z.string().check(c.date())),
  fdvReferanse: z.exactOptional(z.string().check(c.text(0, 100))),
  skrevet: z.string().check(c.dateTime()),
  skrevetAv: AnsattRef,
  korrigerer: z.exactOptional(z.string().check(c.uuid())),
  rettetAv: z.exactOptional(z.string().check(c.uuid())),
});

export const BolignotatListe = z.strictObject({
  items: z.array(Bolignotat).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const BolignotatNytt = z.strictObject({
  type: Bolignotattype,
  tekst: z.string().check(c.text(1, 4000)),
  dato: z.string().check(c.date()),
  frist: z.exactOptional(z.string().check(c.date())),
  fdvReferanse: z.exactOptional(z.string().check(c.text(1, 100))),
});

export const Boligoppgavetype = z.enum(["TILSYN", "UTBEDRING", "ANNEN"]);

export const Utloepstrinn = z.enum(["NI_MND_FOER", "SEKS_MND_FOER", "TRE_MND_FOER", "VED_SLUTT", "EN_MND_ETTER", "TO_MND_ETTER"]);

export const Leieutloep = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  trinn: Utloepstrinn,
  sluttdato: z.string().check(c.date()),
});

export const OppgaveStatus = z.enum(["AAPEN", "UTFOERT", "AVLYST"]);

export const Boligoppgave = z.strictObject({
  boligoppgaveId: z.string().check(c.uuid()),
  boligId: z.string().check(c.uuid()),
  adresse: z.string().check(c.text(0, 200)),
  type: Boligoppgavetype,
  tekst: z.exactOptional(z.string().check(c.text(0, 1000))),
  frist: z.string().check(c.date()),
  forfalt: z.boolean(),
  ansvarlig: z.exactOptional(AnsattRef),
  befaringId: z.exactOptional(z.string().check(c.uuid())),
  boligfeilId: z.exactOptional(z.string().check(c.uuid())),
  utloep: z.exactOptional(Leieutloep),
  varselId: z.exactOptional(z.string().check(c.uuid())),
  alvor: z.exactOptional(z.enum(["AVVIK", "ALVORLIG"])),
  status: OppgaveStatus,
  avsluttet: z.exactOptional(z.string().check(c.dateTime())),
  avsluttetAv: z.exactOptional(AnsattRef),
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
  opprettet: z.string().check(c.dateTime()),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const BoligoppgaveLagre = z.strictObject({
  tekst: z.exactOptional(z.string().check(c.text(1, 1000))),
  frist: z.string().check(c.date()),
  ansvarlig: z.exactOptional(Boligansvarlig),
});

export const Boligoppgaveantall = z.strictObject({
  aapne: z.int().check(z.gte(0), z.lte(999999999)),
  forfalte: z.int().check(z.gte(0), z.lte(999999999)),
  mine: z.int().check(z.gte(0), z.lte(999999999)),
  alvorlige: z.int().check(z.gte(0), z.lte(999999999)),
});

export const BoligoppgaveListe = z.strictObject({
  items: z.array(Boligoppgave).check(z.maxLength(100)),
  antall: Boligoppgaveantall,
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const BoligoppgaveNy = z.strictObject({
  type: Boligoppgavetype,
  tekst: z.string().check(c.text(1, 1000)),
  frist: z.string().check(c.date()),
  ansvarlig: z.exactOptional(Boligansvarlig),
});

export const Boligrisiko = z.strictObject({
  oppsigelse: z.boolean(),
  tvangsfravikelse: z.boolean(),
  dato: z.exactOptional(z.nullable(z.string().check(c.date()))),
});

export const Match = z.strictObject({
  krav: z.enum(["BOLIGTYPE", "SOVEROM", "SOVEROM_MAKS", "RULLESTOL", "UTEN_TRAPPER", "BEMANNING", "MAKS_LEIE", "EGNET_BOSETTING", "OMRAADE", "EGENSKAP"]),
  oppfylt: z.enum(["JA", "NEI", "UKJENT"]),
  egenskap: z.exactOptional(Boligegenskap),
  grunn: z.exactOptional(Tekst),
  kreves: z.exactOptional(z.string().check(c.text(0, 40))),
  har: z.exactOptional(z.string().check(c.text(0, 40))),
});

export const Boligtreff = z.strictObject({
  bolig: Boligsammendrag,
  match: z.array(Match).check(z.maxLength(18)),
});

export const BoligtreffListe = z.strictObject({
  items: z.array(Boligtreff).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const LedigInnen = z.enum(["NAA", "EN_MND", "TRE_MND", "SEKS_MND", "ETT_AAR"]);

export const Boligutvalg = z.strictObject({
  status: z.exactOptional(z.array(Boligstatus).check(z.maxLength(6), c.uniqueItems())),
  markering: z.exactOptional(z.array(Markering).check(z.maxLength(4), c.uniqueItems())),
  boligtype: z.exactOptional(z.array(Boligtype).check(z.maxLength(5), c.uniqueItems())),
  bemanning: z.exactOptional(z.array(Bemanning).check(z.maxLength(5), c.uniqueItems())),
  ledigInnen: z.exactOptional(LedigInnen),
  sok: z.exactOptional(z.string().check(c.text(2, 100))),
  soveromMin: z.exactOptional(z.int().check(z.gte(0), z.lte(30))),
  mangler: z.exactOptional(z.array(Boligmangel).check(z.maxLength(8), c.uniqueItems())),
});

export const Bosetting = z.strictObject({
  vedtaksdato: z.string().check(c.date()),
  referanse: z.exactOptional(z.string().check(c.text(1, 100))),
  bosattDato: z.string().check(c.date()),
  introduksjonsprogram: z.boolean(),
});

export const Spraak = z.enum(["nb", "nn"]);

export const OppgittPerson = z.strictObject({
  ident: z.exactOptional(z.string().check(c.text(0, 11), z.regex(/^[0-9]{11}$/u))),
  navn: z.string().check(c.text(1, 100)),
  dufNummer: z.exactOptional(z.string().check(c.text(0, 12), z.regex(/^[0-9]{12}$/u))),
  foedselsdato: z.exactOptional(z.string().check(c.date())),
});

export const OppgittMedlem = z.strictObject({
  person: OppgittPerson,
  rolle: z.enum(["EKTEFELLE_PARTNER", "SAMBOER", "ANNEN_VOKSEN", "BARN"]),
  bosted: z.exactOptional(z.enum(["FAST", "DELT", "SAMVAER", "SENERE"])),
});

export const BosettingRegistrering = z.strictObject({
  vedtaksdato: z.string().check(c.date()),
  referanse: z.exactOptional(z.string().check(c.text(1, 100))),
  bosattDato: z.string().check(c.date()),
  introduksjonsprogram: z.boolean(),
  spraak: Spraak,
  tolkSpraak: z.exactOptional(z.string().check(c.text(1, 40))),
  telefon: z.exactOptional(z.string().check(c.text(1, 20))),
  person: OppgittPerson,
  husstand: z.array(OppgittMedlem).check(z.maxLength(19)),
});

export const Bosituasjon = z.strictObject({
  bosit: z.nullable(z.int().check(z.gte(1), z.lte(6))),
  bostedsloes: z.boolean(),
  uegnet: z.array(z.enum(["FOR_LITEN", "HELSESKADELIG", "IKKE_TILRETTELAGT", "UTRYGG", "DYR", "ANNET"])).check(z.maxLength(6), c.uniqueItems()),
  maaUtDato: z.exactOptional(z.nullable(z.string().check(c.date()))),
  risiko: z.exactOptional(Boligrisiko),
  beskrivelse: z.exactOptional(z.string().check(c.text(0, 4000))),
});

export const BrevTil = z.enum(["PARTEN", "REPRESENTANTEN", "BEGGE"]);

export const Brevblokk = z.strictObject({
  blokkId: z.string().check(c.text(0, 40), z.regex(/^[A-Z_]{1,40}$/u)),
  overskrift: Tekst,
  tekst: Tekst,
});

export const Brevtillegg = z.strictObject({
  etter: z.string().check(c.text(0, 40), z.regex(/^[A-Z_]{1,40}$/u)),
  overskrift: z.exactOptional(Tekst),
  tekst: Tekst,
});

export const Brevforhaandsvisning = z.strictObject({
  spraak: Spraak,
  tillegg: z.array(Brevtillegg).check(z.maxLength(20)),
});

export const Dokumenttype = z.enum(["VEDTAK", "VEDTAK_MEDSOEKER", "BEGRUNNELSE_MEDSOEKER", "KVITTERING", "FORELOEPIG_SVAR", "FORHAANDSVARSEL", "INNSYN_NEKTET", "KLAGE_OVERSENDT", "KLAGE_AVVIST", "TILSAGN_BORTFALT", "LEIEKONTRAKT", "LEIEUTLOEP", "LEIEREGULERING"]);

export const Brevmal = z.strictObject({
  kode: Dokumenttype,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  tittel: Tekst,
  blokker: z.array(Brevblokk).check(z.maxLength(20)),
  tillegg: z.array(Brevtillegg).check(z.maxLength(20)),
  gyldigFra: z.exactOptional(z.string().check(c.dateTime())),
  lagretAv: z.exactOptional(AnsattRef),
});

export const BrevmalLagre = z.strictObject({
  tillegg: z.array(Brevtillegg).check(z.maxLength(20)),
});

export const BrevmalListe = z.strictObject({
  items: z.array(Brevmal).check(z.maxLength(20)),
});

export const Brevmottakere = z.strictObject({
  parten: z.boolean(),
  representasjoner: z.array(z.string().check(c.uuid())).check(z.maxLength(100)),
  medsoeker: z.exactOptional(z.boolean()),
});

export const Planomraade = z.enum(["BOLIG", "JOBB", "UTDANNING", "OEKONOMI", "FAMILIE"]);

export const Plansteg = z.strictObject({
  tekst: z.string().check(c.text(1, 300)),
  gjort: z.boolean(),
});

export const Planinnhold = z.strictObject({
  omraade: Planomraade,
  naa: z.exactOptional(z.string().check(c.text(1, 2000))),
  oensket: z.exactOptional(z.string().check(c.text(1, 2000))),
  steg: z.exactOptional(z.array(Plansteg).check(z.maxLength(20))),
});

export const DeltPlan = z.strictObject({
  sakId: z.string().check(c.uuid()),
  delt: z.string().check(c.dateTime()),
  lagret: z.string().check(c.dateTime()),
  omraader: z.array(Planinnhold).check(z.maxLength(5)),
});

export const Dokumenttilgang = z.strictObject({
  kode: z.string().check(c.text(0, 20)),
  hjemmel: z.string().check(c.text(0, 200)),
});

export const Dokumentformat = z.enum(["HTML", "PDF"]);

export const Dokumentfil = z.strictObject({
  format: Dokumentformat,
  filnavn: z.string().check(c.text(0, 120)),
  antallByte: z.int().check(z.gte(1), z.lte(15728640)),
  sha256: z.string().check(c.text(0, 64), z.regex(/^[0-9a-f]{64}$/u)),
});

export const Dokument = z.strictObject({
  dokumentId: z.string().check(c.uuid()),
  type: Dokumenttype,
  tittel: z.string().check(c.text(0, 200)),
  offentligTittel: z.string().check(c.text(0, 200)),
  spraak: Spraak,
  sendt: z.string().check(c.dateTime()),
  aapnet: z.exactOptional(z.string().check(c.dateTime())),
  journalposttype: z.enum(["I", "U", "N", "X"]),
  tilgang: Dokumenttilgang,
  arkivstatus: Arkivstatus,
  ansatt: z.exactOptional(AnsattRef),
  mottakere: z.exactOptional(Brevmottakere),
  filer: z.array(Dokumentfil).check(z.maxLength(2)),
});

export const DokumentListe = z.strictObject({
  items: z.array(Dokument).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Enhetskode = z.string().check(c.text(0, 40), z.regex(/^[A-Z_]{1,40}$/u));

export const Enhetstype = z.enum(["BOLIGKONTOR", "TJENESTEKONTOR", "NAV", "FLYKTNING", "EIENDOM", "KLAGE", "SKJERMET", "LEDELSE"]);

export const Enhet = z.strictObject({
  kode: Enhetskode,
  navn: z.string().check(c.text(0, 100)),
  type: Enhetstype,
});

export const EnhetLagre = z.strictObject({
  navn: z.string().check(c.text(0, 100)),
  aktiv: z.boolean(),
  overordnet: z.exactOptional(Enhetskode),
});

export const EnhetListe = z.strictObject({
  items: z.array(Enhet).check(z.maxLength(100)),
});

export const EnhetOpprett = z.strictObject({
  kode: Enhetskode,
  navn: z.string().check(c.text(0, 100)),
  type: Enhetstype,
  overordnet: z.exactOptional(Enhetskode),
});

export const Enhetsinnstilling = z.strictObject({
  kode: Enhetskode,
  navn: z.string().check(c.text(0, 100)),
  type: Enhetstype,
  aktiv: z.boolean(),
  overordnet: z.exactOptional(Enhetskode),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  endret: z.string().check(c.dateTime()),
  endretAv: z.string().check(c.text(0, 100)),
});

export const EnhetsinnstillingListe = z.strictObject({
  items: z.array(Enhetsinnstilling).check(z.maxLength(200)),
});

export const Enkeltrom = z.boolean();

export const MinSakStatus = z.enum(["MOTTATT", "UNDER_BEHANDLING", "TRENGER_MER", "INNVILGET", "AVSLAATT", "VENTELISTE", "TILBUD", "KONTRAKT", "INNFLYTTET", "TRUKKET", "AVVIST", "AVSLUTTET"]);

export const MinSakSteg = z.strictObject({
  steg: z.enum(["SOEKNAD_MOTTATT", "VURDERING", "VEDTAK", "VENTELISTE", "TILBUD", "KONTRAKT"]),
  tilstand: z.enum(["FERDIG", "NAA", "SENERE"]),
  fra: z.exactOptional(z.nullable(z.string().check(c.date()))),
  til: z.exactOptional(z.nullable(z.string().check(c.date()))),
});

export const Vedtaksresultat = z.enum(["TILSAGN", "DELVIS", "AVSLAG", "AVVIST"]);

export const Medsoekersbegrunnelse = z.strictObject({
  bedt: z.string().check(c.date()),
  dokumentId: z.exactOptional(z.string().check(c.uuid())),
});

export const FellesVedtak = z.strictObject({
  vedtakId: z.exactOptional(z.string().check(c.uuid())),
  resultat: Vedtaksresultat,
  vedtaksdato: z.string().check(c.date()),
  gyldigTil: z.exactOptional(z.string().check(c.date())),
  boliginnhold: z.exactOptional(Boliginnhold),
  klagefrist: z.exactOptional(z.string().check(c.date())),
  begrunnelse: z.exactOptional(Medsoekersbegrunnelse),
  klageinstans: z.exactOptional(z.string().check(c.text(0, 200))),
});

export const Svar = z.record(z.string().check(c.text()), z.unknown()).check(c.maxProperties(200), c.storable());

export const MittDokument = z.strictObject({
  dokumentId: z.string().check(c.uuid()),
  type: Dokumenttype,
  tittel: z.string().check(c.text(0, 200)),
  spraak: Spraak,
  sendt: z.string().check(c.dateTime()),
  aapnet: z.exactOptional(z.string().check(c.dateTime())),
  mottakere: z.exactOptional(Brevmottakere),
  filer: z.array(Dokumentfil).check(z.maxLength(2)),
});

export const FellesSak = z.strictObject({
  medsoekerId: z.string().check(c.uuid()),
  fra: Personnavn,
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  status: MinSakStatus,
  sendt: z.string().check(c.dateTime()),
  forventetSvar: z.string().check(c.date()),
  tidslinje: z.array(MinSakSteg).check(z.maxLength(10)),
  vedtak: z.exactOptional(FellesVedtak),
  felles: Svar,
  dokumenter: z.array(MittDokument).check(z.maxLength(100)),
});

export const FeltFeil = z.strictObject({
  pointer: z.string().check(c.text(0, 300)),
  code: z.string().check(c.text(0, 60), z.regex(/^[A-Z0-9_]{1,60}$/u)),
  detail: z.string().check(c.text(0, 500)),
});

export const Flyktningavvik = z.enum(["IKKE_PAA_LISTEN", "IKKE_FLYKTNING", "FEM_AAR_GAATT", "DATO_STEMMER_IKKE"]);

export const Flyktningavviket = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  sakId: z.exactOptional(z.string().check(c.uuid())),
  saksnummer: z.exactOptional(z.string().check(c.text(0, 20))),
  avvik: Flyktningavvik,
});

export const Flyktningliste = z.strictObject({
  identer: z.array(z.string().check(c.text(0, 11), z.regex(/^[0-9]{11}$/u))).check(z.minLength(5), z.maxLength(5000), c.uniqueItems()),
});

export const Flyktninglistesvar = z.strictObject({
  dag: z.string().check(c.date()),
  paaListen: z.int().check(z.gte(5), z.lte(5000)),
  leietakere: z.int().check(z.gte(0), z.lte(5000)),
  avvik: z.array(Flyktningavviket).check(z.maxLength(100000)),
});

export const Flytteoppfordring = z.strictObject({
  sendt: z.string().check(c.date()),
});

export const Folkeregisterstatus = z.enum(["BOSATT", "UTFLYTTET", "FORSVUNNET", "DOED", "OPPHOERT", "FOEDSELSREGISTRERT", "MIDLERTIDIG", "INAKTIV", "IKKE_BOSATT", "AKTIV"]);

export const ForeldreansvarNy = z.strictObject({
  gjelder: OppgittPerson,
  brevTil: z.exactOptional(BrevTil),
});

export const ForeloepigSvar = z.strictObject({
  tekst: z.string().check(c.text(1, 1000)),
  forventetSvar: z.string().check(c.date()),
  maate: z.enum(["MELDING", "ANNEN"]),
  ogsaaMedsoeker: z.exactOptional(z.boolean()),
});

export const Forfallsdag = z.int().check(z.gte(1), z.lte(28));

export const Forhaandsutfylt = z.strictObject({
  felt: z.string().check(c.text(0, 100)),
  kilde: z.enum(["FOLKEREGISTERET", "ID_PORTEN"]),
  hentet: z.string().check(c.dateTime()),
});

export const Forhaandsvarselstatus = z.enum(["VARSLET", "BESVART", "FRIST_UTE", "TRUKKET"]);

export const Forhaandsvarsel = z.strictObject({
  forhaandsvarselId: z.string().check(c.uuid()),
  vedtakId: z.string().check(c.uuid()),
  grunn: z.string().check(c.text(0, 10000)),
  varslet: z.string().check(c.dateTime()),
  frist: z.string().check(c.date()),
  status: Forhaandsvarselstatus,
  kanUttales: z.boolean(),
  kanAvgjoeres: z.boolean(),
  ansatt: AnsattRef,
  uttalelse: z.exactOptional(z.string().check(c.text(0, 10000))),
  uttalt: z.exactOptional(z.string().check(c.dateTime())),
  kanal: z.exactOptional(z.enum(["DIGITAL", "PAPIR", "MUNTLIG"])),
  registrertAv: z.exactOptional(AnsattRef),
  trukket: z.exactOptional(z.string().check(c.text(0, 1000))),
  dokumentId: z.string().check(c.uuid()),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const ForhaandsvarselListe = z.strictObject({
  items: z.array(Forhaandsvarsel).check(z.maxLength(100)),
});

export const ForhaandsvarselNytt = z.strictObject({
  grunn: z.string().check(c.text(1, 10000)),
  frist: z.string().check(c.date()),
});

export const ForhaandsvarselTrekk = z.strictObject({
  begrunnelse: z.string().check(c.text(1, 1000)),
});

export const HjemmelTid = z.enum(["HUSLEIELOVEN_11_1", "SAKLIG_GRUNN", "KORTERE_SOKKEL", "FORSKRIFT"]);

export const Signaturmetode = z.enum(["PAPIR", "ELEKTRONISK"]);

export const Leietakersignatur = z.strictObject({
  signertDato: z.string().check(c.date()),
  signaturmetode: z.exactOptional(Signaturmetode),
});

export const Vergesignatur = z.strictObject({
  signertDato: z.string().check(c.date()),
  signaturmetode: z.exactOptional(Signaturmetode),
});

export const LeietidBegrunnelse = z.string().check(c.text(1, 1000));

export const Forlengelseskontrakt = z.strictObject({
  signertDato: z.string().check(c.date()),
  gjelderFra: z.string().check(c.date()),
  sluttdato: z.exactOptional(z.nullable(z.string().check(c.date()))),
  tidsubegrenset: z.boolean(),
  manedsleie: z.int().check(z.gte(0), z.lte(999999)),
  depositum: z.int().check(z.gte(0), z.lte(9999999)),
  garantitype: z.enum(["SPERRET_KONTO", "NAV_GARANTI", "KOMMUNAL_GARANTI", "INGEN"]),
  hjemmelTid: z.exactOptional(HjemmelTid),
  enkeltrom: z.exactOptional(Enkeltrom),
  signaturmetode: z.exactOptional(Signaturmetode),
  medleietakersSignatur: z.exactOptional(Leietakersignatur),
  vergensSignatur: z.exactOptional(Vergesignatur),
  leietidBegrunnelse: z.exactOptional(LeietidBegrunnelse),
});

export const Formaal = z.enum(["NY", "BYTTE", "FORLENGELSE", "HUSSTANDSENDRING", "BOLIGBISTAND"]);

export const Fornyelse = z.strictObject({
  fornyelseId: z.string().check(c.uuid()),
  utfall: Fornyelsesutfall,
  sluttdato: z.string().check(c.date()),
  vedtakId: z.exactOptional(z.string().check(c.uuid())),
  vedtakIAnnetSystem: z.exactOptional(VedtakIAnnetSystem),
  sakId: z.exactOptional(z.string().check(c.uuid())),
  registrert: z.string().check(c.dateTime()),
});

export const FornyelseListe = z.strictObject({
  items: z.array(Fornyelse).check(z.maxLength(100)),
  aapen: z.exactOptional(AapenFornyelse),
});

export const FornyelseNy = z.strictObject({
  utfall: Fornyelsesutfall,
  kontrakt: z.exactOptional(Forlengelseskontrakt),
  vedtakId: z.exactOptional(z.string().check(c.uuid())),
  vedtakIAnnetSystem: z.exactOptional(VedtakIAnnetSystem),
  sakId: z.exactOptional(z.string().check(c.uuid())),
});

export const FornyelsessakNy = z.strictObject({
  formaal: z.enum(["FORLENGELSE", "BYTTE"]),
  kanal: z.enum(["PAPIR", "MUNTLIG", "ANNEN_ENHET"]),
  mottatt: z.string().check(c.date()),
  spraak: Spraak,
  svar: z.exactOptional(Svar),
});

export const FravaerType = z.enum(["SONING", "INSTITUSJON", "ANNET"]);

export const Fravaer = z.strictObject({
  type: z.exactOptional(FravaerType),
  fra: z.string().check(c.date()),
  til: z.exactOptional(z.string().check(c.date())),
  avsluttet: z.exactOptional(z.string().check(c.date())),
});

export const FravaerListe = z.strictObject({
  items: z.array(Fravaer).check(z.maxLength(100)),
});

export const FravaerNy = z.strictObject({
  type: FravaerType,
  fra: z.string().check(c.date()),
  til: z.exactOptional(z.string().check(c.date())),
});

export const Fravaersslutt = z.strictObject({
  avsluttet: z.string().check(c.date()),
});

export const FristType = z.enum(["FORELOEPIG_SVAR", "SVAR", "MANGLER", "SVAR_FRA_ANDRE", "GODKJENNING", "SVAR_PAA_TILBUD", "KONTAKT_SOEKER", "KONTRAKT", "KLAGE", "BEKREFT_BEHOV"]);

export const Frist = z.strictObject({
  type: FristType,
  dato: z.string().check(c.date()),
});

export const FristGruppe = z.enum(["OVER_FRISTEN", "DENNE_UKEN", "SENERE"]);

export const Representasjonsomfang = z.enum(["FULL", "INNSYN", "SOEKNAD", "KLAGE"]);

export const FullmaktNy = z.strictObject({
  representant: OppgittPerson,
  omfang: Representasjonsomfang,
  gyldigTil: z.exactOptional(z.string().check(c.date())),
  brevTil: z.exactOptional(BrevTil),
});

export const Funksjon = z.enum(["HUSLEIEFIL", "MVA", "LEIE_TIL_EIE", "LEIEREGULERING", "DIGITAL_OPPSIGELSE", "KOBO_BOLIG_API"]);

export const Funksjonsinnhold = z.strictObject({
  funksjon: Funksjon,
  operasjoner: z.array(z.string().check(c.text(0, 100))).check(z.minLength(1), z.maxLength(100)),
});

export const Gjensending = z.strictObject({
  antall: z.int().check(z.gte(0), z.lte(10000000)),
});

export const Grenser = z.strictObject({
  jsonBytes: z.int().check(z.gte(1), z.lte(1000000000)),
  filBytes: z.int().check(z.gte(1), z.lte(1000000000)),
  sideMaks: z.int().check(z.gte(1), z.lte(1000)),
  kallPerMinutt: z.nullable(z.int().check(z.gte(1), z.lte(1000000000))),
});

export const Grunnbeloep = z.strictObject({
  fra: z.string().check(c.date()),
  kroner: z.int().check(z.gte(1), z.lte(9999999)),
});

export const Hastendring = z.strictObject({
  hast: z.boolean(),
  begrunnelse: z.string().check(c.text(1, 1000)),
});

export const Hemmelighet = z.string().check(c.text(0, 38), z.regex(/^whsec_[A-Za-z0-9+/]{32}$/u));

export const Hendelsestype = z.string().check(c.text(0, 100), z.regex(/^no\.kobo\.[a-z]{1,30}\.[a-z-]{1,40}\.v[0-9]{1,2}$/u));

export const Hendelsesressurs = z.enum(["BOLIG", "RESERVASJON", "LEIEFORHOLD", "SAK", "INNSTILLING", "TILDELINGSMOETE"]);

export const Hendelsesdata = z.strictObject({
  kommunenummer: Kommunenummer,
  ressurs: Hendelsesressurs,
  ressursId: z.string().check(c.uuid()),
  versjon: z.exactOptional(z.int().check(z.gte(1), z.lte(999999999))),
});

export const Hendelse = z.strictObject({
  specversion: z.literal("1.0"),
  id: z.string().check(c.uuid()),
  source: z.string().check(c.text(0, 60), c.uri()),
  type: Hendelsestype,
  subject: z.string().check(c.text(0, 100)),
  time: z.string().check(c.dateTime()),
  datacontenttype: z.literal("application/json"),
  data: Hendelsesdata,
});

export const Hendelsesstroem = z.strictObject({
  items: z.array(Hendelse).check(z.maxLength(100)),
  markoer: z.string().check(c.text(0, 600)),
  flere: z.boolean(),
});

export const Hensyn = z.enum(["TO_SAMMEN", "PAA_KONTORET", "AVTAL_FOERST", "BARE_SKRIFTLIG"]);

export const Henvendelseskanal = z.enum(["TELEFON", "OPPMOETE", "BREV", "EPOST", "ANNEN_ENHET"]);

export const HenvendelseStatus = z.enum(["AAPEN", "TIL_SAK", "VEILEDET", "VIDERESENDT", "AVSLUTTET"]);

export const Henvendelse = z.strictObject({
  henvendelseId: z.string().check(c.uuid()),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  kanal: Henvendelseskanal,
  mottatt: z.string().check(c.date()),
  tekst: z.string().check(c.text(0, 2000)),
  fra: z.exactOptional(z.string().check(c.text(0, 200))),
  gjelder: z.exactOptional(PersonRef),
  status: HenvendelseStatus,
  skrevet: z.string().check(c.dateTime()),
  skrevetAv: AnsattRef,
  avgjort: z.exactOptional(z.string().check(c.dateTime())),
  avgjortAv: z.exactOptional(AnsattRef),
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
  enhet: z.exactOptional(z.string().check(c.text(0, 40), z.regex(/^[A-Z_]{1,40}$/u))),
  sakId: z.exactOptional(z.string().check(c.uuid())),
  slettesDato: z.exactOptional(z.string().check(c.date())),
});

export const HenvendelseAvgjoerelse = z.strictObject({
  avgjoerelse: z.enum(["TIL_SAK", "VEILEDET", "VIDERESENDT", "AVSLUTTET"]),
  begrunnelse: z.exactOptional(z.string().check(c.text(1, 1000))),
  enhet: z.exactOptional(z.string().check(c.text(0, 40), z.regex(/^[A-Z_]{1,40}$/u))),
  formaal: z.exactOptional(Formaal),
  spraak: z.exactOptional(Spraak),
  gjelder: z.exactOptional(OppgittPerson),
});

export const HenvendelseAvgjort = z.strictObject({
  henvendelseId: z.string().check(c.uuid()),
  status: HenvendelseStatus,
  sakId: z.exactOptional(z.string().check(c.uuid())),
  saksnummer: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u))),
});

export const HenvendelseSammendrag = z.strictObject({
  henvendelseId: z.string().check(c.uuid()),
  kanal: Henvendelseskanal,
  mottatt: z.string().check(c.date()),
  status: HenvendelseStatus,
  gjelder: z.exactOptional(PersonRef),
});

export const HenvendelseListe = z.strictObject({
  items: z.array(HenvendelseSammendrag).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const HenvendelseNy = z.strictObject({
  kanal: Henvendelseskanal,
  mottatt: z.string().check(c.date()),
  tekst: z.string().check(c.text(1, 2000)),
  fra: z.exactOptional(z.string().check(c.text(1, 200))),
  gjelder: z.exactOptional(OppgittPerson),
});

export const HenvendelseRegistrert = z.strictObject({
  henvendelseId: z.string().check(c.uuid()),
  mottatt: z.string().check(c.date()),
});

export const Representasjonstatus = z.enum(["AKTIV", "TRUKKET", "UTLOEPT"]);

export const Hjelper = z.strictObject({
  hjelperId: z.string().check(c.uuid()),
  navn: z.string().check(c.text(0, 200)),
  bistand: z.string().check(c.text(0, 500)),
  gyldigFra: z.string().check(c.date()),
  gyldigTil: z.exactOptional(z.string().check(c.date())),
  status: Representasjonstatus,
  registrert: z.string().check(c.dateTime()),
  registrertAv: z.string().check(c.text(0, 100)),
  trukket: z.exactOptional(z.string().check(c.dateTime())),
});

export const HjelperListe = z.strictObject({
  items: z.array(Hjelper).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const HjelperNy = z.strictObject({
  navn: z.string().check(c.text(1, 200)),
  bistand: z.string().check(c.text(1, 500)),
  gyldigFra: z.string().check(c.date()),
  gyldigTil: z.exactOptional(z.string().check(c.date())),
});

export const Kontonummer = z.string().check(c.text(0, 13), z.regex(/^[0-9]{4}[.][0-9]{2}[.][0-9]{5}$/u));

export const Kontakt = z.strictObject({
  navn: Tekst,
  telefon: z.string().check(c.text(0, 20)),
  aapningstid: Tekst,
});

export const Husleiebetaling = z.strictObject({
  kontonummer: Kontonummer,
  forfallsdag: Forfallsdag,
  brukerKid: z.boolean(),
  kontakt: Kontakt,
  tekst: z.exactOptional(Tekst),
});

export const Husleiefelt = z.enum(["BETALINGSNUMMER", "LEIEFORHOLD_ID", "BOLIG_ID", "LEVERANDOR_BOLIG_ID", "PERIODE", "FRA", "TIL", "BELOEP", "FORFALL", "KID", "KONTO", "MVAKODE"]);

export const Husleiekjoering = z.strictObject({
  husleiekjoeringId: z.string().check(c.uuid()),
  maaned: z.string().check(c.text(0, 7), z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/u)),
  profil: z.string().check(c.text(0, 20)),
  utgave: z.int().check(z.gte(1), z.lte(1000000)),
  antall: z.int().check(z.gte(0), z.lte(1000000)),
  sum: z.int().check(z.gte(0), z.lte(999999999999)),
  opprettet: z.string().check(c.dateTime()),
});

export const HusleiekjoeringListe = z.strictObject({
  items: z.array(Husleiekjoering).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const HusleiekjoeringNy = z.strictObject({
  maaned: z.string().check(c.text(0, 7), z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/u)),
  profil: z.string().check(c.text(0, 20), z.regex(/^[A-Z0-9_]{1,20}$/u)),
});

export const Husleiekolonne = z.strictObject({
  navn: z.string().check(c.text(1, 60), z.regex(/^[A-Za-zÆØÅæøå0-9 _.-]{1,60}$/u)),
  felt: Husleiefelt,
});

export const Husleiekonto = z.strictObject({
  boligtype: Boligtype,
  konto: z.string().check(c.text(0, 20), z.regex(/^[A-Za-z0-9.-]{1,20}$/u)),
  mvakode: z.exactOptional(z.string().check(c.text(0, 10), z.regex(/^[A-Za-z0-9]{1,10}$/u))),
});

export const HusleieprofilNy = z.strictObject({
  kode: z.string().check(c.text(0, 20), z.regex(/^[A-Z0-9_]{1,20}$/u)),
  skilletegn: z.enum(["SEMIKOLON", "KOMMA", "TABULATOR"]),
  overskrifter: z.boolean(),
  kolonner: z.array(Husleiekolonne).check(z.minLength(1), z.maxLength(30)),
  standardkonto: z.string().check(c.text(0, 20), z.regex(/^[A-Za-z0-9.-]{1,20}$/u)),
  kontoer: z.array(Husleiekonto).check(z.maxLength(20)),
  forfallsdag: z.int().check(z.gte(1), z.lte(28)),
});

export const Husleieprofil = z.strictObject({
  profil: HusleieprofilNy,
  utgave: z.int().check(z.gte(1), z.lte(1000000)),
});

export const HusleieprofilListe = z.strictObject({
  items: z.array(Husleieprofil).check(z.maxLength(100)),
});

export const Maaned = z.string().check(c.text(0, 7), z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/u));

export const Maanedsinntekt = z.strictObject({
  maaned: Maaned,
  beloep: z.int().check(z.gte(-999999999), z.lte(999999999)),
  registrert: z.boolean(),
});

export const Kroner = z.int().check(z.gte(0), z.lte(999999999));

export const Skattelinjer = z.strictObject({
  samletGjeld: Kroner,
  bruttoformue: Kroner,
  annenFormue: Kroner,
  annenInntekt: Kroner,
  inntektsfradrag: Kroner,
});

export const HusstandOekonomi = z.strictObject({
  inntektPerMaaned: z.int().check(z.gte(-999999999), z.lte(999999999)),
  maaneder: z.array(Maanedsinntekt).check(z.maxLength(6)),
  skatteaar: z.array(z.int().check(z.gte(2000), z.lte(2100))).check(z.maxLength(20), c.uniqueItems()),
  linjer: Skattelinjer,
  ufullstendig: z.boolean(),
});

export const Husstandsmedlem = z.strictObject({
  medlemId: z.exactOptional(z.string().check(c.uuid())),
  personId: z.exactOptional(z.string().check(c.uuid())),
  navn: Personnavn,
  rolle: z.enum(["SOEKER", "MEDSOEKER", "ANNEN_VOKSEN", "BARN", "VENTET_BARN"]),
  foedselsdato: z.exactOptional(z.nullable(z.string().check(c.date()))),
  bosted: z.exactOptional(z.enum(["FAST", "DELT", "SAMVAER", "SENERE"])),
  netter: z.exactOptional(z.int().check(z.gte(1), z.lte(30))),
  termin: z.exactOptional(z.string().check(c.text(0, 7), z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/u))),
});

export const ImportFunn = z.strictObject({
  totalt: z.int().check(z.gte(0), z.lte(10000000)),
  vist: z.int().check(z.gte(0), z.lte(200)),
});

export const ImportRadfeil = z.strictObject({
  rad: z.int().check(z.gte(1), z.lte(100000)),
  kolonne: z.nullable(z.string().check(c.text(0, 60))),
  kode: z.string().check(c.text(0, 60), z.regex(/^[A-Z0-9_]{1,60}$/u)),
  detalj: z.string().check(c.text(0, 500)),
  alvor: z.enum(["FEIL", "ADVARSEL"]),
});

export const ImportStatus = z.enum(["VALIDERT", "KJOERER", "KJOERT", "FEILET", "ANGRET"]);

export const ImportTelling = z.strictObject({
  totalt: z.int().check(z.gte(0), z.lte(100000)),
  nye: z.int().check(z.gte(0), z.lte(100000)),
  oppdaterte: z.int().check(z.gte(0), z.lte(100000)),
  uendrede: z.int().check(z.gte(0), z.lte(100000)),
  feil: z.int().check(z.gte(0), z.lte(100000)),
  behandlet: z.int().check(z.gte(0), z.lte(100000)),
  angret: z.exactOptional(z.int().check(z.gte(0), z.lte(100000))),
  beroert: z.exactOptional(z.int().check(z.gte(0), z.lte(100000))),
});

export const ImportValg = z.strictObject({
  rader: z.array(z.int().check(z.gte(2), z.lte(100000))).check(z.minLength(1), z.maxLength(20000), c.uniqueItems()),
});

export const Importadresse = z.strictObject({
  resultat: z.enum(["VENTER", "FUNNET", "FLERE", "IKKE_FUNNET", "UKJENT_BRUKSENHET", "IKKE_SVAR"]),
  tekst: Tekst,
  forslag: z.array(z.string().check(c.text(0, 200))).check(z.maxLength(10)),
});

export const Importadressetelling = z.strictObject({
  venter: z.int().check(z.gte(0), z.lte(100000)),
  funnet: z.int().check(z.gte(0), z.lte(100000)),
  flere: z.int().check(z.gte(0), z.lte(100000)),
  ikkeFunnet: z.int().check(z.gte(0), z.lte(100000)),
  ukjentBruksenhet: z.int().check(z.gte(0), z.lte(100000)),
  ikkeSvar: z.int().check(z.gte(0), z.lte(100000)),
});

export const Importjobb = z.strictObject({
  importId: z.string().check(c.uuid()),
  status: ImportStatus,
  format: z.enum(["CSV", "XLSX"]),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  rader: ImportTelling,
  inneholderLeietakere: z.boolean(),
  feil: z.array(ImportRadfeil).check(z.maxLength(200)),
  funn: ImportFunn,
  opprettet: z.string().check(c.dateTime()),
  ferdig: z.exactOptional(z.string().check(c.dateTime())),
});

export const Importrad = z.strictObject({
  rad: z.int().check(z.gte(2), z.lte(100000)),
  resultat: z.enum(["NY", "OPPDATERT", "UENDRET", "FEIL"]),
  valgt: z.boolean(),
  behandlet: z.boolean(),
  adresse: z.exactOptional(Adresse),
  bruksenhetsnummer: z.exactOptional(z.string().check(c.text(0, 5))),
  boligId: z.exactOptional(z.string().check(c.uuid())),
  angret: z.exactOptional(z.boolean()),
  hinder: z.exactOptional(Angrehinder),
  adressesjekk: z.exactOptional(Importadresse),
});

export const ImportradListe = z.strictObject({
  items: z.array(Importrad).check(z.maxLength(100)),
  adresser: Importadressetelling,
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const StegId = z.string().check(c.text(0, 40), z.regex(/^[a-z][A-Za-z0-9-]{0,39}$/u));

export const InformasjonVist = z.strictObject({
  steg: StegId,
  tekstId: z.string().check(c.text(0, 100)),
  versjon: z.int().check(z.gte(1), z.lte(10000)),
  spraak: Spraak,
  tid: z.string().check(c.dateTime()),
});

export const Inhabilitetsgrunn = z.enum(["PART", "SLEKT", "NAER_TILKNYTNING", "VERGE_ELLER_FULLMEKTIG", "LEDER_I_VIRKSOMHET", "SAERLIGE_FORHOLD"]);

export const Inhabilitet = z.strictObject({
  inhabilitetId: z.string().check(c.uuid()),
  ansatt: AnsattRef,
  grunn: Inhabilitetsgrunn,
  tekst: z.exactOptional(z.string().check(c.text(0, 1000))),
  registrert: z.string().check(c.dateTime()),
  registrertAv: AnsattRef,
});

export const InhabilitetListe = z.strictObject({
  items: z.array(Inhabilitet).check(z.maxLength(100)),
});

export const InhabilitetNy = z.strictObject({
  ansattId: z.exactOptional(z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u))),
  grunn: Inhabilitetsgrunn,
  tekst: z.exactOptional(z.string().check(c.text(1, 1000))),
});

export const RegisterBarn = z.strictObject({
  barnId: z.string().check(c.uuid()),
  navn: z.string().check(c.text(0, 200)),
  foedselsdato: z.string().check(c.date()),
  deltBosted: z.boolean(),
});

export const RegisterKilde = z.strictObject({
  register: z.enum(["FOLKEREGISTERET", "SKATTEETATEN"]),
  hentet: z.string().check(c.dateTime()),
});

export const Innbygger = z.strictObject({
  personId: z.string().check(c.uuid()),
  navn: z.exactOptional(z.string().check(c.text(0, 200))),
  identMaskert: z.string().check(c.text(0, 11), z.regex(/^[0-9]{6}[*]{5}$/u)),
  adresseSkjult: z.boolean(),
  adresse: z.nullable(z.string().check(c.text(0, 300))),
  barn: z.array(RegisterBarn).check(z.maxLength(30)),
  leieforhold: z.exactOptional(z.boolean()),
  kilde: z.exactOptional(RegisterKilde),
});

export const Innflytting = z.strictObject({
  innflyttet: z.string().check(c.date()),
});

export const Innfoeringskode = z.enum(["STANDARDAVTALE", "DATABEHANDLERAVTALE", "TILSLUTNINGSERKLAERING", "ROS", "DPIA", "ALTINN_ANSATTE", "ALTINN_HUSBANKEN", "INNSTILLINGER", "PAAKOBLING_FOLKEREGISTERET", "PAAKOBLING_INNTEKT", "PAAKOBLING_SKATTEGRUNNLAG", "DELEGERING_FOLKEREGISTERET", "DELEGERING_INNTEKT", "DELEGERING_SKATTEGRUNNLAG", "DELEGERING_KONTAKTREGISTERET"]);

export const Innfoeringskontroll = z.strictObject({
  utfall: z.enum(["OK", "IKKE_TILGANG", "MANGLER"]),
  feilkode: z.exactOptional(z.string().check(c.text(0, 20))),
  mangler: z.exactOptional(z.array(z.enum(["ORGANISASJONSNUMMER", "KLAGEINSTANS", "KRITERIESETT"])).check(z.maxLength(20))),
  tid: z.string().check(c.dateTime()),
});

export const Innfoeringsstatuskode = z.enum(["IKKE_STARTET", "PAABEGYNT", "GODKJENT", "IKKE_AKTUELT"]);

export const Innfoeringspunkt = z.strictObject({
  kode: Innfoeringskode,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  tittel: Tekst,
  veiledning: Tekst,
  kontrolleres: z.boolean(),
  kanUtelates: z.boolean(),
  status: Innfoeringsstatuskode,
  dato: z.exactOptional(z.string().check(c.date())),
  ansvarlig: z.exactOptional(z.string().check(c.text(0, 100))),
  lenke: z.exactOptional(z.string().check(c.text(0, 500), c.uri())),
  merknad: z.exactOptional(z.string().check(c.text(0, 1000))),
  kontroll: z.exactOptional(Innfoeringskontroll),
  lagret: z.exactOptional(z.string().check(c.dateTime())),
  lagretAv: z.exactOptional(z.string().check(c.text(0, 100))),
});

export const InnfoeringspunktLagre = z.strictObject({
  status: Innfoeringsstatuskode,
  dato: z.exactOptional(z.string().check(c.date())),
  ansvarlig: z.exactOptional(z.string().check(c.text(0, 100))),
  lenke: z.exactOptional(z.string().check(c.text(0, 500), c.uri())),
  merknad: z.exactOptional(z.string().check(c.text(0, 1000))),
});

export const InnfoeringspunktListe = z.strictObject({
  items: z.array(Innfoeringspunkt).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Registernavn = z.enum(["FOLKEREGISTERET", "INNTEKT", "SKATTEGRUNNLAG", "KONTAKTREGISTERET"]);

export const Registeradgang = z.strictObject({
  register: Registernavn,
  aapent: z.boolean(),
  mangler: z.array(Innfoeringskode).check(z.maxLength(15)),
});

export const Innfoeringsstatus = z.strictObject({
  ferdig: z.boolean(),
  punkter: z.array(Innfoeringspunkt).check(z.maxLength(15)),
  registre: z.array(Registeradgang).check(z.maxLength(4)),
});

export const Innsending = z.strictObject({
  oppsummeringHash: z.string().check(c.text(0, 64), z.regex(/^[0-9a-f]{64}$/u)),
  utenMedsoeker: z.exactOptional(z.boolean()),
});

export const Klageinstanstype = z.enum(["STATSFORVALTER", "KOMMUNAL_KLAGENEMND", "ANNEN"]);

export const KlageinstansVedHjemmel = z.strictObject({
  hjemmel: z.string().check(c.text(0, 200)),
  type: Klageinstanstype,
  navn: z.string().check(c.text(0, 100)),
});

export const Klageinstansinnstilling = z.strictObject({
  type: Klageinstanstype,
  navn: z.string().check(c.text(0, 100)),
  vedHjemmel: z.exactOptional(z.array(KlageinstansVedHjemmel).check(z.maxLength(10))),
});

export const Sakstypeinnstilling = z.strictObject({
  sakstype: Sakstype,
  aktiv: z.boolean(),
  hjemler: z.exactOptional(z.array(z.string().check(c.text(0, 200))).check(z.minLength(1), z.maxLength(10), c.uniqueItems())),
  klageinstans: z.exactOptional(Klageinstansinnstilling),
  toTrinnsgodkjenning: z.boolean(),
  vedtakIAnnetSystem: z.boolean(),
});

export const Saksfordelingsregel = z.strictObject({
  enhet: Enhetskode,
  sakstyper: z.exactOptional(z.array(Sakstype).check(z.minLength(1), z.maxLength(8), c.uniqueItems())),
  postnumre: z.exactOptional(z.array(z.string().check(c.text(0, 4), z.regex(/^[0-9]{4}$/u))).check(z.minLength(1), z.maxLength(500), c.uniqueItems())),
});

export const Maalform = z.enum(["BOKMAAL", "NYNORSK", "NOEYTRAL"]);

export const Samiskspraak = z.enum(["SE", "SMJ", "SMA"]);

export const LokalMaalgruppe = z.strictObject({
  kode: LokalKode,
  navn: Tekst,
  grupper: z.array(Maalgruppe).check(z.minLength(1), z.maxLength(6), c.uniqueItems()),
});

export const Varslingsinnstilling = z.strictObject({
  papirEtterDager: z.int().check(z.gte(8), z.lte(60)),
  nettsted: z.string().check(c.text(0, 60)),
});

export const Innstillinger = z.strictObject({
  kontakt: Kontakt,
  navKontakt: Kontakt,
  krisekontakt: Kontakt,
  boligvakt: z.exactOptional(Kontakt),
  personvernombud: z.string().check(c.text(0, 254), c.email()),
  spraak: z.array(Spraak).check(z.minLength(1), z.maxLength(2), c.uniqueItems()),
  funksjoner: z.array(Funksjon).check(z.maxLength(6), c.uniqueItems()),
  svartid: Tekst,
  utkastLevetidDager: z.int().check(z.gte(30), z.lte(90)),
  henvendelseLevetidDager: z.int().check(z.gte(1), z.lte(3650)),
  registerdataLevetidMaaneder: z.exactOptional(z.int().check(z.gte(1), z.lte(24))),
  avleveringEtterMaaneder: z.exactOptional(z.int().check(z.gte(12), z.lte(600))),
  tilvisningKvoteprosent: z.int().check(z.gte(1), z.lte(100)),
  sakstyper: z.array(Sakstypeinnstilling).check(z.minLength(8), z.maxLength(8)),
  saksinnsyn: z.exactOptional(z.enum(["KOMMUNEN", "ENHETEN"])),
  saksfordeling: z.exactOptional(z.array(Saksfordelingsregel).check(z.maxLength(50))),
  maalform: z.exactOptional(Maalform),
  forvaltningsomraadeSamisk: z.exactOptional(Samiskspraak),
  lokaleMaalgrupper: z.exactOptional(z.array(LokalMaalgruppe).check(z.maxLength(60))),
  varsling: z.exactOptional(Varslingsinnstilling),
  husleiebetaling: z.exactOptional(Husleiebetaling),
  arkiv: z.exactOptional(Arkivinnstilling),
  aktivFra: z.exactOptional(z.string().check(c.date())),
  fvl2025Fra: z.exactOptional(z.string().check(c.date())),
});

export const Innstillingsversjon = z.strictObject({
  innstillingsversjonId: z.string().check(c.uuid()),
  nummer: z.int().check(z.gte(1), z.lte(999999999)),
  gyldigFra: z.string().check(c.date()),
  status: z.enum(["GJELDER", "KOMMER", "TIDLIGERE", "UTGAATT"]),
  lagret: z.string().check(c.dateTime()),
  lagretAv: z.string().check(c.text(0, 100)),
  innstillinger: Innstillinger,
});

export const Innstillingene = z.strictObject({
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  innstillinger: Innstillinger,
  kommende: z.exactOptional(Innstillingsversjon),
});

export const InnstillingerLagre = z.strictObject({
  gyldigFra: z.exactOptional(z.string().check(c.date())),
  innstillinger: Innstillinger,
});

export const InnstillingsversjonListe = z.strictObject({
  items: z.array(Innstillingsversjon).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Innsyn = z.strictObject({
  innsynId: z.string().check(c.uuid()),
  tid: z.string().check(c.dateTime()),
  aktoer: z.string().check(c.text(0, 100)),
  rolle: z.exactOptional(Rolle),
  operasjon: z.string().check(c.text(0, 60)),
  hva: z.string().check(c.text(0, 40), z.regex(/^[A-Z_]{1,40}$/u)),
  entitetId: z.exactOptional(z.string().check(c.uuid())),
  sakId: z.exactOptional(z.string().check(c.uuid())),
  saksnummer: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u))),
  personId: z.exactOptional(z.string().check(c.uuid())),
  paaVegneAv: z.exactOptional(z.string().check(c.uuid())),
  antall: z.exactOptional(z.int().check(z.gte(0), z.lte(100000))),
  noedtilgang: z.exactOptional(z.boolean()),
  formaal: z.string().check(c.text(0, 200)),
  hjemmel: z.string().check(c.text(0, 200)),
});

export const Innsynsdokument = z.strictObject({
  dokumentId: z.string().check(c.uuid()),
  tittel: z.string().check(c.text(0, 200)),
  sendt: z.string().check(c.dateTime()),
});

export const Innsynsresultat = z.enum(["GITT", "DELVIS", "AVSLAATT"]);

export const Journalnotattype = z.enum(["SAMTALE", "HJEMMEBESOEK", "MOETE", "BOMILJOE", "INTERN_VURDERING", "TREDJEPART", "BARNETS_SYN", "ANNET"]);

export const MittJournalnotat = z.strictObject({
  journalnotatId: z.string().check(c.uuid()),
  type: Journalnotattype,
  tekst: z.string().check(c.text(0, 10000)),
  hendelsestid: z.string().check(c.dateTime()),
  skrevet: z.string().check(c.dateTime()),
  skrevetAv: z.string().check(c.text(0, 100)),
  rettet: z.boolean(),
});

export const Innsynsunntak = z.strictObject({
  hva: z.string().check(c.text(1, 300)),
  hjemmel: z.string().check(c.text(1, 100)),
  begrunnelse: z.string().check(c.text(1, 2000)),
});

export const Regelsett = z.enum(["FVL1967", "FVL2025"]);

export const Innsynssvar = z.strictObject({
  resultat: Innsynsresultat,
  tid: z.string().check(c.dateTime()),
  besvartAv: z.string().check(c.text(0, 100)),
  dokumenter: z.array(Innsynsdokument).check(z.maxLength(100)),
  notater: z.array(MittJournalnotat).check(z.maxLength(100)),
  unntatt: z.array(Innsynsunntak).check(z.maxLength(50)),
  regelsett: z.exactOptional(Regelsett),
  klagefrist: z.exactOptional(z.string().check(c.date())),
  klageinstans: z.exactOptional(z.string().check(c.text(0, 200))),
  kanPaaklages: z.exactOptional(z.boolean()),
  dokumentId: z.exactOptional(z.string().check(c.uuid())),
});

export const Innsynskrav = z.strictObject({
  innsynskravId: z.string().check(c.uuid()),
  part: PersonRef,
  hva: z.exactOptional(z.string().check(c.text(0, 2000))),
  kanal: z.enum(["DIGITAL", "PAPIR", "MUNTLIG"]),
  mottatt: z.string().check(c.date()),
  frist: z.string().check(c.date()),
  registrertAv: z.exactOptional(AnsattRef),
  etterKlage: z.exactOptional(z.string().check(c.uuid())),
  svar: z.exactOptional(Innsynssvar),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const InnsynskravListe = z.strictObject({
  items: z.array(Innsynskrav).check(z.maxLength(100)),
});

export const InnsynskravNytt = z.strictObject({
  hva: z.exactOptional(z.string().check(c.text(1, 2000))),
});

export const InnsynskravRegistrer = z.strictObject({
  hva: z.exactOptional(z.string().check(c.text(1, 2000))),
  partId: z.exactOptional(z.string().check(c.uuid())),
  kanal: z.enum(["PAPIR", "MUNTLIG"]),
  mottatt: z.string().check(c.date()),
});

export const InnsynskravSvar = z.strictObject({
  resultat: Innsynsresultat,
  dokumenter: z.array(z.string().check(c.uuid())).check(z.maxLength(100), c.uniqueItems()),
  notater: z.array(z.string().check(c.uuid())).check(z.maxLength(100), c.uniqueItems()),
  unntatt: z.array(Innsynsunntak).check(z.maxLength(50)),
});

export const Innsynsliste = z.strictObject({
  items: z.array(Innsyn).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Innsynssoek = z.strictObject({
  formaal: z.string().check(c.text(5, 200)),
  personId: z.exactOptional(z.string().check(c.uuid())),
  sakId: z.exactOptional(z.string().check(c.uuid())),
  ansattId: z.exactOptional(z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u))),
  fra: z.exactOptional(z.string().check(c.date())),
  til: z.exactOptional(z.string().check(c.date())),
  limit: z.exactOptional(z.int().check(z.gte(1), z.lte(100))),
  etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
});

export const Innsynsutvalg = z.strictObject({
  formaal: z.string().check(c.text(5, 200)),
  personId: z.exactOptional(z.string().check(c.uuid())),
  sakId: z.exactOptional(z.string().check(c.uuid())),
  ansattId: z.exactOptional(z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u))),
  fra: z.exactOptional(z.string().check(c.date())),
  til: z.exactOptional(z.string().check(c.date())),
});

export const Registerstatus = z.enum(["OK", "INGEN_DATA", "SKJERMET", "FEIL", "IKKE_HENTET"]);

export const Inntektskilde = z.strictObject({
  navn: z.string().check(c.text(0, 200)),
  beloepPerMaaned: z.int().check(z.gte(-999999999), z.lte(999999999)),
});

export const Inntekt = z.strictObject({
  status: Registerstatus,
  perMaaned: z.nullable(z.int().check(z.gte(-999999999), z.lte(999999999))),
  maaneder: z.array(Maanedsinntekt).check(z.maxLength(6)),
  kilder: z.array(Inntektskilde).check(z.maxLength(50)),
  hentet: z.nullable(z.string().check(c.dateTime())),
});

export const Inntektsgrense = z.strictObject({
  personer: z.int().check(z.gte(1), z.lte(20)),
  g: z.number().check(z.gte(0.1), z.lte(20)),
});

export const InnvilgetHusstand = z.strictObject({
  antallVoksne: z.int().check(z.gte(1), z.lte(20)),
  antallBarn: z.int().check(z.gte(0), z.lte(20)),
});

export const Statistikkrapport = z.literal("KOSTRA_13");

export const Undertrykking = z.strictObject({
  metode: z.enum(["PRIKKING", "AVRUNDING"]),
  terskel: z.int().check(z.gte(3), z.lte(20)),
});

export const Statistikkhode = z.strictObject({
  statistikkuttrekkId: z.string().check(c.uuid()),
  rapport: Statistikkrapport,
  aar: z.int().check(z.gte(1), z.lte(9999)),
  fra: z.string().check(c.date()),
  referansedato: z.string().check(c.date()),
  definisjonsversjon: z.string().check(c.text(0, 20)),
  undertrykking: Undertrykking,
  flyktningTrumfer: z.boolean(),
  laget: z.string().check(c.dateTime()),
  laast: z.exactOptional(z.string().check(c.dateTime())),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const Statistikkcelle = z.strictObject({
  celle: z.string().check(c.text(0, 130)),
  navn: Tekst,
  antall: z.exactOptional(z.int().check(z.gte(0), z.lte(10000000))),
  vist: z.string().check(c.text(0, 12)),
});

export const Statistikklinje = z.strictObject({
  rad: z.string().check(c.text(0, 40)),
  navn: Tekst,
  celler: z.array(Statistikkcelle).check(z.maxLength(20)),
});

export const Statistikktabell = z.strictObject({
  del: z.enum(["A", "B", "C", "D", "E"]),
  tabell: z.string().check(c.text(0, 40)),
  navn: Tekst,
  linjer: z.array(Statistikklinje).check(z.maxLength(20)),
});

export const Statistikkontroll = z.strictObject({
  kontroll: z.string().check(c.text(0, 60)),
  ok: z.boolean(),
  kanForklares: z.boolean(),
  melding: Tekst,
  sider: z.array(z.int().check(z.gte(0), z.lte(100000000))).check(z.minLength(2), z.maxLength(2)),
  kommentar: z.exactOptional(z.string().check(c.text(0, 1000))),
  kommentertAv: z.exactOptional(z.string().check(c.text(0, 100))),
});

export const Interntstatistikkuttrekk = z.strictObject({
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  merke: Tekst,
  hode: Statistikkhode,
  tabeller: z.array(Statistikktabell).check(z.maxLength(50)),
  kontroller: z.array(Statistikkontroll).check(z.maxLength(50)),
});

export const MedsoekerStatus = z.enum(["INVITERT", "BEKREFTET", "AVSLAATT", "TRUKKET"]);

export const Invitasjon = z.strictObject({
  medsoekerId: z.string().check(c.uuid()),
  status: MedsoekerStatus,
  invitert: z.string().check(c.dateTime()),
  besvart: z.exactOptional(z.string().check(c.dateTime())),
});

export const Journalkontroll = z.strictObject({
  aar: z.int().check(z.gte(2000), z.lte(2999)),
  antall: z.int().check(z.gte(0), z.lte(2147483647)),
  hel: z.boolean(),
  brudd: z.exactOptional(z.string().check(c.text(0, 20))),
  kjede: z.exactOptional(z.string().check(c.text(0, 64), z.regex(/^[0-9a-f]{64}$/u))),
});

export const Journallinje = z.strictObject({
  journalnummer: z.string().check(c.text(0, 20)),
  journaldato: z.string().check(c.date()),
  journalposttype: z.enum(["I", "U", "N", "X"]),
  offentligTittel: z.string().check(c.text(0, 200)),
  tilgang: Dokumenttilgang,
  kassasjon: z.enum(["B", "K"]),
  bevaringstid: z.exactOptional(z.int().check(z.gte(1), z.lte(200))),
  sha256: z.string().check(c.text(0, 64), z.regex(/^[0-9a-f]{64}$/u)),
  kjede: z.string().check(c.text(0, 64), z.regex(/^[0-9a-f]{64}$/u)),
});

export const JournallinjeListe = z.strictObject({
  items: z.array(Journallinje).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const UnntakFraInnsyn = z.strictObject({
  grunn: z.enum(["INTERNT_DOKUMENT", "INNHENTET_TIL_INTERN_BRUK", "ANDRES_FORHOLD"]),
  begrunnelse: z.string().check(c.text(1, 1000)),
});

export const Journalnotat = z.strictObject({
  journalnotatId: z.string().check(c.uuid()),
  type: Journalnotattype,
  tekst: z.string().check(c.text(0, 10000)),
  hendelsestid: z.string().check(c.dateTime()),
  skrevet: z.string().check(c.dateTime()),
  skrevetAv: AnsattRef,
  synligForPart: z.boolean(),
  unntak: z.exactOptional(UnntakFraInnsyn),
  hoering: z.exactOptional(Barnehoering),
  korrigerer: z.exactOptional(z.string().check(c.uuid())),
  rettetAv: z.exactOptional(z.string().check(c.uuid())),
});

export const JournalnotatListe = z.strictObject({
  items: z.array(Journalnotat).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const JournalnotatNytt = z.strictObject({
  type: Journalnotattype,
  tekst: z.string().check(c.text(1, 10000)),
  hendelsestid: z.string().check(c.dateTime()),
  synligForPart: z.exactOptional(z.boolean()),
  unntak: z.exactOptional(UnntakFraInnsyn),
  hoering: z.exactOptional(Barnehoering),
});

export const Port = z.strictObject({
  port: z.enum(["FOLKEREGISTERET", "INNTEKT", "SKATTEGRUNNLAG", "KONTAKTREGISTERET", "ALTINN", "MASKINPORTEN", "ADRESSE", "ENHETSREGISTERET", "FIKS_ARKIV"]),
  art: z.enum(["REGISTER", "SIMULATOR", "AV"]),
  svarer: z.exactOptional(z.boolean()),
  sist: z.exactOptional(z.string().check(c.dateTime())),
});

export const Kodeliste = z.strictObject({
  navn: z.string().check(c.text(0, 100)),
  koder: z.array(z.string().check(c.text(0, 100))).check(z.maxLength(500)),
});

export const Kapabiliteter = z.strictObject({
  versjon: z.string().check(c.text(0, 40)),
  operasjoner: z.array(z.string().check(c.text(0, 100))).check(z.maxLength(2000)),
  funksjoner: z.array(Funksjonsinnhold).check(z.maxLength(100)),
  grenser: Grenser,
  porter: z.array(Port).check(z.maxLength(50)),
  kodelister: z.array(Kodeliste).check(z.maxLength(500)),
});

export const Vanskeligstilt = z.enum(["JA", "NEI", "IKKE_VURDERT"]);

export const Virkemiddelvurdering = z.strictObject({
  virkemiddel: z.enum(["STARTLAAN", "TILSKUDD", "BOSTOETTE", "DEPOSITUM", "PRIVAT_LEIE", "TILPASNING", "RAAD"]),
  vurdert: z.boolean(),
  konklusjon: z.exactOptional(z.string().check(c.text(0, 1000))),
});

export const Oppfoelgingsbehov = z.strictObject({
  nivaa: z.enum(["INGEN", "PERIODISK", "DAGLIG", "BASE_I_NAERHET", "BASE_DAG_KVELD", "BASE_DOEGN"]),
  beskrivelse: z.exactOptional(z.string().check(c.text(0, 4000))),
});

export const Kriterium = z.enum(["MINSTEALDER", "BOTID", "INNTEKT", "FORMUE", "GJELD", "KARANTENE"]);

export const Kriterievurdering = z.strictObject({
  kriterium: Kriterium,
  vurdering: z.string().check(c.text(0, 4000)),
});

export const Kriterieopplysninger = z.strictObject({
  gjeldTilKommunen: z.exactOptional(z.boolean()),
  utkastet: z.exactOptional(z.enum(["NEI", "JA"])),
  utkastetDato: z.exactOptional(z.nullable(z.string().check(c.date()))),
});

export const KartleggingLagre = z.strictObject({
  bosituasjon: Bosituasjon,
  boligbehov: Boligbehov,
  vanskeligstilt: Vanskeligstilt,
  vanskeligstiltBegrunnelse: z.string().check(c.text(0, 4000)),
  tildelingsgrunnlag: Tildelingsgrunnlag,
  andreVirkemidler: z.exactOptional(z.string().check(c.text(0, 4000))),
  virkemidler: z.exactOptional(z.array(Virkemiddelvurdering).check(z.maxLength(7))),
  oppfoelgingsbehov: z.exactOptional(Oppfoelgingsbehov),
  kriterievurderinger: z.exactOptional(z.array(Kriterievurdering).check(z.maxLength(6))),
  kriterieopplysninger: z.exactOptional(Kriterieopplysninger),
  egneOensker: z.exactOptional(z.string().check(c.text(0, 4000))),
  familie: z.exactOptional(z.string().check(c.text(0, 4000))),
  behovForTilrettelegging: z.exactOptional(BehovForTilrettelegging),
});

export const Malversjon = z.int().check(z.gte(1), z.lte(1000));

export const Kartlegging = z.strictObject({
  sakId: z.string().check(c.uuid()),
  status: z.enum(["IKKE_STARTET", "PAABEGYNT", "FERDIGSTILT", "GJENAAPNET"]),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  innhold: KartleggingLagre,
  mangler: z.array(z.string().check(c.text(0, 100))).check(z.maxLength(20)),
  ferdigstiltAv: z.exactOptional(AnsattRef),
  ferdigstiltTid: z.exactOptional(z.string().check(c.dateTime())),
  malversjon: Malversjon,
  lokaleMaalgrupper: z.exactOptional(z.array(LokalMaalgruppe).check(z.maxLength(60))),
});

export const Kriterieresultat = z.strictObject({
  kriterium: Kriterium,
  resultat: z.enum(["OK", "AVVIK", "UKJENT"]),
  verdi: z.exactOptional(z.string().check(c.text(0, 40))),
  grense: z.exactOptional(z.string().check(c.text(0, 40))),
  beregning: z.array(Beregningssteg).check(z.maxLength(60)),
  vurdering: z.exactOptional(z.string().check(c.text(0, 4000))),
});

export const Kartleggingsversjon = z.strictObject({
  nummer: z.int().check(z.gte(1), z.lte(999999999)),
  innhold: KartleggingLagre,
  malversjon: Malversjon,
  ferdigstiltAv: AnsattRef,
  ferdigstiltTid: z.string().check(c.dateTime()),
  kriterieresultat: z.exactOptional(z.array(Kriterieresultat).check(z.maxLength(6))),
  gjenaapnetAv: AnsattRef,
  gjenaapnetTid: z.string().check(c.dateTime()),
  begrunnelse: z.string().check(c.text(0, 1000)),
});

export const KartleggingsversjonListe = z.strictObject({
  items: z.array(Kartleggingsversjon).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const KlageStatus = z.enum(["MOTTATT", "FORMKONTROLL", "VURDER_OVERSITTING", "UNDER_BEHANDLING", "OMGJORT", "OVERSENDT", "AVGJORT", "AVVIST", "TRUKKET"]);

export const Klagehos = z.enum(["KOMMUNEN", "KLAGEINSTANSEN", "INGEN"]);

export const Klageoversitting = z.strictObject({
  tasTilBehandling: z.boolean(),
  begrunnelse: z.string().check(c.text(0, 2000)),
});

export const Klageutsettelse = z.strictObject({
  status: z.enum(["BEDT_OM", "INNVILGET", "AVSLAATT"]),
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 2000))),
});

export const Klageresultat = z.enum(["OMGJORT_FULLT", "OMGJORT_DELVIS", "OPPRETTHOLDT", "AVVIST"]);

export const Klagesvar = z.strictObject({
  resultat: Klageresultat,
  uttalelse: z.string().check(c.text(0, 10000)),
  tid: z.string().check(c.dateTime()),
});

export const Klageutfall = z.enum(["STADFESTET", "ENDRET", "OPPHEVET", "AVVIST"]);

export const Klageavgjoerelse = z.strictObject({
  utfall: Klageutfall,
  dato: z.string().check(c.date()),
  begrunnelse: z.string().check(c.text(0, 5000)),
});

export const Klageavvisning = z.strictObject({
  vedtakId: z.string().check(c.uuid()),
  dato: z.string().check(c.date()),
  hjemmel: z.array(z.string().check(c.text(0, 200))).check(z.minLength(1), z.maxLength(10)),
  klagefrist: z.string().check(c.date()),
  klageinstans: z.string().check(c.text(0, 200)),
  kanPaaklages: z.boolean(),
});

export const Klagehandling = z.enum(["TA_KLAGEN", "SVAR_UTSETTELSE", "KONTROLLER", "VURDER_OVERSITTING", "BEHANDLE", "REGISTRER_UTFALL", "REGISTRER_TREKKING"]);

export const Klage = z.strictObject({
  klageId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  soeker: PersonRef,
  vedtakId: z.string().check(c.uuid()),
  status: KlageStatus,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  hos: Klagehos,
  klager: PersonRef,
  kanal: z.enum(["DIGITAL", "PAPIR", "MUNTLIG"]),
  mottatt: z.string().check(c.date()),
  sendt: z.exactOptional(z.string().check(c.date())),
  registrertAv: z.exactOptional(AnsattRef),
  grunn: z.string().check(c.text(0, 10000)),
  oensketEndring: z.exactOptional(z.string().check(c.text(0, 5000))),
  vedlegg: z.array(z.string().check(c.uuid())).check(z.maxLength(20)),
  forSent: z.boolean(),
  forventetSvar: z.exactOptional(z.string().check(c.date())),
  klageinstans: z.string().check(c.text(0, 200)),
  klageinstansType: z.exactOptional(Klageinstanstype),
  regelsett: Regelsett,
  vedtaksdato: z.string().check(c.date()),
  klagefrist: z.exactOptional(z.string().check(c.date())),
  vedtaketsPersoner: z.array(AnsattRef).check(z.maxLength(3)),
  saksbehandler: z.exactOptional(AnsattRef),
  formkontroll: z.exactOptional(z.string().check(c.text(0, 2000))),
  oversitting: z.exactOptional(Klageoversitting),
  utsettelse: z.exactOptional(Klageutsettelse),
  svar: z.exactOptional(Klagesvar),
  avgjoerelse: z.exactOptional(Klageavgjoerelse),
  avvisning: z.exactOptional(Klageavvisning),
  gjelderAvvisningAv: z.exactOptional(z.string().check(c.uuid())),
  gjelderInnsynskrav: z.exactOptional(z.string().check(c.uuid())),
  gjenopptar: z.exactOptional(z.string().check(c.uuid())),
  andreAapne: z.exactOptional(z.array(z.string().check(c.uuid())).check(z.maxLength(20))),
  handlinger: z.array(Klagehandling).check(z.maxLength(7), c.uniqueItems()),
});

export const KlageSammendrag = z.strictObject({
  klageId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  soeker: PersonRef,
  status: KlageStatus,
  hos: Klagehos,
  mottatt: z.string().check(c.date()),
  forSent: z.boolean(),
  forventetSvar: z.string().check(c.date()),
  utsettelseUbesvart: z.boolean(),
  saksbehandler: z.exactOptional(AnsattRef),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const KlageListe = z.strictObject({
  items: z.array(KlageSammendrag).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const KlageRegistrer = z.strictObject({
  vedtakId: z.string().check(c.uuid()),
  klagerId: z.exactOptional(z.string().check(c.uuid())),
  grunn: z.string().check(c.text(1, 10000)),
  oensketEndring: z.exactOptional(z.string().check(c.text(1, 5000))),
  utsattIverksetting: z.exactOptional(z.boolean()),
  vedlegg: z.exactOptional(z.array(z.string().check(c.uuid())).check(z.maxLength(20), c.uniqueItems())),
  kanal: z.enum(["PAPIR", "MUNTLIG"]),
  mottatt: z.string().check(c.date()),
  sendt: z.exactOptional(z.string().check(c.date())),
});

export const KlageSend = z.strictObject({
  vedtakId: z.string().check(c.uuid()),
  grunn: z.string().check(c.text(1, 10000)),
  oensketEndring: z.exactOptional(z.string().check(c.text(1, 5000))),
  utsattIverksetting: z.exactOptional(z.boolean()),
  vedlegg: z.exactOptional(z.array(z.string().check(c.uuid())).check(z.maxLength(20), c.uniqueItems())),
});

export const Klagebehandling = z.strictObject({
  resultat: Klageresultat,
  uttalelse: z.string().check(c.text(1, 10000)),
});

export const Klagekontroll = z.strictObject({
  oppfylt: z.boolean(),
  vurdering: z.string().check(c.text(1, 2000)),
});

export const SakStatus = z.enum(["NY", "UNDER_ARBEID", "KARTLEGGING", "VENTER_PAA_SOEKER", "VENTER_PAA_ANNEN", "KARTLEGGING_FERDIGSTILT", "VEDTAKSFORSLAG", "GODKJENNING", "VEDTATT", "VENTELISTE", "I_LEIEFORHOLD", "OPPFOELGING", "TRUKKET", "AVVIST", "AVSLUTTET", "GJENAAPNET"]);

export const Soeker = z.strictObject({
  personId: z.string().check(c.uuid()),
  navn: Personnavn,
  adresse: z.nullable(z.string().check(c.text(0, 300))),
  telefon: z.nullable(z.string().check(c.text(0, 20))),
  epost: z.nullable(z.string().check(c.text(0, 254))),
  tryggKontakt: z.enum(["JA", "BARE_POST", "EGEN_MAATE", "UKJENT"]),
  kontaktMaate: z.exactOptional(z.string().check(c.text(0, 200))),
  tolkSpraak: z.exactOptional(z.string().check(c.text(0, 40))),
  spraak: z.exactOptional(Spraak),
  folkeregisterstatus: z.exactOptional(Folkeregisterstatus),
});

export const UtleieGrunn = z.enum(["REKRUTTERING", "LEDIG_BOLIG", "ANNET"]);

export const UtenBehovsproeving = z.strictObject({
  grunn: UtleieGrunn,
  begrunnelse: z.string().check(c.text(1, 1000)),
});

export const UlesteMeldinger = z.int().check(z.gte(0), z.lte(1000000));

export const Sakshandling = z.enum(["TA_SAKEN", "HENT_OEKONOMI", "LAGRE_KARTLEGGING", "VENT_PAA_ANDRE", "GJENOPPTA", "FERDIGSTILL_KARTLEGGING", "GJENAAPNE_KARTLEGGING", "LAGRE_FORSLAG", "SEND_TIL_GODKJENNING", "RETURNER_FORSLAG", "FATT_VEDTAK", "TILBY_BOLIG", "TREKK_TILBUD", "REGISTRER_KONTRAKT", "REGISTRER_TREKKING", "AVSLUTT", "GJENAAPNE", "SEND_FORELOEPIG_SVAR", "MELD_MANGEL", "FORESLAA_AVVISNING"]);

export const Sakshendelse = z.strictObject({
  tid: z.string().check(c.dateTime()),
  type: z.enum(["SOEKNAD_MOTTATT", "SOEKNAD_REGISTRERT", "BOSETTING_REGISTRERT", "SAK_AAPNET", "MEDSOEKER_BEKREFTET", "MEDSOEKER_AVSLO", "TILDELT", "OEKONOMI_HENTET", "OEKONOMI_KORRIGERT", "REGISTEROPPLYSNING_KOMMENTERT", "LEIE_TIL_EIE_VURDERT", "HUSSTAND_ENDRET", "KARTLEGGING_LAGRET", "KARTLEGGING_FERDIGSTILT", "FORSLAG_LAGRET", "SENDT_TIL_GODKJENNING", "RETURNERT", "VEDTAK_FATTET", "VEDTAK_MEDDELT", "VEDTAK_ENDELIG", "ANNET_VEDTAK_REGISTRERT", "ANNET_VEDTAK_RETTET", "FORHAANDSVARSEL_SENDT", "FORHAANDSVARSEL_BESVART", "FORHAANDSVARSEL_TRUKKET", "INNSYN_BEDT_OM", "INNSYN_BESVART", "INNSYN_OMGJORT", "TILSAGN_LOEPER_UT", "TILSAGN_UTLOEPT", "TILBUDSAVSLAG_VURDERT", "KLAGE_MOTTATT", "KLAGE_UNDER_BEHANDLING", "UTSETTELSE_BESVART", "KLAGE_OVERSENDT", "OMGJOERING_BEGYNT", "VEDTAK_OMGJORT", "KLAGE_STADFESTET", "KLAGE_ENDRET", "KLAGE_OPPHEVET", "KLAGE_AVVIST", "KLAGE_TRUKKET", "TILBUD_SENDT", "TILBUD_AKSEPTERT", "TILBUD_AVSLAATT", "TILBUD_TRUKKET", "TILBUD_UTLOEPT", "BOLIG_FRIGITT", "KONTRAKT_REGISTRERT", "BEGRUNNELSE_BEDT_OM", "BEGRUNNELSE_SENDT", "LEIEFORHOLD_SAGT_OPP", "LEIETAKER_SAGT_OPP", "OPPSIGELSE_BESTRIDT", "OPPSIGELSE_BORTFALT", "LEIEFORHOLD_TIDSUBESTEMT", "LEIEFORHOLD_AVSLUTTET", "LEIEFORHOLD_FORLENGET", "FORNYELSESSAK_AAPNET", "FORLENGELSE_INNVILGET", "FORLENGELSE_AVSLAATT", "FORNYELSE_AVKLART", "SOEKNAD_TRUKKET", "HAST_SATT", "HAST_OPPHEVET", "SATT_PAA_VENT", "GJENOPPTATT", "AVSLUTTET", "KARTLEGGING_GJENAAPNET", "INHABILITET_REGISTRERT", "SAK_OVERSENDT", "OVERSENDING_KVITTERT", "OVERSENDING_RETURNERT", "OVERSENDING_TRUKKET", "OVERSENDING_IKKE_KVITTERT", "GJENAAPNET", "FORELOEPIG_SVAR_SENDT", "MANGEL_MELDT", "MANGELFRIST_FORLENGET", "MANGEL_TRUKKET", "MANGEL_BESVART", "MANGELFRIST_UTLOEPT", "MANGEL_GJENAAPNET", "VEDLEGG_ETTERSENDT", "BOSTEDER_HENTET", "VENTELISTE_PRIORITERT", "VENTELISTE_PAUSET", "VENTELISTE_GJENOPPTATT", "VENTELISTE_BORTFALT", "BEHOV_SPURT", "BEHOV_PURRET", "BEHOV_UENDRET", "BEHOV_ENDRET", "BEHOV_IKKE_LENGER"]),
  av: z.exactOptional(z.string().check(c.text(0, 100))),
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
  enhet: z.exactOptional(z.string().check(c.text(0, 100))),
});

export const Sak = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  status: SakStatus,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  soeker: Soeker,
  husstand: HusstandAntall,
  medlemmer: z.array(Husstandsmedlem).check(z.maxLength(50)),
  hast: z.boolean(),
  mottatt: z.string().check(c.date()),
  nesteFrist: z.exactOptional(Frist),
  forventetSvar: z.exactOptional(z.string().check(c.date())),
  foreloepigSvar: z.exactOptional(z.string().check(c.date())),
  venterTil: z.exactOptional(z.string().check(c.date())),
  saksbehandler: z.exactOptional(AnsattRef),
  enhet: Enhetskode,
  soeknadId: z.exactOptional(z.string().check(c.uuid())),
  bosetting: z.exactOptional(Bosetting),
  utenBehovsproeving: z.exactOptional(UtenBehovsproeving),
  kartleggingFerdig: z.boolean(),
  annetVedtak: z.exactOptional(z.boolean()),
  ulikeSkatteaar: z.boolean(),
  ulesteMeldinger: z.exactOptional(UlesteMeldinger),
  handlinger: z.array(Sakshandling).check(z.maxLength(20), c.uniqueItems()),
  hendelser: z.array(Sakshendelse).check(z.maxLength(500)),
});

export const Soeknadskanal = z.enum(["DIGITAL", "PAPIR", "MUNTLIG", "ANNEN_ENHET"]);

export const UkjenteSvar = z.array(z.string().check(c.text(0, 100))).check(z.maxLength(200), c.uniqueItems());

export const SoeknadTilBehandling = z.strictObject({
  soeknadId: z.string().check(c.uuid()),
  referanse: z.string().check(c.text(0, 20), z.regex(/^[A-Z0-9-]{4,20}$/u)),
  mottatt: z.string().check(c.dateTime()),
  spraak: Spraak,
  skjemaversjon: z.int().check(z.gte(1), z.lte(10000)),
  svar: Svar,
  kanal: z.exactOptional(Soeknadskanal),
  registrertAv: z.exactOptional(AnsattRef),
  ukjent: z.exactOptional(UkjenteSvar),
  prefill: z.exactOptional(z.array(Forhaandsutfylt).check(z.maxLength(300))),
  bekreftet: z.exactOptional(z.array(Bekreftet).check(z.maxLength(20))),
  informasjonVist: z.exactOptional(z.array(InformasjonVist).check(z.maxLength(300))),
});

export const Skatteoppgjoer = z.strictObject({
  status: Registerstatus,
  aar: z.nullable(z.int().check(z.gte(2000), z.lte(2100))),
  stadie: z.exactOptional(z.enum(["OPPGJOER", "UTKAST", "FASTSATT"])),
  linjer: z.exactOptional(Skattelinjer),
  eierBolig: z.exactOptional(z.boolean()),
  hentet: z.nullable(z.string().check(c.dateTime())),
});

export const Korreksjonsfelt = z.enum(["INNTEKT_PER_MAANED", "SAMLET_GJELD", "BRUTTOFORMUE", "ANNEN_FORMUE", "ANNEN_INNTEKT", "INNTEKTSFRADRAG"]);

export const Oekonomikorreksjon = z.strictObject({
  felt: Korreksjonsfelt,
  fra: z.int().check(z.gte(-999999999), z.lte(999999999)),
  til: z.int().check(z.gte(0), z.lte(999999999)),
  begrunnelse: z.string().check(c.text(0, 2000)),
  vedleggId: z.string().check(c.uuid()),
  tid: z.string().check(c.dateTime()),
});

export const PersonOekonomi = z.strictObject({
  personId: z.string().check(c.uuid()),
  navn: Personnavn,
  rolle: z.enum(["SOEKER", "MEDSOEKER", "ANNEN_VOKSEN"]),
  inntekt: Inntekt,
  skatteoppgjoer: Skatteoppgjoer,
  korrigert: z.exactOptional(z.array(Oekonomikorreksjon).check(z.maxLength(50))),
});

export const Registerkommentar = z.strictObject({
  kommentarId: z.string().check(c.uuid()),
  innhentingId: z.string().check(c.uuid()),
  register: z.enum(["FREG", "INNTEKT", "SSG", "KRR", "MATRIKKEL"]),
  hentet: z.string().check(c.dateTime()),
  tekst: z.string().check(c.text(0, 4000)),
  skrevet: z.string().check(c.dateTime()),
});

export const Registerpart = z.strictObject({
  personId: z.string().check(c.uuid()),
  vist: z.exactOptional(z.string().check(c.dateTime())),
  kommentarer: z.array(Registerkommentar).check(z.maxLength(1000)),
});

export const OekonomiskSituasjon = z.strictObject({
  sakId: z.string().check(c.uuid()),
  hentet: z.nullable(z.string().check(c.dateTime())),
  hjemmel: z.string().check(c.text(0, 100)),
  husstand: z.exactOptional(HusstandOekonomi),
  personer: z.array(PersonOekonomi).check(z.maxLength(20)),
  partene: z.exactOptional(z.array(Registerpart).check(z.maxLength(100))),
});

export const Vedtakstype = z.enum(["KOMMUNAL_BOLIG", "BYTTE", "FORLENGELSE", "HUSSTANDSENDRING", "BOLIGBISTAND", "AVVISNING", "OPPHOER_AV_TILSAGN"]);

export const VedtaksforslagLagre = z.strictObject({
  resultat: Vedtaksresultat,
  fakta: z.string().check(c.text(0, 10000)),
  regler: z.string().check(c.text(0, 10000)),
  hensyn: z.string().check(c.text(0, 10000)),
  boliginnhold: z.exactOptional(Boliginnhold),
  bistand: z.array(Bistand).check(z.maxLength(2), c.uniqueItems()),
  utdypBistand: z.exactOptional(z.string().check(c.text(0, 2000))),
  barnetsBeste: z.exactOptional(BarnetsBeste),
  vilkaar: z.exactOptional(z.array(z.string().check(c.text(1, 500))).check(z.maxLength(10))),
  avslaattDel: z.exactOptional(z.string().check(c.text(0, 2000))),
  husstand: z.exactOptional(InnvilgetHusstand),
  avvikBegrunnelse: z.exactOptional(z.string().check(c.text(0, 2000))),
});

export const Vedtaksavvik = z.enum(["FAERRE_SOVEROM", "FLERE_SOVEROM", "KORT_LEIETID", "TILSAGN_UTEN_BEHOV"]);

export const Vedtaksmeddelelse = z.strictObject({
  kanal: z.enum(["DIGITAL", "PAPIR"]),
  varselSendt: z.string().check(c.date()),
  kommetFram: z.exactOptional(z.string().check(c.date())),
});

export const Omgjoeringsgrunnlag = z.enum(["TIL_GUNST", "IKKE_MELDT", "UGYLDIG", "ANNET"]);

export const Vedtaksomgjoering = z.strictObject({
  omgjoeringId: z.string().check(c.uuid()),
  grunnlag: Omgjoeringsgrunnlag,
  erstatter: z.string().check(c.uuid()),
  erstatterDato: z.string().check(c.date()),
  erstatterResultat: Vedtaksresultat,
  hjemmel: z.string().check(c.text(0, 100)),
});

export const Vedtak = z.strictObject({
  vedtakId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  type: z.exactOptional(Vedtakstype),
  status: Vedtaksstatus,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  innhold: VedtaksforslagLagre,
  mangler: z.array(z.string().check(c.text(0, 100))).check(z.maxLength(20)),
  avvik: z.array(Vedtaksavvik).check(z.maxLength(4), c.uniqueItems()),
  hjemmel: z.array(z.string().check(c.text(0, 100))).check(z.maxLength(5)),
  regelsett: Regelsett,
  toTrinn: z.boolean(),
  foreslaattAv: AnsattRef,
  fattetAv: z.exactOptional(AnsattRef),
  returnertBegrunnelse: z.exactOptional(z.string().check(c.text(0, 2000))),
  vedtaksdato: z.exactOptional(z.string().check(c.date())),
  gyldigTil: z.exactOptional(z.string().check(c.date())),
  meddelelse: z.exactOptional(Vedtaksmeddelelse),
  klagefrist: z.exactOptional(z.string().check(c.date())),
  klageinstans: z.exactOptional(z.string().check(c.text(0, 200))),
  klageinstansType: z.exactOptional(Klageinstanstype),
  omgjoering: z.exactOptional(Vedtaksomgjoering),
});

export const Vedleggstype = z.enum(["INNTEKT", "SKATTEMELDING", "GJELD", "LEIEKONTRAKT", "OPPSIGELSE", "HELSE", "SOSIAL", "OPPHOLD", "SAMVAER", "SEPARASJON", "FULLMAKT", "ANNET"]);

export const Vedlegg = z.strictObject({
  vedleggId: z.string().check(c.uuid()),
  type: Vedleggstype,
  filnavn: z.string().check(c.text(0, 120)),
  status: Vedleggstatus,
  versjon: z.int().check(z.gte(1), z.lte(1000000000)),
  opprettet: z.string().check(c.dateTime()),
  format: z.exactOptional(z.enum(["PDF", "JPEG", "PNG"])),
  antallByte: z.exactOptional(z.int().check(z.gte(1), z.lte(15728640))),
  mottattByte: z.exactOptional(z.int().check(z.gte(1), z.lte(15728640))),
  sha256: z.exactOptional(z.string().check(c.text(0, 64), z.regex(/^[0-9a-f]{64}$/u))),
  ansatt: z.exactOptional(AnsattRef),
  synligForPart: z.exactOptional(z.boolean()),
  mangelId: z.exactOptional(z.string().check(c.uuid())),
  meldingId: z.exactOptional(z.string().check(c.uuid())),
});

export const Melding = z.strictObject({
  meldingId: z.string().check(c.uuid()),
  retning: z.enum(["INN", "UT"]),
  tekst: z.string().check(c.text(0, 5000)),
  sendt: z.string().check(c.dateTime()),
  ansatt: z.exactOptional(AnsattRef),
  leietaker: z.exactOptional(PersonRef),
  egen: z.exactOptional(z.boolean()),
  vedlegg: z.exactOptional(z.array(Vedlegg).check(z.maxLength(20))),
  lest: z.exactOptional(z.string().check(c.dateTime())),
});

export const Klagesak = z.strictObject({
  sak: Sak,
  soeknad: z.exactOptional(SoeknadTilBehandling),
  kartlegging: Kartlegging,
  oekonomi: OekonomiskSituasjon,
  vedtak: z.exactOptional(Vedtak),
  innsynskrav: z.exactOptional(Innsynskrav),
  vedlegg: z.array(Vedlegg).check(z.maxLength(100)),
  dokumenter: z.array(Dokument).check(z.maxLength(100)),
  journalnotater: z.array(Journalnotat).check(z.maxLength(100)),
  meldinger: z.array(Melding).check(z.maxLength(100)),
});

export const KlageutfallRegistrer = z.strictObject({
  utfall: Klageutfall,
  dato: z.string().check(c.date()),
  begrunnelse: z.string().check(c.text(1, 5000)),
});

export const Klargjoering = z.strictObject({
  tid: z.string().check(c.dateTime()),
  av: AnsattRef,
});

export const Kobobolig = z.strictObject({
  koboId: z.string().check(c.uuid()),
  leverandorBoligId: z.exactOptional(z.string().check(c.text(0, 100))),
  fdvuBoligId: z.exactOptional(z.string().check(c.text(0, 100))),
  adresse: Adresse,
  antallSoverom: z.exactOptional(z.int().check(z.gte(0), z.lte(30))),
  boligtype: Boligtype,
  bruksareal: z.exactOptional(z.number().check(z.gte(1), z.lte(2000))),
  bruksenhetsnummer: z.exactOptional(z.string().check(c.text(0, 5), z.regex(/^[HKLU][0-9]{4}$/u))),
  bygning: Bygning,
  disposisjonsform: z.exactOptional(Disposisjonsform),
  eieform: z.exactOptional(Eieform),
  eiendom: z.exactOptional(Eiendom),
  eieseksjon: z.exactOptional(Eieseksjon),
  eier: z.exactOptional(Eier),
  egenskaper: z.array(Boligegenskap).check(z.maxLength(11), c.uniqueItems()),
  ekstraReferanse: z.exactOptional(z.string().check(c.text(0, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  erBofellesskap: z.boolean(),
  erTilgjengeligForRullestolbruker: z.boolean(),
  etasjenummer: z.exactOptional(z.int().check(z.gte(-5), z.lte(99))),
  kvalifisererMvaKompensasjon: z.boolean(),
  leieforhold: z.exactOptional(BoligLeieforhold),
  leiekostnad: z.exactOptional(Leiekostnad),
  leieTilEiePotensial: z.boolean(),
});

export const KoboboligNoekkel = z.strictObject({
  koboId: z.exactOptional(z.string().check(c.uuid())),
  leverandorBoligId: z.exactOptional(z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  fdvuBoligId: z.exactOptional(z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
});

export const KoboboligSendt = z.strictObject({
  koboId: z.exactOptional(z.string().check(c.uuid())),
  leverandorBoligId: z.exactOptional(z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  fdvuBoligId: z.exactOptional(z.string().check(c.text(1, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  adresse: Adresse,
  antallSoverom: z.exactOptional(z.int().check(z.gte(0), z.lte(30))),
  boligtype: Boligtype,
  bruksareal: z.exactOptional(z.number().check(z.gte(1), z.lte(2000))),
  bruksenhetsnummer: z.exactOptional(z.string().check(c.text(0, 5), z.regex(/^[HKLU][0-9]{4}$/u))),
  bygning: z.exactOptional(Bygning),
  disposisjonsform: z.exactOptional(Disposisjonsform),
  eieform: z.exactOptional(Eieform),
  eiendom: z.exactOptional(Eiendom),
  eieseksjon: z.exactOptional(Eieseksjon),
  eier: z.exactOptional(Eier),
  egenskaper: z.exactOptional(z.array(Boligegenskap).check(z.maxLength(11), c.uniqueItems())),
  ekstraReferanse: z.exactOptional(z.string().check(c.text(0, 100), z.regex(/^([^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u0020\u00A0\u2000-\u200A\u202F\u205F\u3000][^\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]*)?$/u))),
  erBofellesskap: z.exactOptional(z.boolean()),
  erTilgjengeligForRullestolbruker: z.exactOptional(z.boolean()),
  etasjenummer: z.exactOptional(z.int().check(z.gte(-5), z.lte(99))),
  kvalifisererMvaKompensasjon: z.exactOptional(z.boolean()),
  leieforhold: z.exactOptional(BoligLeieforhold),
  leiekostnad: z.exactOptional(Leiekostnad),
  leieTilEiePotensial: z.exactOptional(z.boolean()),
});

export const Kommune = z.strictObject({
  kommunenummer: Kommunenummer,
  navn: Tekst,
  kontakt: Kontakt,
  navKontakt: Kontakt,
  krisekontakt: Kontakt,
  boligvakt: z.exactOptional(Kontakt),
  formaal: z.array(Formaal).check(z.maxLength(5), c.uniqueItems()),
  aktivFra: z.exactOptional(z.string().check(c.date())),
  spraak: z.array(Spraak).check(z.maxLength(2), c.uniqueItems()),
  maalform: z.exactOptional(Maalform),
  forvaltningsomraadeSamisk: z.exactOptional(Samiskspraak),
  svartid: Tekst,
  funksjoner: z.exactOptional(z.array(Funksjon).check(z.maxLength(6), c.uniqueItems())),
  utkastLevetidDager: z.int().check(z.gte(30), z.lte(90)),
  tilbudsfristDager: z.int().check(z.gte(1), z.lte(90)),
  personvernombud: z.string().check(c.text(0, 254), c.email()),
  miljoe: z.enum(["TEST", "PRODUKSJON"]),
});

export const Kontakthensyn = z.strictObject({
  kontakthensynId: z.string().check(c.uuid()),
  hensyn: z.array(Hensyn).check(z.maxLength(4), c.uniqueItems()),
  fra: z.string().check(c.date()),
  gjelderTil: z.string().check(c.date()),
  gjelder: z.boolean(),
  grunn: z.exactOptional(z.string().check(c.text(0, 1000))),
  registrertAv: z.exactOptional(AnsattRef),
  opphevet: z.exactOptional(z.string().check(c.dateTime())),
});

export const KontakthensynListe = z.strictObject({
  items: z.array(Kontakthensyn).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const KontakthensynNytt = z.strictObject({
  hensyn: z.array(Hensyn).check(z.minLength(1), z.maxLength(4), c.uniqueItems()),
  grunn: z.string().check(c.text(1, 1000)),
  gjelderTil: z.string().check(c.date()),
});

export const KontraktRegistrer = z.strictObject({
  signertDato: z.string().check(c.date()),
  startdato: z.string().check(c.date()),
  sluttdato: z.exactOptional(z.nullable(z.string().check(c.date()))),
  tidsubegrenset: z.boolean(),
  manedsleie: z.int().check(z.gte(0), z.lte(999999)),
  depositum: z.int().check(z.gte(0), z.lte(9999999)),
  garantitype: z.enum(["SPERRET_KONTO", "NAV_GARANTI", "KOMMUNAL_GARANTI", "INGEN"]),
  hjemmelTid: z.exactOptional(HjemmelTid),
  enkeltrom: z.exactOptional(Enkeltrom),
  signaturmetode: z.exactOptional(Signaturmetode),
  medleietakersSignatur: z.exactOptional(Leietakersignatur),
  vergensSignatur: z.exactOptional(Vergesignatur),
  leietidBegrunnelse: z.exactOptional(LeietidBegrunnelse),
  avvikBegrunnelse: z.exactOptional(z.string().check(c.text(1, 2000))),
});

export const Kontrollkode = z.enum(["INNSTILLINGER", "DELEGERING_FOLKEREGISTERET", "DELEGERING_INNTEKT", "DELEGERING_SKATTEGRUNNLAG", "DELEGERING_KONTAKTREGISTERET"]);

export const Kpi = z.strictObject({
  maaned: z.string().check(c.text(0, 7), z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/u)),
  indeks: z.number().check(z.gte(1), z.lte(10000)),
});

export const Kriteriehjemmel = z.strictObject({
  tekst: z.string().check(c.text(1, 300)),
  lenke: z.exactOptional(z.string().check(c.text(0, 500), c.uri())),
});

export const Leietider = z.strictObject({
  standard: z.int().check(z.gte(1), z.lte(120)),
  medBarn: z.exactOptional(z.int().check(z.gte(1), z.lte(120))),
  utenBarn: z.exactOptional(z.int().check(z.gte(1), z.lte(120))),
});

export const Kriterier = z.strictObject({
  hjemmel: Kriteriehjemmel,
  minstealder: z.int().check(z.gte(0), z.lte(100)),
  botidMnd: z.int().check(z.gte(0), z.lte(60)),
  botidUnntak: z.array(Tekst).check(z.maxLength(20)),
  tidligereKommunenummer: z.array(Kommunenummer).check(z.maxLength(30), c.uniqueItems()),
  inntektsgrenser: z.array(Inntektsgrense).check(z.maxLength(20)),
  grunnbeloep: z.array(Grunnbeloep).check(z.maxLength(50)),
  inntektFritakUnderAar: z.exactOptional(z.int().check(z.gte(1), z.lte(30))),
  formuesgrense: z.exactOptional(Kroner),
  krevGjeldsoppgjoer: z.boolean(),
  karanteneMnd: z.exactOptional(z.int().check(z.gte(1), z.lte(60))),
  samvaerNetter: z.exactOptional(z.int().check(z.gte(1), z.lte(30))),
  antallTilbudMaks: z.exactOptional(z.int().check(z.gte(1), z.lte(10))),
  vedtakGyldighetMnd: z.exactOptional(z.int().check(z.gte(1), z.lte(60))),
  leietidMnd: Leietider,
  depositumMnd: z.int().check(z.gte(0), z.lte(6)),
  tilbudsfristDager: z.int().check(z.gte(1), z.lte(90)),
  svartidDager: z.int().check(z.gte(1), z.lte(365)),
  behovIntervallMnd: z.int().check(z.gte(1), z.lte(24)),
  behovSvardager: z.int().check(z.gte(7), z.lte(60)),
  ventelisteForklaring: Tekst,
});

export const Kriteriesett = z.strictObject({
  kriteriesettId: z.string().check(c.uuid()),
  nummer: z.int().check(z.gte(1), z.lte(999999999)),
  gyldigFra: z.string().check(c.date()),
  gjelder: z.boolean(),
  kriterier: Kriterier,
});

export const KriteriesettListe = z.strictObject({
  items: z.array(Kriteriesett).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const KriteriesettNytt = z.strictObject({
  gyldigFra: z.string().check(c.date()),
  kriterier: Kriterier,
});

export const Kvittering = z.strictObject({
  soeknadId: z.string().check(c.uuid()),
  referanse: z.string().check(c.text(0, 20), z.regex(/^[A-Z0-9-]{4,20}$/u)),
  mottatt: z.string().check(c.dateTime()),
  forventetSvar: z.string().check(c.date()),
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  dokumentId: z.exactOptional(z.string().check(c.uuid())),
});

export const Lagret = z.strictObject({
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  skjemaversjon: z.int().check(z.gte(1), z.lte(10000)),
  sistLagret: z.string().check(c.dateTime()),
  slettesDato: z.string().check(c.date()),
});

export const LeieforholdStatus = z.enum(["AVTALT", "AKTIVT", "SAGT_OPP", "UTLOEPER_SNART", "FORNYES", "UTLOEPT_UTEN_AVKLARING", "TIDSUBESTEMT", "AVSLUTTET"]);

export const Leieforhold = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  boligId: z.string().check(c.uuid()),
  sakId: z.exactOptional(z.string().check(c.uuid())),
  status: LeieforholdStatus,
  startdato: z.string().check(c.date()),
  sluttdato: z.nullable(z.string().check(c.date())),
  tidsubegrenset: z.boolean(),
  manedsleie: z.int().check(z.gte(0), z.lte(999999)),
  depositum: z.int().check(z.gte(0), z.lte(9999999)),
  fratredelse: z.exactOptional(z.string().check(c.date())),
  oppfordringOmFlytting: z.exactOptional(z.string().check(c.date())),
  tidsubestemtFra: z.exactOptional(z.string().check(c.date())),
  innflyttet: z.exactOptional(z.string().check(c.date())),
  utflyttet: z.exactOptional(z.string().check(c.date())),
  trukket: z.exactOptional(z.string().check(c.date())),
  enkeltrom: z.exactOptional(Enkeltrom),
  leietaker: z.exactOptional(PersonRef),
  medleietaker: z.exactOptional(PersonRef),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const LeieTilEieUtfall = z.strictObject({
  kandidat: z.boolean(),
  grunn: z.exactOptional(z.string().check(c.text(0, 2000))),
  dato: z.string().check(c.date()),
});

export const LeieTilEieKandidat = z.strictObject({
  leieforhold: Leieforhold,
  maaneder: z.int().check(z.gte(0), z.lte(1200)),
  taler: z.array(z.enum(["BOLIG_HAR_POTENSIAL", "LANG_BOTID", "TIDSUBESTEMT"])).check(z.maxLength(4)),
  ikkeVurdert: z.array(z.enum(["INNTEKT", "LAANEEVNE"])).check(z.maxLength(4)),
  vurdering: z.exactOptional(LeieTilEieUtfall),
});

export const LeieTilEieListe = z.strictObject({
  raad: z.exactOptional(Tekst),
  items: z.array(LeieTilEieKandidat).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const LeieTilEieVurdert = z.enum(["IKKE_VURDERT", "KANDIDAT", "IKKE_KANDIDAT"]);

export const LeieTilEieUtvalg = z.strictObject({
  minstMaaneder: z.exactOptional(z.int().check(z.gte(0), z.lte(600))),
  vurdert: z.exactOptional(LeieTilEieVurdert),
});

export const LeieTilEieVurdering = z.strictObject({
  kandidat: z.boolean(),
  grunn: z.string().check(c.text(0, 2000)),
  dato: z.string().check(c.date()),
  av: AnsattRef,
});

export const LeieTilEieVurderingListe = z.strictObject({
  items: z.array(LeieTilEieVurdering).check(z.maxLength(100)),
});

export const LeieTilEieVurderingNy = z.strictObject({
  kandidat: z.boolean(),
  grunn: z.string().check(c.text(1, 2000)),
});

export const LeieforholdListe = z.strictObject({
  items: z.array(Leieforhold).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const LeieforholdRegistrer = z.strictObject({
  boligId: z.string().check(c.uuid()),
  signertDato: z.exactOptional(z.string().check(c.date())),
  startdato: z.string().check(c.date()),
  sluttdato: z.exactOptional(z.nullable(z.string().check(c.date()))),
  tidsubegrenset: z.boolean(),
  manedsleie: z.int().check(z.gte(0), z.lte(999999)),
  depositum: z.int().check(z.gte(0), z.lte(9999999)),
  garantitype: z.enum(["SPERRET_KONTO", "NAV_GARANTI", "KOMMUNAL_GARANTI", "INGEN"]),
  hjemmelTid: z.exactOptional(HjemmelTid),
  enkeltrom: z.exactOptional(Enkeltrom),
  leietaker: z.exactOptional(z.string().check(c.text(0, 11), z.regex(/^[0-9]{11}$/u))),
});

export const Leieforholdsstatus = z.strictObject({
  fraStatus: z.exactOptional(LeieforholdStatus),
  tilStatus: LeieforholdStatus,
  dato: z.string().check(c.date()),
});

export const LeieforholdsstatusListe = z.strictObject({
  items: z.array(Leieforholdsstatus).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Leiehistorikk = z.strictObject({
  gjelderFra: z.string().check(c.date()),
  manedsleie: z.int().check(z.gte(0), z.lte(999999)),
  grunnlag: z.enum(["KONTRAKT", "KPI", "GJENGS"]),
  varslet: z.exactOptional(z.string().check(c.date())),
});

export const LeiehistorikkListe = z.strictObject({
  items: z.array(Leiehistorikk).check(z.maxLength(200)),
});

export const Leiekontraktstatus = z.enum(["SIGNERT", "ERSTATTET"]);

export const Leiekontrakt = z.strictObject({
  nummer: z.int().check(z.gte(1), z.lte(999)),
  status: Leiekontraktstatus,
  gjelderFra: z.string().check(c.date()),
  signertDato: z.exactOptional(z.string().check(c.date())),
  signaturmetode: z.exactOptional(Signaturmetode),
  medleietakersSignatur: z.exactOptional(Leietakersignatur),
  vergensSignatur: z.exactOptional(Vergesignatur),
  manedsleie: z.int().check(z.gte(0), z.lte(999999)),
  depositum: z.int().check(z.gte(0), z.lte(9999999)),
  garantitype: z.enum(["SPERRET_KONTO", "NAV_GARANTI", "KOMMUNAL_GARANTI", "INGEN"]),
  enkeltrom: Enkeltrom,
});

export const LeiekontraktListe = z.strictObject({
  items: z.array(Leiekontrakt).check(z.maxLength(100)),
});

export const LeiemeldingNy = z.strictObject({
  tekst: z.string().check(c.text(1, 5000)),
});

export const Leienotattype = z.enum(["BOMILJOE", "SAMTALE", "HJEMMEBESOEK", "MOETE", "TREDJEPART", "ANNET"]);

export const Leienotat = z.strictObject({
  leienotatId: z.string().check(c.uuid()),
  type: Leienotattype,
  tekst: z.string().check(c.text(0, 10000)),
  hendelsestid: z.string().check(c.dateTime()),
  skrevet: z.string().check(c.dateTime()),
  skrevetAv: AnsattRef,
  synligForLeier: z.boolean(),
  unntak: z.exactOptional(UnntakFraInnsyn),
  korrigerer: z.exactOptional(z.string().check(c.uuid())),
  rettetAv: z.exactOptional(z.string().check(c.uuid())),
});

export const LeienotatListe = z.strictObject({
  items: z.array(Leienotat).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const LeienotatNytt = z.strictObject({
  type: Leienotattype,
  tekst: z.string().check(c.text(1, 10000)),
  hendelsestid: z.string().check(c.dateTime()),
  synligForLeier: z.exactOptional(z.boolean()),
  unntak: z.exactOptional(UnntakFraInnsyn),
});

export const Leievarselanledning = z.enum(["LEIEMELDING", "BOLIGFEIL", "LEIEUTLOEP"]);

export const Papirgrunn = z.enum(["SKJERMET", "OENSKER_POST", "RESERVERT", "KAN_IKKE_VARSLES", "IKKE_SVAR", "FEILET", "UAAPNET", "BESLUTTET", "DOED"]);

export const Leiepapirbrev = z.strictObject({
  varselId: z.string().check(c.uuid()),
  versjon: z.int().check(z.gte(1), z.lte(2147483647)),
  leieforholdId: z.string().check(c.uuid()),
  boligId: z.string().check(c.uuid()),
  anledning: Leievarselanledning,
  mottaker: PersonRef,
  postadresse: z.exactOptional(z.array(z.string().check(c.text(1, 200))).check(z.minLength(1), z.maxLength(8))),
  grunn: Papirgrunn,
  laget: z.string().check(c.dateTime()),
});

export const LeiepapirbrevListe = z.strictObject({
  items: z.array(Leiepapirbrev).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Leiepapirsending = z.strictObject({
  sendt: z.string().check(c.date()),
});

export const LeiereguleringType = z.enum(["KPI", "GJENGS"]);

export const Leieregulering = z.strictObject({
  leiereguleringId: z.string().check(c.uuid()),
  type: LeiereguleringType,
  varslet: z.string().check(c.date()),
  gjelderFra: z.string().check(c.date()),
  brev: z.exactOptional(z.int().check(z.gte(0), z.lte(999999))),
  brevForSent: z.exactOptional(z.int().check(z.gte(0), z.lte(999999))),
  antall: z.int().check(z.gte(0), z.lte(1000000)),
  hindret: z.int().check(z.gte(0), z.lte(1000000)),
  sumFoer: z.int().check(z.gte(0), z.lte(999999999999)),
  sumEtter: z.int().check(z.gte(0), z.lte(999999999999)),
  opprettet: z.string().check(c.dateTime()),
});

export const LeiereguleringListe = z.strictObject({
  items: z.array(Leieregulering).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const NyLeie = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  manedsleie: z.int().check(z.gte(0), z.lte(999999)),
});

export const LeiereguleringNy = z.strictObject({
  type: LeiereguleringType,
  varslet: z.string().check(c.date()),
  gjelderFra: z.string().check(c.date()),
  indekser: z.exactOptional(z.array(Kpi).check(z.maxLength(600))),
  leier: z.exactOptional(z.array(NyLeie).check(z.maxLength(5000))),
});

export const LeiereguleringSoek = z.strictObject({
  type: LeiereguleringType,
  varslet: z.string().check(c.date()),
  gjelderFra: z.string().check(c.date()),
  indekser: z.exactOptional(z.array(Kpi).check(z.maxLength(600))),
  leier: z.exactOptional(z.array(NyLeie).check(z.maxLength(5000))),
  limit: z.exactOptional(z.int().check(z.gte(1), z.lte(100))),
  etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
});

export const Leiereguleringshinder = z.enum(["FOR_KORT_SIDEN", "FOR_KORT_LEIETID", "OPPHOERER", "UENDRET"]);

export const Leiereguleringslinje = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  boligId: z.string().check(c.uuid()),
  fra: z.int().check(z.gte(0), z.lte(999999)),
  til: z.exactOptional(z.int().check(z.gte(0), z.lte(999999))),
  hinder: z.exactOptional(Leiereguleringshinder),
});

export const Leiereguleringsside = z.strictObject({
  items: z.array(Leiereguleringslinje).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Leierrolle = z.enum(["HOVEDLEIETAKER", "MEDLEIETAKER"]);

export const Varselstatus = z.enum(["VENTER", "SENDT", "LEVERT", "AAPNET", "PAPIR", "SENDT_PAPIR"]);

export const Varselkanal = z.enum(["EPOST", "SMS", "PAPIR"]);

export const Leievarsel = z.strictObject({
  varselId: z.string().check(c.uuid()),
  leieforholdId: z.string().check(c.uuid()),
  anledning: Leievarselanledning,
  mottaker: PersonRef,
  status: Varselstatus,
  kanal: z.exactOptional(Varselkanal),
  grunn: z.exactOptional(Papirgrunn),
  opprettet: z.string().check(c.dateTime()),
  sendt: z.exactOptional(z.string().check(c.dateTime())),
  purret: z.exactOptional(z.string().check(c.dateTime())),
  aapnet: z.exactOptional(z.string().check(c.dateTime())),
  papirSendt: z.exactOptional(z.string().check(c.date())),
  versjon: z.int().check(z.gte(1), z.lte(2147483647)),
});

export const Leievarsler = z.strictObject({
  items: z.array(Leievarsel).check(z.maxLength(100)),
});

export const Lesestatus = z.strictObject({
  uleste: UlesteMeldinger,
});

export const Leveranseforsoek = z.strictObject({
  tid: z.string().check(c.dateTime()),
  httpStatus: z.exactOptional(z.int().check(z.gte(100), z.lte(599))),
  feil: z.exactOptional(z.enum(["IKKE_TILLATT", "NAVN_UKJENT", "TIDSAVBRUDD", "BRUTT", "FOR_STOR"])),
  varighetMs: z.exactOptional(z.int().check(z.gte(0), z.lte(3600000))),
});

export const Leveransestatus = z.enum(["VENTER", "LEVERT", "DOED"]);

export const Mangelfoelge = z.enum(["BEHANDLES_UTEN", "KAN_AVVISES"]);

export const Mangelstatus = z.enum(["AAPEN", "BESVART", "UTLOEPT", "TRUKKET"]);

export const Mangelbesvarelse = z.strictObject({
  tid: z.string().check(c.dateTime()),
  tekst: z.exactOptional(z.string().check(c.text(0, 4000))),
  vedlegg: z.array(Vedlegg).check(z.maxLength(20)),
});

export const Mangel = z.strictObject({
  mangelId: z.string().check(c.uuid()),
  vedleggstype: z.exactOptional(Vedleggstype),
  hva: z.string().check(c.text(0, 500)),
  hvorfor: z.string().check(c.text(0, 1000)),
  spraak: Spraak,
  frist: z.string().check(c.date()),
  foelge: Mangelfoelge,
  status: Mangelstatus,
  kanBesvares: z.boolean(),
  meldt: z.string().check(c.dateTime()),
  ansatt: AnsattRef,
  svar: z.exactOptional(Mangelbesvarelse),
  trukket: z.exactOptional(z.string().check(c.text(0, 1000))),
  versjon: z.int().check(z.gte(1), z.lte(1000000000)),
});

export const MangelListe = z.strictObject({
  items: z.array(Mangel).check(z.maxLength(50)),
});

export const MangelNy = z.strictObject({
  vedleggstype: z.exactOptional(Vedleggstype),
  hva: z.string().check(c.text(1, 500)),
  hvorfor: z.string().check(c.text(1, 1000)),
});

export const Mangelfrist = z.strictObject({
  frist: z.string().check(c.date()),
});

export const Mangelsvar = z.strictObject({
  tekst: z.exactOptional(z.string().check(c.text(0, 4000))),
  vedlegg: z.exactOptional(z.array(z.string().check(c.uuid())).check(z.maxLength(20), c.uniqueItems())),
});

export const ManglerNye = z.strictObject({
  mangler: z.array(MangelNy).check(z.minLength(1), z.maxLength(10)),
  frist: z.string().check(c.date()),
  foelge: Mangelfoelge,
  spraak: Spraak,
});

export const ManuellArkivering = z.strictObject({
  journalnummer: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}\/[0-9]{1,9}(-[0-9]{1,5})?$/u))),
});

export const MedsoekerklageSend = z.strictObject({
  vedtakId: z.string().check(c.uuid()),
  grunn: z.string().check(c.text(1, 10000)),
  oensketEndring: z.exactOptional(z.string().check(c.text(1, 5000))),
  utsattIverksetting: z.exactOptional(z.boolean()),
});

export const MedsoekersbegrunnelseNy = z.strictObject({
  begrunnelse: z.string().check(c.text(1, 10000)),
});

export const MedsoekersvarLagre = z.strictObject({
  svar: Svar,
  spraak: Spraak,
});

export const MeldingListe = z.strictObject({
  items: z.array(Melding).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
  uleste: UlesteMeldinger,
});

export const MeldingNy = z.strictObject({
  tekst: z.string().check(c.text(1, 5000)),
  vedlegg: z.exactOptional(z.array(z.string().check(c.uuid())).check(z.maxLength(20))),
});

export const MeldingerLest = z.strictObject({
  til: z.string().check(c.uuid()),
});

export const MinBetaling = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  manedsleie: z.exactOptional(z.int().check(z.gte(0), z.lte(999999))),
  forfallsdag: z.exactOptional(Forfallsdag),
  mottaker: Tekst,
  kontonummer: z.exactOptional(Kontonummer),
  kid: z.exactOptional(z.string().check(c.text(0, 25))),
  kontakt: Kontakt,
  tekst: z.exactOptional(Tekst),
});

export const MinBoligfeil = z.strictObject({
  boligfeilId: z.string().check(c.uuid()),
  leieforholdId: z.string().check(c.uuid()),
  kategori: Boligfeilkategori,
  haster: z.boolean(),
  tekst: z.string().check(c.text(0, 4000)),
  status: BoligfeilStatus,
  svar: z.exactOptional(z.string().check(c.text(0, 2000))),
  bilder: z.exactOptional(z.array(Feilbilde).check(z.maxLength(10))),
  meldt: z.string().check(c.dateTime()),
  ring: z.exactOptional(Kontakt),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const MinBoligfeilListe = z.strictObject({
  items: z.array(MinBoligfeil).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const MinHenvendelse = z.strictObject({
  kanal: Henvendelseskanal,
  mottatt: z.string().check(c.date()),
  tekst: z.string().check(c.text(0, 2000)),
  status: HenvendelseStatus,
  skrevet: z.string().check(c.dateTime()),
  avgjort: z.exactOptional(z.string().check(c.dateTime())),
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
  slettesDato: z.exactOptional(z.string().check(c.date())),
});

export const MinInnhenting = z.strictObject({
  innhentingId: z.string().check(c.uuid()),
  register: z.enum(["FREG", "INNTEKT", "SSG", "KRR", "MATRIKKEL"]),
  status: z.enum(["OK", "INGEN_DATA", "FEIL", "SKJERMET", "MANGLER_HJEMMEL"]),
  hjemmel: z.string().check(c.text(0, 200)),
  hentet: z.string().check(c.dateTime()),
  vistForPart: z.exactOptional(z.string().check(c.dateTime())),
  raadataSlettes: z.exactOptional(z.string().check(c.date())),
});

export const MinInvitasjon = z.strictObject({
  medsoekerId: z.string().check(c.uuid()),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  fra: Personnavn,
  status: MedsoekerStatus,
  invitert: z.string().check(c.dateTime()),
  besvart: z.exactOptional(z.string().check(c.dateTime())),
  saksnummer: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u))),
  spraak: Spraak,
  skjemaversjon: z.int().check(z.gte(1), z.lte(10000)),
  svar: Svar,
  felles: Svar,
});

export const MinInvitasjonSammendrag = z.strictObject({
  medsoekerId: z.string().check(c.uuid()),
  fra: Personnavn,
  status: MedsoekerStatus,
  invitert: z.string().check(c.dateTime()),
  besvart: z.exactOptional(z.string().check(c.dateTime())),
  saksnummer: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u))),
});

export const MinKlage = z.strictObject({
  klageId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  vedtakId: z.string().check(c.uuid()),
  status: KlageStatus,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  hos: Klagehos,
  mottatt: z.string().check(c.date()),
  grunn: z.string().check(c.text(0, 10000)),
  oensketEndring: z.exactOptional(z.string().check(c.text(0, 5000))),
  vedlegg: z.array(z.string().check(c.uuid())).check(z.maxLength(20)),
  forSent: z.boolean(),
  forventetSvar: z.exactOptional(z.string().check(c.date())),
  klageinstans: z.string().check(c.text(0, 200)),
  klageinstansType: z.exactOptional(Klageinstanstype),
  oversitting: z.exactOptional(Klageoversitting),
  utsettelse: z.exactOptional(Klageutsettelse),
  svar: z.exactOptional(Klagesvar),
  avgjoerelse: z.exactOptional(Klageavgjoerelse),
  avvisning: z.exactOptional(Klageavvisning),
  gjelderAvvisningAv: z.exactOptional(z.string().check(c.uuid())),
  gjelderInnsynskrav: z.exactOptional(z.string().check(c.uuid())),
  gjenopptar: z.exactOptional(z.string().check(c.uuid())),
  kanTrekkes: z.boolean(),
});

export const MinKlageListe = z.strictObject({
  items: z.array(MinKlage).check(z.maxLength(100)),
});

export const MinMedsoeknadSamlet = z.strictObject({
  invitasjon: MinInvitasjon,
  sak: z.exactOptional(FellesSak),
  klager: z.exactOptional(z.array(MinKlage).check(z.maxLength(100))),
});

export const MinOekonomi = z.strictObject({
  hentet: z.string().check(c.dateTime()),
  hjemmel: z.string().check(c.text(0, 200)),
  oekonomi: PersonOekonomi,
});

export const Oppgavetype = z.enum(["VURDER", "INNHENT", "MANGEL", "SAMTALE", "HJEMMEBESOEK", "GODKJENN", "BEKREFT_BEHOV", "FORNYELSE", "TILSYN", "ARKIVFEIL", "KLAGE", "OVERSENDING", "NOEDTILGANG", "ANNEN"]);

export const Oppgave = z.strictObject({
  oppgaveId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  type: Oppgavetype,
  tekst: z.exactOptional(z.string().check(c.text(0, 1000))),
  frist: z.string().check(c.date()),
  ansvarlig: z.exactOptional(AnsattRef),
  status: OppgaveStatus,
  foelgerSaken: z.boolean(),
  utloep: z.exactOptional(Leieutloep),
  samtykkeId: z.exactOptional(z.string().check(c.uuid())),
  opprettet: z.string().check(c.dateTime()),
  avsluttet: z.exactOptional(z.string().check(c.dateTime())),
  avsluttetAv: z.exactOptional(AnsattRef),
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const MinOppgave = z.strictObject({
  oppgave: Oppgave,
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  soeker: PersonRef,
  hast: z.boolean(),
});

export const MinOppgaveListe = z.strictObject({
  items: z.array(MinOppgave).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const MinOppsigelse = z.strictObject({
  fratredelse: z.string().check(c.date()),
});

export const Plandeling = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  delt: z.string().check(c.dateTime()),
});

export const MinPlan = z.strictObject({
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  omraader: z.array(Planinnhold).check(z.maxLength(5)),
  delinger: z.array(Plandeling).check(z.maxLength(100)),
  lagret: z.exactOptional(z.string().check(c.dateTime())),
  slettesDato: z.exactOptional(z.string().check(c.date())),
});

export const MinPlanLagre = z.strictObject({
  omraader: z.array(Planinnhold).check(z.maxLength(5)),
});

export const MinProtest = z.strictObject({
  tekst: z.exactOptional(z.string().check(c.text(1, 4000))),
});

export const MittVedtak = z.strictObject({
  vedtakId: z.string().check(c.uuid()),
  resultat: Vedtaksresultat,
  vedtaksdato: z.string().check(c.date()),
  gyldigTil: z.exactOptional(z.string().check(c.date())),
  fakta: z.string().check(c.text(0, 10000)),
  regler: z.string().check(c.text(0, 10000)),
  hensyn: z.string().check(c.text(0, 10000)),
  boliginnhold: z.exactOptional(Boliginnhold),
  bistand: z.array(Bistand).check(z.maxLength(2), c.uniqueItems()),
  utdypBistand: z.exactOptional(z.nullable(z.string().check(c.text(0, 2000)))),
  barnetsBeste: z.exactOptional(z.string().check(c.text(0, 4000))),
  vilkaar: z.exactOptional(z.array(z.string().check(c.text(0, 500))).check(z.maxLength(10))),
  avslaattDel: z.exactOptional(z.string().check(c.text(0, 2000))),
  klagefrist: z.string().check(c.date()),
  klageinstans: z.string().check(c.text(0, 200)),
  saksbehandler: z.string().check(c.text(0, 100)),
  fattetAv: z.string().check(c.text(0, 100)),
});

export const MittAnnetvedtak = z.strictObject({
  vedtak: VedtakIAnnetSystem,
  hjemmel: z.string().check(c.text(0, 100)),
  klagevei: Klagevei,
  boliginnhold: Boliginnhold,
  gyldigTil: z.exactOptional(z.string().check(c.date())),
});

export const VentelisteStatus = z.enum(["VENTER", "TILBUD_UTE", "AVKLART", "PAUSE", "BORTFALT"]);

export const MinVentelisteplass = z.strictObject({
  status: VentelisteStatus,
  siden: z.string().check(c.date()),
  sistBekreftet: z.exactOptional(z.string().check(c.date())),
  svar: z.exactOptional(Behovssvar),
  svarfrist: z.exactOptional(z.string().check(c.date())),
  kanSvare: z.boolean(),
});

export const TilbudStatus = z.enum(["KLARGJORT", "SENDT", "AKSEPTERT", "AVSLAATT", "FRIST_UTLOEPT", "TRUKKET", "KONTRAKT_SIGNERT"]);

export const Visning = z.strictObject({
  tid: z.string().check(c.dateTime()),
  oppmoete: z.string().check(c.text(0, 200)),
});

export const MittTilbud = z.strictObject({
  tilbudId: z.string().check(c.uuid()),
  status: TilbudStatus,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  bolig: Boligsammendrag,
  sendt: z.string().check(c.dateTime()),
  svarfrist: z.string().check(c.date()),
  besvart: z.exactOptional(z.string().check(c.dateTime())),
  visning: z.exactOptional(Visning),
  informasjon: z.exactOptional(Leietakerinformasjon),
  leieInkludert: z.exactOptional(z.array(Leieinnhold).check(z.maxLength(8), c.uniqueItems())),
});

export const Oppsigelsespart = z.enum(["LEIER", "UTLEIER"]);

export const OppsigelseStatus = z.enum(["GJELDER", "TRUKKET", "BORTFALT"]);

export const Oppsigelse = z.strictObject({
  oppsigelseId: z.string().check(c.uuid()),
  av: Oppsigelsespart,
  bareFor: z.exactOptional(Leierrolle),
  mottatt: z.string().check(c.date()),
  fratredelse: z.string().check(c.date()),
  skriftlig: z.boolean(),
  status: OppsigelseStatus,
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 4000))),
  protestfrist: z.exactOptional(z.string().check(c.date())),
  protest: z.exactOptional(z.string().check(c.date())),
  protestITide: z.exactOptional(z.boolean()),
  protesttekst: z.exactOptional(z.string().check(c.text(0, 4000))),
  soeksmaalsfrist: z.exactOptional(z.string().check(c.date())),
  soeksmaal: z.exactOptional(z.string().check(c.date())),
  trekkingstekst: z.exactOptional(z.string().check(c.text(0, 1000))),
});

export const MittLeieforhold = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  bolig: Boligsammendrag,
  startdato: z.string().check(c.date()),
  sluttdato: z.nullable(z.string().check(c.date())),
  manedsleie: z.int().check(z.gte(0), z.lte(999999)),
  depositum: z.int().check(z.gte(0), z.lte(9999999)),
  status: z.exactOptional(LeieforholdStatus),
  tidsubegrenset: z.exactOptional(z.boolean()),
  fratredelse: z.exactOptional(z.string().check(c.date())),
  trukket: z.exactOptional(z.string().check(c.date())),
  utflyttet: z.exactOptional(z.string().check(c.date())),
  tidligsteFratredelse: z.exactOptional(z.string().check(c.date())),
  oppsigelse: z.exactOptional(Oppsigelse),
  leiesSammen: z.exactOptional(z.boolean()),
  sierOppBareForSeg: z.exactOptional(z.boolean()),
  egenOppsigelse: z.exactOptional(Oppsigelse),
  kontraktdokumentId: z.exactOptional(z.string().check(c.uuid())),
  kanProtestereTil: z.exactOptional(z.string().check(c.date())),
  versjon: z.exactOptional(z.int().check(z.gte(1), z.lte(999999999))),
});

export const MinSak = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  status: MinSakStatus,
  dinTur: z.boolean(),
  akutt: z.boolean(),
  sendt: z.string().check(c.dateTime()),
  mangelfrist: z.exactOptional(z.string().check(c.date())),
  ulesteMeldinger: z.exactOptional(UlesteMeldinger),
  soeknadId: z.exactOptional(z.string().check(c.uuid())),
  bosetting: z.exactOptional(Bosetting),
  utenBehovsproeving: z.exactOptional(UtenBehovsproeving),
  kanTrekkes: z.exactOptional(z.boolean()),
  forventetSvar: z.string().check(c.date()),
  saksbehandler: z.exactOptional(z.nullable(z.string().check(c.text(0, 100)))),
  enhet: z.exactOptional(z.string().check(c.text(0, 100))),
  tidslinje: z.array(MinSakSteg).check(z.maxLength(10)),
  vedtak: z.exactOptional(MittVedtak),
  annetvedtak: z.exactOptional(MittAnnetvedtak),
  venteliste: z.exactOptional(MinVentelisteplass),
  tilbud: z.exactOptional(MittTilbud),
  leieforhold: z.exactOptional(MittLeieforhold),
});

export const MinSakSammendrag = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  status: MinSakStatus,
  dinTur: z.boolean(),
  sendt: z.string().check(c.dateTime()),
  mangelfrist: z.exactOptional(z.string().check(c.date())),
  ulesteMeldinger: z.exactOptional(UlesteMeldinger),
});

export const MinSakListe = z.strictObject({
  items: z.array(MinSakSammendrag).check(z.maxLength(100)),
});

export const Samtykkestatus = z.enum(["GJELDER", "UTLOEPT", "TRUKKET"]);

export const Samtykkeformaal = z.enum(["KARTLEGGE_BEHOV", "AVKLARE_OEKONOMI", "FORBEREDE_OVERGANG", "FOELGE_OPP_BOFORHOLD"]);

export const Samtykkepart = z.strictObject({
  type: z.enum(["FASTLEGE", "HELSETJENESTE", "NAV", "KRIMINALOMSORG", "BARNEVERN", "UTLEIER", "ANNEN"]),
  navn: z.string().check(c.text(1, 200)),
});

export const Samtykke = z.strictObject({
  samtykkeId: z.string().check(c.uuid()),
  personId: z.string().check(c.uuid()),
  status: Samtykkestatus,
  formaal: Samtykkeformaal,
  part: Samtykkepart,
  opplysninger: z.string().check(c.text(0, 1000)),
  tekstversjon: z.int().check(z.gte(1), z.lte(9999)),
  kanal: z.enum(["DIGITAL", "SKRIFTLIG", "MUNTLIG"]),
  gitt: z.string().check(c.date()),
  gyldigTil: z.string().check(c.date()),
  registrertAv: z.exactOptional(z.string().check(c.text(0, 100))),
  kompetanseVurdertAv: z.exactOptional(z.string().check(c.text(0, 100))),
  trukket: z.exactOptional(z.string().check(c.dateTime())),
});

export const Samarbeidstjeneste = z.enum(["ACT_TEAM", "FACT_TEAM", "AMBULERENDE_TEAM", "DPS", "LAR", "RUSMEDISIN", "ANNEN"]);

export const Samarbeidspartstatus = z.enum(["AKTIV", "UTEN_SAMTYKKE", "AVSLUTTET"]);

export const Samarbeidspart = z.strictObject({
  samarbeidspartId: z.string().check(c.uuid()),
  samtykkeId: z.string().check(c.uuid()),
  personId: z.string().check(c.uuid()),
  part: Samtykkepart,
  tjeneste: Samarbeidstjeneste,
  kontaktperson: z.exactOptional(z.string().check(c.text(0, 200))),
  telefon: z.exactOptional(z.string().check(c.text(0, 20))),
  epost: z.exactOptional(z.string().check(c.text(0, 254))),
  status: Samarbeidspartstatus,
  registrert: z.string().check(c.dateTime()),
  registrertAv: z.string().check(c.text(0, 100)),
  avsluttet: z.exactOptional(z.string().check(c.dateTime())),
});

export const Varslingsvalg = z.strictObject({
  barePost: z.boolean(),
  epost: z.exactOptional(z.string().check(c.text(0, 254))),
  mobil: z.exactOptional(z.string().check(c.text(0, 20))),
  oppgitt: z.exactOptional(z.string().check(c.dateTime())),
});

export const Oppfoelgingskontakt = z.strictObject({
  rolle: z.enum(["BOOPPFOELGING", "BOVEILEDER", "MILJOEVAKTMESTER", "SOSIALVAKTMESTER", "KOORDINATOR", "ANNEN"]),
  navn: z.string().check(c.text(1, 200)),
  telefon: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[+0-9 ]{5,20}$/u))),
  epost: z.exactOptional(z.string().check(c.text(0, 254), c.email())),
});

export const Oppfoelging = z.strictObject({
  sakId: z.string().check(c.uuid()),
  kontakter: z.array(Oppfoelgingskontakt).check(z.maxLength(10)),
  frekvens: z.exactOptional(z.enum(["UKENTLIG", "HVER_14_DAG", "MAANEDLIG", "KVARTALSVIS", "VED_BEHOV"])),
  plan: z.exactOptional(z.string().check(c.text(0, 4000))),
  endret: z.exactOptional(z.string().check(c.dateTime())),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const MinSakSamlet = z.strictObject({
  sak: MinSak,
  meldinger: z.array(Melding).check(z.maxLength(10000)),
  dokumenter: z.array(MittDokument).check(z.maxLength(10000)),
  journalnotater: z.array(MittJournalnotat).check(z.maxLength(10000)),
  samtykker: z.exactOptional(z.array(Samtykke).check(z.maxLength(10000))),
  samarbeidsparter: z.exactOptional(z.array(Samarbeidspart).check(z.maxLength(10000))),
  hjelpere: z.exactOptional(z.array(Hjelper).check(z.maxLength(10000))),
  varsling: z.exactOptional(Varslingsvalg),
  oppfoelging: z.exactOptional(Oppfoelging),
  klager: z.exactOptional(z.array(MinKlage).check(z.maxLength(100))),
});

export const SoeknadStatus = z.enum(["UTKAST", "SENDT", "REGISTRERT", "MANGLER", "BEHANDLET", "AVVIST", "TRUKKET", "SLETTET"]);

export const Soeknad = z.strictObject({
  soeknadId: z.string().check(c.uuid()),
  status: SoeknadStatus,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  skjemaversjon: z.int().check(z.gte(1), z.lte(10000)),
  spraak: Spraak,
  steg: StegId,
  svar: Svar,
  opprettet: z.string().check(c.dateTime()),
  sistLagret: z.string().check(c.dateTime()),
  slettesDato: z.nullable(z.string().check(c.date())),
  prefill: z.exactOptional(z.array(Forhaandsutfylt).check(z.maxLength(300))),
  informasjonVist: z.exactOptional(z.array(InformasjonVist).check(z.maxLength(300))),
});

export const MinSoeknadSamlet = z.strictObject({
  soeknad: Soeknad,
  vedlegg: z.array(Vedlegg).check(z.maxLength(1000)),
});

export const MineBosteder = z.strictObject({
  hentet: z.string().check(c.dateTime()),
  bosteder: z.array(z.strictObject({
    kommunenummer: z.exactOptional(z.string().check(c.text(0, 4))),
    fra: z.exactOptional(z.string().check(c.text(0, 30))),
    til: z.exactOptional(z.string().check(c.text(0, 30))),
  })).check(z.maxLength(1000)),
});

export const MittForhaandsvarsel = z.strictObject({
  forhaandsvarselId: z.string().check(c.uuid()),
  grunn: z.string().check(c.text(0, 10000)),
  varslet: z.string().check(c.dateTime()),
  frist: z.string().check(c.date()),
  status: Forhaandsvarselstatus,
  kanUttales: z.boolean(),
  uttalelse: z.exactOptional(z.string().check(c.text(0, 10000))),
  uttalt: z.exactOptional(z.string().check(c.dateTime())),
  trukket: z.exactOptional(z.string().check(c.text(0, 1000))),
  dokumentId: z.string().check(c.uuid()),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const MineForhaandsvarsler = z.strictObject({
  items: z.array(MittForhaandsvarsel).check(z.maxLength(100)),
});

export const MittInnsynskrav = z.strictObject({
  innsynskravId: z.string().check(c.uuid()),
  hva: z.exactOptional(z.string().check(c.text(0, 2000))),
  kanal: z.enum(["DIGITAL", "PAPIR", "MUNTLIG"]),
  mottatt: z.string().check(c.date()),
  frist: z.string().check(c.date()),
  etterKlage: z.exactOptional(z.string().check(c.uuid())),
  svar: z.exactOptional(Innsynssvar),
});

export const MineInnsynskrav = z.strictObject({
  items: z.array(MittInnsynskrav).check(z.maxLength(100)),
});

export const MineInvitasjoner = z.strictObject({
  items: z.array(MinInvitasjonSammendrag).check(z.maxLength(100)),
});

export const MineLeiemeldinger = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  meldinger: z.array(Melding).check(z.maxLength(1000)),
});

export const MittLeienotat = z.strictObject({
  type: Leienotattype,
  tekst: z.string().check(c.text(0, 10000)),
  hendelsestid: z.string().check(c.dateTime()),
  skrevet: z.string().check(c.dateTime()),
});

export const MineLeienotater = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  notater: z.array(MittLeienotat).check(z.maxLength(1000)),
});

export const MittOppslag = z.strictObject({
  tid: z.string().check(c.dateTime()),
  rolle: z.exactOptional(Rolle),
  operasjon: z.string().check(c.text(0, 60)),
  hva: z.string().check(c.text(0, 40), z.regex(/^[A-Z_]{1,40}$/u)),
  formaal: z.string().check(c.text(0, 200)),
  hjemmel: z.string().check(c.text(0, 200)),
  noedtilgang: z.exactOptional(z.boolean()),
});

export const Representasjonstype = z.enum(["FULLMAKT", "VERGE", "FREMTIDSFULLMAKT", "FORELDER"]);

export const Representasjonskilde = z.enum(["SKJEMA", "FREG", "DOKUMENT"]);

export const Representasjon = z.strictObject({
  representasjonId: z.string().check(c.uuid()),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  navn: Personnavn,
  type: Representasjonstype,
  omfang: Representasjonsomfang,
  kilde: Representasjonskilde,
  gyldigFra: z.string().check(c.date()),
  gyldigTil: z.exactOptional(z.string().check(c.date())),
  bekreftetTil: z.exactOptional(z.string().check(c.date())),
  status: Representasjonstatus,
  brevTil: BrevTil,
  dokument: z.exactOptional(z.string().check(c.text(0, 200))),
});

export const MineRepresentasjoner = z.strictObject({
  gitt: z.array(Representasjon).check(z.maxLength(100)),
  faatt: z.array(Representasjon).check(z.maxLength(100)),
});

export const MittFravaer = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  fravaer: z.array(Fravaer).check(z.maxLength(100)),
});

export const MineOpplysninger = z.strictObject({
  laget: z.string().check(c.dateTime()),
  innbygger: z.exactOptional(Innbygger),
  postadresse: z.exactOptional(z.array(z.string().check(c.text(1, 200))).check(z.minLength(1), z.maxLength(8))),
  soeknader: z.array(MinSoeknadSamlet).check(z.maxLength(1000)),
  saker: z.array(MinSakSamlet).check(z.maxLength(1000)),
  leieforhold: z.array(MittLeieforhold).check(z.maxLength(1000)),
  innhentinger: z.array(MinInnhenting).check(z.maxLength(10000)),
  oekonomi: z.array(MinOekonomi).check(z.maxLength(1000)),
  oppslag: z.array(MittOppslag).check(z.maxLength(10000)),
  bosteder: z.exactOptional(z.array(MineBosteder).check(z.maxLength(1000))),
  representasjoner: z.exactOptional(MineRepresentasjoner),
  henvendelser: z.exactOptional(z.array(MinHenvendelse).check(z.maxLength(1000))),
  fravaer: z.exactOptional(z.array(MittFravaer).check(z.maxLength(1000))),
  boligfeil: z.exactOptional(z.array(MinBoligfeil).check(z.maxLength(1000))),
  leiemeldinger: z.exactOptional(z.array(MineLeiemeldinger).check(z.maxLength(1000))),
  leienotater: z.exactOptional(z.array(MineLeienotater).check(z.maxLength(1000))),
  leiedokumenter: z.exactOptional(z.array(MittDokument).check(z.maxLength(1000))),
  registerkommentarer: z.exactOptional(z.array(Registerkommentar).check(z.maxLength(1000))),
  medsoeknader: z.exactOptional(z.array(MinMedsoeknadSamlet).check(z.maxLength(100))),
  plan: z.exactOptional(MinPlan),
});

export const MineRegisteropplysninger = z.strictObject({
  innhentinger: z.array(MinInnhenting).check(z.maxLength(10000)),
  oekonomi: z.array(MinOekonomi).check(z.maxLength(1000)),
  bosteder: z.array(MineBosteder).check(z.maxLength(1000)),
  kommentarer: z.array(Registerkommentar).check(z.maxLength(1000)),
});

export const MineVedlegg = z.strictObject({
  items: z.array(Vedlegg).check(z.maxLength(20)),
});

export const MittBehovssvar = z.strictObject({
  svar: Behovssvar,
  tekst: z.exactOptional(z.string().check(c.text(1, 1000))),
});

export const MittDokumentListe = z.strictObject({
  items: z.array(MittDokument).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const MittJournalnotatListe = z.strictObject({
  items: z.array(MittJournalnotat).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const MittLeieforholdListe = z.strictObject({
  items: z.array(MittLeieforhold).check(z.maxLength(100)),
});

export const Moeteavslutning = z.strictObject({
  status: z.enum(["HOLDT", "AVLYST"]),
  fravaerende: z.exactOptional(z.array(z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u))).check(z.maxLength(30), c.uniqueItems())),
});

export const Moetebehov = z.strictObject({
  boligtype: Boligtype,
  soverom: z.int().check(z.gte(0), z.lte(10)),
  rullestol: z.boolean(),
  utenTrapper: z.boolean(),
  bemanning: Bemanning,
  egenskaper: z.array(Boligegenskap).check(z.maxLength(11)),
  omraader: z.array(z.string().check(c.text(0, 100))).check(z.maxLength(10)),
});

export const Moetefunksjon = z.enum(["MOETELEDER", "REFERENT", "DELTAKER"]);

export const Moetedeltaker = z.strictObject({
  ansatt: AnsattRef,
  enhet: z.exactOptional(Enhetskode),
  funksjon: Moetefunksjon,
  fravaerende: z.exactOptional(z.boolean()),
});

export const MoetedeltakerNy = z.strictObject({
  ansattId: z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u)),
  funksjon: z.enum(["REFERENT", "DELTAKER"]),
});

export const Moetekonklusjonstype = z.enum(["TILBY_BOLIG", "VENT", "UTRED"]);

export const Moetekonklusjon = z.strictObject({
  konklusjon: Moetekonklusjonstype,
  boligId: z.exactOptional(z.string().check(c.uuid())),
  konkludert: z.string().check(c.dateTime()),
});

export const MoetekonklusjonNy = z.strictObject({
  konklusjon: Moetekonklusjonstype,
  boligId: z.exactOptional(z.string().check(c.uuid())),
  begrunnelse: z.string().check(c.text(1, 2000)),
  fravaerende: z.exactOptional(z.array(z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u))).check(z.maxLength(30), c.uniqueItems())),
  unntak: z.exactOptional(UnntakFraInnsyn),
});

export const Ventelisteprioritet = z.int().check(z.gte(1), z.lte(3));

export const Moetetreff = z.strictObject({
  boligId: z.string().check(c.uuid()),
  match: z.array(Match).check(z.maxLength(18)),
});

export const Moetesak = z.strictObject({
  moetesakId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  husstand: HusstandAntall,
  prioritet: z.exactOptional(Ventelisteprioritet),
  fraDato: z.exactOptional(z.string().check(c.date())),
  behov: Moetebehov,
  treff: z.array(Moetetreff).check(z.maxLength(20)),
  konklusjon: z.exactOptional(Moetekonklusjon),
});

export const MoetesakListe = z.strictObject({
  items: z.array(Moetesak).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const MoetesakNy = z.strictObject({
  sakId: z.string().check(c.uuid()),
});

export const Moetestatus = z.enum(["PLANLAGT", "HOLDT", "AVLYST"]);

export const MvaGrunn = z.enum(["ALT_PAA_PLASS", "BOLIG_KVALIFISERER_IKKE", "BEHOV_IKKE_DOKUMENTERT", "VEDTAK_MANGLER", "INGEN_LEIEFORHOLD", "SAK_IKKE_SYNLIG"]);

export const MvaResultat = z.enum(["KRAV", "IKKE_KRAV", "TOM_MAA_VURDERES", "KAN_IKKE_VURDERES"]);

export const Mvavurdering = z.strictObject({
  boligId: z.string().check(c.uuid()),
  leieforholdId: z.exactOptional(z.string().check(c.uuid())),
  fra: z.string().check(c.date()),
  til: z.string().check(c.date()),
  kvalifiserer: z.boolean(),
  behovDokumentert: z.exactOptional(z.boolean()),
  vedtakFinnes: z.exactOptional(z.boolean()),
  resultat: MvaResultat,
  grunn: MvaGrunn,
});

export const MvavurderingListe = z.strictObject({
  items: z.array(Mvavurdering).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Noedtilgangsaarsak = z.enum(["FARE_FOR_LIV_OG_HELSE", "AKUTT_BOLIGLOES", "SAKSBEHANDLER_UTILGJENGELIG"]);

export const NoedtilgangStatus = z.enum(["AAPEN", "UTLOEPT", "AVSLUTTET"]);

export const Noedtilgangsresultat = z.enum(["GODKJENT", "AVVIK"]);

export const Noedtilgangskontroll = z.strictObject({
  resultat: Noedtilgangsresultat,
  merknad: z.exactOptional(z.string().check(c.text(0, 1000))),
  kontrollert: z.string().check(c.dateTime()),
  kontrollertAv: AnsattRef,
});

export const Noedtilgang = z.strictObject({
  noedtilgangId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  saksnummer: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u))),
  ansatt: AnsattRef,
  aarsak: Noedtilgangsaarsak,
  begrunnelse: z.string().check(c.text(0, 1000)),
  aapnet: z.string().check(c.dateTime()),
  utloeper: z.string().check(c.dateTime()),
  status: NoedtilgangStatus,
  avsluttet: z.exactOptional(z.string().check(c.dateTime())),
  avsluttetAv: z.exactOptional(AnsattRef),
  antallOppslag: z.int().check(z.gte(0), z.lte(100000)),
  kontroll: z.exactOptional(Noedtilgangskontroll),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const NoedtilgangKontroller = z.strictObject({
  resultat: Noedtilgangsresultat,
  merknad: z.exactOptional(z.string().check(c.text(1, 1000))),
});

export const NoedtilgangListe = z.strictObject({
  items: z.array(Noedtilgang).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const NoedtilgangNy = z.strictObject({
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  aarsak: Noedtilgangsaarsak,
  begrunnelse: z.string().check(c.text(1, 1000)),
  timer: z.exactOptional(z.int().check(z.gte(1), z.lte(8))),
});

export const Webhook = z.strictObject({
  webhookId: z.string().check(c.uuid()),
  mottaker: z.string().check(c.text(0, 500), c.uri()),
  hendelser: z.array(Hendelsestype).check(z.maxLength(50)),
  aktiv: z.boolean(),
  validert: z.exactOptional(z.string().check(c.dateTime())),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  opprettet: z.string().check(c.dateTime()),
});

export const NyWebhook = z.strictObject({
  webhook: Webhook,
  hemmelighet: z.exactOptional(Hemmelighet),
});

export const OekonomikorreksjonNy = z.strictObject({
  personId: z.string().check(c.uuid()),
  felt: Korreksjonsfelt,
  fra: z.int().check(z.gte(-999999999), z.lte(999999999)),
  til: z.int().check(z.gte(0), z.lte(999999999)),
  begrunnelse: z.string().check(c.text(1, 2000)),
  vedleggId: z.string().check(c.uuid()),
});

export const Omgjoering = z.strictObject({
  omgjoeringId: z.string().check(c.uuid()),
  vedtakId: z.string().check(c.uuid()),
  grunnlag: Omgjoeringsgrunnlag,
  tilSkade: z.boolean(),
  begrunnelse: z.string().check(c.text(0, 1000)),
  begynt: z.string().check(c.dateTime()),
  ansatt: AnsattRef,
  nyttVedtakId: z.exactOptional(z.string().check(c.uuid())),
});

export const OmgjoeringListe = z.strictObject({
  items: z.array(Omgjoering).check(z.maxLength(100)),
  kanBegynne: z.boolean(),
});

export const OmgjoeringNy = z.strictObject({
  grunnlag: Omgjoeringsgrunnlag,
  tilSkade: z.boolean(),
  begrunnelse: z.string().check(c.text(1, 1000)),
});

export const OmsorgsboligRegistrering = z.strictObject({
  mottatt: z.string().check(c.date()),
  spraak: Spraak,
  tolkSpraak: z.exactOptional(z.string().check(c.text(1, 40))),
  telefon: z.exactOptional(z.string().check(c.text(1, 20))),
  person: OppgittPerson,
  husstand: z.array(OppgittMedlem).check(z.maxLength(19)),
});

export const Oppbevaringsregelkode = z.enum(["UTKAST", "REGISTERSVAR", "BOSTEDER", "OEKONOMI", "VARSLINGSVALG", "HENVENDELSE", "PLAN", "BOLIGFEIL", "LEIEMELDING", "LEIENOTAT", "SAK", "LEIEFORHOLD", "PERSON", "IMPORT", "TOMT_VEDLEGG", "GJENTATT_KALL", "HENDELSE", "OPPSLAG"]);

export const Oppbevaringsfrist = z.strictObject({
  antall: z.int().check(z.gte(1), z.lte(3650)),
  enhet: z.enum(["TIMER", "DAGER", "MAANEDER"]),
  fra: z.enum(["SIST_LAGRET", "BESVART", "SAK_AVSLUTTET", "LEIEFORHOLD_AVSLUTTET", "OPPRETTET"]),
  innstilling: z.exactOptional(z.enum(["UTKAST_LEVETID_DAGER", "HENVENDELSE_LEVETID_DAGER", "REGISTERDATA_LEVETID_MAANEDER", "AVLEVERING_ETTER_MAANEDER"])),
});

export const Oppbevaringsregel = z.strictObject({
  regel: Oppbevaringsregelkode,
  handling: z.enum(["SLETT", "ANONYMISER", "AVLEVER"]),
  grunnlag: z.string().check(c.text(0, 200)),
  frist: Oppbevaringsfrist,
  antall: z.int().check(z.gte(0), z.lte(999999999)),
});

export const Oppbevaringsrader = z.enum(["SENDT_SOEKNAD", "MOTTATT_VEDLEGG", "SAK", "LEIEFORHOLD", "PERSON", "REGISTERSPOERSMAAL", "OEKONOMI_I_VEDTAK", "HENVENDELSE_I_SAK", "AAPEN_HENVENDELSE", "KJOERT_IMPORT", "FEILBILDE", "FEIL_I_LEIEFORHOLD", "BOLIGOPPGAVE", "BOLIGBILDE"]);

export const Oppbevaringsgrunn = z.strictObject({
  grunn: z.enum(["SAKENS_DOKUMENTASJON", "BEVIS_FOR_FRIST", "LEIEFORHOLDETS_DOKUMENTASJON", "SPORBARHET", "VENTENDE_ARBEID", "ANSATTE", "UTEN_PERSONOPPLYSNINGER"]),
  grunnlag: z.string().check(c.text(0, 200)),
  rader: z.exactOptional(z.array(Oppbevaringsrader).check(z.minLength(1), z.maxLength(20))),
});

export const Oppbevaring = z.strictObject({
  til: z.string().check(c.date()),
  regler: z.array(Oppbevaringsregel).check(z.maxLength(30)),
  bevares: z.array(Oppbevaringsgrunn).check(z.maxLength(30)),
});

export const Oppbevaringsantall = z.strictObject({
  regel: Oppbevaringsregelkode,
  antall: z.int().check(z.gte(1), z.lte(999999999)),
});

export const Oppbevaringskjoering = z.strictObject({
  oppbevaringskjoeringId: z.string().check(c.uuid()),
  tid: z.string().check(c.dateTime()),
  fjernet: z.array(Oppbevaringsantall).check(z.minLength(1), z.maxLength(30)),
});

export const OppbevaringskjoeringListe = z.strictObject({
  items: z.array(Oppbevaringskjoering).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const OppfoelgingLagre = z.strictObject({
  kontakter: z.array(Oppfoelgingskontakt).check(z.maxLength(10)),
  frekvens: z.exactOptional(z.enum(["UKENTLIG", "HVER_14_DAG", "MAANEDLIG", "KVARTALSVIS", "VED_BEHOV"])),
  plan: z.exactOptional(z.string().check(c.text(1, 4000))),
});

export const OppgaveAvlysning = z.strictObject({
  begrunnelse: z.string().check(c.text(1, 1000)),
});

export const OppgaveLagre = z.strictObject({
  tekst: z.exactOptional(z.string().check(c.text(1, 1000))),
  frist: z.string().check(c.date()),
  ansvarlig: z.exactOptional(Ansvarlig),
});

export const OppgaveListe = z.strictObject({
  items: z.array(Oppgave).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const OppgaveNy = z.strictObject({
  type: z.enum(["INNHENT", "SAMTALE", "HJEMMEBESOEK", "TILSYN", "ANNEN"]),
  tekst: z.string().check(c.text(1, 1000)),
  frist: z.string().check(c.date()),
  ansvarlig: z.exactOptional(Ansvarlig),
  samtykkeId: z.exactOptional(z.string().check(c.uuid())),
});

export const OppsigelseListe = z.strictObject({
  items: z.array(Oppsigelse).check(z.maxLength(100)),
});

export const OppsigelseNy = z.strictObject({
  av: Oppsigelsespart,
  bareFor: z.exactOptional(Leierrolle),
  mottatt: z.string().check(c.date()),
  fratredelse: z.string().check(c.date()),
  skriftlig: z.boolean(),
  begrunnelse: z.exactOptional(z.string().check(c.text(1, 4000))),
  opplystOmProtest: z.exactOptional(z.boolean()),
  kortereFristAvtalt: z.exactOptional(z.boolean()),
});

export const OppsigelseTrekking = z.strictObject({
  begrunnelse: z.string().check(c.text(1, 1000)),
  bareFor: z.exactOptional(Leierrolle),
});

export const Organisasjonskode = z.strictObject({
  kode: z.string().check(c.text(0, 20)),
  navn: z.string().check(c.text(0, 300)),
});

export const Organisasjon = z.strictObject({
  organisasjonsnummer: z.string().check(c.text(0, 9), z.regex(/^[0-9]{9}$/u)),
  navn: z.string().check(c.text(0, 300)),
  organisasjonsform: z.exactOptional(Organisasjonskode),
  naeringskode: z.exactOptional(Organisasjonskode),
  overordnet: z.exactOptional(z.string().check(c.text(0, 9), z.regex(/^[0-9]{9}$/u))),
  slettet: z.exactOptional(z.string().check(c.date())),
  konkurs: z.boolean(),
  underAvvikling: z.boolean(),
});

export const Overgangstype = z.enum(["FYLLER_18", "LOESLATELSE", "UTSKRIVNING", "ETTER_INTRO", "FAMILIEGJENFORENING", "BRUDD_VOLD"]);

export const Overgang = z.strictObject({
  overgangId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  type: Overgangstype,
  dato: z.string().check(c.date()),
  oppgaveId: z.string().check(c.uuid()),
  oppgavestatus: OppgaveStatus,
  registrertAv: AnsattRef,
  opprettet: z.string().check(c.dateTime()),
  bortfalt: z.exactOptional(z.string().check(c.dateTime())),
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
});

export const OvergangListe = z.strictObject({
  items: z.array(Overgang).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const OvergangNy = z.strictObject({
  type: Overgangstype,
  dato: z.string().check(c.date()),
  tekst: z.string().check(c.text(1, 1000)),
  frist: z.string().check(c.date()),
  ansvarlig: z.exactOptional(Ansvarlig),
  samtykkeId: z.exactOptional(z.string().check(c.uuid())),
});

export const Oversendingsgrunn = z.enum(["FEIL_ENHET", "ANSVAR_FLYTTET", "OPPFOELGING", "HABILITET", "SKJERMING", "KAPASITET", "ANNET"]);

export const OversendingStatus = z.enum(["SENDT", "KVITTERT", "RETURNERT", "TRUKKET"]);

export const Oversending = z.strictObject({
  oversendingId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  fraEnhet: Enhet,
  tilEnhet: Enhet,
  tilAnsatt: z.exactOptional(AnsattRef),
  grunn: Oversendingsgrunn,
  merknad: z.exactOptional(z.string().check(c.text(0, 1000))),
  sendt: z.string().check(c.dateTime()),
  sendtAv: AnsattRef,
  kvitteresInnen: z.string().check(c.date()),
  status: OversendingStatus,
  avklart: z.exactOptional(z.string().check(c.dateTime())),
  avklartAv: z.exactOptional(AnsattRef),
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const OversendingListe = z.strictObject({
  items: z.array(Oversending).check(z.maxLength(100)),
});

export const OversendingNy = z.strictObject({
  tilEnhet: Enhetskode,
  tilAnsatt: z.exactOptional(z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u))),
  grunn: Oversendingsgrunn,
  merknad: z.exactOptional(z.string().check(c.text(1, 1000))),
});

export const Oversittingsvurdering = z.strictObject({
  tasTilBehandling: z.boolean(),
  begrunnelse: z.string().check(c.text(1, 2000)),
});

export const Varselanledning = z.enum(["DOKUMENT", "TILBUD", "MANGEL", "BEHOV", "MELDING", "KLAGESVAR", "MEDSOEKER", "TILSAGN", "INNHENTING", "INNSYNSSVAR"]);

export const Papirbrev = z.strictObject({
  varselId: z.string().check(c.uuid()),
  versjon: z.int().check(z.gte(1), z.lte(2147483647)),
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  anledning: Varselanledning,
  dokumentId: z.exactOptional(z.string().check(c.uuid())),
  dokumenttype: z.exactOptional(Dokumenttype),
  tittel: z.exactOptional(z.string().check(c.text(0, 200))),
  frist: z.exactOptional(z.string().check(c.date())),
  mottaker: PersonRef,
  postadresse: z.exactOptional(z.array(z.string().check(c.text(1, 200))).check(z.minLength(1), z.maxLength(8))),
  grunn: Papirgrunn,
  laget: z.string().check(c.dateTime()),
});

export const PapirbrevListe = z.strictObject({
  items: z.array(Papirbrev).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Papirsending = z.strictObject({
  sendt: z.string().check(c.date()),
  kommetFram: z.exactOptional(z.string().check(c.date())),
});

export const PersonISak = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  status: SakStatus,
  rolle: z.enum(["SOEKER", "HUSSTAND"]),
});

export const PersonLeieforhold = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  status: LeieforholdStatus,
  startdato: z.string().check(c.date()),
  sakId: z.exactOptional(z.string().check(c.uuid())),
});

export const PersonSoek = z.strictObject({
  formaal: z.string().check(c.text(5, 200)),
  ident: z.exactOptional(z.string().check(c.text(0, 11), z.regex(/^[0-9]{11}$/u))),
  navn: z.exactOptional(z.string().check(c.text(1, 100))),
});

export const PersonSoeknad = z.strictObject({
  soeknadId: z.string().check(c.uuid()),
  referanse: z.string().check(c.text(0, 20)),
  status: SoeknadStatus,
  mottatt: z.string().check(c.dateTime()),
  sakId: z.exactOptional(z.string().check(c.uuid())),
});

export const PersonTreff = z.strictObject({
  personId: z.string().check(c.uuid()),
  navn: Personnavn,
  foedselsaar: z.exactOptional(z.int().check(z.gte(1850), z.lte(2200))),
  saker: z.array(PersonISak).check(z.maxLength(100)),
  soeknader: z.array(PersonSoeknad).check(z.maxLength(100)),
  leieforhold: z.array(PersonLeieforhold).check(z.maxLength(100)),
});

export const PersonSoekSvar = z.strictObject({
  items: z.array(PersonTreff).check(z.maxLength(25)),
  flere: z.boolean(),
});

export const Planrapporttype = z.enum(["BEREGNINGSUTVALGET", "BEHOVSMELDING", "BOSTEDSLOESE", "NULLPUNKT"]);

export const Planrapport = z.strictObject({
  rapport: Planrapporttype,
  fra: z.string().check(c.date()),
  til: z.string().check(c.date()),
  undertrykking: Undertrykking,
  tabeller: z.array(Statistikktabell).check(z.minLength(1), z.maxLength(10)),
});

export const Prioritering = z.strictObject({
  prioritet: Ventelisteprioritet,
  begrunnelse: z.string().check(c.text(1, 1000)),
});

export const Problem = z.strictObject({
  type: z.string().check(c.text(0, 200), c.uri()),
  title: z.string().check(c.text(0, 200)),
  status: z.int().check(z.gte(400), z.lte(599)),
  detail: z.string().check(c.text(0, 1000)),
  code: z.string().check(c.text(0, 60), z.regex(/^[A-Z0-9_]{1,60}$/u)),
  traceId: z.string().check(c.text(0, 64)),
  errors: z.exactOptional(z.array(FeltFeil).check(z.maxLength(200))),
});

export const ProtestNy = z.strictObject({
  mottatt: z.string().check(c.date()),
  tekst: z.exactOptional(z.string().check(c.text(1, 4000))),
});

export const Regelkode = z.enum(["VEDTAK", "MINSTEALDER", "BOTID", "INNTEKT", "FORMUE", "GJELD", "KARANTENE", "SOVEROM", "LEIETID", "DEPOSITUM", "VENTELISTE", "SVARTID", "TILBUDSFRIST", "BEHOV", "VEDTAKETS_GYLDIGHET", "KLAGEFRIST", "LOV"]);

export const Regelverksregel = z.strictObject({
  kode: Regelkode,
  virkning: z.enum(["MENNESKE", "FLAGGER", "FORESLAAR", "UTFOERER"]),
  tittel: Tekst,
  avsnitt: z.array(Tekst).check(z.minLength(1), z.maxLength(60)),
});

export const Regelverk = z.strictObject({
  kommunenummer: Kommunenummer,
  navn: Tekst,
  dag: z.string().check(c.date()),
  gyldigFra: z.string().check(c.date()),
  hjemmel: Kriteriehjemmel,
  regelsett: z.enum(["FVL1967", "FVL2025"]),
  regler: z.array(Regelverksregel).check(z.minLength(1), z.maxLength(30)),
});

export const RegisteradgangListe = z.strictObject({
  items: z.array(Registeradgang).check(z.maxLength(4)),
});

export const RegisterkommentarNy = z.strictObject({
  tekst: z.string().check(c.text(1, 4000)),
});

export const RegistrertTilbudssvar = z.strictObject({
  kanal: z.enum(["MUNTLIG", "PAPIR"]),
  notat: z.string().check(c.text(0, 2000)),
  registrertAv: AnsattRef,
});

export const Regnearkformat = z.enum(["CSV", "XLSX"]);

export const RepresentasjonNy = z.strictObject({
  representant: OppgittPerson,
  type: Representasjonstype,
  omfang: Representasjonsomfang,
  gyldigFra: z.string().check(c.date()),
  gyldigTil: z.exactOptional(z.string().check(c.date())),
  brevTil: z.exactOptional(BrevTil),
  dokument: z.string().check(c.text(1, 200)),
});

export const ReservasjonStatus = z.enum(["AKTIV", "UTLOEPT", "BRUKT", "OPPHEVET"]);

export const Reservasjon = z.strictObject({
  reservasjonId: z.string().check(c.uuid()),
  boligId: z.string().check(c.uuid()),
  aarsak: z.string().check(c.text(0, 300)),
  sisteDag: z.string().check(c.date()),
  status: ReservasjonStatus,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  opprettet: z.string().check(c.dateTime()),
});

export const ReservasjonListe = z.strictObject({
  items: z.array(Reservasjon).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const ReservasjonNy = z.strictObject({
  aarsak: z.string().check(c.text(1, 300)),
  sisteDag: z.string().check(c.date()),
});

export const Retur = z.strictObject({
  begrunnelse: z.string().check(c.text(1, 2000)),
});

export const Revisjonsbrudd = z.strictObject({
  art: z.enum(["RAD_ENDRET", "RAD_MANGLER", "SEGL_ENDRET", "SEGL_MANGLER", "HALE_MANGLER", "RAD_UTEN_SEGL", "LINJE_UTEN_RAD"]),
  segl: z.exactOptional(z.int().check(z.gte(1), z.lte(2147483647))),
  revisjonId: z.exactOptional(z.string().check(c.uuid())),
  antall: z.exactOptional(z.int().check(z.gte(0), z.lte(2147483647))),
});

export const Revisjonskontroll = z.strictObject({
  begynt: z.string().check(c.dateTime()),
  sist: z.string().check(c.dateTime()),
  tilSegl: z.int().check(z.gte(1), z.lte(2147483647)),
  ferdig: z.boolean(),
  antallBrudd: z.int().check(z.gte(0), z.lte(2147483647)),
  brudd: z.array(Revisjonsbrudd).check(z.maxLength(100)),
});

export const Revisjonskjede = z.strictObject({
  antallSegl: z.int().check(z.gte(0), z.lte(2147483647)),
  sisteSegl: z.exactOptional(z.strictObject({
    nummer: z.int().check(z.gte(1), z.lte(2147483647)),
    segl: z.string().check(c.text(0, 43), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u)),
    forseglet: z.string().check(c.dateTime()),
  })),
  ventende: z.strictObject({
    antall: z.int().check(z.gte(0), z.lte(2147483647)),
    eldste: z.exactOptional(z.string().check(c.dateTime())),
  }),
  kontroller: z.array(Revisjonskontroll).check(z.maxLength(2)),
});

export const SaksbehandlerAntall = z.strictObject({
  verdi: z.string().check(c.text(0, 64)),
  navn: z.nullable(z.string().check(c.text(0, 100))),
  antall: z.int().check(z.gte(0), z.lte(10000000)),
});

export const SakFasetter = z.strictObject({
  visning: z.array(VerdiAntall).check(z.maxLength(7)),
  status: z.array(VerdiAntall).check(z.maxLength(16)),
  sakstype: z.array(VerdiAntall).check(z.maxLength(8)),
  frist: z.array(VerdiAntall).check(z.maxLength(3)),
  saksbehandler: z.array(SaksbehandlerAntall).check(z.maxLength(200)),
  hast: z.int().check(z.gte(0), z.lte(10000000)),
  barn: z.int().check(z.gte(0), z.lte(10000000)),
});

export const SakRegistrert = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  forventetSvar: z.string().check(c.date()),
});

export const SakSammendrag = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  status: SakStatus,
  soeker: PersonRef,
  husstand: HusstandAntall,
  hast: z.boolean(),
  mottatt: z.string().check(c.date()),
  nesteFrist: z.exactOptional(Frist),
  saksbehandler: z.exactOptional(AnsattRef),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const SakVisning = z.enum(["AAPNE", "MINE", "IKKE_FORDELT", "FRIST_DENNE_UKEN", "TIL_GODKJENNING", "VENTELISTE", "AVSLUTTET"]);

export const SakSoek = z.strictObject({
  sok: z.exactOptional(z.string().check(c.text(2, 100))),
  visning: z.exactOptional(SakVisning),
  status: z.exactOptional(z.array(SakStatus).check(z.maxLength(16), c.uniqueItems())),
  sakstype: z.exactOptional(z.array(Sakstype).check(z.maxLength(8), c.uniqueItems())),
  saksbehandler: z.exactOptional(z.array(z.string().check(c.text(0, 64), z.regex(/^([a-z0-9-]{1,64}|IKKE_FORDELT)$/u))).check(z.maxLength(50), c.uniqueItems())),
  frist: z.exactOptional(z.array(FristGruppe).check(z.maxLength(3), c.uniqueItems())),
  hast: z.exactOptional(z.boolean()),
  barn: z.exactOptional(z.boolean()),
  sorter: z.exactOptional(z.enum(["NESTE_FRIST", "NAVN", "SAKSTYPE", "STATUS", "MOTTATT", "SAKSBEHANDLER"])),
  retning: z.exactOptional(z.enum(["STIGENDE", "SYNKENDE"])),
  limit: z.exactOptional(z.int().check(z.gte(1), z.lte(100))),
  etter: z.exactOptional(z.string().check(c.text(0, 600), z.regex(/^[A-Za-z0-9_.-]{1,600}$/u))),
});

export const SakSoekSvar = z.strictObject({
  items: z.array(SakSammendrag).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
  treff: z.int().check(z.gte(0), z.lte(10000000)),
  totalt: z.int().check(z.gte(0), z.lte(10000000)),
  oppdatert: z.string().check(c.dateTime()),
  fasetter: SakFasetter,
});

export const SakVent = z.strictObject({
  begrunnelse: z.string().check(c.text(1, 1000)),
  til: z.string().check(c.date()),
  samtykkeId: z.exactOptional(z.string().check(c.uuid())),
});

export const SakensKlager = z.strictObject({
  items: z.array(Klage).check(z.maxLength(100)),
});

export const SakensKriterier = z.strictObject({
  leietidMnd: z.exactOptional(z.int().check(z.gte(1), z.lte(120))),
  sakId: z.string().check(c.uuid()),
  kriteriesettId: z.string().check(c.uuid()),
  hjemmel: Kriteriehjemmel,
  laast: z.boolean(),
  bostederHentet: z.exactOptional(z.string().check(c.dateTime())),
  resultater: z.array(Kriterieresultat).check(z.maxLength(6)),
});

export const SakensMedsoekersbegrunnelse = z.strictObject({
  bedt: z.string().check(c.date()),
  vedtakId: z.string().check(c.uuid()),
  dokumentId: z.exactOptional(z.string().check(c.uuid())),
});

export const SakensMedsoeker = z.strictObject({
  medsoekerId: z.string().check(c.uuid()),
  status: MedsoekerStatus,
  invitert: z.string().check(c.dateTime()),
  besvart: z.exactOptional(z.string().check(c.dateTime())),
  person: PersonRef,
  svar: z.exactOptional(Svar),
  begrunnelse: z.exactOptional(SakensMedsoekersbegrunnelse),
});

export const SakensRepresentasjoner = z.strictObject({
  items: z.array(Representasjon).check(z.maxLength(100)),
  brevTil: Brevmottakere,
});

export const SakensReservasjonNy = z.strictObject({
  boligId: z.string().check(c.uuid()),
  aarsak: z.string().check(c.text(1, 300)),
  sisteDag: z.string().check(c.date()),
});

export const SakensTildelingsmoete = z.strictObject({
  moetesakId: z.string().check(c.uuid()),
  tildelingsmoeteId: z.string().check(c.uuid()),
  tidspunkt: z.string().check(c.dateTime()),
  status: Moetestatus,
  konklusjon: z.exactOptional(Moetekonklusjon),
});

export const SakensTildelingsmoeteListe = z.strictObject({
  items: z.array(SakensTildelingsmoete).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Varsel = z.strictObject({
  varselId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  anledning: Varselanledning,
  dokumentId: z.exactOptional(z.string().check(c.uuid())),
  dokumenttype: z.exactOptional(Dokumenttype),
  frist: z.exactOptional(z.string().check(c.date())),
  status: Varselstatus,
  kanal: z.exactOptional(Varselkanal),
  grunn: z.exactOptional(Papirgrunn),
  opprettet: z.string().check(c.dateTime()),
  sendt: z.exactOptional(z.string().check(c.dateTime())),
  purret: z.exactOptional(z.string().check(c.dateTime())),
  aapnet: z.exactOptional(z.string().check(c.dateTime())),
  papirSendt: z.exactOptional(z.string().check(c.date())),
  versjon: z.int().check(z.gte(1), z.lte(2147483647)),
});

export const Sakensvarsler = z.strictObject({
  items: z.array(Varsel).check(z.maxLength(100)),
});

export const SakmedlemSett = z.strictObject({
  ansattId: z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u)),
  medlem: z.boolean(),
});

export const Saksbegrunnelse = z.strictObject({
  begrunnelse: z.string().check(c.text(1, 1000)),
});

export const Saksutskriftsutgave = z.enum(["ARKIV", "PART"]);

export const SamarbeidspartListe = z.strictObject({
  items: z.array(Samarbeidspart).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const SamarbeidspartNy = z.strictObject({
  samtykkeId: z.string().check(c.uuid()),
  tjeneste: Samarbeidstjeneste,
  kontaktperson: z.string().check(c.text(1, 200)),
  telefon: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[+0-9 ]{5,20}$/u))),
  epost: z.exactOptional(z.string().check(c.text(0, 254), c.email())),
});

export const Samtykketekst = z.strictObject({
  versjon: z.int().check(z.gte(1), z.lte(9999)),
  nb: z.string().check(c.text(0, 2000)),
  nn: z.string().check(c.text(0, 2000)),
});

export const SamtykkeListe = z.strictObject({
  items: z.array(Samtykke).check(z.maxLength(100)),
  tekst: Samtykketekst,
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const SamtykkeNytt = z.strictObject({
  formaal: Samtykkeformaal,
  part: Samtykkepart,
  opplysninger: z.string().check(c.text(1, 1000)),
  gyldigTil: z.string().check(c.date()),
  tekstversjon: z.int().check(z.gte(1), z.lte(9999)),
});

export const SamtykkeRegistrer = z.strictObject({
  formaal: Samtykkeformaal,
  part: Samtykkepart,
  opplysninger: z.string().check(c.text(1, 1000)),
  gyldigTil: z.string().check(c.date()),
  tekstversjon: z.int().check(z.gte(1), z.lte(9999)),
  kanal: z.enum(["SKRIFTLIG", "MUNTLIG"]),
  gitt: z.string().check(c.date()),
  kompetanseVurdert: z.boolean(),
  personId: z.exactOptional(z.string().check(c.uuid())),
});

export const SkjermedeMottakere = z.strictObject({
  mottakere: z.array(AnsattRef).check(z.maxLength(100)),
});

export const SkjermetMottakerSett = z.strictObject({
  ansattId: z.string().check(c.text(0, 64), z.regex(/^[a-z0-9-]{1,64}$/u)),
  mottar: z.boolean(),
});

export const SkjermetSak = z.strictObject({
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  status: SakStatus,
  hast: z.boolean(),
  mottatt: z.string().check(c.dateTime()),
  nesteFrist: z.exactOptional(z.string().check(c.date())),
  medlemmer: z.array(AnsattRef).check(z.maxLength(100)),
});

export const SkjermetSakListe = z.strictObject({
  items: z.array(SkjermetSak).check(z.maxLength(100)),
  mottakere: z.array(AnsattRef).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Slettesperregrunn = z.enum(["DOMSTOL", "TILSYN", "KLAGE", "ANNET"]);

export const Slettesperre = z.strictObject({
  slettesperreId: z.string().check(c.uuid()),
  grunn: Slettesperregrunn,
  begrunnelse: z.string().check(c.text(0, 1000)),
  fra: z.string().check(c.date()),
  gjelderTil: z.string().check(c.date()),
  gjelder: z.boolean(),
  sattAv: AnsattRef,
  opphevet: z.exactOptional(z.string().check(c.dateTime())),
  opphevetAv: z.exactOptional(AnsattRef),
  opphevetBegrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
});

export const SlettesperreListe = z.strictObject({
  items: z.array(Slettesperre).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const SlettesperreNy = z.strictObject({
  grunn: Slettesperregrunn,
  begrunnelse: z.string().check(c.text(1, 1000)),
  gjelderTil: z.string().check(c.date()),
});

export const SoeknadSammendrag = z.strictObject({
  soeknadId: z.string().check(c.uuid()),
  status: SoeknadStatus,
  formaal: z.exactOptional(Formaal),
  referanse: z.exactOptional(z.string().check(c.text(0, 20), z.regex(/^[A-Z0-9-]{4,20}$/u))),
  opprettet: z.string().check(c.dateTime()),
  sistLagret: z.string().check(c.dateTime()),
  slettesDato: z.exactOptional(z.nullable(z.string().check(c.date()))),
  steg: StegId,
  sakId: z.exactOptional(z.string().check(c.uuid())),
});

export const SoeknadListe = z.strictObject({
  items: z.array(SoeknadSammendrag).check(z.maxLength(100)),
});

export const SoeknadOpprett = z.strictObject({
  spraak: Spraak,
});

export const SoeknadRegistrering = z.strictObject({
  kanal: z.enum(["PAPIR", "MUNTLIG", "ANNEN_ENHET"]),
  mottatt: z.string().check(c.date()),
  spraak: Spraak,
  soeker: OppgittPerson,
  svar: Svar,
});

export const SoeknadRegistrert = z.strictObject({
  soeknadId: z.string().check(c.uuid()),
  referanse: z.string().check(c.text(0, 20), z.regex(/^[A-Z0-9-]{4,20}$/u)),
  mottatt: z.string().check(c.dateTime()),
  forventetSvar: z.string().check(c.date()),
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  ukjent: UkjenteSvar,
});

export const Soeksmaal = z.strictObject({
  reist: z.string().check(c.date()),
});

export const Statistikkommentar = z.strictObject({
  kommentar: z.string().check(c.text(1, 1000)),
});

export const Statistikkrad = z.strictObject({
  sakId: z.exactOptional(z.string().check(c.uuid())),
  saksnummer: z.exactOptional(z.string().check(c.text(0, 20))),
  leieforholdId: z.exactOptional(z.string().check(c.uuid())),
  boligId: z.exactOptional(z.string().check(c.uuid())),
});

export const StatistikkradListe = z.strictObject({
  items: z.array(Statistikkrad).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Statistikkuttrekk = z.strictObject({
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  hode: Statistikkhode,
  tabeller: z.array(Statistikktabell).check(z.maxLength(50)),
});

export const StatistikkuttrekkListe = z.strictObject({
  items: z.array(Statistikkhode).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const StatistikkuttrekkNy = z.strictObject({
  rapport: Statistikkrapport,
  referansedato: z.string().check(c.date()),
  undertrykking: z.exactOptional(Undertrykking),
  flyktningTrumfer: z.exactOptional(z.boolean()),
});

export const Status = z.strictObject({
  status: z.literal("OK"),
  versjon: z.string().check(c.text(0, 40)),
});

export const Statusendring = z.strictObject({
  fraStatus: z.exactOptional(Boligstatus),
  tilStatus: Boligstatus,
  statusdato: z.string().check(c.date()),
  tid: z.string().check(c.dateTime()),
  aarsak: z.exactOptional(z.string().check(c.text(0, 500))),
  av: z.exactOptional(z.string().check(c.text(0, 100))),
});

export const StatusendringListe = z.strictObject({
  items: z.array(Statusendring).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const SvarLagre = z.strictObject({
  svar: Svar,
  steg: StegId,
  spraak: Spraak,
  skjemaversjon: z.exactOptional(z.int().check(z.gte(1), z.lte(10000))),
});

export const TilMottak = z.strictObject({
  oversending: Oversending,
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  sakstype: Sakstype,
  soeker: PersonRef,
  hast: z.boolean(),
});

export const TilMottakListe = z.strictObject({
  items: z.array(TilMottak).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Tilbud = z.strictObject({
  tilbudId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  status: TilbudStatus,
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
  bolig: Boligsammendrag,
  boligHoldes: z.boolean(),
  klargjort: z.exactOptional(Klargjoering),
  sendt: z.exactOptional(z.string().check(c.dateTime())),
  svarfrist: z.exactOptional(z.string().check(c.date())),
  besvart: z.exactOptional(z.string().check(c.dateTime())),
  avslagsgrunntype: z.exactOptional(Avslagsgrunntype),
  avslagsgrunn: z.exactOptional(z.string().check(c.text(0, 2000))),
  registrertSvar: z.exactOptional(RegistrertTilbudssvar),
  avslagsvurdering: z.exactOptional(Avslagsvurdering),
  visning: z.exactOptional(Visning),
  match: z.array(Match).check(z.maxLength(18)),
  medsoekerSignerer: z.exactOptional(z.boolean()),
  vergeSignerer: z.exactOptional(z.boolean()),
  avvikBegrunnelse: z.exactOptional(z.string().check(c.text(0, 2000))),
  leieforholdId: z.exactOptional(z.string().check(c.uuid())),
  kontraktAvvikBegrunnelse: z.exactOptional(z.string().check(c.text(0, 2000))),
});

export const Tilbudsgrense = z.strictObject({
  maks: z.int().check(z.gte(1), z.lte(10)),
  teller: z.int().check(z.gte(0), z.lte(999)),
  uvurderte: z.int().check(z.gte(0), z.lte(999)),
  naadd: z.boolean(),
});

export const TilbudListe = z.strictObject({
  grense: z.exactOptional(Tilbudsgrense),
  items: z.array(Tilbud).check(z.maxLength(100)),
});

export const TilbudOpprett = z.strictObject({
  boligId: z.string().check(c.uuid()),
  svarfrist: z.exactOptional(z.string().check(c.date())),
  visning: z.exactOptional(Visning),
  avvikBegrunnelse: z.exactOptional(z.string().check(c.text(1, 2000))),
});

export const TilbudSend = z.strictObject({
  svarfrist: z.exactOptional(z.string().check(c.date())),
  visning: z.exactOptional(Visning),
  avvikBegrunnelse: z.exactOptional(z.string().check(c.text(1, 2000))),
});

export const TilbudSvar = z.strictObject({
  svar: z.enum(["JA", "NEI"]),
  avslagsgrunntype: z.exactOptional(Avslagsgrunntype),
  grunn: z.exactOptional(z.string().check(c.text(0, 2000))),
});

export const TilbudSvarRegistrer = z.strictObject({
  svar: z.enum(["JA", "NEI"]),
  avslagsgrunntype: z.exactOptional(Avslagsgrunntype),
  grunn: z.exactOptional(z.string().check(c.text(0, 2000))),
  kanal: z.enum(["MUNTLIG", "PAPIR"]),
  gitt: z.string().check(c.dateTime()),
  notat: z.string().check(c.text(1, 2000)),
});

export const Tilbudsgrunnlag = z.strictObject({
  depositumForeslaatt: z.exactOptional(Kroner),
  boligId: z.string().check(c.uuid()),
  bomiljoehensyn: z.exactOptional(z.string().check(c.text(0, 1000))),
  match: z.array(Match).check(z.maxLength(18)),
  svarfristForeslaatt: z.string().check(c.date()),
  svarfristTidligst: z.string().check(c.date()),
  svarfristSenest: z.string().check(c.date()),
});

export const Tildelingsmoete = z.strictObject({
  tildelingsmoeteId: z.string().check(c.uuid()),
  tidspunkt: z.string().check(c.dateTime()),
  sted: z.exactOptional(z.string().check(c.text(0, 100))),
  status: Moetestatus,
  deltakere: z.array(Moetedeltaker).check(z.maxLength(31)),
  boliger: z.array(Boligsammendrag).check(z.maxLength(20)),
  agendaFra: z.string().check(c.date()),
  agendaTil: z.string().check(c.date()),
  avsluttet: z.exactOptional(z.string().check(c.dateTime())),
  avsluttetAv: z.exactOptional(AnsattRef),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const TildelingsmoeteListe = z.strictObject({
  items: z.array(Tildelingsmoete).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const TildelingsmoeteNytt = z.strictObject({
  tidspunkt: z.string().check(c.dateTime()),
  sted: z.exactOptional(z.string().check(c.text(1, 100))),
  deltakere: z.array(MoetedeltakerNy).check(z.maxLength(30)),
  boliger: z.array(z.string().check(c.uuid())).check(z.maxLength(20), c.uniqueItems()),
});

export const Tomgangsaarsak = z.enum(["VEDLIKEHOLD", "MANGLER_SOEKER", "AVSLAATT_TILBUD", "RESERVERT", "SALG", "ANNET"]);

export const Tomgangsperiode = z.strictObject({
  boligId: z.string().check(c.uuid()),
  adresse: z.string().check(c.text(0, 200)),
  aarsak: Tomgangsaarsak,
  fra: z.string().check(c.date()),
  til: z.exactOptional(z.string().check(c.date())),
  dager: z.int().check(z.gte(1), z.lte(100000)),
  manedsleie: z.exactOptional(z.int().check(z.gte(0), z.lte(999999))),
  taptLeie: z.exactOptional(z.int().check(z.gte(0), z.lte(999999999))),
});

export const Tomgangsaarsaksum = z.strictObject({
  aarsak: Tomgangsaarsak,
  dager: z.int().check(z.gte(0), z.lte(2147483647)),
  taptLeie: z.int().check(z.gte(0), z.lte(2147483647)),
});

export const Tomgangssammendrag = z.strictObject({
  dager: z.int().check(z.gte(0), z.lte(2147483647)),
  taptLeie: z.int().check(z.gte(0), z.lte(2147483647)),
  dagerUtenLeie: z.int().check(z.gte(0), z.lte(2147483647)),
  aarsaker: z.array(Tomgangsaarsaksum).check(z.maxLength(6)),
});

export const TomgangListe = z.strictObject({
  items: z.array(Tomgangsperiode).check(z.maxLength(100)),
  sum: Tomgangssammendrag,
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const UlesteILeieforhold = z.strictObject({
  leieforholdId: z.string().check(c.uuid()),
  boligId: z.string().check(c.uuid()),
  uleste: UlesteMeldinger,
  eldste: z.string().check(c.dateTime()),
});

export const UlesteILeieforholdListe = z.strictObject({
  items: z.array(UlesteILeieforhold).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const UtenBehovsproevingRegistrering = z.strictObject({
  mottatt: z.string().check(c.date()),
  grunn: UtleieGrunn,
  begrunnelse: z.string().check(c.text(1, 1000)),
  spraak: Spraak,
  tolkSpraak: z.exactOptional(z.string().check(c.text(1, 40))),
  telefon: z.exactOptional(z.string().check(c.text(1, 20))),
  person: OppgittPerson,
  husstand: z.array(OppgittMedlem).check(z.maxLength(19)),
});

export const Utflytting = z.strictObject({
  utflyttet: z.string().check(c.date()),
  avslutning: Avslutning,
  boligstatus: z.enum(["KLAR_FOR_INNFLYTTING", "VEDLIKEHOLD", "IKKE_TILGJENGELIG"]),
});

export const Utlevering = z.strictObject({
  personId: z.string().check(c.uuid()),
  formaal: z.string().check(c.text(5, 200)),
});

export const UtloependeLeieforhold = z.strictObject({
  leieforhold: Leieforhold,
  trinn: Utloepstrinn,
  frist: z.string().check(c.date()),
  flytteoppfordringSenest: z.string().check(c.date()),
});

export const UtloependeLeieforholdListe = z.strictObject({
  items: z.array(UtloependeLeieforhold).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Utsettelsessvar = z.strictObject({
  svar: z.enum(["INNVILGET", "AVSLAATT"]),
  begrunnelse: z.string().check(c.text(1, 2000)),
});

export const Uttalelse = z.strictObject({
  tekst: z.string().check(c.text(1, 10000)),
});

export const UttalelseRegistrer = z.strictObject({
  tekst: z.string().check(c.text(1, 10000)),
  kanal: z.enum(["PAPIR", "MUNTLIG"]),
});

export const VarslingsvalgNy = z.strictObject({
  barePost: z.boolean(),
  epost: z.exactOptional(z.string().check(c.text(0, 254), c.email())),
  mobil: z.exactOptional(z.string().check(c.text(0, 16), z.regex(/^[+][1-9][0-9]{6,14}$/u))),
});

export const VedleggListe = z.strictObject({
  items: z.array(Vedlegg).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const VedleggNytt = z.strictObject({
  type: Vedleggstype,
  filnavn: z.string().check(c.text(1, 255)),
});

export const VedleggTilSaken = z.strictObject({
  type: Vedleggstype,
  filnavn: z.string().check(c.text(1, 255)),
  synligForPart: z.exactOptional(z.boolean()),
});

export const Ventelisteendring = z.strictObject({
  tid: z.string().check(c.dateTime()),
  av: z.string().check(c.text(0, 100)),
  fraStatus: z.exactOptional(VentelisteStatus),
  tilStatus: VentelisteStatus,
  fraPrioritet: z.exactOptional(Ventelisteprioritet),
  tilPrioritet: Ventelisteprioritet,
  begrunnelse: z.exactOptional(z.string().check(c.text(0, 1000))),
});

export const Ventelistegrunn = z.strictObject({
  begrunnelse: z.string().check(c.text(1, 1000)),
});

export const Ventelistehandling = z.enum(["PRIORITER", "REGISTRER_BEHOV", "PAUSE", "GJENOPPTA", "BORTFALL"]);

export const Ventelisteplass = z.strictObject({
  ventelisteplassId: z.string().check(c.uuid()),
  sakId: z.string().check(c.uuid()),
  saksnummer: z.string().check(c.text(0, 20), z.regex(/^[0-9]{4}-[0-9]{5}$/u)),
  soeker: PersonRef,
  husstand: HusstandAntall,
  status: VentelisteStatus,
  statusGrunn: z.exactOptional(z.string().check(c.text(0, 1000))),
  prioritet: Ventelisteprioritet,
  prioritetGrunn: z.exactOptional(z.string().check(c.text(0, 1000))),
  fraDato: z.string().check(c.date()),
  boliginnhold: Boliginnhold,
  boligbehov: Boligbehov,
  behov: Behovsstatus,
  endringer: z.exactOptional(z.array(Ventelisteendring).check(z.maxLength(500))),
  handlinger: z.exactOptional(z.array(Ventelistehandling).check(z.maxLength(5))),
  versjon: z.int().check(z.gte(1), z.lte(999999999)),
});

export const VentelisteplassListe = z.strictObject({
  items: z.array(Ventelisteplass).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Ventelistevurdering = z.strictObject({
  vurdering: z.string().check(c.text(1, 1000)),
});

export const VergemaalNy = z.strictObject({
  gjelder: OppgittPerson,
  brevTil: z.exactOptional(BrevTil),
});

export const WebhookEndre = z.strictObject({
  mottaker: z.string().check(c.text(8, 500), c.uri()),
  hendelser: z.array(Hendelsestype).check(z.minLength(1), z.maxLength(50), c.uniqueItems()),
  aktiv: z.exactOptional(z.boolean()),
});

export const Webhookhemmelighet = z.strictObject({
  hemmelighet: z.exactOptional(Hemmelighet),
  gammelGjelderTil: z.string().check(c.dateTime()),
});

export const Webhookleveranse = z.strictObject({
  leveranseId: z.string().check(c.uuid()),
  hendelseId: z.exactOptional(z.string().check(c.uuid())),
  type: Hendelsestype,
  status: Leveransestatus,
  opprettet: z.string().check(c.dateTime()),
  nesteForsoek: z.exactOptional(z.string().check(c.dateTime())),
  forsoek: z.array(Leveranseforsoek).check(z.maxLength(24)),
});

export const Webhookleveranser = z.strictObject({
  items: z.array(Webhookleveranse).check(z.maxLength(100)),
  neste: z.exactOptional(z.string().check(c.text(0, 600))),
});

export const Webhookliste = z.strictObject({
  items: z.array(Webhook).check(z.maxLength(100)),
});
