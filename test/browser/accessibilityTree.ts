import { cdp } from 'vitest/browser';

/** An element as assistive technology is told of it; what it is told nothing of is left out, and what is in there is not. */
export interface AccessibleNode {
  role: string;

  name: string;

  children: readonly AccessibleNode[];
}

/** What assistive technology is told of the page, by the browser itself. */
export async function accessibilityTree(): Promise<AccessibleNode> {
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const frames = [frameTree];
  // The page of a test is a frame of the runner's.
  for (const { childFrames = [] } of frames) frames.push(...childFrames);
  const own = frames.find(({ frame }) => frame.url === location.href.split('#')[0]);
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId: own!.frame.id });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  function toldOf(id: string): readonly AccessibleNode[] {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(toldOf);
    if (node.ignored) return children;
    return [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), children }];
  }

  return toldOf(nodes[0]!.nodeId)[0]!;
}

/** An element and all that is in it, from top to bottom. */
export function allIn(node: AccessibleNode): readonly AccessibleNode[] {
  return [node, ...node.children.flatMap(allIn)];
}
