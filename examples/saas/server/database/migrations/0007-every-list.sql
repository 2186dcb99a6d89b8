create extension if not exists pg_trgm schema invites;

create extension if not exists btree_gin schema invites;

-- Where the extensions have been before, they may be in any schema.
select set_config('search_path', string_agg(distinct extnamespace::regnamespace::text, ','), true) from pg_extension where extname in ('pg_trgm', 'btree_gin');

create index invites_by_search on invites.invites using gin (organization_id, search_text gin_trgm_ops);

create index invites_by_role on invites.invites using gin (organization_id, roles);

create index invites_by_status on invites.invites (organization_id, status, expires_at, id);

drop index invites.invites_by_sent_at;

drop index invites.invites_by_latest_sent_at;

create index invites_by_sent_at on invites.invites (organization_id, coalesce(sent_at, 'infinity'), id);

create index invites_by_latest_sent_at on invites.invites (organization_id, coalesce(sent_at, '-infinity'), id);
