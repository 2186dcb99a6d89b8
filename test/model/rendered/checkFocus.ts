import type { RenderedWorld } from './createRenderedWorld.js';
import type { TableName } from './RenderedRun.js';

/** A5: watches whether a table that has the focus ever loses it to nothing. */
export function checkFocus(world: RenderedWorld): { check: () => void } {
  let focused: { table: TableName; instance: string | null } | null = null;

  return {
    check() {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) {
        if (focused && world.instanceOf(focused.table) === focused.instance)
          throw new Error(`the ${focused.table} table had the focus, and now nothing has it`);
        focused = null;
        return;
      }
      const table = activeElement.closest('section')?.dataset['view'] as TableName | undefined;
      focused = table ? { table, instance: world.instanceOf(table) } : null;
    },
  };
}
