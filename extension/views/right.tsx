import { selectFacts } from '../../shared/rights/select-fact.ts';
import { listScenarios } from '../../shared/rights/select-scenario.ts';
import { Heading } from '../ui/heading.tsx';
import { LinkRow } from '../ui/link-row.tsx';
import { Words } from '../ui/words.tsx';
import { FactItems } from './fact-items.tsx';
import { Missing } from './missing.tsx';
import { usePopup } from './reader-context.ts';
import { ReviewNote } from './review-note.tsx';
import { hrefOf } from './routes.ts';
import { WayBack } from './way-back.tsx';

/** One right with the cautions that belong to it, and the situations in which it counts. */
export function Right({ fact, arrived }: { readonly fact: string; readonly arrived: boolean }) {
  const { t, lang, content, choice } = usePopup().reader;
  const facts = selectFacts(content, [fact], choice);
  const [right, ...cautions] = facts;
  if (!right) return <Missing arrived={arrived} />;
  const among = new Set(
    content.pack.scenarios.filter(({ facts: all }) => all.includes(fact)).map(({ id }) => id),
  );
  const scenarios = listScenarios(content).filter(({ id }) => among.has(id));
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived}>{t('rights.law')}</Heading>
      <ReviewNote facts={facts} />
      <FactItems facts={[right]} />
      {cautions.length > 0 && (
        <section aria-labelledby="cautions">
          <h2 id="cautions">{t('popup.right-cautions')}</h2>
          <FactItems facts={cautions} />
        </section>
      )}
      {scenarios.length > 0 && (
        <section aria-labelledby="counts-in">
          <h2 id="counts-in">{t('popup.counts-in')}</h2>
          <ul class="rows">
            {scenarios.map((scenario) => (
              <li key={scenario.id}>
                <LinkRow icon={scenario.icon} href={hrefOf({ screen: 'scenario', scenario: scenario.id })}>
                  <Words lang={scenario.lang} page={lang}>
                    {scenario.title}
                  </Words>
                </LinkRow>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
