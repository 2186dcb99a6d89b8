/** The order in which a viewer left the columns. One that the viewer has never seen stands after the one that is offered before it. */
export function columnOrder(offered: readonly string[], left: readonly string[] = []): string[] {
  const order = [...new Set(left)].filter((id) => offered.includes(id));
  const known = new Set(order);
  for (const [index, id] of offered.entries()) {
    if (!known.has(id)) order.splice(index === 0 ? 0 : order.indexOf(offered[index - 1]!) + 1, 0, id);
  }
  return order;
}
