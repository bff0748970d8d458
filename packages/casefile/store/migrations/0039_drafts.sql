-- The life of a draft until it is final: versions of its text that were kept, sentences a lawyer signed for, packets counsel signed off as
-- final, and comments. Each is added once and never changed; what it says is encrypted under the key of the case.

create table casefile.draft_entry (
  office_id uuid not null,
  case_id uuid not null,
  entry_id uuid not null,
  seq bigint generated always as identity,
  kind text not null check (kind in ('version', 'sentence signed', 'packet signed off', 'comment', 'comment settled')),
  -- The comment it answers or settles.
  about uuid,
  content bytea not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, entry_id),
  foreign key (office_id, case_id) references casefile.case_file,
  check ((kind = 'comment settled') <= (about is not null))
);
create index on casefile.draft_entry (case_id, kind, seq);
create trigger never_changed before update or delete or truncate on casefile.draft_entry for each statement execute function casefile.refuse_change();
alter table casefile.draft_entry enable row level security;
alter table casefile.draft_entry force row level security;
grant select, insert on casefile.draft_entry to lenity_app;

-- Seen by those who see every packet; what a lawyer signed for by counsel alone, since a sentence may be in doubt for what is sealed. Comments
-- are written by those who write words too; everything else is an act of counsel.
create policy seen on casefile.draft_entry for select to lenity_app using (
  case when kind = 'sentence signed' then case_id in (select casefile.written('sealed')) else case_id in (select casefile.seen('packets')) end);
create policy added on casefile.draft_entry for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.seen('packets'))
  and case when kind in ('comment', 'comment settled') then case_id in (select casefile.written('words')) else case_id in (select casefile.written('packets')) end);
create policy taken_over on casefile.draft_entry for insert to lenity_app with check (casefile.merging(case_id) and case_id in (select casefile.written('team')));
