import { expect } from 'vitest';

interface Mail {
  to: string;
  subject: string;
  link: string | null;
}

/** The newest mail to an address, once it has arrived in the example's inbox. */
export async function mailTo(serverUrl: string, address: string): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const response = await fetch(`${serverUrl}/api/inbox`);
        const { messages } = (await response.json()) as { messages: Mail[] };
        found = messages.find(({ to }) => to === address);
        return found;
      },
      { timeout: 15_000, message: `mail to ${address}` },
    )
    .toBeDefined();
  return found!;
}
