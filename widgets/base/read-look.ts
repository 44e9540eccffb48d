import { parseColor, type Rgb } from './color.ts';
import type { HostLook } from './palette.ts';

/** Reads from the page how the element should look: its own custom properties and the ground it lies on. */
export function readLook(element: HTMLElement, probe: HTMLElement, theme: string): HostLook {
  const style = getComputedStyle(element);
  const measured = (color: string): Rgb | undefined => {
    probe.style.removeProperty('color');
    // The browser turns any CSS colour (a name, hsl, color-mix) into the rgb() that can be measured.
    probe.style.setProperty('color', color);
    return probe.style.color ? parseColor(getComputedStyle(probe).color) : undefined;
  };
  const wish = (name: string): Rgb | undefined => measured(style.getPropertyValue(name));
  // As the page has it, by its style or a meta element.
  probe.style.setProperty('color-scheme', 'inherit');
  const look: HostLook = {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    ground: groundBehind(element, () => measured('Canvas')),
    paper: wish('--amparo-paper'),
    ink: wish('--amparo-ink'),
    act: wish('--amparo-act'),
  };
  probe.style.removeProperty('color');
  probe.style.removeProperty('color-scheme');
  return look;
}

const CLEAR = /^(transparent|rgba\(.*, 0\))$/;

/** Where nothing has a background, what browsers paint under a page: its `canvas`. */
function groundBehind(element: Element, canvas: () => Rgb | undefined): Rgb | undefined {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    if (!CLEAR.test(backgroundColor)) return parseColor(backgroundColor);
  }
  return canvas();
}

export const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

const parentAcrossShadow = (at: Element): Element | null => {
  if (at.assignedSlot) return at.assignedSlot;
  const root = at.getRootNode();
  return at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};
