-- Addresses that are told what happened: kinds and ids, never content. And what several processes of the program have to know of each other.
--
-- A hook is of an office; its administrators make it and take it back, and see what was sent. Its address and its secret are encrypted
-- under a key of its own, which is under the office's. What is for counsel alone is told to none.

create table casefile.webhook (
  office_id uuid not null references casefile.office,
  hook_id uuid not null,
  seq bigint generated always as identity,
  events text[] not null check (events <> '{}' and events <@ array['case opened', 'case closed', 'paper read', 'decision recorded', 'task added', 'task due', 'petition changed', 'packet written']),
  -- Whether the address may be one of the computer the program runs on.
  loopback boolean not null,
  wrapped_under text not null,
  wrapped bytea not null,
  content bytea not null,
  made_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  ended_by text,
  ended_at timestamptz,
  primary key (office_id, hook_id)
);

-- What is to be sent, and what came of it. The row changes with each try; its id is told to the address, the same at each.
create table casefile.webhook_delivery (
  office_id uuid not null,
  delivery_id uuid not null,
  seq bigint generated always as identity,
  hook_id uuid not null,
  kind text not null,
  case_id uuid,
  -- What it was done to, in the words of the audit. Only an id leaves.
  about text,
  happened_at timestamptz not null default clock_timestamp(),
  state text not null default 'waiting' check (state in ('waiting', 'queued', 'delivered', 'failed', 'dropped')),
  tries int not null default 0,
  status int,
  why text,
  tried_at timestamptz,
  primary key (office_id, delivery_id),
  foreign key (office_id, hook_id) references casefile.webhook
);
create index on casefile.webhook_delivery (office_id, hook_id, seq desc);
create index on casefile.webhook_delivery (seq) where state = 'waiting';
create unique index on casefile.webhook_delivery (office_id, hook_id, about) where kind = 'task due';

do $$
declare name text;
begin
  foreach name in array array['webhook', 'webhook_delivery'] loop
    execute format('alter table casefile.%I enable row level security', name);
    execute format('alter table casefile.%I force row level security', name);
    execute format('grant select on casefile.%I to lenity_app', name);
    execute format('create trigger never_removed before delete or truncate on casefile.%I for each statement execute function casefile.refuse_change()', name);
    execute format('create policy seen on casefile.%I for select to lenity_app using (office_id in (select casefile.administers()))', name);
    execute format('create policy functions_read on casefile.%I for select to current_user using (session_user <> current_user)', name);
  end loop;
end $$;
grant insert, update (ended_by, ended_at) on casefile.webhook to lenity_app;
create policy added on casefile.webhook for insert to lenity_app with check (made_by = casefile.me() and ended_at is null and office_id in (select casefile.administers()));
create policy ended on casefile.webhook for update to lenity_app using (office_id in (select casefile.administers())) with check (office_id in (select casefile.administers()) and ended_by = casefile.me());
create policy owner_rewraps on casefile.webhook for update to current_user using (session_user = current_user) with check (session_user = current_user and wrapped <> '');
create policy functions_add on casefile.webhook_delivery for insert to current_user with check (session_user <> current_user);
create policy functions_change on casefile.webhook_delivery for update to current_user using (session_user <> current_user) with check (session_user <> current_user);
-- Of what is due, only those who look for it for the hooks read, and only what stands plain.
create policy functions_read_due on casefile.record for select to current_user using (session_user <> current_user and casefile.works() and type in ('task', 'deadline'));
create policy functions_read_open on casefile.case_file for select to current_user using (session_user <> current_user and casefile.works());

-- Each line of the audit that is not for counsel alone may be an event.
create function casefile.note_event() returns trigger language plpgsql security definer set search_path = '' as $$
declare the_kind text;
begin
  if new.sealed then return null; end if;
  the_kind := case new.what
    when 'case opened' then 'case opened' when 'case closed' then 'case closed' when 'paper added' then 'paper read' when 'decision signed' then 'decision recorded'
    when 'task kept' then 'task added' when 'deadline kept' then 'task added' when 'petition kept' then 'petition changed' when 'petition changed' then 'petition changed' when 'packet written' then 'packet written' end;
  if the_kind is null then return null; end if;
  insert into casefile.webhook_delivery (office_id, delivery_id, hook_id, kind, case_id, about, happened_at)
    select w.office_id, gen_random_uuid(), w.hook_id, the_kind, new.case_id, new.subject, new.at from casefile.webhook w where w.office_id = new.office_id and w.ended_at is null and the_kind = any (w.events);
  return null;
end $$;
create trigger noted_for_hooks after insert on casefile.audit for each row execute function casefile.note_event();

