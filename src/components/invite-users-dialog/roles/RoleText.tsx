'use client';
import { displayText } from '../../../domain/displayText.js';
import type { RoleOption } from '../../../domain/RoleOption.js';
import { usePart } from '../../../ui/usePart.js';

/** A role's name, and what it allows. Renders a `<span>`. */
export function RoleText({ option: { name, description } }: { option: RoleOption }) {
  const part = usePart();
  return (
    <span {...part('role-text')}>
      <bdi>{displayText(name)}</bdi>
      {description && <bdi {...part('hint')}>{displayText(description)}</bdi>}
    </span>
  );
}
