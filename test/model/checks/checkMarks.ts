import type { InviteActivity } from '../../../src/domain/InviteActivity.js';
import type { ModelNetwork } from '../createModelNetwork.js';
import type { ModelScope } from '../createModelScope.js';
import { ModelFailure } from '../ModelFailure.js';

/** Throws where a row is marked that should not be, or not marked that should, or as another operation than its own. */
export function checkMarks({ server, system, intents, name }: ModelScope, network: ModelNetwork): void {
  for (const id of server.ids) {
    const activity = system.activity(id);
    const shown = activity ? `${activity.kind} ${activity.phase === 'failed' ? 'failed' : 'runs'}` : 'nothing';
    const running = intents.of(id).findLast(({ outcome }) => outcome === null);
    const last = intents.lastEnded(id);
    const ended = last?.outcome?.status === 'failed' ? `${last.kind} failed` : 'nothing';
    const expected = running ? `${running.kind} runs` : ended;
    if (shown !== expected) throw new ModelFailure('mark', `${name} ${id}: the row says ${shown}, not ${expected}`);
    if (activity && !system.answersLate && !system.writesCache && !isPhase(activity.phase, id))
      throw new ModelFailure('mark', `${name} ${id}: the row says ${activity.phase}, which it is not`);
  }

  function isPhase(phase: InviteActivity['phase'], id: string): boolean {
    switch (phase) {
      case 'pending':
        return server.isAsked(id);
      case 'waiting':
        return !server.isAsked(id) && !network.isOnline();
      case 'checking':
        return !server.isAsked(id) && server.requests(id).length > 0;
      case 'failed':
        return true;
    }
  }
}
