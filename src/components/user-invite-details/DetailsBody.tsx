'use client';
import { FailedToLoad } from '../../ui/FailedToLoad.js';
import { StateMessage } from '../../ui/StateMessage.js';
import { tableIcons } from '../../ui/tableIcons.js';
import type { DetailsBodyProps } from './DetailsBodyProps.js';
import { DetailsSkeleton } from './DetailsSkeleton.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';
import { ReadyDetails } from './ReadyDetails.js';
import { useDetailsTools } from './useDetailsTools.js';

/** The invite, or what stands in its place. */
export function DetailsBody(props: DetailsBodyProps) {
  const messages = useDetailsMessages();
  const { state } = props;
  const tools = useDetailsTools(state);
  const { content } = state;
  switch (content.status) {
    case 'loading':
      return <DetailsSkeleton />;
    case 'ready':
      return <ReadyDetails {...props} content={content} tools={tools} />;
    case 'gone':
      return <StateMessage icon={tableIcons.search} {...messages.gone} />;
    case 'forbidden':
      return <StateMessage icon={tableIcons.lock} {...messages.forbidden} />;
    case 'failed':
      return <FailedToLoad code={content.error.code} messages={messages.failedToLoad} onRetry={state.retry} />;
  }
}
