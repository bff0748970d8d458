-- A pass over a list in parts: each is a stretch of its rows and work of its own, so that any number of processes share one list.
--
-- A part knows where its rows begin, how far it is, and which work is for it. What it makes stands among the files of its run, numbered so that the pieces of all parts are
-- in the order of the rows. What was counted over it is encrypted under the key of the list. Parts are there while their run is under way: when it is done or its list is
-- erased, they go.

create table casefile.population_part (
  office_id uuid not null,
  population_id uuid not null,
  run_id uuid not null,
  number int not null check (number between 0 and 1999),
  job_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'done')),
  -- Its rows are those behind the one and up to the other, the last part's to the end of the file; and where the first of them begins, where that is known.
  after_row bigint not null check (after_row >= 0),
  up_to bigint check (up_to > after_row),
  rows bigint not null check (rows >= 0),
  byte bigint check (byte >= 0),
  line bigint check (line >= 0),
  last_row bigint not null,
  screened bigint not null default 0,
  refused_rows bigint not null default 0,
  told bytea,
  moved_at timestamptz,
  primary key (office_id, population_id, run_id, number),
  foreign key (office_id, population_id, run_id) references casefile.population_run,
  check ((byte is null) = (line is null))
);
create index on casefile.population_part (job_id);

alter table casefile.population_part enable row level security;
alter table casefile.population_part force row level security;
grant select, insert, delete on casefile.population_part to lenity_app;
grant update (job_id, state, last_row, screened, refused_rows, told, moved_at) on casefile.population_part to lenity_app;
create policy seen on casefile.population_part for select to lenity_app using (office_id in (select casefile.reads_intake()));
create policy changed on casefile.population_part for update to lenity_app using (office_id in (select casefile.reads_intake())) with check (office_id in (select casefile.reads_intake()));
create policy added on casefile.population_part for insert to lenity_app with check (exists (
  select from casefile.population_run r where r.office_id = population_part.office_id and r.run_id = population_part.run_id and r.state = 'waiting'));
create policy over on casefile.population_part for delete to lenity_app using (exists (
  select from casefile.population_run r where r.office_id = population_part.office_id and r.run_id = population_part.run_id and r.state = 'waiting'));
create policy functions_read on casefile.population_part for select to current_user using (session_user <> current_user);
create policy functions_change on casefile.population_part for update to current_user using (session_user <> current_user) with check (session_user <> current_user);
create policy functions_remove on casefile.population_part for delete to current_user using (session_user <> current_user);

create or replace function casefile.empty_population(the_office uuid, the_population uuid, why text, who text, name text) returns void language plpgsql security definer set search_path = '' as $$
begin
  update casefile.population p set state = 'erased', wrapped = '', content = '', size = 0, erased_why = why, erased_at = clock_timestamp()
   where p.office_id = the_office and p.population_id = the_population and p.state <> 'erased';
  if not found then return; end if;
  update casefile.population_run r set state = 'erased', content = '', told = null, problem = null where r.office_id = the_office and r.population_id = the_population;
  delete from casefile.population_part o where o.office_id = the_office and o.population_id = the_population;
  delete from casefile.population_output o where o.office_id = the_office and o.population_id = the_population;
  delete from casefile.population_piece o where o.office_id = the_office and o.population_id = the_population;
  insert into casefile.population_step (office_id, population_id, what, subject, by_user, by_name) values (the_office, the_population, case why when 'by hand' then 'erased' when 'its day was over' then 'erased, its day was over' else 'erased, it did not come whole' end, the_population::text, who, name);
end $$;

-- Work that should be there: for each part that is not done, or for a run that has none such.
drop function casefile.populations_waiting();
create function casefile.populations_waiting() returns table (office_id uuid, run_id uuid, part int, job_id uuid, by_user text) language sql stable security definer set search_path = '' as $$
  select r.office_id, r.run_id, p.number, coalesce(p.job_id, r.job_id), r.by_user
    from casefile.population_run r left join casefile.population_part p on p.office_id = r.office_id and p.population_id = r.population_id and p.run_id = r.run_id and p.state = 'waiting'
   where casefile.works() and r.state = 'waiting' $$;

-- What was made of other parts stays, and all of it can be gone on with.
create or replace function casefile.population_run_failed(the_job uuid) returns void language sql security definer set search_path = '' as $$
  update casefile.population_run r set state = 'failed', ended_at = clock_timestamp()
   where casefile.works() and r.state = 'waiting' and (r.job_id = the_job or r.run_id in (select p.run_id from casefile.population_part p where p.job_id = the_job and p.state = 'waiting')) $$;

-- New work for a part; of a run that had failed for all of its parts that are not done, since each was let go when it failed.
create function casefile.population_part_sent_again(the_run uuid, the_part int, before uuid, after uuid) returns table (part int, job_id uuid) language plpgsql security definer set search_path = '' as $$
declare was text;
begin
  if not casefile.works() then return; end if;
  select r.state into was from casefile.population_run r where r.run_id = the_run for update;
  if was not in ('waiting', 'failed') or not exists (select from casefile.population_part p where p.run_id = the_run and p.number = the_part and p.job_id = before and p.state = 'waiting') then return; end if;
  if was = 'failed' then update casefile.population_run r set state = 'waiting', problem = null, ended_at = null where r.run_id = the_run; end if;
  return query update casefile.population_part p set job_id = case p.number when the_part then after else gen_random_uuid() end
    where p.run_id = the_run and p.state = 'waiting' and (was = 'failed' or p.number = the_part) returning p.number, p.job_id;
end $$;

revoke execute on function casefile.empty_population(uuid, uuid, text, text, text), casefile.populations_waiting(), casefile.population_run_failed(uuid), casefile.population_part_sent_again(uuid, int, uuid, uuid) from public;
grant execute on function casefile.populations_waiting(), casefile.population_run_failed(uuid), casefile.population_part_sent_again(uuid, int, uuid, uuid) to lenity_app;
