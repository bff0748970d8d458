-- Tasks, fees, the log, contacts, the release plan, petitions and agreements: one table of versions. A record is changed by a version that
-- says what it replaces, and taken out by one that says so; any past state can be shown.

create table casefile.record (
  office_id uuid not null,
  case_id uuid not null,
  record_id uuid not null,
  version int not null check (version > 0),
  -- What the table of who sees what calls it.
  kind text not null,
  type text not null,
  -- Dates, statuses and numbers, of which lists and calendars are made; the rest is encrypted in content.
  plain jsonb not null,
  content bytea not null,
  removed boolean not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, record_id, version),
  foreign key (office_id, case_id) references casefile.case_file
);
create index on casefile.record (office_id, case_id, kind, record_id, version desc);
create trigger never_changed before update or delete or truncate on casefile.record for each statement execute function casefile.refuse_change();
alter table casefile.record enable row level security;
alter table casefile.record force row level security;
grant select, insert on casefile.record to lenity_app;

do $$
declare kinds text[] := array['tasks', 'fees', 'log', 'contacts', 'plan', 'petitions', 'agreements'];
begin
  execute 'create policy seen on casefile.record for select to lenity_app using (' || (select string_agg(format('(kind = %L and (case_id in (select casefile.seen(%L)) or (case_id, record_id::text) in (select * from casefile.shared(%L))))', k, k, k), ' or ') from unnest(kinds) k) || ')';
  execute 'create policy added on casefile.record for insert to lenity_app with check (by_user = casefile.me() and (' || (select string_agg(format('(kind = %L and case_id in (select casefile.written(%L)))', k, k), ' or ') from unnest(kinds) k) || '))';
end $$;
