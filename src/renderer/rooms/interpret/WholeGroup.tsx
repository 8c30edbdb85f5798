import { Loaded } from '../../api/Loaded';
import { useQuery } from '../../api/useQuery';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { AddFollowUp } from './AddFollowUp';
import { FollowUpList } from './FollowUpList';

/** What follows from the whole, and hangs on no single insight. */
export const WholeGroup = () => {
  const t = useT();
  const followUps = useQuery('followUps.list', {});
  return (
    <Panel title={t('interpret.followUpsWhole')}>
      <Loaded answer={followUps} lines={1}>
        {(all) => <FollowUpList followUps={all.filter((f) => f.insightId === null)} from={null} />}
      </Loaded>
      <AddFollowUp insightId={null} />
    </Panel>
  );
};
