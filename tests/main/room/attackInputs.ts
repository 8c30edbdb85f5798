import type { OperationName } from '../../../src/shared/contract';
import type { TextId } from '../../../src/shared/ids';
import { tinyPng } from '../../support/builders';
import { tinySound } from '../../support/soundBytes';
import type { Attack } from './attackParts';

/** Something that could be right for an operation: of things seen and unseen, and of things that are not there. */
export const inputFor = ({ random, rules }: Attack, name: OperationName, own: TextId | null): unknown => {
  const { data } = rules;
  const id = (list: readonly { readonly id: string }[]): string =>
    list.length > 0 && random.below(10) > 0 ? random.of(list).id : 'nothing';
  const ids = (list: readonly { readonly id: string }[]): string[] =>
    Array.from({ length: 1 + random.below(2) }, () => id(list));
  const hand = random.maybe() ? null : id(data.participants);
  const texts = [...data.texts.keys()];
  const textId = own && random.maybe() ? own : texts.length > 0 ? random.of(texts) : 'story:nothing';
  const place = { x: random.below(100), y: random.below(100) };
  const inputs: Partial<Record<OperationName, unknown>> = {
    'screen.picture': { id: id(data.stories.flatMap(({ attachments }) => attachments)) },
    'screen.recording': { id: id(data.stories.flatMap(({ recordings }) => recordings)) },
    'screen.undoLabel': { hand },
    'screen.undo': { hand },
    'screen.setHand': { region: 0, hand },
    'screen.mark': { hand, storyId: id(data.stories), id: `mark-${random.below(1e9)}`, words: 'een stukje' },
    'screen.addPicture': { hand, storyId: id(data.stories), bytes: tinyPng, description: 'een tekening' },
    'screen.addRecording': { hand, storyId: id(data.stories), bytes: tinySound(), milliseconds: 1000 },
    'screen.moveCards': {
      hand,
      ids: ids(data.fragments),
      pileId: random.maybe() ? null : id(data.piles),
      before: random.maybe() ? null : id(data.fragments),
    },
    'screen.placeCards': { hand, places: ids(data.fragments).map((card) => ({ id: card, ...place })) },
    'screen.placePile': { hand, id: id(data.piles), ...place },
    'screen.addPile': { hand, name: 'een stapel', cardIds: ids(data.fragments), ...place },
    'screen.renamePile': { hand, id: id(data.piles), name: 'een naam' },
    'screen.addSlip': { hand, text: 'een briefje', groupId: random.maybe() ? null : 'group' },
    'screen.choose': {
      hand: id(data.participants),
      choiceId: id(data.choices),
      optionIds: ids(data.choices.flatMap(({ options }) => options)),
    },
    'screen.addAgreement': { hand, kind: 'promise', text: 'dat doen we', who: 'wij', due: '' },
    'texts.open': { textId },
    'texts.push': { textId, update: new Uint8Array([0, 0]), writers: [] },
    'texts.sync': { textId, stateVector: new Uint8Array([0]) },
    'texts.caret': { textId, anchor: null, focus: null, hand },
    'texts.close': { textId },
  };
  return inputs[name] ?? {};
};
