import type { Forlengelseskontrakt, Fornyelsesutfall, VedtakIAnnetSystem } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Fornyelserad {
  readonly id: string;
  readonly utfall: Fornyelsesutfall;
  readonly sluttdato: string;
  readonly vedtakId: string | null;
  readonly vedtakIAnnetSystem: VedtakIAnnetSystem | null;
  readonly opprettet: string;
}
export const leieforholdets = (leieforholdId: string): Sql => sql`
  select id, utfall, sluttdato, vedtak_id, vedtak_i_annet_system, opprettet from fornyelse
  where leieforhold_id = ${leieforholdId} order by opprettet desc, id desc limit 100`;

export interface NyFornyelse extends Omit<Fornyelserad, 'opprettet'> {
  readonly leieforholdId: string;
  readonly leiekontraktId: string | null;
}
export const settInn = (f: NyFornyelse): Sql => sql`
  insert into fornyelse (id, leieforhold_id, sluttdato, utfall, vedtak_id, vedtak_i_annet_system, leiekontrakt_id)
  values (${f.id}, ${f.leieforholdId}, ${f.sluttdato}::date, ${f.utfall}, ${f.vedtakId},
    ${f.vedtakIAnnetSystem === null ? sql`null` : sql.json(f.vedtakIAnnetSystem)},
    ${f.leiekontraktId})`;

/** A decision in force that grants the tenant to stay, in a case about just that. */
export const forlengelsesvedtak = (vedtakId: string, leieforholdId: string): Sql => sql`
  select v.id from vedtak v
  join sak s on s.kommunenummer = v.kommunenummer and s.id = v.sak_id and s.sakstype = 'KOMMUNAL_BOLIG_FORLENGELSE'
  join leietaker t on t.kommunenummer = s.kommunenummer and t.person_id = s.soeker_id
    and t.leieforhold_id = ${leieforholdId}
  where v.id = ${vedtakId} and v.resultat = 'TILSAGN' and v.status in ('FATTET', 'MEDDELT', 'ENDELIG')`;

/** The contract that held is replaced, and what it said of the rent stays. */
export const byttKontrakt = (id: string, leieforholdId: string, k: Forlengelseskontrakt): readonly Sql[] => [
  sql`update leiekontrakt set status = 'ERSTATTET' where leieforhold_id = ${leieforholdId} and status = 'SIGNERT'`,
  sql`insert into leiekontrakt (id, leieforhold_id, nummer, signert_dato, gjelder_fra, manedsleie, depositum, garantitype)
    select ${id}, ${leieforholdId}, coalesce(max(nummer), 0) + 1, ${k.signertDato}::date, ${k.gjelderFra}::date,
      ${k.manedsleie}, ${k.depositum}, ${k.garantitype}
    from leiekontrakt where leieforhold_id = ${leieforholdId}`,
];

/** From now on it ends another day. The rest, such as whether that is soon, follows from the calendar. */
export const forleng = (
  leieforholdId: string,
  k: Forlengelseskontrakt,
  hjemmelTid: string | null,
): Sql => sql`
  update leieforhold set status = 'AKTIVT', sluttdato = ${k.sluttdato ?? null}::date, tidsubegrenset = ${k.tidsubegrenset},
    hjemmel_tid = ${hjemmelTid}, oppfordring_om_flytting = null, tidsubestemt_fra = null
  where id = ${leieforholdId}`;

export const fullfoerFornyelser = (leieforholdId: string, ansattId: string): Sql => sql`
  update oppgave set status = 'UTFOERT', avsluttet = naa(), avsluttet_av = ${ansattId}
  where leieforhold_id = ${leieforholdId} and status = 'AAPEN'`;
