-- How long an office keeps the file of a closed case, by the rule it names: such rules differ from bar to bar, so none is set until an
-- administrator does. A case can be kept longer, with the reason; nothing is ever erased by itself.

alter table casefile.office add column keep_years int check (keep_years between 1 and 100), add column keep_rule text,
  add constraint kept_by_a_rule check ((keep_years is null) = (keep_rule is null));
grant update (keep_years, keep_rule) on casefile.office to lenity_app;

create table casefile.kept_longer (
  office_id uuid not null,
  case_id uuid not null,
  seq bigint generated always as identity,
  until date not null,
  -- Not encrypted: it stays when the case is erased.
  why text not null check (why <> ''),
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, seq),
  foreign key (office_id, case_id) references casefile.case_file
);
create trigger never_changed before update or delete or truncate on casefile.kept_longer for each statement execute function casefile.refuse_change();
alter table casefile.kept_longer enable row level security;
alter table casefile.kept_longer force row level security;
grant select, insert on casefile.kept_longer to lenity_app;
create policy seen on casefile.kept_longer for select to lenity_app using (case_id in (select casefile.written('team')));
create policy added on casefile.kept_longer for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written('team')));
