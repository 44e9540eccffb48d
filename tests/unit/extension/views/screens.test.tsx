import { describe, expect, it } from 'vitest';
import { finderOf } from '../../../../extension/views/finder.ts';
import { FoundAnswer } from '../../../../extension/views/found-answer.tsx';
import { FoundElsewhere } from '../../../../extension/views/found-elsewhere.tsx';
import { Frame } from '../../../../extension/views/frame.tsx';
import { Home } from '../../../../extension/views/home.tsx';
import { Hotlines } from '../../../../extension/views/hotlines.tsx';
import { Paper } from '../../../../extension/views/paper.tsx';
import { readerOf } from '../../../../extension/views/reader.ts';
import { Right } from '../../../../extension/views/right.tsx';
import { Scenario } from '../../../../extension/views/scenario.tsx';
import { Script } from '../../../../extension/views/script.tsx';
import { Scripts } from '../../../../extension/views/scripts.tsx';
import { inPopup, wordsIn } from './in-popup.tsx';

const { content } = readerOf('en-US', '2026-11-24', {});
const { scripts } = content.pack;
const text = (key: string): string => content.words.strings[key] ?? '';

describe('rows of scripts', () => {
  const screens = {
    list: <Scripts arrived={false} />,
    detained: <Scenario id="detained" arrived={false} />,
    border: <Scenario id="border" arrived={false} />,
  };
  it.each(Object.entries(screens))('of %s say when to speak, and none of the words', (_, screen) => {
    const words = wordsIn(inPopup(screen));
    const shown = scripts.filter(({ id }) => words.includes(text(`script.${id}.when`)));
    expect(shown.length).toBeGreaterThan(2);
    for (const { id, officer } of shown) expect(words, id).not.toContain(`“${officer[0]}”`);
  });
});

describe('a script', () => {
  it('shows what must be true only after it is said to be', () => {
    for (const { id, officer, onlyIfTrue } of scripts) {
      const html = inPopup(<Script id={id} scenario={undefined} arrived={false} />);
      expect(html.includes('class="officer"'), id).toBe(!onlyIfTrue);
      expect(html.includes('class="copy"'), id).toBe(!onlyIfTrue);
      if (onlyIfTrue) expect(wordsIn(html)).not.toContain(officer[1] ?? officer[0]);
      expect(wordsIn(html)).toContain(text(`script.${id}.limits`));
    }
  });
});

describe('what is not in the content', () => {
  it.each([
    ['scenario', <Scenario id="nowhere" arrived={false} />],
    ['script', <Script id="nothing" scenario={undefined} arrived={false} />],
    ['script of a scenario', <Script id="free" scenario="nowhere" arrived={false} />],
    ['right', <Right fact="none" arrived={false} />],
    ['line', <Hotlines wanted="none" arrived={false} />],
  ])('is told of: a %s', (_, screen) => {
    const html = inPopup(screen);
    expect(html).toContain('This page is not in this version');
    expect(html).toContain('href="#/"');
  });
});

describe('the lines to call', () => {
  it('begin with those of the state, which stand there once', () => {
    const words = wordsIn(inPopup(<Hotlines arrived={false} />, { state: 'US-TX' }));
    expect(words.indexOf('Lines for Texas')).toBeGreaterThan(-1);
    expect(words.indexOf('Lines for Texas')).toBeLessThan(words.indexOf('RAICES'));
    expect(words.indexOf('RAICES')).toBeLessThan(words.indexOf('Call now'));
    expect(words.split('\nRAICES')).toHaveLength(2);
    expect(words).not.toContain('NorCal');
  });

  it('say where no line is for the state alone', () => {
    const words = wordsIn(inPopup(<Hotlines arrived={false} />, { state: 'US-ME' }));
    expect(words).toContain('No line on the checked list is for Maine only.');
    expect(words).not.toContain('Lines for Maine');
  });

  it('can be narrowed to a state right there', () => {
    const html = inPopup(<Hotlines arrived={false} />);
    expect(html.indexOf('<select')).toBeGreaterThan(-1);
    expect(html.indexOf('<select')).toBeLessThan(html.indexOf('class="hotlines"'));
  });
});

