-- Pages of a paper that is being read are kept one by one, so that reading goes on after the last that was kept, and those that are ready can be
-- looked at by whoever sees the paper on its way. They are encrypted under the key of its bytes, which becomes the key of the paper: when all
-- are there they become its pages as they are, and are gone from here.

create table casefile.arrival_page (
  office_id uuid not null,
  case_id uuid not null,
  arrival_id uuid not null,
  -- Of the paper.
  sha256 text not null,
  number int not null check (number > 0),
  width double precision not null,
  height double precision not null,
  origin text not null,
  content bytea not null,
  -- How long reading it took, in milliseconds, from which the time that is left is told.
  took int not null,
  primary key (office_id, case_id, arrival_id, number),
  foreign key (office_id, case_id, arrival_id) references casefile.arrival
);
alter table casefile.arrival_page enable row level security;
alter table casefile.arrival_page force row level security;
grant select, insert, delete on casefile.arrival_page to lenity_app;
create trigger never_changed before update or truncate on casefile.arrival_page for each statement execute function casefile.refuse_change();

-- Whoever sees the paper on its way sees its pages, and whoever may change it may keep and remove them.
create policy seen on casefile.arrival_page for select to lenity_app using (
  case_id in (select casefile.seen('sealed'))
  or coalesce((select a.brought_by = casefile.me() from casefile.arrival a where (a.office_id, a.case_id, a.arrival_id) = (arrival_page.office_id, arrival_page.case_id, arrival_page.arrival_id)), false));
create policy added on casefile.arrival_page for insert to lenity_app with check (
  case_id in (select casefile.written('papers'))
  and coalesce((select a.state = 'waiting' from casefile.arrival a where (a.office_id, a.case_id, a.arrival_id) = (arrival_page.office_id, arrival_page.case_id, arrival_page.arrival_id)), false));
create policy removed on casefile.arrival_page for delete to lenity_app using (
  case_id in (select casefile.written('papers'))
  and coalesce((select true from casefile.arrival a where (a.office_id, a.case_id, a.arrival_id) = (arrival_page.office_id, arrival_page.case_id, arrival_page.arrival_id)), false));

-- How many processes read it just now, and that it can be held back by a person, to be read on later.
-- `tried_from`: how many pages were kept when the last try began.
alter table casefile.arrival add column at_once int, add column tried_from int not null default 0, drop constraint arrival_state_check,
  add constraint arrival_state_check check (state in ('waiting', 'held back', 'read', 'refused', 'failed', 'stopped', 'taken out', 'opened'));
grant update (at_once, tried_from) on casefile.arrival to lenity_app;
