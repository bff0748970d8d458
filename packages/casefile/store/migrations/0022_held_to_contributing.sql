-- Somebody of the office can be held to contributing: federal defenders and appointed counsel gather records and screen, and do not sign or
-- file, where nobody may pay them for the case as counsel. For a court order or a capital case the office lifts that, on that case alone: who
-- leads or supervises it asks, and an administrator of the office agrees, who is told the reason and nothing of the case.

alter table casefile.member add column held boolean not null default false;
alter table casefile.member_change drop constraint member_change_what_check;
alter table casefile.member_change add constraint member_change_what_check check (what in ('added', 'role changed', 'left', 'held to contributing', 'no longer held'));

create table casefile.limit_lift (
  office_id uuid not null,
  case_id uuid not null,
  lift_id uuid not null,
  user_id text not null,
  basis text not null check (basis in ('court order', 'capital case')),
  -- Told to the office, so it is not encrypted and does not say what the case is about.
  words text not null check (words <> ''),
  asked_by text not null,
  asked_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, lift_id),
  foreign key (office_id, case_id) references casefile.case_file
);
create table casefile.limit_lift_agreed (
  office_id uuid not null,
  case_id uuid not null,
  lift_id uuid not null,
  agreed_by text not null,
  agreed_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, lift_id),
  foreign key (office_id, case_id, lift_id) references casefile.limit_lift
);
do $$
declare name text;
begin
  foreach name in array array['limit_lift', 'limit_lift_agreed'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
    execute format('create policy functions_read on casefile.%I for select to current_user using (session_user <> current_user)', name);
    execute format('create policy seen on casefile.%I for select to lenity_app using (case_id in (select casefile.written(''team'')))', name);
  end loop;
end $$;
create policy added on casefile.limit_lift for insert to lenity_app with check (asked_by = casefile.me() and case_id in (select casefile.written('team')));
create policy functions_add on casefile.limit_lift_agreed for insert to current_user with check (session_user <> current_user);

create function casefile.is_held(the_office uuid, the_case uuid, who text) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select from casefile.member m where m.office_id = the_office and m.user_id = who and m.held)
           and not exists (select from casefile.limit_lift l join casefile.limit_lift_agreed a using (office_id, case_id, lift_id)
                            where l.office_id = the_office and l.case_id = the_case and l.user_id = who) $$;

create or replace function casefile.of_the_office() returns trigger language plpgsql security definer set search_path = '' as $$
declare is_a text;
begin
  if new.left_at is not null then return new; end if;
  perform pg_advisory_xact_lock_shared(hashtextextended('members of ' || new.office_id::text, 0));
  select m.role into is_a from casefile.member m where m.office_id = new.office_id and m.user_id = new.user_id;
  if is_a is null then raise exception 'whoever has a part on a case is a member of its office' using errcode = 'foreign_key_violation'; end if;
  if is_a = 'guest' and new.role not in ('family', 'reviewer', 'interpreter', 'investigator') then raise exception 'a guest of the office cannot have this part' using errcode = 'check_violation'; end if;
  if new.role in ('lead counsel', 'supervisor', 'attorney') and casefile.is_held(new.office_id, new.case_id, new.user_id) then raise exception 'this member is held to contributing' using errcode = 'check_violation'; end if;
  return new;
end $$;

-- Says `done`, or why not; whoever may not ask is told nothing.
create function casefile.hold_member(the_office uuid, who text, becomes boolean, the_why text) returns text language plpgsql security definer set search_path = '' as $$
declare was record;
begin
  perform pg_advisory_xact_lock(hashtextextended('members of ' || the_office::text, 0));
  if the_office not in (select casefile.offices_as('{administrator}')) then return 'not allowed'; end if;
  select role, held into was from casefile.member where office_id = the_office and user_id = who;
  if was.role is null then return 'nobody'; end if;
  if was.held = becomes then return 'done'; end if;
  if becomes and exists (select from casefile.case_member m where m.office_id = the_office and m.user_id = who and m.left_at is null and m.role in ('lead counsel', 'supervisor', 'attorney')
                            and not exists (select from casefile.limit_lift l join casefile.limit_lift_agreed a using (office_id, case_id, lift_id) where l.office_id = m.office_id and l.case_id = m.case_id and l.user_id = who)) then return 'is counsel'; end if;
  update casefile.member set held = becomes where office_id = the_office and user_id = who;
  insert into casefile.member_change (office_id, user_id, role, what, why, by_user) values (the_office, who, was.role, case when becomes then 'held to contributing' else 'no longer held' end, the_why, casefile.me());
  return 'done';
end $$;

-- What administrators are asked, and nothing of the cases.
create function casefile.limits_to_lift() returns table (office_id uuid, case_id uuid, lift_id uuid, user_id text, basis text, words text, asked_by text, asked_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ select l.office_id, l.case_id, l.lift_id, l.user_id, l.basis, l.words, l.asked_by, l.asked_at from casefile.limit_lift l
         where l.office_id in (select casefile.offices_as('{administrator}')) and l.user_id <> casefile.me()
           and not exists (select from casefile.limit_lift_agreed a where (a.office_id, a.case_id, a.lift_id) = (l.office_id, l.case_id, l.lift_id)) $$;
create function casefile.agree_to_lift_limit(the_lift uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare lift record;
begin
  select * into lift from casefile.limits_to_lift() where lift_id = the_lift;
  if lift.lift_id is null then return false; end if;
  insert into casefile.limit_lift_agreed (office_id, case_id, lift_id, agreed_by) values (lift.office_id, lift.case_id, lift.lift_id, casefile.me()) on conflict do nothing;
  insert into casefile.audit (office_id, case_id, what, subject, by_user) values (lift.office_id, lift.case_id, 'limit lifted', lift.lift_id::text, casefile.me());
  return true;
end $$;

revoke execute on function casefile.is_held(uuid, uuid, text), casefile.hold_member(uuid, text, boolean, text), casefile.limits_to_lift(), casefile.agree_to_lift_limit(uuid) from public;
grant execute on function casefile.hold_member(uuid, text, boolean, text), casefile.limits_to_lift(), casefile.agree_to_lift_limit(uuid) to lenity_app;
