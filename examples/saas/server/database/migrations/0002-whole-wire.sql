drop index invites.invites_newest_first;

create index invites_by_created_at on invites.invites (organization_id, created_at, id);

create index invites_by_expires_at on invites.invites (organization_id, expires_at, id);

create index invites_by_sent_at on invites.invites (organization_id, sent_at, id);

create index invites_by_latest_sent_at on invites.invites (organization_id, sent_at desc nulls last, id desc);

create index invites_by_invitee on invites.invites (organization_id, (left(search_text, 200) collate "und-x-icu"), id);

create index invites_by_inviter on invites.invites (organization_id, invited_by);