-- Tasks and deadlines of open cases that are due on a day, told once for each day they were set to.
create function casefile.note_due(today date) returns int language plpgsql security definer set search_path = '' as $$
declare many int;
begin
  if not casefile.works() or not exists (select from casefile.webhook w where w.ended_at is null and 'task due' = any (w.events)) then return 0; end if;
  insert into casefile.webhook_delivery (office_id, delivery_id, hook_id, kind, case_id, about)
    select w.office_id, gen_random_uuid(), w.hook_id, 'task due', n.case_id, n.record_id::text || ' ' || n.due
      from (select distinct on (r.office_id, r.case_id, r.record_id) r.office_id, r.case_id, r.record_id, r.removed, r.plain ->> 'doneOn' as done, coalesce(r.plain ->> 'dueOn', r.plain ->> 'on') as due
              from casefile.record r where r.type in ('task', 'deadline') and r.office_id in (select h.office_id from casefile.webhook h where h.ended_at is null and 'task due' = any (h.events))
             order by r.office_id, r.case_id, r.record_id, r.version desc) n
      join casefile.case_file c on c.office_id = n.office_id and c.case_id = n.case_id and c.closed_on is null
      join casefile.webhook w on w.office_id = n.office_id and w.ended_at is null and 'task due' = any (w.events)
     where not n.removed and n.done is null and n.due = today::text
    on conflict do nothing;
  get diagnostics many = row_count;
  return many;
end $$;

create function casefile.test_webhook(the_office uuid, the_hook uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare id uuid := gen_random_uuid();
begin
  if the_office not in (select casefile.administers()) or not exists (select from casefile.webhook w where w.office_id = the_office and w.hook_id = the_hook and w.ended_at is null) then return null; end if;
  insert into casefile.webhook_delivery (office_id, delivery_id, hook_id, kind) values (the_office, id, the_hook, 'test');
  return id;
end $$;

-- Takes what waits to be sent; of two processes each takes others.
create function casefile.take_outbox() returns table (office_id uuid, delivery_id uuid, made_by text) language sql security definer set search_path = '' as $$
  update casefile.webhook_delivery d set state = 'queued' from casefile.webhook w
   where casefile.works() and w.office_id = d.office_id and w.hook_id = d.hook_id
     and (d.office_id, d.delivery_id) in (select o.office_id, o.delivery_id from casefile.webhook_delivery o where o.state = 'waiting' order by o.seq limit 100 for update skip locked)
  returning d.office_id, d.delivery_id, w.made_by $$;

-- What a delivery takes; without a row when there is nothing left to send. `allowed` false when what it tells of is for counsel alone, or erased.
create function casefile.delivery_for(the_delivery uuid) returns table (office_id uuid, hook_id uuid, kind text, case_id uuid, about text, happened_at timestamptz, loopback boolean, wrapped_under text, wrapped bytea, content bytea, allowed boolean)
  language sql stable security definer set search_path = '' as $$
  select d.office_id, d.hook_id, d.kind, d.case_id, d.about, d.happened_at, w.loopback, w.wrapped_under, w.wrapped, w.content,
         w.ended_at is null and not (d.kind = 'paper read' and casefile.paper_is_sealed(d.case_id, d.about)) and not exists (select from casefile.erasure_end e where e.office_id = d.office_id and e.case_id = d.case_id and e.what = 'agreed')
    from casefile.webhook_delivery d join casefile.webhook w on w.office_id = d.office_id and w.hook_id = d.hook_id
   where casefile.works() and d.delivery_id = the_delivery and d.state = 'queued' $$;

create function casefile.settle_delivery(the_delivery uuid, becomes text, the_status int, the_why text) returns void language sql security definer set search_path = '' as $$
  update casefile.webhook_delivery set state = becomes, tries = tries + 1, status = the_status, why = the_why, tried_at = clock_timestamp() where casefile.works() and delivery_id = the_delivery and state = 'queued' $$;

create function casefile.delivery_again(the_delivery uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update casefile.webhook_delivery set state = 'queued' where casefile.works() and delivery_id = the_delivery and state in ('queued', 'failed');
  return found;
end $$;

-- Who was let through without a sign-in, by where they came from as a digest, over all processes.
create table sign_in.let_through (
  bucket bytea not null,
  at timestamptz not null default clock_timestamp()
);
create index on sign_in.let_through (bucket, at);
create index on sign_in.let_through (at);
grant select, insert, delete on sign_in.let_through to lenity_app;
create function sign_in.let_few(the_bucket bytea, most int, within interval) returns boolean language plpgsql set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('let few ' || encode(the_bucket, 'hex'), 0));
  delete from sign_in.let_through where at < clock_timestamp() - interval '1 day';
  if (select count(*) from sign_in.let_through l where l.bucket = the_bucket and l.at > clock_timestamp() - within) >= most then return false; end if;
  insert into sign_in.let_through (bucket) values (the_bucket);
  return true;
end $$;
revoke execute on function sign_in.let_few(bytea, int, interval) from public;
grant execute on function sign_in.let_few(bytea, int, interval) to lenity_app;

-- The backup that is being made, by whichever process, and why the last one was not finished.
create table lenity.backup_now (
  only_one boolean primary key default true check (only_one),
  running jsonb,
  failed jsonb,
  at timestamptz not null default clock_timestamp()
);
grant select on lenity.backup_now to lenity_app;

revoke execute on function casefile.note_event(), casefile.note_due(date), casefile.test_webhook(uuid, uuid), casefile.take_outbox(), casefile.delivery_for(uuid), casefile.settle_delivery(uuid, text, int, text), casefile.delivery_again(uuid) from public;
grant execute on function casefile.note_due(date), casefile.test_webhook(uuid, uuid), casefile.take_outbox(), casefile.delivery_for(uuid), casefile.settle_delivery(uuid, text, int, text), casefile.delivery_again(uuid) to lenity_app;
