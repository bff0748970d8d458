-- The people of an office: invited by a one-time link, guests who see only the cases they are on, and leaving.
--
-- Being a member is a row; whoever leaves has none, and what they did stays under their id. Parts on cases end with it. What changes
-- members runs as the owner, through functions that say who may; no request can change or remove such a row by itself.

alter table casefile.member drop constraint member_role_check;
alter table casefile.member add constraint member_role_check check (role in ('administrator', 'member', 'guest'));

create table casefile.member_change (
  office_id uuid not null references casefile.office,
  seq bigint generated always as identity,
  user_id text not null,
  role text not null,
  what text not null check (what in ('added', 'role changed', 'left')),
  why text,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, seq)
);

create table casefile.invitation (
  office_id uuid not null references casefile.office,
  invitation_id uuid not null,
  -- The SHA-256 of what the link carries; the link itself is shown once and kept nowhere.
  digest text not null unique,
  role text not null check (role in ('member', 'guest')),
  for_whom text not null check (for_whom <> ''),
  invited_by text not null,
  invited_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  primary key (office_id, invitation_id)
);
create table casefile.invitation_end (
  office_id uuid not null,
  invitation_id uuid not null,
  what text not null check (what in ('used', 'withdrawn')),
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, invitation_id),
  foreign key (office_id, invitation_id) references casefile.invitation
);

