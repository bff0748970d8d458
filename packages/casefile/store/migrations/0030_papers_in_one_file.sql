-- Several papers in one file: where it is cut, and what each part was taken for. Each version is all of its parts, and the newest counts; rows are
-- added to, never changed. Pages and facts stay those of the file. Why a part was taken for what it is, and what to know of it, is encrypted under
-- the key of the case.
--
-- A part is seen by those who see its file. With one confidential paper in it the program notes the whole file as confidential.

create table casefile.paper_part (
  office_id uuid not null,
  case_id uuid not null,
  -- Of the file.
  sha256 text not null,
  version int not null check (version > 0),
  first_page int not null check (first_page > 0),
  last_page int not null,
  -- A person said that the cuts are right.
  accepted boolean not null,
  kind jsonb not null,
  content bytea not null,
  added_by text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, sha256, version, first_page),
  foreign key (office_id, case_id, sha256) references casefile.paper,
  check (last_page >= first_page)
);
alter table casefile.paper_part enable row level security;
alter table casefile.paper_part force row level security;
grant select, insert, update (content) on casefile.paper_part to lenity_app;
create trigger never_changed before delete or truncate on casefile.paper_part for each statement execute function casefile.refuse_change();
create trigger only_emptied before update on casefile.paper_part for each row execute function casefile.only_emptied();

create policy seen on casefile.paper_part for select to lenity_app using (case_id in (select casefile.seen('sealed')) or (case_id, sha256) in (select p.case_id, p.sha256 from casefile.seen_papers() p));
create policy added on casefile.paper_part for insert to lenity_app with check (added_by = casefile.me() and case_id in (select casefile.written('papers')));
create policy emptied on casefile.paper_part for update to lenity_app using (case_id in (select casefile.written('team'))) with check (case_id in (select casefile.written('team')) and content = '');
create policy taken_over on casefile.paper_part for insert to lenity_app with check (casefile.merging(case_id) and case_id in (select casefile.written('team')));
