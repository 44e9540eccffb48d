import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

const TITLES = {
  paper: 'rights.check-paper',
  scripts: 'popup.all-scripts',
  hotlines: 'rights.call',
} as const;

/** Where to look when nothing was found. */
export function FoundElsewhere() {
  const { t, content } = usePopup().reader;
  const screens = (['paper', 'scripts', 'hotlines'] as const).filter(
    (screen) => screen !== 'paper' || content.pack.warrant.start !== '',
  );
  return (
    <ul class="rows">
      {screens.map((screen) => (
        <li key={screen}>
          <a class="row" href={hrefOf({ screen })}>
            {t(TITLES[screen])}
          </a>
        </li>
      ))}
    </ul>
  );
}
