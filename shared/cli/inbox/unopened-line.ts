import type { Unopened } from '../../forms/inbox/received.ts';

const WHY: Readonly<Record<Unopened['why'], string>> = {
  'cut-off': 'the sealed text is cut off or was changed. Ask for the whole of it.',
  damaged: 'it was changed or cut off on its way. Ask for it once more.',
  'no-key': 'it is sealed for other keys than yours. Try the key of a colleague, or the recovery sheet.',
  'no-submission': 'it opens, but no submission of a form is in it.',
  'not-age': 'it is no file of age.',
  row: 'this row does not fit the names in the first line, or a quote in it is never closed.',
  'too-large': 'it is larger than any submission can be, and was not tried.',
};

/** What did not open, where it stands, and what to do. */
export const unopenedLine = ({ source, line, why }: Unopened): string =>
  `${source}${line > 0 ? `, line ${line}` : ''}: ${WHY[why]}`;
