import type { AcceptScreenProps } from './AcceptScreenProps.js';
import { JoinedScreen } from './JoinedScreen.js';
import { LoadingScreen } from './LoadingScreen.js';
import { NoticeScreen } from './NoticeScreen.js';
import { OpenScreen } from './OpenScreen.js';
import { WrongAccountScreen } from './WrongAccountScreen.js';

/** The screen of a state. */
export function AcceptScreen({ state, ...screen }: AcceptScreenProps) {
  if ('invitedEmail' in state) return <WrongAccountScreen state={state} {...screen} />;
  if ('viewer' in state || state.status === 'signed_out') return <OpenScreen state={state} {...screen} />;
  switch (state.status) {
    case 'loading':
      return <LoadingScreen />;
    case 'accepted':
    case 'already_member':
      return <JoinedScreen state={state} {...screen} />;
    default:
      return <NoticeScreen state={state} {...screen} />;
  }
}
