import catalogs from 'amparo:messages/act,action.back,rights.search,rights.search-label,rights.search-none,rights.check-paper,rights.call,rights.as-of,rights.for-officer,rights.now,rights.not,rights.say,rights.law,rights.prepare,rights.run-by-,rights.text,rights.text-word,rights.sounds,rights.only-if-true,rights.speak-no-voice,rights.speak-failed,rights.checked-on,rights.added-by,issue.signed-';
import { printSheet } from '../../shared/dom/print-sheet.ts';
import { openShare } from '../../shared/dom/share-panel.ts';
import { openShow } from '../../shared/dom/show-card.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { Tools } from '../base/tools.ts';
import { readAloud } from '../rights-kit/read-aloud.ts';
import { readPack } from './read-pack.ts';
import { openSearch } from './search-panel.ts';

const say = (lang: string) => translator(catalogs, lang);

/** What `amparo-tools.js` brings, and `amparo.js` has inside. */
export const tools: Tools = {
  print: (sheet, lang) => printSheet(sheet, say(lang)),
  share: (root, what, lang, signal) => openShare(root, what, say(lang), signal),
  show: (root, card, lang, signal) => openShow(root, card, say(lang), signal),
  speak: (lines, lang, signal) => readAloud(lines, say(lang), lang, signal),
  search: (root, content, lang, signal) => openSearch(root, content, say(lang), signal),
  readPack: (url, bundled, lang, signal) => readPack(url, bundled, say, lang, signal),
};
