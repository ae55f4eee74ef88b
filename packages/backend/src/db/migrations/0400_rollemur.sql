-- What each role may come to see is held by the database as well as by the table of operations: a statement that reads
-- more than it should finds nothing. Groups of tables, and whom they are for; a table in no group says nothing of
-- anybody, and is for all of the municipality. Whether a role also writes, and how much of a row is shown, is the
-- operation's.
create function rollene_for(i_gruppe text) returns text[]
  language sql immutable parallel safe
as $$
  select case i_gruppe
    -- Those of the accounts make the lines of a month from homes, tenancies and rents.
    when 'BOLIG' then
      '{BOLIGOVERSIKT,SAKSBEHANDLER,VEDTAKSMYNDIGHET,UTLEIEFORVALTER,KLAGEBEHANDLER,FDV_MASKIN,REGNSKAP_MASKIN,INNBYGGER}'
    -- That a home is let, for how long and for what.
    when 'LEIEFORHOLD' then
      '{BOLIGOVERSIKT,SAKSBEHANDLER,VEDTAKSMYNDIGHET,UTLEIEFORVALTER,KLAGEBEHANDLER,FDV_MASKIN,REGNSKAP_MASKIN,INNBYGGER}'
    -- To whom, and what that comes to.
    when 'LEIETAKER' then '{SAKSBEHANDLER,VEDTAKSMYNDIGHET,UTLEIEFORVALTER,KLAGEBEHANDLER,INNBYGGER}'
    when 'HUSLEIE' then '{UTLEIEFORVALTER,REGNSKAP_MASKIN}'
    when 'PERSON' then '{SAKSBEHANDLER,VEDTAKSMYNDIGHET,UTLEIEFORVALTER,KLAGEBEHANDLER,INNBYGGER}'
    -- That there is a case, by its number: the log of lookups names it.
    when 'SAKSNUMMER' then '{SAKSBEHANDLER,VEDTAKSMYNDIGHET,UTLEIEFORVALTER,KLAGEBEHANDLER,PERSONVERNOMBUD,INNBYGGER}'
    when 'SAK' then '{SAKSBEHANDLER,VEDTAKSMYNDIGHET,UTLEIEFORVALTER,KLAGEBEHANDLER,INNBYGGER}'
    -- What was said and written of somebody on the way.
    when 'INNHOLD' then '{SAKSBEHANDLER,VEDTAKSMYNDIGHET,KLAGEBEHANDLER,INNBYGGER}'
    -- What home is needed and how somebody is to be met: with whoever lets them one as well.
    when 'BEHOV' then '{SAKSBEHANDLER,VEDTAKSMYNDIGHET,UTLEIEFORVALTER,KLAGEBEHANDLER,INNBYGGER}'
    when 'OEKONOMI' then '{SAKSBEHANDLER,VEDTAKSMYNDIGHET,KLAGEBEHANDLER,INNBYGGER}'
    when 'INTEGRASJON' then '{BOLIGOVERSIKT,FDV_MASKIN}'
    when 'STATISTIKK' then '{BOLIGOVERSIKT,SAKSBEHANDLER,VEDTAKSMYNDIGHET,UTLEIEFORVALTER,LEDER}'
    -- Who has looked: shown to whom it is about, and in a case to those who deal with it.
    when 'INNSYN' then '{PERSONVERNOMBUD,SAKSBEHANDLER,VEDTAKSMYNDIGHET,INNBYGGER}'
    when 'REVISJON' then '{PERSONVERNOMBUD}'
  end::text[]
$$;

-- Whether the caller has one of those roles. What the service does by itself has none and passes as what it is: a job,
-- and what looks with the eyes of the shielded unit in order to answer something without showing it (db/skjerming.ts,
-- statistikk_grunnlag). A citizen has those eyes too, and passes as a citizen.
create function rollen_ser(i_gruppe text) returns boolean
  language sql stable parallel safe
