import { expect, test } from 'vitest';
import { html } from '../../../../shared/dom/html.ts';

test('text is escaped, HTML and lists of HTML are kept', () => {
  const item = html`<li>${'<script>"\'&'}</li>`;
  expect(html`<ul data-n="${2}">${[item, item]}</ul>${item}`.html).toBe(
    `<ul data-n="2">${'<li>&lt;script&gt;&quot;&#39;&amp;</li>'.repeat(2)}</ul><li>&lt;script&gt;&quot;&#39;&amp;</li>`,
  );
});
