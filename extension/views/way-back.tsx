import { listScenarios } from '../../shared/rights/select-scenario.ts';
import { BackLink } from './back-link.tsx';
import type { Reader } from './reader.ts';
import { usePopup } from './reader-context.ts';
import type { Route } from './routes.ts';

/** Screens that lead on to others; who came from one of them goes back there. */
const LEADING: readonly Route['screen'][] = [
  ...(['home', 'find', 'mine', 'scripts', 'scenario', 'paper', 'right', 'settings', 'events'] as const),
];

/** The way back to where the reader came from, as the browser's own; one step up where that is not known. */
export function WayBack({ up }: { readonly up: Route }) {
  const { reader, place } = usePopup();
  const from = cameFrom(place.route, place.from);
  return (
    <BackLink to={from ?? up} {...(from ? { onPress: () => history.back() } : {})}>
      {nameOf(reader, from ?? up)}
    </BackLink>
  );
}

/** Where a screen goes back to: not to one of its own kind beside it, nor to one that it stands under. */
export const cameFrom = (here: Route, from: Route | undefined): Route | undefined =>
  from && from.screen !== here.screen && LEADING.includes(from.screen) ? from : undefined;

/** What a screen is called in the link that leads back to it. */
export function nameOf({ t, content }: Reader, route: Route): string {
  switch (route.screen) {
    case 'find':
      return t('popup.back-find');
    case 'mine':
      return t('popup.mine-title');
    case 'scripts':
      return t('popup.all-scripts');
    case 'paper':
      return t('rights.check-paper');
    case 'right':
      return t('rights.law');
    case 'settings':
      return t('popup.settings-title');
    case 'scenario':
      return listScenarios(content).find(({ id }) => id === route.scenario)?.title ?? t('action.back');
    default:
      return t('action.back');
  }
}
