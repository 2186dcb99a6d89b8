import { QueryObserver } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';

import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { ModelScope } from './createModelScope.js';
import { modelViews } from './modelViews.js';

/** A list that is looked at, and what it shows. */
export interface ModelFrame {
  view: number;

  params: UserInvitesParams;

  /** Null before its first answer. */
  page: UserInvitesPage | null;
}

/** What is looked at: lists of one scope at a time. */
export interface Screen {
  readonly scope: ModelScope;

  mount(view: number): void;

  unmount(view: number): void;

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
    unmount,
    switchTo(next) {
      const views = [...mounted.keys()];
      for (const view of views) unmount(view);
      scope = next;
      for (const view of views) mount(view);
    },
    frames: () => [...mounted].map(([view, { params }]) => ({ view, params, page: scope.system.frame(params) })),
  };
}
