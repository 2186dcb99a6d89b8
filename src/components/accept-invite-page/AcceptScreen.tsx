import type { AcceptInviteState } from '../../domain/AcceptInviteState.js';
import type { AcceptInviteHandlers } from './AcceptInviteHandlers.js';
import { ClosedScreen } from './ClosedScreen.js';
import { ExpiredScreen } from './ExpiredScreen.js';
import { FailedScreen } from './FailedScreen.js';
import { FramedScreen } from './FramedScreen.js';
import { JoinedScreen } from './JoinedScreen.js';
import { LimitScreen } from './LimitScreen.js';
import { LoadingScreen } from './LoadingScreen.js';
import { NeedsActionScreen } from './NeedsActionScreen.js';
import { NotFoundScreen } from './NotFoundScreen.js';
import { ReadyScreen } from './ReadyScreen.js';
import { SignedOutScreen } from './SignedOutScreen.js';
import { WrongAccountScreen } from './WrongAccountScreen.js';

/** The screen of a state. */
export function AcceptScreen({ state, ...handlers }: { state: AcceptInviteState } & AcceptInviteHandlers) {
  switch (state.status) {
    case 'loading':
      return <LoadingScreen />;
    case 'ready':
      return <ReadyScreen invite={state} busy={null} {...handlers} />;
    case 'accepting':
      return <ReadyScreen invite={state} busy="accept" {...handlers} />;
    case 'declining':
      return state.wrongAccount ? (
        <WrongAccountScreen invite={state} declining {...handlers} />
      ) : (
        <ReadyScreen invite={state} busy="decline" {...handlers} />
      );
    case 'signed_out':
      return <SignedOutScreen preview={state.preview} {...handlers} />;
    case 'wrong_account':
      return <WrongAccountScreen invite={state} declining={false} {...handlers} />;
    case 'accepted':
      return <JoinedScreen joined={state.accepted} now {...handlers} />;
    case 'already_member':
      return <JoinedScreen joined={state.preview} now={false} {...handlers} />;
    case 'expired':
      return <ExpiredScreen preview={state.preview} requesting={state.requesting} {...handlers} />;
    case 'limit_reached':
      return <LimitScreen preview={state.preview} {...handlers} />;
    case 'needs_action':
      return <NeedsActionScreen preview={state.preview} action={state.action} {...handlers} />;
    case 'framed':
      return <FramedScreen preview={state.preview} {...handlers} />;
    case 'declined':
    case 'requested':
    case 'canceled':
    case 'superseded':
    case 'already_accepted':
      return <ClosedScreen state={state} {...handlers} />;
    case 'not_found':
      return <NotFoundScreen {...handlers} />;
    case 'offline':
    case 'failed':
      return <FailedScreen state={state} {...handlers} />;
  }
}
