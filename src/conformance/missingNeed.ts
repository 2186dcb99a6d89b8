import type { ConformanceNeed } from './ConformanceCase.js';
import type { ConformanceSubject } from './ConformanceSubject.js';

/** Why a case does not apply to a subject, by the first of its needs that is missing; null where it applies. */
export function missingNeed(needs: readonly ConformanceNeed[], subject: ConformanceSubject): string | null {
  const missing = needs.find((need) => !has(subject, need));
  return missing === undefined ? null : reasonOf(missing);
}

function has(subject: ConformanceSubject, need: ConformanceNeed): boolean {
  const { capabilities } = subject.client;
  const [kind, name = ''] = need.split(' ');
  switch (kind) {
    case 'method':
      return typeof subject.client[name as keyof typeof subject.client] === 'function';
    case 'hook':
      return subject[name as keyof ConformanceSubject] !== undefined;
    case 'sort':
      return capabilities.sort.some((field) => field === name);
    case 'filter':
      return capabilities.filters.some((key) => key === name);
    case 'pagination':
      return capabilities.pagination === name;
    case 'search':
      return capabilities.search?.some((field) => field === name) ?? true;
    case 'previews':
      return (capabilities.tokenPreviews ?? 'holder') === name;
    case 'link':
      return capabilities.linkDelivery ?? false;
    case 'chosen':
      return capabilities.expiryLimitDays !== undefined;
    case 'idempotent':
      return capabilities.idempotentWrites;
    default:
      return capabilities.roleSearch ?? false;
  }
}

function reasonOf(need: ConformanceNeed): string {
  const [kind, name = ''] = need.split(' ');
  switch (kind) {
    case 'method':
      return `The client has no ${name}.`;
    case 'hook':
      return `The set-up gives no ${name}.`;
    default:
      return `The client's capabilities do not name ${need}.`;
  }
}
