import { acceptRuns } from './accept/AcceptRun.js';
import { runAccept } from './accept/runAccept.js';
import { measureModel } from './measureModel.js';
import type { Measured } from './measureModel.js';
import { modelRuns } from './ModelRun.js';
import { runModel } from './runModel.js';
import { runSend } from './send/runSend.js';
import { sendRuns } from './send/SendRun.js';
import { walkByCursor, walkByOffset } from './walkPages.js';

/** How many histories of each kind. */
export interface MeasuredRuns {
  core: number;

  hostile: number;

  lagging: number;

  /** Of each way to walk pages, of accepting, and of sending. */
  others: number;
}

/** Plays everything. */
export async function measureAll({ core, hostile, lagging, others }: MeasuredRuns): Promise<readonly Measured[]> {
  return [
    await measureModel('operations', modelRuns(), runModel, core),
    await measureModel('… with hostile host callbacks', modelRuns({ hostile: true }), runModel, hostile),
    await measureModel('… with lagging reads', modelRuns({ lagging: true }), runModel, lagging),
    await measureModel('pages by cursor', modelRuns({ lagging: true }), walkByCursor, others),
    await measureModel('pages by number', modelRuns(), walkByOffset, others),
    await measureModel('accepting', acceptRuns, runAccept, others),
    await measureModel('sending', sendRuns, runSend, others),
  ];
}
