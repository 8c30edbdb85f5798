import type { SharedAudience } from '../audience';
import type { Seal } from '../domain/fragment';
import type { PileColour } from '../domain/pile';
import type { Run } from '../domain/richText';
import type { StorylineKey } from '../domain/storyline';
import type { AttachmentId } from '../ids';

/** A picture as it goes into a file. Bytes are joined by id by who saves, so that a preview needs no bytes. */
export type PictureRef = {
  readonly attachmentId: AttachmentId;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly description: string;
};

/** One block of a document, in words of the product; says nothing of slides, pages or file formats. */
export type DocumentBlock =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'subheading'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | {
      readonly type: 'quote';
      readonly text: string;
      /** Pseudonym or "een verteller", ready to show; empty when nobody is named. */
      readonly attribution: string;
      /** Null: said on the spot and noted down by somebody else, so nothing vouches for the exact words. */
      readonly seal: Seal | null;
      readonly counter: boolean;
      readonly colour: PileColour;
    }
  /** A calm remark of the app itself ("Er is ook een tegenstem. Die blijft in de kring."). */
  | { readonly type: 'remark'; readonly text: string }
  /** How strong, in the group's own words. */
  | { readonly type: 'strength'; readonly text: string }
  | { readonly type: 'recommendation'; readonly text: string; readonly addressee: string }
  | { readonly type: 'question'; readonly text: string }
  | { readonly type: 'picture'; readonly picture: PictureRef; readonly caption: string };

export type DocumentSection = {
  readonly key: StorylineKey;
  readonly title: string;
  /** Small line over the title ("Inzicht 1 · wat helpt"); empty when none. */
  readonly kicker: string;
  readonly blocks: readonly DocumentBlock[];
  /** For the speaker; plain text. */
  readonly notes: string;
};

/** What leaves, free of format: made from a storyline and already cut down to what the audience may see. */
export type ExportDocument = {
  readonly title: string;
  readonly subtitle: string;
  readonly language: 'nl' | 'en';
  readonly audience: SharedAudience;
  readonly sections: readonly DocumentSection[];
};
