import axe from 'axe-core';
import type { LitElement } from 'lit';
import { afterEach } from 'vitest';
import { readable } from '../harness/axe.ts';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
  document.documentElement.lang = 'en';
});

/** Puts an element with its attributes on the page, under a heading as a chapter's page has one. */
export async function mount<T extends LitElement>(
  type: new () => T,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly (Node | string)[] = [],
): Promise<T> {
  document.documentElement.lang ||= 'en';
  document.title = 'Test';
  const element = new type();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'A page';
  main.append(heading, element);
  document.body.append(main);
  await element.updateComplete;
  return element;
}

/** What a person reads in the element. */
export const textOf = (element: LitElement): string =>
  element.renderRoot.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const find = <T extends Element>(
  element: LitElement,
  selector: string,
  type: abstract new (...args: never[]) => T,
): T => {
  const found = element.renderRoot.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`nothing like ${selector} in: ${textOf(element)}`);
};

/** Every axe violation of the page, open shadow roots included. */
export async function axeProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(document);
  return readable(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary = '' }) => ({ target: [target.join(' ')], failureSummary })),
    })),
  );
}
