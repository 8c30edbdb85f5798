import type { SharedAudience } from '@shared/audience';
import type { InsightId } from '@shared/ids';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';

type AskVoicesProps = { readonly insightId: InsightId; readonly audience: SharedAudience };

/** An insight that this company may not see yet: what holds it back, or whose yes it waits for. */
export const AskVoices = ({ insightId, audience: use }: AskVoicesProps) => {
  const t = useT();
  const yes = useCommand('consent.setForTeller');
  const { data: insights } = useQuery('insights.list', {});
  const { data: people } = useQuery('participants.list', {});
  const insight = insights?.find(({ id }) => id === insightId);
  if (!insight || !people) return null;
  if (insight.circleOnly && use !== 'circle') return <p>{t('lead.voices.stays')}</p>;
  const carrying = insight.voices.filter(({ side, fragmentId }) => side === 'support' && fragmentId === null);
  const asked = people.filter(
    ({ id, consent }) => !consent[use] && carrying.some(({ tellerId }) => tellerId === id),
  );
  if (asked.length === 0) return <p>{t('lead.voices.held')}</p>;
  return asked.map(({ id, pseudonym: name }) => (
    <div key={id}>
      <p dir="auto">{t(`lead.room.askGeneral.${use}`, { name })}</p>
      <p dir="auto">{t('lead.voices.reaches', { name })}</p>
      <Button size="s" busy={yes.pending} onPress={() => void yes.run({ tellerId: id, use, granted: true })}>
        {t('lead.room.saysGeneral', { name })}
      </Button>
    </div>
  ));
};
