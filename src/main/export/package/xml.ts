import { cleanText } from '@shared/domain/cleanText';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it may stand in XML and HTML, between tags and inside double quotes. The apostrophe stays as it is: Word for Mac
 * stumbles over the entity for it.
 */
export const xmlText = (text: string): string =>
  cleanText(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
