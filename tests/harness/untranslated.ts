/** What the platform says in English to readers of languages that it does not know: months and languages. */
const FROM_PLATFORM =
  /(January|February|March|April|May|June|July|August|September|October|November|December|English|Spanish|Chinese|French|Portuguese|Arabic|Russian|Somali|Vietnamese|and|Español|Français|Português|Soomaali|Tiếng Việt)/g;

/** English that a reader of the pseudo-language sees and that is not marked as English. Names of languages stand in their own. */
export const UNTRANSLATED = `(() => {
  const lang = document.documentElement.lang;
  const plain = lang === 'en-XA' ? /(?<!\\p{L})\\p{Lu}?[a-z]*[aeiou][a-z]*(?!\\p{L})/u : /[a-z]{3,}/;
  const found = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    const marked =
      (element.closest('[lang]') ?? document.documentElement).lang !== lang || element.closest('[translate="no"], [hreflang], option, script, style');
    if (!marked && element.checkVisibility() && plain.test(node.data.replace(${FROM_PLATFORM}, ''))) found.add(node.data.trim());
  }
  return [...found];
})()`;

/** The same as `UNTRANSLATED` inside an element's shadow tree. */
export const UNTRANSLATED_INSIDE = UNTRANSLATED.replace(
  'document.documentElement.lang',
  'root.querySelector(".frame").lang',
)
  .replace('document.createTreeWalker(document.body', 'document.createTreeWalker(root')
  .replace('(() => {', '((root) => {')
  .replace(/\}\)\(\)$/, '})(document.querySelector("[data-tried]").shadowRoot)');

/** The same in the shadow tree of the inbox's page. */
export const UNTRANSLATED_INBOX = UNTRANSLATED.replace(
  'document.body',
  'document.querySelector("#inbox").shadowRoot',
);

/** Whether the page is wider than its window. */
export const OVERFLOWS = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
