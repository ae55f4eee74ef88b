import type { Leieutloep, OppgaveStatus, Oppgavetype, Utloepstrinn } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { rollensOppgaver } from './rules.ts';

/** A task with what of its case a list of tasks shows. */
export interface Oppgaverad {
  readonly id: string;
  readonly sakId: string;
  readonly saksnummer: string;
  readonly hast: boolean;
  readonly soekerId: string;
  readonly soekerNavn: string | null;
  readonly type: Oppgavetype;
  readonly tekst: string | null;
  readonly frist: string;
  /** Whoever is named, else whoever has the case. */
  readonly hos: string | null;
  readonly hosNavn: string | null;
  readonly status: OppgaveStatus;
  readonly foelgerSaken: boolean;
  readonly leieforholdId: string | null;
  readonly utloepTrinn: Utloepstrinn | null;
  readonly utloepDato: string | null;
  readonly samtykkeId: string | null;
  readonly opprettet: string;
  readonly avsluttet: string | null;
  readonly avsluttetAv: string | null;
  readonly avsluttetAvNavn: string | null;
  readonly avlystBegrunnelse: string | null;
  readonly versjon: number;
}

const forRoller = Object.keys(rollensOppgaver);

export type Oppgaveposisjon = readonly [frist: string, id: string];

/** The applicant's row is joined, not left-joined: a case whose party may not be seen is not there. */
const oppgave = sql`
  select o.id, o.sak_id, s.saksnummer, s.hast, s.soeker_id, p.navn as soeker_navn, o.type, o.tekst, o.frist, o.status,
    o.foelger_saken, o.leieforhold_id, o.utloep_trinn, o.utloep_dato, o.samtykke_id, o.opprettet, o.avsluttet, o.avsluttet_av, b.navn as avsluttet_av_navn, o.avlyst_begrunnelse,
    o.versjon, a.id as hos, a.navn as hos_navn
  from oppgave o
  join sak s on s.kommunenummer = o.kommunenummer and s.id = o.sak_id
  join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  left join ansatt a on a.kommunenummer = o.kommunenummer
    and a.id = coalesce(o.ansvarlig, case when o.type <> all(${forRoller}::text[]) then s.saksbehandler end)
  left join ansatt b on b.kommunenummer = o.kommunenummer and b.id = o.avsluttet_av`;

const side = (vilkaar: Sql, limit: number, etter: Oppgaveposisjon | null): Sql => sql`
  ${oppgave} where ${vilkaar} and ${sql.etter(sql`(o.frist, o.id) >`, etter)}
  order by o.frist, o.id limit ${limit + 1}`;

export const oppgaveMedId = (id: string): Sql => sql`${oppgave} where o.id = ${id}`;

export const sakensOppgaver = (
  sakId: string,
  status: OppgaveStatus | undefined,
  limit: number,
  etter: Oppgaveposisjon | null,
): Sql =>
  side(
    sql`o.sak_id = ${sakId} and ${status === undefined ? sql`true` : sql`o.status = ${status}`}`,
    limit,
    etter,
  );

/** Neither a proposal, where another must decide, nor a complaint is for those who made the decision. */
const andresVedtak = (ansattId: string): Sql => sql`
  not exists (select from vedtak v where o.type = 'GODKJENN' and v.kommunenummer = o.kommunenummer
    and v.sak_id = o.sak_id and v.status = 'TIL_GODKJENNING' and v.to_trinn and v.foreslaatt_av = ${ansattId})
  and not exists (select from klage l where o.type = 'KLAGE' and l.kommunenummer = o.kommunenummer
    and l.sak_id = o.sak_id and l.status = 'MOTTATT'
    and ${ansattId} in (l.vedtak_foreslaatt_av, l.vedtak_fattet_av, l.nektet_av))`;

export const ansattesOppgaver = (
  ansattId: string,
  typer: readonly string[],
  limit: number,
  etter: Oppgaveposisjon | null,
): Sql =>
  side(
    sql`o.status = 'AAPEN' and (o.ansvarlig = ${ansattId} or (o.ansvarlig is null and case
      when o.type = any(${forRoller}::text[]) then o.type = any(${typer}::text[]) and ${andresVedtak(ansattId)}
      else s.saksbehandler = ${ansattId} end))`,
    limit,
    etter,
  );

