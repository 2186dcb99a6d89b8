'use client';
import { displayText } from '../../../domain/displayText.js';
import { firstControl } from '../../../ui/firstControl.js';
import { Icon } from '../../../ui/Icon.js';
import { popoverCode } from '../../../ui/popoverCode.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { usePopover } from '../../../ui/usePopover.js';
import { WhenLoaded } from '../../../ui/WhenLoaded.js';
import { RoleChecks } from './RoleChecks.js';
import { roleComboboxCode } from './roleComboboxCode.js';
import type { RolePickerProps } from './RolePickerProps.js';

/** A button that says which roles are chosen, and opens all that can be. Renders a `<span>` and, beside it, a popover. */
export function RoleButton(props: RolePickerProps) {
  const { id, label, offer, value, onChange, locked, busy, messages, quiet, describedBy } = props;
  const part = usePart();
  const { formatters } = useInvitesUi();
  const state = usePopover();
  const { open, trigger, button, close } = state;
  const { rolePicker } = messages;
  const { loading } = useCommonMessages();
  const idle = locked || busy;
  const names = offer.options.filter(({ key }) => value.includes(key)).map(({ name }) => displayText(name));
  const chosen = names.length > 0 ? formatters.shortList(names) : busy ? loading : rolePicker.none;

  function handleToggle(key: string) {
    if (offer.selection === 'multiple') {
      onChange(value.includes(key) ? value.filter((other) => other !== key) : [...value, key]);
    } else {
      onChange([key]);
      close();
    }
  }

  const picking = { label, offer, value, onToggle: handleToggle };
  return (
    <>
      <span {...part('select', { variant: quiet ? 'quiet' : undefined })}>
        <button
          type="button"
          id={id}
          {...part('input')}
          ref={trigger}
          aria-label={rolePicker.chosen({ label, roles: chosen })}
          aria-haspopup="dialog"
          aria-describedby={describedBy}
          aria-disabled={idle || undefined}
          aria-busy={busy || undefined}
          data-problem={(names.length === 0 && !busy) || undefined}
          {...button}
          onClick={idle ? undefined : button.onClick}
        >
          <span title={chosen}>{chosen}</span>
        </button>
        <Icon name="down" />
      </span>
      {open && (
        <WhenLoaded loader={popoverCode} quiet>
          {({ Popover }) => (
            <Popover state={state} label={label} initialFocus={firstControl}>
              {offer.searchable ? (
                <WhenLoaded loader={roleComboboxCode}>
                  {({ RoleCombobox }) => <RoleCombobox {...picking} messages={messages} />}
                </WhenLoaded>
              ) : (
                <RoleChecks {...picking} />
              )}
            </Popover>
          )}
        </WhenLoaded>
      )}
    </>
  );
}
