/** What an operation is answered in the states a thing can be in, which calls as the contract shows them never meet. */
import type { ProblemCode } from '@kobo-bolig/contract';
import type { operations } from '@kobo-bolig/contract/server';
import { innbygger } from '../../packages/backend/src/testing/tilbudbenk.ts';
import {
  KJENT,
  NEDE,
  STENGES,
  andres,
  annet,
  avklartVarsel,
  besvartMedsoeker,
  boligen,
  egenBolig,
  flyttet,
  forStor,
  forslag,
  heic,
  helDel,
  kjent,
  klagen,
  klages,
  ledig,
  leid,
  lukket,
  mange,
  naboen,
  neste,
  og,
  omgjoerlig,
  opphoersforslag,
  oversendt,
  partensUtenInnhold,
  plassen,
  rad,
  sak,
  sender,
  sendtSoeknad,
  skadetJpeg,
  stortBilde,
  trukket,
  ukjent,
  uten,
  utenInnhold,
  vedlegget,
  vist,
  tilUgunst,
  type Tilstand,
} from './tilstand.ts';

const utenProeving = rad('sak', `sakstype = 'UTEN_BEHOVSPROEVING'`);
/** By the appeals body, of a case a home has been found for. */
const opphevet = og(
  oversendt,
  rad('vedtak', `status = 'PAAKLAGET'`),
  sender(() => ({ dato: '2026-11-20', utfall: 'OPPHEVET' })),
  sak('VENTELISTE'),
);

const moetet = (endring: string): Tilstand => rad('tildelingsmoete', endring);
const agendasaken = sender(({ sakId }) => ({ sakId: sakId! }));
const iMoetet = og(plassen('VENTER'), sak('VENTELISTE'), uten('gradering_avventes'));
const konkludert = og(
  iMoetet,
  rad(
    'moetesak',
    `konklusjon = 'VENT', konkludert = naa(), konkludert_av = 'trine',
      journalnotat_id = (select n.id from journalnotat n where n.kommunenummer = moetesak.kommunenummer limit 1)`,
  ),
);

