/** A choice of a field with `type: 'select'`. */
export interface InviteFieldOption {
  /** What goes into the invite's `data`. */
  value: string;

  label: string;
}

interface InviteFieldBase {
  /** The property of the invite's `data` that holds the value. */
  name: string;

  label: string;

  /** @default false */
  required?: boolean | undefined;
}

/**
 * A field of the host's own that every invite has: how its value in the invite's `data` is edited and shown. A checkbox
 * holds a boolean, a number a number, a date an ISO date such as `2026-11-22`, the others text; what is left empty holds null.
 */
export type InviteField = InviteFieldBase &
  (
    | {
        type: 'text';
        /** @default 200 */
        maxLength?: number | undefined;
      }
    | { type: 'number' | 'checkbox' | 'date' }
    | { type: 'select'; options: readonly InviteFieldOption[] }
  );