do $$
declare name text;
begin
  foreach name in array array['member_change', 'invitation', 'invitation_end'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select on casefile.%I to lenity_app', name);
  end loop;
  -- What the functions below may do as the owner, called by a request; not what the owner may do by signing in.
  foreach name in array array['member_change', 'invitation', 'invitation_end', 'office'] loop
    execute format('create policy functions_read on casefile.%I for select to current_user using (session_user <> current_user)', name);
  end loop;
  foreach name in array array['member_change', 'invitation_end', 'member', 'case_member', 'case_member_change', 'audit'] loop
    execute format('create policy functions_add on casefile.%I for insert to current_user with check (session_user <> current_user)', name);
  end loop;
  foreach name in array array['member', 'case_member'] loop
    execute format('create policy functions_change on casefile.%I for update to current_user using (session_user <> current_user)', name);
  end loop;
  create policy functions_remove on casefile.member for delete to current_user using (session_user <> current_user);
end $$;
grant insert on casefile.invitation, casefile.invitation_end to lenity_app;
grant update (name) on casefile.office to lenity_app;

alter table casefile.member no force row level security;
alter table casefile.member_change no force row level security;
insert into casefile.member_change (office_id, user_id, role, what, by_user, at) select office_id, user_id, role, 'added', added_by, added_at from casefile.member order by added_at;
alter table casefile.member force row level security;
alter table casefile.member_change force row level security;

create function casefile.offices_as(roles text[]) returns setof uuid language sql stable security definer set search_path = ''
  as $$ select office_id from casefile.member where user_id = casefile.me() and role = any (roles) $$;
create function casefile.my_offices_as_staff() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select casefile.offices_as('{administrator,member}') $$;

-- A guest sees neither who else is in the office nor opens cases.
drop policy seen on casefile.member;
create policy seen on casefile.member for select to lenity_app using (user_id = casefile.me() or office_id in (select casefile.my_offices_as_staff()));
drop policy added on casefile.case_file;
create policy added on casefile.case_file for insert to lenity_app with check (created_by = casefile.me() and office_id in (select casefile.my_offices_as_staff()));
create or replace function casefile.may_add_case_member(office uuid, the_case uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select casefile.me() is not null and (
    the_case in (select casefile.written('team'))
    or (office in (select casefile.my_offices_as_staff()) and not exists (select from casefile.case_member m where m.case_id = the_case))) $$;

create policy named on casefile.office for update to lenity_app using (office_id in (select casefile.offices_as('{administrator}'))) with check (office_id in (select casefile.offices_as('{administrator}')));
create policy seen on casefile.member_change for select to lenity_app using (office_id in (select casefile.offices_as('{administrator}')));
create policy seen on casefile.invitation for select to lenity_app using (office_id in (select casefile.offices_as('{administrator}')));
create policy added on casefile.invitation for insert to lenity_app with check (invited_by = casefile.me() and office_id in (select casefile.offices_as('{administrator}')));
create policy seen on casefile.invitation_end for select to lenity_app using (office_id in (select casefile.offices_as('{administrator}')));
create policy added on casefile.invitation_end for insert to lenity_app with check (what = 'withdrawn' and by_user = casefile.me() and office_id in (select casefile.offices_as('{administrator}')));

create function casefile.note_new_member() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into casefile.member_change (office_id, user_id, role, what, by_user) values (new.office_id, new.user_id, new.role, 'added', new.added_by);
  return new;
end $$;
create trigger noted after insert on casefile.member for each row execute function casefile.note_new_member();

-- A fact that was shared stays hidden when the paper it quotes is confidential or holds sealed words.
create policy functions_read on casefile.paper for select to current_user using (session_user <> current_user);
create function casefile.paper_is_withheld(the_case uuid, paper text) returns boolean language sql stable security definer set search_path = ''
  as $$ select casefile.paper_is_sealed(the_case, paper) or exists (select from casefile.paper p where p.case_id = the_case and p.sha256 = paper and p.shelf = 'confidential') $$;
drop policy seen on casefile.fact;
create policy seen on casefile.fact for select to lenity_app using (
  case_id in (select casefile.seen('sealed'))
  or (((record_kind = 'facts' and case_id in (select casefile.seen('facts'))) or (record_kind = 'health' and case_id in (select casefile.seen('health'))))
    and (sha256 is null or exists (select from casefile.paper p where p.office_id = fact.office_id and p.case_id = fact.case_id and p.sha256 = fact.sha256)))
  or (record_kind in ('facts', 'health') and (case_id, fact_id::text) in (select * from casefile.shared(record_kind)) and (sha256 is null or not casefile.paper_is_withheld(case_id, sha256))));

-- Whoever has a part is of the office; a guest has none that leads, signs or gathers.
alter table casefile.case_member drop constraint case_member_office_id_user_id_fkey;
create function casefile.of_the_office() returns trigger language plpgsql security definer set search_path = '' as $$
declare is_a text;
begin
  if new.left_at is not null then return new; end if;
  perform pg_advisory_xact_lock_shared(hashtextextended('members of ' || new.office_id::text, 0));
  select m.role into is_a from casefile.member m where m.office_id = new.office_id and m.user_id = new.user_id;
  if is_a is null then raise exception 'whoever has a part on a case is a member of its office' using errcode = 'foreign_key_violation'; end if;
  if is_a = 'guest' and new.role not in ('family', 'reviewer', 'interpreter', 'investigator') then raise exception 'a guest of the office cannot have this part' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger of_the_office before insert or update on casefile.case_member for each row execute function casefile.of_the_office();

create function casefile.open_invitation(the_digest text) returns table (office_id uuid, invitation_id uuid, office text, role text, invited_by text, expires_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ select i.office_id, i.invitation_id, o.name, i.role, i.invited_by, i.expires_at from casefile.invitation i join casefile.office o using (office_id)
         where i.digest = the_digest and i.expires_at > clock_timestamp()
           and not exists (select from casefile.invitation_end e where e.office_id = i.office_id and e.invitation_id = i.invitation_id) $$;

-- Makes whoever asks a member by an invitation, and uses it up: of two with the same link one succeeds. Null when it is none, or no longer.
create function casefile.take_invitation(the_digest text) returns uuid language plpgsql security definer set search_path = '' as $$
declare invited record;
begin
  select * into invited from casefile.open_invitation(the_digest);
  if casefile.me() is null or invited.office_id is null then return null; end if;
  insert into casefile.invitation_end (office_id, invitation_id, what, by_user) values (invited.office_id, invited.invitation_id, 'used', casefile.me()) on conflict do nothing;
  if not found then return null; end if;
  insert into casefile.member (office_id, user_id, role, added_by) values (invited.office_id, casefile.me(), invited.role, invited.invited_by) on conflict do nothing;
  return invited.office_id;
end $$;

create function casefile.walled(the_office uuid, the_case uuid, who text) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select from casefile.wall w where w.office_id = the_office and w.case_id = the_case and w.user_id = who
                         and not exists (select from casefile.wall_lift_agreed a where (a.office_id, a.case_id, a.wall_id) = (w.office_id, w.case_id, w.wall_id))) $$;
-- Whether nobody else leads the case, those behind a wall not counted.
create function casefile.leads_alone(the_office uuid, the_case uuid, who text) returns boolean language sql stable security definer set search_path = ''
  as $$ select not exists (
    select from casefile.case_member m where m.office_id = the_office and m.case_id = the_case and m.role = 'lead counsel' and m.left_at is null and m.user_id <> who and not casefile.walled(the_office, the_case, m.user_id)) $$;

-- How many parts someone has in the office, and how many cases they alone lead: for themselves and for administrators, who learn no more.
create function casefile.parts_of(the_office uuid, who text, out parts int, out leads_alone int) language sql stable security definer set search_path = ''
  as $$ select count(*)::int, (count(*) filter (where m.role = 'lead counsel' and casefile.leads_alone(m.office_id, m.case_id, who)))::int from casefile.case_member m
         where m.office_id = the_office and m.user_id = who and m.left_at is null
           and (who = casefile.me() or the_office in (select casefile.offices_as('{administrator}'))) $$;

-- Somebody who can sign in: the author of the examples is a member and no person.
create function casefile.is_person(who text) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select from sign_in."user" u where u.id = who) $$;
create function casefile.other_administrators(the_office uuid, who text) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select from casefile.member m where m.office_id = the_office and m.role = 'administrator' and m.user_id <> who and casefile.is_person(m.user_id)) $$;

