import * as Y from 'yjs';

/** Words that occur once are written between these signs. */
const canaries = /‹[^‹›]+›/g;

/** Every canary word in something that crossed to a window, also inside bytes: as they are, and as a live text. */
export const wordsIn = (value: unknown): ReadonlySet<string> => {
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const [word] of text.matchAll(canaries)) found.add(word);
  };
  const walk = (one: unknown): void => {
    if (typeof one === 'string') look(one);
    else if (one instanceof Uint8Array) {
      look(Buffer.from(one).toString('utf8'));
      look(Buffer.from(one).toString('utf16le'));
      look(asLiveText(one));
    } else if (one instanceof Map) for (const [key, inner] of one) [key, inner].forEach(walk);
    else if (typeof one === 'object' && one !== null)
      for (const [key, inner] of Object.entries(one)) {
        look(key);
        walk(inner);
      }
  };
  walk(value);
  return found;
};

/** All strings in Yjs bytes, joined: words typed letter by letter are whole again. */
const asLiveText = (bytes: Uint8Array): string => {
  try {
    const { structs } = Y.decodeUpdate(bytes);
    return structs
      .map((struct) =>
        struct instanceof Y.Item && struct.content instanceof Y.ContentString ? struct.content.str : '',
      )
      .join('');
  } catch {
    return '';
  }
};

/** Types a word at the start of a live text, as a window with this state would; null when there is no line to type in. */
export const typeInto = (state: Uint8Array, word: string): Uint8Array<ArrayBuffer> | null => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const line = firstText(doc.getXmlElement('root-v2'));
  if (!line) return null;
  const before = Y.encodeStateVector(doc);
  line.insert(0, word);
  return new Uint8Array(Y.encodeStateAsUpdate(doc, before));
};

const firstText = (element: Y.XmlElement): Y.XmlText | null => {
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlText) return child;
    const inner = child instanceof Y.XmlElement ? firstText(child) : null;
    if (inner) return inner;
  }
  return null;
};
