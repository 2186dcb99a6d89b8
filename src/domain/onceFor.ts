/** A function that creates once what belongs to an object, and lets go of it with that object. */
export function onceFor<Owner extends object, Value>(create: (owner: Owner) => Value): (owner: Owner) => Value {
  const values = new WeakMap<Owner, { value: Value }>();
  return (owner) => {
    const known = values.get(owner) ?? { value: create(owner) };
    values.set(owner, known);
    return known.value;
  };
}
