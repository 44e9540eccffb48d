import type { Content } from '../content/model.ts';
import { chooseWords } from './choose-words.ts';
import type { CorrectionView } from './view.ts';

/** What was wrong in earlier content and is mended, the newest first. */
export const selectCorrections = (content: Content): readonly CorrectionView[] =>
  content.pack.corrections
    .map(({ id, rev, date }) => {
      const words = chooseWords(content, `correction.${id}`, rev);
      return { id, date, text: words.text('text'), lang: words.lang };
    })
    .sort((a, b) => b.date.localeCompare(a.date));
