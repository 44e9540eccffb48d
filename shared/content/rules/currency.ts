import type { Issue } from '../../i18n/issue.ts';
import type { Pack } from '../model.ts';

/** Moving law says as of when and until when; settled law carries no date that would make it expire. */
export function currencyIssues(pack: Pack): readonly Issue[] {
  return pack.facts.flatMap((fact) => {
    const where = `facts.json: ${fact.id}`;
    const issues: Issue[] = [];
    if (fact.status === 'changing') {
      if (fact.asOf === undefined) issues.push({ code: 'pack-changing-date', where: `${where}.asOf` });
      if (fact.reviewBy === undefined)
        issues.push({ code: 'pack-changing-date', where: `${where}.reviewBy` });
      if (fact.asOf !== undefined && fact.reviewBy !== undefined && fact.asOf >= fact.reviewBy) {
        issues.push({ code: 'pack-date-order', where: `${where}.reviewBy` });
      }
    } else if (fact.asOf !== undefined || fact.reviewBy !== undefined) {
      issues.push({ code: 'pack-stable-date', where });
    }
    if (fact.law.state === 'lawyer-reviewed' && fact.law.rev > fact.rev) {
      issues.push({ code: 'pack-review-ahead', where: `${where}.law.rev` });
    }
    return issues;
  });
}
