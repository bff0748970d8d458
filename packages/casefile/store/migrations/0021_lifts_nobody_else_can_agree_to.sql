-- A wall is lifted by two. Where nobody else on the case could be the second, an administrator of the office can, who is told whom the
-- wall names, who asks and why, and nothing of the case.

create function casefile.lone_lifts() returns table (office_id uuid, case_id uuid, wall_id uuid, user_id text, asked_by text, why text, asked_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ select l.office_id, l.case_id, l.wall_id, w.user_id, l.asked_by, l.why, l.asked_at
          from casefile.wall_lift l join casefile.wall w using (office_id, case_id, wall_id)
         where l.office_id in (select casefile.offices_as('{administrator}')) and casefile.me() not in (l.asked_by, w.user_id)
           and not exists (select from casefile.wall_lift_agreed a where (a.office_id, a.case_id, a.wall_id) = (l.office_id, l.case_id, l.wall_id))
           and not exists (select from casefile.case_member m join casefile.policy p on p.role = m.role and p.kind = 'team' and p.reach = 'write'
                            where m.office_id = l.office_id and m.case_id = l.case_id and m.left_at is null and m.user_id not in (l.asked_by, w.user_id)
                              and casefile.is_person(m.user_id) and not casefile.walled(m.office_id, m.case_id, m.user_id)) $$;

-- False when there is none that waits for whoever asks.
create function casefile.agree_to_lone_lift(the_wall uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare lift record;
begin
  select * into lift from casefile.lone_lifts() where wall_id = the_wall;
  if lift.wall_id is null then return false; end if;
  insert into casefile.wall_lift_agreed (office_id, case_id, wall_id, agreed_by) values (lift.office_id, lift.case_id, lift.wall_id, casefile.me()) on conflict do nothing;
  insert into casefile.audit (office_id, case_id, what, subject, by_user) values (lift.office_id, lift.case_id, 'wall lifted', lift.wall_id::text, casefile.me());
  return true;
end $$;
revoke execute on function casefile.lone_lifts(), casefile.agree_to_lone_lift(uuid) from public;
grant execute on function casefile.lone_lifts(), casefile.agree_to_lone_lift(uuid) to lenity_app;
create policy owner_agrees on casefile.wall_lift_agreed for insert to current_user with check (agreed_by = casefile.me());
create policy owner_notes_lifts on casefile.audit for insert to current_user with check (what = 'wall lifted' and by_user = casefile.me());
