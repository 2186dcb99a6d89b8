'use client';
import { QueryClientContext } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { InvitesClient } from '../client/InvitesClient.js';
import { formattersOf } from '../i18n/formattersOf.js';
import type { PartialInvitesMessages } from '../i18n/InvitesMessages.js';
import type { InvitesTheme } from '../theme/invitesTokens.js';
import { createAnnouncer } from '../ui/createAnnouncer.js';
import { createClock } from '../ui/createClock.js';
import { InvitesUiContext } from '../ui/InvitesUiContext.js';
import type { RenderFailure } from '../ui/InvitesUiContext.js';
import { SharedComponentsContext } from '../ui/SharedComponentsContext.js';
import type { InvitesComponents } from '../ui/SharedComponentsContext.js';
import { allowAll } from './allowAll.js';
import { guardedCan } from './guardedCan.js';
import { InvitesContext } from './InvitesContext.js';
import type { CanInvite, InvitesErrorEvent, InvitesSetup } from './InvitesContext.js';
import { useErrorReport } from './useErrorReport.js';
import { useTimeZone } from './useTimeZone.js';

/** The back end, and what all components below share: rules, times, language and look. */
export interface InvitesProviderProps {
  children?: ReactNode;

  /** The back end, bound to one tenant and one viewer. Keep it stable between renders. */
  client: InvitesClient;

  /** Names back end, tenant and user, such as `rest:northwind:zoe`. Another scope never sees this one's cache. */
  scope: string;

  /** @default the host's QueryClient from context, else a private one */
  queryClient?: QueryClient | undefined;

  /** Texts to replace; what is left out stays English. */
  messages?: PartialInvitesMessages | undefined;

  /** BCP 47 tag for dates, and for numbers and lists outside of sentences. @default the language of the messages, else 'en' */
  locale?: string | undefined;

  /** IANA name. @default UTC until hydrated, then the browser's */
  timeZone?: string | undefined;

  /** @default the page's direction */
  dir?: 'ltr' | 'rtl' | undefined;

  /** @default the page's `color-scheme` */
  colorScheme?: 'light' | 'dark' | 'system' | undefined;

  /** Values for the public CSS variables. */
  theme?: Partial<InvitesTheme> | undefined;

  /** What stands in the place of ours in all components. Keep it stable between renders. */
  components?: InvitesComponents | undefined;

  /** The host's own rule for who may do what: what it refuses says so in the row's menu, and is not offered elsewhere. Keep it stable between renders. */
  can?: CanInvite | undefined;

  /** Where dialogs are rendered. @default in place */
  portalContainer?: HTMLElement | null | undefined;

  /** The viewer's clock in milliseconds since the epoch. @default Date.now */
  now?: (() => number) | undefined;

  /** How long one call may take before its outcome counts as unknown. @default 30_000 */
  deadlineMs?: number | undefined;

  /** How long a read may lag behind a write, in milliseconds; 0 where it never does. @default 10_000 */
  consistencyMs?: number | undefined;

  /**
   * How often lists and details are read again, in milliseconds, while somebody looks at them, so that what others change
   * appears; for a client without `subscribe`. @default when their tab is looked at again
   */
  refetchInterval?: number | undefined;

  /**
   * What becomes of resend, cancel and update without a network: they fail at once and can be tried again, or wait for
   * the network, which the row shows, with a way to take them back. They never outlive the page. @default 'fail'
   */
  whenOffline?: 'fail' | 'wait' | undefined;

  /** Called when the server says that the viewer is signed out; once for all that fails within a second. */
  onUnauthenticated?: (() => void) | undefined;

  /** Called for everything that failed, after it was recorded. */
  onError?: ((event: InvitesErrorEvent) => void) | undefined;
}

const ours: InvitesComponents = {};
/**
 * Gives the components and hooks below it their back end, language and look.
 *
 * @example
 * <InvitesProvider client={createRestInvitesClient({ baseUrl: '/api/organizations/northwind' })} scope="rest:northwind:zoe">
 *   <UserInvitesTable />
 * </InvitesProvider>
 */
export function InvitesProvider(props: InvitesProviderProps) {
  const { client, scope, deadlineMs = 30_000, consistencyMs = 10_000, refetchInterval, whenOffline = 'fail' } = props;
  const {
    now = Date.now,
    messages,
    locale = messages?.language ?? 'en',
    dir,
    colorScheme,
    theme,
    portalContainer = null,
  } = props;
  const queryClients = useQueryClients(props.queryClient);
  const timeZone = useTimeZone(props.timeZone);
  const can = useMemo(() => (props.can ? guardedCan(props.can) : allowAll), [props.can]);
  const reportError = useErrorReport({ onError: props.onError, onUnauthenticated: props.onUnauthenticated });

  const setup = useMemo(
    () => ({ client, scope, deadlineMs, consistencyMs, refetchInterval, whenOffline, now, can, reportError, ...queryClients }),
    [client, scope, deadlineMs, consistencyMs, refetchInterval, whenOffline, now, can, reportError, queryClients],
  );

  const formatters = useMemo(() => formattersOf(locale, timeZone), [locale, timeZone]);
  const clock = useMemo(() => createClock(now), [now]);
  const [announcer] = useState(createAnnouncer);
  const [reportFailure] = useState(() => toFailureReport(reportError));
  const ui = useMemo(
    () => ({ messages, formatters, locale, clock, dir, colorScheme, theme, portalContainer, announcer, reportFailure }),
    [messages, formatters, locale, clock, dir, colorScheme, theme, portalContainer, announcer, reportFailure],
  );

  return (
    <InvitesContext.Provider value={setup}>
      <InvitesUiContext.Provider value={ui}>
        <SharedComponentsContext.Provider value={props.components ?? ours}>{props.children}</SharedComponentsContext.Provider>
      </InvitesUiContext.Provider>
    </InvitesContext.Provider>
  );
}

function toFailureReport(report: (event: InvitesErrorEvent) => void): (failure: RenderFailure) => void {
  return ({ place, ...failure }) => report({ error: { code: 'unknown' }, method: place, ...failure });
}

function useQueryClients(given: QueryClient | undefined) {
  const hosted = useContext(QueryClientContext);
  const [ownQueryClient] = useState<InvitesSetup['ownQueryClient']>({ current: null });
  return useMemo(
    () => ({
      hostQueryClient: given ?? hosted ?? null,
      isHostMounted: hosted !== undefined && (!given || given === hosted),
      ownQueryClient,
    }),
    [given, hosted, ownQueryClient],
  );
}
