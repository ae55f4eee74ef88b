-- A letter that is made (LAGET) has told nobody. The change is SENDT once every tenant was notified of it, has opened it or
-- had it posted to them, in time for the day it is to count from (husleieloven §§ 4-2 and 4-3); else it is FOR_SENT.
alter table leieregulering drop constraint leieregulering_brev_check,
  add constraint leieregulering_brev_check check (brev in ('FOR_HAAND', 'VENTER', 'LAGET', 'SENDT', 'FOR_SENT')),
  drop constraint leieregulering_sendt_er_et_brev,
  add constraint leieregulering_sendt_er_et_brev check (
    brev = 'FOR_SENT' or (brev in ('LAGET', 'SENDT')) = (dokument_id is not null));
create index leieregulering_laget on leieregulering (kommunenummer, gjelder_fra, leieforhold_id) where brev = 'LAGET';
