import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { Heading } from '../shell/Heading.js';

interface CaughtMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  link: string | null;
  receivedAt: string;
}

const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Mail that this example sent, caught before it left the machine. */
export function InboxPage() {
  const [openId, setOpenId] = useState<string | null>(null);
  const inbox = useQuery({
    queryKey: ['inbox'],
    refetchInterval: 2000,
    queryFn: async ({ signal }): Promise<readonly CaughtMail[]> => {
      const response = await fetch('/api/inbox', { signal });
      if (!response.ok) throw new Error('Mail goes to a real server: there is no inbox here.');
      return ((await response.json()) as { messages: readonly CaughtMail[] }).messages;
    },
  });
  const open = inbox.data?.find(({ id }) => id === openId) ?? inbox.data?.[0];

  return (
    <>
      <Heading>Mail inbox</Heading>
      <p className="app-note">Nothing leaves this machine: mail to anybody ends up here.</p>
      {inbox.isError && <p role="alert">{inbox.error.message}</p>}
      {inbox.data?.length === 0 && <p className="app-note">No mail yet. Invite somebody.</p>}
      {open && (
        <div className="app-inbox">
          <ul>
            {inbox.data?.map((mail) => (
              <li key={mail.id}>
                <button type="button" aria-pressed={mail.id === open.id} onClick={() => setOpenId(mail.id)}>
                  <strong>{mail.to}</strong>
                  <span>{mail.subject}</span>
                  <time dateTime={mail.receivedAt}>{time.format(new Date(mail.receivedAt))}</time>
                </button>
              </li>
            ))}
          </ul>
          <article aria-label={open.subject}>
            <h2>{open.subject}</h2>
            <p className="app-note">To {open.to}</p>
            {open.link && (
              <p>
                <a className="app-primary" href={open.link} target="_blank" rel="noopener noreferrer">
                  Open the link
                </a>
              </p>
            )}
            <iframe title="The mail as its reader sees it" sandbox="" srcDoc={open.html} />
          </article>
        </div>
      )}
    </>
  );
}
