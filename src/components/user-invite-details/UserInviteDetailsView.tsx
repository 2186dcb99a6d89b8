'use client';
import { forwardRef, useContext, useId, useImperativeHandle } from 'react';
import type { ComponentPropsWithoutRef, ComponentType } from 'react';

import type { InviteEditing } from '../../domain/InviteEditing.js';
import type { InviteField } from '../../domain/InviteField.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import { details } from '../../i18n/en/details.js';
import type { PartialMessages } from '../../i18n/InvitesMessages.js';
import type { UserInviteDetailsMessages } from '../../i18n/UserInviteDetailsMessages.js';
import { partProps } from '../../theme/partProps.js';
import { LiveRegion } from '../../ui/LiveRegion.js';
import { PartClassNamesContext } from '../../ui/PartClassNamesContext.js';
import type { PartClassNames } from '../../ui/PartClassNamesContext.js';
import { useFocusFallback } from '../../ui/useFocusFallback.js';
import { useMessages } from '../../ui/useMessages.js';
import { useRoot } from '../../ui/useRoot.js';
import { DetailsBody } from './DetailsBody.js';
import { DetailsHeader } from './DetailsHeader.js';
import { DetailsMessagesContext } from './DetailsMessagesContext.js';
import type { UserInviteDetailsState } from './UserInviteDetailsState.js';

/** The state of `useUserInviteDetails`, and the looks; the rest goes to the `<article>`. */
export interface UserInviteDetailsViewProps extends Omit<
  ComponentPropsWithoutRef<'article'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  state: UserInviteDetailsState;

  /** The host's own fields, in the order in which they are shown. @default none */
  fields?: readonly InviteField[] | undefined;

  /** Tags of the languages that an invite's mail can have, such as `['en', 'de']`. @default any can be typed */
  locales?: readonly string[] | undefined;

  /** What edits the invite; null where nothing does. @default nothing */
  editor?: ComponentType<InviteEditing> | null | undefined;

  /** Called by the close button; without it there is none. */
  onClose?: (() => void) | undefined;

  /** Deletes the record once that was confirmed; for details that close first. @default deletes it from here */
  onDelete?: ((invite: UserInvite) => void) | undefined;

  /** Texts to replace in these details only. */
  messages?: PartialMessages<UserInviteDetailsMessages> | undefined;

  /** A class for each part, by its name without `invites-`, such as `history-item`. */
  classNames?: PartClassNames | undefined;
}

const noFields: readonly InviteField[] = [];

/** `UserInviteDetails` as they look, from the state of `useUserInviteDetails` or one made by hand. Renders an `<article>`. */
export const UserInviteDetailsView = forwardRef<HTMLElement, UserInviteDetailsViewProps>(function UserInviteDetailsView(
  { state, fields = noFields, locales, editor = null, onClose, onDelete, messages: overrides, ...others },
  forwardedRef,
) {
  // Those of the table where a row of it opens them.
  const outer = useContext(PartClassNamesContext);
  const { classNames = outer, className, ...props } = others;
  const messages = useMessages('details', details, overrides);
  const ownId = useId();
  const titleId = `${props.id ?? ownId}-title`;
  const { ref, ...root } = useRoot<HTMLElement>();
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(forwardedRef, () => ref.current, [ref]);
  useFocusFallback(ref, () => ref.current?.querySelector<HTMLElement>(wayOn) ?? ref.current);
  const { content } = state;

  return (
    <PartClassNamesContext.Provider value={classNames}>
      <DetailsMessagesContext.Provider value={messages}>
        <article
          aria-labelledby={titleId}
          aria-busy={content.status === 'loading'}
          tabIndex={-1}
          {...root}
          {...props}
          className={['invites-root', partProps('details', {}, classNames['details']).className, className]
            .filter(Boolean)
            .join(' ')}
          ref={ref}
        >
          <DetailsHeader invite={content.status === 'ready' ? content.invite : null} titleId={titleId} onClose={onClose} />
          <DetailsBody state={state} fields={fields} locales={locales} editor={editor} onDelete={onDelete} />
          <LiveRegion />
        </article>
      </DetailsMessagesContext.Provider>
    </PartClassNamesContext.Provider>
  );
});

// Where the focus goes when what had it is gone.
const wayOn = '.invites-dialog-footer .invites-button[data-action], .invites-state button, .invites-dialog-body[tabindex]';
