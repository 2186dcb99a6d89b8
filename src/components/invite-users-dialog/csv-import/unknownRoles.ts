import { roleNames } from './createRoleReader.js';
import type { RoleReader } from './createRoleReader.js';
import type { CsvMapping } from './CsvMapping.js';

/** How many names a server is asked for. */
const mostNames = 50;

/** The first of the names in a file's column of roles that are none of those known, each once. */
export function unknownRoles({ content, uses }: CsvMapping, read: RoleReader): readonly string[] {
  const column = uses.indexOf('role');
  if (column === -1) return [];
  const names = new Set<string>();
  for (const cell of new Set(content.rows.map(({ cells }) => cells[column]?.trim() ?? ''))) {
    if (cell === '' || read(cell)) continue;
    for (const name of roleNames(cell)) if (names.size < mostNames && !read(name)) names.add(name);
  }
  return [...names];
}
