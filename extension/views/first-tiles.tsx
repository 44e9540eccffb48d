import { listScenarios } from '../../shared/rights/select-scenario.ts';
import { Icon } from '../ui/icon.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** What cannot wait: the way to what to do while they are here, with every such place one tap from the other. */
export function HereTile() {
  const { t, content } = usePopup().reader;
  const here = listScenarios(content).find(({ group }) => group === 'here');
  if (!here) return null;
  return (
    <a class="tile tile-first" href={hrefOf({ screen: 'scenario', scenario: here.id })}>
      <Icon name={here.icon} />
      <span class="tile-title">{t('rights.here')}</span>
      <span class="tile-short">{t('rights.here-short')}</span>
    </a>
  );
}

const TOOLS = [
  { screen: 'paper', icon: 'paper', title: 'rights.check-paper', short: 'rights.check-paper-short' },
  { screen: 'scripts', icon: 'speech', title: 'popup.all-scripts', short: 'popup.all-scripts-short' },
] as const;

/** Is this paper a judge's; what do I say. */
export function ToolTiles() {
  const { t, content } = usePopup().reader;
  const tools = TOOLS.filter(({ screen }) => screen !== 'paper' || content.pack.warrant.start !== '');
  return (
    <ul class="tiles">
      {tools.map(({ screen, icon, title, short }) => (
        <li key={screen}>
          <a class="tile" href={hrefOf({ screen })}>
            <Icon name={icon} />
            <span class="tile-title">{t(title)}</span>
            <span class="tile-short">{t(short)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