export const tilstander: Partial<Record<keyof typeof operations, Partial<Record<ProblemCode, Tilstand>>>> = {
  hentInnbygger: { REGISTER_IKKE_AAPNET: og(STENGES, { som: innbygger(KJENT) }) },
  registrerRepresentasjon: { REPRESENTASJON_FINNES: { igjen: true } },
  avsluttRepresentasjon: { REPRESENTASJON_ER_AVSLUTTET: trukket('representasjon') },
  delMinPlan: { SAK_ER_LUKKET: lukket },
  kommenterRegisteropplysninger: { SAK_ER_LUKKET: lukket },
  giSamtykke: { SAK_ER_LUKKET: lukket },
  registrerSamtykke: { SAK_ER_LUKKET: lukket },
  registrerHjelper: { SAK_ER_LUKKET: lukket },
  trekkHjelper: { HJELPER_ER_AVSLUTTET: rad('hjelper', `trukket = naa(), trukket_av = 'trine'`) },
  registrerSamarbeidspart: {
    SAK_ER_LUKKET: lukket,
    SAMTYKKE_GJELDER_IKKE: og(
      trukket('samtykke'),
      sender(({ samtykkeId }) => ({ samtykkeId: samtykkeId! })),
    ),
  },
  opprettTildelingsmoete: { EIENDOM_I_MOETE: rad('enhet', `type = 'EIENDOM'`) },
  endreTildelingsmoete: {
    MOETE_ER_IKKE_AAPENT: moetet(`tidspunkt = '2026-11-01'`),
    IKKE_MOETELEDER: og(moetet(`tidspunkt = '2026-11-25'`), rad('moetedeltaker', `funksjon = 'DELTAKER'`)),
  },
  listMoetesaker: { MOETE_ER_IKKE_AAPENT: moetet(`tidspunkt = '2026-12-20'`) },
  settSakPaaAgenda: {
    MOETE_ER_IKKE_AAPENT: og(moetet(`tidspunkt = '2026-11-01'`), agendasaken),
    SKJERMET_SAK_I_MOETE: agendasaken,
    MANGLER_TILSAGN: og(uten('gradering_avventes'), agendasaken),
    SAK_PAA_AGENDA: og(plassen('VENTER'), sak('VENTELISTE'), uten('gradering_avventes'), agendasaken),
  },
  konkluderMoetesak: {
    MOETE_ER_IKKE_AAPENT: og(moetet(`tidspunkt = '2026-11-22'`), iMoetet),
    IKKE_MOETELEDER: og(iMoetet, rad('moetedeltaker', `funksjon = 'DELTAKER'`)),
    MOETESAK_ER_KONKLUDERT: konkludert,
  },
  taSakAvAgenda: {
    MOETE_ER_IKKE_AAPENT: og(moetet(`tidspunkt = '2026-11-01'`), iMoetet),
    IKKE_MOETELEDER: og(iMoetet, rad('moetedeltaker', `funksjon = 'DELTAKER'`)),
    MOETESAK_ER_KONKLUDERT: konkludert,
  },
  avsluttTildelingsmoete: {
    MOETE_ER_IKKE_AAPENT: moetet(`status = 'AVLYST', avsluttet = naa(), avsluttet_av = 'trine'`),
    IKKE_MOETELEDER: rad('moetedeltaker', `funksjon = 'DELTAKER'`),
  },
  avsluttSamarbeidspart: { SAMARBEID_ER_AVSLUTTET: trukket('samtykke') },
  registrerSamtykketrekk: { SAMTYKKE_GJELDER_IKKE: trukket('samtykke') },
  registrerOvergang: {
    SAK_ER_LUKKET: lukket,
    SAMTYKKE_GJELDER_IKKE: og(
      trukket('samtykke'),
      sender(({ samtykkeId }) => ({ samtykkeId: samtykkeId! })),
    ),
  },
  lagreOppgave: {
    SAMTYKKE_GJELDER_IKKE: og(
      trukket('samtykke'),
      sender(() => ({ ansvarlig: 'trine' })),
      rad(
        'oppgave',
        'samtykke_id = (select s.id from samtykke s where s.kommunenummer = oppgave.kommunenummer)',
      ),
    ),
  },
  siOppMittLeieforhold: { LEIEFORHOLD_UGYLDIG_OVERGANG: flyttet },
  soekAdresserSomInnbygger: { ADRESSESOEK_UTILGJENGELIG: { ...NEDE, query: { sok: 'Torvgata 3' } } },
  inviterMedsoeker: { SOEKNAD_ER_SENDT: sendtSoeknad },
  lagreMedsoekersvar: { MEDSOEKER_HAR_SVART: besvartMedsoeker },
  bekreftMedsoeker: { MEDSOEKER_HAR_SVART: besvartMedsoeker },
  beOmBegrunnelse: {
    UGYLDIG_OVERGANG: og(forslag, besvartMedsoeker),
    VEDTAK_I_ANNET_SYSTEM: og(annet, besvartMedsoeker),
  },
  registrerBegrunnelseskrav: {
    UGYLDIG_OVERGANG: og(forslag, besvartMedsoeker),
    VEDTAK_I_ANNET_SYSTEM: og(annet, besvartMedsoeker),
  },
  sendBegrunnelse: {
    IKKE_SAKENS_SAKSBEHANDLER: og(besvartMedsoeker, andres),
    UGYLDIG_OVERGANG: besvartMedsoeker,
  },
  slettSoeknad: { SOEKNAD_ER_SENDT: sendtSoeknad },
  sendSoeknad: { SOEKNAD_ER_SENDT: sendtSoeknad },
  registrerSoeknad: {
    REGISTER_IKKE_AAPNET: og(
      STENGES,
      sender(() => ({ soeker: kjent })),
    ),
  },
  registrerOmsorgsboligsak: {
    REGISTER_IKKE_AAPNET: STENGES,
    SAKSTYPE_IKKE_I_BRUK: rad('kommune', `config = config - 'utenSoeknad'`),
  },
  registrerSakUtenBehovsproeving: {
    REGISTER_IKKE_AAPNET: STENGES,
    SAKSTYPE_IKKE_I_BRUK: rad('kommune', `config = config - 'utenSoeknad'`),
  },
  registrerBosetting: {
    REGISTER_IKKE_AAPNET: og(
      STENGES,
      sender(() => ({ person: kjent })),
    ),
    SAKSTYPE_IKKE_I_BRUK: rad('kommune', `config = config - 'utenSoeknad'`),
  },
  registrerHenvendelse: {
    REGISTER_IKKE_AAPNET: og(
      STENGES,
      sender(() => ({ gjelder: kjent })),
    ),
  },
  avgjoerHenvendelse: {
    REGISTER_IKKE_AAPNET: og(
      STENGES,
      rad('henvendelse', 'person_id = null'),
      sender(() => ({ gjelder: kjent })),
    ),
  },
  forlengMangel: {
    IKKE_SAKENS_SAKSBEHANDLER: andres,
    MANGEL_ER_AVKLART: rad('mangel', `status = 'BESVART', besvart = naa()`),
  },
  gjenopptaSak: { IKKE_SAKENS_SAKSBEHANDLER: andres },
  rettJournalnotat: { JOURNALNOTAT_UFULLSTENDIG: sender(() => ({ tekst: ' ' })) },
  opprettEttersending: { FOR_MANGE_VEDLEGG: mange('sak_id', 'person_id') },
  opprettVedlegg: { FOR_MANGE_VEDLEGG: mange('sak_id', 'ansatt') },
  lastNedVedlegg: { VEDLEGG_IKKE_KONTROLLERT: vedlegget('VENTER'), VEDLEGG_INFISERT: vedlegget('INFISERT') },
  lastNedKlagevedlegg: {
    VEDLEGG_IKKE_KONTROLLERT: vedlegget('VENTER'),
    VEDLEGG_INFISERT: vedlegget('INFISERT'),
  },
  lastNedTilbudsbilde: {
    VEDLEGG_IKKE_KONTROLLERT: vedlegget('VENTER'),
    VEDLEGG_INFISERT: vedlegget('INFISERT'),
  },
  lastOppVedlegg: {
    VEDLEGG_HAR_INNHOLD: og(vedlegget('VENTER'), {
      sql: `update vedlegg set person_id = null, ansatt = 'trine' where kommunenummer = '9901' and boligfeil_id is null`,
    }),
    VEDLEGG_FOR_STORT: og(utenInnhold, forStor),
    VEDLEGG_UKJENT_TYPE: og(utenInnhold, ukjent),
    VEDLEGG_ER_HEIC: og(utenInnhold, heic),
    VEDLEGG_SKADET: og(utenInnhold, skadetJpeg),
  },
  lastOppBoligbilde: { VEDLEGG_FOR_STORT: stortBilde },
  opprettFeilbilde: {
    BOLIGFEIL_UGYLDIG_OVERGANG: rad('boligfeil', `status = 'LUKKET', svar = 'Ja.'`),
    LEIEFORHOLD_UGYLDIG_OVERGANG: flyttet,
    FOR_MANGE_BILDER: og(leid, {
      sql: `insert into vedlegg (kommunenummer, id, boligfeil_id, person_id, type, filnavn, opprettet_av, endret_av)
        select kommunenummer, gen_random_uuid(), boligfeil_id, person_id, type, filnavn, 'x', 'x'
        from vedlegg, generate_series(1, 10) where kommunenummer = '9901' and boligfeil_id is not null`,
    }),
  },
  lastOppFeilbilde: {
    BOLIGFEIL_UGYLDIG_OVERGANG: rad('boligfeil', `status = 'LUKKET', svar = 'Ja.'`),
    LEIEFORHOLD_UGYLDIG_OVERGANG: flyttet,
    VEDLEGG_HAR_INNHOLD: og(leid, vedlegget('VENTER'), skadetJpeg),
    VEDLEGG_FOR_STORT: og(leid, stortBilde),
    BILDE_UKJENT_TYPE: og(leid, ukjent),
    VEDLEGG_ER_HEIC: og(leid, heic),
    VEDLEGG_SKADET: og(leid, skadetJpeg),
  },
  lastNedMittFeilbilde: {
    VEDLEGG_IKKE_KONTROLLERT: vedlegget('VENTER'),
    VEDLEGG_INFISERT: vedlegget('INFISERT'),
  },
  lastNedFeilbilde: {
    VEDLEGG_IKKE_KONTROLLERT: vedlegget('VENTER'),
    VEDLEGG_INFISERT: vedlegget('INFISERT'),
  },
  sendDelAvMittVedlegg: {
    VEDLEGG_ER_HEIC: og(partensUtenInnhold, heic, helDel(heic)),
    VEDLEGG_SKADET: og(partensUtenInnhold, skadetJpeg, helDel(skadetJpeg)),
  },
  returnerOversending: {
    OVERSENDING_ER_AVKLART: rad(
      'oversending',
      `til_enhet = 'BOLIGKONTOR', fra_enhet = 'SKJERMET', status = 'TRUKKET', avklart = naa()`,
    ),
  },
  trekkOversending: { OVERSENDING_ER_AVKLART: rad('oversending', `status = 'TRUKKET', avklart = naa()`) },
  lagreVedtaksforslag: {
    AVVISNING_IKKE_VARSLET: og(
      forslag,
      sender(() => ({ resultat: 'AVVIST' })),
    ),
  },
  fattVedtak: {
    PART_ER_IKKE_HOERT: og(opphoersforslag, sak('GODKJENNING')),
    OMGJOERING_IKKE_TIL_GUNST: tilUgunst,
  },
  rettAnnetvedtak: {
    IKKE_SAKENS_SAKSBEHANDLER: andres,
    UGYLDIG_OVERGANG: og(annet, lukket),
    VEDTAK_UFULLSTENDIG: og(
      annet,
      sender((_, { innhold }) => ({ innhold: { ...innhold, hjemmel: ' ' } })),
    ),
  },
  begynnOmgjoering: { VEDTAK_I_ANNET_SYSTEM: annet },
  besvarInnsynskrav: {
    INNSYNSKRAV_ER_BESVART: rad('innsynskrav', `resultat = 'GITT', besvart = naa(), besvart_av = 'trine'`),
  },
  sendForhaandsvarsel: { UGYLDIG_OVERGANG: og(omgjoerlig, sak('NY')), VEDTAK_I_ANNET_SYSTEM: annet },
  registrerUttalelse: { IKKE_SAKENS_SAKSBEHANDLER: andres, FORHAANDSVARSEL_ER_AVKLART: avklartVarsel },
  trekkForhaandsvarsel: { IKKE_SAKENS_SAKSBEHANDLER: andres, FORHAANDSVARSEL_ER_AVKLART: avklartVarsel },
  registrerKlage: {
    KLAGE_FINNES: klages,
    VEDTAK_KAN_IKKE_PAAKLAGES: og(klages, klagen('TRUKKET'), rad('vedtak', `status = 'BORTFALT'`)),
    VEDTAK_I_ANNET_SYSTEM: og(klages, annet),
  },
  taKlagen: { KLAGE_UGYLDIG_OVERGANG: klagen('TRUKKET') },
  registrerInhabilitetIKlagen: {
    INHABILITET_FINNES: og(
      { roller: ['KLAGEBEHANDLER', 'VEDTAKSMYNDIGHET'] },
      sender(() => ({ ansattId: 'petra' })),
    ),
  },
  kontrollerKlage: { KLAGE_UGYLDIG_OVERGANG: klagen('TRUKKET') },
  vurderOversitting: { KLAGE_UGYLDIG_OVERGANG: klagen('TRUKKET') },
  registrerKlageutfall: {
    KLAGE_UGYLDIG_OVERGANG: klagen('TRUKKET'),
    TILBUD_UTE: opphevet,
    TILBUD_KLARGJORT: og(
      opphevet,
      rad(
        'tilbud',
        `status = 'KLARGJORT', klargjort = naa(), klargjort_av = 'trine', sendt = null, reservasjon_id = null`,
      ),
    ),
  },
  registrerKlagetrekking: { KLAGE_UGYLDIG_OVERGANG: klagen('TRUKKET') },
  innhentBosteder: { UGYLDIG_OVERGANG: lukket, BEHOVET_PROEVES_IKKE: utenProeving },
  innhentOekonomi: { BEHOVET_PROEVES_IKKE: utenProeving },
  opprettTilbud: {
    BOLIG_KREVER_BEHOVSPROEVING: og(
      ledig,
      egenBolig,
      sak('VENTELISTE'),
      uten(
        'klage',
        'klagevedlegg',
        'omgjoering',
        'forhaandsvarsel',
        'oppsigelse',
        'leietaker',
        'leiekontrakt',
      ),
      utenProeving,
    ),
  },
  hentTilbudsgrunnlag: { BOLIG_KREVER_BEHOVSPROEVING: utenProeving },
  korrigerOekonomi: { BEHOVET_PROEVES_IKKE: utenProeving },
  lagreKartlegging: { BEHOVET_PROEVES_IKKE: og(sak('KARTLEGGING'), utenProeving) },
  prioriterVentelisteplass: { UGYLDIG_OVERGANG: plassen('BORTFALT') },
  registrerBehov: { BEHOV_KAN_IKKE_BESVARES: plassen('BORTFALT') },
  laVentelisteplassBortfalle: { UGYLDIG_OVERGANG: plassen('BORTFALT') },
  registrerKontrakt: {
    BOLIG_I_BRUK: og(
      rad('tilbud', `status = 'AKSEPTERT', besvart = '2026-11-17'`),
      sender(() => ({ signertDato: '2026-11-18', avvikBegrunnelse: 'Ny takst.' })),
    ),
  },
  registrerLeieforhold: { BOLIG_IKKE_LEDIG: egenBolig },
  vurderLeieTilEie: { LEIEFORHOLD_UGYLDIG_OVERGANG: flyttet },
  opprettLeienotat: { LEIEFORHOLD_UTEN_LEIETAKER: uten('leietaker') },
  rettLeienotat: {
    LEIEFORHOLD_UTEN_LEIETAKER: uten('leietaker'),
    JOURNALNOTAT_UFULLSTENDIG: sender(() => ({ tekst: ' ' })),
  },
  sendLeiemelding: { LEIETAKER_KAN_IKKE_NAAS: uten('leietaker') },
  meldBoligfeil: { LEIEFORHOLD_UGYLDIG_OVERGANG: flyttet },
  behandleBoligfeil: { BOLIGFEIL_UGYLDIG_OVERGANG: rad('boligfeil', `status = 'LUKKET', svar = 'Ja.'`) },
  registrerFravaer: { LEIEFORHOLD_UGYLDIG_OVERGANG: flyttet },
  registrerFornyelse: {
    LEIEFORHOLD_UGYLDIG_OVERGANG: flyttet,
    BOLIG_I_BRUK: og(
      rad('leieforhold', `status = 'UTLOEPER_SNART', sluttdato = '2027-01-31'`),
      uten('fornyelsessak', 'fornyelse'),
      neste('2027-02-01'),
      sender((_, { kontrakt }) => ({
        kontrakt: {
          ...kontrakt,
          signertDato: '2026-11-18',
          gjelderFra: '2027-02-01',
          sluttdato: '2030-01-31',
        },
      })),
    ),
  },
  aapneFornyelsessak: { LEIEFORHOLD_UGYLDIG_OVERGANG: flyttet },
  forhaandsvisLeieregulering: {
    VARSEL_FOR_KORT: sender(() => ({ varslet: '2027-12-20' })),
    LEIEGRUNNLAG_MANGLER: sender(() => ({ type: 'GJENGS', varslet: '2026-01-01' })),
  },
  registrerOppsigelse: {
    BOLIG_I_BRUK: og(
      uten('oppsigelse', 'oppsigelsestekst'),
      rad('leieforhold', `status = 'TIDSUBESTEMT', tidsubegrenset = true, sluttdato = '2026-10-31'`),
      neste('2026-11-01'),
      sender(() => ({ mottatt: '2026-11-20' })),
    ),
  },
  trekkOppsigelse: {
    BOLIG_I_BRUK: og(
      rad('leieforhold', `status = 'SAGT_OPP', fratredelse = '2026-07-31'`),
      neste('2026-08-01'),
    ),
  },
  registrerSoeksmaal: { INGEN_OPPSIGELSE: vist },
  endreBolig: {
    BOLIG_FINNES: og(boligen('VEDLIKEHOLD'), naboen('leverandor_bolig_id, noekkel', `'FDV-1042', 'x'`)),
  },
  opprettKobobolig: {
    BOLIG_FINNES: naboen('noekkel', `'9901|0000|strandveien|12|b|h0203|'`),
    BOLIG_ANNEN_ADRESSE: naboen('leverandor_bolig_id, noekkel', `'FDV-1042', 'x'`),
  },
  endreKobobolig: {
    BOLIG_FINNES: og(
      rad(
        'bolig',
        `adresse = '{"adressenavn":"Strandveien","nummer":12,"bokstav":"B","postnummer":"0000","poststed":"Krokvik","kommunenummer":"9901"}'`,
      ),
      naboen('noekkel', `'9901|0000|strandveien|12|b|h0203|'`),
    ),
  },
  opprettSakensReservasjon: { BOLIG_KAN_IKKE_RESERVERES: egenBolig },
  opphevSakensReservasjon: { RESERVASJON_AVSLUTTET: rad('reservasjon', `status = 'UTLOEPT'`) },
  endreAvtale: {
    AVTALE_ANNEN_DISPOSISJON: og(
      rad('bolig', `disposisjonsform = 'EGEN_EID'`),
      rad('avtale', `type = 'TILVISNING', antall_i_prosjektet = 20, kvoteprosent = 40`),
      sender(({ boligId }) => ({ boliger: [boligId!] })),
    ),
  },
  slaaSammenBoliger: {
    UGYLDIG_OVERGANG: boligen('SOLGT'),
    BOLIG_FINNES: og(
      boligen('VEDLIKEHOLD'),
      naboen('noekkel', `'9901|9901|storgata|12||h0203|'`),
      naboen('noekkel', `'x'`, `'0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f62'`),
    ),
    AVTALE_OVERLAPPER: og(
      boligen('VEDLIKEHOLD'),
      naboen('noekkel', `'x'`, `'0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f62'`),
      {
        sql: `insert into avtale (kommunenummer, id, type, motpart, fra, opprettet_av, endret_av)
            select kommunenummer, '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f63', type, motpart, fra, 'x', 'x' from avtale
            where kommunenummer = '9901';
          insert into avtale_bolig (kommunenummer, avtale_id, bolig_id, periode) select kommunenummer, '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f63',
            '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f62', periode from avtale_bolig where kommunenummer = '9901'`,
      },
    ),
  },
  gjennomfoerImport: {
    IMPORT_ER_KJOERT: rad('importjobb', `status = 'KJOERT'`),
    IMPORT_KREVER_ROLLE: og(rad('importjobb', `inneholder_leietakere = true`), { roller: ['BOLIGOVERSIKT'] }),
  },
  endreWebhook: { MOTTAKER_IKKE_TILLATT: sender(() => ({ mottaker: 'https://fdv.example/#del' })) },
  eksporterInnsyn: {
    INNSYN_FOR_MANGE: {
      sql: `insert into innsynslogg (kommunenummer, id, operasjon, ressurs, antall, aktoer, tid)
        select '9901', gen_random_uuid(), 'soekSaker', 'SAK', 1, 'ansatt:trine', '2026-11-10'
        from generate_series(1, 20001)`,
    },
  },
};
