/** Of what there can be only one: for each rule of uniqueness a second row the schema must refuse, made of the example's own. */
import assert from 'node:assert/strict';
import type { Driver } from '../db/driver.ts';
import { isSqlError } from '../db/errors.ts';

interface Eneste {
  readonly tabell: string;
  /** What the example's row is at first, where it is not such a one. */
  readonly foer?: string;
  /** Where the second row differs, but for its id, so that it is this rule and no other that stops it. */
  readonly annerledes?: Readonly<Record<string, string>>;
}

const NY = 'gen_random_uuid()';
const en = (tabell: string, resten: Omit<Eneste, 'tabell'> = {}): Eneste => ({ tabell, ...resten });
/** Of what else there is one of. */
const nummer = { nummer: '77' };

export const enesteAvSitt: Readonly<Record<string, Eneste>> = {
  arkivjournal_en_gang: en('arkivjournal', { annerledes: { nummer: '77' } }),
  avtale_bolig_i_en_om_gangen: en('avtale_bolig', { annerledes: { avtale_id: NY } }),
  befaring_rettet_en_gang: en('befaring', { foer: `korrigerer = ${NY}` }),
  boenhetsdel_en_gang_paa_hver_side: en('boenhetsdel', { annerledes: { boenhetshendelse_id: NY } }),
  bolig_leverandor_unik: en('bolig', {
    foer: `leverandor_bolig_id = 'FDV-1'`,
    annerledes: { noekkel: `'x'` },
  }),
  bolig_noekkel_unik: en('bolig', { foer: `noekkel = 'x'`, annerledes: { leverandor_bolig_id: 'null' } }),
  boligoppgave_en_av_hver: en('boligoppgave'),
  boligoppgave_ett_av_hvert_trinn: en('boligoppgave', {
    foer: `befaring_id = null, funn = null, leieforhold_id = ${NY}, utloep_trinn = 'VED_SLUTT', utloep_dato = '2027-01-01'`,
  }),
  boligoppgave_en_per_varsel: en('boligoppgave', {
    foer: `befaring_id = null, funn = null, varsel_id = ${NY}`,
  }),
  boligoppgave_en_per_feil: en('boligoppgave', {
    foer: `befaring_id = null, funn = null, boligfeil_id = ${NY}`,
  }),
  bolignotat_rettet_en_gang: en('bolignotat', { foer: `korrigerer = ${NY}` }),
  moetesak_en_gang: en('moetesak'),
  dokument_en_kvittering: en('dokument', {
    foer: `type = 'KVITTERING', soeknad_id = ${NY}, vedtak_id = null`,
  }),
  dokument_en_registerkommentar: en('dokument', {
    foer: `type = 'UTTALELSE', registerkommentar_id = ${NY}, vedtak_id = null`,
  }),
  dokument_en_uttalelse: en('dokument', {
    foer: `type = 'UTTALELSE', uttalelse_til = ${NY}, vedtak_id = null`,
  }),
  dokument_ett_per_klage: en('dokument', { foer: `type = 'KLAGE', klage_id = ${NY}, vedtak_id = null` }),
  dokument_ett_per_melding: en('dokument', {
    foer: `type = 'MELDING', melding_id = ${NY}, vedtak_id = null`,
  }),
  dokument_ett_per_notat: en('dokument', {
    foer: `type = 'JOURNALNOTAT', journalnotat_id = ${NY}, vedtak_id = null`,
  }),
  dokument_ett_per_vedlegg: en('dokument', {
    foer: `type = 'VEDLEGG', vedlegg_id = ${NY}, vedtak_id = null`,
  }),
  dokument_ett_vedtaksbrev: en('dokument'),
  dokumentfil_en_per_format: en('dokumentfil'),
  dokumentmottaker_en_gang: en('dokumentmottaker'),
  forhaandsvarsel_ett_per_vedtak: en('forhaandsvarsel'),
  fornyelse_ett_vedtak_en_gang: en('fornyelse', {
    foer: `utfall = 'FORLENGET', vedtak_id = ${NY}, leiekontrakt_id = ${NY}`,
  }),
  husleiekjoering_en_per_maaned: en('husleiekjoering'),
  husleielinje_en_per_leieforhold: en('husleielinje', { annerledes: nummer }),
  husstand_sak_unik: en('husstand', { foer: `sak_id = ${NY}, soeknad_id = null` }),
  husstand_soeknad_unik: en('husstand'),
  husstandsmedlem_en_soeker: en('husstandsmedlem'),
  inhabilitet_en_gang_i_saken: en('inhabilitet'),
  innstilling_nummer: en('innstilling'),
  leienotat_rettet_en_gang: en('leienotat', { foer: `korrigerer = ${NY}` }),
  journalnotat_rettet_en_gang: en('journalnotat', { foer: `korrigerer = ${NY}` }),
  kartlegging_en_per_sak: en('kartlegging'),
  kartleggingsversjon_nummer_unik: en('kartleggingsversjon'),
  klage_en_aapen_per_klager: en('klage'),
  klage_en_aapen_om_innsyn: en('klage', {
    foer: `vedtak_id = null, vedtak_foreslaatt_av = null, vedtak_fattet_av = null, innsynskrav_id = ${NY}, nektet_av = 'petra'`,
  }),
  klageavvisning_en_per_klage: en('klageavvisning'),
  kriteriesett_nummer_unik: en('kriteriesett'),
  leieforhold_betalingsnummer: en('leieforhold', { annerledes: { bolig_id: NY } }),
  leieforhold_ett_aktivt: en('leieforhold', {
    foer: `status = 'AKTIVT'`,
    annerledes: { startdato: `'2031-01-01'`, sluttdato: `'2033-01-01'`, betalingsnummer: '77' },
  }),
  leieforhold_overlapper_ikke: en('leieforhold', { annerledes: { betalingsnummer: '77' } }),
  leieforhold_fravaer_ett_om_gangen: en('leieforhold_fravaer'),
  leiekontrakt_en_gjeldende: en('leiekontrakt', { annerledes: nummer }),
  leiekontrakt_nummer_unik: en('leiekontrakt', { annerledes: { status: `'ERSTATTET'` } }),
  leieregulering_en_om_gangen: en('leieregulering', { annerledes: { kjoering_id: NY } }),
  leietaker_en_hoved: en('leietaker', { annerledes: { person_id: NY } }),
  medsoeker_en_per_soeknad: en('medsoeker'),
  minplan_en_per_person: en('minplan'),
  noedtilgang_en_om_gangen: en('noedtilgang'),
  omgjoering_en_per_vedtak: en('omgjoering'),
  oppgave_ett_av_hvert_trinn: en('oppgave', {
    foer: `leieforhold_id = ${NY}, utloep_dato = '2029-03-31', utloep_trinn = 'NI_MND_FOER'`,
  }),
  oppgave_saken_har_en_av_hver: en('oppgave', { foer: 'foelger_saken = true' }),
  oppsigelse_en_gjelder: en('oppsigelse'),
  oversending_en_aapen_per_sak: en('oversending'),
  person_ident_unik: en('person', {
    foer: `ident_type = 'FNR', ident_kryptert = '\\x00', ident_indeks = decode(md5(id::text) || md5(id::text), 'hex')`,
  }),
  plandeling_en_gang: en('plandeling'),
  representasjon_en_gjeldende: en('representasjon'),
  reservasjon_en_aktiv: en('reservasjon'),
  sakmedlem_en_gang: en('sakmedlem'),
  sak_saksnummer_unik: en('sak'),
  soeknad_referanse_unik: en('soeknad', { foer: `referanse = 'KB-1234'` }),
  statistikkuttrekk_en_laast_per_aar: en('statistikkuttrekk', { foer: `laast = naa(), laast_av = 'x'` }),
  tilbud_ett_aapent_per_bolig: en('tilbud', { annerledes: { sak_id: NY } }),
  tilbud_ett_aapent_per_sak: en('tilbud', { annerledes: { bolig_id: NY, nummer: '77' } }),
  tilbud_nummer_unik: en('tilbud', { annerledes: { status: `'TRUKKET'` } }),
  varsel_en_gang: en('varsel', {
    foer: `anledning = 'TILBUD', dokument_id = null, ressurs_id = ${NY}, mottaker_id = ${NY}, dag = '2027-01-01'`,
  }),
  varsel_ett_for_hvert_brev: en('varsel'),
  vedtak_ett_forslag: en('vedtak', {
    foer: `status = 'FORSLAG', fattet_av = null, fattet = null, vedtaksdato = null, klagefrist = null, klageinstans = null`,
  }),
  venteliste_en_per_sak: en('venteliste'),
  webhookhemmelighet_en_ny: en('webhookhemmelighet'),
  webhookleveranse_en_gang: en('webhookleveranse', { foer: `hendelse_id = ${NY}` }),
};

