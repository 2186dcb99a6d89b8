import { acceptRuns } from '../accept/AcceptRun.js';
import { runAccept } from '../accept/runAccept.js';
import type { ModelFailureKind } from '../ModelFailure.js';
import { modelRuns } from '../ModelRun.js';
import type { ModelRunsOptions } from '../ModelRun.js';
import type { CreateSystem } from '../ModelSystem.js';
import { runModel } from '../runModel.js';
import { runSend } from '../send/runSend.js';
import { sendRuns } from '../send/SendRun.js';
import { booleanAcceptGuard } from './booleanAcceptGuard.js';
import { docsRecipe } from './docsRecipe.js';
import { guardRecipe } from './guardRecipe.js';
import { mutant } from './Mutant.js';
import type { Mutant } from './Mutant.js';
import { noCanonicalDedupe } from './noCanonicalDedupe.js';
import { noTombstone } from './noTombstone.js';
import { outcomeInCallbacks } from './outcomeInCallbacks.js';
import { performedInMutationFn } from './performedInMutationFn.js';
import { retireOnAcknowledgement } from './retireOnAcknowledgement.js';
import { retryThree } from './retryThree.js';
import { sequenceAtResponse } from './sequenceAtResponse.js';
import { sharedResendingId } from './sharedResendingId.js';

/** Eleven ways to be wrong, each of which somebody has shipped. */
export const mutants: readonly Mutant[] = [
  ofOperations('docsRecipe', docsRecipe, ['frame', 'end']),
  ofOperations('guardRecipe', guardRecipe, ['frame', 'end']),
  ofOperations('outcomeInCallbacks', outcomeInCallbacks, ['outcome', 'request'], { hostile: true }),
  ofOperations('retireOnAcknowledgement', retireOnAcknowledgement, ['frame']),
  ofOperations('noTombstone', noTombstone, ['frame'], { lagging: true }),
  ofOperations('sequenceAtResponse', sequenceAtResponse, ['frame']),
  mutant('booleanAcceptGuard', ['outcome'], acceptRuns, (run) => runAccept(run, booleanAcceptGuard)),
  ofOperations('sharedResendingId', sharedResendingId, ['mark']),
  mutant('noCanonicalDedupe', ['outcome'], sendRuns, (run) => runSend(run, noCanonicalDedupe)),
  ofOperations('retryThree', retryThree, ['request']),
  ofOperations('performedInMutationFn', performedInMutationFn, ['request'], { hostile: true }),
];

function ofOperations(
  name: string,
  createSystem: CreateSystem,
  kinds: readonly ModelFailureKind[],
  options: ModelRunsOptions = {},
): Mutant {
  return mutant(name, kinds, modelRuns(options), (run) => runModel(run, createSystem));
}
