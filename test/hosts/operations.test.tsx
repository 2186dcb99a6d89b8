// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { hostileHosts } from './hostileHosts.js';
import { operationCases, shownLists, useOperations } from './operationCases.js';
import { longAfterwards, passTime, withinDeadline } from './passTime.js';
import { renderUnderHost } from './renderUnderHost.js';
import { underFakeTime } from './underFakeTime.js';

underFakeTime();

const once = { inTheEvent: 1, unanswered: 1, refused: 1, done: 1 };

describe.each(hostileHosts)('a host that %s', (_, createQueryClient) => {
  it.each(operationCases)(
    'C5, C14: %s goes out once for each intent, is recorded, the lists end in the truth and the next one starts',
    async (__, { method, createClient, perform, isPending, refused, done, requests: expected = once }) => {
      const { result, client, onError, requests } = renderUnderHost(createQueryClient(), useOperations, createClient?.());
      const shown = () => result.current.lists.map(({ data }) => data?.items);
      const truth = async () =>
        (await Promise.all(shownLists.map((params) => client.userInvites(params)))).map(({ items }) => items);
      async function performed(waitedMs: number) {
        let answer: unknown;
        act(() => void perform(result.current).then((outcome) => (answer = outcome)));
        const inTheEvent = requests(method);
        await passTime(waitedMs);
        return { inTheEvent, answer: () => answer };
      }
      await passTime(longAfterwards);
      expect(shown()).toEqual(await truth());

      client.failAll(method, { code: 'forbidden' });
      expect((await performed(longAfterwards)).answer()).toMatchObject(refused);
      expect(requests(method)).toBe(expected.refused);
      expect(onError.mock.calls).toMatchObject(
        Array.from({ length: expected.refused }, () => [{ error: { code: 'forbidden' }, method }]),
      );
      expect(isPending(result.current)).toBe(false);
      expect(shown()).toEqual(await truth());

      client.failAll(method, null);
      client.change('invite-11', { firstName: 'Changed elsewhere' });
      const hold = client.hold(method);
      const { inTheEvent, answer } = await performed(withinDeadline);
      expect(inTheEvent).toBe(expected.refused + expected.inTheEvent);
      expect(requests(method)).toBe(expected.refused + expected.unanswered);
      expect(isPending(result.current)).toBe(true);
      hold.release();
      await passTime(longAfterwards);
      expect(answer()).toMatchObject(done);
      expect(requests(method)).toBe(expected.refused + expected.done);
      expect(isPending(result.current)).toBe(false);
      expect(shown()).toEqual(await truth());

      const before = requests('resendUserInvite');
      act(() => void result.current.next.perform());
      await passTime(longAfterwards);
      expect(requests('resendUserInvite')).toBe(before + 1);
      expect(client.invites.at(-1)).toMatchObject({ id: 'invite-12', sentCount: 2 });
      expect(shown()).toEqual(await truth());
      expect(onError).toHaveBeenCalledTimes(expected.refused);
    },
  );
});
