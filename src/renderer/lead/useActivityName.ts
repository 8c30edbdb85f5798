import type { RoomActivity } from '@shared/domain/room/activity';
import { toId } from '@shared/ids';
import type { Translate } from '@shared/language/translate';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';

// Nothing has this id.
const noSession = toId<'session'>('none');

/** What the room does, in words: "het verhaal “Maandag”". */
export const useActivityName = (activity: RoomActivity): string => {
  const t = useT();
  const name = useSubject(activity);
  return activityName(activity, name, t);
};

const activityName = (activity: RoomActivity, name: string, t: Translate): string => {
  switch (activity.type) {
    case 'block':
      return name === '' ? t('lead.activities.blockNameless') : t('lead.activities.block', { name });
    case 'story':
    case 'insight':
    case 'choice':
      return t(`lead.activities.${activity.type}`, { name: name || t('common.untitled') });
    case 'slides':
      return t('lead.activities.slides', { number: activity.index + 1 });
    default:
      return t(`lead.activities.${activity.type}`);
  }
};

/** The title or first words of what it is about; empty when it is about nothing in particular. */
const useSubject = (activity: RoomActivity): string => {
  const is = (type: RoomActivity['type']) => ({ enabled: activity.type === type });
  const sessions = useQuery('sessions.list', {}, is('block')).data;
  const stories = useQuery('stories.list', {}, is('story')).data;
  const insights = useQuery('insights.list', {}, is('insight')).data;
  const held = useQuery('meeting.get', {}, is('choice')).data;
  const choices = useQuery(
    'choices.list',
    { sessionId: held?.sessionId ?? noSession },
    { enabled: activity.type === 'choice' && !!held },
  ).data;
  switch (activity.type) {
    case 'block':
      return sessions?.flatMap(({ blocks }) => blocks).find(({ id }) => id === activity.blockId)?.title ?? '';
    case 'story': {
      const story = stories?.find(({ id }) => id === activity.storyId);
      return story?.title || story?.opening || '';
    }
    case 'insight':
      return insights?.find(({ id }) => id === activity.insightId)?.statement ?? '';
    case 'choice':
      return choices?.find(({ id }) => id === activity.choiceId)?.question ?? '';
    default:
      return '';
  }
};
