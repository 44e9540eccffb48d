import { selectScenario } from '../../shared/rights/select-scenario.ts';
import type { ScenarioView } from '../../shared/rights/view.ts';
import { Heading } from '../ui/heading.tsx';
import { Words } from '../ui/words.tsx';
import { BackLink } from './back-link.tsx';
import { Home } from './home.tsx';
import { HotlineList } from './hotline-list.tsx';
import { usePopup } from './reader-context.ts';
import { RightsList } from './rights-list.tsx';
import { ScriptRow } from './script-row.tsx';
import { StepList } from './step-list.tsx';

/** One situation: what to do now, what to say, what not to do, and what it rests on. */
export function Scenario(props: { readonly id: string; readonly arrived: boolean }) {
  const { reader } = usePopup();
  const scenario = selectScenario(reader.content, props.id, reader.choice);
  return scenario ? (
    <ScenarioScreen scenario={scenario} arrived={props.arrived} />
  ) : (
    <Home arrived={props.arrived} />
  );
}

function ScenarioScreen({
  scenario,
  arrived,
}: {
  readonly scenario: ScenarioView;
  readonly arrived: boolean;
}) {
  const { reader } = usePopup();
  const { t, lang } = reader;
  return (
    <>
      <BackLink to={{ screen: 'home' }}>{t('common.back')}</BackLink>
      <Heading arrived={arrived}>
        <Words lang={scenario.lang} page={lang}>
          {scenario.title}
        </Words>
      </Heading>
      <StepList kind="now" title={t('popup.now')} steps={scenario.now} />
      {scenario.scripts.length > 0 && (
        <section aria-labelledby="say">
          <h2 id="say">{t('popup.say')}</h2>
          <ul class="rows">
            {scenario.scripts.map((script) => (
              <ScriptRow key={script.id} scenario={scenario.id} script={script} />
            ))}
          </ul>
        </section>
      )}
      <StepList kind="not" title={t('popup.not')} steps={scenario.not} />
      <RightsList rights={scenario.rights} />
      <StepList kind="prepare" title={t('popup.prepare')} steps={scenario.prepare} />
      {scenario.hotlines.length > 0 && (
        <section aria-labelledby="call">
          <h2 id="call">{t('popup.hotlines-title')}</h2>
          <HotlineList hotlines={scenario.hotlines} />
        </section>
      )}
    </>
  );
}
