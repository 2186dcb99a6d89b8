'use client';
import { usePart } from '../../../ui/usePart.js';
import type { RolePicking } from './RolePicking.js';
import { RoleText } from './RoleText.js';

export interface RoleChecksProps extends RolePicking {
  label: string;
}

/** A few roles, of which several can be checked. Renders a `<div>`. */
export function RoleChecks({ label, offer: { options }, value, onToggle }: RoleChecksProps) {
  const part = usePart();
  return (
    <div {...part('choices-list')} role="group" aria-label={label}>
      {options.map((option) => (
        <label key={option.key} {...part('choice')}>
          <input type="checkbox" {...part('check')} checked={value.includes(option.key)} onChange={() => onToggle(option.key)} />
          <RoleText option={option} />
        </label>
      ))}
    </div>
  );
}
