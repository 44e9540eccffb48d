import { hydrate, render } from 'preact';
import { App } from './app.tsx';
import { readRoute } from './routes.ts';

/** Brings the painted page to life; where its address names another screen than the painted one, that is shown instead. */
export function mountPopup(root: HTMLElement): void {
  const route = readRoute(location.hash);
  const app = <App lang={document.documentElement.lang} today={localDay(new Date())} route={route} />;
  if (route.screen === 'home') {
    hydrate(app, root);
    return;
  }
  root.replaceChildren();
  render(app, root);
}

/** The reader's own calendar day: expiry follows the calendar on their wall. */
function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
