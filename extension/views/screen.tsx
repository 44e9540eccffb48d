import { Events } from './events.tsx';
import { Home } from './home.tsx';
import { Hotlines } from './hotlines.tsx';
import { Involved } from './involved.tsx';
import type { Route } from './routes.ts';
import { Scenario } from './scenario.tsx';
import { Script } from './script.tsx';
import { Settings } from './settings.tsx';

const PLAIN = { home: Home, hotlines: Hotlines, events: Events, involved: Involved, settings: Settings };

export function Screen({ route, arrived }: { readonly route: Route; readonly arrived: boolean }) {
  if (route.screen === 'scenario') return <Scenario id={route.scenario} arrived={arrived} />;
  if (route.screen === 'script')
    return <Script id={route.script} scenario={route.scenario} arrived={arrived} />;
  const Plain = PLAIN[route.screen];
  return <Plain arrived={arrived} />;
}
