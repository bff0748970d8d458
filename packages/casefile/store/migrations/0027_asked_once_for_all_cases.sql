-- What the user is on: a transaction about few cases, as nearly all are, asks for their walls and parts together with them, in one query. Where
-- it is about all of the user's, what does not differ from case to case is asked once before. Each function gives the rows it gave.

create index on casefile.policy (kind, reach, role);

do $do$
declare
  head text; gives text; what text; reaches text;
  -- A case has one id in all offices, so a wall on a case is told by it. Subqueries that give one value, as before.
  body constant text := $f$create or replace function casefile.%s returns %s language plpgsql stable security definer set search_path = '' set enable_seqscan = off rows 10 as $body$
      declare
        only_these constant uuid[] := string_to_array(nullif(current_setting('lenity.case', true), ''), ',')::uuid[];
        walled uuid[]; parts text[];
      begin
        if only_these is null then
          walled := array(select w.case_id from casefile.wall w where w.user_id = nullif(current_setting('lenity.user', true), '')
            and (select true from casefile.wall_lift_agreed a where (a.office_id, a.case_id, a.wall_id) = (w.office_id, w.case_id, w.wall_id)) is null);
          %s
          return query %s;
        else
          return query %s;
        end if;
      end $body$ $f$;
  all_rows constant text := $q$select %s from casefile.case_member m where m.user_id = nullif(current_setting('lenity.user', true), '') and m.left_at is null and m.case_id <> all (walled) %s$q$;
  these_rows constant text := $q$select %s from casefile.case_member m where m.user_id = nullif(current_setting('lenity.user', true), '') and m.left_at is null and m.case_id = any (only_these) %s
      and (select true from casefile.wall w where w.user_id = m.user_id and w.office_id = m.office_id and w.case_id = m.case_id
             and (select true from casefile.wall_lift_agreed a where (a.office_id, a.case_id, a.wall_id) = (w.office_id, w.case_id, w.wall_id)) is null limit 1) is null$q$;
begin
  for head, gives, what, reaches in values
    ('my_parts()', 'table (office_id uuid, case_id uuid, role text)', 'm.office_id, m.case_id, m.role', null),
    ('my_places()', 'table (case_id uuid, role text)', 'm.case_id, m.role', null),
    ('my_cases()', 'setof uuid', 'm.case_id', null),
    ('cases_with(the_kind text, reaches text[])', 'setof uuid', 'm.case_id', 'reaches'),
    ('seen(the_kind text)', 'setof uuid', 'm.case_id', $q$'{write,read}'$q$),
    ('written(the_kind text)', 'setof uuid', 'm.case_id', $q$'{write}'$q$)
  loop
    execute format(body, head, gives,
      case when reaches is not null then format('parts := array(select p.role from casefile.policy p where p.kind = the_kind and p.reach = any (%s));', reaches) end,
      format(all_rows, what, case when reaches is not null then 'and m.role = any (parts)' end),
      format(these_rows, what, case when reaches is not null then format('and (select p.reach from casefile.policy p where p.role = m.role and p.kind = the_kind) = any (%s)', reaches) end));
  end loop;
end $do$;

-- The number of the last change the user may know of, of each case they are on, and what they are on it. Who sees what is sealed may know
-- of every change.
drop function casefile.my_changes();
create function casefile.my_changes() returns table (office_id uuid, case_id uuid, role text, changes bigint) language plpgsql stable security definer set search_path = '' set enable_seqscan = off rows 50 as $$
#variable_conflict use_column
declare parts_told_all constant text[] := array(select p.role from casefile.policy p where p.kind = 'sealed' and p.reach in ('write', 'read'));
begin
  return query select m.office_id, m.case_id, m.role, case when m.role = any (parts_told_all)
      then coalesce((select max(a.seq) from casefile.audit a where a.office_id = m.office_id and a.case_id = m.case_id), 0)
      else coalesce((select max(a.seq) from casefile.audit a where a.office_id = m.office_id and a.case_id = m.case_id and not a.sealed), 0)
        + (select count(*) from casefile.paper_seal s where s.office_id = m.office_id and s.case_id = m.case_id) end
    from casefile.my_parts() m;
end $$;

-- Whether someone is held to contributing on a case, for whoever may change its team; nobody else is told.
create function casefile.held_on(the_case uuid, who text) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce((select casefile.is_held(m.office_id, m.case_id, who) from casefile.my_parts() m where m.case_id = the_case and the_case in (select casefile.written('team'))), false);
end $$;

revoke execute on function casefile.my_changes(), casefile.held_on(uuid, text) from public;
grant execute on function casefile.my_changes(), casefile.held_on(uuid, text) to lenity_app;
