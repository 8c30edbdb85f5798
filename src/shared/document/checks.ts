import type { ShareCheck } from '../contract/share';
import { insightKey } from '../domain/storyline';
import type { WorkshopData } from '../domain/workshopData';
import type { Slide } from './slides';

/**
 * "Klaar om te delen?" for what this audience gets. Permission and the file's properties cannot be wrong: the app sees to
 * them. They stand in the list so that who shares knows it.
 */
export const shareChecks = (visible: WorkshopData, slides: readonly Slide[]): readonly ShareCheck[] => {
  const hidden = new Set(visible.storyline.filter((item) => item.hidden).map((item) => item.key));
  const insights = visible.insights.filter((insight) => !hidden.has(insightKey(insight.id)));
  const undescribed = visible.stories.filter((story) =>
    story.attachments.some(({ description }) => description.trim() === ''),
  );
  const without = (side: 'support' | 'counter') =>
    insights.filter((insight) => !insight.voices.some((voice) => voice.side === side));
  const names = (things: readonly string[]) => things.slice(0, 5);
  const check = (type: ShareCheck['type'], concerned: readonly string[]): ShareCheck => ({
    type,
    ok: concerned.length === 0,
    names: names(concerned),
  });
  return [
    check('consent', []),
    check(
      'slideTitles',
      slides.filter((slide) => slide.title.trim() === '').map((slide) => slide.key),
    ),
    check(
      'pictureDescriptions',
      undescribed.map((story) => story.title),
    ),
    check(
      'counterVoices',
      without('counter')
        .filter((insight) => !insight.counterVoiceWithheld)
        .map((insight) => insight.statement),
    ),
    check(
      'emptyInsights',
      without('support').map((insight) => insight.statement),
    ),
    check('properties', []),
  ];
};
