create table invites.rate_limits (
  key text primary key,
  since timestamptz not null,
  used integer not null
);

create index rate_limits_by_date on invites.rate_limits (since);
