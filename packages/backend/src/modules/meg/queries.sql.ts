import type {
  Bosetting,
  Sakstype,
  SakStatus,
  SoeknadStatus,
  TilbudStatus,
  Vedtaksresultat,
  Boliginnhold,
  Bistand,
  Visning,
  VentelisteStatus,
  UtenBehovsproeving,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { aapenKlage, bosettingen, omgjoeres, utleiegrunnen } from '../sak/queries.sql.ts';
import { antallUleste } from '../melding/queries.sql.ts';

export interface MinSakRad {
  id: string;
  saksnummer: string;
  sakstype: Sakstype;
  status: SakStatus;
  mottatt: string;
  mottattDato: string;
  forventetSvar: string;
  mangelfrist: string | null;
  saksbehandler: string | null;
  enhet: string | null;
  ulesteMeldinger: number;
  /** Null, as its state, where nobody has applied. */
  soeknadId: string | null;
  soeknadStatus: SoeknadStatus | null;
  bosetting: Bosetting | null;
  utenBehovsproeving: UtenBehovsproeving | null;
  /** Answered in the application: no place to sleep tonight or the next days. */
  akutt: boolean;
  vedtakId: string | null;
  annetVedtak: boolean;
  /** Somebody has proposed to end what was granted. */
  opphoer: boolean;
  /** A decision is being changed, and holds meanwhile. */
  omgjoering: boolean;
  /** Somebody complains about a decision. */
  aapenKlage: boolean;
  gyldigTil: string | null;
  resultat: Vedtaksresultat | null;
  vedtaksdato: string | null;
  fakta: string;
  regler: string;
  hensyn: string;
  boliginnhold: Boliginnhold | null;
  bistand: Bistand[];
  utdypBistand: string | null;
  barnetsBeste: { vurdert: boolean; tekst: string } | null;
  vilkaar: string[];
  avslaattDel: string | null;
  klagefrist: string;
  klageinstans: string;
  foreslaattNavn: string;
  fattetNavn: string;
  tilbudId: string | null;
  tilbudStatus: TilbudStatus | null;
  tilbudVersjon: number;
  tilbudSendt: string;
  svarfrist: string;
  besvart: string | null;
  visning: Visning | null;
  boligHoldes: boolean;
  boligId: string;
  leieforholdId: string | null;
  startdato: string;
  sluttdato: string | null;
  manedsleie: number;
  depositum: number;
  signertDato: string | null;
  plassStatus: VentelisteStatus | null;
  behovSpurt: string | null;
}

/**
 * The unit that has the case. Of one the shielded unit has, the one that had it before: who is told which it is must not
 * be able to tell that somebody in the household is graded.
 */
const enhetsnavn = sql`case when e.type <> 'SKJERMET' then e.navn else (select u.navn from enhet u
  where u.kommunenummer = s.kommunenummer and u.kode = coalesce((select f.kode from oversending o
    join enhet t on t.kommunenummer = o.kommunenummer and t.kode = o.til_enhet
    join enhet f on f.kommunenummer = o.kommunenummer
      and f.kode = case when t.type = 'SKJERMET' then o.fra_enhet else o.til_enhet end
    where o.kommunenummer = s.kommunenummer and o.sak_id = s.id and o.status = 'KVITTERT' and f.type <> 'SKJERMET'
    order by o.avklart desc, o.id desc limit 1), enhet_for_ny_sak(s.sakstype, s.soeker_id))) end`;

/**
 * The citizen's cases with the decision that stands, the latest offer and the tenancy. An offer whose contract both have
 * withdrawn from leads nowhere: the case is where it was before it.
 */
const mine = (soekerId: string): Sql => sql`
  select s.id, s.saksnummer, s.sakstype, s.status, s.mottatt, ${sql.dag(sql`s.mottatt`)} as mottatt_dato,
    ${antallUleste(sql`s`, 'UT')} as uleste_meldinger, s.forventet_svar,
    (select min(m.frist) from mangel m where m.kommunenummer = s.kommunenummer and m.sak_id = s.id
      and m.status = 'AAPEN') as mangelfrist, a.navn as saksbehandler,
    ${enhetsnavn} as enhet, so.id as soeknad_id, so.status as soeknad_status,
    coalesce(so.akutt, false) as akutt, ${bosettingen} as bosetting, ${utleiegrunnen} as uten_behovsproeving,
    v.id as vedtak_id, v.annet_utgave is not null as annet_vedtak, v.gyldig_til,
    exists (select from vedtak o where o.kommunenummer = s.kommunenummer and o.sak_id = s.id and not o.forkastet
      and o.forhaandsvarsel_id is not null and o.status in ('FORSLAG', 'TIL_GODKJENNING')) as opphoer,
    ${omgjoeres} as omgjoering, ${aapenKlage} as aapen_klage, v.resultat, v.vedtaksdato, v.fakta, v.regler, v.hensyn,
    v.boliginnhold, v.bistand, v.utdyp_bistand, v.barnets_beste, v.vilkaar, v.avslaatt_del, v.klagefrist, v.klageinstans, va.navn as foreslaatt_navn, vf.navn as fattet_navn,
    t.id as tilbud_id, t.status as tilbud_status, t.versjon as tilbud_versjon, t.sendt as tilbud_sendt, t.svarfrist,
    t.besvart, t.visning, t.bolig_id, coalesce(r.status = 'AKTIV', false) as bolig_holdes,
    l.id as leieforhold_id, l.startdato, case when not l.tidsubegrenset then l.sluttdato end as sluttdato,
    coalesce(leie_paa(l.id, ${sql.idag}), k.manedsleie) as manedsleie, k.depositum, k.signert_dato,
    q.status as plass_status, q.behov_spurt
  from sak s
  left join lateral (select id, status, coalesce(svar ->> 'akutt' = 'JA', false) as akutt from soeknad
    where kommunenummer = s.kommunenummer and sak_id = s.id order by mottatt desc limit 1) so on true
  left join bosetting b on b.kommunenummer = s.kommunenummer and b.sak_id = s.id
  left join utleiegrunn u on u.kommunenummer = s.kommunenummer and u.sak_id = s.id
  join enhet e on e.kommunenummer = s.kommunenummer and e.kode = s.enhet
  left join ansatt a on a.kommunenummer = s.kommunenummer and a.id = s.saksbehandler
  left join lateral (select * from vedtak where kommunenummer = s.kommunenummer and sak_id = s.id
    and status not in ('FORSLAG', 'TIL_GODKJENNING') order by fattet desc limit 1) v on true
  left join ansatt va on va.kommunenummer = v.kommunenummer and va.id = v.foreslaatt_av
  left join ansatt vf on vf.kommunenummer = v.kommunenummer and vf.id = v.fattet_av
  left join lateral (select t.* from tilbud t where t.kommunenummer = s.kommunenummer and t.sak_id = s.id
    and t.sendt is not null
    and not exists (select from leieforhold w where w.kommunenummer = t.kommunenummer and w.tilbud_id = t.id
      and w.trukket is not null)
    order by t.nummer desc limit 1) t on true
  left join reservasjon r on r.kommunenummer = t.kommunenummer and r.id = t.reservasjon_id
  left join lateral (select status, behov_spurt from venteliste where kommunenummer = s.kommunenummer
    and sak_id = s.id order by opprettet desc, id desc limit 1) q on true
  left join leieforhold l on l.kommunenummer = t.kommunenummer and l.tilbud_id = t.id
  left join leiekontrakt k on k.kommunenummer = l.kommunenummer and k.leieforhold_id = l.id and k.status = 'SIGNERT'
  where s.soeker_id = ${soekerId}`;

export const mineSaker = (soekerId: string): Sql =>
  sql`${mine(soekerId)} order by s.mottatt desc, s.id desc limit 100`;
export const minSak = (soekerId: string, sakId: string): Sql => sql`${mine(soekerId)} and s.id = ${sakId}`;
