import { paperDrawing } from '../../shared/dom/paper-drawing.ts';
import type { QuestionView } from '../../shared/rights/view.ts';
import { Drawn } from '../ui/drawn.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';
import { RightsList } from './rights-list.tsx';
import { hrefOf } from './routes.ts';

const PAPERS = ['judge', 'ice'] as const;

/** One question of the warrant check, each answer a way on. */
export function PaperQuestion({
  question,
  arrived,
}: {
  readonly question: QuestionView;
  readonly arrived: boolean;
}) {
  const { t, lang } = usePopup().reader;
  const { drawing } = question;
  return (
    <>
      <Heading arrived={arrived}>
        <Words lang={question.lang} page={lang}>
          {question.ask}
        </Words>
      </Heading>
      <p>
        <Words lang={question.lang} page={lang}>
          {question.help}
        </Words>
      </p>
      {drawing && (
        <div class="papers">
          {PAPERS.map((paper) => (
            <figure key={paper}>
              <Drawn
                of={() => paperDrawing(paper, drawing, t(`rights.paper-${paper}-${drawing}`))}
                by={lang}
              />
              <figcaption>{t(`rights.paper-${paper}`)}</figcaption>
            </figure>
          ))}
        </div>
      )}
      <ul class="answers">
        {question.answers.map((answer) => (
          <li key={answer.key}>
            <a class="answer" href={hrefOf({ screen: 'paper', node: answer.to })}>
              <span>
                <Words lang={question.lang} page={lang}>
                  {answer.text}
                </Words>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      <RightsList parts={[{ facts: question.rights }]} />
    </>
  );
}
