import { notifyManager, QueryClient } from '@tanstack/react-query';
import { act, Fragment, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import type { InviteOperation } from '../../../src/operations/InviteOperation.js';
import type { InviteOperations } from '../../../src/operations/InviteOperations.js';
import { createDueCalls } from '../createDueCalls.js';
import type { DueCalls } from '../createDueCalls.js';
import type { VirtualTime } from '../createVirtualTime.js';
import { createAnnouncementLog } from './createAnnouncementLog.js';
import type { AnnouncementLog } from './createAnnouncementLog.js';
import { createScreenWatch } from './createScreenWatch.js';
import { createTenant } from './createTenant.js';
import type { Tenant } from './createTenant.js';
import { HostPage } from './HostPage.js';
import type { Platform } from './installPlatform.js';
import type { ShownPage } from './readScreen.js';
import type { RenderedRun, TableName } from './RenderedRun.js';

/** What of the page its host decides. */
export interface PageChoice {
  scope: string;

  firstTable: number;

  secondTable: number | null;
}

/** A page in a browser, its servers, and the time in which all happens. */
export interface RenderedWorld {
  readonly run: RenderedRun;

  readonly time: VirtualTime;

  readonly due: DueCalls;

  readonly queryClient: QueryClient;

  readonly container: HTMLElement;

  readonly announcements: AnnouncementLog;

  readonly tenants: readonly Tenant[];

  readonly choice: PageChoice;

  /** The organization that is on the page. */
  tenant(): Tenant;

  /** Which table this is; another one after it was mounted anew, or for another scope. */
  instanceOf(table: TableName): string | null;

  /** Lets the page do something and come to rest. */
  act(action: () => unknown): Promise<void>;

  /** Renders the page with another choice. */
  show(change: Partial<PageChoice>): Promise<void>;

  setOnline(online: boolean): void;

  /** What the last click on a button of the host has started or met. */
  performed(): InviteOperation | null;

  /** The log of the organization that is on the page. */
  log(): InviteOperations;

  /** What is shown; null before anything is. Throws where a commit was wrong. */
  screen(): ShownPage | null;

  /** Takes the page away. */
  end(): Promise<void>;
}

/** Renders nothing yet. */
export function createRenderedWorld(run: RenderedRun, time: VirtualTime, platform: Platform): RenderedWorld {
  const due = createDueCalls();
  const queryClient = new QueryClient();
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const announcements = createAnnouncementLog();
  const choice: PageChoice = { scope: 'a', firstTable: 1, secondTable: run.twoTables ? 1 : null };
  let visit = 1;
  let faults = 0;
  let lags = 0;
  let performed: InviteOperation | null = null;
  let log: InviteOperations | null = null;
  notifyManager.setScheduler((callback) => void setTimeout(callback, 0));

  const server = {
    now: time.now,
    step: due.step,
    nextFault: () => run.faults[faults++] ?? 'none',
    nextLag: () => run.lags[lags++] ?? 0,
    isOnline: () => navigator.onLine,
    stamps: run.stamps,
    restores: run.restores,
  } as const;
  const tenants = ['a', 'b'].map((scope) => createTenant(scope, server));
  const tenant = () => tenants.find(({ scope }) => scope === choice.scope)!;

  const watch = createScreenWatch(container, tenants);

  const doAct = async (action: () => unknown) => {
    await act(async () => {
      await action();
      await time.settle();
    });
  };

  return {
    run,
    time,
    due,
    queryClient,
    container,
    announcements,
    tenants,
    choice,
    tenant,
    instanceOf(table) {
      const number = table === 'first' ? choice.firstTable : choice.secondTable;
      return number === null ? null : `${visit} ${table} ${number}`;
    },
    act: doAct,
    async show(change) {
      if (change.scope) visit += 1;
      Object.assign(choice, change);
      const { client, server: shown } = tenant();
      const { consistencyMs, whenOffline, strict } = run;
      const Mode = strict ? StrictMode : Fragment;
      await doAct(() =>
        root.render(
          // Around everything: below the root component React would run the first effects only once.
          <Mode>
            <HostPage
              {...choice}
              {...{ client, queryClient, consistencyMs, whenOffline }}
              ids={shown.ids}
              now={time.now}
              onPerform={(operation) => (performed = operation)}
              onLog={(operations) => (log = operations)}
            />
          </Mode>,
        ),
      );
    },
    setOnline: platform.setOnline,
    performed: () => performed,
    log: () => log!,
    screen: watch.screen,
    async end() {
      try {
        await doAct(() => root.unmount());
      } finally {
        watch.stop();
        announcements.stop();
        container.remove();
        queryClient.clear();
      }
    },
  };
}
