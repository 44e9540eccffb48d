import { expect, it } from 'vitest';
import { linkAddresses, plainText, richText } from '../../../../shared/events/rich-text.ts';

const link = (href: string, text = href) => ({ href, text });

it.each([
  ['See https://example.org/a.', ['See ', link('https://example.org/a'), '.']],
  ['(https://example.org/a)', ['(', link('https://example.org/a'), ')']],
  ['https://example.org/a_(b) x', [link('https://example.org/a_(b)'), ' x']],
  ['“https://example.org/?q=1&r=2”, yes', ['“', link('https://example.org/?q=1&r=2'), '”, yes']],
  ['https://user:pw@evil.example/', ['https://user:pw@evil.example/']],
  ['javascript:alert(1) ftp://x.example', ['javascript:alert(1) ftp://x.example']],
  ['', []],
])('links the addresses of %j', (text, pieces) => expect(linkAddresses(text)).toEqual(pieces));

it.each([
  ['One<br>two<br/>three', ['One\ntwo\nthree']],
  ['<p>One</p><p>two &amp; three</p>', ['One\n\ntwo & three']],
  ['<ul><li>One</li><li>two</li></ul>', ['• One\n• two']],
  [
    '<p>Bring:</p>\n<ul>\n<li>One</li>\n<li>two</li>\n</ul><p>And</p><p>you</p>',
    ['Bring:\n• One\n• two\n\nAnd\n\nyou'],
  ],
  [
    'Come <a href="https://example.org/">here</a> now',
    ['Come ', link('https://example.org/', 'here'), ' now'],
  ],
  ["<a class='x' href='https://example.org/?a=1&amp;b=2'>q</a>", [link('https://example.org/?a=1&b=2', 'q')]],
  ['<a href=https://example.org/x>q</a>', [link('https://example.org/x', 'q')]],
  ['<a href="javascript:alert(1)">click</a>', ['click']],
  ['<a href="java&#10;script:alert(1)">click</a>', ['click']],
  ['<a href="&#106;avascript:alert(1)">click</a>', ['click']],
  ['<a href="https://a:b@evil.example/">click</a>', ['click']],
  ['<b>x</b><script>alert(1)</script>y<style>p{}</style>', ['xy']],
  ['<b>x</b><script>alert(1)', ['x']],
  ['<b>x</b><!-- <img src=x onerror=alert(1)> -->y', ['xy']],
  ['<div>1 < 2 &lt;b&gt;</div>', ['1 < 2 <b>']],
  ['<p>https://example.org/x</p>', [link('https://example.org/x')]],
  ['<html-blob>one<br>two</html-blob>', ['one\ntwo']],
  ['Plain 1 < 2 and a > b', ['Plain 1 < 2 and a > b']],
])('makes text of %j', (html, pieces) => expect(richText(html)).toEqual(pieces));

it('takes no longer for tags that never end', { timeout: 2_000 }, () => {
  for (const part of ['<a href="', '<b x=\'"', '<!--', '<script', '<', '&#', '<a <a '])
    expect(JSON.stringify(richText(`<p>${part.repeat(20_000)}`)).length).toBeLessThan(300_000);
});

it('has no controls that hide text or turn its direction', () => {
  expect(richText('a\u202eb\u200bc\u0000d\ufeff')).toEqual(['abcd']);
});

it('is told as plain text with its addresses', () => {
  expect(
    plainText(['Come ', link('https://example.org/', 'here'), ' or ', link('https://example.org/x')]),
  ).toBe('Come here (https://example.org/) or https://example.org/x');
});

it.each([
  ['brackets', ')'],
  ['dots', '.'],
  ['quotes', '”'],
])('takes no longer for an address with %s without end', { timeout: 2_000 }, (_what, sign) => {
  const tail = sign.repeat(19_000);
  expect(linkAddresses(`https://a.example${tail}`)).toEqual([
    link('https://a.example/', 'https://a.example'),
    tail,
  ]);
  for (let turn = 0; turn < 200; turn += 1) linkAddresses(`https://a.example/${tail}x`);
});

it('ends an address before its own sentence, brackets and all', () => {
  expect(linkAddresses('(see https://a.example/b_(c)).')).toEqual([
    '(see ',
    link('https://a.example/b_(c)'),
    ').',
  ]);
});
