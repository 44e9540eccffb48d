import type { Issue } from '../../i18n/issue.ts';
import type { Pack } from '../model.ts';

/**
 * Where a citation may lead: the law and official pages (`.gov`, `.mil`), legal organisations, and the national
 * immigrants' organisation whose own page was read.
 * A mirror, a news site or a blog can be evidence but never what a reader is shown as the authority.
 */
const LEGAL_ORGANISATIONS: readonly string[] = [
  'aclu.org',
  'aclu-wi.org',
  'aclumaine.org',
  'aclunebraska.org',
  'acluarkansas.org',
  'aclusocal.org',
  'aclutx.org',
  'aila.org',
  'ilrc.org',
  'immigrantdefenseproject.org',
  'immpolicytracking.org',
  'kyjustice.org',
  'nilc.org',
  'nipnlg.org',
  'ohiolegalhelp.org',
  'unitedwedream.org',
];

// Redirects to a private site that poses as the agency.
const IMPOSTORS: readonly string[] = ['myuscis.com'];

export function citationIssues(pack: Pack): readonly Issue[] {
  const refuse = (where: string, url: string): Issue => ({
    code: 'pack-citation-host',
    where,
    params: { host: new URL(url).hostname },
  });
  return [
    ...pack.facts
      .filter((fact) => !isAuthority(fact.citation.url))
      .map((fact) => refuse(`facts.json: ${fact.id}.citation.url`, fact.citation.url)),
    ...pack.hotlines.flatMap((hotline) =>
      [hotline.source.url, hotline.url]
        .filter((url) => url !== undefined)
        .filter((url) => isAt(url, IMPOSTORS))
        .map((url) => refuse(`hotlines.json: ${hotline.id}.url`, url)),
    ),
  ];
}

const isAuthority = (url: string): boolean =>
  /\.(gov|mil)$/.test(new URL(url).hostname) || isAt(url, LEGAL_ORGANISATIONS);

const isAt = (url: string, hosts: readonly string[]): boolean => {
  const { hostname } = new URL(url);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
};
