-- Erasing a paper or a case for good, and what was done to keep the office's data.
--
-- A paper is erased by whoever may write the team: its key is emptied, and so is what was read from it. A case is erased when one of
-- them asked for it and an administrator of the office, someone else, agreed: its key is emptied, which opens everything in it. What stays is
-- who, when and why. Reasons are plain, because the key they would be under is the one that goes.

create function casefile.administers() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select office_id from casefile.member where user_id = casefile.me() and role = 'administrator' $$;

create table casefile.erasure (
  office_id uuid not null,
  case_id uuid not null,
  erasure_id uuid not null,
  kind text not null check (kind in ('paper', 'case')),
  -- The paper's SHA-256, or the case's id.
  subject text not null,
  why text not null check (why <> ''),
  asked_by text not null,
  asked_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, erasure_id),
  foreign key (office_id, case_id) references casefile.case_file
);
create table casefile.erasure_end (
  office_id uuid not null,
  case_id uuid not null,
  erasure_id uuid not null,
  what text not null check (what in ('agreed', 'withdrawn')),
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, erasure_id),
  foreign key (office_id, case_id, erasure_id) references casefile.erasure
);

create table casefile.upkeep (
  office_id uuid not null references casefile.office,
  seq bigint generated always as identity,
  what text not null check (what in ('backup made', 'backup checked', 'restore tried', 'restored', 'office key changed')),
  -- Counts, sizes, instants and places.
  told jsonb not null,
  -- Null when it was done at the machine itself.
  by_user text,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, seq)
);

do $$
declare name text;
begin
  foreach name in array array['erasure', 'erasure_end', 'upkeep'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select on casefile.%I to lenity_app', name);
  end loop;
end $$;
grant insert on casefile.erasure, casefile.erasure_end to lenity_app;

create policy seen on casefile.upkeep for select to lenity_app using (office_id in (select casefile.administers()));
-- Only a session that signed in as the owner: no request can write here.
create policy owner_writes on casefile.upkeep for insert to current_user with check (session_user = current_user);

create policy seen on casefile.erasure for select to lenity_app using (case_id in (select casefile.written('team')) or (kind = 'case' and office_id in (select casefile.administers())));
create policy added on casefile.erasure for insert to lenity_app with check (asked_by = casefile.me() and case_id in (select casefile.written('team')));
create policy owner_reads on casefile.erasure for select to current_user using (true);
create policy seen on casefile.erasure_end for select to lenity_app using (exists (select from casefile.erasure e where e.office_id = erasure_end.office_id and e.case_id = erasure_end.case_id and e.erasure_id = erasure_end.erasure_id));
create policy added on casefile.erasure_end for insert to lenity_app with check (by_user = casefile.me() and (
  (what = 'withdrawn' and case_id in (select casefile.written('team'))) or (what = 'agreed' and office_id in (select casefile.administers()))));
create policy owner_reads on casefile.erasure_end for select to current_user using (true);

-- What was read from an erased paper is emptied and nothing else of it changes; to all other changes the tables stay closed.
create function casefile.only_emptied() returns trigger language plpgsql as $$
begin
  if new.content = ''::bytea and to_jsonb(new) - array['content', 'shelf', 'record_kind'] = to_jsonb(old) - array['content', 'shelf', 'record_kind'] then
    return new;
  end if;
  raise exception 'rows of casefile.% are never changed or removed; what was erased is emptied', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
do $$
declare name text;
begin
  foreach name in array array['paper', 'page', 'fact', 'fact_standing', 'decision'] loop
    execute format('drop trigger never_changed on casefile.%I', name);
    execute format('create trigger never_changed before delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('create trigger only_emptied before update on casefile.%I for each row execute function casefile.only_emptied()', name);
    execute format('grant update (content) on casefile.%I to lenity_app', name);
    execute format('create policy emptied on casefile.%I for update to lenity_app using (case_id in (select casefile.written(''team''))) with check (case_id in (select casefile.written(''team'')) and content = '''')', name);
  end loop;
end $$;
drop policy changed on casefile.paper_key;
create policy changed on casefile.paper_key for update to lenity_app using (case_id in (select casefile.written('team'))) with check (case_id in (select casefile.written('team')) and wrapped = '');

-- The key of a case is emptied by what follows from two people's words, and wrapped anew by a session of the owner; by no request.
drop policy changed on casefile.case_key;
revoke update on casefile.case_key from lenity_app;
create policy owner_erases on casefile.case_key for update to current_user using (true) with check (wrapped = '');
create policy owner_entombs on casefile.case_key for insert to current_user with check (wrapped = '');
create policy owner_rewraps on casefile.case_key for update to current_user using (session_user = current_user) with check (session_user = current_user and wrapped <> '');
create policy owner_reads_erased on casefile.case_file for select to current_user using (case_id in (select e.case_id from casefile.erasure_end e where e.what = 'agreed'));
create policy owner_erases on casefile.case_file for update to current_user using (case_id in (select e.case_id from casefile.erasure_end e where e.what = 'agreed')) with check (title = 'Erased case');
create policy owner_notes on casefile.audit for insert to current_user with check (what = 'case erased');

create function casefile.erase_case() returns trigger language plpgsql security definer set search_path = '' as $$
declare asked casefile.erasure;
begin
  select * into asked from casefile.erasure e where (e.office_id, e.case_id, e.erasure_id) = (new.office_id, new.case_id, new.erasure_id);
  if new.what <> 'agreed' then return new; end if;
  if asked.kind <> 'case' or (asked.asked_by = new.by_user and (select count(*) from casefile.member m where m.office_id = new.office_id) > 1) then
    raise exception 'a case is erased by two people' using errcode = 'check_violation';
  end if;
  update casefile.case_key set wrapped = '' where office_id = new.office_id and case_id = new.case_id;
  if not found then insert into casefile.case_key (office_id, case_id, wrapped_under, wrapped) values (new.office_id, new.case_id, '', ''); end if;
  update casefile.case_file set title = 'Erased case', closed_on = current_date, closed_why = 'erased' where office_id = new.office_id and case_id = new.case_id;
  insert into casefile.audit (office_id, case_id, what, subject, by_user) values (new.office_id, new.case_id, 'case erased', new.case_id::text, new.by_user);
  return new;
end $$;
create trigger erase_case after insert on casefile.erasure_end for each row execute function casefile.erase_case();

revoke execute on function casefile.administers(), casefile.only_emptied(), casefile.erase_case() from public;
grant execute on function casefile.administers() to lenity_app;
