/** What a history can be wrong in. */
export type ModelFailureKind = 'frame' | 'mark' | 'cache' | 'request' | 'outcome' | 'end' | 'unhandled';

/** Something that must not happen has happened. */
export class ModelFailure extends Error {
  constructor(
    readonly kind: ModelFailureKind,
    message: string,
  ) {
    super(message);
    this.name = 'ModelFailure';
  }
}
