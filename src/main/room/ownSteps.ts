import type { HistoryLabel } from '@shared/contract/search';
import type { WorkshopData } from '@shared/domain/workshopData';
import type { Change } from '../db/changes';
import { type UndoKey, undoLabel } from '../handlers/done';

/** What a step of the room screen is called there. The names of things may have been hidden since: none is in it. */
const labels: Readonly<Record<string, UndoKey>> = {
  'screen.mark': 'roomMark',
  'screen.addPicture': 'addPictureUntitled',
  'screen.addRecording': 'addRecordingUntitled',
  'screen.placePile': 'roomPlacePile',
  'screen.addPile': 'addPileUntitled',
  'screen.renamePile': 'roomRenamePile',
  'screen.addSlip': 'addSlip',
  'screen.addAgreement': 'roomAgreement',
  'screen.moveCards': 'moveCards',
  'screen.placeCards': 'placeCards',
};

/** The name of a step for the room screen: what will be taken back, in words of the app only. */
export const wordlessLabel = (name: string, { params }: HistoryLabel): HistoryLabel => {
  const number = params['number'] ?? '';
  const isOne = number === '1';
  if (name === 'screen.moveCards' && isOne) return undoLabel('moveCardUntitled', {});
  if (name === 'screen.placeCards' && isOne) return undoLabel('placeCardUntitled', {});
  return undoLabel(labels[name] ?? 'roomStep', /Cards$/.test(name) ? { number } : {});
};

/** Whether a step touched only what this filtered werkplaats holds. The order of things among each other hides nothing. */
export const isSeen = (change: Change, data: WorkshopData): boolean => {
  if (change.type === 'update' && Object.keys(change.after).every((column) => column === 'position'))
    return true;
  const id = change.key['id'];
  return seenRows(change.table, data).some((row) => row.id === id);
};

const seenRows = (table: Change['table'], data: WorkshopData): readonly { readonly id: string }[] => {
  switch (table) {
    case 'fragment':
      return data.fragments;
    case 'pile':
      return data.piles;
    case 'attachment':
      return data.stories.flatMap(({ attachments }) => attachments);
    case 'recording':
      return data.stories.flatMap(({ recordings }) => recordings);
    case 'slip':
      return data.slips;
    case 'commitment':
      return data.commitments;
    default:
      return [];
  }
};
