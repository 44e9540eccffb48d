import { parseColor, type Rgb } from './color.ts';
import type { HostLook } from './palette.ts';

/** Reads from the page how the element should look: its own custom properties and the ground it lies on. */
export function readLook(element: HTMLElement, probe: HTMLElement, theme: string): HostLook {
  const style = getComputedStyle(element);
  const wish = (name: string): Rgb | undefined => {
    probe.style.removeProperty('color');
    // The browser turns any CSS colour (a name, hsl, color-mix) into the rgb() that can be measured.
    probe.style.setProperty('color', style.getPropertyValue(name));
    return probe.style.color ? parseColor(getComputedStyle(probe).color) : undefined;
  };
  const look: HostLook = {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    ground: groundBehind(element),
    paper: wish('--amparo-paper'),
    ink: wish('--amparo-ink'),
    act: wish('--amparo-act'),
  };
  probe.style.removeProperty('color');
  return look;
}

const CLEAR = /^(transparent|rgba\(.*, 0\))$/;

function groundBehind(element: Element): Rgb | undefined {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    if (!CLEAR.test(backgroundColor)) return parseColor(backgroundColor);
  }
  return canvasColor();
}

/** What browsers paint under a page without a background: dark only where the page itself allows a dark scheme. */
function canvasColor(): Rgb {
  const allowed = getComputedStyle(document.documentElement).colorScheme;
  const dark = /dark/.test(allowed) && (!/light/.test(allowed) || prefersDark().matches);
  return dark ? [18, 18, 18] : [255, 255, 255];
}

export const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

const parentAcrossShadow = (at: Element): Element | null => {
  if (at.assignedSlot) return at.assignedSlot;
  const root = at.getRootNode();
  return at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};
