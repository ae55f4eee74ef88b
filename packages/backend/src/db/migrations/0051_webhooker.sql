-- Subscriptions to the change feed: events pushed to a receiver, signed.

create table webhook (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  mottaker text not null check (mottaker ~ '^https?://'),
  hendelser text[] not null check (cardinality(hendelser) > 0),
  aktiv boolean not null default true,
  -- When this receiver said yes to being one. Nothing but the question is sent before.
  validert timestamptz,
  -- How far of the feed is queued.
  transaksjon xid8,
  nummer bigint,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint webhook_foelger_fra check ((validert is null) = (transaksjon is null) and (validert is null) = (nummer is null))
);
call bak_muren('webhook', 'select', 'insert', 'update', 'delete');

-- Where the queue has come to is no change of the subscription: its version is what a person changes.
drop trigger endret on webhook;
create trigger endret before update of mottaker, hendelser, aktiv on webhook
  for each row execute function sett_endret();

-- Sealed. While a secret is being replaced there are two, and what is sent is signed with both.
create table webhookhemmelighet (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  webhook_id uuid not null,
  kryptert bytea not null,
  gjelder_til timestamptz,
  opprettet timestamptz not null default naa(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, webhook_id) references webhook (kommunenummer, id) on delete cascade
);
create unique index webhookhemmelighet_en_ny on webhookhemmelighet (kommunenummer, webhook_id)
  where gjelder_til is null;
create index webhookhemmelighet_webhook on webhookhemmelighet (kommunenummer, webhook_id);
call bak_muren('webhookhemmelighet', 'select', 'insert', 'update', 'delete');

-- One event to one receiver; without an event it is the question whether the receiver wants to be one. The event
-- itself is read where it stands, so that what is shielded meanwhile is not sent, and what is forgotten is gone here too.
create table webhookleveranse (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  webhook_id uuid not null,
  hendelse_id uuid,
  status text not null default 'VENTER' check (status in ('VENTER', 'LEVERT', 'DOED')),
  forsoek integer not null default 0 check (forsoek >= 0),
  -- Attempts before it was sent anew: the count that ends it begins there.
  forsoek_foer integer not null default 0 check (forsoek_foer between 0 and forsoek),
  -- When it is due; while an attempt is under way, when another process may take it for lost.
  neste_forsoek timestamptz not null default naa(),
  opprettet timestamptz not null default naa(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, webhook_id) references webhook (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, hendelse_id) references hendelse (kommunenummer, id) on delete cascade
);
create unique index webhookleveranse_en_gang on webhookleveranse (kommunenummer, hendelse_id, webhook_id);
create index webhookleveranse_webhook on webhookleveranse (kommunenummer, webhook_id, opprettet, id);
create index webhookleveranse_moden on webhookleveranse (kommunenummer, neste_forsoek) where status = 'VENTER';
call bak_muren('webhookleveranse', 'select', 'insert', 'update', 'delete');

-- What came of each attempt; never what was answered.
create table webhookforsoek (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  leveranse_id uuid not null,
  nummer integer not null check (nummer > 0),
  tid timestamptz not null default naa(),
  http_status integer check (http_status between 100 and 599),
  feil text check (feil ~ '^[A-Z_]{1,40}$'),
  varighet_ms integer check (varighet_ms >= 0),
  primary key (kommunenummer, leveranse_id, nummer),
  foreign key (kommunenummer, leveranse_id) references webhookleveranse (kommunenummer, id) on delete cascade
);
call bak_muren('webhookforsoek', 'select', 'insert', 'update');

-- Which municipalities have anything to send: asked every few seconds, so one question for all of them. As `kommuner`,
-- it reads over the wall, and gives the number only.
create policy eier_select on webhook for select to kobo_owner using (true);
create function kommuner_med_webhook() returns setof text
  language sql stable security definer set search_path = pg_catalog, public
as $$ select distinct kommunenummer from public.webhook where aktiv order by kommunenummer $$;
revoke execute on function kommuner_med_webhook() from public;
grant execute on function kommuner_med_webhook() to kobo_app;
