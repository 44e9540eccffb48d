import type { BrowserContext } from '@playwright/test';

/** What went wrong in any page of a context, in plain lines; a test that expects none says `expect(problems.all()).toEqual([])`. */
export interface PageProblems {
  /** Lines that a page wrote with `console.error`, the browser's own included. */
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
  /** `directive blocked-uri at source:line` of every Content Security Policy or Trusted Types violation. */
  readonly violations: string[];
  all(): readonly string[];
}

const REPORT = 'amparoTestReportsViolation';

export async function watchProblems(context: BrowserContext): Promise<PageProblems> {
  const problems: PageProblems = {
    consoleErrors: [],
    pageErrors: [],
    violations: [],
    all() {
      return [...this.pageErrors, ...this.violations, ...this.consoleErrors];
    },
  };
  context.on('weberror', (error) => problems.pageErrors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.consoleErrors.push(message.text());
  });
  await context.exposeBinding(REPORT, (_source, line: string) => problems.violations.push(line));
  await context.addInitScript((report) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const line = `${event.effectiveDirective} ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber} ${event.sample}`;
      Reflect.get(window, report)?.(line.trim());
    });
  }, REPORT);
  return problems;
}
