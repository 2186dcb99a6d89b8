'use client';
import { fields } from '../i18n/en/fields.js';
import type { FieldMessages } from '../i18n/FieldMessages.js';
import { useMessages } from './useMessages.js';

/** The texts of the fields of an invite. */
export function useFieldMessages(): FieldMessages {
  return useMessages('fields', fields);
}
