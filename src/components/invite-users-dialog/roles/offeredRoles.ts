import type { RoleOption } from '../../../domain/RoleOption.js';

/** Those of the chosen roles that may still be given; `otherwise` where nobody chose, or none of them may be. */
export function offeredRoles(
  chosen: readonly string[] | null,
  options: readonly RoleOption[],
  otherwise: readonly string[],
): readonly string[] {
  if (chosen?.length === 0) return chosen;
  const offered = chosen?.filter((key) => options.some((option) => option.key === key)) ?? [];
  return offered.length > 0 ? offered : otherwise;
}
