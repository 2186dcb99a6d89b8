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
  delivery text check (delivery in ('queued', 'delivered', 'bounced'))
);

create unique index invites_one_pending on invites.invites (organization_id, email_canonical) where status = 'pending';

create index invites_newest_first on invites.invites (organization_id, created_at desc, id);

create table invites.invite_events (
  id bigint generated always as identity primary key,
  invite_id text not null references invites.invites (id) on delete cascade,
  type text not null,
  at timestamptz not null,
  by_user text references auth."user" (id) on delete set null,
  reason text
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

create table invites.outbox (
  id text primary key,
  invite_id text not null references invites.invites (id) on delete cascade,
  status text not null check (status in ('queued', 'sent', 'failed', 'superseded')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz
);

create index outbox_queued on invites.outbox (next_attempt_at) where status = 'queued';

create index outbox_of_invite on invites.outbox (invite_id);

create table invites.idempotency_keys (
  user_id text not null references auth."user" (id) on delete cascade,
  key text not null,
  fingerprint text not null,
  answer jsonb,
  created_at timestamptz not null,
  primary key (user_id, key)
);
