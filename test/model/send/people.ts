/** Who can be invited, each in every spelling of the same address that the model knows. */
export const people: readonly (readonly string[])[] = [
  ['ada@example.com', 'ada@EXAMPLE.com', 'ada@Example.Com'],
  ['bo@b\u00fccher.example', 'bo@xn--bcher-kva.example', 'bo@B\u00dcCHER.example', 'bo@bu\u0308cher.example'],
  ['zo\u00eb@example.org', 'zoe\u0308@example.org', 'zo\u00eb@EXAMPLE.org'],
  // Only their server knows whether capitals before the @ make another person.
  ['Ada@example.com', 'Ada@EXAMPLE.COM'],
  ['mo@example.net'],
];

/** Who has this address. */
export function personOf(email: string): number {
  const person = people.findIndex((spellings) => spellings.includes(email));
  if (person === -1) throw new Error(`Nobody has the address ${email}.`);
  return person;
}
