-- Lists of many people that an office screens, sorts and weighs reforms on: the file as it came, the passes over it, and what came of each.
--
-- A list has a key of its own under the office's; its file, what was asked and what came of it are encrypted under it, in pieces, so that no more than a piece is in
-- memory. Whoever reads the requests that come to an office sees its lists, and nobody else. How far a pass is, in numbers, is not encrypted. A list is kept until a
-- day; then, or by hand before, its key is emptied and its pieces go for good. That there was one, and what was done with it, stays.

create table casefile.population (
  office_id uuid not null references casefile.office,
  population_id uuid not null,
  seq bigint generated always as identity,
  state text not null default 'coming' check (state in ('coming', 'here', 'erased')),
  wrapped_under text not null,
  wrapped bytea not null,
  -- Its name.
  content bytea not null check (octet_length(content) <= 20000),
  size bigint not null default 0 check (size >= 0),
  kept_until date not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  erased_why text check (erased_why in ('by hand', 'its day was over', 'it did not come whole')),
  erased_at timestamptz,
  primary key (office_id, population_id),
  check ((state = 'erased') = (erased_why is not null and erased_at is not null)),
  check ((state = 'erased') = (wrapped = '' and content = ''))
);
create unique index on casefile.population (population_id);
create index on casefile.population (kept_until) where state <> 'erased';

create table casefile.population_piece (
  office_id uuid not null,
  population_id uuid not null,
  number int not null check (number >= 0),
  -- How many bytes it has when it is opened.
  size int not null check (size > 0),
  content bytea not null check (octet_length(content) <= 300000),
  primary key (office_id, population_id, number),
  foreign key (office_id, population_id) references casefile.population
);

-- A pass over the whole of a list. Its numbers say how far it is; a try that was cut off goes on behind the last row that was kept.
create table casefile.population_run (
  office_id uuid not null,
  population_id uuid not null,
  run_id uuid not null,
  seq bigint generated always as identity,
  kind text not null check (kind in ('screen', 'triage', 'weigh')),
  state text not null default 'waiting' check (state in ('waiting', 'done', 'stopped', 'refused', 'failed', 'erased')),
  job_id uuid not null,
  -- What was asked, what came of it in sum, and why it was not done.
  content bytea not null,
  told bytea,
  problem bytea,
  last_row bigint not null default 0,
  screened bigint not null default 0,
  refused_rows bigint not null default 0,
  share real not null default 0,
  -- Where the stretch that is worked on began.
  stretch_at timestamptz,
  stretch_rows bigint,
  stretch_share real,
  moved_at timestamptz,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  primary key (office_id, population_id, run_id),
  foreign key (office_id, population_id) references casefile.population
);
create unique index on casefile.population_run (run_id);
create index on casefile.population_run (job_id);

-- What came of it, file by file and piece by piece.
create table casefile.population_output (
  office_id uuid not null,
  population_id uuid not null,
  run_id uuid not null,
  name text not null check (length(name) <= 200),
  number int not null check (number >= 0),
  -- How many bytes it has when it is opened.
  size int not null check (size >= 0),
  content bytea not null,
  primary key (office_id, population_id, run_id, name, number),
  foreign key (office_id, population_id, run_id) references casefile.population_run
);

-- What was done with a list and by whom: ids and words of the program, never content.
create table casefile.population_step (
  office_id uuid not null,
  population_id uuid not null,
  seq bigint generated always as identity,
  what text not null check (length(what) <= 80),
  subject text not null check (length(subject) <= 80),
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, population_id, seq),
  foreign key (office_id, population_id) references casefile.population
);

