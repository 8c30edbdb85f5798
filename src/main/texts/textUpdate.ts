import * as Y from 'yjs';

// Every element the editor knows. Anything else would make a window that loads the text fail, and its next edit wipe it.
const knownElements = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem', 'mark', 'linebreak']);
const knownTextTypes = new Set(['text', 'tab']);

/** Whether these bytes are an update of a live text: readable by Yjs and made of elements that the editor knows. */
export const isTextUpdate = (update: Uint8Array): boolean => {
  try {
    return Y.decodeUpdate(update).structs.every(
      (struct) => !(struct instanceof Y.Item) || isKnown(struct.content),
    );
  } catch {
    return false;
  }
};

const isKnown = (content: Y.Item['content']): boolean => {
  if (content instanceof Y.ContentType) {
    const { type } = content;
    return type instanceof Y.XmlElement ? knownElements.has(type.nodeName) : type instanceof Y.XmlText;
  }
  if (content instanceof Y.ContentFormat && content.key === 't') {
    return content.value === null || knownTextTypes.has(String(content.value));
  }
  return true;
};

/** The Yjs clients that wrote something in this update. */
export const clientsOf = (update: Uint8Array): ReadonlySet<number> =>
  new Set(
    Y.decodeUpdate(update)
      .structs.filter((struct) => struct instanceof Y.Item)
      .map((struct) => struct.id.client),
  );
