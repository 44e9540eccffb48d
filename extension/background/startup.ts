import catalogs from 'amparo:messages/manifest';
import { followLanguage } from '../platform/language-choice.ts';

/** Browsers forget `action.setPopup` when they close, so it is said again at each start. */
export const onStartup = (): Promise<void> => followLanguage(Object.keys(catalogs));