as $$
  select coalesce(string_to_array(current_setting('app.roller', true), ',') && rollene_for(i_gruppe), false)
    or aktoer() like 'system:%'
    or (current_setting('app.skjermet', true) = 'ja' and coalesce(current_setting('app.roller', true), '') <> 'INNBYGGER')
$$;
revoke execute on function rollene_for(text), rollen_ser(text) from public;
grant execute on function rollene_for(text), rollen_ser(text) to kobo_app;

-- The sub-select is asked once for each table of a statement, and before its first row. The log is written by everybody.
create procedure roller_ser(i_gruppe text, variadic i_tabeller text[])
  language plpgsql
as $$
declare
  tabell text;
begin
  foreach tabell in array i_tabeller loop
    execute format('create policy rolle on %I as restrictive for %s to kobo_app using ((select rollen_ser(%L)))',
      tabell, case when i_gruppe in ('INNSYN', 'REVISJON') then 'select' else 'all' end, i_gruppe);
  end loop;
end
$$;
revoke execute on procedure roller_ser(text, text[]) from public;

-- What hangs on a row that is kept from a role is kept with it, by the policy that shields it: the files of a document,
-- its place in the archive, the tenant and the representative of a person, the others of an application.
call roller_ser('BOLIG', 'bolig', 'bolig_statushistorikk', 'bolignotat', 'befaring', 'boligbilde', 'boenhetshendelse',
  'boenhetsdel', 'avtale', 'avtale_bolig', 'reservasjon');
call roller_ser('LEIEFORHOLD', 'leieforhold', 'leieforhold_statushistorikk', 'leiekontrakt', 'leieregulering',
  'leiereguleringskjoering');
call roller_ser('LEIETAKER', 'leieforhold_fravaer', 'leietileievurdering', 'fornyelse', 'fornyelsessak', 'oppsigelse',
  'oppsigelsestekst');
call roller_ser('HUSLEIE', 'husleieprofil', 'husleiekjoering', 'husleielinje');
call roller_ser('PERSON', 'person');
call roller_ser('SAKSNUMMER', 'sak');
-- The application as well: who signs with the applicant, and in which language they are written to, stands there.
call roller_ser('SAK', 'soeknad', 'husstand', 'sakshendelse', 'bosetting', 'sakmedlem', 'skjermet_mottaker', 'gradering_avventes', 'inhabilitet', 'oversending',
  'oppgave', 'mangel', 'varsel', 'varslingsvalg', 'dokument', 'dokumentmottaker', 'vedtak', 'annetvedtak', 'omgjoering',
  'forhaandsvarsel', 'klage', 'klageavvisning', 'klagevedlegg', 'tilbud', 'venteliste', 'ventelisteendring',
  'tildelingsgrunnlag');
call roller_ser('INNHOLD', 'journalnotat', 'melding', 'henvendelse', 'samtykke', 'overgang',
  'plandeling', 'kartleggingsversjon');
call roller_ser('BEHOV', 'kartlegging', 'kontakthensyn', 'oppfoelging');
call roller_ser('OEKONOMI', 'oekonomi', 'registerinnhenting', 'registerkommentar', 'bosteder');
call roller_ser('INTEGRASJON', 'webhook', 'webhookhemmelighet', 'webhookleveranse', 'webhookforsoek', 'importjobb',
  'importrad');
call roller_ser('STATISTIKK', 'statistikkuttrekk');
call roller_ser('INNSYN', 'innsynslogg', 'innsyn_vist', 'noedtilgang');
call roller_ser('REVISJON', 'revisjon', 'revisjonssegl', 'revisjonskontroll');
-- Pictures of homes are attachments of no case. What is in a file follows the row that tells of it.
create policy rolle on vedlegg as restrictive for all to kobo_app using (
  case when bolig_id is null then (select rollen_ser('INNHOLD')) else (select rollen_ser('BOLIG')) end);
