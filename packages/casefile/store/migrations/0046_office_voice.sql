-- How an office says it: its wordings of composed sentences and its own blocks, each keeping a version of the whole, so that what was before can be
-- read and put back. It states nothing of any case (what would is refused before it comes here) and stays plain, as what an office shows to others.
create table casefile.office_voice (
  office_id uuid not null references casefile.office,
  version integer not null check (version > 0),
  voice jsonb not null check (jsonb_typeof(voice) = 'object'),
  note text not null check (length(note) <= 2000),
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, version)
);
alter table casefile.office_voice enable row level security;
alter table casefile.office_voice force row level security;
grant select, insert on casefile.office_voice to lenity_app;
create trigger never_changed before update or delete or truncate on casefile.office_voice for each statement execute function casefile.refuse_change();

-- The words go into petitions that counsel answers for: they are written by those who lead or supervise a case of the office. Running the office is not enough.
create function casefile.writes_voice() returns setof uuid language sql stable security definer set search_path = ''
  as $$ select distinct m.office_id from casefile.my_places() p
          join casefile.case_member m on m.case_id = p.case_id and m.user_id = casefile.me() and m.left_at is null
          join casefile.policy w on w.role = p.role and w.kind = 'packets' and w.reach = 'write'
         where p.role in ('lead counsel', 'supervisor') and m.office_id in (select casefile.my_offices_as_staff()) $$;
revoke execute on function casefile.writes_voice() from public;
grant execute on function casefile.writes_voice() to lenity_app;

create policy seen on casefile.office_voice for select to lenity_app using (office_id in (select o.office_id from casefile.office o));
create policy added on casefile.office_voice for insert to lenity_app with check (by_user = casefile.me() and office_id in (select casefile.writes_voice()));
