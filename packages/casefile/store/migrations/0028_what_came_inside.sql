-- Files that came inside another: an archive, a mailbox or a message of mail. Each is an arrival of its own, under the rights of whoever
-- brought the whole, and comes once however often the whole is opened.
--
-- What an opened archive was called, and which of its files were left out and why, is encrypted under the key of the case; an archive is
-- no paper, and its bytes go when what is in it was kept.

alter table casefile.arrival
  add column came_in uuid,
  -- The arrival that nothing came around, and how many lie around this one.
  add column outermost uuid,
  add column depth int not null default 0 check (depth between 0 and 20),
  -- The message of mail it came with, by the hash of its bytes.
  add column came_with text check (came_with ~ '^[0-9a-f]{64}$'),
  add column holds bytea,
  add column left_out int not null default 0,
  add foreign key (office_id, case_id, came_in) references casefile.arrival,
  drop constraint arrival_state_check,
  add constraint arrival_state_check check (state in ('waiting', 'read', 'refused', 'failed', 'stopped', 'taken out', 'opened'));
create unique index arrival_once_inside on casefile.arrival (office_id, case_id, came_in, sha256) where came_in is not null;
create index arrival_within on casefile.arrival (office_id, case_id, outermost) where outermost is not null;
grant update (holds, left_out) on casefile.arrival to lenity_app;

-- Which message a paper came with: ids. Seen by those who see both.
create table casefile.paper_with (
  office_id uuid not null,
  case_id uuid not null,
  sha256 text not null,
  message text not null check (message ~ '^[0-9a-f]{64}$'),
  noted_by text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, sha256, message),
  foreign key (office_id, case_id, sha256) references casefile.paper
);
create trigger never_changed before update or delete or truncate on casefile.paper_with for each statement execute function casefile.refuse_change();
alter table casefile.paper_with enable row level security;
alter table casefile.paper_with force row level security;
grant select, insert on casefile.paper_with to lenity_app;
create policy seen on casefile.paper_with for select to lenity_app using (
  case_id in (select casefile.seen('sealed'))
  or ((case_id, sha256) in (select p.case_id, p.sha256 from casefile.seen_papers() p) and (case_id, message) in (select p.case_id, p.sha256 from casefile.seen_papers() p)));
create policy added on casefile.paper_with for insert to lenity_app with check (noted_by = casefile.me() and case_id in (select casefile.written('papers')));
create policy taken_over on casefile.paper_with for insert to lenity_app with check (casefile.merging(case_id) and case_id in (select casefile.written('team')));
