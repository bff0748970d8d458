-- Whoever goes on with a run has it done under their own rights: work that was lost, as after a restore, is asked for again in their name, and not in that of whoever asked first.

-- Who asked last, where it is not whoever asked first.
alter table casefile.population_run add column asked_by text;
grant update (asked_by) on casefile.population_run to lenity_app;

create function casefile.asked_by_oneself() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.asked_by is distinct from casefile.me() then raise exception 'a run is not gone on with in the name of another' using errcode = '42501'; end if;
  return new;
end $$;
create trigger asked_by_oneself before update on casefile.population_run for each row when (new.asked_by is distinct from old.asked_by) execute function casefile.asked_by_oneself();

create or replace function casefile.populations_waiting() returns table (office_id uuid, run_id uuid, part int, job_id uuid, by_user text) language sql stable security definer set search_path = '' as $$
  select r.office_id, r.run_id, p.number, coalesce(p.job_id, r.job_id), coalesce(r.asked_by, r.by_user)
    from casefile.population_run r left join casefile.population_part p on p.office_id = r.office_id and p.population_id = r.population_id and p.run_id = r.run_id and p.state = 'waiting'
   where casefile.works() and r.state = 'waiting' $$;
