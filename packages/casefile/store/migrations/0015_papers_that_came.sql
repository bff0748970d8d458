-- Papers that came and are not read yet. What a paper is, and so who may see it, is known only when it was read: until then it is seen by
-- whoever brought it and by those who see everything of the case.
--
-- Its name, the key of its bytes and why it could not be read are encrypted under the key of the case, and emptied when it was read or
-- taken out. The row changes as the work goes on; what happened is in the audit.

create table casefile.arrival (
  office_id uuid not null,
  case_id uuid not null,
  arrival_id uuid not null,
  seq bigint generated always as identity,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  content bytea not null,
  problem bytea,
  state text not null default 'waiting' check (state in ('waiting', 'read', 'refused', 'failed', 'stopped', 'taken out')),
  -- The work that reads it, and whose rights it is done under.
  job_id uuid not null,
  asked_by text not null,
  page int,
  pages int,
  brought_by text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, arrival_id),
  foreign key (office_id, case_id) references casefile.case_file
);
create index on casefile.arrival (office_id, case_id) where state not in ('read', 'taken out');

alter table casefile.arrival enable row level security;
alter table casefile.arrival force row level security;
grant select, insert, update (content, problem, state, job_id, asked_by, page, pages) on casefile.arrival to lenity_app;
create trigger never_removed before delete or truncate on casefile.arrival for each statement execute function casefile.refuse_change();

create policy seen on casefile.arrival for select to lenity_app using (
  case_id in (select casefile.seen('sealed')) or (brought_by = casefile.me() and case_id in (select casefile.written('papers'))));
create policy added on casefile.arrival for insert to lenity_app with check (brought_by = casefile.me() and asked_by = casefile.me() and case_id in (select casefile.written('papers')));
create policy changed on casefile.arrival for update to lenity_app
  using (case_id in (select casefile.written('papers')) and (case_id in (select casefile.seen('sealed')) or brought_by = casefile.me()))
  with check (case_id in (select casefile.written('papers')) and (case_id in (select casefile.seen('sealed')) or brought_by = casefile.me()));
create policy functions_read on casefile.arrival for select to current_user using (session_user <> current_user);
create policy functions_change on casefile.arrival for update to current_user using (session_user <> current_user) with check (session_user <> current_user);

-- The processes that do the work say so in their session, and see ids of what waits and nothing else.
create function casefile.works() returns boolean language sql stable as $$ select coalesce(current_setting('lenity.worker', true), '') = 'on' $$;

create function casefile.arrivals_waiting() returns table (office_id uuid, case_id uuid, arrival_id uuid, job_id uuid, asked_by text) language sql stable security definer set search_path = ''
  as $$ select a.office_id, a.case_id, a.arrival_id, a.job_id, a.asked_by from casefile.arrival a where casefile.works() and a.state = 'waiting' $$;

-- Work on it ended for good without a word of the worker.
create function casefile.arrival_failed(the_job uuid) returns void language sql security definer set search_path = ''
  as $$ update casefile.arrival set state = 'failed' where casefile.works() and job_id = the_job and state = 'waiting' $$;

-- Other work reads it from now on; false when another process was faster, or there is nothing left to read.
create function casefile.arrival_sent_again(the_arrival uuid, the_job uuid, new_job uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update casefile.arrival set job_id = new_job, state = 'waiting', page = null, pages = null where casefile.works() and arrival_id = the_arrival and job_id = the_job and state in ('waiting', 'failed');
  return found;
end $$;

-- Whoever asked for it may no longer add papers to the case: nothing is done, and the case is told.
create function casefile.stop_arrival(the_case uuid, the_arrival uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update casefile.arrival set state = 'stopped' where case_id = the_case and arrival_id = the_arrival and state = 'waiting'
     and asked_by = casefile.me() and the_case not in (select casefile.written('papers'));
  return found;
end $$;

revoke execute on function casefile.works(), casefile.arrivals_waiting(), casefile.arrival_failed(uuid), casefile.arrival_sent_again(uuid, uuid, uuid), casefile.stop_arrival(uuid, uuid) from public;
grant execute on function casefile.works(), casefile.arrivals_waiting(), casefile.arrival_failed(uuid), casefile.arrival_sent_again(uuid, uuid, uuid), casefile.stop_arrival(uuid, uuid) to lenity_app;
