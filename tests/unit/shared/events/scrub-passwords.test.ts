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
    ['https://zoom.us/j/8123?%70wd=x&a=1', 'https://zoom.us/j/8123?a=1'],
    ['https://zoom.us/j/8123?pwd%3Dx', 'https://zoom.us/j/8123'],
    ['https://zoom.us/j/8123?a=1&amp;pwd=x', 'https://zoom.us/j/8123?a=1'],
    ['https://zoom.us/j/8123&pwd=x', 'https://zoom.us/j/8123'],
    ['https://meet.jit.si/Room#config.password=%22x%22&config.a=1', 'https://meet.jit.si/Room#config.a=1'],
    ['https://chapter.example/#/room?pwd=x', 'https://chapter.example/#/room?'],
    ['tel:+13017158592,,8123%23,,,,,,0%23,,445566%23', 'tel:+13017158592,,8123%23'],
  ])('%s becomes %s', (href, expected) => expect(scrubLink(href)).toBe(expected));

  const zoom = 'https://us02web.zoom.us/j/8123';
  const coded = encodeURIComponent;
  const google = (to: string): string => `https://www.google.com/url?q=${to}&sa=D&source=calendar`;
  const outlook = (to: string): string =>
    `https://nam.safelinks.protection.outlook.com/?url=${coded(to)}&data=05`;
  it.each([
    [google(`${zoom}?pwd%3DSecret`), google(coded(zoom))],
    [google(`${zoom}?pwd=Secret`), google(coded(zoom))],
    [google(coded(coded(`${zoom}?pwd=Secret`))), google(coded(zoom))],
    [outlook(`${zoom}?pwd=Secret`), outlook(zoom)],
    [outlook(`${zoom}?tk=Secret&uname=a`), outlook(`${zoom}?uname=a`)],
    [outlook(google(coded(`${zoom}?%70wd=Secret`))), outlook(google(coded(zoom)))],
    [`https://a.example/to/${coded(`${zoom}?pwd=Secret`)}`, `https://a.example/to/${coded(zoom)}`],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_1-3Fpwd-3DSecret&d=x',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_1&d=x',
    ],
    [
      `mailto:?subject=Come&body=${coded(`Join ${zoom}?pwd=Secret`)}`,
      `mailto:?subject=Come&body=${coded(`Join ${zoom}`)}`,
    ],
    [
      'https://calendar.google.com/calendar/render?action=TEMPLATE&details=Come%0APasscode:+445566',
      'https://calendar.google.com/calendar/render?action=TEMPLATE&details=Come%0A',
    ],
  ])('is found in the link that wraps it: %s', (href, expected) => {
    expect(scrubLink(href)).toBe(expected);
    expect(scrubText(`Join ${href} today`)).toBe(`Join ${expected} today`);
  });

  it.each([
    google(`${zoom}?uname%3Da`),
    outlook('https://chapter.example/?p=12&a=%2B+b'),
    'https://chapter.example/#a?b?c=1',
    'https://chapter.example/?q=https%3A%2F%2Fb.example%2F%3Fx%3D%25',
    'https://chapter.example/?pass-through=1&passage=2&compass=3&pwdless=4',
    'https://chapter.example/a=1/b&c?q=bus+pass',
    'https://chapter.example/%E0%A4%A?x=%',
    'mailto:a@chapter.example?subject=Bus%20pass',
    'https://shop.example/?code=SOLIDARITY',
  ])('is left as it is where it holds none: %s', (href) => {
    expect(scrubLink(href)).toBe(href);
    expect(scrubText(href)).toBe(href);
  });

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
    [
      'Join zoom.us/j/8123?pwd=x&a=1 or zoommtg://zoom.us/join?confno=1&pwd=x',
      'Join zoom.us/j/8123?a=1 or zoommtg://zoom.us/join?confno=1',
    ],
    [
      'Room: 86412345678.123456@zoomcrc.com or sip:86412345678.123456.2@zoomcrc.com',
      'Room: 86412345678@zoomcrc.com or sip:86412345678@zoomcrc.com',
    ],
    ['Zoom ID 812 345\nPW: justice', 'Zoom ID 812 345\n'],
    ['P/W: justice', ''],
    ['Dial 646 558 8656, code 5566#', 'Dial 646 558 8656'],
    ['Marque 646 558 8656, código: 5566#.', 'Marque 646 558 8656, .'],
    ['+16465588656,,8123#,,,,,,0#,,445566#', '+16465588656,,8123#'],
    ['Passcode:\n\n445566\nSee you', '\nSee you'],
    ['Passcode: \n \n justice', ''],
    ['Não é preciso senha. 密码学讲座 at 7', 'Não é preciso senha. 密码学讲座 at 7'],
    [
      'No password needed. Clave is a village; PIN boards welcome.',
      'No password needed. Clave is a village; PIN boards welcome.',
    ],
    ['Bring a pin - all welcome', 'Bring a pin - all welcome'],
    ['La clave del éxito es organizarse', 'La clave del éxito es organizarse'],
  ])('%j becomes %j', (text, expected) => expect(scrubText(text)).toBe(expected));

  it.each([
    'Zip code 60601, dress code: casual',
    'Use code SOLIDARITY at checkout. Promo code 2026!',
    'Area code 212; código postal 60601; call 311 or #5566',
    'Buses 5566#7 leave at 6. PWC building, 5 pw',
    'Write to a.b.c@zoom.example or 123@chapter.example',
    'Wi-Fi without password\n\nDoors open at 6',
    'Bring a pass:\n\nhttps://chapter.example/pass',
    'Passcode:\n\nhttps://chapter.example/how',
    'Is it $5? a=1, b=2',
  ])('%j stays as it is', (text) => expect(scrubText(text)).toBe(text));

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
      'https://a.example/?u=https%3A%2F%2Fb.example%2F%3Fa%3D%2525 ',
      'https://a.example/?u=',
      'https%3A%2F%2F',
      'passcode:\n \n',
      '-3fpwd-3d',
      '12345678.',
    ])
      expect(scrubText(piece.repeat(100_000 / piece.length)).length).toBeLessThanOrEqual(100_000);
  });
});
