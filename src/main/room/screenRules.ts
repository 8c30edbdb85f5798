import type { OperationName } from '@shared/contract';
import { screen } from '@shared/contract/screen';
import type { ActivityType } from '@shared/domain/room/activity';
import { activityShown, type RoomSetting } from './roomState';

type ScreenName = keyof typeof screen;

/** During which activities the room screen may call what. `always`: also covered or frozen. Everything else is locked. */
const rules: Readonly<Record<ScreenName, 'always' | readonly ActivityType[]>> = {
  'screen.view': 'always',
  'screen.picture': ['slides', 'story', 'board'],
  'screen.recording': ['story'],
  'screen.undoLabel': ['story', 'board', 'slips', 'block', 'outlook'],
  'screen.undo': ['story', 'board', 'slips', 'block', 'outlook'],
  'screen.drafts': ['slips', 'block', 'outlook'],
  'screen.keepDraft': 'always',
  'screen.setHand': ['story', 'insight', 'board', 'slips', 'block', 'choice', 'outlook'],
  'screen.stop': 'always',
  'screen.go': ['slides'],
  'screen.mark': ['story'],
  'screen.addPicture': ['story'],
  'screen.addRecording': ['story'],
  'screen.moveCards': ['board'],
  'screen.placeCards': ['board'],
  'screen.placePile': ['board'],
  'screen.addPile': ['board'],
  'screen.renamePile': ['board'],
  'screen.addSlip': ['slips', 'block'],
  'screen.choose': ['choice'],
  'screen.addAgreement': ['outlook'],
};

/**
 * Whether the room screen may call this now. What is not a screen operation is left to the operation itself (live texts ask
 * per text). Pictures may still be fetched while frozen, or a page that crashed could not come back.
 */
export const screenMay = (setting: RoomSetting, name: OperationName): boolean => {
  if (!isScreenName(name)) return true;
  const rule = rules[name];
  if (rule === 'always') return true;
  if (setting.audience === null || setting.cover !== 'none') return false;
  if (setting.frozen !== null && name !== 'screen.picture') return false;
  return rule.includes(activityShown(setting).type);
};

const isScreenName = (name: OperationName): name is ScreenName => Object.hasOwn(screen, name);
