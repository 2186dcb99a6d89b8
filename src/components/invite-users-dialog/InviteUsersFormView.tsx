'use client';
import { forwardRef, useId, useImperativeHandle } from 'react';
import type { ComponentPropsWithoutRef, KeyboardEvent } from 'react';

import { dialog as english } from '../../i18n/en/dialog.js';
import { partProps } from '../../theme/partProps.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { PartClassNamesContext } from '../../ui/PartClassNamesContext.js';
import type { PartClassNames } from '../../ui/PartClassNamesContext.js';
import { useFileDrop } from '../../ui/useFileDrop.js';
import { useMessages } from '../../ui/useMessages.js';
import { useRoot } from '../../ui/useRoot.js';
import type { InviteUsersFormState } from './InviteUsersFormState.js';
import { useImportScreen } from './csv-import/useImportScreen.js';
import type { InviteUsersLook } from './InviteUsersLook.js';
import { InviteUsersScreens } from './InviteUsersScreens.js';
import { sendOnCtrlEnter } from './sendOnCtrlEnter.js';

/** The form, and the looks; the rest goes to the `<section>`. */
export interface InviteUsersFormViewProps
  extends InviteUsersLook, Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'dangerouslySetInnerHTML'> {
  /** What `useInviteUsersForm` answers. */
  state: InviteUsersFormState;
}

const noClassNames: PartClassNames = {};

/** `InviteUsersForm` as it looks, from what `useInviteUsersForm` answers. Renders a `<section>`. */
export const InviteUsersFormView = forwardRef<HTMLElement, InviteUsersFormViewProps>(function InviteUsersFormView(
  {
    state: form,
    organizationName,
    messages: override,
    classNames = noClassNames,
    className,
    onKeyDown,
    onDragOver,
    onDragLeave,
    onDrop,
    ...props
  },
  forwardedRef,
) {
  const messages = useMessages('dialog', english, override);
  const titleId = useId();
  const imports = useImportScreen(form);
  const drop = useFileDrop(imports && imports.start, { onDragOver, onDragLeave, onDrop });
  const { ref, ...root } = useRoot<HTMLElement>();
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(forwardedRef, () => ref.current, [ref]);

  function handleKeyDown(event: KeyboardEvent<HTMLElement>) {
    onKeyDown?.(event);
    if (!imports?.request) return sendOnCtrlEnter(event, form);
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    imports.end();
  }

  return (
    <PartClassNamesContext.Provider value={classNames}>
      {/* The key sends from any of the fields in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        aria-labelledby={titleId}
        {...root}
        {...props}
        {...drop}
        className={['invites-root', partProps('form', {}, classNames['form']).className, className].filter(Boolean).join(' ')}
        ref={ref}
        onKeyDown={handleKeyDown}
      >
        <InviteUsersScreens
          form={form}
          messages={messages}
          titleId={titleId}
          organizationName={organizationName ?? null}
          imports={imports}
          inline
        />
        <LiveRegion />
      </section>
    </PartClassNamesContext.Provider>
  );
});
