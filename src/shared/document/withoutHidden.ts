import type { FollowUpKind } from '../domain/insight';
import { insightKey, type StorylineStation } from '../domain/storyline';
import type { WorkshopData } from '../domain/workshopData';

/**
 * The werkplaats without the parts that are hidden in the storyline: they are in no file, of whatever format. With an insight
 * goes what follows from it.
 */
export const withoutHidden = (data: WorkshopData): WorkshopData => {
  const hidden = new Set<string>(data.storyline.filter((item) => item.hidden).map(({ key }) => key));
  if (hidden.size === 0) return data;
  const insights = data.insights.filter(({ id }) => !hidden.has(insightKey(id)));
  const left = new Set(insights.map(({ id }) => id));
  const { workshop } = data;
  return {
    ...data,
    workshop: hidden.has('why') ? { ...workshop, purpose: '', commissioner: '', background: '' } : workshop,
    questions: hidden.has('questions') ? [] : data.questions,
    insights,
    followUps: data.followUps.filter(
      ({ kind, insightId }) => !hidden.has(stationOf[kind]) && (insightId === null || left.has(insightId)),
    ),
  };
};

const stationOf = {
  conclusion: 'conclusions',
  recommendation: 'recommendations',
  discussionQuestion: 'discussion',
  nextStep: 'next',
} as const satisfies Readonly<Record<FollowUpKind, StorylineStation>>;
