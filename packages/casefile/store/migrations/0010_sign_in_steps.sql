-- Sign-in beyond a password: a second step with recovery codes, passkeys, known devices, tokens for programs, and what slows guessing.
-- A second step is encrypted and tokens are kept as digests, so that whoever reads these tables can sign in as nobody.

alter table sign_in."user" add column "twoFactorEnabled" boolean not null default false;

-- When the person last proved who they are in this session.
alter table sign_in."session" add column "confirmedAt" timestamptz not null default now();

create table sign_in."twoFactor" (
  "id" text primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null unique references sign_in."user" on delete cascade,
  "verified" boolean not null default false,
  "failedVerificationCount" int not null default 0,
  "lockedUntil" timestamptz
);

-- A code that let someone in lets nobody in again.
create table sign_in.used_code (
  user_id text not null references sign_in."user" on delete cascade,
  digest bytea not null,
  used_at timestamptz not null default now(),
  primary key (user_id, digest)
);

create table sign_in.passkey (
  credential_id text primary key,
  user_id text not null references sign_in."user" on delete cascade,
  name text not null check (name <> ''),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  -- Whether it is copied between the person's devices.
  synced boolean not null,
  added_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index on sign_in.passkey (user_id);

-- Browsers in which someone has signed in before: guessing elsewhere does not slow them.
create table sign_in.known_device (
  user_id text not null references sign_in."user" on delete cascade,
  digest bytea not null,
  last_used_at timestamptz not null default now(),
  primary key (user_id, digest)
);

create table sign_in.api_token (
  token_id uuid primary key,
  user_id text not null references sign_in."user" on delete cascade,
  name text not null check (name <> ''),
  digest bytea not null unique,
  -- The last characters, by which its owner knows it.
  hint text not null,
  scopes text[] not null check (scopes <> '{}' and scopes <@ array['read', 'write', 'export', 'admin']),
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index on sign_in.api_token (user_id);

-- Tries that failed, by who and from where, each as a digest: what is typed into the field of the address may be a password.
create table sign_in.failed_try (
  bucket bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  free_at timestamptz not null
);
create index on sign_in.failed_try (last_at);

-- What signs sessions and encrypts second steps: one secret, itself encrypted under the office's, which is not here.
create table sign_in.own_secret (
  only_one boolean primary key default true check (only_one),
  wrapped bytea not null
);

grant select, insert on sign_in.own_secret to lenity_app;
grant select, insert, update, delete on sign_in."twoFactor", sign_in.used_code, sign_in.known_device, sign_in.failed_try, sign_in.passkey to lenity_app;
grant select, insert, update (last_used_at, revoked_at) on sign_in.api_token to lenity_app;

-- Begins a try: 0 when it may be made now, and then it counts as failed until end_try says that it was not; otherwise the seconds to wait,
-- and nothing is counted. Tries that are made at once take turns, so that none slips through.
create function sign_in.begin_try(buckets bytea[], free int[], longest int[]) returns double precision language plpgsql set search_path = '' as $$
declare wait double precision; instant timestamptz;
begin
  insert into sign_in.failed_try (bucket, failures, last_at, free_at) select b, 0, clock_timestamp(), clock_timestamp() from unnest(buckets) b order by b on conflict do nothing;
  perform from sign_in.failed_try where bucket = any (buckets) order by bucket for update;
  instant := clock_timestamp();
  select extract(epoch from max(free_at) - instant) into wait from sign_in.failed_try where bucket = any (buckets);
  if wait > 0 then return wait; end if;
  update sign_in.failed_try t
     set failures = n.failures, last_at = instant,
         free_at = instant + case when n.failures > n.free then least(n.longest, power(2, least(n.failures - n.free - 1, 20))) else 0 end * interval '1 second'
    from (select f.bucket, u.free, u.longest, case when f.last_at < instant - interval '1 day' then 1 else f.failures + 1 end as failures
            from sign_in.failed_try f join unnest(buckets, free, longest) u (bucket, free, longest) using (bucket)) n
   where t.bucket = n.bucket;
  return 0;
end $$;

-- The try was good: what is the person's own is forgotten, what they share with others is as if they had not tried.
create function sign_in.end_try(own bytea[], shared bytea[]) returns void language plpgsql set search_path = '' as $$
begin
  perform from sign_in.failed_try where bucket = any (own || shared) order by bucket for update;
  delete from sign_in.failed_try where bucket = any (own);
  update sign_in.failed_try set failures = greatest(failures - 1, 0), free_at = clock_timestamp() where bucket = any (shared);
end $$;

revoke execute on all functions in schema sign_in from public;
grant execute on all functions in schema sign_in to lenity_app;
