import type { Klage, Klageresultat, Klageutfall, Sakstype } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import type { Regelsett } from '../vedtak/regelsett.ts';
import { aapne, type Klagebilde } from './rules.ts';

/** What makes it a decision that a complaint is not heard. */
export interface Avvisningsdata {
  readonly id: string;
  readonly dato: string;
  readonly hjemmel: readonly string[];
  readonly klagefrist: string;
  readonly klageinstans: string;
  readonly paaklaget: boolean;
}

/** A complaint with what of its case and decision it is worked on by. */
export interface Klagerad extends Klagebilde {
  readonly id: string;
  readonly sakId: string;
  /** Whoever asks is inhabil in its case. */
  readonly egenInhabil: boolean;
  readonly saksnummer: string;
  readonly sakstype: Sakstype;
  readonly soekerId: string;
  readonly soekerNavn: string | null;
  /** Null when it is about what a party was not shown. */
  readonly vedtakId: string | null;
  readonly innsynskravId: string | null;
  readonly regelsett: Regelsett;
  /**
   * The last day of whoever complained; null until they are notified of an answer about access, and of a co-applicant while
   * their time does not run.
   */
  readonly klagefrist: string | null;
  /** The last day any of those a decision is for can complain. */
  readonly vedtaksfrist: string | null;
  readonly meddelt: string | null;
  readonly vedtakForeslaattAvNavn: string | null;
  readonly vedtakFattetAvNavn: string | null;
  readonly avvistAvNavn: string | null;
  readonly nektetAvNavn: string | null;
  readonly kanal: Klage['kanal'];
  readonly sendt: string | null;
  readonly klagerId: string;
  readonly klagerNavn: string | null;
  readonly registrertAv: string | null;
  readonly registrertAvNavn: string | null;
  readonly grunn: string;
  readonly oensketEndring: string | null;
  readonly forventetSvar: string;
  readonly aapnetSaken: boolean;
  readonly saksbehandlerNavn: string | null;
  readonly formkontroll: string | null;
  readonly tattTilBehandling: boolean | null;
  readonly oversittingBegrunnelse: string | null;
  readonly utsettelseBegrunnelse: string | null;
  readonly resultat: Klageresultat | null;
  readonly uttalelse: string | null;
  readonly behandlet: string | null;
  readonly klageinstans: string;
  readonly klageinstansType: NonNullable<Klage['klageinstansType']> | null;
  readonly utfall: Klageutfall | null;
  readonly utfallDato: string | null;
  readonly utfallBegrunnelse: string | null;
  readonly vedlegg: readonly string[];
  /** Who dismissed it, where it is not heard. */
  readonly avvisning: Avvisningsdata | null;
  /** What it is about, when that is that another is not heard. */
  readonly avvisningId: string | null;
  readonly gjelderAvvisningAv: string | null;
  readonly gjenopptar: string | null;
  /** Other complaints about the same decision that nobody has answered. */
  readonly andreAapne: readonly string[];
  readonly versjon: number;
}

/** Somebody complains, or has complained, about that a complaint is not heard: once. */
const erPaaklaget = (e: Sql): Sql => sql`exists (select from klage m
  where m.kommunenummer = ${e}.kommunenummer and m.avvisning_id = ${e}.id and m.status <> 'TRUKKET')`;

/** They have asked for the reasons in time, and have not been notified of them: their time does not run meanwhile. */
const venterPaaBegrunnelsen = (
  kommunenummer: Sql,
  vedtakId: Sql,
  personId: Sql,
): Sql => sql`exists (select from medsoeker m
  where m.kommunenummer = ${kommunenummer} and m.begrunnelse_vedtak_id = ${vedtakId} and m.person_id = ${personId}
    and not exists (select from varsel b where b.kommunenummer = m.kommunenummer
      and b.dokument_id = m.begrunnelse_dokument_id and b.klagefrist is not null))`;

/**
 * The last day a co-applicant can complain: by the notice of their own letter, or of the reasons they asked for. Null until
 * they are notified.
 */
const medsoekersFrist = (kommunenummer: Sql, vedtakId: Sql, personId: Sql): Sql => sql`
  select max(w.klagefrist) from varsel w join dokument d on d.kommunenummer = w.kommunenummer and d.id = w.dokument_id
  where w.kommunenummer = ${kommunenummer} and d.vedtak_id = ${vedtakId} and d.mottaker_id = ${personId}
    and d.type in ('VEDTAK_MEDSOEKER', 'BEGRUNNELSE_MEDSOEKER')
    and not ${venterPaaBegrunnelsen(kommunenummer, vedtakId, personId)}`;

