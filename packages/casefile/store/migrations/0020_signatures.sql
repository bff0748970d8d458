-- The work of a student is not final until counsel signs it: what was written for the petition and the release plan, the words taken down,
-- and facts held to be so. Which part somebody had when they wrote is kept with what they wrote.

create function casefile.part_of_writer() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- What is restored keeps the part it came with.
  if casefile.me() is not null then new.by_role := (select p.role from casefile.my_places() p where p.case_id = new.case_id); end if;
  return new;
end $$;
revoke execute on function casefile.part_of_writer() from public;

-- Of what was written before, the part the writer has now is the best that is known.
do $$
declare name text; writer text;
begin
  alter table casefile.case_member no force row level security;
  for name, writer in values ('record', 'by_user'), ('narrative', 'saved_by'), ('fact_standing', 'by_user') loop
    execute format('alter table casefile.%I add column by_role text', name);
    execute format('alter table casefile.%I no force row level security', name);
    execute format('alter table casefile.%I disable trigger user', name);
    execute format('update casefile.%I t set by_role = m.role from casefile.case_member m where (m.office_id, m.case_id, m.user_id) = (t.office_id, t.case_id, t.%I)', name, writer);
    execute format('alter table casefile.%I enable trigger user', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('create trigger part_of_writer before insert on casefile.%I for each row execute function casefile.part_of_writer()', name);
  end loop;
  alter table casefile.case_member force row level security;
end $$;

create table casefile.signature (
  office_id uuid not null,
  case_id uuid not null,
  kind text not null,
  -- A record, a question of the application or a fact, and which version of it.
  record_id text not null,
  version bigint not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, kind, record_id, version),
  foreign key (office_id, case_id) references casefile.case_file
);
create trigger never_changed before update or delete or truncate on casefile.signature for each statement execute function casefile.refuse_change();
alter table casefile.signature enable row level security;
alter table casefile.signature force row level security;
grant select, insert on casefile.signature to lenity_app;

-- The newest of each, where a student wrote it, as whoever asks may see it.
create view casefile.student_work with (security_invoker = true) as
  select office_id, case_id, kind, record_id::text, version::bigint, type as what, by_user, at from (
    select distinct on (office_id, case_id, record_id) * from casefile.record where kind in ('petitions', 'plan') order by office_id, case_id, record_id, version desc) r where by_role = 'student' and not removed
  union all
  select office_id, case_id, 'words', question, version::bigint, question, saved_by, saved_at from (
    select distinct on (office_id, case_id, question) * from casefile.narrative order by office_id, case_id, question, version desc) n where by_role = 'student'
  union all
  select s.office_id, s.case_id, f.record_kind, s.fact_id::text, s.seq, f.path, s.by_user, s.at from (
    select distinct on (office_id, case_id, fact_id) * from casefile.fact_standing order by office_id, case_id, fact_id, seq desc) s
    join casefile.fact f using (office_id, case_id, fact_id) where s.by_role = 'student' and s.standing = 'confirmed';
grant select on casefile.student_work to lenity_app;

do $$
declare kinds text[] := array['petitions', 'plan', 'words', 'facts', 'health'];
begin
  execute 'create policy seen on casefile.signature for select to lenity_app using (' || (select string_agg(format('(kind = %L and case_id in (select casefile.seen(%L)))', k, k), ' or ') from unnest(kinds) k) || ')';
end $$;
-- Counsel signs, and nobody signs what they wrote themselves.
create policy added on casefile.signature for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written('sealed'))
  and exists (select from casefile.student_work w where (w.office_id, w.case_id, w.kind, w.record_id, w.version) = (signature.office_id, signature.case_id, signature.kind, signature.record_id, signature.version) and w.by_user <> casefile.me()));
