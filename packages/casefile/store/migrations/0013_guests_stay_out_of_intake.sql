-- Guests of an office, such as a family member or a reviewer from elsewhere, have no part in who asks it for help: they neither read
-- requests, nor take them down, nor see the public link.

create or replace function casefile.reads_intake() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select r.office_id from (select distinct on (office_id) office_id, reads from casefile.intake_reader where user_id = casefile.me() order by office_id, seq desc) r
          where r.reads and r.office_id in (select casefile.my_offices_as_staff()) $$;

drop policy seen on casefile.intake_reader;
create policy seen on casefile.intake_reader for select to lenity_app using (office_id in (select casefile.leads_office()) or (user_id = casefile.me() and office_id in (select casefile.my_offices_as_staff())));
drop policy seen on casefile.intake_door;
create policy seen on casefile.intake_door for select to lenity_app using (office_id in (select casefile.my_offices_as_staff()));
drop policy added on casefile.intake;
create policy added on casefile.intake for insert to lenity_app with check (via = 'office' and by_user = casefile.me() and office_id in (select casefile.my_offices_as_staff()));