/** The last day to complain about what a party was not shown: kept with the notice of the letter about it. */
const innsynsfrist = (ik: Sql): Sql => sql`
  select max(w.klagefrist) from varsel w where w.kommunenummer = ${ik}.kommunenummer and w.dokument_id = ${ik}.dokument_id`;

/** The applicant's row is joined, not left-joined: a case whose party may not be seen is not there. */
const klage = sql`
  select k.*, s.saksnummer, s.sakstype, s.soeker_id, s.skjermet, p.navn as soeker_navn, kp.navn as klager_navn,
    coalesce(av.regelsett, v.regelsett, ik.regelsett) as regelsett, v.klagefrist as vedtaksfrist, v.meddelt,
    coalesce(av.dato, v.vedtaksdato, ${sql.dag(sql`ik.besvart`)}) as vedtaksdato, av.klage_id as gjelder_avvisning_av,
    coalesce(av.klagefrist, case when k.klager_id = s.soeker_id then v.klagefrist
      else (${medsoekersFrist(sql`v.kommunenummer`, sql`v.id`, sql`k.klager_id`)}) end, (${innsynsfrist(sql`ik`)})) as klagefrist,
    array(select n.id::text from klage n where n.kommunenummer = k.kommunenummer and n.vedtak_id = k.vedtak_id
      and n.id <> k.id and n.status = any(${aapne}::text[]) order by n.id limit 20) as andre_aapne,
    (select jsonb_build_object('id', e.id, 'dato', e.dato, 'hjemmel', e.hjemmel, 'klagefrist', e.klagefrist,
        'klageinstans', e.klageinstans, 'paaklaget', ${erPaaklaget(sql`e`)})
      from klageavvisning e where e.kommunenummer = k.kommunenummer and e.klage_id = k.id) as avvisning,
    f.navn as vedtak_foreslaatt_av_navn, b.navn as vedtak_fattet_av_navn, c.navn as avvist_av_navn, n.navn as nektet_av_navn, r.navn as registrert_av_navn,
    a.navn as saksbehandler_navn, enhetene(a) as saksbehandlers_enheter,
    array(select i.ansatt from inhabilitet i where i.kommunenummer = s.kommunenummer and i.sak_id = s.id) as inhabile,
    exists (select from inhabilitet i where i.kommunenummer = s.kommunenummer and i.sak_id = s.id
      and 'ansatt:' || i.ansatt = aktoer()) as egen_inhabil,
    array(select kv.vedlegg_id::text from klagevedlegg kv
      where kv.kommunenummer = k.kommunenummer and kv.klage_id = k.id order by kv.vedlegg_id) as vedlegg
  from klage k
  join sak s on s.kommunenummer = k.kommunenummer and s.id = k.sak_id
  join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  left join vedtak v on v.kommunenummer = k.kommunenummer and v.id = k.vedtak_id
  left join innsynskrav ik on ik.kommunenummer = k.kommunenummer and ik.id = k.innsynskrav_id
  left join klageavvisning av on av.kommunenummer = k.kommunenummer and av.id = k.avvisning_id
  left join person kp on kp.kommunenummer = k.kommunenummer and kp.id = k.klager_id
  left join ansatt f on f.kommunenummer = k.kommunenummer and f.id = k.vedtak_foreslaatt_av
  left join ansatt b on b.kommunenummer = k.kommunenummer and b.id = k.vedtak_fattet_av
  left join ansatt c on c.kommunenummer = k.kommunenummer and c.id = k.avvist_av
  left join ansatt n on n.kommunenummer = k.kommunenummer and n.id = k.nektet_av
  left join ansatt r on r.kommunenummer = k.kommunenummer and r.id = k.registrert_av
  left join ansatt a on a.kommunenummer = k.kommunenummer and a.id = k.saksbehandler`;

export const klageMedId = (id: string): Sql => sql`${klage} where k.id = ${id}`;
export const sakensKlager = (sakId: string): Sql =>
  sql`${klage} where k.sak_id = ${sakId} order by k.opprettet desc, k.id desc limit 100`;
/** What one of those who apply has complained about: not what another of them has. */
export const klagerensKlager = (sakId: string, personId: string): Sql => sql`
  ${klage} where k.sak_id = ${sakId} and k.klager_id = ${personId} order by k.opprettet desc, k.id desc limit 100`;
export const egenKlage = (id: string, personId: string): Sql =>
  sql`${klage} where k.id = ${id} and k.klager_id = ${personId}`;

/** As everyone who changes what hangs on a case: its lock first. */
export const laasKlagensSak = (id: string): Sql =>
  sql`select id from sak where id = (select sak_id from klage where id = ${id}) for update`;

