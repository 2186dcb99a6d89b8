'use client';
import { useCombobox } from 'downshift';
import { useContext, useEffect, useRef } from 'react';

import type { RoleOption } from '../../../domain/RoleOption.js';
import type { InviteUsersDialogMessages } from '../../../i18n/InviteUsersDialogMessages.js';
import { Icon } from '../../../ui/Icon.js';
import { tableIcons } from '../../../ui/tableIcons.js';
import { useFirstFocus } from '../../../ui/useFirstFocus.js';
import { useLatest } from '../../../ui/useLatest.js';
import { usePart } from '../../../ui/usePart.js';
import type { RolePicking } from './RolePicking.js';
import { RoleSearchContext } from './RoleSearchContext.js';
import { RoleSearchNote } from './RoleSearchNote.js';
import { RoleText } from './RoleText.js';

export interface RoleComboboxProps extends RolePicking {
  label: string;

  messages: InviteUsersDialogMessages;
}

const noOptions: RoleOption[] = [];

/** A field that searches in many roles, above those that were found. Renders a `<div>`. */
export function RoleCombobox({ label, offer: { selection }, value, onToggle, messages }: RoleComboboxProps) {
  const part = usePart();
  const root = useRef<HTMLDivElement>(null);
  const search = useContext(RoleSearchContext);
  const { rolePicker } = messages;
  const items = search ? [...search.options] : noOptions;
  const combobox = useCombobox<RoleOption>({
    items,
    itemToKey: (item) => item?.key,
    itemToString: () => search?.text ?? '',
    inputValue: search?.text ?? '',
    selectedItem: null,
    isOpen: true,
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ type, selectedItem }) => {
      const isMeant = type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick;
      if (!isMeant || !selectedItem) return;
      search?.keep(selectedItem);
      onToggle(selectedItem.key);
    },
    // Where several are chosen, the next one is near the last.
    stateReducer: ({ highlightedIndex }, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick
        ? { ...changes, highlightedIndex }
        : changes,
  });

  useFirstFocus(root);

  // The search is the form's, and the next picker begins anew.
  const latest = useLatest(search);
  useEffect(() => () => latest.current?.setText(''), [latest]);

  if (!search) return null;
  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = combobox;
  return (
    <div {...part('choices')} ref={root}>
      <div {...part('search')}>
        <Icon name={tableIcons.search} />
        <input
          {...part('input')}
          {...getInputProps({
            'aria-label': rolePicker.find,
            // Escape closes the popover, which the library knows nothing of; Enter with another key chooses nothing.
            onKeyDown: (event) => {
              const isEnterWithKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
              if (event.key === 'Escape' || isEnterWithKey) Object.assign(event, { preventDownshiftDefault: true });
            },
            onChange: (event) => search.setText(event.currentTarget.value),
          })}
          // The library names an option also where there is none.
          {...(items.length === 0 && { 'aria-activedescendant': undefined })}
        />
      </div>
      <ul
        {...part('choices-list')}
        {...getMenuProps({ 'aria-label': label, 'aria-multiselectable': selection === 'multiple' || undefined })}
        aria-busy={search.status === 'loading' || undefined}
      >
        {items.map((option, index) => {
          const chosen = value.includes(option.key);
          return (
            <li
              {...part('option', { active: index === highlightedIndex })}
              {...getItemProps({ item: option, index, 'aria-selected': chosen })}
              key={option.key}
            >
              <RoleText option={option} />
              {chosen && <Icon name="check" />}
            </li>
          );
        })}
      </ul>
      {items.length === 0 && <RoleSearchNote search={search} messages={messages} />}
    </div>
  );
}
