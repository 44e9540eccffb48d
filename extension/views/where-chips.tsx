import type { Translate } from '../../shared/i18n/translate.ts';
import { listScenarios } from '../../shared/rights/select-scenario.ts';
import type { ScenarioSummary } from '../../shared/rights/view.ts';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** One tap from any place where officers are now to any other: whoever opened the first in a fright is soon in the right one. */
export function WhereChips({ current }: { readonly current: string }) {
  const { t, content } = usePopup().reader;
  const places = listScenarios(content).filter(({ group }) => group === 'here');
  return (
    <nav class="where" aria-label={t('rights.where')}>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <a
              href={hrefOf({ screen: 'scenario', scenario: place.id })}
              aria-current={place.id === current ? 'page' : undefined}
            >
              {shortName(place, t)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "Door"; the whole title where the catalogs have no short name yet. */
function shortName({ id, title }: ScenarioSummary, t: Translate): string {
  const message = `rights.where-${id}`;
  const short = t(message);
  return short === message ? title : short;
}
