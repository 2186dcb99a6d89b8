/** Whether a name in these two parts is written with the family name first, and no space between. */
export function isFamilyNameFirst(firstName: string, lastName: string): boolean {
  return eastAsian.test(firstName) && eastAsian.test(lastName) && !foreign.test(firstName + lastName);
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
// Names of people from elsewhere are written in Katakana alone, in their own order.
const foreign = /^[\p{scx=Katakana}\s]+$/u;
