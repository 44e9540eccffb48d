import tags from 'amparo:language-tags';
import { followLanguage } from '../platform/language-choice.ts';

/** First run and every update: the popup opens in the kept language, else in the browser's own. */
export const onInstalled = (): Promise<void> => followLanguage(tags);
