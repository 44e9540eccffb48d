import catalogs from 'amparo:messages/act,action.back,kit.search-none,rights.check-paper,rights.check-paper-short,rights.call,rights.hotlines-lead,rights.as-of,rights.for-officer,rights.now,rights.not,rights.say,rights.law,rights.prepare,rights.run-by-,rights.text,rights.text-word,rights.sounds,rights.only-if-true,rights.speak-no-voice,rights.speak-failed,rights.checked-on,rights.stale,rights.source-lists,rights.many-languages,rights.added-by,rights.corrections,rights.corrections-none,rights.state,rights.state-all,rights.print,rights.print-page,rights.print-script,kit.print-sign,rights.copy-refused,kit.copy-selected,rights.show,rights.speak,rights.stop-reading,rights.copy-english,rights.copy-own,rights.copy-both,rights.copied,rights.share,rights.true-yes,kit.tools-missing,rights.changing,rights.expired,rights.law-unreviewed,rights.words-unreviewed,rights.hotline-group-,rights.paper-,popup.found,popup.tell-,rights.tell-people,rights.report,rights.report-,issue.signed-';
import { openShare } from '../../shared/dom/share-panel.ts';
import { openShow } from '../../shared/dom/show-card.ts';
import { translator } from '../../shared/i18n/translate.ts';
import type { Tools, ToolsHost } from '../base/tools.ts';
import { withExit } from '../base/with-exit.ts';
import { readAloud } from '../rights-kit/read-aloud.ts';
import { openAbout } from './about.ts';
import { openCheck } from './check.ts';
import { openStates } from './choose-state.ts';
import { openByHand } from './copy-by-hand.ts';
import { find, findAgain } from './find.ts';
import { openLines } from './lines.ts';
import { openFound } from './open-found.ts';
import { openPrint, openPrintScenario } from './print-script.ts';
import { readPack } from './read-pack.ts';
import { openTell } from './tell.ts';

const say = (lang: string) => translator(catalogs, lang);
/** What was found before holds for the state of before. */
const choosing =
  (host: ToolsHost, choose: (state: string) => void) =>
  (state: string): void => {
    choose(state);
    findAgain(host);
  };
// A language that is not inside has come with the element.
const sayTo = (host: ToolsHost) => (host.lang() in catalogs ? say(host.lang()) : host.t());

/** What `amparo-tools.js` brings, and `amparo.js` has inside. */
export const tools: Tools = {
  printScenario: (host, scenario) => openPrintScenario(host, scenario, sayTo(host)),
  printScript: (host, script) => openPrint(host, script, sayTo(host)),
  copyByHand: (host, title, plain) => openByHand(host, title, plain, sayTo(host)),
  share: (host, what) => withExit(host.root(), openShare(host.root(), what, sayTo(host), host.signal())),
  show: (host, card) => withExit(host.root(), openShow(host.root(), card, sayTo(host), host.signal())),
  speak: (host, lines, voice, signal) => readAloud(lines, voice, sayTo(host), host.lang(), signal),
  find: (host, place, content, options) => {
    const t = sayTo(host);
    find(host, { ...place, open: openFound(host, place, content, options, t) }, content, options, t);
  },
  check: (host, content, options) => openCheck(host, content, options, sayTo(host)),
  lines: (host, content, options, choose) =>
    openLines(host, content, options, sayTo(host), choosing(host, choose)),
  about: (host, content) => openAbout(host, content, sayTo(host)),
  tellPeople: (host) => openTell(host, sayTo(host)),
  chooseState: (host, state, choose) => openStates(host, state, sayTo(host), choosing(host, choose)),
  readPack: (url, bundled, signal) => readPack(url, bundled, { say, sayTo }, signal),
};
