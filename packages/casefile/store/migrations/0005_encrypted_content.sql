-- What a case holds is encrypted: the content of facts, pages, decisions, answers and of what a paper is called, under the key of the
-- case; the bytes and pages of a paper under a key of its own. Case keys are wrapped under the key of the office, which is not here.
--
-- Plain stays what a list or a lock needs: titles, register numbers, paths, kinds, statuses, dates, sizes, ids and who did what.
-- What was plain before is encrypted by the program in the same turn, right after this step (encrypt-what-was-plain.ts).

create table casefile.case_key (
  office_id uuid not null,
  case_id uuid not null,
  -- Names the office key it is wrapped under; a new office key wraps it anew.
  wrapped_under text not null,
  wrapped bytea not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id),
  foreign key (office_id, case_id) references casefile.case_file
);
create table casefile.paper_key (
  office_id uuid not null,
  case_id uuid not null,
  sha256 text not null,
  wrapped bytea not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, sha256),
  foreign key (office_id, case_id, sha256) references casefile.paper
);

alter table casefile.paper add column content bytea, alter column name drop not null, alter column warnings drop not null;
alter table casefile.page add column content bytea, alter column text drop not null, alter column words drop not null;
alter table casefile.fact add column content bytea, alter column value drop not null, alter column source drop not null;
alter table casefile.fact_standing add column content bytea;
alter table casefile.decision add column content bytea, alter column why drop not null;
alter table casefile.narrative add column content bytea, alter column text drop not null;

do $$
declare name text;
begin
  foreach name in array array['case_key', 'paper_key'] loop
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
  end loop;
end $$;

-- The key of a case opens nothing that row-level security keeps from its user.
create policy seen on casefile.case_key for select to lenity_app using (case_id in (select casefile.my_cases()));
create policy added on casefile.case_key for insert to lenity_app with check (case_id in (select casefile.my_cases()));
create policy seen on casefile.paper_key for select to lenity_app using (exists (select from casefile.paper p where p.office_id = paper_key.office_id and p.case_id = paper_key.case_id and p.sha256 = paper_key.sha256));
create policy added on casefile.paper_key for insert to lenity_app with check (case_id in (select casefile.written('papers')));

create policy owner_reads on casefile.case_key for select to current_user using (true);
create function casefile.holds_keys() returns boolean language sql stable security definer set search_path = '' as $$ select exists (select from casefile.case_key) $$;
revoke execute on function casefile.holds_keys() from public;

-- A key whose wrapping is emptied erases what it opened; the row stays as a tombstone, and no other key takes its place.
grant update (wrapped, wrapped_under) on casefile.case_key to lenity_app;
create policy changed on casefile.case_key for update to lenity_app using (case_id in (select casefile.written('team'))) with check (case_id in (select casefile.written('team')));
grant update (wrapped) on casefile.paper_key to lenity_app;
create policy changed on casefile.paper_key for update to lenity_app using (case_id in (select casefile.written('sealed'))) with check (case_id in (select casefile.written('sealed')) and wrapped = '');