describe('a right', () => {
  it('stands above all its cautions', () => {
    const words = wordsIn(inPopup(<Right fact="home-1" arrived={false} />));
    const places = ['home-1', 'war-3', 'war-6', 'home-6'].map((id) => words.indexOf(text(`fact.${id}.text`)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(words.indexOf('Read it with this')).toBeGreaterThan(places[0] ?? -1);
    expect(words.indexOf('Read it with this')).toBeLessThan(places[1] ?? -1);
    expect(words).toContain('As of January 30, 2026');
  });
});

describe('the door', () => {
  const html = inPopup(<Scenario id="door" arrived={false} />);
  it('has what to do before all else but the ways there', () => {
    const before = html.slice(html.indexOf('</h1>'), html.indexOf('steps-now'));
    expect(before.match(/<nav[^>]*>/g)).toEqual([expect.stringContaining('class="jumps"')]);
    expect(before.match(/<button/g)).toHaveLength(3);
  });

  it('has the limits in sight right after what not to do, and before what to say', () => {
    const limits = html.slice(html.indexOf('id="limits"'), html.indexOf('id="say"'));
    expect(html.indexOf('steps-not')).toBeLessThan(html.indexOf('id="limits"'));
    expect(limits.slice(0, limits.indexOf('</section>'))).not.toContain('<details');
    for (const told of [
      /force their way in/,
      /emergency/,
      /removal order/,
      /border/,
      /fast deportation/,
      /your name/,
    ])
      expect(wordsIn(limits)).toMatch(told);
  });

  it('has the lines of the reader’s state among those to call', () => {
    const words = wordsIn(inPopup(<Scenario id="door" arrived={false} />, { state: 'US-CA' }));
    expect(words.indexOf('CHIRLA')).toBeGreaterThan(-1);
    expect(words.lastIndexOf('NorCal Resist')).toBeLessThan(words.lastIndexOf('MigraWatch'));
  });

  it('leads to a sign for it near the steps, as no other situation does', () => {
    const words = wordsIn(html);
    expect(words.indexOf('Print the door sign')).toBeGreaterThan(words.indexOf('Do not'));
    expect(words.indexOf('Print the door sign')).toBeLessThan(
      words.indexOf('What to say', words.indexOf('Check a paper')),
    );
    expect(inPopup(<Scenario id="car" arrived={false} />)).not.toContain('Print the door sign');
  });
});

describe('what was found', async () => {
  const find = await finderOf(readerOf('en-US', '2026-11-24', {}));
  const found = (query: string, resting: boolean): string =>
    inPopup(<FoundAnswer query={query} resting={resting} find={find} />);

  it.each([true, false])('says how many there are where it shows the first only, resting: %s', (resting) => {
    expect(wordsIn(found('lawyer', resting))).toMatch(/The first 12 of \d{2,}\. Type more/);
    expect(wordsIn(found('medicine', resting))).toMatch(/\n\d results/);
  });
});

describe('the frame', () => {
  const frame = <Frame trouble="">x</Frame>;
  const outside = { content: { pack: content.pack, words: {} }, holds: 'keys' as const, fromOutside: false };
  it('says in one line that content from outside is not in use, and where to read why', () => {
    const html = inPopup(frame, { outside: { ...outside, trouble: () => 'recalled' } });
    expect(html).toContain('Some newer content is not in use');
    expect(html).not.toContain('recalled');
    expect(inPopup(frame, { outside })).not.toContain('not in use');
    expect(inPopup(frame)).not.toContain('not in use');
  });
});

describe('the ends of the check of papers', () => {
  const ends = content.pack.warrant.ends.map(({ id }) => id);
  it.each(ends)('have in sight what the steps of %s must not stand without, before what to say', (id) => {
    const html = inPopup(<Paper node={id} arrived={false} from={undefined} />);
    const say = html.indexOf('id="say"');
    const limits = html.indexOf('id="limits"');
    expect(html.indexOf('steps-now')).toBeLessThan(limits);
    expect(wordsIn(html.slice(0, limits))).toMatch(/MigraWatch hotline · Checked on \w+ \d+, \d{4}/);
    expect(limits).toBeLessThan(say);
    const told = wordsIn(html.slice(limits, say));
    expect(html.slice(limits, say)).not.toContain('<details');
    expect(told).toMatch(/fast deportation|deported fast/);
    expect(told).toMatch(/border/i);
  });
});

describe.each(['en-US', 'es-419'])('when every date has passed, in %s', (lang) => {
  const reader = readerOf(lang, '2099-01-01', {});
  const { facts, scenarios, warrant } = content.pack;
  const moving = facts.filter(({ reviewBy }) => reviewBy !== undefined);
  const said = (id: string, key: string): string => reader.content.words.strings[`fact.${id}.${key}`] ?? '';
  const screens = [
    ...scenarios.map(({ id }) => <Scenario id={id} arrived={false} />),
    ...scripts.map(({ id }) => <Script id={id} scenario={undefined} arrived={false} />),
    ...[...warrant.questions, ...warrant.ends].map(({ id }) => (
      <Paper node={id} arrived={false} from={undefined} />
    )),
    ...moving.map(({ id }) => <Right fact={id} arrived={false} />),
  ];

  it('no screen makes a claim whose time is over, and each moving right still warns', () => {
    const words = screens.map((screen) => wordsIn(inPopup(screen, { reader }))).join('\n');
    expect(moving.length).toBeGreaterThan(30);
    for (const { id } of moving) {
      expect(words, id).not.toContain(said(id, 'text'));
      expect(words, id).toContain(said(id, 'fallback'));
    }
  });
});

describe('where the check of papers was withdrawn', () => {
  const whole = readerOf('en-US', '2026-11-24', {});
  const warrant = { start: '', questions: [], ends: [] };
  const reader = { ...whole, content: { ...content, pack: { ...content.pack, warrant } } };

  it('no way leads to it, and its address says whom to ask', () => {
    for (const screen of [<Home arrived={false} />, <FoundElsewhere />])
      expect(inPopup(screen, { reader })).not.toContain('#/paper');
    const address = inPopup(<Paper node={undefined} arrived={false} from={undefined} />, { reader });
    expect(wordsIn(address)).toContain(reader.t('rights.paper-withdrawn'));
  });
});
