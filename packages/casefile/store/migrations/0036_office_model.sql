-- The language model an office turned on, by its address; the newest row counts, and one without an address turns it off. Whoever runs the machine says
-- which model there is, and an administrator of the office whether pages go to it: for that address, and for no other that is set later.
create table casefile.office_model (
  office_id uuid not null references casefile.office,
  seq bigint generated always as identity,
  address text check (length(address) between 1 and 2000),
  by_user text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (office_id, seq)
);
alter table casefile.office_model enable row level security;
alter table casefile.office_model force row level security;
grant select, insert on casefile.office_model to lenity_app;
create trigger never_changed before update or delete or truncate on casefile.office_model for each statement execute function casefile.refuse_change();

-- Whoever is of the office may know where its words go; its administrators decide.
create policy seen on casefile.office_model for select to lenity_app using (office_id in (select o.office_id from casefile.office o));
create policy added on casefile.office_model for insert to lenity_app with check (by_user = casefile.me() and office_id in (select casefile.administers()));
