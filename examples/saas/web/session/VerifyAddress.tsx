import { useState } from 'react';

import { postJson } from './postJson.js';
import { useViewerRefresh } from './useViewerRefresh.js';

type Asked = 'no' | 'busy' | 'yes' | 'too_often' | 'unreachable';

const texts: Record<Asked, string> = {
  no: '',
  busy: '',
  yes: 'A link is on its way. It works for an hour.',
  too_often: 'Three links an hour are all there are. Look into your mail, or ask again later.',
  unreachable: 'The server didn’t answer. Try again.',
};

/** Asks for the mail whose link verifies the viewer's address. */
export function VerifyAddress() {
  const refreshViewer = useViewerRefresh();
  const [asked, setAsked] = useState<Asked>('no');

  async function handleAsk() {
    if (asked === 'busy') return;
    setAsked('busy');
    const answer = await postJson('/api/verification/mail', {});
    setAsked(answer?.ok ? 'yes' : answer?.status === 429 ? 'too_often' : 'unreachable');
    if (!answer?.ok) return;
    const { emailVerified } = (await answer.json()) as { emailVerified: boolean };
    if (emailVerified) await refreshViewer();
  }

  return (
    <>
      <button type="button" className="app-primary" aria-disabled={asked === 'busy'} onClick={() => void handleAsk()}>
        {asked === 'yes' ? 'Send it again' : 'Send me a link'}
      </button>
      <p className="app-note" role="status">
        {texts[asked]}
      </p>
    </>
  );
}