class Angret extends Error {}

/** The rule that stops a second one, past triggers and keys to other tables; null when nothing does. */
export async function stoppes(
  admin: Driver,
  { tabell, foer, annerledes = {} }: Eneste,
): Promise<string | null> {
  const script = 'begin; set local session_replication_role = replica';
  return admin
    .transaction({ script }, async (connection) => {
      const her = `kommunenummer = '9901'`;
      if (foer) await connection.query(`update ${tabell} set ${foer} where ${her}`, []);
      const [kolonner] = await connection.query(
        `select string_agg(quote_ident(attname), ', ') as navn, bool_or(attname = 'id') as med_id from pg_attribute
         where attrelid = '${tabell}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
        [],
      );
      const endring = { ...(kolonner!['medId'] === true && { id: NY }), ...annerledes };
      const navn = String(kolonner!['navn']);
      const par = Object.entries(endring).flatMap(([navn, verdi]) => [`'${navn}'`, verdi]);
      await connection.query(
        `insert into ${tabell} (${navn}) overriding system value select ${navn.replaceAll(/(^|, )/g, '$1ny.')}
         from ${tabell} t, jsonb_populate_record(t, jsonb_build_object(${par.join(', ')})) ny where t.${her} limit 1`,
        [],
      );
      await connection.query('set constraints all immediate', []);
      throw new Angret();
    })
    .then(
      () => null,
      (feil: unknown) => {
        if (feil instanceof Angret) return null;
        if (!isSqlError(feil) || feil.constraint === undefined) throw feil;
        return feil.constraint;
      },
    );
}

/** @throws AssertionError where there can be two */
export const holderEneste = async (admin: Driver, regel: string): Promise<void> =>
  assert.equal(await stoppes(admin, enesteAvSitt[regel]!), regel);
