-- Roles on a case and what each may see and write, walls that name a person, shares, and papers on the shelf of what they hold.
--
-- casefile.policy is filled from the table in src/policy/who-sees-what.ts whenever the database is brought up to date. Row-level
-- security asks it through the functions below, which run as the owner, read memberships, walls and shares, and nothing of a case.

create table casefile.policy (
  role text not null,
  kind text not null,
  reach text not null check (reach in ('write', 'read', 'share', 'nothing')),
  primary key (role, kind)
);
alter table casefile.policy enable row level security;
alter table casefile.policy force row level security;
grant select on casefile.policy to lenity_app;
create policy seen on casefile.policy for select to lenity_app using (true);
create policy owner_keeps on casefile.policy to current_user using (true) with check (true);

-- Whoever was counsel leads; whoever helped gathers. Rows of a member are changed only here and by a change of role or a leave.
alter table casefile.case_member no force row level security;
alter table casefile.case_member drop constraint case_member_role_check;
update casefile.case_member set role = case role when 'counsel' then 'lead counsel' else 'contributor' end;
alter table casefile.case_member add constraint case_member_role_check check (role in ('lead counsel', 'supervisor', 'attorney', 'student', 'contributor', 'investigator', 'interpreter', 'reviewer', 'family'));
alter table casefile.case_member add column left_at timestamptz;
alter table casefile.case_member force row level security;

-- Who came, went and changed parts, and why: added to, never edited.
create table casefile.case_member_change (
  office_id uuid not null,
  case_id uuid not null,
  seq bigint generated always as identity,
  user_id text not null,
  role text not null,
  what text not null check (what in ('added', 'role changed', 'left', 'came back')),
  why text,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, seq),
  foreign key (office_id, case_id) references casefile.case_file
);

-- A wall keeps one person from one case, whether or not they are on it. It stands until two others agreed to lift it.
create table casefile.wall (
  office_id uuid not null,
  case_id uuid not null,
  wall_id uuid not null,
  user_id text not null check (user_id <> ''),
  why text not null check (why <> ''),
  raised_by text not null,
  raised_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, wall_id),
  foreign key (office_id, case_id) references casefile.case_file
);
create index on casefile.wall (user_id);
create table casefile.wall_lift (
  office_id uuid not null,
  case_id uuid not null,
  wall_id uuid not null,
  why text not null check (why <> ''),
  asked_by text not null,
  asked_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, wall_id),
  foreign key (office_id, case_id, wall_id) references casefile.wall
);
create table casefile.wall_lift_agreed (
  office_id uuid not null,
  case_id uuid not null,
  wall_id uuid not null,
  agreed_by text not null,
  agreed_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, wall_id),
  foreign key (office_id, case_id, wall_id) references casefile.wall_lift
);
create function casefile.second_person() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from casefile.wall_lift l join casefile.wall w using (office_id, case_id, wall_id)
              where (l.office_id, l.case_id, l.wall_id) = (new.office_id, new.case_id, new.wall_id) and new.agreed_by in (l.asked_by, w.user_id)) then
    raise exception 'a wall is lifted by two people, neither of them the one it names' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger second_person before insert on casefile.wall_lift_agreed for each row execute function casefile.second_person();

-- What counsel showed to those who see only that. The newest row of a record counts.
create table casefile.share (
  office_id uuid not null,
  case_id uuid not null,
  seq bigint generated always as identity,
  kind text not null,
  record_id text not null,
  shared boolean not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, seq),
  foreign key (office_id, case_id) references casefile.case_file
);
create index on casefile.share (case_id, kind, record_id, seq desc);

-- Papers that hold sealed words: for counsel only, and nobody else learns that there are any.
create table casefile.paper_seal (
  office_id uuid not null,
  case_id uuid not null,
  sha256 text not null,
  sealed_by text not null,
  sealed_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, sha256),
  foreign key (office_id, case_id, sha256) references casefile.paper
);

alter table casefile.paper add column shelf text not null generated always as (
  case when kind ->> 'kind' in ('presentence report', 'statement of reasons') then 'confidential' when kind ->> 'kind' = 'medical record' then 'health' else 'papers' end) stored;
alter table casefile.fact add column record_kind text not null generated always as (
  case when sealed then 'sealed' when path like 'health.%' then 'health' else 'facts' end) stored;
create index on casefile.audit (office_id, case_id, sealed, seq desc);

