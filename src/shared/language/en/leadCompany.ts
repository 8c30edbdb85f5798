import type { leadCompany as source } from '../nl/leadCompany';
import type { Shape } from '../shape';

/** Texts of the question who is in the room. Part of: lead. */
export const leadCompany: Shape<typeof source> = {
  title: 'Who is in the room?',
  intro: 'Then you see what will show, and what no longer will.',
  hints: {
    circle: 'Nobody from outside is there.',
    staff: 'Staff are sitting with you.',
    public: 'Anyone can watch.',
  },
  choose: 'Choose first who is there.',
  appears: 'This shows as well',
  mayAppear: 'This may be shown',
  disappears: 'This no longer shows',
  nothingAppears: 'Nothing is added.',
  nothingMay: 'There is nothing that this room may see. Ask the tellers for permission first.',
  nothingDisappears: 'Nothing goes away.',
  same: 'Nothing changes.',
  renews:
    'The room screen then starts anew. What was not kept there yet goes away: a drawing, a recording or a note without a name.',
  hides: 'What is on the screen now goes off it.',
  freezeEnds: 'The room screen then no longer stands still. After that the room sees: {{what}}.',
  freezeEndsHidden:
    'The room screen then no longer stands still. This room may not see what is ready: there will be a calm picture.',
  more: 'and more',
  kinds: {
    story: 'Stories',
    sound: 'Sounds',
    fragment: 'Fragments',
    insight: 'Insights',
    pile: 'Piles',
    slip: 'Notes',
    choice: 'Choices',
    commitment: 'Agreements and promises',
    name: 'Pseudonyms',
  },
  confirmOpen: 'Open for: {{company}}',
  confirmChange: 'The room is now: {{company}}',
};
