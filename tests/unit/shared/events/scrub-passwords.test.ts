import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { scrubLink, scrubRichText, scrubText } from '../../../../shared/events/scrub-passwords.ts';

describe('a link to a meeting', () => {
  it.each([
    ['https://us02web.zoom.us/j/8123?pwd=QkJ5&uname=a', 'https://us02web.zoom.us/j/8123?uname=a'],
    ['https://zoom.us/j/8123?pwd=QkJ5.1', 'https://zoom.us/j/8123'],
    ['https://zoom.us/w/8123?tk=abc&pwd=x#success', 'https://zoom.us/w/8123#success'],
    ['https://teams.live.com/meet/9312?p=Secret', 'https://teams.live.com/meet/9312'],
    [
      'https://chapter.webex.com/chapter/j.php?MTID=m1&PW=secret',
      'https://chapter.webex.com/chapter/j.php?MTID=m1',
    ],
    ['https://meet.jit.si/room#jwt=abc', 'https://meet.jit.si/room'],
    ['https://chapter.example/join?password=x&a=1', 'https://chapter.example/join?a=1'],
    ['https://chapter.example/?p=12', 'https://chapter.example/?p=12'],
    ['https://meet.google.com/abc-defg-hij?authuser=0', 'https://meet.google.com/abc-defg-hij?authuser=0'],
    ['tel:+13017158592,,8123%23,,,,*445566%23', 'tel:+13017158592,,8123%23'],
    ['mailto:a@chapter.example', 'mailto:a@chapter.example'],
  ])('%s becomes %s', (href, expected) => expect(scrubLink(href)).toBe(expected));

  it('is taken apart only where it has a parameter: a list asks it of each of its events before it is drawn', () => {
    const takenApart = vi.spyOn(globalThis, 'URL');
    for (const href of [
      'https://chapter.example/e/1',
      'https://zoom.us/j/8123#success',
      'http://a.example/?x',
    ])
      expect(scrubLink(href)).toBe(href);
    expect(takenApart).not.toHaveBeenCalled();
    scrubLink('https://chapter.example/?a=1');
    expect(takenApart).toHaveBeenCalled();
    takenApart.mockRestore();
  });
});

describe('a text', () => {
  it.each([
    ['Meeting ID: 812 3456 7890\nPasscode: 123456\nSee you', 'Meeting ID: 812 3456 7890\n\nSee you'],
    ['Meeting ID: 812 / Password: s0l!d', 'Meeting ID: 812'],
    ['The password for this Zoom meeting is "blue sky". Come!', 'The . Come!'],
    ['Passcode 998877', ''],
    ['ID de reunión: 812\nCódigo de acceso: 1234', 'ID de reunión: 812\n'],
    ['La contraseña de la reunión es 4455. Gracias', 'La  Gracias'],
    ['Clave: libertad', ''],
    ['La clave será 4455', 'La'],
    ['Meeting password: abcXYZ (22212378 from phones)\nMeeting number: 2345', '\nMeeting number: 2345'],
    ['+1 260 555 PIN: 123 456 789#\nMore phone numbers', '+1 260 555\nMore phone numbers'],
    ['Passcode: aB3dE9\nPhone conference ID: 123 456 789#', '\nPhone conference ID: 123 456 789#'],
    ['One tap: +13017158592,,8123#,,,,*445566#', 'One tap: +13017158592,,8123#'],
    ['Join https://zoom.us/j/1?pwd=x now', 'Join https://zoom.us/j/1 now'],
    ['Senha de acesso: 445566', ''],
    ['Mot de passe : abc123', ''],
    ['Code secret: 445566', ''],
    ['Modpas: 445566', ''],
    ['Mật khẩu: 445566', ''],
    ['Код доступа: 445566', ''],
    ['رمز المرور: 445566', ''],
    ['会议号：812 345\n会议密码：445566', '会议号：812 345\n会议'],
    ['회의 암호: 445566', '회의'],
    ['パスコード: 445566', ''],
    ['Não é preciso senha. 密码学讲座 at 7', 'Não é preciso senha. 密码学讲座 at 7'],
    [
      'No password needed. Clave is a village; PIN boards welcome.',
      'No password needed. Clave is a village; PIN boards welcome.',
    ],
    ['Bring a pin - all welcome', 'Bring a pin - all welcome'],
    ['La clave del éxito es organizarse', 'La clave del éxito es organizarse'],
  ])('%j becomes %j', (text, expected) => expect(scrubText(text)).toBe(expected));

  const label = fc.constantFrom(
    ...['Passcode:', 'Password: ', 'PASSWORD =', 'Meeting password:', 'Access code: ', 'PIN:', 'Passcode:\n'],
    ...['Contraseña:', 'Contrasena: ', 'Clave: ', 'Código de acceso: ', 'La clave de la reunión es '],
  );
  const secret = fc.stringMatching(/^[a-zA-Z]{2}[0-9]{4}[a-zA-Z!@$]{0,6}$/);

  it('holds no password that is announced', () => {
    fc.assert(
      fc.property(label, secret, fc.lorem(), fc.lorem(), (before, value, head, tail) => {
        const text = `${head} ${before}${value} ${tail}`;
        expect(scrubText(text)).not.toContain(value);
        expect(
          scrubRichText([text, { href: `https://zoom.us/j/1?pwd=${value}`, text: 'Join' }]),
        ).not.toContain(value);
      }),
    );
  });

  it('costs no more than its length', { timeout: 20_000 }, () => {
    for (const piece of [
      'password ',
      'password for the ',
      ',',
      'https://',
      '*1',
      '- ',
      'clave de la reunión ',
    ])
      expect(scrubText(piece.repeat(100_000 / piece.length)).length).toBeLessThanOrEqual(100_000);
  });
});
