import type { Attachment } from '@shared/domain/story';

/** A picture that was looked into: its kind, its size in pixels, and bytes that say nothing of who made it where. */
export type InspectedPicture = Pick<Attachment, 'mime' | 'width' | 'height'> & { readonly bytes: Uint8Array };
