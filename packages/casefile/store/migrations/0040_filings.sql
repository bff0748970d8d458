-- What was sent: exactly which bytes, when, how and to whom. A filing is never changed; what was wrong in one is said by another that names it.

create table casefile.filing (
  office_id uuid not null,
  case_id uuid not null,
  filing_id uuid not null,
  seq bigint generated always as identity,
  -- Of the bytes that were sent.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  sent_on date not null,
  content bytea not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, filing_id),
  foreign key (office_id, case_id) references casefile.case_file
);

-- What a person answered of the checks before a packet is filed, where only a person can say; the newest answer to a check of a packet counts.
create table casefile.filing_check (
  office_id uuid not null,
  case_id uuid not null,
  answer_id uuid not null,
  seq bigint generated always as identity,
  content bytea not null,
  by_user text not null,
  by_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, case_id, answer_id),
  foreign key (office_id, case_id) references casefile.case_file
);

do $$
declare name text;
begin
  foreach name in array array['filing', 'filing_check'] loop
    execute format('create trigger never_changed before update or delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select, insert on casefile.%I to lenity_app', name);
    execute format('create policy seen on casefile.%I for select to lenity_app using (case_id in (select casefile.seen(''packets'')))', name);
    execute format('create policy added on casefile.%I for insert to lenity_app with check (by_user = casefile.me() and case_id in (select casefile.written(''packets'')))', name);
    execute format('create policy taken_over on casefile.%I for insert to lenity_app with check (casefile.merging(case_id) and case_id in (select casefile.written(''team'')))', name);
  end loop;
end $$;
