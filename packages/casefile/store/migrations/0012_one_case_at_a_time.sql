-- A transaction about one case says so, and then sees that case only: a query that forgot to ask for its case finds nothing of another,
-- and the places that row-level security looks up are one row and not all of the user's.

create or replace function casefile.my_places() returns table (case_id uuid, role text) language sql stable security definer set search_path = ''
  as $$ select m.case_id, m.role from casefile.case_member m
          where m.user_id = casefile.me() and m.left_at is null
            and (coalesce(current_setting('lenity.case', true), '') = '' or m.case_id::text = current_setting('lenity.case', true))
            and not exists (select from casefile.wall w where w.user_id = m.user_id and w.office_id = m.office_id and w.case_id = m.case_id
                              and not exists (select from casefile.wall_lift_agreed a where (a.office_id, a.case_id, a.wall_id) = (w.office_id, w.case_id, w.wall_id))) $$;
