import { hydrate, render } from 'preact';
import { App } from './app.tsx';
import { localDay } from './local-day.ts';
import type { PageName } from './page-file.ts';
import { readRoute } from './routes.ts';

/** Brings the painted page to life; where its address names another screen than the painted one, that is shown instead. */
export function mountPage(page: PageName, root: HTMLElement): void {
  const route = readRoute(location.hash);
  const app = (
    <App page={page} lang={document.documentElement.lang} today={localDay(new Date())} route={route} />
  );
  if (route.screen === 'home') {
    hydrate(app, root);
    return;
  }
  root.replaceChildren();
  render(app, root);
}
