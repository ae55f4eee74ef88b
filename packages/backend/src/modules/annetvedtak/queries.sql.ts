import type { Annetvedtakinnhold, Vedtaksstatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Annetvedtakrad {
  readonly id: string;
  readonly sakId: string;
  readonly status: Vedtaksstatus;
  readonly versjon: number;
}

/** The one a case has, when the newest decision of it is another system's. */
export const sakensAnnetvedtak = (sakId: string): Sql => sql`
  select id, sak_id, status, versjon from (
    select * from vedtak where sak_id = ${sakId} order by opprettet desc, id desc limit 1) v
  where annet_utgave is not null`;

export interface Utgaverad {
  readonly nummer: number;
  readonly system: string;
  readonly referanse: string;
  readonly dato: string;
  readonly hjemmel: string;
  readonly klageenhet: string;
  readonly klagekontakt: string | null;
  readonly boliginnhold: Annetvedtakinnhold['boliginnhold'];
  readonly boligbehov: Annetvedtakinnhold['boligbehov'];
  readonly tildelingsgrunnlag: Annetvedtakinnhold['tildelingsgrunnlag'];
  readonly gyldigTil: string | null;
  readonly begrunnelse: string | null;
  readonly registrertAv: string;
  readonly registrertAvNavn: string;
  readonly registrert: string;
}

/** What was written down of it, the newest first. */
export const utgavene = (vedtakId: string): Sql => sql`
  select a.nummer, a.system, a.referanse, a.dato, a.hjemmel, a.klageenhet, a.klagekontakt, a.boliginnhold, a.boligbehov,
    a.tildelingsgrunnlag, a.gyldig_til, a.begrunnelse, a.registrert_av, n.navn as registrert_av_navn, a.registrert
  from annetvedtak a join ansatt n on n.kommunenummer = a.kommunenummer and n.id = a.registrert_av
  where a.vedtak_id = ${vedtakId} order by a.nummer desc limit 100`;

export interface NyUtgave {
  readonly vedtakId: string;
  readonly sakId: string;
  readonly innhold: Annetvedtakinnhold;
  readonly ansattId: string;
}

/** Under the next number. */
export const settInnUtgave = (
  { vedtakId, sakId, innhold, ansattId }: NyUtgave,
  begrunnelse: string | null,
): Sql => sql`
  insert into annetvedtak (vedtak_id, sak_id, nummer, system, referanse, dato, hjemmel, klageenhet, klagekontakt,
    boliginnhold, boligbehov, tildelingsgrunnlag, gyldig_til, begrunnelse, registrert_av)
  values (${vedtakId}, ${sakId}, (select count(*) + 1 from annetvedtak where vedtak_id = ${vedtakId}),
    ${innhold.vedtak.system}, ${innhold.vedtak.referanse}, ${innhold.vedtak.dato}::date, ${innhold.hjemmel},
    ${innhold.klagevei.enhet}, ${innhold.klagevei.kontakt ?? null}, ${sql.json(innhold.boliginnhold)},
    ${sql.json(innhold.boligbehov)}, ${sql.json(innhold.tildelingsgrunnlag)}, ${innhold.gyldigTil ?? null}::date,
    ${begrunnelse}, ${ansattId})`;

/** Whoever wrote it down stands as having proposed it, and nobody as having decided. */
export const settInnAnnetvedtak = ({ vedtakId, sakId, innhold, ansattId }: NyUtgave, tid: string): Sql => sql`
  insert into vedtak (id, sak_id, resultat, status, hjemmel, boliginnhold, foreslaatt_av, fattet, vedtaksdato,
    gyldig_til, annet_utgave, erstatter_id)
  values (${vedtakId}, ${sakId}, 'TILSAGN', 'FATTET', array[${innhold.hjemmel}]::text[],
    ${sql.json(innhold.boliginnhold)}, ${ansattId}, ${tid}::timestamptz, ${innhold.vedtak.dato}::date,
    ${innhold.gyldigTil ?? null}::date, 1,
    (select id from vedtak where sak_id = ${sakId} and fattet is not null order by fattet desc, id desc limit 1))`;

export const rettVedtaket = ({ vedtakId, innhold }: NyUtgave): Sql => sql`
  update vedtak set annet_utgave = annet_utgave + 1, hjemmel = array[${innhold.hjemmel}]::text[],
    boliginnhold = ${sql.json(innhold.boliginnhold)}, vedtaksdato = ${innhold.vedtak.dato}::date,
    gyldig_til = ${innhold.gyldigTil ?? null}::date
  where id = ${vedtakId}`;
