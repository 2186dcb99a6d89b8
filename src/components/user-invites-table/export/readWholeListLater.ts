import type { readWholeList } from './readWholeList.js';
import { exportCode } from './exportCode.js';
import type { ListPart } from './ListPart.js';

/** Reads a list to its end as `readWholeList` does, once its code is there. That it did not load is a part, too. */
export async function* readWholeListLater(...asked: Parameters<typeof readWholeList>): AsyncGenerator<ListPart, void, void> {
  const code = await exportCode.load().catch(() => null);
  if (code) yield* code.readWholeList(...asked);
  else yield { status: 'failed', error: { code: 'network' } };
}