do $$
declare name text;
begin
  foreach name in array array['population', 'population_piece', 'population_run', 'population_output', 'population_step'] loop
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
    execute format('create policy seen on casefile.%I for select to lenity_app using (office_id in (select casefile.reads_intake()))', name);
    execute format('create policy functions_read on casefile.%I for select to current_user using (session_user <> current_user)', name);
  end loop;
  foreach name in array array['population', 'population_run', 'population_step'] loop
    execute format('create policy added on casefile.%I for insert to lenity_app with check (by_user = casefile.me() and office_id in (select casefile.reads_intake()))', name);
  end loop;
  foreach name in array array['population', 'population_run'] loop
    execute format('create trigger never_removed before delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('create policy changed on casefile.%I for update to lenity_app using (office_id in (select casefile.reads_intake())) with check (office_id in (select casefile.reads_intake()))', name);
    execute format('create policy functions_change on casefile.%I for update to current_user using (session_user <> current_user) with check (session_user <> current_user)', name);
  end loop;
  foreach name in array array['population_piece', 'population_output'] loop
    execute format('create policy functions_remove on casefile.%I for delete to current_user using (session_user <> current_user)', name);
  end loop;
end $$;
create trigger never_changed before update or delete or truncate on casefile.population_step for each statement execute function casefile.refuse_change();
create policy functions_add on casefile.population_step for insert to current_user with check (session_user <> current_user);

-- Pieces come while a list comes, and are never changed.
create policy added on casefile.population_piece for insert to lenity_app with check (exists (
  select from casefile.population p where p.office_id = population_piece.office_id and p.population_id = population_piece.population_id and p.state = 'coming' and p.by_user = casefile.me()));
create policy added on casefile.population_output for insert to lenity_app with check (exists (
  select from casefile.population_run r where r.office_id = population_output.office_id and r.run_id = population_output.run_id and r.state = 'waiting'));
-- What a try left of files it had not finished goes before they are made anew.
create policy made_anew on casefile.population_output for delete to lenity_app using (exists (
  select from casefile.population_run r where r.office_id = population_output.office_id and r.run_id = population_output.run_id and r.state = 'waiting'));
grant delete on casefile.population_output to lenity_app;
grant update (state, size, kept_until) on casefile.population to lenity_app;
grant update (state, job_id, told, problem, last_row, screened, refused_rows, share, stretch_at, stretch_rows, stretch_share, moved_at, ended_at) on casefile.population_run to lenity_app;
create policy owner_rewraps on casefile.population for update to current_user using (session_user = current_user) with check (session_user = current_user and wrapped <> '');

-- Empties a list and all that came of it. Within these functions alone.
create function casefile.empty_population(the_office uuid, the_population uuid, why text, who text, name text) returns void language plpgsql security definer set search_path = '' as $$
begin
  update casefile.population p set state = 'erased', wrapped = '', content = '', size = 0, erased_why = why, erased_at = clock_timestamp()
   where p.office_id = the_office and p.population_id = the_population and p.state <> 'erased';
  if not found then return; end if;
  update casefile.population_run r set state = 'erased', content = '', told = null, problem = null where r.office_id = the_office and r.population_id = the_population;
  delete from casefile.population_output o where o.office_id = the_office and o.population_id = the_population;
  delete from casefile.population_piece o where o.office_id = the_office and o.population_id = the_population;
  insert into casefile.population_step (office_id, population_id, what, subject, by_user, by_name) values (the_office, the_population, case why when 'by hand' then 'erased' when 'its day was over' then 'erased, its day was over' else 'erased, it did not come whole' end, the_population::text, who, name);
end $$;

create function casefile.erase_population(the_population uuid, name text, why text) returns boolean language plpgsql security definer set search_path = '' as $$
declare the_office uuid;
begin
  select p.office_id into the_office from casefile.population p where p.population_id = the_population and p.state <> 'erased' and p.office_id in (select casefile.reads_intake()) for update;
  if the_office is null or why not in ('by hand', 'it did not come whole') then return false; end if;
  perform casefile.empty_population(the_office, the_population, why, casefile.me(), name);
  return true;
end $$;

-- For the processes that do the work: what was to be kept until a day that is over, and what stopped on its way here.
create function casefile.erase_populations_over(today date) returns int language plpgsql security definer set search_path = '' as $$
declare one record; many int := 0;
begin
  if not casefile.works() then return 0; end if;
  for one in select p.office_id, p.population_id, p.state, p.by_user from casefile.population p
              where (p.state = 'here' and p.kept_until < today) or (p.state = 'coming' and p.at < clock_timestamp() - interval '1 day') for update skip locked loop
    perform casefile.empty_population(one.office_id, one.population_id, case one.state when 'here' then 'its day was over' else 'it did not come whole' end, one.by_user, 'the program');
    many := many + 1;
  end loop;
  return many;
end $$;

create function casefile.populations_waiting() returns table (office_id uuid, run_id uuid, job_id uuid, by_user text) language sql stable security definer set search_path = ''
  as $$ select r.office_id, r.run_id, r.job_id, r.by_user from casefile.population_run r where casefile.works() and r.state = 'waiting' $$;
-- Work on it ended for good without a word of the worker.
create function casefile.population_run_failed(the_job uuid) returns void language sql security definer set search_path = ''
  as $$ update casefile.population_run r set state = 'failed', ended_at = clock_timestamp() where casefile.works() and r.job_id = the_job and r.state = 'waiting' $$;
create function casefile.population_run_sent_again(the_run uuid, before uuid, after uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not casefile.works() then return false; end if;
  update casefile.population_run r set job_id = after, state = 'waiting' where r.run_id = the_run and r.job_id = before and r.state in ('waiting', 'failed');
  return found;
end $$;

revoke execute on function casefile.empty_population(uuid, uuid, text, text, text), casefile.erase_population(uuid, text, text), casefile.erase_populations_over(date), casefile.populations_waiting(), casefile.population_run_failed(uuid), casefile.population_run_sent_again(uuid, uuid, uuid) from public;
grant execute on function casefile.erase_population(uuid, text, text), casefile.erase_populations_over(date), casefile.populations_waiting(), casefile.population_run_failed(uuid), casefile.population_run_sent_again(uuid, uuid, uuid) to lenity_app;
