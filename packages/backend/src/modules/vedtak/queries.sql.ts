import type {
  Boliginnhold,
  KartleggingLagre,
  Vedtak,
  VedtaksforslagLagre,
  Vedtaksmeddelelse,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

/** Of a decision that holds, whether or not it is complained about. */
export const iKraft = sql`('FATTET', 'MEDDELT', 'ENDELIG', 'PAAKLAGET', 'STADFESTET')`;
/** Of one that grants all that was applied for, or part of it (`innvilger` in sak/rules.ts). */
export const innvilgelse = sql`('TILSAGN', 'DELVIS')`;

export interface Vedtaksrad {
  readonly id: string;
  readonly sakId: string;
  readonly resultat: VedtaksforslagLagre['resultat'];
  readonly status: Vedtak['status'];
  readonly regelsett: Vedtak['regelsett'];
  readonly hjemmel: string[];
  readonly fakta: string;
  readonly regler: string;
  readonly hensyn: string;
  readonly boliginnhold: Boliginnhold | null;
  readonly bistand: VedtaksforslagLagre['bistand'];
  readonly utdypBistand: string | null;
  readonly barnetsBeste: NonNullable<VedtaksforslagLagre['barnetsBeste']> | null;
  readonly vilkaar: string[];
  readonly avvikBegrunnelse: string | null;
  /** Of a grant in part: what is not granted. */
  readonly avslaattDel: string | null;
  readonly husstand: NonNullable<VedtaksforslagLagre['husstand']> | null;
  /** The assessment the decision rests on. */
  readonly kartlagt: KartleggingLagre | null;
  readonly toTrinn: boolean;
  readonly foreslaattAv: string;
  readonly foreslaattAvNavn: string;
  readonly fattetAv: string | null;
  readonly fattetAvNavn: string | null;
  readonly returnertBegrunnelse: string | null;
  readonly vedtaksdato: string | null;
  readonly klagefrist: string | null;
  readonly klageinstans: string | null;
  readonly klageinstansType: NonNullable<Vedtak['klageinstansType']> | null;
  readonly meddeltKanal: Vedtaksmeddelelse['kanal'] | null;
  readonly varselSendt: string | null;
  readonly kommetFram: string | null;
  /** Made in another system, and only written down here. */
  readonly annet: boolean;
  /** Of one that ends a grant: the warning it rests on. */
  readonly forhaandsvarselId: string | null;
  readonly gyldigTil: string | null;
  /** Of one that changes another of the municipality's own accord. */
  readonly omgjoering: Omit<NonNullable<Vedtak['omgjoering']>, 'hjemmel'> | null;
  /** Of a proposal: how many who are old enough to be heard are not. */
  readonly uhoerteBarn: number;
  readonly versjon: number;
}

/**
 * Those of the case who have turned seven and are under 18, and of whom no note says what they mean or why not. Whoever
 * nobody knows the age of is old enough where the household says it is a child.
 */
const uhoerteBarn = sql`(
  select count(*)::integer from husstandsmedlem m
  join husstand h on h.kommunenummer = m.kommunenummer and h.id = m.husstand_id
  where h.kommunenummer = v.kommunenummer and h.sak_id = v.sak_id and m.rolle <> 'VENTET_BARN'
    and case when m.foedselsdato is null then m.rolle = 'BARN'
      else m.foedselsdato between ${sql.idag} - interval '18 years' + interval '1 day' and ${sql.idag} - interval '7 years' end
    and not exists (select from journalnotat n
      left join journalnotat r on r.kommunenummer = n.kommunenummer and r.korrigerer = n.id
      where n.kommunenummer = m.kommunenummer and n.hoert_medlem_id = m.id and r.id is null))`;

/** A decision that is made rests on the assessment as it was then, though it has been opened since. */
const vedtak = sql`
  select v.id, v.sak_id, v.resultat, v.status, v.regelsett, v.hjemmel, v.fakta, v.regler, v.hensyn, v.boliginnhold,
    v.bistand, v.utdyp_bistand, v.barnets_beste, v.vilkaar, v.avvik_begrunnelse, v.avslaatt_del, v.husstand, coalesce(g.innhold, k.innhold) as kartlagt, v.to_trinn, v.foreslaatt_av, f.navn as foreslaatt_av_navn, v.fattet_av,
    b.navn as fattet_av_navn, v.returnert_begrunnelse, v.vedtaksdato, v.klagefrist, v.klageinstans,
    v.klageinstans_type, v.meddelt_kanal, v.varsel_sendt, v.kommet_fram, v.annet_utgave is not null as annet, v.forhaandsvarsel_id,
    v.gyldig_til, v.versjon, case when v.fattet is null then ${uhoerteBarn} else 0 end as uhoerte_barn, (
      select jsonb_build_object('omgjoeringId', o.id, 'grunnlag', o.grunnlag, 'erstatter', e.id,
        'erstatterDato', e.vedtaksdato, 'erstatterResultat', e.resultat)
      from omgjoering o join vedtak e on e.kommunenummer = o.kommunenummer and e.id = o.vedtak_id
      where o.kommunenummer = v.kommunenummer and o.vedtak_id = v.erstatter_id) as omgjoering
  from vedtak v
  join ansatt f on f.kommunenummer = v.kommunenummer and f.id = v.foreslaatt_av
  left join kartlegging k on k.kommunenummer = v.kommunenummer and k.sak_id = v.sak_id
  left join lateral (select g.innhold from kartleggingsversjon g where g.kommunenummer = v.kommunenummer
    and g.sak_id = v.sak_id and v.fattet between g.ferdigstilt and g.gjenaapnet order by g.nummer limit 1) g on true
  left join ansatt b on b.kommunenummer = v.kommunenummer and b.id = v.fattet_av`;

/** The newest: a case has one proposal at a time, and a later decision replaces an earlier one. */
export const sakensVedtak = (sakId: string): Sql =>
  sql`${vedtak} where v.sak_id = ${sakId} and not v.forkastet order by v.opprettet desc, v.id desc limit 1`;

export const vedtakMedId = (id: string): Sql => sql`${vedtak} where v.id = ${id}`;

export interface Forslagsinnhold extends VedtaksforslagLagre {
  /** What the outcome rests on. */
  readonly hjemmel: readonly string[];
}

/** Column by column, in one order for insert and update. The economy is the one the proposal was written on. */
const kolonner = (sakId: string, innhold: Forslagsinnhold, ansattId: string) =>
  [
    [sql`hjemmel`, sql`${innhold.hjemmel}::text[]`],
    [sql`resultat`, sql`${innhold.resultat}`],
    [sql`fakta`, sql`${innhold.fakta}`],
    [sql`regler`, sql`${innhold.regler}`],
    [sql`hensyn`, sql`${innhold.hensyn}`],
    [sql`boliginnhold`, innhold.boliginnhold === undefined ? sql`null` : sql.json(innhold.boliginnhold)],
    [sql`bistand`, sql`${innhold.bistand}::text[]`],
    [sql`utdyp_bistand`, sql`${innhold.utdypBistand ?? null}`],
    [sql`barnets_beste`, innhold.barnetsBeste === undefined ? sql`null` : sql.json(innhold.barnetsBeste)],
    [sql`vilkaar`, sql`${innhold.vilkaar ?? []}::text[]`],
    [sql`husstand`, innhold.husstand === undefined ? sql`null` : sql.json(innhold.husstand)],
    [sql`avslaatt_del`, sql`${innhold.avslaattDel ?? null}`],
    [sql`avvik_begrunnelse`, sql`${innhold.avvikBegrunnelse ?? null}`],
    [sql`foreslaatt_av`, sql`${ansattId}`],
    [
      sql`oekonomi_id`,
      sql`(select id from oekonomi where sak_id = ${sakId} order by hentet desc, id desc limit 1)`,
    ],
  ] as const;

export interface Nyttforslag {
  readonly id: string;
  readonly sakId: string;
  readonly regelsett: string;
  readonly toTrinn: boolean;
  readonly forhaandsvarselId: string | null;
}

export const settInnForslag = (ny: Nyttforslag, innhold: Forslagsinnhold, ansattId: string): Sql => {
  const par = kolonner(ny.sakId, innhold, ansattId);
  return sql`insert into vedtak (id, sak_id, regelsett, to_trinn, forhaandsvarsel_id, erstatter_id, ${sql.join(par.map(([navn]) => navn))})
    values (${ny.id}, ${ny.sakId}, ${ny.regelsett}, ${ny.toTrinn}, ${ny.forhaandsvarselId},
      (select id from vedtak where sak_id = ${ny.sakId} and fattet is not null order by fattet desc, id desc limit 1),
      ${sql.join(par.map(([, verdi]) => verdi))})`;
};

export const oppdaterForslag = (
  id: string,
  sakId: string,
  innhold: Forslagsinnhold,
  ansattId: string,
  tid: string,
): Sql => sql`
  update vedtak set foreslaatt = ${tid}::timestamptz,
    ${sql.join(kolonner(sakId, innhold, ansattId).map(([navn, verdi]) => sql`${navn} = ${verdi}`))}
  where id = ${id}`;

export const settTilGodkjenning = (id: string): Sql =>
  sql`update vedtak set status = 'TIL_GODKJENNING', returnert_begrunnelse = null where id = ${id}`;

export const settReturnert = (id: string, begrunnelse: string): Sql =>
  sql`update vedtak set status = 'FORSLAG', returnert_begrunnelse = ${begrunnelse} where id = ${id}`;

export interface Fatting {
  readonly ansattId: string;
  readonly tid: string;
  readonly vedtaksdato: string;
  readonly regelsett: Vedtak['regelsett'];
  readonly hjemmel: readonly string[];
  readonly klagefrist: string;
  readonly klageinstans: { readonly type: string; readonly navn: string };
  readonly gyldigTil: string | null;
}

export const settFattet = (id: string, f: Fatting): Sql => sql`
  update vedtak set status = 'FATTET', fattet_av = ${f.ansattId}, fattet = ${f.tid}::timestamptz,
    vedtaksdato = ${f.vedtaksdato}::date, regelsett = ${f.regelsett}, hjemmel = ${f.hjemmel}::text[], klagefrist = ${f.klagefrist}::date,
    klageinstans = ${f.klageinstans.navn}, klageinstans_type = ${f.klageinstans.type},
    gyldig_til = ${f.gyldigTil}::date
  where id = ${id}`;

/** Told again in another way, it is as it was told last. */
export const settMeddelt = (id: string, m: Vedtaksmeddelelse, klagefrist: string): Sql => sql`
  update vedtak set status = 'MEDDELT', meddelt = naa(), meddelt_kanal = ${m.kanal},
    varsel_sendt = ${m.varselSendt}::date, kommet_fram = ${m.kommetFram ?? null}::date,
    klagefrist = ${klagefrist}::date
  where id = ${id}`;

export const settKlagefrist = (id: string, klagefrist: string): Sql =>
  sql`update vedtak set klagefrist = ${klagefrist}::date where id = ${id}`;

/** Notified again, they have no shorter time than they were shown. */
export const settBrevetsFrist = (varselId: string, klagefrist: string): Sql =>
  sql`update varsel set klagefrist = greatest(klagefrist, ${klagefrist}::date) where id = ${varselId}`;

/** The case waits for the new deadline where it waited for the old one. */
export const settSakensKlagefrist = (sakId: string, klagefrist: string): Sql => sql`
  update sak set endret = naa(),
    neste_frist = case neste_frist_type when 'KLAGE' then ${klagefrist}::date else neste_frist end
  where id = ${sakId} returning versjon`;

/**
 * Takes the case of one decision nobody complained about in time; another process gets the next. Not of one whose letter
 * is still to be posted: the notice did not reach the party. Nor while a co-applicant waits for the reasons.
 */
export const taUtenKlage = (idag: string): Sql => sql`
  select v.id, v.sak_id from vedtak v join sak s on s.kommunenummer = v.kommunenummer and s.id = v.sak_id
  where v.status = 'MEDDELT' and v.klagefrist < ${idag}::date
    and not exists (select from dokument d join varsel w on w.kommunenummer = d.kommunenummer and w.dokument_id = d.id
      where d.kommunenummer = v.kommunenummer and d.vedtak_id = v.id and w.status = 'PAPIR')
    and not exists (select from medsoeker m where m.kommunenummer = v.kommunenummer and m.begrunnelse_vedtak_id = v.id
      and m.begrunnelse_dokument_id is null)
  order by v.klagefrist, v.id limit 1 for update of s skip locked`;

/** Nothing when somebody complained a moment ago. */
export const settEndelig = (id: string): Sql =>
  sql`update vedtak set status = 'ENDELIG' where id = ${id} and status = 'MEDDELT' returning id`;

/** A decision that is replaced holds no more, and a grant that is ended has lapsed, unless a complaint has said what became of it. */
export const settErstattet = (id: string): Sql => sql`
  update vedtak e set status = case when v.forhaandsvarsel_id is null then 'OMGJORT' else 'BORTFALT' end from vedtak v
  where v.kommunenummer = e.kommunenummer and v.erstatter_id = e.id and v.id = ${id}
    and e.status in ${iKraft}`;

/** The new decision takes over the place of the one it replaces: whoever waited has waited since then. */
export const overtaPlass = (sakId: string, vedtakId: string): Sql => sql`
  update venteliste set vedtak_id = ${vedtakId}
  where sak_id = ${sakId} and status in ('VENTER', 'TILBUD_UTE', 'PAUSE') returning behov_frist`;

/** Whoever waited on a grant that holds no more has left the list. */
export const avsluttPlass = (sakId: string, grunn: string): Sql => sql`
  update venteliste set status = 'AVKLART', status_grunn = ${grunn}
  where sak_id = ${sakId} and status in ('VENTER', 'TILBUD_UTE', 'PAUSE')`;

/** Nobody waits for a home by a decision that grants none. */
export const avklarPlass = (sakId: string): Sql => sql`
  update venteliste set status = 'AVKLART' where sak_id = ${sakId} and status in ('VENTER', 'TILBUD_UTE', 'PAUSE')`;

export const settInnVenteliste = (
  id: string,
  sakId: string,
  vedtakId: string,
  plass: { prioritet: number; grunn: string },
  fraDato: string,
  behovFrist: string,
): Sql => sql`
  insert into venteliste (id, sak_id, vedtak_id, prioritet, prioritet_grunn, fra_dato, behov_frist)
  values (${id}, ${sakId}, ${vedtakId}, ${plass.prioritet}, ${plass.grunn}, ${fraDato}::date, ${behovFrist}::date)`;

const paaVenteliste = sql`v.status in ('FATTET', 'MEDDELT', 'ENDELIG', 'STADFESTET') and v.gyldig_til is not null
  and s.status = 'VENTELISTE'`;

/** Takes the case of one grant whose last day is no later than this, and that nobody was told of. */
export const taSomLoeperUt = (dag: string): Sql => sql`
  select v.id, v.sak_id, v.gyldig_til from vedtak v
  join sak s on s.kommunenummer = v.kommunenummer and s.id = v.sak_id
  where ${paaVenteliste} and v.gyldig_til <= ${dag}::date and v.utloep_varslet is null
  order by v.gyldig_til, v.id limit 1 for update of s skip locked`;

export const settUtloepVarslet = (id: string): Sql =>
  sql`update vedtak set utloep_varslet = ${sql.idag} where id = ${id}`;

/** Takes the case of one whose last day has passed, with no home offered or held on it. */
export const taUtgaatt = (idag: string, varsletSenest: string): Sql => sql`
  select v.id, v.sak_id, s.saksnummer, v.vedtaksdato, v.gyldig_til from vedtak v
  join sak s on s.kommunenummer = v.kommunenummer and s.id = v.sak_id
  where ${paaVenteliste} and v.gyldig_til < ${idag}::date and v.utloep_varslet <= ${varsletSenest}::date
    and not exists (select from tilbud t where t.kommunenummer = v.kommunenummer and t.sak_id = v.sak_id
      and t.status in ('SENDT', 'AKSEPTERT'))
    and not exists (select from reservasjon r where r.kommunenummer = v.kommunenummer and r.sak_id = v.sak_id
      and r.status = 'AKTIV')
  order by v.gyldig_til, v.id limit 1 for update of s skip locked`;

/** Nothing when somebody complained a moment ago. */
export const settBortfalt = (id: string): Sql => sql`
  update vedtak set status = 'BORTFALT'
  where id = ${id} and status in ('FATTET', 'MEDDELT', 'ENDELIG', 'STADFESTET') returning id`;
