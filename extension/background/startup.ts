import tags from 'amparo:language-tags';
import { followLanguage } from '../platform/language-choice.ts';

/** Browsers forget `action.setPopup` when they close, so it is said again at each start. */
export const onStartup = (): Promise<void> => followLanguage(tags);
