interface Invitee {
  email: string;

  first_name: string | null;

  last_name: string | null;
}

/** What a search looks at: the name and the address, in lower case. The name comes first, so lists sort by it too. */
export function searchText({ email, first_name, last_name }: Invitee): string {
  const name = [first_name, last_name].filter(Boolean).join(' ');
  return folded(name === '' ? email : `${name}\n${email}`);
}

/** The `like` pattern that finds a search as it was typed: wildcards are ordinary characters. */
export function searchPattern(search: string): string {
  return `%${folded(search.trim()).replace(/[\\%_]/g, '\\$&')}%`;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
