import type { WarrantView } from '../../shared/rights/view.ts';

/**
 * The node that Back leads to from a node of the warrant check: the one just left where it leads here, else the first
 * that does; `undefined` at the start. An end that is linked as "if they come in anyway" goes back to the end it was
 * opened from.
 */
export function warrantParent(
  warrant: WarrantView,
  id: string,
  left: string | undefined,
): string | undefined {
  const leadsHere = (from: string): boolean => {
    const node = warrant.nodes.get(from);
    if (node?.kind === 'question') return node.answers.some(({ to }) => to === id);
    return node?.anyway?.id === id;
  };
  if (id === warrant.start) return undefined;
  if (left !== undefined && leadsHere(left)) return left;
  return [...warrant.nodes.keys()].find(leadsHere);
}
