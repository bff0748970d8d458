-- Papers that were asked for, and confidential papers that were taken for another kind.
--
-- That a paper came in answer to a request is seen by those who see the paper: to anyone else the request is as open as before, for a
-- request that is answered by a paper one does not see would tell that there is one.

create table casefile.paper_arrived (
  office_id uuid not null,
  case_id uuid not null,
  seq bigint generated always as identity,
  -- The record of the request.
  record_id uuid not null,
  sha256 text not null,
  -- The newest row of a request and a paper counts.
  arrived boolean not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, seq),
  foreign key (office_id, case_id, sha256) references casefile.paper
);
create index on casefile.paper_arrived (case_id, record_id, sha256, seq desc);

-- Papers that are a presentence report or a statement of reasons by the heading of one of their pages, whatever kind they were taken for.
create table casefile.paper_confidential (
  office_id uuid not null,
  case_id uuid not null,
  sha256 text not null,
  noted_by text not null,
  noted_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, sha256),
  foreign key (office_id, case_id, sha256) references casefile.paper
);

do $$
declare name text;
begin
  foreach name in array array['paper_arrived', 'paper_confidential'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
    execute format('create policy taken_over on casefile.%I for insert to lenity_app with check (casefile.merging(case_id) and case_id in (select casefile.written(''team'')))', name);
  end loop;
end $$;
create policy owner_reads on casefile.paper_confidential for select to current_user using (true);

create policy seen on casefile.paper_confidential for select to lenity_app using (case_id in (select casefile.seen('sealed')) or case_id in (select casefile.seen('confidential')));
create policy added on casefile.paper_confidential for insert to lenity_app with check (noted_by = casefile.me() and case_id in (select casefile.written('papers')));

-- The shelf a paper is seen from.
create function casefile.papers_held_confidential() returns table (case_id uuid, sha256 text) language plpgsql stable security definer set search_path = '' set enable_seqscan = off rows 10 as $$
#variable_conflict use_column
begin return query select s.case_id, s.sha256 from casefile.my_parts() m cross join lateral (select o.* from casefile.paper_confidential o where o.office_id = m.office_id and o.case_id = m.case_id offset 0) s; end $$;
create or replace function casefile.seen_papers() returns table (case_id uuid, sha256 text) language plpgsql stable security definer set search_path = '' set enable_seqscan = off rows 50 as $$
#variable_conflict use_column
begin
  return query select p.case_id, p.sha256 from casefile.my_parts() m cross join lateral (
      select o.office_id, o.case_id, o.sha256, case when (select true from casefile.paper_confidential x where (x.office_id, x.case_id, x.sha256) = (o.office_id, o.case_id, o.sha256)) then 'confidential' else o.shelf end as shelf
        from casefile.paper o where o.office_id = m.office_id and o.case_id = m.case_id offset 0) p
    where (select y.reach from casefile.policy y where y.role = m.role and y.kind = 'sealed') in ('write', 'read')
      or ((select true from casefile.paper_seal s where (s.office_id, s.case_id, s.sha256) = (p.office_id, p.case_id, p.sha256)) is null
        and ((select y.reach from casefile.policy y where y.role = m.role and y.kind = p.shelf) in ('write', 'read')
          or (p.shelf in ('papers', 'health') and (p.case_id, p.shelf, p.sha256) in (select h.case_id, h.kind, h.record_id from casefile.shared_with_me() h))));
end $$;
alter policy seen on casefile.paper using (
  case_id in (select casefile.seen('sealed'))
  or ((case_id, sha256) not in (select u.case_id, u.sha256 from casefile.papers_under_seal() u) and (
    ((shelf = 'confidential' or (case_id, sha256) in (select x.case_id, x.sha256 from casefile.papers_held_confidential() x)) and case_id in (select casefile.seen('confidential')))
    or ((case_id, sha256) not in (select x.case_id, x.sha256 from casefile.papers_held_confidential() x) and (
      (shelf = 'papers' and case_id in (select casefile.seen('papers')))
      or (shelf = 'health' and case_id in (select casefile.seen('health')))
      or (shelf in ('papers', 'health') and (case_id, shelf, sha256) in (select h.case_id, h.kind, h.record_id from casefile.shared_with_me() h)))))));
create or replace function casefile.paper_is_withheld(the_case uuid, paper text) returns boolean language sql stable security definer set search_path = ''
  as $$ select casefile.paper_is_sealed(the_case, paper) or exists (select from casefile.paper_confidential x where x.case_id = the_case and x.sha256 = paper)
          or exists (select from casefile.paper p where p.case_id = the_case and p.sha256 = paper and p.shelf = 'confidential') $$;

-- Of packets only the one for the person by mail is ever shown to those who see what is shared: the other may have confidential exhibits.
alter policy seen on casefile.packet using (case_id in (select casefile.seen('packets'))
  or (variant = 'person by mail' and (case_id, packet_id::text) in (select * from casefile.shared('packets'))));

create policy seen on casefile.paper_arrived for select to lenity_app using (
  case_id in (select casefile.seen('tasks')) and (case_id in (select casefile.seen('sealed')) or (case_id, sha256) in (select p.case_id, p.sha256 from casefile.seen_papers() p)));
create policy added on casefile.paper_arrived for insert to lenity_app with check (
  by_user = casefile.me() and case_id in (select casefile.written('tasks')) and (case_id in (select casefile.seen('sealed')) or (case_id, sha256) in (select p.case_id, p.sha256 from casefile.seen_papers() p)));

revoke execute on function casefile.papers_held_confidential() from public;
grant execute on function casefile.papers_held_confidential() to lenity_app;
