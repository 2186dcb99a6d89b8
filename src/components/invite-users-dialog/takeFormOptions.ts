import type { UseInviteUsersFormOptions } from './UseInviteUsersFormOptions.js';

/** Parts what the form's controller takes from what goes on to its view. */
export function takeFormOptions<Props extends UseInviteUsersFormOptions>({
  defaultOpen,
  open,
  onOpenChange,
  roles,
  defaultRole,
  roleSelection,
  fields,
  domains,
  locales,
  draftKey,
  onInvitesSent,
  ...view
}: Props): [options: UseInviteUsersFormOptions, view: Omit<Props, keyof UseInviteUsersFormOptions>] {
  return [
    {
      defaultOpen,
      open,
      onOpenChange,
      roles,
      defaultRole,
      roleSelection,
      fields,
      domains,
      locales,
      draftKey,
      onInvitesSent,
    },
    view,
  ];
}
