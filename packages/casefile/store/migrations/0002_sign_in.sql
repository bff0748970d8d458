-- Sign-in: people, their passwords and sessions, in the shape better-auth reads. No case is named here.
create schema sign_in;

create table sign_in."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create table sign_in."session" (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references sign_in."user" on delete cascade
);
create index on sign_in."session" ("userId");

create table sign_in."account" (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references sign_in."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null
);
create index on sign_in."account" ("userId");

create table sign_in."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on sign_in."verification" ("identifier");

-- The one-time link printed at the first start: only its digest, and at most one.
create table sign_in.first_run (
  digest text primary key,
  issued_at timestamptz not null default now()
);

grant usage on schema sign_in to lenity_app;
grant select, insert, update, delete on all tables in schema sign_in to lenity_app;
