-- Reminders by mail, through an SMTP server of the office's own. Off until an administrator names one.
--
-- The server, the account, the password and the sender's address are encrypted under a key of their own, which is under the office's; what is taken
-- back or replaced is emptied. A reminder is each person's own wish. What is sent has counts, days and a link, and nothing of it is kept here.

create table casefile.office_mail (
  office_id uuid not null references casefile.office,
  mail_id uuid not null,
  seq bigint generated always as identity,
  wrapped_under text not null,
  wrapped bytea not null,
  content bytea not null,
  made_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  ended_by text,
  ended_at timestamptz,
  primary key (office_id, mail_id),
  check (ended_at is null or (wrapped = '' and content = ''))
);
create unique index one_server_stands on casefile.office_mail (office_id) where ended_at is null;

create table casefile.reminder (
  office_id uuid not null references casefile.office,
  user_id text not null,
  -- On the clock of the computer Lenity runs on.
  hour int not null check (hour between 0 and 23),
  -- The first day it is sent.
  from_day date not null,
  asked_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  primary key (office_id, user_id)
);

-- What is to be sent to whom, and what came of it. The row changes with each try; its id stands in the message, the same at each.
create table casefile.mail_delivery (
  office_id uuid not null references casefile.office,
  delivery_id uuid not null,
  seq bigint generated always as identity,
  user_id text not null,
  kind text not null check (kind in ('reminder', 'test')),
  for_day date not null,
  state text not null default 'waiting' check (state in ('waiting', 'queued', 'delivered', 'failed', 'dropped', 'nothing due')),
  tries int not null default 0,
  why text,
  made_at timestamptz not null default clock_timestamp(),
  tried_at timestamptz,
  primary key (office_id, delivery_id)
);
create index on casefile.mail_delivery (office_id, seq desc);
create index on casefile.mail_delivery (seq) where state = 'waiting';
create unique index one_reminder_a_day on casefile.mail_delivery (office_id, user_id, for_day) where kind = 'reminder';

do $$
declare name text;
begin
  foreach name in array array['office_mail', 'reminder', 'mail_delivery'] loop
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select on casefile.%I to lenity_app', name);
    execute format('create trigger never_removed before delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('create policy functions_read on casefile.%I for select to current_user using (session_user <> current_user)', name);
  end loop;
end $$;

create policy seen on casefile.office_mail for select to lenity_app using (office_id in (select casefile.administers()));
create policy added on casefile.office_mail for insert to lenity_app with check (made_by = casefile.me() and ended_at is null and office_id in (select casefile.administers()));
create policy ended on casefile.office_mail for update to lenity_app using (ended_at is null and office_id in (select casefile.administers())) with check (office_id in (select casefile.administers()) and ended_by = casefile.me() and ended_at is not null);
create policy owner_rewraps on casefile.office_mail for update to current_user using (session_user = current_user) with check (session_user = current_user and wrapped <> '');
grant insert, update (wrapped, content, ended_by, ended_at) on casefile.office_mail to lenity_app;

create policy own on casefile.reminder to lenity_app using (user_id = casefile.me()) with check (user_id = casefile.me() and office_id in (select casefile.my_offices()));
grant insert, update (hour, from_day, asked_at, ended_at) on casefile.reminder to lenity_app;

create policy seen on casefile.mail_delivery for select to lenity_app using (user_id = casefile.me() or office_id in (select casefile.administers()));
create policy functions_add on casefile.mail_delivery for insert to current_user with check (session_user <> current_user);
create policy functions_change on casefile.mail_delivery for update to current_user using (session_user <> current_user) with check (session_user <> current_user);

-- Whether reminders can be asked for in an office; which server sends them is for its administrators alone.
create function casefile.mail_is_on(the_office uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select the_office in (select casefile.my_offices()) and exists (select from casefile.office_mail m where m.office_id = the_office and m.ended_at is null) $$;

-- Reminders whose hour has come on a day, each once.
create function casefile.note_reminders(today date, hour_now int) returns int language plpgsql security definer set search_path = '' as $$
declare many int;
begin
  if not casefile.works() then return 0; end if;
  insert into casefile.mail_delivery (office_id, delivery_id, user_id, kind, for_day)
    select r.office_id, gen_random_uuid(), r.user_id, 'reminder', today
      from casefile.reminder r join casefile.office_mail m on m.office_id = r.office_id and m.ended_at is null
     where r.ended_at is null and r.hour <= hour_now and r.from_day <= today
    on conflict do nothing;
  get diagnostics many = row_count;
  return many;
end $$;

create function casefile.test_mail(the_office uuid, today date) returns uuid language plpgsql security definer set search_path = '' as $$
declare id uuid := gen_random_uuid();
begin
  if the_office not in (select casefile.administers()) or not exists (select from casefile.office_mail m where m.office_id = the_office and m.ended_at is null) then return null; end if;
  insert into casefile.mail_delivery (office_id, delivery_id, user_id, kind, for_day) values (the_office, id, casefile.me(), 'test', today);
  return id;
end $$;

-- Takes what waits to be sent; of two processes each takes others.
create function casefile.take_mails() returns table (office_id uuid, delivery_id uuid, user_id text) language sql security definer set search_path = '' as $$
  update casefile.mail_delivery d set state = 'queued'
   where casefile.works() and (d.office_id, d.delivery_id) in (select o.office_id, o.delivery_id from casefile.mail_delivery o where o.state = 'waiting' order by o.seq limit 100 for update skip locked)
  returning d.office_id, d.delivery_id, d.user_id $$;

-- What a message takes; without a row when there is nothing left to send, and with no server when that was turned off, or the reminder was.
create function casefile.mail_for(the_delivery uuid) returns table (office_id uuid, user_id text, kind text, for_day date, mail_id uuid, wrapped_under text, wrapped bytea, content bytea)
  language sql stable security definer set search_path = '' as $$
  select d.office_id, d.user_id, d.kind, d.for_day, m.mail_id, m.wrapped_under, m.wrapped, m.content
    from casefile.mail_delivery d
    left join casefile.office_mail m on m.office_id = d.office_id and m.ended_at is null
         and (d.kind = 'test' or exists (select from casefile.reminder r where r.office_id = d.office_id and r.user_id = d.user_id and r.ended_at is null))
   where casefile.works() and d.delivery_id = the_delivery and d.state = 'queued' $$;

create function casefile.settle_mail(the_delivery uuid, becomes text, the_why text) returns void language sql security definer set search_path = '' as $$
  update casefile.mail_delivery set state = becomes, tries = tries + 1, why = the_why, tried_at = clock_timestamp() where casefile.works() and delivery_id = the_delivery and state = 'queued' $$;

create function casefile.mail_again(the_delivery uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update casefile.mail_delivery set state = 'queued' where casefile.works() and delivery_id = the_delivery and state in ('queued', 'failed');
  return found;
end $$;

do $$
declare what text;
begin
  foreach what in array array['mail_is_on(uuid)', 'note_reminders(date, int)', 'test_mail(uuid, date)', 'take_mails()', 'mail_for(uuid)', 'settle_mail(uuid, text, text)', 'mail_again(uuid)'] loop
    execute format('revoke execute on function casefile.%s from public', what);
    execute format('grant execute on function casefile.%s to lenity_app', what);
  end loop;
end $$;
