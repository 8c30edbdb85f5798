import type { Attachment } from '../domain/story';
import type { WorkshopData } from '../domain/workshopData';
import type { AttachmentId, ParticipantId } from '../ids';
import type { Translate } from '../language/translate';
import { pictureWords } from './labels';
import type { DocumentBlock } from './model';

/** Every picture of the stories in `data`. */
export const attachmentsById = (data: WorkshopData): ReadonlyMap<AttachmentId, Attachment> =>
  new Map(
    data.stories.flatMap((story) => story.attachments).map((attachment) => [attachment.id, attachment]),
  );

/** A picture with its description; nothing when the picture's story may not be seen here. */
export const pictureBlock = (
  id: AttachmentId,
  caption: string,
  known: ReadonlyMap<AttachmentId, Attachment>,
  t: Translate,
): readonly DocumentBlock[] => {
  const attachment = known.get(id);
  if (!attachment) return [];
  const { mime, width, height } = attachment;
  const description = pictureWords(attachment.description, t);
  return [{ type: 'picture', picture: { attachmentId: id, mime, width, height, description }, caption }];
};

/** The pseudonym where it may stand; otherwise "een verteller". */
export const tellerName = (id: ParticipantId | null, data: WorkshopData, t: Translate): string =>
  data.participants.find((p) => p.id === id)?.pseudonym.trim() || t('document.teller');
