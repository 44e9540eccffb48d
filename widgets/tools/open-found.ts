import type { Content } from '../../shared/content/model.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { HOTLINES_DOCUMENT, WARRANT_DOCUMENT } from '../../shared/rights/search-documents.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import type { SearchPlace, ToolsHost } from '../base/tools.ts';
import { openCheck } from './check.ts';
import { openLines } from './lines.ts';

/** Goes to what was found: to what lies here, or to where the element has it. */
export const openFound =
  (
    host: ToolsHost,
    place: SearchPlace,
    content: Content,
    options: SelectOptions,
    t: Translate,
  ): SearchPlace['open'] =>
  (to, script) => {
    if (to === WARRANT_DOCUMENT) void openCheck(host, content, options, t);
    else if (to === HOTLINES_DOCUMENT) void openLines(host, content, options, t);
    else place.open(to, script);
  };
