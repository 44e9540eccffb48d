/** Calls once when the element comes within a screen of being seen, at once if it is there already, so that a widget far down the page costs no request before; never after `signal` aborts. */
export function onceNearView(element: Element, signal: AbortSignal, act: () => void): void {
  // An observer answers only after a frame, which the reader at the top of the page need not wait for.
  if (isNear(element)) {
    act();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** False for what has no box, such as everything inside `display: none`, and for what is folded away. */
function isNear(element: Element): boolean {
  const box = element.getClientRects()[0];
  // Safari 16 lacks the question, and folds by leaving no box.
  return (
    box !== undefined &&
    element.checkVisibility?.() !== false &&
    box.top < 2 * innerHeight &&
    box.bottom > -innerHeight
  );
}
