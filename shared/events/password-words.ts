/** What is said before a password, in English and Spanish. */
const LABEL =
  '(?:meeting\\s+|host\\s+|session\\s+)?(?:pass\\s?codes?|pass\\s?words?|pwd|p/?w|pin(?:\\s?code)?)|(?:access|security|entry|participant)\\s+(?:code|pin)|meeting\\s+key|host\\s+key|contrase[ñn]a|clave|palabra\\s+clave|c[óo]digo\\s+de\\s+(?:acceso|ingreso|entrada|seguridad|reuni[óo]n|participante)';
/** The same as meeting services and people write it in other languages of the chapters: Portuguese, French, Haitian Creole, Vietnamese, Russian, Arabic. */
const LABEL_ELSEWHERE =
  'senha(?:\\s+de\\s+acesso)?|mots?\\s+de\\s+passe|codes?\\s+secrets?|modpas|k[oò]d\\s+(?:aks[eè]|sekr[eè])|m[ậâa]t\\s+(?:kh[ẩâa]u|m[ãa])|пароль|код\\s+доступа|رمز\\s+المرور|كلمة\\s+(?:المرور|السر)';
/** Languages that put no space before it: Chinese, Korean, Japanese. */
const LABEL_UNSPACED = '[密口][码碼令]|암호|비밀번호|パスコード|パスワード';
/** What may stand between it and the password: "for this Zoom meeting", "de la reunión". */
const BETWEEN =
  '(?:\\s+(?:for|to|of|the|this|our|join|zoom|teams|webex|meet|meeting|call|room|de|del|la|el|para|esta|este|nuestra|reuni[óo]n|llamada|sala|acceso|numeric|num[ée]rica|entrar|unirse)){0,6}';
const QUOTED = '["“«\'][^"”»\'\\n]{2,64}["”»\']';
/** Digits are read out in groups: `123 456 789#`. */
const DIGITS = '\\d{2,}(?:[ -]\\d{2,}){0,5}#?';
const VALUE = [
  // After a colon anything is one, on the next line too; after a word or nothing only what looks like one.
  `[^\\S\\n]*[:：=][^\\S\\n]*\\n?[^\\S\\n]*(?:${QUOTED}|${DIGITS}(?!\\S)|\\S{2,64})`,
  // After an empty line it stands alone on its own.
  `[^\\S\\n]*[:：=]\\s{0,9}\\n[^\\S\\n]*(?!https?:)\\S{3,64}(?=[^\\S\\n]*(?:\\n|$))`,
  `[^\\S\\n]*(?:[-–—(]|(?<!\\p{L})(?:is|es|será)(?!\\p{L}))[^\\S\\n]*(?:${QUOTED}|(?=\\S{0,63}\\d)\\S{3,64})`,
  `\\s+(?:${QUOTED}|(?=\\S{0,63}\\d{3})\\S{3,64})`,
].join('|');
/** What Webex adds for those who dial in: `(22212378 from phones)`. */
const BY_PHONE = '(?:[^\\S\\n]*\\(\\d{4,}[^)\\n]{0,60}\\))?';
export const SPOKEN = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:${LABEL}|${LABEL_ELSEWHERE})${BETWEEN}|${LABEL_UNSPACED})(?:${VALUE})${BY_PHONE}`,
  'giu',
);
/** What a telephone dials by itself after the number of the meeting. */
export const DIALLED = /,{1,10}(?:\*|0?#,{1,10})\d{3,}#?/g;
/** What is to be dialled after it: digits that end in a hash are no code of a place, nor one for a shop. */
export const TO_DIAL = /(?<![\p{L}\d])(?:code|c[óo]digo|clave)[^\S\n]*[:：]?[^\S\n]*\d{3,12}#/giu;
/** Zoom's address for conference rooms: `86412345678.123456@zoomcrc.com`, with the password behind the number of the meeting. */
export const BY_ROOM = /(?<=\b\d{9,11})\.[\w.]{1,40}(?=@zoomcrc\.com\b)/gi;
/** Parameters of addresses that are written without `https://`, or with the scheme of an app. */
export const BARE = /([?&](?:amp;)?)(?:pwd|pass(?:wd|word|code))=[^\s&#<>"']*(&?)/gi;
