import { listScenarios } from '../../shared/rights/select-scenario.ts';
import { Icon } from '../ui/icon.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

const GROUPS = ['place', 'after', 'prepare'] as const;

/** The situations in which nobody is at the door: where they may come, after an arrest, and before anything happens. */
export function ScenarioGroups() {
  const { t, lang, content } = usePopup().reader;
  const scenarios = listScenarios(content);
  return (
    <>
      {GROUPS.map((group) => ({
        group,
        members: scenarios.filter((scenario) => scenario.group === group),
      }))
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => (
          <section key={group} aria-labelledby={`group-${group}`} class="group">
            <h2 id={`group-${group}`}>{t(`rights.group-${group}`)}</h2>
            <ul class="situations">
              {members.map((scenario) => (
                <li key={scenario.id}>
                  <a class="situation" href={hrefOf({ screen: 'scenario', scenario: scenario.id })}>
                    <Icon name={scenario.icon} />
                    <span>
                      <Words lang={scenario.lang} page={lang}>
                        {scenario.title}
                      </Words>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
