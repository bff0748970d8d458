-- Lists of made-up people, to teach and to show on. Such a list is told from one that was brought by what it was made from, which stands with it, encrypted under its key; it is set
-- when the list comes, cannot be changed, and no row of another list ever comes into it. Of one that was erased it is still known that it was made up.

alter table casefile.population add column made bytea check (octet_length(made) <= 200000);
alter table casefile.population add check (made is null or (state = 'erased') = (made = ''));

create or replace function casefile.empty_population(the_office uuid, the_population uuid, why text, who text, name text) returns void language plpgsql security definer set search_path = '' as $$
begin
  update casefile.population p set state = 'erased', wrapped = '', content = '', made = case when p.made is not null then ''::bytea end, size = 0, erased_why = why, erased_at = clock_timestamp()
   where p.office_id = the_office and p.population_id = the_population and p.state <> 'erased';
  if not found then return; end if;
  update casefile.population_run r set state = 'erased', content = '', told = null, problem = null where r.office_id = the_office and r.population_id = the_population;
  delete from casefile.population_part o where o.office_id = the_office and o.population_id = the_population;
  delete from casefile.population_output o where o.office_id = the_office and o.population_id = the_population;
  delete from casefile.population_piece o where o.office_id = the_office and o.population_id = the_population;
  insert into casefile.population_step (office_id, population_id, what, subject, by_user, by_name) values (the_office, the_population, case why when 'by hand' then 'erased' when 'its day was over' then 'erased, its day was over' else 'erased, it did not come whole' end, the_population::text, who, name);
end $$;
