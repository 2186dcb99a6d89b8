alter table invites.outbox add column claimed_at timestamptz;

alter table invites.outbox drop constraint outbox_status_check;

alter table invites.outbox add constraint outbox_status_check check (status in ('queued', 'sent', 'failed', 'superseded', 'unknown'));

alter table invites.invites drop constraint invites_delivery_check;

alter table invites.invites add constraint invites_delivery_check check (delivery in ('queued', 'delivered', 'bounced', 'unknown'));

create index outbox_claimed on invites.outbox (claimed_at) where status = 'queued' and claimed_at is not null;
