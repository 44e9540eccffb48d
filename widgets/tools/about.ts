import publisher from 'amparo:publisher';
import type { Content } from '../../shared/content/model.ts';
import { make } from '../../shared/dom/make.ts';
import { longDate } from '../../shared/i18n/long-date.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { selectCorrections } from '../../shared/rights/select-corrections.ts';
import type { ToolsHost } from '../base/tools.ts';
import { openPanel } from './panel.ts';

/** Whom to tell of an error, or that this copy names nobody; and what was wrong before. */
export const openAbout = (
  host: ToolsHost,
  content: Content,
  t: Translate,
  { errorReports } = publisher,
): Promise<void> =>
  openPanel(host, t('rights.report-title'), t, () => [
    make(document, 'p', {}, [t(errorReports ? 'rights.report' : 'rights.report-unset')]),
    ...(errorReports
      ? [make(document, 'a', { class: 'amparo-act', href: `mailto:${errorReports}` }, [errorReports])]
      : []),
    make(document, 'h3', {}, [t('rights.corrections')]),
    corrections(content, t, host.lang()),
  ]);

function corrections(content: Content, t: Translate, reader: string): HTMLElement {
  const list = selectCorrections(content);
  if (list.length === 0) return make(document, 'p', {}, [t('rights.corrections-none')]);
  return make(
    document,
    'ul',
    {},
    list.map(({ date, text, lang }) =>
      make(document, 'li', {}, [
        make(document, 'p', { class: 'amparo-soft' }, [longDate(date, reader)]),
        make(document, 'p', { lang }, [text]),
      ]),
    ),
  );
}
