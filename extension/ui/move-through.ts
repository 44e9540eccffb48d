/**
 * Lets the arrow keys move through what matches `selector` inside the element that hears the key, and Enter in its text
 * field open the first link. Keys that belong to a word that is still being composed are left alone.
 */
export function moveThrough(press: KeyboardEvent, selector: string): void {
  const { currentTarget, target, key } = press;
  const step = STEPS.get(key);
  // Most keys are letters of what is sought, and must not wait.
  if (step === undefined || press.isComposing) return;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(selector)];
  const here = stops.indexOf(target);
  if (key === 'Enter' && target instanceof HTMLInputElement) {
    press.preventDefault();
    stops.find((stop) => stop instanceof HTMLAnchorElement)?.click();
    return;
  }
  const next = step === 0 || here < 0 ? undefined : stops[here + step];
  if (!next) return;
  press.preventDefault();
  next.focus();
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['Enter', 0],
]);
