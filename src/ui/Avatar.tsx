'use client';
import { useContext } from 'react';

import { SharedComponentsContext } from './SharedComponentsContext.js';
import type { InvitesAvatarProps } from './SharedComponentsContext.js';
import { Slot } from './Slot.js';
import { usePart } from './usePart.js';
import type { Part } from './usePart.js';

export interface AvatarProps {
  name: string | null;

  email: string | null;

  small?: boolean | undefined;
}

/** A picture of a person, or the initials; decorative. Renders a `<span>`. */
export function Avatar({ name, email, small = false }: AvatarProps) {
  const { Avatar: host } = useContext(SharedComponentsContext);
  return <Slot host={host} usual={Initials} place="components.Avatar" props={{ name, email, small }} />;
}

function Initials(props: InvitesAvatarProps) {
  return renderInitials(usePart(), props);
}

/** The initials of an {@link Avatar} without a component of their own, for rows. */
export function renderInitials(part: Part, { name, email, small }: AvatarProps) {
  return (
    <span {...part('avatar', { size: small ? 'small' : undefined })} aria-hidden="true">
      {initials(name ?? email ?? '')}
    </span>
  );
}

/** The first letter of the first and last word; one where the script has no capitals, such as Arabic or Chinese. */
export function initials(name: string): string {
  const words = name.split(/[\s@]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = firstLetter(words[0] ?? name);
  const last = words.length > 1 && !name.includes('@') ? firstLetter(words.at(-1)!) : '';
  const hasCapitals = first.toLowerCase() !== first.toUpperCase();
  return hasCapitals ? (first + last).toUpperCase() : first;
}

function firstLetter(word: string): string {
  return /[\p{L}\p{N}]/u.exec(word.normalize('NFC'))?.[0] ?? '';
}
