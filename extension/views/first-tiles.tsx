import type { ComponentChildren } from 'preact';
import { listScenarios } from '../../shared/rights/select-scenario.ts';
import { Icon } from '../ui/icon.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf, type Route } from './routes.ts';

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

/** What the family of who was taken needs at once, so that they need not look for it below. */
const TAKEN = 'after-raid';

/** What is looked for in the same fright, in the first screenful: is this paper a judge's, what do I say, who helps, where is he. */
export function ToolTiles() {
  const { t, lang, content } = usePopup().reader;
  const taken = listScenarios(content).find(({ id }) => id === TAKEN);
  return (
    <ul class="tiles">
      {content.pack.warrant.start !== '' && (
        <ToolTile icon="paper" to={{ screen: 'paper' }}>
          {t('rights.check-paper')}
        </ToolTile>
      )}
      <ToolTile icon="phone" to={{ screen: 'hotlines' }}>
        {t('rights.call')}
      </ToolTile>
      {taken && (
        <ToolTile icon={taken.icon} to={{ screen: 'scenario', scenario: taken.id }}>
          <Words lang={taken.lang} page={lang}>
            {taken.title}
          </Words>
        </ToolTile>
      )}
      <ToolTile icon="speech" to={{ screen: 'scripts' }}>
        {t('popup.all-scripts')}
      </ToolTile>
    </ul>
  );
}

interface ToolTileProps {
  readonly icon: string;
  readonly to: Route;
  readonly children: ComponentChildren;
}

const ToolTile = ({ icon, to, children }: ToolTileProps) => (
  <li>
    <a class="tile" href={hrefOf(to)}>
      <Icon name={icon} />
      <span class="tile-title">{children}</span>
    </a>
  </li>
);
