import { HostName } from '../../ui/host-name.tsx';
import { FollowButtons } from './follow-buttons.tsx';
import { FollowSends } from './follow-sends.tsx';

/** A calendar that the publishing group names: nothing is fetched from it until the person presses. */
export const OfferedFeed = ({ url }: { readonly url: string }) => (
  <div class="card">
    <h3>
      <HostName host={new URL(url).host} />
    </h3>
    <FollowSends urls={[url]} />
    <FollowButtons urls={[url]} known={[]} />
  </div>
);
