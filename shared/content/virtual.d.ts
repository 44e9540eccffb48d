/**
 * Modules that the build makes from plain files (`shared/cli/content-plugin.ts`), after checking them against
 * the schema: the one place where content becomes typed without being parsed again on the reader's device.
 */
declare module 'amparo:pack' {
  const pack: import('./model.ts').Pack;
  export default pack;
}

/** The words of every language of the core pack, by tag. */
declare module 'amparo:words' {
  const words: Readonly<Record<string, import('./model.ts').Words>>;
  export default words;
}

/** Codes of the states (`US-CA`) by what stands for them in capitals (`CA`, `CALIFORNIA`). */
declare module 'amparo:states' {
  const codes: Readonly<Record<string, string>>;
  export default codes;
}

/** The interface messages whose ids begin with `common.` or with one of the names after the slash (`amparo:messages/calendar,issue`), or are one of them, by tag. */
declare module 'amparo:messages/*' {
  const catalogs: import('../i18n/translate.ts').Catalogs;
  export default catalogs;
}

/** Tags of the languages that have messages. */
declare module 'amparo:language-tags' {
  const tags: readonly string[];
  export default tags;
}

/** The languages of a face with the messages under the names after the slash, each as light to the others as its tag: only the source is inside. */
declare module 'amparo:languages/*' {
  const languages: import('./language.ts').Languages;
  export default languages;
}

/** One of these languages (`amparo:language/es-419/popup,rights`). */
declare module 'amparo:language/*' {
  const language: import('./language.ts').Language;
  export default language;
}

/** Messages under the names after the slash, of which only the source language's are inside: for a part of a face that is itself loaded later. */
declare module 'amparo:catalogs/*' {
  const catalogs: import('./language.ts').LaterCatalogs;
  export default catalogs;
}

/** A shipped form definition (`amparo:form/individual`), checked. */
declare module 'amparo:form/*' {
  const definition: import('../forms/model.ts').Definition;
  export default definition;
}

/** `publisher.json`, checked. */
declare module 'amparo:publisher' {
  const publisher: import('./publisher.ts').Publisher;
  export default publisher;
}
