/** A promise, and what settles it. */
export interface Deferred<Value> {
  promise: Promise<Value>;

  resolve: (value: Value) => void;

  reject: (reason: unknown) => void;
}

/** `Promise.withResolvers()`, which Safari 17.5 has and Node 20 has not. */
export function deferred<Value>(): Deferred<Value> {
  let settle: Pick<Deferred<Value>, 'resolve' | 'reject'> | undefined;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, resolve: (value) => settle?.resolve(value), reject: (reason) => settle?.reject(reason) };
}
