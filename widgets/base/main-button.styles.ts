import { css } from 'lit';

/** The one action of a screen, for the elements that have one. */
export const mainButtonStyles = css`
  button.main {
    background: var(--_act);
    color: var(--_on-act);
  }
  button.main:hover {
    text-decoration: underline;
  }
`;
