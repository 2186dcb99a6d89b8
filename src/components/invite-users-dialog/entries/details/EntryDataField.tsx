'use client';
import type { ReactNode } from 'react';

import type { InviteField } from '../../../../domain/InviteField.js';
import { inviteFieldInput } from '../../../../domain/inviteFieldInput.js';
import type { JsonObject, JsonValue } from '../../../../domain/JsonObject.js';
import { DataField } from '../../../../ui/DataField.js';
import { detailValue } from './detailValue.js';
import { useTypedText } from './useTypedText.js';

export interface EntryDataFieldProps {
  field: InviteField;

  data: JsonObject | null;

  problem: string | null;

  locked: boolean;

  action: ReactNode;

  onChange: (value: JsonValue) => void;
}

/** One of the host's own fields for one person. Renders a `<div>`. */
export function EntryDataField({ field, data, problem, locked, action, onChange }: EntryDataFieldProps) {
  const kept = inviteFieldInput(field, data);
  const [text, type] = useTypedText(String(kept), (typed) => {
    return String(inviteFieldInput(field, Object.fromEntries([[field.name, detailValue(field, typed)]])));
  });
  const control = field.type === 'checkbox' ? { checked: kept === true } : { value: text };

  return (
    <DataField
      field={field}
      problem={problem}
      action={action}
      input={{
        ...control,
        'aria-disabled': locked || undefined,
        onChange({ target }) {
          type(target.value);
          onChange(
            detailValue(field, target instanceof HTMLInputElement && target.type === 'checkbox' ? target.checked : target.value),
          );
        },
      }}
    />
  );
}
