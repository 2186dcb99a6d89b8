type Sized = { readonly length: number };
type Cost = (own: Sized, args: readonly unknown[], result: unknown) => number;

const whole: Cost = (own) => own.length;
const ofResult: Cost = (_, __, result) => (result as Sized).length;
const one: Cost = () => 1;

const costs: readonly [prototype: object, cost: Cost, methods: readonly string[]][] = [
  [String.prototype, one, ['charCodeAt', 'codePointAt', 'charAt', 'at', 'startsWith', 'endsWith']],
  [String.prototype, ofResult, ['slice', 'substring']],
  [
    String.prototype,
    whole,
    ['includes', 'indexOf', 'lastIndexOf', 'search', 'match', 'matchAll', 'replace', 'replaceAll', 'split', 'trim'],
  ],
  [String.prototype, whole, ['normalize', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'padEnd', 'concat']],
  [RegExp.prototype, (_, [text]) => (text as Sized).length, ['test', 'exec']],
  [Array.prototype, one, ['push', 'pop', 'at']],
  [Array.prototype, ofResult, ['slice', 'concat', 'flat', 'flatMap']],
  [Array.prototype, whole, ['map', 'filter', 'every', 'some', 'find', 'findIndex', 'findLast', 'findLastIndex', 'includes']],
  [Array.prototype, whole, ['join', 'reduce', 'splice', 'shift', 'unshift', 'indexOf', 'toSorted', 'sort', 'reverse']],
];

/**
 * How much of texts and lists a run reads and copies, in characters and items, by the methods that it calls: however busy
 * the machine is, it is the same.
 */
export function workOf<Value>(run: () => Value): { work: number; value: Value } {
  let work = 0;
  const restore: (() => void)[] = [];
  for (const [prototype, cost, methods] of costs) {
    for (const name of methods) {
      const original = Object.getOwnPropertyDescriptor(prototype, name)!;
      const method = original.value as (...args: unknown[]) => unknown;
      Object.defineProperty(prototype, name, {
        ...original,
        value(this: Sized, ...args: unknown[]) {
          const result = Reflect.apply(method, this, args);
          work += cost(this, args, result);
          return result;
        },
      });
      restore.push(() => Object.defineProperty(prototype, name, original));
    }
  }
  try {
    return { value: run(), work };
  } finally {
    for (const give of restore) give();
  }
}
