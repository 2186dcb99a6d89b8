export { conformanceCases } from './conformanceCases.js';
export type { ConformanceCase, ConformanceNeed, OptionalMethod, RunConformanceCaseOptions } from './ConformanceCase.js';
export type { ConformanceReport, ConformanceResult } from './ConformanceResult.js';
export type { ConformanceHook, ConformanceSetUp, ConformanceSubject } from './ConformanceSubject.js';
export { runConformance } from './runConformance.js';
export type { RunConformanceOptions } from './runConformance.js';
