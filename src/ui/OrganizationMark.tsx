'use client';
import { useState } from 'react';

import type { InvitingOrganization } from '../domain/UserInvitePreview.js';
import { initials } from './Avatar.js';
import { Icon } from './Icon.js';
import type { IconName } from './Icon.js';
import { safeHref } from './safeHref.js';
import { usePart } from './usePart.js';

interface OrganizationMarkProps {
  /** Null where no organization may be named. */
  organization: InvitingOrganization | null;

  badge?: IconName | undefined;

  tone?: 'success' | 'warning' | 'danger' | undefined;
}

/** The organization's logo or initials with a badge for how the invite stands; decorative. Renders a `<div>`. */
export function OrganizationMark({ organization, badge, tone }: OrganizationMarkProps) {
  const part = usePart();
  return (
    <div {...part('accept-mark')} aria-hidden="true">
      {organization ? <Logo key={organization.logoUrl} {...organization} /> : <Icon name={badge ?? 'mail'} />}
      {organization && badge && (
        <span {...part('accept-badge', { tone })}>
          <Icon name={badge} small />
        </span>
      )}
    </div>
  );
}

function Logo({ name, logoUrl }: InvitingOrganization) {
  const part = usePart();
  const [broken, setBroken] = useState(false);
  const source = broken ? null : safeHref(logoUrl);
  if (source === null) return initials(name.slice(0, 200));
  return <img {...part('accept-logo')} src={source} alt="" referrerPolicy="no-referrer" onError={() => setBroken(true)} />;
}
