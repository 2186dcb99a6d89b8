import { bundle } from 'lightningcss';
import type { Selector, SelectorComponent } from 'lightningcss';
import { describe, expect, it } from 'vitest';

const isSibling = (component: SelectorComponent) =>
  component.type === 'combinator' && (component.value === 'next-sibling' || component.value === 'later-sibling');

/** Those inside a component, such as of `:is()`. */
const innerSelectors = (component: SelectorComponent): Selector[] =>
  component.type === 'pseudo-class' && 'selectors' in component && component.kind !== 'host' ? component.selectors : [];

const isNamed = (component: SelectorComponent): boolean =>
  ['class', 'attribute', 'id', 'nesting'].includes(component.type) ||
  (component.type === 'pseudo-class' &&
    (component.kind === 'where' || component.kind === 'is') &&
    component.selectors.every((inner) => inner.some(isNamed)));

/** Whether a new element may matter to those around it that have nothing to do with it. */
function isCostly(selector: Selector): boolean {
  return selector.some((component, place) => {
    const inner = innerSelectors(component);
    const looksAhead =
      component.type === 'pseudo-class' && component.kind === 'has' && inner.some((part) => part.some(isSibling));
    if (looksAhead || inner.some(isCostly)) return true;
    if (!isSibling(component)) return false;
    const before = selector.slice(0, place);
    return !before.slice(before.findLastIndex(({ type }) => type === 'combinator') + 1).some(isNamed);
  });
}

function costlySelectors(filename: string): Selector[] {
  const costly: Selector[] = [];
  bundle({ filename, visitor: { Selector: (selector) => void (isCostly(selector) && costly.push(selector)) } });
  return costly;
}

describe('P5: a row that comes or goes', () => {
  it('costs no other row its style: no rule of ours looks past any sibling, or at what follows', () => {
    expect(costlySelectors('src/theme/styles.css')).toEqual([]);
  });
});
