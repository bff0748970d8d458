-- How many people came to an office, what became of them, and how long it took: counted over all its cases, for its administrators, who need not be
-- on any of them. Counts alone leave these functions, without a name, an id or a day; what is too small to be shown is left out by whoever asks.

-- What counts reads of the office of whoever asks, and of nothing but dates and statuses. It is on within the functions below alone.
create policy counts_read on casefile.case_file for select to current_user using (session_user <> current_user and current_setting('lenity.counting', true) = 'on' and office_id in (select casefile.administers()));
create policy counts_read on casefile.record for select to current_user using (session_user <> current_user and current_setting('lenity.counting', true) = 'on' and type in ('petition', 'decision') and office_id in (select casefile.administers()));
create policy counts_read on casefile.intake_step for select to current_user using (session_user <> current_user and current_setting('lenity.counting', true) = 'on' and office_id in (select casefile.administers()));

-- Everyone who came until a day, once: a request, or the case it became, or a case nobody asked for in writing. Not counted are made-up cases, duplicates,
-- what was merged into another or taken back, and a request that was erased before anyone decided on it.
create function casefile.lives_of_office(the_office uuid, up_to date) returns table (came date, decided_on date, opened date, filed date, settled date, fate text)
  language sql stable security definer set search_path = '' as $$
  with request as (
    select i.intake_id, (i.at at time zone 'UTC')::date as came, d.what, d.case_id, (d.at at time zone 'UTC')::date as decided_on,
           exists (select from casefile.intake_step e where e.office_id = i.office_id and e.intake_id = i.intake_id and e.what = 'erased') as erased
      from casefile.intake i
      left join lateral (select s.what, s.case_id, s.at from casefile.intake_step s where s.office_id = i.office_id and s.intake_id = i.intake_id and s.what in ('turned down', 'case opened') order by s.seq limit 1) d on true
     where i.office_id = the_office and i.office_id in (select casefile.administers()) and (i.at at time zone 'UTC')::date <= up_to
  ), opened as (
    select c.case_id, (c.created_at at time zone 'UTC')::date as opened, case when c.closed_on <= up_to then c.closed_why end as why
      from casefile.case_file c
     where c.office_id = the_office and not c.made_up and (c.created_at at time zone 'UTC')::date <= up_to and coalesce(c.closed_why, '') not in ('taken back', 'a duplicate')
       and not exists (select from casefile.case_merge m where m.office_id = c.office_id and m.from_case = c.case_id)
  ), last_version as (
    select distinct on (r.case_id, r.record_id) r.case_id, r.type, r.plain, r.removed from casefile.record r
     where r.office_id = the_office and r.type in ('petition', 'decision') order by r.case_id, r.record_id, r.version desc
  ), petition as (
    select v.case_id, min((v.plain ->> 'filedOn')::date) filter (where (v.plain ->> 'filedOn')::date <= up_to) as filed,
           count(*) filter (where (v.plain ->> 'filedOn')::date <= up_to or (v.plain ->> 'filedOn' is null and v.plain ->> 'status' <> 'in preparation' and (v.plain ->> 'asOf')::date <= up_to)) as many,
           count(*) filter (where v.plain ->> 'status' in ('granted', 'denied', 'closed without action', 'withdrawn') and (v.plain ->> 'asOf')::date <= up_to) as decided,
           bool_or(v.plain ->> 'status' = 'granted' and (v.plain ->> 'asOf')::date <= up_to) as granted, bool_or(v.plain ->> 'status' = 'denied' and (v.plain ->> 'asOf')::date <= up_to) as denied
      from last_version v where v.type = 'petition' and not v.removed group by v.case_id
  ), decision as (
    select v.case_id, min((v.plain ->> 'on')::date) as settled, count(*) as many, bool_or(v.plain ->> 'outcome' = 'granted') as granted, bool_or(v.plain ->> 'outcome' = 'denied') as denied
      from last_version v where v.type = 'decision' and not v.removed and (v.plain ->> 'on')::date <= up_to group by v.case_id
  ), life as (
    select least(q.came, c.opened) as came, q.came as asked, case when q.decided_on <= up_to then q.decided_on end as decided_on, c.opened, p.filed, d.settled,
           case when coalesce(p.granted, false) or coalesce(d.granted, false) or coalesce(c.why = 'granted', false) then 'granted'
                when coalesce(p.many, 0) > greatest(coalesce(p.decided, 0), coalesce(d.many, 0)) and coalesce(c.why <> 'denied', true) then 'not decided yet'
                when coalesce(p.denied, false) or coalesce(d.denied, false) or coalesce(c.why = 'denied', false) then 'denied'
                when coalesce(p.decided, 0) > 0 or coalesce(d.many, 0) > 0 then 'closed without action or withdrawn'
                when c.why is not null then 'closed before filing' else 'nothing filed yet' end as fate
      from opened c
      left join lateral (select min(r.came) as came, min(r.decided_on) as decided_on from request r where r.case_id = c.case_id) q on true
      left join petition p on p.case_id = c.case_id left join decision d on d.case_id = c.case_id
  )
  select l.came, case when l.asked is not null then l.decided_on end, l.opened, l.filed, l.settled, l.fate from life l
  union all
  select r.came, case when r.decided_on <= up_to then r.decided_on end, null, null, null, case when r.what = 'turned down' and r.decided_on <= up_to then 'turned down' else 'waiting' end
    from request r
   where (r.what is not null or not r.erased)
     and (r.what is distinct from 'case opened' or exists (select from casefile.case_file c where c.case_id = r.case_id and (c.created_at at time zone 'UTC')::date > up_to)) $$;

create function casefile.fates_of_office(the_office uuid, up_to date) returns table (came int, fate text, many int) language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform set_config('lenity.counting', 'on', true);
  return query select extract(year from l.came)::int, l.fate, count(*)::int from casefile.lives_of_office(the_office, up_to) l where the_office in (select casefile.administers()) group by 1, 2;
  perform set_config('lenity.counting', 'off', true);
end $$;

-- Days between steps, of all who took both; what has no day, or ends before it begins, is not measured.
create function casefile.times_of_office(the_office uuid, up_to date) returns table (step text, measured int, quarter float8, half float8, three_quarters float8) language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform set_config('lenity.counting', 'on', true);
  return query select t.step, count(*)::int, percentile_cont(0.25) within group (order by t.days), percentile_cont(0.5) within group (order by t.days), percentile_cont(0.75) within group (order by t.days)
    from (select s.step, (s.until - s.since)::float8 as days, s.since, s.until
            from casefile.lives_of_office(the_office, up_to) l
           cross join lateral (values ('from the request to the decision on it', l.came, l.decided_on), ('from opening the case to the first filing', l.opened, l.filed), ('from the first filing to the first decision', l.filed, l.settled)) s (step, since, until)) t
   where the_office in (select casefile.administers()) and t.until >= t.since group by t.step;
  perform set_config('lenity.counting', 'off', true);
end $$;

revoke execute on function casefile.lives_of_office(uuid, date), casefile.fates_of_office(uuid, date), casefile.times_of_office(uuid, date) from public;
grant execute on function casefile.fates_of_office(uuid, date), casefile.times_of_office(uuid, date) to lenity_app;