-- Changes what someone is in the office. Says `done`, or why not; whoever may not ask is told nothing.
create function casefile.change_member(the_office uuid, who text, becomes text) returns text language plpgsql security definer set search_path = '' as $$
declare was text;
begin
  perform pg_advisory_xact_lock(hashtextextended('members of ' || the_office::text, 0));
  if the_office not in (select casefile.offices_as('{administrator}')) then return 'not allowed'; end if;
  select role into was from casefile.member where office_id = the_office and user_id = who;
  if was is null then return 'nobody'; end if;
  if was = becomes then return 'done'; end if;
  if was = 'administrator' and not casefile.other_administrators(the_office, who) then return 'last administrator'; end if;
  if becomes = 'guest' and exists (select from casefile.case_member where office_id = the_office and user_id = who and left_at is null and role not in ('family', 'reviewer', 'interpreter', 'investigator')) then return 'has parts'; end if;
  update casefile.member set role = becomes where office_id = the_office and user_id = who;
  insert into casefile.member_change (office_id, user_id, role, what, by_user) values (the_office, who, becomes, 'role changed', casefile.me());
  return 'done';
end $$;

-- Takes someone out of the office and ends their parts in every case of it, one line for each. A case they alone lead goes to the
-- successor or is a reason not to.
create function casefile.leave_office(the_office uuid, who text, the_why text, successor text) returns text language plpgsql security definer set search_path = '' as $$
declare part record; was text; there text; act text;
begin
  perform pg_advisory_xact_lock(hashtextextended('members of ' || the_office::text, 0));
  if not (the_office in (select casefile.my_offices()) and (who = casefile.me() or the_office in (select casefile.offices_as('{administrator}')))) then return 'not allowed'; end if;
  select role into was from casefile.member where office_id = the_office and user_id = who;
  if was is null then return 'nobody'; end if;
  if was = 'administrator' and not casefile.other_administrators(the_office, who) then return 'last administrator'; end if;
  if successor is not null then
    if successor = who or not exists (select from casefile.member where office_id = the_office and user_id = successor and role <> 'guest') then return 'no successor'; end if;
    if successor = casefile.me() and exists (select from casefile.member where office_id = the_office and role <> 'guest' and user_id not in (who, successor) and casefile.is_person(user_id)) then return 'not yourself'; end if;
  end if;
  for part in select * from casefile.case_member where office_id = the_office and user_id = who and left_at is null order by case_id loop
    if part.role = 'lead counsel' and casefile.leads_alone(the_office, part.case_id, who) then
      if successor is null then return 'leads alone'; end if;
      if casefile.walled(the_office, part.case_id, successor) then return 'successor walled'; end if;
      select case when left_at is null then 'role changed' else 'came back' end into there from casefile.case_member where office_id = the_office and case_id = part.case_id and user_id = successor;
      act := coalesce(there, 'added');
      insert into casefile.case_member (office_id, case_id, user_id, role, added_by) values (the_office, part.case_id, successor, 'lead counsel', casefile.me())
        on conflict (office_id, case_id, user_id) do update set role = 'lead counsel', left_at = null;
      insert into casefile.case_member_change (office_id, case_id, user_id, role, what, why, by_user) values (the_office, part.case_id, successor, 'lead counsel', act, the_why, casefile.me());
      insert into casefile.audit (office_id, case_id, what, subject, by_user) values (the_office, part.case_id, 'lead counsel ' || act, successor, casefile.me());
    end if;
    insert into casefile.case_member_change (office_id, case_id, user_id, role, what, why, by_user) values (the_office, part.case_id, who, part.role, 'left', the_why, casefile.me());
    insert into casefile.audit (office_id, case_id, what, subject, by_user) values (the_office, part.case_id, part.role || ' left', who, casefile.me());
    update casefile.case_member set left_at = clock_timestamp() where office_id = the_office and case_id = part.case_id and user_id = who;
  end loop;
  insert into casefile.member_change (office_id, user_id, role, what, why, by_user) values (the_office, who, was, 'left', the_why, casefile.me());
  delete from casefile.member where office_id = the_office and user_id = who;
  return 'done';
end $$;

revoke execute on function casefile.offices_as(text[]), casefile.my_offices_as_staff(), casefile.note_new_member(), casefile.of_the_office(), casefile.paper_is_withheld(uuid, text), casefile.open_invitation(text), casefile.take_invitation(text), casefile.leads_alone(uuid, uuid, text), casefile.walled(uuid, uuid, text), casefile.parts_of(uuid, text), casefile.is_person(text), casefile.other_administrators(uuid, text), casefile.change_member(uuid, text, text), casefile.leave_office(uuid, text, text, text) from public;
grant execute on function casefile.paper_is_withheld(uuid, text), casefile.offices_as(text[]), casefile.my_offices_as_staff(), casefile.open_invitation(text), casefile.take_invitation(text), casefile.parts_of(uuid, text), casefile.change_member(uuid, text, text), casefile.leave_office(uuid, text, text, text) to lenity_app;
