-- Redaction that is kept while it is worked on, copies of a part of a file, and the making of a copy as work that goes on without the page.

-- Copies of the pages from one to another of a file that holds several papers; of the whole file where there are none.
alter table casefile.redacted_copy add column first_page int check (first_page > 0), add column last_page int,
  add constraint redacted_copy_pages check ((first_page is null) = (last_page is null) and last_page >= first_page),
  -- A page of it is headed as a presentence report or a statement of reasons is.
  add column headed boolean not null default false;

-- Whether a copy of a part may be shared: a person said where the file is cut, the part is still one of it, and it is neither confidential nor about health.
create function casefile.part_is_shareable(the_case uuid, paper text, part_first int, part_last int) returns boolean language sql stable security definer set search_path = '' as $$
  with newest as (select * from casefile.paper_part n where n.case_id = the_case and n.sha256 = paper and n.version = (select max(v.version) from casefile.paper_part v where v.case_id = the_case and v.sha256 = paper))
  select not casefile.paper_is_sealed(the_case, paper)
    and exists (select from newest where first_page = part_first and last_page = part_last and accepted and kind ->> 'kind' not in ('presentence report', 'statement of reasons', 'medical record'))
    and (not casefile.paper_is_withheld(the_case, paper) or exists (select from newest where kind ->> 'kind' in ('presentence report', 'statement of reasons'))) $$;
create policy owner_reads on casefile.paper_part for select to current_user using (session_user <> current_user);
revoke execute on function casefile.part_is_shareable(uuid, text, int, int) from public;
grant execute on function casefile.part_is_shareable(uuid, text, int, int) to lenity_app;

drop policy seen on casefile.redacted_copy;
create policy seen on casefile.redacted_copy for select to lenity_app using (
  exists (select from casefile.paper p where p.office_id = redacted_copy.office_id and p.case_id = redacted_copy.case_id and p.sha256 = redacted_copy.sha256)
  or ((case_id, copy_id::text) in (select * from casefile.shared('papers')) and not headed
      and case when first_page is null then not casefile.paper_is_withheld(case_id, sha256) and casefile.shelf_of_paper(case_id, sha256) = 'papers'
               else casefile.part_is_shareable(case_id, sha256, first_page, last_page) end));
create policy taken_over on casefile.redacted_copy for insert to lenity_app with check (casefile.merging(case_id) and case_id in (select casefile.written('team')));

-- What was decided so far about the places of a paper, for a purpose: each version whole, and the newest counts.
create table casefile.redaction_draft (
  office_id uuid not null,
  case_id uuid not null,
  -- The file, and of a part of it also its pages.
  sha256 text not null,
  part text not null,
  purpose text not null,
  version int not null check (version > 0),
  content bytea not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, sha256, part, purpose, version),
  foreign key (office_id, case_id, sha256) references casefile.paper
);

-- Copies that are being made, or could not be.
create table casefile.redaction_making (
  office_id uuid not null,
  case_id uuid not null,
  making_id uuid not null,
  seq bigint generated always as identity,
  sha256 text not null,
  part text not null,
  purpose text not null,
  state text not null default 'waiting' check (state in ('waiting', 'made', 'refused', 'failed', 'stopped')),
  -- How far it is: each page is drawn, and each with a bar is read back.
  step text check (step in ('drawing', 'reading back')),
  page int,
  pages int,
  -- The marks.
  content bytea not null,
  -- Why it was not made.
  problem bytea,
  copy_id uuid,
  job_id uuid not null,
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, making_id),
  foreign key (office_id, case_id, sha256) references casefile.paper
);
create index on casefile.redaction_making (job_id);

do $$
declare name text;
begin
  foreach name in array array['redaction_draft', 'redaction_making'] loop
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('create trigger never_removed before delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('create policy seen on casefile.%1$I for select to lenity_app using (
      case_id in (select casefile.seen(''papers'')) and exists (select from casefile.paper p where p.office_id = %1$I.office_id and p.case_id = %1$I.case_id and p.sha256 = %1$I.sha256))', name);
    execute format('create policy added on casefile.%1$I for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written(''papers''))
      and exists (select from casefile.paper p where p.office_id = %1$I.office_id and p.case_id = %1$I.case_id and p.sha256 = %1$I.sha256))', name);
  end loop;
end $$;
grant select, insert, update (content) on casefile.redaction_draft to lenity_app;
grant select, insert, update (state, step, page, pages, content, problem, copy_id, job_id) on casefile.redaction_making to lenity_app;
create trigger only_emptied before update on casefile.redaction_draft for each row execute function casefile.only_emptied();
create policy emptied on casefile.redaction_draft for update to lenity_app using (case_id in (select casefile.written('sealed'))) with check (case_id in (select casefile.written('sealed')) and content = '');
create policy taken_over on casefile.redaction_draft for insert to lenity_app with check (casefile.merging(case_id) and case_id in (select casefile.written('team')));
create policy goes_on on casefile.redaction_making for update to lenity_app
  using (case_id in (select casefile.written('papers')) and exists (select from casefile.paper p where p.office_id = redaction_making.office_id and p.case_id = redaction_making.case_id and p.sha256 = redaction_making.sha256))
  with check (case_id in (select casefile.written('papers')));

-- For the processes that do the work: copies nobody is at any more, and those whose work ended without a word.
create policy functions_read on casefile.redaction_making for select to current_user using (session_user <> current_user);
create policy functions_change on casefile.redaction_making for update to current_user using (session_user <> current_user) with check (session_user <> current_user);
create function casefile.makings_waiting() returns table (office_id uuid, case_id uuid, making_id uuid, job_id uuid, asked_by text) language sql stable security definer set search_path = ''
  as $$ select m.office_id, m.case_id, m.making_id, m.job_id, m.by_user from casefile.redaction_making m where casefile.works() and m.state = 'waiting' $$;
create function casefile.making_failed(the_job uuid) returns void language sql security definer set search_path = ''
  as $$ update casefile.redaction_making set state = 'failed' where casefile.works() and job_id = the_job and state = 'waiting' $$;
create function casefile.making_sent_again(the_making uuid, the_job uuid, new_job uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update casefile.redaction_making set job_id = new_job, state = 'waiting', step = null, page = null, pages = null where casefile.works() and making_id = the_making and job_id = the_job and state in ('waiting', 'failed') and length(content) > 0;
  return found;
end $$;
revoke execute on function casefile.makings_waiting(), casefile.making_failed(uuid), casefile.making_sent_again(uuid, uuid, uuid) from public;
grant execute on function casefile.makings_waiting(), casefile.making_failed(uuid), casefile.making_sent_again(uuid, uuid, uuid) to lenity_app;
