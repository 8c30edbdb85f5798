import { assertNever } from '@shared/result';
import { BlockActivity } from './activities/BlockActivity';
import { BoardFrame } from './activities/BoardFrame';
import { ChoiceActivity } from './activities/ChoiceActivity';
import { InsightActivity } from './activities/InsightActivity';
import { OutlookActivity } from './activities/OutlookActivity';
import { QuietActivity, WithheldActivity } from './activities/QuietActivity';
import { SlidesActivity } from './activities/SlidesActivity';
import { SlipsActivity } from './activities/SlipsActivity';
import { StoryActivity } from './activities/StoryActivity';
import { useViewed } from './viewContext';

/** What the room does now. */
export const Activity = () => {
  const { activity } = useViewed().view;
  switch (activity.type) {
    case 'quiet':
      return <QuietActivity />;
    case 'withheld':
      return <WithheldActivity />;
    case 'block':
      return <BlockActivity block={activity} />;
    case 'story':
      return <StoryActivity story={activity} />;
    case 'insight':
      return <InsightActivity insight={activity} />;
    case 'board':
      return <BoardFrame board={activity} />;
    case 'slides':
      return <SlidesActivity show={activity} />;
    case 'slips':
      return <SlipsActivity slips={activity} />;
    case 'choice':
      return <ChoiceActivity choice={activity} />;
    case 'outlook':
      return <OutlookActivity outlook={activity} />;
    default:
      return assertNever(activity);
  }
};
