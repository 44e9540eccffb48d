/** The drawings that the content names: they come with it, and are not counted where the code alone is measured (`widgets/build/bundle.ts`). */
export { iconNamed as scenarioIcon } from '../../../shared/dom/icons.ts';
