-- Offices, their members, and the cases only those who are on them can see.
--
-- The program signs in as lenity_app, which owns nothing here. Every table below has row-level security, FORCEd, so that it
-- holds the owner too; what no policy allows is denied. Each unit of work says whose it is with
-- set_config('lenity.user', …, true); without it no policy matches any row.
--
-- The two functions that say what a user is on run as the owner, who may read memberships and nothing of a case. A later
-- migration that must change rows of a case has to lift FORCE from that table and put it back within its own transaction.

create schema casefile;
revoke all on schema casefile from public;
grant usage on schema casefile to lenity_app;

create function casefile.me() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('lenity.user', true), '') $$;

create table casefile.office (
  office_id uuid primary key,
  name text not null check (name <> ''),
  created_by text not null,
  created_at timestamptz not null default now()
);

create table casefile.member (
  office_id uuid not null references casefile.office,
  user_id text not null check (user_id <> ''),
  role text not null check (role in ('administrator', 'member')),
  added_by text not null,
  added_at timestamptz not null default now(),
  primary key (office_id, user_id)
);
create index on casefile.member (user_id);

create table casefile.case_file (
  office_id uuid not null references casefile.office,
  case_id uuid not null unique,
  title text not null check (title <> ''),
  made_up boolean not null,
  as_of date,
  closed_on date,
  closed_why text,
  created_by text not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id),
  check ((closed_on is null) = (closed_why is null))
);

create table casefile.case_member (
  office_id uuid not null,
  case_id uuid not null,
  user_id text not null,
  role text not null check (role in ('counsel', 'helper')),
  added_by text not null,
  added_at timestamptz not null default now(),
  primary key (office_id, case_id, user_id),
  foreign key (office_id, case_id) references casefile.case_file,
  foreign key (office_id, user_id) references casefile.member (office_id, user_id)
);
create index on casefile.case_member (user_id);

create table casefile.paper (
  office_id uuid not null,
  case_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  seq bigint generated always as identity,
  name text not null,
  media_type text not null,
  size bigint not null check (size >= 0),
  kind jsonb not null,
  warnings jsonb not null,
  added_by text not null,
  added_at timestamptz not null default now(),
  primary key (office_id, case_id, sha256),
  foreign key (office_id, case_id) references casefile.case_file
);

create table casefile.page (
  office_id uuid not null,
  case_id uuid not null,
  sha256 text not null,
  number int not null check (number > 0),
  width double precision not null,
  height double precision not null,
  origin text not null,
  text text not null,
  words jsonb not null,
  primary key (office_id, case_id, sha256, number),
  foreign key (office_id, case_id, sha256) references casefile.paper
);

create table casefile.fact (
  office_id uuid not null,
  case_id uuid not null,
  fact_id uuid not null,
  seq bigint generated always as identity,
  path text not null,
  value jsonb not null,
  source jsonb not null,
  -- The paper of a source that is one.
  sha256 text,
  check_first text,
  corrects uuid,
  -- Visible to counsel only.
  sealed boolean not null,
  -- The same words of the same page proposed twice are one fact.
  digest text not null,
  added_by text not null,
  added_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, fact_id),
  unique (office_id, case_id, digest),
  foreign key (office_id, case_id) references casefile.case_file,
  foreign key (office_id, case_id, sha256) references casefile.paper,
  foreign key (office_id, case_id, corrects) references casefile.fact
);

-- What became of a fact: the newest row counts. A fact without one is proposed.
create table casefile.fact_standing (
  office_id uuid not null,
  case_id uuid not null,
  fact_id uuid not null,
  seq bigint generated always as identity,
  standing text not null check (standing in ('confirmed', 'rejected')),
  why text,
  sealed boolean not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, fact_id, seq),
  foreign key (office_id, case_id, fact_id) references casefile.fact
);

create table casefile.decision (
  office_id uuid not null,
  case_id uuid not null,
  seq bigint generated always as identity,
  path text not null,
  fact_id uuid not null,
  why text not null,
  sealed boolean not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, seq),
  foreign key (office_id, case_id, fact_id) references casefile.fact
);

create table casefile.narrative (
  office_id uuid not null,
  case_id uuid not null,
  question text not null check (question <> ''),
  version int not null check (version > 0),
  text text not null,
  taken_down_by text,
  given_on date not null,
  saved_by text not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, question, version),
  foreign key (office_id, case_id) references casefile.case_file
);

create table casefile.packet (
  office_id uuid not null,
  case_id uuid not null,
  packet_id uuid not null,
  seq bigint generated always as identity,
  name text not null,
  media_type text not null,
  variant text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  made_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, packet_id),
  foreign key (office_id, case_id) references casefile.case_file
);

