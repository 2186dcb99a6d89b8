const usual = [1, 3, 7, 14, 30, 60, 90, 180, 365];

/** After how many days invites may be let expire: round numbers up to the limit, and the limit. */
export function expiryChoices(limitDays: number | undefined): readonly number[] {
  if (limitDays === undefined || !(limitDays >= 1)) return [];
  const limit = Math.floor(limitDays);
  return [...usual.filter((days) => days < limit), limit];
}