do $$
declare name text;
begin
  foreach name in array array['case_member_change', 'wall', 'wall_lift', 'wall_lift_agreed', 'share', 'paper_seal'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
  end loop;
  foreach name in array array['wall', 'wall_lift', 'wall_lift_agreed', 'share', 'paper_seal'] loop
    execute format('create policy owner_reads on casefile.%I for select to current_user using (true)', name);
  end loop;
end $$;

alter table casefile.fact no force row level security;
alter table casefile.paper_seal no force row level security;
insert into casefile.paper_seal (office_id, case_id, sha256, sealed_by) select distinct on (office_id, case_id, sha256) office_id, case_id, sha256, added_by from casefile.fact where sealed and sha256 is not null;
alter table casefile.fact force row level security;
alter table casefile.paper_seal force row level security;

-- What the user is on, walls and leaves taken off. A wall raised after the fact holds from the next statement on.
create function casefile.my_places() returns table (case_id uuid, role text) language sql stable security definer set search_path = ''
  as $$ select m.case_id, m.role from casefile.case_member m
          where m.user_id = casefile.me() and m.left_at is null
            and not exists (select from casefile.wall w where w.user_id = m.user_id and w.office_id = m.office_id and w.case_id = m.case_id
                              and not exists (select from casefile.wall_lift_agreed a where (a.office_id, a.case_id, a.wall_id) = (w.office_id, w.case_id, w.wall_id))) $$;
create or replace function casefile.my_cases() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select case_id from casefile.my_places() $$;

create function casefile.cases_with(the_kind text, reaches text[]) returns setof uuid language sql stable security definer set search_path = ''
  as $$ select m.case_id from casefile.my_places() m join casefile.policy p on p.role = m.role where p.kind = the_kind and p.reach = any (reaches) $$;
create function casefile.seen(the_kind text) returns setof uuid language sql stable security definer set search_path = ''
  as $$ select casefile.cases_with(the_kind, '{write,read}') $$;
create function casefile.written(the_kind text) returns setof uuid language sql stable security definer set search_path = ''
  as $$ select casefile.cases_with(the_kind, '{write}') $$;
create function casefile.shared(the_kind text) returns table (case_id uuid, record_id text) language sql stable security definer set search_path = ''
  as $$ select s.case_id, s.record_id from (
          select distinct on (s.case_id, s.record_id) s.case_id, s.record_id, s.shared from casefile.share s
           where s.kind = the_kind and s.case_id in (select casefile.cases_with(the_kind, '{share}')) order by s.case_id, s.record_id, s.seq desc) s where s.shared $$;
create function casefile.paper_is_sealed(the_case uuid, paper text) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select from casefile.paper_seal s where s.case_id = the_case and s.sha256 = paper) $$;

-- While it is the same, nothing the user may know of has changed in the case.
create policy owner_reads on casefile.audit for select to current_user using (true);
create function casefile.changes(office uuid, the_case uuid) returns bigint language sql stable security definer set search_path = ''
  as $$ select coalesce(max(a.seq), 0) from casefile.audit a where a.office_id = office and a.case_id = the_case and (not a.sealed or the_case in (select casefile.seen('sealed'))) $$;

drop policy seen on casefile.case_file;
create policy seen on casefile.case_file for select to lenity_app using (case_id in (select casefile.seen('case')) or (case_id, case_id::text) in (select * from casefile.shared('case')));

drop policy seen on casefile.case_member;
create policy seen on casefile.case_member for select to lenity_app using (
  (user_id = casefile.me() and case_id in (select casefile.my_cases())) or case_id in (select casefile.seen('team')) or (case_id, user_id) in (select * from casefile.shared('team')));
drop policy added on casefile.case_member;
drop function casefile.may_add_case_member(uuid, uuid);
create function casefile.may_add_case_member(office uuid, the_case uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select casefile.me() is not null and (
    the_case in (select casefile.written('team'))
    or (office in (select casefile.my_offices()) and not exists (select from casefile.case_member m where m.case_id = the_case))) $$;
create policy added on casefile.case_member for insert to lenity_app with check (added_by = casefile.me() and casefile.may_add_case_member(office_id, case_id));
grant update (role, left_at) on casefile.case_member to lenity_app;
create policy changed on casefile.case_member for update to lenity_app
  using (case_id in (select casefile.written('team')) or (user_id = casefile.me() and case_id in (select casefile.my_cases())))
  -- Whoever leaves by themselves keeps the part they had.
  with check (case_id in (select casefile.written('team')) or (user_id = casefile.me() and left_at is not null));
create policy seen on casefile.case_member_change for select to lenity_app using (case_id in (select casefile.seen('team')));
create policy added on casefile.case_member_change for insert to lenity_app with check (by_user = casefile.me() and (case_id in (select casefile.my_cases())));

create policy seen on casefile.wall for select to lenity_app using (case_id in (select casefile.written('team')));
create policy added on casefile.wall for insert to lenity_app with check (raised_by = casefile.me() and case_id in (select casefile.written('team')));
create policy seen on casefile.wall_lift for select to lenity_app using (case_id in (select casefile.written('team')));
create policy added on casefile.wall_lift for insert to lenity_app with check (asked_by = casefile.me() and case_id in (select casefile.written('team')));
create policy seen on casefile.wall_lift_agreed for select to lenity_app using (case_id in (select casefile.written('team')));
create policy added on casefile.wall_lift_agreed for insert to lenity_app with check (agreed_by = casefile.me() and case_id in (select casefile.written('team')));

create policy seen on casefile.share for select to lenity_app using (case_id in (select casefile.written('sealed')));
create policy added on casefile.share for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written('sealed')));
create policy seen on casefile.paper_seal for select to lenity_app using (case_id in (select casefile.seen('sealed')));
create policy added on casefile.paper_seal for insert to lenity_app with check (sealed_by = casefile.me() and case_id in (select casefile.written('facts')));

