import { zodResolver } from '@hookform/resolvers/zod';
import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';

import type { RoleOption } from '../../domain/RoleOption.js';

/** How many characters a personal message may have. */
export const messageLimit = 2000;

/** The dialog's fields; the list of people is kept apart. */
export const inviteFormSchema = z.object({
  /** What is typed and not on the list yet. */
  addresses: z.string(),
  /** Keys of the roles for everyone; null until the sender chooses. */
  roles: z.nullable(z.array(z.string())),
  /** Roles that a search found and somebody was given: without it nobody knows their names. */
  foundRoles: z.array(z.custom<RoleOption>()),
  /** `link` sends no mail. */
  delivery: z.enum(['email', 'link']),
  /** After how many days the invites expire; null leaves that to the back end. */
  expiryDays: z.nullable(z.number()),
  message: z.string().check(z.trim(), z.maxLength(messageLimit)),
});

/** What the fields hold. */
export type InviteFormValues = z.output<typeof inviteFormSchema>;

/** The fields themselves, apart from whatever shows them. */
export type InviteFormControl = Omit<UseFormReturn<InviteFormValues>, 'formState'>;

/** Checks the fields when they are sent. */
export const inviteFormResolver = zodResolver(inviteFormSchema);

/** The fields of a new draft. */
export const emptyInviteForm: InviteFormValues = {
  addresses: '',
  roles: null,
  foundRoles: [],
  delivery: 'email',
  expiryDays: null,
  message: '',
};
