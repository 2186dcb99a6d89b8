-- What changed, in the order in which it could first be seen: a number is given under a lock that is held until the
-- transaction has committed, and not before its other work is done, so that no number is passed over by who reads on
-- from the last one and no two transactions wait for each other. A line that ends with a semicolon ends a statement.
create table invites.changes (
  id bigint generated always as identity primary key,
  organization_id text not null,
  invite_id text not null,
  kind text not null,
  at timestamptz not null
);

create index changes_of_organization on invites.changes (organization_id, id);

create index changes_by_date on invites.changes (at);

create function invites.note_change(organization text, invite text, kind text) returns void language plpgsql as $$ begin
  perform pg_advisory_xact_lock(7305418, 2); insert into invites.changes (organization_id, invite_id, kind, at)
    values (organization, invite, kind, clock_timestamp()); perform pg_notify('invites_changes', ''); end
$$;

create function invites.note_event() returns trigger language plpgsql as $$ begin
  perform invites.note_change(organization_id, id, new.type) from invites.invites where id = new.invite_id; return null; end
$$;

create function invites.note_doubt() returns trigger language plpgsql as $$ begin
  perform invites.note_change(new.organization_id, new.id, 'updated'); return null; end
$$;

create function invites.note_deletion() returns trigger language plpgsql as $$ begin
  perform invites.note_change(old.organization_id, old.id, 'deleted'); return null; end
$$;

create constraint trigger changes_by_event after insert on invites.invite_events
  deferrable initially deferred for each row execute function invites.note_event();

create constraint trigger changes_by_doubt after update of delivery on invites.invites
  deferrable initially deferred for each row
  when (new.delivery = 'unknown' and old.delivery is distinct from new.delivery) execute function invites.note_doubt();

create constraint trigger changes_by_deletion after delete on invites.invites
  deferrable initially deferred for each row execute function invites.note_deletion();
