import { iconNamed } from '../../shared/dom/icons.ts';

/** A drawing beside a word that says the same. */
export const Icon = ({ name }: { readonly name: string }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    {iconNamed(name).map((path) => (
      <path d={path} key={path} />
    ))}
  </svg>
);