export type Klageposisjon = readonly [forventetSvar: string, id: string];

const erAapen = sql`k.status = any(${aapne}::text[])`;
const hosKommunen = sql`(${erAapen} and k.status <> 'OVERSENDT')`;
/** Ready-made selections of the complaints of a municipality. */
const visninger = {
  AAPNE: () => erAapen,
  MINE: (ansattId: string) => sql`(${hosKommunen} and k.saksbehandler = ${ansattId})`,
  IKKE_FORDELT: () => sql`k.status = 'MOTTATT'`,
  HOS_KLAGEINSTANSEN: () => sql`k.status = 'OVERSENDT'`,
  AVSLUTTET: () => sql`not ${erAapen}`,
};
export type Klagevisning = keyof typeof visninger;

export const klageside = (
  visning: Klagevisning,
  ansattId: string,
  limit: number,
  etter: Klageposisjon | null,
): Sql => sql`
  ${klage} where ${visninger[visning](ansattId)} and ${sql.etter(sql`(k.forventet_svar, k.id) >`, etter)}
  order by k.forventet_svar, k.id limit ${limit + 1}`;

/** What a complaint is about, a decision or an answer about access: who stands for it, and who hears the complaint. */
export interface Klagegjenstand {
  readonly vedtakId: string | null;
  readonly foreslaattAv: string | null;
  readonly fattetAv: string | null;
  readonly innsynskravId: string | null;
  readonly nektetAv: string | null;
  readonly klageinstans: string;
  readonly klageinstansType: string | null;
}

export interface Paaklagbart extends Klagegjenstand {
  readonly vedtakId: string;
  readonly status: string;
  readonly klagefrist: string | null;
  readonly meddelt: string | null;
  /** Made in another system: nobody here can hear a complaint about it. */
  readonly annet: boolean;
}

/** The newest decision of the case: the one that can be complained about. */
export const sakensFattede = (sakId: string): Sql => sql`
  select id as vedtak_id, status, klagefrist, meddelt, foreslaatt_av, fattet_av, null as innsynskrav_id, null as nektet_av,
    klageinstans, klageinstans_type, annet_utgave is not null as annet from vedtak
  where sak_id = ${sakId} and fattet is not null order by fattet desc, id desc limit 1`;

/** It is about what the complaint that is not heard was about. */
export interface Avvisningsrad extends Klagegjenstand {
  readonly id: string;
  readonly avvistAv: string;
  readonly klagefrist: string;
  readonly meldt: string | null;
  readonly paaklaget: boolean;
}

/** That a complaint of this party is not heard. */
export const avvisningTil = (sakId: string, id: string, klagerId: string): Sql => sql`
  select e.id, k.vedtak_id, k.vedtak_foreslaatt_av as foreslaatt_av, k.vedtak_fattet_av as fattet_av, k.innsynskrav_id,
    k.nektet_av, e.avvist_av, e.klagefrist, e.meldt, e.klageinstans, e.klageinstans_type, ${erPaaklaget(sql`e`)} as paaklaget
  from klageavvisning e join klage k on k.kommunenummer = e.kommunenummer and k.id = e.klage_id
  where e.sak_id = ${sakId} and e.id = ${id} and k.klager_id = ${klagerId}`;

export interface Innsynssvarrad extends Klagegjenstand {
  readonly klagefrist: string | null;
  /** Somebody has heard a complaint about it: the party is heard once. */
  readonly hoert: boolean;
}
/** An answer that keeps something back from this party. */
export const innsynssvarTil = (sakId: string, id: string, klagerId: string): Sql => sql`
  select null as vedtak_id, null as foreslaatt_av, null as fattet_av, ik.id as innsynskrav_id, ik.besvart_av as nektet_av,
    ik.klageinstans, ik.klageinstans_type, (${innsynsfrist(sql`ik`)}) as klagefrist,
    exists (select from klage k where k.kommunenummer = ik.kommunenummer and k.innsynskrav_id = ik.id
      and k.status in ('OMGJORT', 'AVGJORT')) as hoert
  from innsynskrav ik
  where ik.sak_id = ${sakId} and ik.id = ${id} and ik.part_id = ${klagerId} and ik.resultat in ('DELVIS', 'AVSLAATT')`;

export interface NyAvvisning {
  readonly id: string;
  readonly regelsett: Regelsett;
  readonly hjemmel: readonly string[];
  readonly avvistAv: string;
  readonly dato: string;
  readonly klagefrist: string;
}

