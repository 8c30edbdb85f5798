import { expect, test } from 'vitest';
import { insightView } from '../../../src/main/room/view/insightView';
import { type SharedAudience, visibleTo } from '../../../src/shared/audience';
import { consentFor } from '../../../src/shared/domain/consent';
import type { WorkshopData } from '../../../src/shared/domain/workshopData';
import { toId } from '../../../src/shared/ids';
import { aFragment, aParticipant, aStory, aVoice, smallWorkshop } from '../../support/exportFixture';

const insightId = toId<'insight'>('i1');
const shown = (data: WorkshopData, audience: SharedAudience) => {
  const view = insightView(insightId, visibleTo(data, { audience, outlet: 'screen' }));
  if (view.type !== 'insight') throw new Error('Withheld');
  return view;
};
const withCounter = (...counters: WorkshopData['insights'][number]['voices']): WorkshopData => {
  const data = smallWorkshop();
  return {
    ...data,
    insights: data.insights.map((one) =>
      one.id === insightId ? { ...one, voices: [...one.voices, ...counters] } : one,
    ),
  };
};

test('an insight stands in the room with the voices for whom it does not hold, and those alone', () => {
  expect(shown(smallWorkshop(), 'circle')).toMatchObject({
    counterVoices: [
      { id: 'v3', words: 'Ik wil een brief die ik snap.', pseudonym: 'Bultrug' },
      { id: 'v4', words: 'Mijn post is van mij.', pseudonym: '' },
    ],
    counterVoiceWithheld: false,
  });
  // Outside the circle nobody is named who does not want that.
  expect(shown(smallWorkshop(), 'staff').counterVoices).toMatchObject([{ pseudonym: '' }, {}]);
});

test('one that this company may not see is said to be there, and nothing of it is', () => {
  const fragment = aFragment('stil', aStory('stil', 'Bultrug'), 'Dit blijft hier.', { circleOnly: true });
  const data = withCounter(
    aVoice('v6', { side: 'counter', fragmentId: fragment.id }),
    aVoice('v7', { side: 'counter', tellerId: toId('Zwijger'), text: 'Ik zei niets.' }),
  );
  const all = {
    ...data,
    participants: [...data.participants, aParticipant('Zwijger', { consent: consentFor(['circle']) })],
    stories: [...data.stories, aStory('stil', 'Bultrug')],
    fragments: [...data.fragments, fragment],
  };
  const words = (audience: SharedAudience) => shown(all, audience).counterVoices.map((one) => one.words);
  expect(words('circle').slice(2)).toEqual(['Dit blijft hier.', 'Ik zei niets.']);
  expect(shown(all, 'circle').counterVoiceWithheld).toBe(false);
  expect(words('staff')).toEqual(['Ik wil een brief die ik snap.', 'Mijn post is van mij.']);
  expect(shown(all, 'staff').counterVoiceWithheld).toBe(true);
  expect(JSON.stringify(shown(all, 'staff'))).not.toMatch(/Dit blijft hier|Ik zei niets|Zwijger/);
});

test('a picture speaks by its description', () => {
  const drawing = smallWorkshop().stories.find(({ id }) => id === 'tekening');
  if (!drawing) throw new Error('No drawing');
  const fragment = aFragment('plaat', drawing, '', { attachmentId: toId('drawing') });
  const data = withCounter(aVoice('v6', { side: 'counter', fragmentId: fragment.id }));
  const { counterVoices } = shown({ ...data, fragments: [...data.fragments, fragment] }, 'circle');
  expect(counterVoices.at(-1)?.words).toBe('Een stapel enveloppen, hoger dan de tafel.');
});
