/**
 * Counts what a selector finds in the one element of a name, again and again: a quick machine has painted all when it is asked
 * next. The answer ends the counting and gives every count that there was.
 */
export function countPainted(name: string, selector: string): () => readonly number[] {
  const counts = new Set<number>();
  const counting = setInterval(() => {
    counts.add(document.querySelector(name)?.shadowRoot?.querySelectorAll(selector).length ?? 0);
  });
  return () => {
    clearInterval(counting);
    return [...counts];
  };
}
