import { createElement, memo } from 'react';
import type { ReactNode } from 'react';
import type { UserInvite } from 'react-user-invites';

import type { PlainNode } from './PlainNode.js';

const date = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });
const dateTime = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const list = new Intl.ListFormat('en', { type: 'unit', style: 'short' });

/** The floor: the same elements with the same attributes and texts, in memoised rows, and nothing that they could do. */
export function PlainTable({ floor, invites }: { floor: PlainNode; invites: readonly UserInvite[] }): ReactNode {
  if (typeof floor === 'string') return floor;
  const { tag, attributes, children } = floor;
  return createElement(
    tag,
    props(attributes),
    ...children.map((child, index) =>
      tag === 'tbody' ? (
        <PlainRow key={index} row={child} invite={invites[index]!} />
      ) : (
        <PlainTable key={index} floor={child} invites={invites} />
      ),
    ),
  );
}

const PlainRow = memo(function PlainRow({ row, invite }: { row: PlainNode; invite: UserInvite }) {
  // What any table does for the texts of a row.
  date.format(Date.parse(invite.sentAt ?? ''));
  date.format(Date.parse(invite.expiresAt ?? ''));
  dateTime.format(Date.parse(invite.sentAt ?? ''));
  dateTime.format(Date.parse(invite.expiresAt ?? ''));
  list.format(invite.roles.map(({ name, key }) => name ?? key));
  return elementOf(row);
});

function elementOf(node: PlainNode): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(node.tag, props(node.attributes), ...node.children.map(elementOf));
}

function props({ class: className, style, value, ...rest }: Record<string, string | true>) {
  return {
    ...rest,
    className,
    ...(value !== undefined && { defaultValue: value }),
    ...(typeof style === 'string' && { style: styleOf(style) }),
  };
}

function styleOf(text: string) {
  return Object.fromEntries(
    text.split(';').flatMap((line) => (line.includes(':') ? [line.split(':').map((word) => word.trim())] : [])),
  );
}
