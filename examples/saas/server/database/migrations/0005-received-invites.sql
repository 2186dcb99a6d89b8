create index invites_received on invites.invites (email_canonical) where status = 'pending';
