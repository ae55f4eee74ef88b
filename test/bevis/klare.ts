/** States in which an operation is carried out, where the example of Krokvik is in none: what the contract shows is about other things. */
import type { operations } from '@kobo-bolig/contract/server';
import { enslig } from '@kobo-bolig/skjema/testing';
import { identFor } from '../../packages/backend/src/ports/simulering/personer.ts';
import { rad as importrad } from '../../packages/backend/src/testing/importkall.ts';
import { kartlagt as vurdert, stein } from '../../packages/backend/src/testing/sakbenk.ts';
import { innbygger } from '../../packages/backend/src/testing/tilbudbenk.ts';
import { skrivCsv } from '../../packages/backend/src/modules/importer/index.ts';
import {
  annet,
  besvartMedsoeker,
  forslag,
  klagen,
  lukket,
  og,
  omgjoerlig,
  oversendt,
  plassen,
  rad,
  sak,
  uten,
  utenInnhold,
  kartlagt,
  jpeg,
  jsonb,
  naboen,
  sender,
  boligen,
  egenBolig,
  klages,
  klargjort,
  ledig,
  leid,
  vist,
  sendtSoeknad,
  holdt,
  oppsagt,
  partensUtenInnhold,
  type Tilstand,
} from './tilstand.ts';

const hentetOekonomi = {
  navn: 'Kari Eksempel',
  rolle: 'SOEKER',
  inntekt: { status: 'OK', perMaaned: 28000, maaneder: [], kilder: [], hentet: '2026-11-10T08:00:00Z' },
  skatteoppgjoer: { status: 'IKKE_HENTET', aar: null, hentet: null },
};

/** A case waits for a home, and one is free. */
const tilbys = og(
  ledig,
  egenBolig,
  sak('VENTELISTE'),
  uten('klage', 'klagevedlegg', 'omgjoering', 'forhaandsvarsel', 'oppsigelse', 'leietaker', 'leiekontrakt'),
);

/** Waits by a grant, and is nobody the registers have not answered about. */
const iMoetet = og(plassen('VENTER'), sak('VENTELISTE'), uten('gradering_avventes'));

/** The example's document is of its tenancy. */
const leiedokument = rad(
  'dokument',
  `sak_id = null, vedtak_id = null, type = 'LEIEUTLOEP',
    leieforhold_id = (select l.id from leieforhold l where l.kommunenummer = dokument.kommunenummer)`,
);

