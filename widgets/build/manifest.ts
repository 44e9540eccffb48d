import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type {
  Attribute,
  ClassDeclaration,
  ClassMember,
  CustomElement,
  Module,
  Package,
} from 'custom-elements-manifest/schema';
import { ROOT } from './bundle.ts';

const ANALYZER = join(ROOT, 'node_modules/@custom-elements-manifest/analyzer/cem.js');

/** The `custom-elements.json` of the kit, made from the JSDoc of the elements' classes: public members only. */
export function readManifest(): Package {
  // Inside the working folder, as the analyzer joins its output folder to it.
  const out = mkdtempSync(join(tmpdir(), 'amparo-manifest-'));
  try {
    const files = [
      'widgets/base/amparo-element.ts',
      'widgets/rights-kit/rights-element.ts',
      'widgets/elements/*/*.ts',
    ];
    const args = ['analyze', '--litelement', '--quiet', '--config', 'widgets/build/analyzer.config.mjs'];
    args.push('--globs', ...files, '--outdir', relative(ROOT, out));
    execFileSync(process.execPath, [ANALYZER, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const found: Package = JSON.parse(readFileSync(join(out, 'custom-elements.json'), 'utf8'));
    return publicPart({ ...found, modules: found.modules.map(withTag) });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

type Element = ClassDeclaration & CustomElement;

/** Declarations of elements that have a tag, sorted by it. */
export const elementsOf = (manifest: Package): readonly Element[] =>
  manifest.modules.flatMap(declaredElements).sort((a, b) => ((a.tagName ?? '') < (b.tagName ?? '') ? -1 : 1));

/** The folder names the tag: no class needs to repeat it. */
function withTag(module: Module): Module {
  const name = /^widgets\/elements\/([^/]+)\/\1\.ts$/.exec(module.path)?.[1];
  if (!name) return module;
  const declarations = (module.declarations ?? []).map((declaration) =>
    'superclass' in declaration &&
    ['AmparoElement', 'RightsElement'].includes(declaration.superclass?.name ?? '')
      ? { ...declaration, customElement: true as const, tagName: `amparo-${name}` }
      : declaration,
  );
  return { ...module, declarations };
}

const declaredElements = (module: Module): Element[] =>
  (module.declarations ?? []).filter(
    (declaration): declaration is Element => 'tagName' in declaration && Boolean(declaration.tagName),
  );

const publicPart = (manifest: Package): Package => ({
  ...manifest,
  modules: manifest.modules
    .filter((module) => declaredElements(module).length > 0)
    // The analyzer reads files in the order in which the disk gives them.
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((module) => ({ ...module, declarations: declaredElements(module).map(publicElement) })),
});

/** Reactive state is a property to Lit, so the analyzer takes it for an attribute. */
function publicElement(element: Element): Element {
  const hidden = new Set(
    (element.members ?? []).filter(({ privacy = 'public' }) => privacy !== 'public').map(({ name }) => name),
  );
  const shown = ({ name, fieldName = name }: Attribute): boolean => !hidden.has(fieldName);
  const isProperty = (member: ClassMember): boolean =>
    !hidden.has(member.name) && 'attribute' in member && Boolean(member.attribute);
  return {
    ...element,
    // The one dispatchEvent() of the base has no literal name.
    events: (element.events ?? []).filter(({ name }) => name),
    attributes: (element.attributes ?? []).filter(shown),
    members: (element.members ?? []).filter(isProperty),
  };
}
