-- Cases that came in by a list or by an export of another office: which import brought them, so that the same row adds nothing twice, and
-- so that a case nobody has touched since can be taken back.
--
-- Only who imported sees that they did: another's import would tell of cases behind a wall.

create table casefile.import_run (
  office_id uuid not null references casefile.office,
  import_id uuid not null,
  kind text not null check (kind in ('list', 'export')),
  -- How many rows were confirmed.
  rows int not null check (rows >= 0),
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, import_id)
);
create index on casefile.import_run (by_user, at desc);

create table casefile.import_case (
  office_id uuid not null,
  import_id uuid not null,
  case_id uuid not null,
  -- Of what the row tells, under a key of the office: it says nothing to whoever has not that key.
  digest text not null,
  -- The last line of the case's audit when it had come in.
  last_change bigint not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, import_id, case_id),
  foreign key (office_id, import_id) references casefile.import_run,
  foreign key (office_id, case_id) references casefile.case_file
);
create index on casefile.import_case (office_id, by_user, digest);

create table casefile.import_undo (
  office_id uuid not null,
  import_id uuid not null,
  case_id uuid not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, import_id, case_id),
  foreign key (office_id, import_id, case_id) references casefile.import_case
);

do $$
declare name text;
begin
  foreach name in array array['import_run', 'import_case', 'import_undo'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
    execute format('create policy seen on casefile.%I for select to lenity_app using (by_user = casefile.me() and office_id in (select casefile.my_offices()))', name);
  end loop;
end $$;
create policy added on casefile.import_run for insert to lenity_app with check (by_user = casefile.me() and office_id in (select casefile.my_offices_as_staff()));
create policy added on casefile.import_case for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written('team'))
  and exists (select from casefile.import_run r where (r.office_id, r.import_id) = (import_case.office_id, import_case.import_id)));
create policy added on casefile.import_undo for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written('team'))
  and exists (select from casefile.import_case i where (i.office_id, i.import_id, i.case_id) = (import_undo.office_id, import_undo.import_id, import_undo.case_id)));
create policy owner_reads on casefile.import_case for select to current_user using (true);
create policy owner_reads on casefile.import_undo for select to current_user using (true);

-- What is taken back goes as an erased case goes: its key is emptied. That is only for who brought it in, while nothing was done to it.
create policy owner_reads_taken_back on casefile.case_file for select to current_user using (case_id in (select u.case_id from casefile.import_undo u));
create policy owner_takes_back on casefile.case_file for update to current_user using (case_id in (select u.case_id from casefile.import_undo u)) with check (title = 'Import taken back');
create policy owner_notes_taken_back on casefile.audit for insert to current_user with check (what = 'import taken back');
create function casefile.take_back_import() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from casefile.import_case i where (i.office_id, i.import_id, i.case_id, i.by_user) = (new.office_id, new.import_id, new.case_id, new.by_user)
                    and i.last_change = (select max(a.seq) from casefile.audit a where a.office_id = new.office_id and a.case_id = new.case_id)) then
    raise exception 'only a case that nobody has touched since it came in is taken back' using errcode = 'check_violation';
  end if;
  update casefile.case_key set wrapped = '' where office_id = new.office_id and case_id = new.case_id;
  update casefile.case_file set title = 'Import taken back', closed_on = current_date, closed_why = 'taken back' where office_id = new.office_id and case_id = new.case_id;
  insert into casefile.audit (office_id, case_id, what, subject, by_user) values (new.office_id, new.case_id, 'import taken back', new.import_id::text, new.by_user);
  return new;
end $$;
create trigger take_back_import after insert on casefile.import_undo for each row execute function casefile.take_back_import();
revoke execute on function casefile.take_back_import() from public;
