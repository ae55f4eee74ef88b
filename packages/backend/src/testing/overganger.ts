/** Watches which states things go between, so that what the documentation draws can be held against what happens. */
import type { Driver } from '../db/driver.ts';

/** The table of each kind of thing that has states. */
export const tabeller: Readonly<Record<string, string>> = {
  soeknad: 'soeknad',
  sak: 'sak',
  mangel: 'mangel',
  oppgave: 'oppgave',
  oversending: 'oversending',
  vedtak: 'vedtak',
  klage: 'klage',
  ventelisteplass: 'venteliste',
  tilbud: 'tilbud',
  reservasjon: 'reservasjon',
  bolig: 'bolig',
  leieforhold: 'leieforhold',
  boligfeil: 'boligfeil',
  webhookleveranse: 'webhookleveranse',
  import: 'importjobb',
};

export interface Sett {
  readonly tabell: string;
  /** Null where it began. */
  readonly fra: string | null;
  readonly til: string;
}

/** From now on. Outside `public`, so that emptying the database leaves what was seen. */
export async function foelgOverganger(admin: Driver): Promise<() => Promise<Sett[]>> {
  const utloesere = Object.values(tabeller).map(
    (tabell) =>
      `create trigger zz_sett after insert or update of status on ${tabell} for each row execute function sett.noter();`,
  );
  await admin.transaction({ script: 'begin' }, (connection) =>
    connection.script(`
      create schema sett;
      create table sett.overgang (tabell text not null, fra text, til text not null);
      create function sett.noter() returns trigger language plpgsql security definer set search_path = '' as $$
        begin
          if tg_op = 'INSERT' or new.status <> old.status then
            insert into sett.overgang values (tg_table_name, case when tg_op = 'UPDATE' then old.status end, new.status);
          end if;
          return null;
        end $$;
      ${utloesere.join('\n')}`),
  );
  return () =>
    admin.transaction({ script: 'begin' }, async (connection) => {
      const rader = await connection.query('select distinct tabell, fra, til from sett.overgang', []);
      return rader as unknown as Sett[];
    });
}
