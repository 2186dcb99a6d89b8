'use client';
import { forwardRef, useContext, useImperativeHandle, useMemo, useRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';

import type { InviteField } from '../../domain/InviteField.js';
import { table } from '../../i18n/en/table.js';
import type { PartialMessages } from '../../i18n/InvitesMessages.js';
import type { UserInvitesTableMessages } from '../../i18n/UserInvitesTableMessages.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import type { PartClassNames } from '../../ui/PartClassNamesContext.js';
import { useFocusFallback } from '../../ui/useFocusFallback.js';
import type { LostFocus } from '../../ui/useFocusFallback.js';
import { useLoadedAhead } from '../../ui/useLoadedAhead.js';
import { useMessages } from '../../ui/useMessages.js';
import { partProps } from '../../theme/partProps.js';
import { Slot } from '../../ui/Slot.js';
import { useRoot } from '../../ui/useRoot.js';
import { InvitePeopleButton } from './InvitePeopleButton.js';
import { RowDialogs } from './row/RowDialogs.js';
import type { RowDialogOpener } from './row/RowDialogs.js';
import { TableTools } from './bulk/TableTools.js';
import { StatusTabs } from './filters/StatusTabs.js';
import type { TableColumns } from './columns/TableColumnsContext.js';
import { tableCodeAhead } from './tableCodeAhead.js';
import { TableDialogsContext } from './row/TableDialogsContext.js';
import { TableFooter } from './TableFooter.js';
import { TableFrame } from './TableFrame.js';
import type { TableNoticeBoard } from './TableNotice.js';
import { TableSurroundings } from './TableSurroundings.js';
import { useResultAnnouncement } from './useResultAnnouncement.js';
import type { UserInvitesTableComponents } from './UserInvitesTableComponents.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';
import { useRowActions } from './row/useRowActions.js';

/** The state of `useUserInvitesTable`, and the looks; the rest goes to the `<section>`. */
export interface UserInvitesTableViewProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  state: UserInvitesTableState;

  /** Called by "Invite people"; without it there is no such button. */
  onInvitePeople?: (() => void) | undefined;

  /** The host's own fields that every invite has, as its details show and its editor changes them. @default none */
  fields?: readonly InviteField[] | undefined;

  /** Tags of the languages that an invite's mail can have, such as `['en', 'de']`. @default any can be typed */
  locales?: readonly string[] | undefined;

  /** How high rows are: two lines, or one. @default 'comfortable' */
  density?: 'comfortable' | 'compact' | undefined;

  /** What stands in the place of the table's own. */
  components?: UserInvitesTableComponents | undefined;

  /** Texts to replace in this table only. */
  messages?: PartialMessages<UserInvitesTableMessages> | undefined;

  /** A class for each part, by its name without `invites-`, such as `table-row`. */
  classNames?: PartClassNames | undefined;
}

const noFields: readonly InviteField[] = [];
const noClassNames: PartClassNames = {};
const ownComponents: UserInvitesTableComponents = {};

/** `UserInvitesTable` as it looks, from the state of `useUserInvitesTable` or one made by hand. Renders a `<section>`. */
export const UserInvitesTableView = forwardRef<HTMLElement, UserInvitesTableViewProps>(function UserInvitesTableView(
  {
    state,
    onInvitePeople,
    fields = noFields,
    locales,
    density,
    components = ownComponents,
    classNames = noClassNames,
    className,
    ...others
  },
  forwardedRef,
) {
  const { messages: overrides, ...props } = others;
  const messages = useMessages('table', table, overrides);
  const { ref, ...root } = useRoot<HTMLElement>();
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(forwardedRef, () => ref.current, [ref]);
  const tabs = useRef<HTMLDivElement>(null);
  const own = useContext(TableDialogsContext);
  const dialogs = useRef<RowDialogOpener>(null);
  const notice = useRef<TableNoticeBoard>(null);
  const actions = useRowActions(state, {
    dialogs,
    notice,
    hasDetails: isThere(components.InviteDetails, own.InviteDetails),
    hasEditor: isThere(components.InviteEditor, own.InviteEditor),
  });
  const selectable = components.BulkBar !== null;
  const columns = useMemo(() => shownColumns(state.columns, selectable), [state.columns, selectable]);
  const { className: tableClass, ...look } = partProps('table', { density }, classNames['table']);
  const { content } = state;
  // From a page that cannot be read there is a way back to those before it.
  const isStuck = state.page.canGoBack && (content.status === 'failed' || content.status === 'offline');
  const hasFooter = content.status === 'rows' || isStuck;
  const invitePeople = state.can({ action: 'invite', invite: null }) ? onInvitePeople : undefined;

  useLoadedAhead(tableCodeAhead);
  useResultAnnouncement(state, messages);
  const keepFocus = useFocusFallback(ref, (lost) => focusAfter(ref.current, lost));

  return (
    <TableSurroundings
      classNames={classNames}
      columns={columns}
      components={components}
      messages={messages}
      selection={selectable ? state.selection : null}
    >
      <section
        aria-label={messages.label}
        {...root}
        {...props}
        {...look}
        className={['invites-root', tableClass, className].filter(Boolean).join(' ')}
        ref={ref}
      >
        {content.status !== 'forbidden' && (
          <>
            <div {...partProps('table-header', {}, classNames['table-header'])}>
              <StatusTabs tabs={state.tabs} selected={state.query.status} onSelect={state.selectStatus} ref={tabs} />
              {invitePeople && <InvitePeopleButton onClick={invitePeople} />}
            </div>
            <TableTools state={state} />
          </>
        )}
        <TableFrame state={state} actions={actions} notice={notice} onInvitePeople={invitePeople} />
        {hasFooter && (
          <Slot
            host={components.Footer}
            usual={TableFooter}
            place="components.Footer"
            props={{
              paging: state.paging,
              page: state.page,
              onGoTo: state.goToPage,
              onAimAtNext: state.prepareNextPage,
              onChangeSize: state.changePageSize,
            }}
          />
        )}
        <RowDialogs
          commands={state}
          fields={fields}
          locales={locales}
          actions={actions}
          onClosed={({ id }) => keepFocus(rowOf(ref.current, id))}
          ref={dialogs}
        />
        <LiveRegion />
      </section>
    </TableSurroundings>
  );
});

function isThere<Slot>(host: Slot | null | undefined, own: Slot | null): boolean {
  return (host === undefined ? own : host) !== null;
}

function shownColumns(columns: UserInvitesTableState['columns'], selectable: boolean): TableColumns {
  const shown = columns.filter(({ hidden }) => !hidden);
  return { shown, selectable, count: shown.length + (selectable ? 2 : 1) };
}

function rowOf(root: HTMLElement | null, id: string): Element | null {
  const rows = root?.querySelectorAll<HTMLElement>('[data-invite-row]') ?? [];
  return [...rows].find(({ dataset }) => dataset['inviteRow'] === id) ?? null;
}

// The same control of the row, then its menu, then the list itself.
function focusAfter(root: HTMLElement | null, { key, row }: LostFocus): HTMLElement | null | undefined {
  return (
    (key && row?.querySelector<HTMLElement>(`[data-focus-key="${key}"]`)) ||
    row?.querySelector<HTMLElement>('[data-focus-key="menu"]') ||
    root?.querySelector<HTMLElement>('.invites-table-scroll, .invites-state button, .invites-table-tab[aria-pressed="true"]')
  );
}
