import type { ExportDocument } from '@shared/document/model';
import type { AttachmentId } from '@shared/ids';
import type { Translate } from '@shared/language/translate';

/** Bytes of the pictures that a document names. One that is missing is replaced by its description. */
export type Pictures = ReadonlyMap<AttachmentId, Uint8Array>;

export type ExportInput = {
  readonly document: ExportDocument;
  readonly pictures: Pictures;
  readonly t: Translate;
};

/** From document to the bytes of a file. Pure: the same input gives the same bytes. */
export type Exporter = (input: ExportInput) => Promise<Uint8Array>;
