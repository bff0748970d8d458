-- Lists of published grants of clemency an office keeps, each as it was brought, with where and when it was published. They are public records and stay plain.
-- A list is never changed: a second version takes it out.
create table casefile.grant_list (
  office_id uuid not null references casefile.office,
  list_id uuid not null,
  version integer not null check (version in (1, 2)),
  name text not null check (length(name) between 1 and 200),
  source text not null check (length(source) between 1 and 2000),
  read_on date not null,
  grants jsonb not null check (jsonb_typeof(grants) = 'array'),
  removed boolean not null default false,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, list_id, version),
  check (removed = (version = 2))
);
alter table casefile.grant_list enable row level security;
alter table casefile.grant_list force row level security;
grant select, insert on casefile.grant_list to lenity_app;
create trigger never_changed before update or delete or truncate on casefile.grant_list for each statement execute function casefile.refuse_change();

-- Whoever is of the office may read them; its administrators bring them in and take them out.
create policy seen on casefile.grant_list for select to lenity_app using (office_id in (select o.office_id from casefile.office o));
create policy added on casefile.grant_list for insert to lenity_app with check (by_user = casefile.me() and office_id in (select casefile.administers()));
