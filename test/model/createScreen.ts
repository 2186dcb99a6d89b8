import { QueryObserver } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';

import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import { inviteKeys } from '../../src/query/inviteKeys.js';
import type { ModelScope } from './createModelScope.js';
import { modelViews } from './modelViews.js';

/** A list that is looked at, and what it shows. */
export interface ModelFrame {
  view: number;

  params: UserInvitesParams;

  /** Null before its first answer. */
  page: UserInvitesPage | null;

  /** Whether nobody is reading it, nor failed to. */
  isFresh: boolean;
}

/** What is looked at: lists of one scope at a time. */
export interface Screen {
  readonly scope: ModelScope;

  mount(view: number): void;

  /** Mounts every list that is not; returns the way to take those away again. */
  mountAll(): () => void;

  unmount(view: number): void;

  /** Reads a list ahead of its being looked at, as a loader does. */
  prefetch(view: number): void;

  /** Shows the same lists of another scope. */
  switchTo(scope: ModelScope): void;

  frames(): readonly ModelFrame[];
}

/** An empty screen. */
export function createScreen(queryClient: QueryClient, first: ModelScope): Screen {
  const mounted = new Map<number, { params: UserInvitesParams; leave: () => void }>();
  let scope = first;

  function mount(view: number): void {
    const params = mounted.has(view) ? null : modelViews[view]!(scope.system.frame);
    if (!params) return;
    const observer = new QueryObserver(queryClient, scope.system.options(params));
    mounted.set(view, { params, leave: observer.subscribe(() => {}) });
  }

  function unmount(view: number): void {
    mounted.get(view)?.leave();
    mounted.delete(view);
  }

  return {
    get scope() {
      return scope;
    },
    mount,
    mountAll() {
      const missing = [...modelViews.keys()].filter((view) => !mounted.has(view));
      for (const view of missing) mount(view);
      return () => missing.forEach(unmount);
    },
    unmount,
    prefetch(view) {
      const params = modelViews[view]!(scope.system.frame);
      if (params) void queryClient.prefetchQuery(scope.system.options(params));
    },
    switchTo(next) {
      const views = [...mounted.keys()];
      for (const view of views) unmount(view);
      scope = next;
      for (const view of views) mount(view);
    },
    frames: () =>
      [...mounted].map(([view, { params }]) => {
        const state = queryClient.getQueryState(inviteKeys.list(scope.name, params));
        const isFresh = state?.fetchStatus === 'idle' && state.status === 'success';
        return { view, params, page: scope.system.frame(params), isFresh };
      }),
  };
}
