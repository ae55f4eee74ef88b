-- A draft is read by whoever writes it. Of somebody with a protected address the shielded unit was let through to it as
-- well, with what lies with it: nothing asked for it, and from here on it is not there for them until it is sent.
alter policy skjerming on soeknad using (
  (select current_setting('app.skjermet', true)) = 'ja' or (
    exists (select from person p where p.kommunenummer = soeknad.kommunenummer and p.id = soeknad.soeker_id
      and (soeknad.sak_id is not null or p.gradering = 'UGRADERT')) and (
      sak_id is null or
      exists (select from sak s where s.kommunenummer = soeknad.kommunenummer and s.id = soeknad.sak_id))));
