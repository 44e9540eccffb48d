import type { Issue } from '../../i18n/issue.ts';
import type { Pack, Words } from '../model.ts';
import { findPhones, normalisePhone } from '../phone.ts';

/** No blocked number anywhere, and no number in the words that the checked list of hotlines does not hold. */
export function numberIssues(
  content: { readonly pack: Pack; readonly words: Readonly<Record<string, Words>> },
  isBlocked: (phone: string) => boolean,
): readonly Issue[] {
  const issues: Issue[] = [];
  const listed = new Set<string>();
  for (const hotline of content.pack.hotlines) {
    const where = `hotlines.json: ${hotline.id}`;
    if (!hotline.phone && !hotline.text && !hotline.url) issues.push({ code: 'pack-hotline-empty', where });
    for (const number of [hotline.phone, hotline.text?.number]) {
      const phone = number && normalisePhone(number);
      if (!phone) continue;
      listed.add(phone);
      if (isBlocked(phone)) issues.push({ code: 'pack-number-blocked', where: `${where}.phone` });
    }
  }
  for (const { lang, strings } of Object.values(content.words)) {
    for (const [key, text] of Object.entries(strings)) {
      const where = `words/${lang}.json: ${key}`;
      if (findPhones(text).some(isBlocked)) issues.push({ code: 'pack-number-blocked', where });
      else if (!findPhones(text, 'digits').every((phone) => listed.has(phone))) {
        issues.push({ code: 'pack-number-unlisted', where });
      }
    }
  }
  for (const script of content.pack.scripts) {
    for (const line of script.officer) {
      if (findPhones(line, 'digits').length > 0)
        issues.push({ code: 'pack-number-unlisted', where: `scripts.json: ${script.id}.officer` });
    }
  }
  return issues;
}