/** As everyone who changes what hangs on a case: its lock first. */
export const laasOppgavensSak = (id: string): Sql =>
  sql`select id from sak where id = (select sak_id from oppgave where id = ${id}) for update`;

export const finnAnsatt = (id: string): Sql => sql`select id from ansatt where id = ${id} and aktiv`;

export interface NyOppgave {
  readonly id: string;
  readonly sakId: string;
  readonly type: Oppgavetype;
  readonly frist: string;
  readonly tekst?: string;
  readonly ansvarlig?: string | undefined;
  readonly foelgerSaken: boolean;
  readonly utloep?: Leieutloep;
  readonly samtykkeId?: string | undefined;
}

export const settInnOppgave = (o: NyOppgave): Sql => sql`
  insert into oppgave (id, sak_id, type, tekst, frist, ansvarlig, foelger_saken, leieforhold_id, utloep_trinn,
    utloep_dato, samtykke_id)
  values (${o.id}, ${o.sakId}, ${o.type}, ${o.tekst ?? null}, ${o.frist}::date, ${o.ansvarlig ?? null},
    ${o.foelgerSaken}, ${o.utloep?.leieforholdId ?? null}, ${o.utloep?.trinn ?? null},
    ${o.utloep?.sluttdato ?? null}::date, ${o.samtykkeId ?? null})`;

export const oppdaterOppgave = (
  id: string,
  {
    frist,
    tekst,
    ansvarlig,
  }: Pick<NyOppgave, 'frist' | 'ansvarlig'> & { readonly tekst?: string | undefined },
): Sql => sql`
  update oppgave set frist = ${frist}::date, tekst = coalesce(${tekst ?? null}, tekst), ansvarlig = ${ansvarlig ?? null}
  where id = ${id}`;

/** One that follows the case is with somebody from now on. */
export const giSakensOppgave = (sakId: string, type: Oppgavetype, ansattId: string): Sql => sql`
  update oppgave set ansvarlig = ${ansattId}
  where sak_id = ${sakId} and status = 'AAPEN' and foelger_saken and type = ${type}`;

type Lukket = Exclude<OppgaveStatus, 'AAPEN'>;

export const lukkOppgave = (
  id: string,
  status: Lukket,
  ansattId: string,
  begrunnelse: string | null,
): Sql => sql`
  update oppgave set status = ${status}, avsluttet = naa(), avsluttet_av = ${ansattId},
    avlyst_begrunnelse = ${begrunnelse}
  where id = ${id}`;

/** Not what a party is owed whatever becomes of the case: the answer to a complaint, and to what they asked to see. */
const utenPartens = sql`type <> 'KLAGE' and not exists (select from innsynskrav i
  where i.kommunenummer = oppgave.kommunenummer and i.oppgave_id = oppgave.id)`;

/** Of some types those that follow the case; of no types in particular everything that is open, but what a party is owed. */
export const lukkSakensOppgaver = (
  sakId: string,
  status: Lukket,
  typer: readonly Oppgavetype[] | null,
  ansattId: string | null,
): Sql => sql`
  update oppgave set status = ${status}, avsluttet = naa(), avsluttet_av = ${ansattId}
  where sak_id = ${sakId} and status = 'AAPEN'
    and ${typer === null ? utenPartens : sql`foelger_saken and type = any(${typer}::text[])`}`;

/** One that follows the case and is open, due another day. */
export const flyttSakensOppgave = (sakId: string, type: Oppgavetype, frist: string): Sql => sql`
  update oppgave set frist = ${frist}::date
  where sak_id = ${sakId} and status = 'AAPEN' and foelger_saken and type = ${type} returning id`;

/** Those that are due the day the party was told to expect an answer, when they are told another. */
export const flyttSvaroppgaver = (sakId: string, fra: string, til: string): Sql => sql`
  update oppgave set frist = ${til}::date
  where sak_id = ${sakId} and status = 'AAPEN' and foelger_saken and type = 'VURDER' and frist = ${fra}::date`;
