import type { QueryName } from './index';
import type { Topic } from './operation';

/**
 * What each query reads, without its input schema: windows use this to know what to ask again, and so carry no validation
 * code. A test holds it equal to the contract.
 */
export const reads: Readonly<Record<QueryName, readonly Topic[]>> = {
  'app.state': ['app', 'workshop'],
  'shelf.list': ['shelf'],
  'shelf.binned': ['shelf'],
  'workshop.get': ['workshop'],
  'participants.list': ['participants', 'consent'],
  'participants.propose': ['participants'],
  'sessions.list': ['sessions'],
  'commitments.list': ['commitments'],
  'stories.list': ['stories', 'texts', 'fragments', 'consent'],
  'stories.picture': [],
  'fragments.list': ['fragments', 'texts', 'piles'],
  'sort.get': ['fragments', 'piles', 'texts', 'participants', 'stories', 'workshop'],
  'insights.list': ['insights', 'followUps', 'fragments', 'participants', 'stories'],
  'followUps.list': ['followUps'],
  'storyline.get': [
    'workshop',
    'participants',
    'consent',
    'sessions',
    'stories',
    'texts',
    'fragments',
    'piles',
    'insights',
    'followUps',
    'storyline',
  ],
  'export.list': ['exports'],
  'present.state': ['present'],
  'screen.show': ['present'],
  'screen.picture': ['present'],
  'search.find': [
    'workshop',
    'stories',
    'texts',
    'fragments',
    'piles',
    'insights',
    'followUps',
    'participants',
    'sessions',
  ],
  'history.get': ['history'],
};