create table casefile.audit (
  office_id uuid not null,
  case_id uuid not null,
  seq bigint generated always as identity,
  what text not null,
  -- An id, never content.
  subject text not null,
  sealed boolean not null default false,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, seq),
  foreign key (office_id, case_id) references casefile.case_file
);

-- History is added to, never edited, by anyone.
create function casefile.refuse_change() returns trigger language plpgsql
  as $$ begin raise exception 'rows of casefile.% are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation'; end $$;

do $$
declare name text;
begin
  foreach name in array array['paper', 'page', 'fact', 'fact_standing', 'decision', 'narrative', 'packet', 'audit'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
  end loop;
  foreach name in array array['office', 'member', 'case_file', 'case_member', 'paper', 'page', 'fact', 'fact_standing', 'decision', 'narrative', 'packet', 'audit'] loop
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
  end loop;
end $$;

create policy owner_reads on casefile.member for select to current_user using (true);
create policy owner_reads on casefile.case_member for select to current_user using (true);

create function casefile.my_offices() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select office_id from casefile.member where user_id = casefile.me() $$;

create function casefile.my_cases() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select case_id from casefile.case_member where user_id = casefile.me() $$;

create function casefile.my_cases_as_counsel() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select case_id from casefile.case_member where user_id = casefile.me() and role = 'counsel' $$;

-- An administrator adds members; the first one of a new office is whoever made it.
create function casefile.may_add_member(office uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select casefile.me() is not null and (
    exists (select from casefile.member m where m.office_id = office and m.user_id = casefile.me() and m.role = 'administrator')
    or not exists (select from casefile.member m where m.office_id = office)) $$;

-- Counsel puts others on a case; the first one of a new case is whoever opened it.
create function casefile.may_add_case_member(office uuid, the_case uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select casefile.me() is not null and (
    the_case in (select casefile.my_cases_as_counsel())
    or (office in (select casefile.my_offices()) and not exists (select from casefile.case_member m where m.case_id = the_case))) $$;

revoke execute on all functions in schema casefile from public;
grant execute on all functions in schema casefile to lenity_app;

create policy seen on casefile.office for select to lenity_app using (office_id in (select casefile.my_offices()));
create policy added on casefile.office for insert to lenity_app with check (created_by = casefile.me());

create policy seen on casefile.member for select to lenity_app using (office_id in (select casefile.my_offices()));
create policy added on casefile.member for insert to lenity_app with check (added_by = casefile.me() and casefile.may_add_member(office_id));

create policy seen on casefile.case_file for select to lenity_app using (case_id in (select casefile.my_cases()));
create policy added on casefile.case_file for insert to lenity_app with check (created_by = casefile.me() and office_id in (select casefile.my_offices()));

create policy seen on casefile.case_member for select to lenity_app using (case_id in (select casefile.my_cases()));
create policy added on casefile.case_member for insert to lenity_app with check (added_by = casefile.me() and casefile.may_add_case_member(office_id, case_id));

create policy seen on casefile.paper for select to lenity_app using (case_id in (select casefile.my_cases()));
create policy added on casefile.paper for insert to lenity_app with check (added_by = casefile.me() and case_id in (select casefile.my_cases()));

create policy seen on casefile.page for select to lenity_app using (case_id in (select casefile.my_cases()));
create policy added on casefile.page for insert to lenity_app with check (case_id in (select casefile.my_cases()));

create policy seen on casefile.fact for select to lenity_app using (case_id in (select casefile.my_cases()) and (not sealed or case_id in (select casefile.my_cases_as_counsel())));
create policy added on casefile.fact for insert to lenity_app with check (added_by = casefile.me() and case_id in (select casefile.my_cases()));

create policy seen on casefile.fact_standing for select to lenity_app using (case_id in (select casefile.my_cases()) and (not sealed or case_id in (select casefile.my_cases_as_counsel())));
create policy added on casefile.fact_standing for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.my_cases()));

create policy seen on casefile.decision for select to lenity_app using (case_id in (select casefile.my_cases()) and (not sealed or case_id in (select casefile.my_cases_as_counsel())));
create policy added on casefile.decision for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.my_cases()));

create policy seen on casefile.narrative for select to lenity_app using (case_id in (select casefile.my_cases()));
create policy added on casefile.narrative for insert to lenity_app with check (saved_by = casefile.me() and case_id in (select casefile.my_cases()));

create policy seen on casefile.packet for select to lenity_app using (case_id in (select casefile.my_cases()));
create policy added on casefile.packet for insert to lenity_app with check (made_by = casefile.me() and case_id in (select casefile.my_cases()));

create policy seen on casefile.audit for select to lenity_app using (case_id in (select casefile.my_cases()) and (not sealed or case_id in (select casefile.my_cases_as_counsel())));
create policy added on casefile.audit for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.my_cases()));
