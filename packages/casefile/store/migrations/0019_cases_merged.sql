-- Two cases found to be one: what the second holds comes to stand in the first, sealed anew under the key of the first, with who wrote it and
-- when. Then the second's key is emptied, the parts on it end, and its row is a tombstone that leads to the first.

create table casefile.case_merge (
  office_id uuid not null,
  -- The case that stays, and the one that went into it.
  case_id uuid not null,
  from_case uuid not null,
  -- What the second was called, and why they are one, under the key of the case that stays.
  content bytea not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default now(),
  primary key (office_id, case_id, from_case),
  unique (office_id, from_case),
  check (case_id <> from_case),
  foreign key (office_id, case_id) references casefile.case_file,
  foreign key (office_id, from_case) references casefile.case_file
);
-- What came with it: ids of papers, facts, records and packets, and questions answered.
create table casefile.case_merge_item (
  office_id uuid not null,
  case_id uuid not null,
  from_case uuid not null,
  kind text not null check (kind in ('paper', 'fact', 'record', 'packet', 'answer')),
  subject text not null,
  primary key (office_id, case_id, from_case, kind, subject),
  foreign key (office_id, case_id, from_case) references casefile.case_merge
);

do $$
declare name text;
begin
  foreach name in array array['case_merge', 'case_merge_item'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
  end loop;
end $$;
create policy owner_reads on casefile.case_merge for select to current_user using (true);

-- Whether the user is merging another case into this one in this very transaction.
create function casefile.merging(the_case uuid) returns boolean language sql stable security definer set search_path = ''
  as $$ select exists (select from casefile.case_merge m where m.case_id = the_case and m.by_user = casefile.me() and m.at = now()) $$;

create policy seen on casefile.case_merge for select to lenity_app using (case_id in (select casefile.seen('team')));
create policy added on casefile.case_merge for insert to lenity_app with check (by_user = casefile.me() and at = now() and case_id in (select casefile.written('team')) and from_case in (select casefile.written('team')));
-- What is sealed is among them.
create policy seen on casefile.case_merge_item for select to lenity_app using (case_id in (select casefile.written('sealed')));
create policy added on casefile.case_merge_item for insert to lenity_app with check (casefile.merging(case_id) and case_id in (select casefile.written('team')));

-- While a case is merged into another, what it holds is written there under the names of those who wrote it.
do $$
declare name text;
begin
  foreach name in array array['paper', 'paper_seal', 'fact', 'fact_standing', 'decision', 'narrative', 'packet', 'record', 'wall'] loop
    execute format('create policy taken_over on casefile.%I for insert to lenity_app with check (casefile.merging(case_id) and case_id in (select casefile.written(''team'')))', name);
  end loop;
end $$;
-- So is the part they had then: a draft stays a draft, whoever merges.
create function casefile.taken_over() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if casefile.merging(new.case_id) then new.by_role := nullif(current_setting('lenity.by_role', true), ''); end if;
  return new;
end $$;
do $$
declare name text;
begin
  foreach name in array array['record', 'narrative', 'fact_standing'] loop
    execute format('create trigger taken_over before insert on casefile.%I for each row execute function casefile.taken_over()', name);
  end loop;
end $$;

-- Whoever was writing in the second case meanwhile is refused when their turn in its audit comes, and nothing of theirs is lost unseen.
create function casefile.not_merged() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from casefile.case_merge m where m.office_id = new.office_id and m.from_case = new.case_id and m.at <> now()) then
    raise exception 'the case was merged into another' using errcode = 'LN001';
  end if;
  return new;
end $$;
create trigger not_merged before insert on casefile.audit for each row execute function casefile.not_merged();

-- The end of a merge: parts on the second case end and its key is emptied, once and for all.
create function casefile.finish_merge(stays uuid, goes uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from casefile.case_merge m where m.case_id = stays and m.from_case = goes and m.by_user = casefile.me() and m.at = now()) then
    raise exception 'this case is not being merged' using errcode = 'check_violation';
  end if;
  insert into casefile.case_member_change (office_id, case_id, user_id, role, what, why, by_user)
    select m.office_id, m.case_id, m.user_id, m.role, 'left', 'the case was merged into another', casefile.me() from casefile.case_member m where m.case_id = goes and m.left_at is null;
  update casefile.case_member set left_at = clock_timestamp() where case_id = goes and left_at is null;
  update casefile.case_key set wrapped = '' where case_id = goes;
end $$;

-- Where a case went that was merged, as far as the user is on the case it went into.
create function casefile.merged_into(the_case uuid) returns uuid language sql stable security definer set search_path = ''
  as $$ with recursive way (case_id) as (
          select m.case_id from casefile.case_merge m where m.from_case = the_case
          union select m.case_id from way w join casefile.case_merge m on m.from_case = w.case_id)
        select w.case_id from way w where w.case_id in (select casefile.my_cases()) limit 1 $$;

revoke execute on function casefile.merging(uuid), casefile.taken_over(), casefile.not_merged(), casefile.finish_merge(uuid, uuid), casefile.merged_into(uuid) from public;
grant execute on function casefile.merging(uuid), casefile.finish_merge(uuid, uuid), casefile.merged_into(uuid) to lenity_app;
