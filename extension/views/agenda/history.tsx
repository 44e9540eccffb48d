import history from '../../../shared/events/samples/history.json' with { type: 'json' };
import { longDate } from '../../../shared/i18n/long-date.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';

/** What has been: dates of the movement that are known, apart from what is coming. */
export function History() {
  const { lang } = usePopup().reader;
  const w = useLaterWords();
  return (
    <details class="fold">
      <summary>{w('events.history')}</summary>
      <ul class="dots">
        {history.events.map(({ id, title, start }) => (
          <li key={id}>
            <time dateTime={start}>{longDate(start, lang)}</time>
            {': '}
            <span lang="en" dir="ltr">
              {title}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
