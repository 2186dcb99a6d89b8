drop table invites.rate_limits;

create table invites.rate_limits (
  key text primary key,
  until timestamptz not null,
  used integer not null
);

create index rate_limits_by_date on invites.rate_limits (until);

alter table invites.idempotency_keys drop constraint idempotency_keys_user_id_fkey;

alter table invites.idempotency_keys rename column user_id to scope;

create index idempotency_keys_by_date on invites.idempotency_keys (created_at);

alter table invites.outbox add column kind text not null default 'invite' check (kind in ('invite', 'request'));

alter table invites.outbox add column to_user text references auth."user" (id) on delete cascade;
