-- Every read of a case and every change of it, each line chained to the one before by its hash, so that a line that is altered or taken
-- out shows. Ids, never content.

create table casefile.audit_read (
  office_id uuid not null,
  case_id uuid not null,
  seq bigint generated always as identity,
  what text not null,
  subject text not null,
  sealed boolean not null default false,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  hash bytea not null,
  primary key (office_id, case_id, seq),
  foreign key (office_id, case_id) references casefile.case_file
);
alter table casefile.audit add column hash bytea;

create function casefile.link_hash(before bytea, seq bigint, office_id uuid, case_id uuid, what text, subject text, sealed boolean, by_user text, at timestamptz) returns bytea language sql immutable set search_path = ''
  as $$ select sha256(coalesce(before, ''::bytea) || convert_to(concat_ws(E'\x1f', seq, office_id, case_id, what, subject, sealed::text, by_user, (extract(epoch from at) * 1000000)::bigint), 'UTF8')) $$;

do $$
declare line record; before bytea; of_case uuid;
begin
  alter table casefile.audit no force row level security;
  alter table casefile.audit disable trigger never_changed;
  for line in select * from casefile.audit order by office_id, case_id, seq loop
    if of_case is distinct from line.case_id then before := null; of_case := line.case_id; end if;
    before := casefile.link_hash(before, line.seq, line.office_id, line.case_id, line.what, line.subject, line.sealed, line.by_user, line.at);
    update casefile.audit set hash = before where office_id = line.office_id and case_id = line.case_id and seq = line.seq;
  end loop;
  alter table casefile.audit alter column hash set not null;
  alter table casefile.audit enable trigger never_changed;
  alter table casefile.audit force row level security;
end $$;

alter table casefile.audit_read enable row level security;
alter table casefile.audit_read force row level security;
grant select, insert on casefile.audit_read to lenity_app;
create trigger never_changed before update or delete or truncate on casefile.audit_read for each statement execute function casefile.refuse_change();
create policy owner_reads on casefile.audit_read for select to current_user using (true);
create policy seen on casefile.audit_read for select to lenity_app using (case_id in (select casefile.seen('audit')));
create policy added on casefile.audit_read for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.my_cases()));

-- Lines of a case take turns, so that the order of the chain is the order of the numbers; whoever writes one cannot choose its hash or time.
create function casefile.chain() returns trigger language plpgsql security definer set search_path = '' as $$
declare before bytea;
begin
  perform pg_advisory_xact_lock(hashtextextended(tg_table_name || new.case_id::text, 0));
  execute format('select hash from casefile.%I where office_id = $1 and case_id = $2 order by seq desc limit 1', tg_table_name) into before using new.office_id, new.case_id;
  new.seq := nextval(pg_get_serial_sequence('casefile.' || tg_table_name, 'seq'));
  new.at := clock_timestamp();
  new.hash := casefile.link_hash(before, new.seq, new.office_id, new.case_id, new.what, new.subject, new.sealed, new.by_user, new.at);
  return new;
end $$;
create trigger chained before insert on casefile.audit for each row execute function casefile.chain();
create trigger chained before insert on casefile.audit_read for each row execute function casefile.chain();

-- The first line whose hash is not that of the line before and its own words; null where the chain is whole. As the asker sees it.
create function casefile.broken_link(office uuid, the_case uuid, reads boolean) returns bigint language sql stable set search_path = '' as $$
  select min(l.seq) from (
    select a.*, lag(a.hash) over (order by a.seq) as before from (
      select seq, office_id, case_id, what, subject, sealed, by_user, at, hash from casefile.audit where not reads and office_id = office and case_id = the_case
      union all
      select seq, office_id, case_id, what, subject, sealed, by_user, at, hash from casefile.audit_read where reads and office_id = office and case_id = the_case) a) l
  where l.hash <> casefile.link_hash(l.before, l.seq, l.office_id, l.case_id, l.what, l.subject, l.sealed, l.by_user, l.at)
$$;

revoke execute on all functions in schema casefile from public;
grant execute on all functions in schema casefile to lenity_app;
revoke execute on function casefile.holds_keys() from lenity_app;
