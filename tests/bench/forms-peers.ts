import { chromium } from '@playwright/test';
import individual from '../../shared/forms/definitions/individual.json' with { type: 'json' };
import { parseDefinition } from '../../shared/forms/schema.ts';
import { chromiumPath } from '../harness/find-browsers.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { formioModel, surveyModel } from './form-models.ts';
import { installPeers } from './install-peers.ts';
import { measuredRows } from './measured-rows.ts';
import { LOOPBACK_FLAGS, openMeasured, watchTyped } from './open-measured.ts';
import type { PeerFigures } from './peer-table.ts';
import { serveOurs } from './serve-ours.ts';
import { pageOf, serveBundle } from './serve-peer.ts';

interface FormContestant {
  readonly name: string;
  readonly package?: string;
  readonly entry?: string;
  readonly model?: unknown;
}

/** The interest form and other forms in turn, with the questions of `individual`. */
export async function formsPeers(runs: number): Promise<PeerFigures> {
  installPeers();
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...LOOPBACK_FLAGS] });
  try {
    serveOurs(server);
    const { rows, passedOver } = await measuredRows(runs, contestants(), async (one) => {
      const url = await pageWith(server, one);
      return () => openMeasured(browser, url, watchTyped('amparo-interest-form'));
    });
    return { title: TITLE, what: 'usable', rows, passedOver, notes: NOTES };
  } finally {
    await browser.close();
    await server.close();
  }
}

function contestants(): readonly FormContestant[] {
  const read = parseDefinition(individual);
  if (!read.ok) throw new Error('the shipped form cannot be read');
  const definition = read.value;
  return [
    { name: 'Amparo' },
    { name: 'SurveyJS', package: 'survey-core', entry: 'survey-js', model: surveyModel(definition) },
    { name: 'Form.io', package: '@formio/js', entry: 'form-io', model: formioModel(definition) },
  ];
}

async function pageWith(server: TestServer, { entry, model }: FormContestant): Promise<string> {
  if (!entry) return pageOf(server, 'interest-form', OURS);
  const { style, script } = await serveBundle(server, entry, undefined, model);
  return pageOf(server, entry, `<body>${style}<main><h1>Join</h1><div id="peer"></div></main>${script}`);
}

const OURS =
  '<body><main><h1>Join</h1><amparo-interest-form form="individual" target="json:/submissions"><p>Write to us.</p></amparo-interest-form></main><script src="/widgets/amparo-interest-form.js" defer></script>';

const TITLE =
  'Forms with the questions of "individual", opened → a letter typed into the first field, each in a fresh page in turn';
const NOTES = [
  'Usable: the first field took the focus and a letter, and two animation frames later still has it.',
  'Peers ask the same in as many steps, without the conditions, the reasons and the sealing of ours. Form.io is its renderer without the',
  'form builder, and both without the icon and style packages that their guides name beside them: all of that flatters them.',
];
