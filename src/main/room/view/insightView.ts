import type { ScreenActivity, ScreenCounterVoice } from '@shared/contract/screenView';
import type { Voice } from '@shared/domain/insight';
import type { WorkshopData } from '@shared/domain/workshopData';
import { type InsightId, insightTextId, type ParticipantId } from '@shared/ids';

/** An insight, with for whom it does not hold. Every word comes from what this audience may see. */
export const insightView = (insightId: InsightId, visible: WorkshopData): ScreenActivity => {
  const insight = visible.insights.find(({ id }) => id === insightId);
  if (!insight) return { type: 'withheld' };
  return {
    type: 'insight',
    textId: insightTextId(insightId),
    statement: insight.statement,
    counterVoices: insight.voices
      .filter(({ side }) => side === 'counter')
      .flatMap((voice) => counterVoice(voice, visible)),
    counterVoiceWithheld: insight.counterVoiceWithheld,
  };
};

const counterVoice = (
  { id, fragmentId, tellerId, text }: Voice,
  visible: WorkshopData,
): readonly ScreenCounterVoice[] => {
  if (fragmentId === null) return [{ id, words: text, pseudonym: nameOf(tellerId, visible) }];
  const fragment = visible.fragments.find((one) => one.id === fragmentId);
  if (!fragment) return [];
  const words = fragment.attachmentId === null ? fragment.quote : described(fragment.attachmentId, visible);
  return [{ id, words, pseudonym: nameOf(fragment.tellerId, visible) }];
};

const described = (pictureId: string, { stories }: WorkshopData): string =>
  stories.flatMap(({ attachments }) => attachments).find(({ id }) => id === pictureId)?.description ?? '';

const nameOf = (id: ParticipantId | null, { participants }: WorkshopData): string =>
  participants.find((person) => person.id === id)?.pseudonym ?? '';
