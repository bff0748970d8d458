-- Copies of papers without what a person had removed, to be shared in their place. Each is added once and never changed; its name, the key of
-- its bytes and what was removed are encrypted under the key of the case, and emptied when its paper is erased.

create table casefile.redacted_copy (
  office_id uuid not null,
  case_id uuid not null,
  copy_id uuid not null,
  seq bigint generated always as identity,
  -- The paper it was made from.
  sha256 text not null,
  -- Of the bytes of the copy.
  copy_sha256 text not null check (copy_sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  size bigint not null check (size >= 0),
  purpose text not null,
  content bytea not null,
  -- What was removed, for those who see the paper.
  marks bytea not null,
  made_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, copy_id),
  foreign key (office_id, case_id, sha256) references casefile.paper
);
create index on casefile.redacted_copy (office_id, case_id, sha256);
alter table casefile.redacted_copy enable row level security;
alter table casefile.redacted_copy force row level security;
grant select, insert, update (content, marks) on casefile.redacted_copy to lenity_app;
create trigger never_removed before delete or truncate on casefile.redacted_copy for each statement execute function casefile.refuse_change();

-- On which shelf a paper stands, also for those who do not see it.
create function casefile.shelf_of_paper(the_case uuid, paper text) returns text language sql stable security definer set search_path = ''
  as $$ select p.shelf from casefile.paper p where p.case_id = the_case and p.sha256 = paper $$;
revoke execute on function casefile.shelf_of_paper(uuid, text) from public;
grant execute on function casefile.shelf_of_paper(uuid, text) to lenity_app;

-- Seen by those who see the paper, and by those it was shared with, unless the paper is confidential, holds sealed words or is about health,
-- which is not shared at all.
create policy seen on casefile.redacted_copy for select to lenity_app using (
  exists (select from casefile.paper p where p.office_id = redacted_copy.office_id and p.case_id = redacted_copy.case_id and p.sha256 = redacted_copy.sha256)
  or ((case_id, copy_id::text) in (select * from casefile.shared('papers')) and not casefile.paper_is_withheld(case_id, sha256) and casefile.shelf_of_paper(case_id, sha256) = 'papers'));
create policy added on casefile.redacted_copy for insert to lenity_app with check (
  made_by = casefile.me() and case_id in (select casefile.written('papers'))
  and exists (select from casefile.paper p where p.office_id = redacted_copy.office_id and p.case_id = redacted_copy.case_id and p.sha256 = redacted_copy.sha256));
create policy emptied on casefile.redacted_copy for update to lenity_app
  using (case_id in (select casefile.written('sealed'))) with check (case_id in (select casefile.written('sealed')) and content = '' and marks = '');

-- The minors and victims of a case, whose names are kept out of what is shared: a list for counsel only, each version whole.
create table casefile.protected_names (
  office_id uuid not null,
  case_id uuid not null,
  list_id uuid not null,
  seq bigint generated always as identity,
  content bytea not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, list_id),
  foreign key (office_id, case_id) references casefile.case_file
);
create trigger never_changed before update or delete or truncate on casefile.protected_names for each statement execute function casefile.refuse_change();
alter table casefile.protected_names enable row level security;
alter table casefile.protected_names force row level security;
grant select, insert on casefile.protected_names to lenity_app;
create policy seen on casefile.protected_names for select to lenity_app using (case_id in (select casefile.seen('sealed')));
create policy added on casefile.protected_names for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written('sealed')));
