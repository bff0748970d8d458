-- A way back for who lost password, phone, recovery codes and passkeys: an administrator of an office they are of asks, somebody else who works
-- there agrees, and a one-time link lets them choose a new password; every other way into the account ends with it. Where no two are there,
-- whoever runs the machine makes the link, and both columns of who are null.

create table sign_in.way_back (
  way_id uuid primary key,
  user_id text not null references sign_in."user" on delete cascade,
  -- The office in which it was asked; null when it was made at the machine.
  office_id uuid,
  why text not null check (why <> ''),
  asked_by text,
  asked_at timestamptz not null default now(),
  agreed_by text,
  agreed_at timestamptz,
  -- Of the link, once there is one; only its SHA-256.
  digest bytea unique,
  expires_at timestamptz,
  ended text check (ended in ('used', 'refused')),
  ended_by text,
  ended_at timestamptz,
  check (agreed_by is null or (agreed_by <> asked_by and agreed_by <> user_id)),
  check (asked_by is null or asked_by <> user_id)
);
create index on sign_in.way_back (user_id);
create index on sign_in.way_back (office_id);
grant select, insert on sign_in.way_back to lenity_app;
grant update (agreed_by, agreed_at, digest, expires_at, ended, ended_by, ended_at) on sign_in.way_back to lenity_app;
