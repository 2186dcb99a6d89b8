import type { InviteField } from '../../../domain/InviteField.js';
import type { InvalidField } from '../../../domain/InvitesErrorDetails.js';

/** A field of the editor, as its form names it. */
export type EditorFieldName = 'firstName' | 'lastName' | 'locale' | 'roles' | `data.${number}`;

/** Which of the editor's fields the server refused; null where it refused something that has no field. */
export function refusedFields(refused: readonly InvalidField[], fields: readonly InviteField[]): EditorFieldName[] | null {
  const names = refused.map(({ path }) => fieldNameOf(path, fields));
  return names.length > 0 && names.every((name) => name !== null) ? names : null;
}

function fieldNameOf(path: string, fields: readonly InviteField[]): EditorFieldName | null {
  const [first = '', ...rest] = path.split('.');
  if (first === 'firstName' || first === 'lastName' || first === 'locale' || first === 'roles') return first;
  const index = fields.findIndex(({ name }) => name === rest.join('.'));
  return first === 'data' && index !== -1 ? `data.${index}` : null;
}
