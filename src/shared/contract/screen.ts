import { z } from 'zod';
import { fieldLimit, pictureLimitBytes } from '../domain/limits';
import type { DraftPlace } from '../domain/room/draft';
import { mostRegions } from '../domain/room/regions';
import { slipSignSchema } from '../domain/room/slip';
import {
  type AttachmentId,
  type FragmentId,
  idSchema,
  type PileId,
  type RecordingId,
  type SlipId,
} from '../ids';
import { field, line, nothing, sentence } from './fields';
import { action, command, query } from './operation';
import type { ScreenDraft, ScreenView } from './screenView';
import { type HistoryLabel, type RoomUndo, undoModes } from './search';
import { soundBytes, soundLength } from './stories';

const region = z
  .number()
  .int()
  .min(0)
  .max(mostRegions - 1);
/** The hand that does it: must be one of `people`; null when nobody was chosen. */
/** Where a page writes: what it sends after others came in was written before them. */
const book = z.number().int().min(0);
const hand = idSchema('participant').nullable();
/** On a screen with strips also where: nobody chosen there is another nobody than in the strip beside it. */
const by = { hand, strip: region.optional() };
const fragmentId = idSchema('fragment');
const pileId = idSchema('pile');
const coordinate = z.number().min(-100_000).max(100_000);
const draftPlace: z.ZodType<DraftPlace> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('slip'),
    blockId: idSchema('agendaBlock').nullable(),
    groupId: idSchema('group').nullable(),
    sign: slipSignSchema.nullable(),
  }),
  z.object({ type: z.literal('agreement'), field: z.enum(['text', 'who', 'due']) }),
]);
const bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength <= 2 * pictureLimitBytes,
);
const fromScreen = ['screen'] as const;

/** All that the room screen can ask and do. Main decides each time whether the activity and the audience allow it. */
export const screen = {
  'screen.view': query<ScreenView>()(nothing, ['room'], fromScreen),
  /** Bytes of a picture that the room screen shows now; any other is refused. */
  'screen.picture': query<{ readonly mime: string; readonly bytes: Uint8Array<ArrayBuffer> }>()(
    z.object({ id: idSchema('attachment') }),
    ['room'],
    fromScreen,
  ),
  /** Bytes of a sound with the story that the room screen shows now, for the circle only; any other is refused. */
  'screen.recording': query<{ readonly mime: string; readonly bytes: Uint8Array<ArrayBuffer> }>()(
    z.object({ id: idSchema('recording') }),
    [],
    fromScreen,
  ),
  /** What "Terug" will take back for this hand; null: nothing. Never words that somebody wrote. */
  'screen.undoLabel': query<HistoryLabel | null>()(z.object(by), ['room'], fromScreen),
  /** With `seq` only when that is still the last step of this hand. */
  'screen.undo': action<RoomUndo>()(
    z.object({ ...by, mode: z.enum(undoModes).optional(), seq: z.int().optional() }),
    fromScreen,
  ),
  /** What waits in the fields of what the room does now, of who can be chosen now and as far as this company was there. */
  'screen.drafts': query<readonly ScreenDraft[]>()(nothing, ['room'], fromScreen),
  /** Also covered or frozen: it changes nothing, and gives nothing back. No words: it is put down or thrown away. */
  'screen.keepDraft': action()(
    z.object({
      hand: idSchema('participant'),
      book,
      place: draftPlace,
      text: z.string().max(fieldLimit),
    }),
    fromScreen,
  ),
  'screen.setHand': action()(z.object({ region, hand }), fromScreen),
  /** The hand sign. Nothing is kept of who gave it or why. */
  'screen.stop': action()(nothing, fromScreen),
  'screen.go': action()(z.object({ index: z.number().int().min(0) }), fromScreen),
  /** Story: the mark with this id is already in the live text. */
  'screen.mark': command<{ readonly id: FragmentId }>()(
    z.object({ hand, storyId: idSchema('story'), id: fragmentId, words: field }),
    fromScreen,
  ),
  'screen.addPicture': command<{ readonly id: AttachmentId }>()(
    z.object({ hand, storyId: idSchema('story'), bytes, description: sentence }),
    fromScreen,
  ),
  'screen.addRecording': command<{ readonly id: RecordingId }>()(
    z.object({ hand, storyId: idSchema('story'), bytes: soundBytes, milliseconds: soundLength }),
    fromScreen,
  ),
  'screen.moveCards': command()(
    z.object({
      ...by,
      ids: z.array(fragmentId).min(1).max(200),
      pileId: pileId.nullable(),
      before: fragmentId.nullable(),
    }),
    fromScreen,
  ),
  'screen.placeCards': command()(
    z.object({
      ...by,
      places: z
        .array(z.object({ id: fragmentId, x: coordinate, y: coordinate }))
        .min(1)
        .max(200),
    }),
    fromScreen,
  ),
  'screen.placePile': command()(z.object({ ...by, id: pileId, x: coordinate, y: coordinate }), fromScreen),
  'screen.addPile': command<{ readonly id: PileId }>()(
    z.object({
      ...by,
      name: line,
      cardIds: z.array(fragmentId).max(200),
      x: coordinate.nullable(),
      y: coordinate.nullable(),
    }),
    fromScreen,
  ),
  'screen.renamePile': command()(z.object({ ...by, id: pileId, name: line }), fromScreen),
  'screen.addSlip': command<{ readonly id: SlipId }>()(
    z.object({
      hand,
      book,
      /** The part it was written for. */
      blockId: idSchema('agendaBlock').nullable(),
      text: sentence,
      groupId: idSchema('group').nullable(),
      sign: slipSignSchema.nullable().optional(),
    }),
    fromScreen,
  ),
  /** What this hand picks, in place of what it picked before. Without a hand, where that may be, it cannot be changed. */
  'screen.choose': action()(
    z.object({
      hand,
      choiceId: idSchema('choice'),
      optionIds: z.array(idSchema('choiceOption')).max(12),
    }),
    fromScreen,
  ),
  'screen.addAgreement': command()(
    z.object({ hand, book, kind: z.enum(['promise', 'agreement']), text: sentence, who: line, due: line }),
    fromScreen,
  ),
};
