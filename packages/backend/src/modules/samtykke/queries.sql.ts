import type { Samtykke, SamtykkeNytt } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Samtykkerad {
  readonly id: string;
  readonly personId: string;
  readonly formaal: Samtykke['formaal'];
  readonly partType: Samtykke['part']['type'];
  readonly partNavn: string;
  readonly opplysninger: string;
  readonly tekstversjon: number;
  readonly kanal: Samtykke['kanal'];
  readonly gitt: string;
  readonly gyldigTil: string;
  readonly registrertAvNavn: string | null;
  readonly kompetanseVurdertAvNavn: string | null;
  readonly trukket: string | null;
}

export type Samtykkeposisjon = readonly [id: string];

const samtykke = sql`
  select s.*, r.navn as registrert_av_navn, k.navn as kompetanse_vurdert_av_navn
  from samtykke s
  left join ansatt r on r.kommunenummer = s.kommunenummer and r.id = s.registrert_av
  left join ansatt k on k.kommunenummer = s.kommunenummer and k.id = s.kompetanse_vurdert_av`;

const side = (vilkaar: Sql, limit: number, etter: Samtykkeposisjon | null): Sql => sql`
  ${samtykke} where ${vilkaar} and ${sql.etter(sql`(s.id) <`, etter)} order by s.id desc limit ${limit + 1}`;

export const sakensSamtykker = (sakId: string, limit: number, etter: Samtykkeposisjon | null): Sql =>
  side(sql`s.sak_id = ${sakId}`, limit, etter);

export const egneSamtykker = (
  sakId: string,
  personId: string,
  limit: number,
  etter: Samtykkeposisjon | null,
): Sql => side(sql`s.sak_id = ${sakId} and s.person_id = ${personId}`, limit, etter);

export const samtykkeISaken = (sakId: string, id: string): Sql =>
  sql`${samtykke} where s.sak_id = ${sakId} and s.id = ${id}`;

export interface NyttSamtykke extends Omit<SamtykkeNytt, 'part'> {
  readonly id: string;
  readonly sakId: string;
  readonly personId: string;
  readonly part: SamtykkeNytt['part'];
  readonly kanal: Samtykke['kanal'];
  readonly gitt: string;
  readonly registrertAv: string | null;
  readonly kompetanseVurdertAv: string | null;
}

export const settInnSamtykke = (s: NyttSamtykke): Sql => sql`
  insert into samtykke (id, sak_id, person_id, formaal, part_type, part_navn, opplysninger, tekstversjon, kanal, gitt,
    gyldig_til, registrert_av, kompetanse_vurdert_av)
  values (${s.id}, ${s.sakId}, ${s.personId}, ${s.formaal}, ${s.part.type}, ${s.part.navn}, ${s.opplysninger},
    ${s.tekstversjon}, ${s.kanal}, ${s.gitt}::date, ${s.gyldigTil}::date, ${s.registrertAv},
    ${s.kompetanseVurdertAv})`;

export const settTrukket = (id: string, ansattId: string | null): Sql =>
  sql`update samtykke set trukket = naa(), trukket_registrert_av = ${ansattId} where id = ${id}`;

export const avlysOppgaverMed = (sakId: string, samtykkeId: string, ansattId: string | null): Sql => sql`
  update oppgave set status = 'AVLYST', avsluttet = naa(), avsluttet_av = ${ansattId}
  where sak_id = ${sakId} and samtykke_id = ${samtykkeId} and status = 'AAPEN' returning id`;

export const venterMed = (sakId: string, samtykkeId: string): Sql =>
  sql`select id from sak where id = ${sakId} and venter_samtykke_id = ${samtykkeId}`;
