'use client';
import { Select } from '../../../ui/Select.js';
import { RoleButton } from './RoleButton.js';
import { RoleOptions } from './RoleOptions.js';
import type { RolePickerProps } from './RolePickerProps.js';

/** Chooses one or several of a few roles, or of many. Renders a `<span>`. */
export function RolePicker(props: RolePickerProps) {
  const { id, label, offer, value, onChange, locked, busy, quiet, describedBy } = props;
  if (offer.selection === 'multiple' || offer.searchable) return <RoleButton {...props} />;
  return (
    <Select
      id={id}
      quiet={quiet}
      value={value[0] ?? ''}
      inert={locked || busy}
      aria-busy={busy || undefined}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(event) => onChange([event.target.value])}
    >
      <RoleOptions options={offer.options} />
    </Select>
  );
}
