import type {
  FactRecord,
  HotlineRecord,
  ScenarioRecord,
  ScriptRecord,
  WarrantCheck,
  Words,
} from '../../../../shared/content/model.ts';
import type { PackTexts } from '../../../../shared/content/parse-pack.ts';

type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

/** A pack small enough to break one rule at a time. `extra` holds more files, by path. */
export interface SmallPack {
  head: Record<string, unknown>;
  facts: Mutable<FactRecord>[];
  scenarios: Mutable<ScenarioRecord>[];
  scripts: Mutable<ScriptRecord>[];
  hotlines: Mutable<HotlineRecord>[];
  warrant: Mutable<WarrantCheck>;
  en: Mutable<Omit<Words, 'lang'>>;
  es: Mutable<Omit<Words, 'lang'>>;
  extra: Record<string, string>;
}

const CHECKED = '2026-11-22';

export function smallPack(): SmallPack {
  const fact = (id: string): Mutable<FactRecord> => ({
    id,
    rev: 1,
    appliesTo: ['everyone'],
    notFor: [],
    authority: ['U.S. Const. amend. IV'],
    evidence: [{ label: 'read somewhere' }],
    citation: { label: 'The law', url: 'https://constitution.congress.gov/', checked: CHECKED },
    basis: 'primary',
    status: 'stable',
    cautions: [],
    states: [],
    law: { state: 'unreviewed' },
  });
  const step = (key: string) => ({ key, facts: ['home-1'] });
  const pack: SmallPack = {
    head: {
      id: 'small',
      version: '1.0.0',
      published: CHECKED,
      expires: '2027-11-22',
      recalls: [],
      corrections: [],
    },
    facts: [
      { ...fact('home-1'), rev: 2, cautions: ['war-3'] },
      { ...fact('war-3'), status: 'changing', asOf: '2026-01-30', reviewBy: '2027-01-31' },
    ],
    scenarios: [
      {
        id: 'door',
        rev: 1,
        group: 'here',
        icon: 'door',
        now: [step('1'), step('2'), step('3')],
        not: [step('1')],
        prepare: [step('1')],
        facts: ['home-1'],
        differs: [],
        scripts: ['door'],
        hotlines: ['line'],
      },
    ],
    scripts: [
      {
        id: 'door',
        rev: 1,
        officer: ['I will not open.', 'Please go.'],
        facts: ['home-1'],
        covers: ['war-3'],
        use: ['speak'],
        request: false,
        onlyIfTrue: false,
      },
    ],
    hotlines: [
      {
        id: 'line',
        rev: 1,
        group: 'urgent',
        runBy: 'organisation',
        organisation: 'Group',
        phone: '+12025550123',
        languages: ['en'],
        zone: 'America/New_York',
        coverage: ['US'],
        confidence: 'M',
        source: { label: 'Group', url: 'https://group.example/', checked: CHECKED },
      },
    ],
    warrant: {
      start: 'paper',
      questions: [
        {
          id: 'paper',
          rev: 1,
          facts: ['home-1'],
          answers: [
            { key: 'yes', to: 'inside' },
            { key: 'no', to: 'closed' },
          ],
        },
      ],
      ends: [
        { id: 'closed', rev: 1, now: [step('1')], scripts: ['door'], facts: ['home-1'], anyway: 'inside' },
        { id: 'inside', rev: 1, now: [step('1')], scripts: [], facts: ['home-1'] },
      ],
    },
    en: { strings: {}, review: {} },
    es: { strings: {}, review: {} },
    extra: {},
  };
  const keys = [
    ...['home-1', 'war-3'].flatMap((id) => [`fact.${id}.text`, `fact.${id}.who`]),
    'fact.war-3.fallback',
    ...['title', 'short', 'now.1', 'now.2', 'now.3', 'not.1', 'prepare.1'].map(
      (key) => `scenario.door.${key}`,
    ),
    ...['title', 'when', 'limits'].map((key) => `script.door.${key}`),
    ...['name', 'note', 'hours'].map((key) => `hotline.line.${key}`),
    ...['ask', 'help', 'answer.yes', 'answer.no'].map((key) => `question.paper.${key}`),
    ...['closed', 'inside'].flatMap((id) => ['title', 'short', 'now.1'].map((key) => `end.${id}.${key}`)),
    'end.closed.anyway',
  ];
  const spoken = ['line.1', 'line.2', 'say.1', 'say.2'].map((key) => `script.door.${key}`);
  for (const key of keys) pack.en.strings[key] = `en ${key}`;
  for (const key of [...keys, ...spoken]) pack.es.strings[key] = `es ${key}`;
  const items = [
    ...['fact.home-1', 'fact.war-3', 'scenario.door', 'script.door', 'hotline.line'],
    ...['question.paper', 'end.closed', 'end.inside'],
  ];
  for (const item of items) {
    pack.en.review[item] = { rev: item === 'fact.home-1' ? 2 : 1, state: 'draft' };
    pack.es.review[item] = { rev: item === 'fact.home-1' ? 2 : 1, state: 'draft' };
  }
  return pack;
}

export function textsOf(pack: SmallPack): PackTexts {
  const files = {
    'pack.json': pack.head,
    'facts.json': pack.facts,
    'scenarios.json': pack.scenarios,
    'scripts.json': pack.scripts,
    'hotlines.json': pack.hotlines,
    'warrant.json': pack.warrant,
    'words/en-US.json': pack.en.strings,
    'words/en-US.review.json': pack.en.review,
    'words/es-419.json': pack.es.strings,
    'words/es-419.review.json': pack.es.review,
  };
  const texts = Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)] as const);
  return { ...Object.fromEntries(texts), ...pack.extra };
}
