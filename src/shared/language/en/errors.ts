import type { errors as source } from '../nl/errors';
import type { Shape } from '../shape';

export const errors: Shape<typeof source> = {
  invalidInput: 'The app cannot handle this. Check what you filled in.',
  emptyTitle: 'Give it a title first. A few words will do.',
  fieldTooLong:
    'This is too long: at most {{limit}} characters fit here. Make it shorter. What you typed is still there.',
  textTooLong: 'This text is too long to paste in one go. Paste it in parts of at most {{limit}} characters.',
  notFound: 'This is no longer here. It may be in the bin.',
  noWorkshopOpen: 'No werkplaats is open. Open one first.',
  notAllowed: 'This is not allowed from this screen.',
  fileMissing: 'The file “{{file}}” is not there. Check whether it was moved or renamed.',
  notAWorkshop: '“{{file}}” is not a werkplaats. Choose a file that ends in .werkplaats.',
  fileDamaged: '“{{file}}” is damaged. Nothing was changed. Use a copy if you have one.',
  fileNewer:
    '“{{file}}” was made with a newer version of the app. Nothing was changed. Install the new version first.',
  fileExists: 'There is already a file called “{{file}}”. Choose another name.',
  fileInUse: '“{{file}}” is open in another program. Close it there and try again.',
  placeReadOnly: 'The app may not save here: “{{file}}”. Choose another folder.',
  placeMissing: 'The folder for “{{file}}” is gone. Was a stick taken out? Choose another folder.',
  diskFull: 'The disk is full. “{{file}}” was not saved. Make room or choose another place.',
  notAnImage: 'This file is not a photo or drawing the app knows. Choose a PNG or JPEG.',
  imageTooLarge: 'This photo is too large. Choose one of at most {{limitMb}} MB.',
  notASound: 'This is no sound that the app knows. Record it again with the button in the app.',
  soundTooLarge: 'This sound is too large: at most {{limitMb}} MB. Record it in parts.',
  soundTooLong: 'This sound is too long: at most {{minutes}} minutes. Record it in parts.',
  unsupportedFile: 'The app cannot read “{{file}}”. Use a text file (.txt or .md).',
  notUtf8: '“{{file}}” cannot be read properly. Save it as UTF-8 text and try again.',
  templatesUnreadable: 'Your own templates cannot be read now. Nothing was saved. Try again in a moment.',
  nothingToUndo: 'There is nothing to undo.',
  stepSince: 'Something was done after this. Undo that step first.',
  builtOn: 'This cannot be undone any more: somebody built on it since. Change it by hand.',
  nothingToShare: 'There is nothing to share with this group yet. Ask the tellers for permission first.',
  cancelled: 'Stopped. Nothing was saved.',
  exportFailed: 'The file could not be made. Your work is safe. Try again.',
  badTextUpdate: 'The last key could not be saved. The app fetches the text again.',
  unexpected: 'Something went wrong in the app. Your work is saved. Try again.',
};