export const klare: Partial<Record<keyof typeof operations, Tilstand>> = {
  opphevLeieforholdetsSlettesperre: rad(
    'slettesperre',
    `sak_id = null, leieforhold_id = (select id from leieforhold where kommunenummer = '9901')`,
  ),
  avsluttSak: og(
    og(sak('OPPFOELGING'), uten('klage', 'klagevedlegg', 'oppgave', 'overgang', 'oversending')),
    kartlagt,
    rad('kartlegging', `vanskeligstilt = 'JA'`),
  ),
  begynnOmgjoering: omgjoerlig,
  behandleKlage: klagen('UNDER_BEHANDLING'),
  fattVedtak: og(og(forslag, sak('GODKJENNING'), rad('vedtak', `foreslaatt_av = 'vidar'`), uten('dokument'))),
  ferdigstillKartlegging: og(sak('KARTLEGGING'), rad('kartlegging', `innhold = ${jsonb(vurdert)}`)),
  gjenaapneKartlegging: og(
    sak('KARTLEGGING_FERDIGSTILT'),
    kartlagt,
    rad('kartlegging', `ferdigstilt = '2026-11-10'`),
    uten('vedtak', 'klage', 'klagevedlegg'),
  ),
  gjenaapneSak: og(lukket, uten('klage', 'klagevedlegg')),
  gjenopptaSak: og(sak('VENTER_PAA_ANNEN'), rad('sak', `venter_til = '2027-01-01'`)),
  gjenopptaVentelisteplass: plassen('PAUSE'),
  kontrollerKlage: klagen('FORMKONTROLL'),
  kontrollerNoedtilgang: rad('noedtilgang', `ansatt = 'vidar', avsluttet = naa(), avsluttet_av = 'vidar'`),
  kvitterOversending: rad('oversending', `til_enhet = 'BOLIGKONTOR', fra_enhet = 'SKJERMET'`),
  laVentelisteplassBortfalle: og(plassen('VENTER'), rad('venteliste', `behov_svar = 'IKKE_LENGER'`)),
  lagreBrevmal: og(
    uten('brevmalversjon'),
    sender(() => ({ tillegg: [] })),
  ),
  lagreKartlegging: sak('KARTLEGGING'),
  lagreVedtaksforslag: forslag,
  lastOppVedlegg: utenInnhold,
  meldMangler: sak('KARTLEGGING'),
  registrerAnnetvedtak: og(
    sak('UNDER_ARBEID'),
    uten('vedtak', 'klage', 'klagevedlegg', 'omgjoering', 'forhaandsvarsel'),
  ),
  registrerKlagetrekking: oversendt,
  registrerKlageutfall: og(
    oversendt,
    sender(() => ({ dato: '2026-11-15' })),
  ),
  registrerTrekking: og(
    sak('UNDER_ARBEID'),
    uten('vedtak', 'klage', 'klagevedlegg', 'tilbud', 'omgjoering', 'venteliste', 'reservasjon'),
  ),
  rettAnnetvedtak: annet,
  returnerOversending: rad('oversending', `til_enhet = 'BOLIGKONTOR', fra_enhet = 'SKJERMET'`),
  returnerVedtaksforslag: og(forslag, sak('GODKJENNING')),
  sendForhaandsvarsel: omgjoerlig,
  sendSakTilEnhet: og(
    uten('oversending'),
    sender(() => ({ tilEnhet: 'SKJERMET', tilAnsatt: 'siri' })),
  ),
  sendTilGodkjenning: forslag,
  settVentelisteplassPaaPause: plassen('VENTER'),
  registrerTilbudssvar: og(
    rad('tilbud', `sendt = '2026-11-16', svarfrist = '2026-12-20'`),
    sak('VENTELISTE'),
  ),
  svarPaaTilbud: og(rad('tilbud', `svarfrist = '2026-12-20'`), sak('VENTELISTE')),
  svarUtsettelse: og(klagen('UNDER_BEHANDLING'), rad('klage', `utsettelse = 'BEDT_OM'`)),
  taKlagen: rad('klage', `vedtak_foreslaatt_av = 'vidar'`),
  ventPaaAndre: og(
    sak('KARTLEGGING'),
    sender(() => ({ til: '2026-12-20' })),
  ),
  beOmBegrunnelse: besvartMedsoeker,
  registrerBegrunnelseskrav: og(
    besvartMedsoeker,
    sender(() => ({ bedt: '2026-11-18' })),
  ),
  sendBegrunnelse: rad(
    'medsoeker',
    `status = 'BEKREFTET', besvart = naa(), begrunnelse_bedt = '2026-11-18',
      begrunnelse_vedtak_id = (select v.id from vedtak v where v.kommunenummer = medsoeker.kommunenummer limit 1)`,
  ),
  vurderOversitting: klagen('VURDER_OVERSITTING'),
  slettBolig: boligen('VEDLIKEHOLD'),
  delBolig: boligen('VEDLIKEHOLD'),
  endreBolig: boligen('VEDLIKEHOLD'),
  opphevReservasjon: rad('reservasjon', 'sak_id = null'),
  meldBoligfeil: leid,
  opprettFeilbilde: leid,
  registrerFravaer: og(leid, uten('leieforhold_fravaer')),
  registrerInnflytting: og(
    leid,
    sender(() => ({ innflyttet: '2026-11-18' })),
  ),
  vurderLeieTilEie: leid,
  startFornyelse: leid,
  registrerOppsigelse: og(
    leid,
    sender(() => ({ mottatt: '2026-11-20' })),
  ),
  siOppMittLeieforhold: leid,
  opprettReservasjon: ledig,
  opprettSakensReservasjon: og(ledig, egenBolig),
  slettSoeknad: rad('soeknad', 'versjon = 1'),
  lagreSvar: rad('soeknad', 'versjon = 1'),
  registrerKlage: og(klages, uten('klage', 'klagevedlegg')),
  opprettVedtaksforslag: og(
    sak('KARTLEGGING_FERDIGSTILT'),
    kartlagt,
    uten('vedtak', 'klage', 'klagevedlegg', 'omgjoering', 'forhaandsvarsel'),
  ),
  settSakPaaAgenda: og(
    iMoetet,
    uten('moetesak'),
    sender(({ sakId }) => ({ sakId: sakId! })),
  ),
  endreTildelingsmoete: rad('tildelingsmoete', `tidspunkt = '2026-11-25'`),
  konkluderMoetesak: iMoetet,
  taSakAvAgenda: iMoetet,
  registrerSamarbeidspart: sender(({ samtykkeId }) => ({ samtykkeId: samtykkeId! })),
  lagreOppgave: sender(() => ({ ansvarlig: 'trine' })),
  angreImport: rad('importjobb', `status = 'KJOERT'`),
  registrerLeieforhold: og(ledig, egenBolig, uten('leieforhold', 'leietaker', 'leiekontrakt')),
  registrerKontrakt: og(
    rad('tilbud', `status = 'AKSEPTERT', besvart = '2026-11-17'`),
    uten('leieforhold'),
    sak('VENTELISTE'),
    sender(() => ({ signertDato: '2026-11-18', avvikBegrunnelse: 'Ny takst.' })),
  ),
  slettKobobolig: og(boligen('VEDLIKEHOLD'), rad('bolig', `leverandor_bolig_id = 'FDV-1042'`)),
  lagreMinPlan: rad('minplan', 'versjon = 1'),
  slettMinPlan: rad('minplan', 'versjon = 1'),
  lagreOppfoelging: rad('oppfoelging', 'versjon = 1'),
  lagreInnfoeringspunkt: uten('innfoeringspunkt'),
  merkMineMeldingerLest: rad('melding', `id = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002'`),
  merkMeldingerLest: rad('melding', `id = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e7002'`),
  sendKlage: og(
    klages,
    uten('klage', 'klagevedlegg'),
    sender(({ vedtakId }) => ({ vedtakId: vedtakId! })),
  ),
  registrerPapirsending: og(
    rad(
      'varsel',
      `opprettet = '2026-11-16', status = 'PAPIR', kanal = 'PAPIR', grunn = 'IKKE_SVAR', neste = null`,
    ),
    sender(() => ({ sendt: '2026-11-18', kommetFram: '2026-11-20' })),
  ),
  lastNedLeiedokumentPdf: leiedokument,
  lastNedLeiedokumentHtml: og(leiedokument, rad('dokumentfil', `format = 'HTML'`)),
  registrerLeiepapirsending: og(
    rad(
      'varsel',
      `sak_id = null, dokument_id = null, leieforhold_id = (select l.id from leieforhold l where l.kommunenummer = varsel.kommunenummer),
        anledning = 'LEIEMELDING', ressurs_id = gen_random_uuid(), dag = '2026-11-16',
        mottaker_id = (select t.person_id from leietaker t where t.kommunenummer = varsel.kommunenummer),
        opprettet = '2026-11-16', status = 'PAPIR', kanal = 'PAPIR', grunn = 'IKKE_SVAR', neste = null`,
    ),
    sender(() => ({ sendt: '2026-11-18' })),
  ),
  sendDelAvMittVedlegg: partensUtenInnhold,
  lastOppMittVedlegg: partensUtenInnhold,
  protesterMotOppsigelse: oppsagt,
  registrerProtest: og(
    oppsagt,
    sender(() => ({ mottatt: '2026-11-18' })),
  ),
  registrerSoeksmaal: og(
    oppsagt,
    rad('oppsigelse', `protest = '2026-11-10'`),
    sender(() => ({ reist: '2026-11-18' })),
  ),
  trekkTilbud: og(holdt, sak('VENTELISTE')),
  vurderAvslag: rad('tilbud', `status = 'AVSLAATT', besvart = '2026-11-17'`),
  opprettTilbud: tilbys,
  klargjoerTilbud: tilbys,
  sendTilbud: og(klargjort, sak('VENTELISTE'), uten('omgjoering', 'forhaandsvarsel')),
  innhentOekonomi: sak('KARTLEGGING'),
  registrerAvtaletrekking: og(
    rad('leieforhold', `status = 'AVTALT', innflyttet = null`),
    uten('leieforhold_fravaer'),
    sender(() => ({ trukket: '2026-11-18' })),
  ),
  registrerUtflytting: og(
    leid,
    uten('leieforhold_fravaer'),
    sender(() => ({ utflyttet: '2026-11-18', avslutning: 'AVTALE' })),
  ),
  registrerFlytteoppfordring: og(
    rad('leieforhold', `status = 'UTLOEPT_UTEN_AVKLARING', sluttdato = '2026-11-10'`),
    sender(() => ({ sendt: '2026-11-18' })),
  ),
  avsluttFravaer: sender(() => ({ avsluttet: '2026-11-18' })),
  aapneFornyelsessak: og(leid, uten('fornyelsessak')),
  registrerFornyelse: og(
    leid,
    sender((_, vist) => ({
      vedtakIAnnetSystem: { ...vist.vedtakIAnnetSystem, dato: '2026-11-10' },
      kontrakt: {
        ...vist.kontrakt,
        signertDato: '2026-11-18',
        gjelderFra: '2029-04-01',
        sluttdato: '2032-03-31',
      },
    })),
  ),
  opprettHusleiekjoering: sender(() => ({ profil: 'A' })),
  settSkjermetMottaker: { som: stein },
  settSakmedlem: og(rad('sak', `skjermet = true, enhet = 'SKJERMET'`), { som: stein }),
  opprettAvtale: og(
    uten('avtale_bolig', 'avtale'),
    sender(({ boligId }) => ({ boliger: [boligId!] })),
  ),
  endreAvtale: og(
    rad('avtale', `type = 'TILVISNING', antall_i_prosjektet = 10, kvoteprosent = 40`),
    sender(({ boligId }) => ({ boliger: [boligId!] })),
  ),
  gjennomfoerImport: sender(() => ({ rader: [2] })),
  svarPaaMangel: sender(() => ({ vedlegg: [] })),
  sendTilArkivIgjen: rad('dokument', `arkivstatus = 'FEILET'`),
  inviterMedsoeker: rad(
    'soeknad',
    `svar = ${jsonb({
      ...enslig.svar,
      'husstand.alene': 'NEI',
      venterBarn: 'NEI',
      medsoeker: 'JA',
      'medsoeker.fnr': identFor('MODIG SYKKEL'),
      'medsoeker.navn': 'Sykkel',
      'medsoeker.relasjon': 'SAMBOER',
    })}`,
  ),
  bekreftMedsoeker: rad(
    'medsoeker',
    `svar = ${jsonb({
      'soeker.telefon': '40 00 00 01',
      tryggKontakt: 'JA',
      tolk: 'NEI',
      'info.lest': { versjon: 2, tid: '2026-11-20T08:00:00Z' },
      riktig: true,
    })}`,
  ),
  beOmMedsoekerinnsyn: besvartMedsoeker,
  sendMedsoekerklage: og(
    klages,
    besvartMedsoeker,
    uten('klage', 'klagevedlegg'),
    sender(({ vedtakId }) => ({ vedtakId: vedtakId! })),
  ),
  trekkSoeknad: og(sendtSoeknad, sak('UNDER_ARBEID'), uten('vedtak', 'klage', 'klagevedlegg', 'omgjoering')),
  registrerVergemaal: og(
    { som: innbygger('JEVN KORK') },
    sender(() => ({ gjelder: { ident: identFor('LUN PLANKE'), navn: 'Planke' } })),
  ),
  registrerForeldreansvar: og(
    { som: innbygger('KLOK HAGESAKS') },
    sender(() => ({ gjelder: { ident: identFor('FRISK GULROT'), navn: 'Gulrot' } })),
  ),
  korrigerOekonomi: og(
    sak('KARTLEGGING'),
    rad(
      'oekonomi',
      `personer = (select jsonb_build_array(${jsonb(hentetOekonomi)} || jsonb_build_object('personId', s.soeker_id))
        from sak s where s.id = oekonomi.sak_id)`,
    ),
    sender(({ personId, vedleggId }) => ({ personId: personId!, vedleggId: vedleggId! })),
  ),
  aapneNoedtilgang: og(
    uten('noedtilgang', 'oversending', 'inhabilitet'),
    rad('sak', `loepenummer = 17, enhet = 'NAV', saksbehandler = null`),
    { roller: ['SAKSBEHANDLER'] },
  ),
  merkLeiemeldingerLest: rad('leiemelding', `id = '0198f2a1-7c3e-7a54-9d21-5b6c7d8ef202'`),
  merkMineLeiemeldingerLest: rad('leiemelding', `id = '0198f2a1-7c3e-7a54-9d21-5b6c7d8ef202'`),
  opprettLeieregulering: og(
    leid,
    sender(({ leieforholdId }) => ({
      varslet: '2026-11-20',
      leier: [{ leieforholdId: leieforholdId!, manedsleie: 11500 }],
    })),
  ),
  endreKobobolig: og(
    boligen('VEDLIKEHOLD'),
    rad(
      'bolig',
      `leverandor_bolig_id = 'FDV-1042', bruksenhetsnummer = 'H0203', adresse = '{"adressenavn":"Strandveien","nummer":12,
        "bokstav":"B","postnummer":"0000","poststed":"Krokvik","kommunenummer":"9901"}'`,
    ),
  ),
  slaaSammenBoliger: og(
    boligen('VEDLIKEHOLD'),
    naboen('noekkel', `'x'`, `'0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f62'`),
  ),
  lastOppBoligbilde: jpeg,
  lastOppFeilbilde: og(leid, jpeg),
  opprettImport: { fil: skrivCsv([importrad(1)]) },
  hentKvittering: sendtSoeknad,
  listSakensKlager: vist,
  hentStatus: vist,
  hentKapabiliteter: vist,
};
