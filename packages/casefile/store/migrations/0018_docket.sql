-- The docket: how far each case was changed, asked for all cases at once; views that are kept; closing and reopening; and what was done to
-- many cases at once, so that it can be undone.

-- Where a transaction is about one case, or about a few whose ids have commas between them, their rows are found by the index and not
-- among all of the user's.
create index on casefile.case_member (user_id, case_id);
create or replace function casefile.my_places() returns table (case_id uuid, role text) language sql stable security definer set search_path = ''
  as $$ select m.case_id, m.role from (
            select a.* from casefile.case_member a where coalesce(current_setting('lenity.case', true), '') = '' and a.user_id = casefile.me()
            union all
            select o.* from casefile.case_member o where o.user_id = casefile.me() and o.case_id = any (string_to_array(nullif(current_setting('lenity.case', true), ''), ',')::uuid[])) m
          where m.left_at is null
            and not exists (select from casefile.wall w where w.user_id = m.user_id and w.office_id = m.office_id and w.case_id = m.case_id
                              and not exists (select from casefile.wall_lift_agreed a where (a.office_id, a.case_id, a.wall_id) = (w.office_id, w.case_id, w.wall_id))) $$;

-- For each case the user is on, the number of the last change they may know of. The same as casefile.changes() of each, in one go.
create function casefile.my_changes() returns table (case_id uuid, changes bigint) language sql stable security definer set search_path = ''
  as $$ select p.case_id, greatest(0,
            (select max(a.seq) from casefile.audit a where a.office_id = m.office_id and a.case_id = p.case_id and not a.sealed),
            case when r.reach in ('read', 'write') then (select max(a.seq) from casefile.audit a where a.office_id = m.office_id and a.case_id = p.case_id and a.sealed) end)
          from casefile.my_places() p
          join casefile.case_member m on m.case_id = p.case_id and m.user_id = casefile.me()
          left join casefile.policy r on r.role = p.role and r.kind = 'sealed' $$;

-- A case is closed and opened again by whoever may write where it stands. The newest row says how it is; case_file has it too.
create table casefile.case_closing (
  office_id uuid not null,
  case_id uuid not null,
  seq bigint generated always as identity,
  closed_on date,
  -- One of a few plain words, never content.
  closed_why text,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, seq),
  foreign key (office_id, case_id) references casefile.case_file,
  check ((closed_on is null) = (closed_why is null))
);
grant update (closed_on, closed_why) on casefile.case_file to lenity_app;
-- What was erased stays closed.
create policy closed on casefile.case_file for update to lenity_app
  using (case_id in (select casefile.written('case')) and closed_why is distinct from 'erased') with check (case_id in (select casefile.written('case')) and closed_why is distinct from 'erased');

-- A way of looking at the docket, under a name. Name and filters are encrypted under a key of its own, which is under the office's.
create table casefile.saved_view (
  office_id uuid not null references casefile.office,
  view_id uuid not null,
  owner text not null,
  -- Shown to everyone of the office but its guests.
  shared boolean not null,
  removed_at timestamptz,
  wrapped_under text not null,
  wrapped bytea not null,
  content bytea not null check (octet_length(content) <= 20000),
  made_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (office_id, view_id)
);
create index on casefile.saved_view (owner);
-- Which view the docket opens with, by person.
create table casefile.first_view (
  office_id uuid not null,
  user_id text not null,
  view_id uuid not null,
  primary key (office_id, user_id),
  foreign key (office_id, view_id) references casefile.saved_view
);

-- One thing that was done to one case of many at once: ids, parts, days and statuses, never content.
create table casefile.bulk_change (
  office_id uuid not null,
  case_id uuid not null,
  bulk_id uuid not null,
  what text not null check (what in ('put on the case', 'task added', 'label added', 'closed', 'reopened')),
  -- The person or the record; the case itself where it was closed or reopened.
  subject text not null,
  -- How it was before, where it was anything.
  before jsonb,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, bulk_id),
  foreign key (office_id, case_id) references casefile.case_file
);
create index on casefile.bulk_change (bulk_id);
create table casefile.bulk_undone (
  office_id uuid not null,
  case_id uuid not null,
  bulk_id uuid not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, bulk_id),
  foreign key (office_id, case_id, bulk_id) references casefile.bulk_change
);

do $$
declare name text;
begin
  foreach name in array array['case_closing', 'saved_view', 'first_view', 'bulk_change', 'bulk_undone'] loop
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
  end loop;
  foreach name in array array['case_closing', 'bulk_change', 'bulk_undone'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
  end loop;
end $$;

create policy seen on casefile.case_closing for select to lenity_app using (case_id in (select casefile.seen('case')));
create policy added on casefile.case_closing for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written('case')));

create policy seen on casefile.saved_view for select to lenity_app using (
  (owner = casefile.me() and office_id in (select casefile.my_offices()))
  or (shared and removed_at is null and wrapped <> '' and office_id in (select casefile.my_offices_as_staff())));
create policy added on casefile.saved_view for insert to lenity_app with check (owner = casefile.me() and office_id in (select casefile.my_offices()) and (not shared or office_id in (select casefile.my_offices_as_staff())));
grant update (shared, removed_at, content, changed_at) on casefile.saved_view to lenity_app;
create policy changed on casefile.saved_view for update to lenity_app using (owner = casefile.me() and office_id in (select casefile.my_offices()))
  with check (owner = casefile.me() and (not shared or office_id in (select casefile.my_offices_as_staff())));
create policy owner_rewraps on casefile.saved_view for update to current_user using (session_user = current_user) with check (session_user = current_user and wrapped <> '');

create policy seen on casefile.first_view for select to lenity_app using (user_id = casefile.me());
create policy added on casefile.first_view for insert to lenity_app with check (user_id = casefile.me() and office_id in (select casefile.my_offices()));
grant update (view_id), delete on casefile.first_view to lenity_app;
create policy changed on casefile.first_view for update to lenity_app using (user_id = casefile.me()) with check (user_id = casefile.me() and office_id in (select casefile.my_offices()));
create policy removed on casefile.first_view for delete to lenity_app using (user_id = casefile.me());

create policy seen on casefile.bulk_change for select to lenity_app using (by_user = casefile.me() and case_id in (select casefile.my_cases()));
create policy added on casefile.bulk_change for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.my_cases()));
create policy seen on casefile.bulk_undone for select to lenity_app using (by_user = casefile.me() and case_id in (select casefile.my_cases()));
create policy added on casefile.bulk_undone for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.my_cases()));

revoke execute on function casefile.my_changes() from public;
grant execute on function casefile.my_changes() to lenity_app;