drop policy seen on casefile.paper;
drop policy added on casefile.paper;
create policy seen on casefile.paper for select to lenity_app using (
  case_id in (select casefile.seen('sealed'))
  or (not casefile.paper_is_sealed(case_id, sha256) and (
    (shelf = 'papers' and (case_id in (select casefile.seen('papers')) or (case_id, sha256) in (select * from casefile.shared('papers'))))
    or (shelf = 'confidential' and case_id in (select casefile.seen('confidential')))
    or (shelf = 'health' and (case_id in (select casefile.seen('health')) or (case_id, sha256) in (select * from casefile.shared('health')))))));
create policy added on casefile.paper for insert to lenity_app with check (added_by = casefile.me() and case_id in (select casefile.written('papers')));

drop policy seen on casefile.page;
drop policy added on casefile.page;
create policy seen on casefile.page for select to lenity_app using (exists (select from casefile.paper p where p.office_id = page.office_id and p.case_id = page.case_id and p.sha256 = page.sha256));
create policy added on casefile.page for insert to lenity_app with check (case_id in (select casefile.written('papers')));

-- A fact is seen by those who see its kind and the paper it was read from, and by those it was shared with.
drop policy seen on casefile.fact;
drop policy added on casefile.fact;
create policy seen on casefile.fact for select to lenity_app using (
  case_id in (select casefile.seen('sealed'))
  or (((record_kind = 'facts' and case_id in (select casefile.seen('facts'))) or (record_kind = 'health' and case_id in (select casefile.seen('health'))))
    and (sha256 is null or exists (select from casefile.paper p where p.office_id = fact.office_id and p.case_id = fact.case_id and p.sha256 = fact.sha256)))
  or (record_kind in ('facts', 'health') and (case_id, fact_id::text) in (select * from casefile.shared(record_kind))));
create policy added on casefile.fact for insert to lenity_app with check (added_by = casefile.me() and (
  (record_kind = 'facts' and case_id in (select casefile.written('facts')))
  or (record_kind = 'health' and case_id in (select casefile.written('health')))
  or case_id in (select casefile.written('sealed'))
  -- What a paper says is kept, whoever brought the paper; they do not see it.
  or (sha256 is not null and case_id in (select casefile.written('papers')))));

drop policy seen on casefile.fact_standing;
drop policy added on casefile.fact_standing;
create policy seen on casefile.fact_standing for select to lenity_app using (exists (select from casefile.fact f where f.office_id = fact_standing.office_id and f.case_id = fact_standing.case_id and f.fact_id = fact_standing.fact_id));
create policy added on casefile.fact_standing for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written('facts'))
  and exists (select from casefile.fact f where f.office_id = fact_standing.office_id and f.case_id = fact_standing.case_id and f.fact_id = fact_standing.fact_id));

drop policy seen on casefile.decision;
drop policy added on casefile.decision;
create policy seen on casefile.decision for select to lenity_app using (case_id in (select casefile.seen('decisions')) and exists (select from casefile.fact f where f.office_id = decision.office_id and f.case_id = decision.case_id and f.fact_id = decision.fact_id));
create policy added on casefile.decision for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written('decisions'))
  and exists (select from casefile.fact f where f.office_id = decision.office_id and f.case_id = decision.case_id and f.fact_id = decision.fact_id));

drop policy seen on casefile.narrative;
drop policy added on casefile.narrative;
create policy seen on casefile.narrative for select to lenity_app using (case_id in (select casefile.seen('words')) or (case_id, question) in (select * from casefile.shared('words')));
create policy added on casefile.narrative for insert to lenity_app with check (saved_by = casefile.me() and case_id in (select casefile.written('words')));

drop policy seen on casefile.packet;
drop policy added on casefile.packet;
create policy seen on casefile.packet for select to lenity_app using (case_id in (select casefile.seen('packets')) or (case_id, packet_id::text) in (select * from casefile.shared('packets')));
create policy added on casefile.packet for insert to lenity_app with check (made_by = casefile.me() and case_id in (select casefile.written('packets')));

drop policy seen on casefile.audit;
create policy seen on casefile.audit for select to lenity_app using (case_id in (select casefile.seen('audit')));
drop function casefile.my_cases_as_counsel();

revoke execute on all functions in schema casefile from public;
grant execute on all functions in schema casefile to lenity_app;
