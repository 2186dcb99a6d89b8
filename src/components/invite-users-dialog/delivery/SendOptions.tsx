'use client';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { LabeledField } from '../../../ui/LabeledField.js';
import { Select } from '../../../ui/Select.js';
import { usePart } from '../../../ui/usePart.js';
import type { InviteUsersFormState } from '../InviteUsersFormState.js';

export interface SendOptionsProps {
  form: InviteUsersFormState;

  locked: boolean;

  messages: InviteUsersDialogMessages;
}

/** How the invites go out, and for how long they are valid. Renders a `<div>`, or nothing where the client leaves no choice. */
export function SendOptions({ form, locked, messages: { delivery: texts } }: SendOptionsProps) {
  const { offersLinks, delivery, setDelivery, expiryChoices, expiryDays, setExpiryDays } = form;
  const part = usePart();
  if (!offersLinks && expiryChoices.length === 0) return null;
  return (
    <div {...part('columns')}>
      {offersLinks && (
        <LabeledField label={texts.label} problem={null}>
          {(control) => (
            <Select
              {...control}
              value={delivery}
              inert={locked}
              onChange={({ target }) => setDelivery(target.value === 'link' ? 'link' : 'email')}
            >
              <option value="email">{texts.email}</option>
              <option value="link">{texts.link}</option>
            </Select>
          )}
        </LabeledField>
      )}
      {expiryChoices.length > 0 && (
        <LabeledField label={texts.expiry} problem={null}>
          {(control) => (
            <Select
              {...control}
              value={expiryDays ?? ''}
              inert={locked}
              onChange={({ target }) => setExpiryDays(target.value === '' ? null : Number(target.value))}
            >
              <option value="">{texts.usualExpiry}</option>
              {expiryChoices.map((days) => (
                <option key={days} value={days}>
                  {texts.days({ days })}
                </option>
              ))}
            </Select>
          )}
        </LabeledField>
      )}
    </div>
  );
}
