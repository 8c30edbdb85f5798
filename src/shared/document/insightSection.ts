import type { Fragment } from '../domain/fragment';
import type { Insight, Voice } from '../domain/insight';
import { type PileColour, shownIn } from '../domain/pile';
import type { RichText, Run, TextBlock } from '../domain/richText';
import { runsText } from '../domain/richText';
import type { StorylineItem } from '../domain/storyline';
import type { WorkshopData } from '../domain/workshopData';
import { insightTextId } from '../ids';
import type { DocumentOptions } from './fromStoryline';
import type { DocumentBlock, DocumentSection } from './model';
import { attachmentsById, pictureBlock, tellerName } from './pictures';
import { textToBlocks } from './textToBlocks';

type Place = { readonly item: StorylineItem; readonly title: string; readonly number: number };

/** One insight: what carries it, how strong it is in the group's words, and always for whom it does not hold. */
export const insightSection = (
  insight: Insight,
  { item, title, number }: Place,
  data: WorkshopData,
  options: DocumentOptions,
): readonly DocumentSection[] => {
  const { t } = options;
  const blocks = [
    ...explanation(insight, item, data, options),
    ...voiceBlocks(insight, 'support', data, options),
    ...(insight.strength.trim() === ''
      ? []
      : [{ type: 'strength' as const, text: t('document.strength', { text: insight.strength.trim() }) }]),
    ...counterBlocks(insight, data, options),
  ];
  if (blocks.length === 0 && insight.statement.trim() === '' && item.title.trim() === '') return [];
  const kicker = t('document.insightKicker', { number, kind: t(`document.kind.${insight.kind}`) });
  return [{ key: item.key, title, kicker, notes: item.notes.trim(), blocks }];
};

const explanation = (
  insight: Insight,
  item: StorylineItem,
  data: WorkshopData,
  { outlet }: DocumentOptions,
): readonly DocumentBlock[] => {
  const byHand = textToBlocks(item.text);
  if (byHand.length > 0 || outlet === 'presentation') return byHand;
  return richTextToBlocks(data.texts.get(insightTextId(insight.id)) ?? []);
};

const counterBlocks = (
  insight: Insight,
  data: WorkshopData,
  options: DocumentOptions,
): readonly DocumentBlock[] => {
  const { t, audience } = options;
  const voices = voiceBlocks(insight, 'counter', data, options);
  const remark =
    audience === 'circle'
      ? t(voices.length > 0 ? 'document.oneMoreNotHere' : 'document.counterNotHere')
      : t(voices.length > 0 ? 'document.oneMoreStaysInCircle' : 'document.counterStaysInCircle');
  return [
    ...(voices.length > 0
      ? [{ type: 'subheading' as const, text: t('document.counterQuestion') }, ...voices]
      : []),
    ...(insight.counterVoiceWithheld ? [{ type: 'remark' as const, text: remark }] : []),
  ];
};

const voiceBlocks = (
  insight: Insight,
  side: Voice['side'],
  data: WorkshopData,
  options: DocumentOptions,
): readonly DocumentBlock[] =>
  insight.voices.filter((voice) => voice.side === side).flatMap((voice) => voiceBlock(voice, data, options));

const voiceBlock = (voice: Voice, data: WorkshopData, { t }: DocumentOptions): readonly DocumentBlock[] => {
  const counter = voice.side === 'counter';
  if (voice.fragmentId === null) {
    if (voice.text.trim() === '') return [];
    const attribution = voice.tellerId === null ? '' : tellerName(voice.tellerId, data, t);
    return [{ type: 'quote', text: voice.text, attribution, seal: null, counter, colour: 'sand' }];
  }
  const fragment = data.fragments.find(({ id }) => id === voice.fragmentId);
  if (!fragment) return [];
  const attribution = tellerName(fragment.tellerId, data, t);
  if (fragment.attachmentId !== null) {
    const caption = counter ? `${attribution} · ${t('document.counterVoice')}` : attribution;
    return pictureBlock(fragment.attachmentId, caption, attachmentsById(data), t);
  }
  if (fragment.quote.trim() === '') return [];
  const { quote: text, seal } = fragment;
  return [{ type: 'quote', text, attribution, seal, counter, colour: colourOf(fragment, data) }];
};

const colourOf = (fragment: Fragment, data: WorkshopData): PileColour => {
  if (fragment.pileId === null) return 'sand';
  const shown = shownIn(fragment.pileId, data.piles);
  return data.piles.find((pile) => pile.id === shown)?.colour ?? 'sand';
};

const richTextToBlocks = (text: RichText): readonly DocumentBlock[] => text.flatMap(richBlock);

const plainRuns = (runs: readonly Run[], extra: { readonly italic?: true } = {}): readonly Run[] =>
  runs.map(({ text, bold, italic }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...extra,
  }));

const hasWords = (runs: readonly Run[]): boolean => runsText(runs).trim() !== '';

const richBlock = (block: TextBlock): readonly DocumentBlock[] => {
  if (block.type === 'list') {
    const items = block.items.filter(hasWords).map((runs) => plainRuns(runs));
    return items.length > 0 ? [{ type: 'list', ordered: block.ordered, items }] : [];
  }
  if (!hasWords(block.runs)) return [];
  if (block.type === 'heading') return [{ type: 'subheading', text: runsText(block.runs) }];
  return [{ type: 'paragraph', runs: plainRuns(block.runs, block.type === 'quote' ? { italic: true } : {}) }];
};
