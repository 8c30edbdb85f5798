import type { OperationName } from '../../../src/shared/contract';
import { undoModes } from '../../../src/shared/contract/search';
import { tinyPng } from '../../support/builders';
import { tinySound } from '../../support/soundBytes';
import { type Attack, ownTextOf, type Situation } from './attackParts';

const none: ReadonlySet<string> = new Set();

/** Something that could be right for an operation: of things seen and unseen, and of things that are not there. */
export const inputFor = (
  { desk, random, rules }: Attack,
  { audience, activity }: Situation,
  name: OperationName,
): unknown => {
  const { kept: data } = rules;
  const own = ownTextOf(activity);
  const id = (list: readonly { readonly id: string }[]): string =>
    list.length > 0 && random.below(10) > 0 ? random.of(list).id : 'nothing';
  const ids = (list: readonly { readonly id: string }[]): string[] =>
    Array.from({ length: 1 + random.below(2) }, () => id(list));
  // Only what this company sees, or a board of many hidden cards would refuse nearly every move.
  const forbidden = random.maybe() ? rules.forbidden({ audience, activity: 'board', covered: false }) : none;
  const fragments = data.fragments.filter(({ quote }) => !forbidden.has(quote));
  const piles = data.piles.filter((pile) => !forbidden.has(pile.name));
  const storyId = activity.type === 'story' && random.maybe() ? activity.storyId : id(data.stories);
  const hand = random.maybe() ? null : id(data.participants);
  const by = { hand, strip: random.of([undefined, 0, 1, 3]) };
  const texts = [...data.texts.keys()];
  const textId = own && random.maybe() ? own : texts.length > 0 ? random.of(texts) : 'story:nothing';
  const choiceId = activity.type === 'choice' && random.maybe() ? activity.choiceId : id(data.choices);
  /** That of the page now, of a page of before, or of none. */
  const bookOf = (): number => Math.max(0, desk.room.drafts.book() - random.of([0, 0, 0, 1]));
  const place = { x: random.below(100), y: random.below(100) };
  const inputs: Partial<Record<OperationName, unknown>> = {
    'app.state': {},
    'room.switch': {},
    'screen.view': {},
    'screen.picture': { id: id(data.stories.flatMap(({ attachments }) => attachments)) },
    'screen.go': { index: random.below(8) },
    'screen.recording': { id: id(data.stories.flatMap(({ recordings }) => recordings)) },
    'screen.undoLabel': by,
    'screen.undo': { ...by, mode: random.of([...undoModes, undefined]) },
    'screen.drafts': {},
    'screen.keepDraft': {
      hand: id(data.participants),
      book: desk.room.drafts.book(),
      place: random.maybe()
        ? { type: 'agreement', field: 'text' }
        : { type: 'slip', blockId: 'block', groupId: random.maybe() ? null : 'group', sign: null },
      text: random.below(5) === 0 ? '' : `‹kladje-${audience}-${random.below(9)}›`,
    },
    'screen.setHand': { region: 0, hand },
    'screen.mark': { hand, storyId, id: `mark-${random.below(1e9)}`, words: 'een stukje' },
    'screen.addPicture': { hand, storyId, bytes: tinyPng, description: 'een tekening' },
    'screen.addRecording': { hand, storyId, bytes: tinySound(), milliseconds: 1000 },
    'screen.moveCards': {
      ...by,
      ids: ids(fragments),
      pileId: random.maybe() ? null : id(piles),
      before: random.maybe() ? null : id(fragments),
    },
    'screen.placeCards': { ...by, places: ids(fragments).map((card) => ({ id: card, ...place })) },
    'screen.placePile': { ...by, id: id(piles), ...place },
    'screen.addPile': { ...by, name: 'een stapel', cardIds: ids(fragments), ...place },
    'screen.renamePile': { ...by, id: id(piles), name: 'een naam' },
    'screen.addSlip': {
      hand,
      book: bookOf(),
      // The one that is shown, or another.
      blockId:
        random.maybe() && 'blockId' in activity
          ? activity.blockId
          : id(data.sessions.flatMap(({ blocks }) => blocks)),
      text: 'een briefje',
      groupId: random.maybe() ? null : 'group',
    },
    'screen.choose': {
      hand,
      choiceId,
      // Those of another choice are refused; with only such nothing would ever be chosen.
      optionIds: ids(
        data.choices
          .filter((choice) => choice.id === choiceId || random.maybe())
          .flatMap(({ options }) => options),
      ),
    },
    'screen.addAgreement': {
      hand,
      book: bookOf(),
      kind: 'promise',
      text: 'dat doen we',
      who: 'wij',
      due: '',
    },
    'texts.open': { textId },
    'texts.push': { textId, update: new Uint8Array([0, 0]), writers: [] },
    'texts.sync': { textId, stateVector: new Uint8Array([0]) },
    'texts.caret': { textId, anchor: null, focus: null, hand },
    'texts.close': { textId },
  };
  const input = inputs[name];
  // A new operation is to be tried with something that it could take, not only refused.
  if (input === undefined) throw new Error(`No input for ${name}`);
  return input;
};
