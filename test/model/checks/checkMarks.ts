import type { ModelScope } from '../createModelScope.js';
import { ModelFailure } from '../ModelFailure.js';

/** Throws where a row is marked that should not be, or not marked that should, or as another operation than its own. */
export function checkMarks({ server, system, intents, name }: ModelScope): void {
  for (const id of server.ids) {
    const activity = system.activity(id);
    const shown = activity ? `${activity.kind} ${activity.phase === 'failed' ? 'failed' : 'runs'}` : 'nothing';
    const running = intents.of(id).findLast(({ outcome }) => outcome === null);
    const last = intents.lastEnded(id);
    const ended = last?.outcome?.status === 'failed' ? `${last.kind} failed` : 'nothing';
    const expected = running ? `${running.kind} runs` : ended;
    if (shown !== expected) throw new ModelFailure('mark', `${name} ${id}: the row says ${shown}, not ${expected}`);
  }
}
