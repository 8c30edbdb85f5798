import type { InsightView } from '@shared/contract/insights';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { AddFollowUp } from './AddFollowUp';
import { FollowUpList } from './FollowUpList';

/** What follows from one insight. */
export const FollowUps = ({ insight }: { readonly insight: InsightView }) => {
  const t = useT();
  return (
    <Panel title={t('interpret.followUps')}>
      <FollowUpList followUps={insight.followUps} from={insight} />
      <AddFollowUp insightId={insight.id} />
    </Panel>
  );
};
