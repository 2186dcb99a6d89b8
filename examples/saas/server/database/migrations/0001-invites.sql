create extension if not exists pg_trgm schema invites;

create extension if not exists btree_gin schema invites;

create unique index member_once on auth.member ("organizationId", "userId");

create table invites.invites (
  id text primary key,
  organization_id text not null references auth.organization (id) on delete cascade,
  email text not null,
  email_canonical text not null,
  first_name text,
  last_name text,
  search_text text not null,
  roles text[] not null,
  locale text,
  data jsonb,
  message text,
  status text not null check (status in ('pending', 'accepted', 'declined', 'canceled')),
  created_at timestamptz not null,
  sent_at timestamptz,
  sent_count integer not null,
  expires_at timestamptz not null,
  updated_at timestamptz not null,
  invited_by text references auth."user" (id) on delete set null,
  accepted_by text references auth."user" (id) on delete set null,
  delivery text check (delivery in ('queued', 'delivered', 'bounced', 'unknown'))
);

create unique index invites_one_pending on invites.invites (organization_id, email_canonical) where status = 'pending';

create index invites_received on invites.invites (email_canonical) where status = 'pending';

-- One for each order of a list, with the id that decides between equals; those who were never mailed come last in either direction.
create index invites_by_created_at on invites.invites (organization_id, created_at, id);

create index invites_by_expires_at on invites.invites (organization_id, expires_at, id);

create index invites_by_sent_at on invites.invites (organization_id, coalesce(sent_at, 'infinity'), id);

create index invites_by_latest_sent_at on invites.invites (organization_id, coalesce(sent_at, '-infinity'), id);

create index invites_by_invitee on invites.invites (organization_id, (left(search_text, 200) collate "und-x-icu"), id);

create index invites_by_status on invites.invites (organization_id, status, expires_at, id);

-- One for each filter.
create index invites_by_inviter on invites.invites (organization_id, invited_by);

-- Where the extensions have been before, they may be in any schema.
select set_config('search_path', string_agg(distinct extnamespace::regnamespace::text, ','), true) from pg_extension where extname in ('pg_trgm', 'btree_gin');

create index invites_by_search on invites.invites using gin (organization_id, search_text gin_trgm_ops);

create index invites_by_role on invites.invites using gin (organization_id, roles);

create table invites.deleted_invites (
  organization_id text not null references auth.organization (id) on delete cascade,
  created_at timestamptz not null
);

create index deleted_invites_by_date on invites.deleted_invites (organization_id, created_at);

create table invites.invite_events (
  id bigint generated always as identity primary key,
  invite_id text not null references invites.invites (id) on delete cascade,
  type text not null,
  at timestamptz not null,
  by_user text references auth."user" (id) on delete set null,
  reason text,
  values jsonb
);

create index invite_events_of_invite on invites.invite_events (invite_id, id);

create table invites.invite_tokens (
  hash text primary key,
  invite_id text not null references invites.invites (id) on delete cascade,
  purpose text not null check (purpose in ('mail', 'link')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  superseded_at timestamptz
);

create index invite_tokens_of_invite on invites.invite_tokens (invite_id);

-- What was mailed to an account's address, so that its owner shows that they read its mail.
create table invites.address_tokens (
  hash text primary key,
  user_id text not null references auth."user" (id) on delete cascade,
  email text not null,
  expires_at timestamptz not null
);

create index address_tokens_of_user on invites.address_tokens (user_id);

create table invites.outbox (
  id text primary key,
  kind text not null default 'invite' check (kind in ('invite', 'request', 'verify')),
  invite_id text references invites.invites (id) on delete cascade,
  to_user text references auth."user" (id) on delete cascade,
  status text not null check (status in ('queued', 'sent', 'failed', 'superseded', 'unknown')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  claimed_at timestamptz,
  created_at timestamptz not null,
  sent_at timestamptz,
  check ((kind = 'verify') = (invite_id is null)),
  check ((kind = 'invite') = (to_user is null))
);

create index outbox_queued on invites.outbox (next_attempt_at) where status = 'queued';

create index outbox_claimed on invites.outbox (claimed_at) where claimed_at is not null;

create index outbox_of_invite on invites.outbox (invite_id);

create index outbox_to_user on invites.outbox (to_user) where to_user is not null;

create table invites.idempotency_keys (
  scope text not null,
  key text not null,
  fingerprint text not null,
  answer jsonb,
  created_at timestamptz not null,
  primary key (scope, key)
);

create index idempotency_keys_by_date on invites.idempotency_keys (created_at);

create table invites.rate_limits (
  key text primary key,
  until timestamptz not null,
  used integer not null
);

create index rate_limits_by_date on invites.rate_limits (until);
