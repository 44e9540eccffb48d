import type { Translate } from '../../shared/i18n/translate.ts';
import { selectScenario } from '../../shared/rights/select-scenario.ts';
import type { ScenarioView } from '../../shared/rights/view.ts';
import { Heading } from '../ui/heading.tsx';
import { Words } from '../ui/words.tsx';
import { Differs } from './differs.tsx';
import { groupRights } from './group-rights.ts';
import { HereTools } from './here-tools.tsx';
import { HotlineGroups } from './hotline-groups.tsx';
import { JumpList } from './jump-list.tsx';
import { KeepRow } from './keep-row.tsx';
import { Missing } from './missing.tsx';
import { usePopup } from './reader-context.ts';
import { RightsList } from './rights-list.tsx';
import { ScriptRow } from './script-row.tsx';
import { StepLimits } from './step-limits.tsx';
import { StepList } from './step-list.tsx';
import { WayBack } from './way-back.tsx';
import { WhereChips } from './where-chips.tsx';

/** One situation: what to do now, what not to do, what to say, and what it rests on. */
export function Scenario(props: { readonly id: string; readonly arrived: boolean }) {
  const { reader } = usePopup();
  const scenario = selectScenario(reader.content, props.id, reader.choice);
  return scenario ? (
    <ScenarioScreen scenario={scenario} arrived={props.arrived} />
  ) : (
    <Missing arrived={props.arrived} />
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
  const { t, lang, content, choice } = reader;
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      {scenario.group === 'here' && <WhereChips current={scenario.id} />}
      <Heading arrived={arrived}>
        <Words lang={scenario.lang} page={lang}>
          {scenario.title}
        </Words>
      </Heading>
      <JumpList parts={partsOf(scenario, t)} />
      <StepList kind="now" title={t('rights.now')} steps={scenario.now} />
      <StepList kind="not" title={t('rights.not')} steps={scenario.not} />
      <StepLimits view={scenario} />
      {scenario.group === 'here' && <HereTools scenario={scenario.id} />}
      {scenario.scripts.length > 0 && (
        <section aria-labelledby="say">
          <h2 id="say" tabIndex={-1}>
            {t('rights.say')}
          </h2>
          <ul class="rows">
            {scenario.scripts.map((script) => (
              <ScriptRow key={script.id} scenario={scenario.id} script={script} />
            ))}
          </ul>
        </section>
      )}
      {scenario.hotlines.length > 0 && (
        <section aria-labelledby="call">
          <h2 id="call" tabIndex={-1}>
            {t('rights.call')}
          </h2>
          <HotlineGroups heading="h3" hotlines={scenario.hotlines} />
        </section>
      )}
      <RightsList
        parts={groupRights(content, scenario, choice).map(({ part, facts }) => ({
          title: t(`popup.behind-${part}`),
          facts,
        }))}
      />
      <Differs facts={scenario.differs} />
      <StepList kind="prepare" title={t('rights.prepare')} steps={scenario.prepare} />
      <KeepRow pin={`scenario/${scenario.id}`} print={`scenario/${scenario.id}`} />
    </>
  );
}

/** The parts that a person may want before reading the rest; what not to do follows at once. */
const partsOf = (scenario: ScenarioView, t: Translate) =>
  [
    { id: 'say', title: t('rights.say'), there: scenario.scripts.length > 0 },
    { id: 'call', title: t('popup.jump-call'), there: scenario.hotlines.length > 0 },
    { id: 'rights', title: t('popup.jump-rights'), there: scenario.rights.length > 0 },
  ].filter(({ there }) => there);
