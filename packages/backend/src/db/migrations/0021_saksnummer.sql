-- Case numbers that tell nothing. Numbers in a row have a hole where there is a case the reader may not see, and so
-- tell that there is one, and about when it came. Each number is drawn among those the year has left. The archive
-- numbers its own cases, without holes; it never leaned on these.
--
-- Not hidden with the case: what is taken must be known to whoever draws. It says that a number is taken, and reaches
-- nobody through the API.
create table brukt_saksnummer (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  aar integer not null check (aar between 2000 and 2999),
  loepenummer integer not null check (loepenummer between 1 and 99999),
  primary key (kommunenummer, aar, loepenummer)
);
-- Those given in a row before keep them: the receipts are sent. Read past the wall, which holds for the owner as well.
alter table sak no force row level security;
insert into brukt_saksnummer (kommunenummer, aar, loepenummer) select kommunenummer, aar, loepenummer from sak;
alter table sak force row level security;
call bak_muren('brukt_saksnummer', 'select', 'insert');

drop function neste_nummer(text, integer);
drop table nummerserie;

-- gen_random_uuid() draws from the system's strong generator; random() could be worked out from numbers seen. Where
-- nearly all are taken, it is drawn among those that are left, which takes longer. Two that draw the same at once wait
-- for each other, and the second draws again. A rollback gives the number back.
create function trekk_saksnummer(i_aar integer) returns integer
  language plpgsql
as $$
declare
  kandidat integer;
begin
  for forsoek in 1..100 loop
    if forsoek <= 20 then
      kandidat := 1 + ('x' || left(gen_random_uuid()::text, 8))::bit(32)::bigint % 99999;
    else
      select nummer into kandidat from generate_series(1, 99999) nummer
      where not exists (select from brukt_saksnummer where aar = i_aar and loepenummer = nummer)
      order by gen_random_uuid() limit 1;
    end if;
    insert into brukt_saksnummer (aar, loepenummer) values (i_aar, kandidat) on conflict do nothing;
    if found then
      return kandidat;
    end if;
  end loop;
  raise exception 'no case number is left for %', i_aar;
end
$$;
