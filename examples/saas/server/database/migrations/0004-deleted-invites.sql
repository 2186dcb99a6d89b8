create table invites.deleted_invites (
  organization_id text not null references auth.organization (id) on delete cascade,
  created_at timestamptz not null
);

create index deleted_invites_by_date on invites.deleted_invites (organization_id, created_at);
