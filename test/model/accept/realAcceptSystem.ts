import { acceptFlowOf } from '../../../src/operations/acceptFlowOf.js';
import type { CreateAcceptSystem } from './AcceptSystem.js';

/** The library's own: one flow for all pages. */
export const realAcceptSystem: CreateAcceptSystem = (options) => ({ open: () => acceptFlowOf(options) });