/** Whoever hears a complaint about the decision hears one about this. */
export const settInnAvvisning = (klageId: string, a: NyAvvisning): Sql => sql`
  insert into klageavvisning (id, sak_id, klage_id, regelsett, hjemmel, avvist_av, dato, klagefrist, klageinstans,
    klageinstans_type)
  select ${a.id}, sak_id, id, ${a.regelsett}, ${a.hjemmel}::text[], ${a.avvistAv}, ${a.dato}::date, ${a.klagefrist}::date,
    klageinstans, klageinstans_type
  from klage where id = ${klageId}`;

export const avvisningMedId = (id: string): Sql =>
  sql`select regelsett, klagefrist from klageavvisning where id = ${id}`;
/** Told again in another way, they have longer. */
export const settAvvisningMeldt = (id: string, dag: string, klagefrist: string): Sql => sql`
  update klageavvisning set meldt = coalesce(meldt, ${dag}::date), klagefrist = ${klagefrist}::date where id = ${id}`;

export interface Gjenopptatt {
  readonly id: string;
  readonly saksbehandler: string;
  readonly begrunnelse: string;
  readonly forventetSvar: string;
  readonly aapnetSaken: boolean;
}

/** The complaint that was not heard, once more, as it came: found to be heard, and with whoever found so. */
export const gjenoppta = (klageId: string, g: Gjenopptatt): Sql => sql`
  with ny as (
    insert into klage (id, sak_id, vedtak_id, innsynskrav_id, nektet_av, status, kanal, mottatt, sendt, klager_id, registrert_av, grunn, oensket_endring,
      for_sent, forventet_svar, aapnet_saken, vedtak_foreslaatt_av, vedtak_fattet_av, utsettelse, klageinstans,
      klageinstans_type, saksbehandler, formkontroll, tatt_til_behandling, oversitting_begrunnelse, gjenopptar)
    select ${g.id}, sak_id, vedtak_id, innsynskrav_id, nektet_av, 'UNDER_BEHANDLING', kanal, mottatt, sendt, klager_id, registrert_av, grunn,
      oensket_endring, for_sent, ${g.forventetSvar}::date, ${g.aapnetSaken}, vedtak_foreslaatt_av, vedtak_fattet_av,
      case when utsettelse is not null then 'BEDT_OM' end, klageinstans, klageinstans_type, ${g.saksbehandler},
      ${g.begrunnelse}, case when for_sent then true end, case when for_sent then ${g.begrunnelse} end, id
    from klage where id = ${klageId} returning id)
  insert into klagevedlegg (klage_id, sak_id, vedlegg_id)
  select ny.id, v.sak_id, v.vedlegg_id from klagevedlegg v, ny where v.klage_id = ${klageId}`;

/** One of theirs nobody has answered: about the decision, or about the same answer about access. */
export const aapenKlage = (sakId: string, klagerId: string, innsynskravId: string | null): Sql => sql`
  select k.id from klage k where k.sak_id = ${sakId} and k.klager_id = ${klagerId}
    and k.innsynskrav_id is not distinct from ${innsynskravId}::uuid and ${erAapen}`;

/** One of this party whoever hears complaints has answered: they are heard once about a decision. */
export const avgjortKlage = (vedtakId: string, klagerId: string): Sql => sql`
  select k.id from klage k where k.vedtak_id = ${vedtakId} and k.klager_id = ${klagerId} and k.status = 'AVGJORT'`;

export interface EgenFrist {
  readonly klagefrist: string | null;
  /** It does not run: they wait for the reasons. */
  readonly avbrutt: boolean;
}
/** What a co-applicant's time to complain is; null until they are notified of their letter, and while it does not run. */
export const egenFrist = (vedtakId: string, personId: string): Sql => sql`
  select (${medsoekersFrist(sql`v.kommunenummer`, sql`v.id`, sql`${personId}`)}) as klagefrist,
    ${venterPaaBegrunnelsen(sql`v.kommunenummer`, sql`v.id`, sql`${personId}`)} as avbrutt
  from vedtak v where v.id = ${vedtakId}`;

/** One that waits for the municipality besides this, the one that was promised an answer first. */
export const ventendeKlage = (sakId: string, utenom: string): Sql => sql`
  select k.forventet_svar from klage k where k.sak_id = ${sakId} and k.id <> ${utenom} and ${hosKommunen}
  order by k.forventet_svar, k.id limit 1`;

/** A closed case is open for another complaint than this. */
export const aapnetForAnnen = (sakId: string, utenom: string): Sql => sql`
  select k.id from klage k where k.sak_id = ${sakId} and k.id <> ${utenom} and k.aapnet_saken and ${erAapen} limit 1`;

