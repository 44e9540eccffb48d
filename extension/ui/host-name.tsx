import { Fragment } from 'preact';

/** A site's name that breaks after its dots where the line is too short for it, not inside a word. */
export const HostName = ({ host }: { readonly host: string }) => (
  <span dir="ltr" translate={false}>
    {host.split('.').map((part, index) => (
      <Fragment key={part}>
        {index > 0 && (
          <>
            .<wbr />
          </>
        )}
        {part}
      </Fragment>
    ))}
  </span>
);
