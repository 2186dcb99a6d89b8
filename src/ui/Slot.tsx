'use client';
import { Suspense } from 'react';
import type { ComponentType } from 'react';

import { RenderBoundary } from './RenderBoundary.js';
import { useInvitesUi } from './useInvitesUi.js';

export interface SlotProps<Props extends object> {
  /** What the host puts there: null for nothing, undefined for what is usually there. */
  host: ComponentType<Props> | null | undefined;

  usual: ComponentType<Props>;

  /** The prop that the host's comes from, such as `components.Avatar`. */
  place: string;

  props: Props;
}

/** A place that a host may fill. Where the host's throws, or is on its way, the usual one stands there. */
export function Slot<Props extends object>({ host: Host, usual: Usual, place, props }: SlotProps<Props>) {
  const { reportFailure } = useInvitesUi();
  if (Host === null) return null;
  const usual = <Usual {...props} />;
  if (Host === undefined) return usual;
  return (
    <Suspense fallback={usual}>
      <RenderBoundary
        fallback={usual}
        retryOn={[Host, ...(Object.values(props) as unknown[])]}
        onError={(cause) => reportFailure({ cause, place })}
      >
        <Host {...props} />
      </RenderBoundary>
    </Suspense>
  );
}