/** The others about the same decision; none about what is no decision of the case. */
export const andreOmVedtaket = (vedtakId: string | null, utenom: string): Sql => sql`
  select k.status, k.for_sent, k.tatt_til_behandling, k.utfall from klage k
  where k.vedtak_id = ${vedtakId} and k.id <> ${utenom}`;

export interface NyKlagerad {
  readonly id: string;
  readonly sakId: string;
  readonly gjelder: Klagegjenstand;
  readonly kanal: Klage['kanal'];
  readonly mottatt: string;
  readonly sendt: string | null;
  readonly klagerId: string;
  readonly registrertAv: string | null;
  readonly grunn: string;
  readonly oensketEndring: string | null;
  readonly forSent: boolean;
  readonly forventetSvar: string;
  readonly aapnetSaken: boolean;
  readonly utsettelse: 'BEDT_OM' | null;
  /** When it is about that another is not heard: that, and who dismissed it. */
  readonly avvisningId: string | null;
  readonly avvistAv: string | null;
}

export const settInnKlage = ({ gjelder, ...k }: NyKlagerad): Sql => sql`
  insert into klage (id, sak_id, vedtak_id, kanal, mottatt, sendt, klager_id, registrert_av, grunn, oensket_endring,
    for_sent, forventet_svar, aapnet_saken, vedtak_foreslaatt_av, vedtak_fattet_av, utsettelse, klageinstans,
    klageinstans_type, avvisning_id, avvist_av, innsynskrav_id, nektet_av)
  values (${k.id}, ${k.sakId}, ${gjelder.vedtakId}, ${k.kanal}, ${k.mottatt}::date, ${k.sendt}::date, ${k.klagerId},
    ${k.registrertAv}, ${k.grunn}, ${k.oensketEndring}, ${k.forSent}, ${k.forventetSvar}::date, ${k.aapnetSaken},
    ${gjelder.foreslaattAv}, ${gjelder.fattetAv}, ${k.utsettelse}, ${gjelder.klageinstans}, ${gjelder.klageinstansType},
    ${k.avvisningId}, ${k.avvistAv}, ${gjelder.innsynskravId}, ${gjelder.nektetAv})`;

export const settInnKlagevedlegg = (klageId: string, sakId: string, vedlegg: readonly string[]): Sql => sql`
  insert into klagevedlegg (klage_id, sak_id, vedlegg_id)
  select ${klageId}::uuid, ${sakId}::uuid, id from unnest(${vedlegg}::uuid[]) id`;

/** Those of the attachments that are of the case. */
export const vedleggISaken = (sakId: string, vedlegg: readonly string[]): Sql =>
  sql`select id from vedlegg where sak_id = ${sakId} and id = any(${vedlegg}::uuid[])`;

export const settKlagestatus = (id: string, status: string): Sql =>
  sql`update klage set status = ${status} where id = ${id}`;

export const settKlagebehandler = (id: string, ansattId: string, status: string): Sql =>
  sql`update klage set saksbehandler = ${ansattId}, status = ${status} where id = ${id}`;

export const settFormkontroll = (id: string, vurdering: string): Sql =>
  sql`update klage set formkontroll = ${vurdering} where id = ${id}`;

export const settOversitting = (id: string, tasTilBehandling: boolean, begrunnelse: string): Sql => sql`
  update klage set tatt_til_behandling = ${tasTilBehandling}, oversitting_begrunnelse = ${begrunnelse}
  where id = ${id}`;

export const settKlagesvar = (
  id: string,
  status: string,
  resultat: Klageresultat,
  uttalelse: string,
  tid: string,
): Sql => sql`
  update klage set status = ${status}, resultat = ${resultat}, uttalelse = ${uttalelse},
    behandlet = ${tid}::timestamptz
  where id = ${id}`;

export const settKlageutfall = (
  id: string,
  status: string,
  u: { readonly utfall: Klageutfall; readonly dato: string; readonly begrunnelse: string },
): Sql => sql`
  update klage set status = ${status}, utfall = ${u.utfall}, utfall_dato = ${u.dato}::date,
    utfall_begrunnelse = ${u.begrunnelse}
  where id = ${id}`;

export const settUtsettelse = (id: string, svar: string, begrunnelse: string): Sql =>
  sql`update klage set utsettelse = ${svar}, utsettelse_begrunnelse = ${begrunnelse} where id = ${id}`;

/**
 * Where a decision stood, it is complained about; one that has been replaced meanwhile stays as it is. Without an id it is about
 * no decision, and none changes.
 */
export const settVedtaksstatus = (id: string | null, fra: readonly string[], til: string): Sql =>
  sql`update vedtak set status = ${til} where id = ${id} and status = any(${fra}::text[]) returning id`;
