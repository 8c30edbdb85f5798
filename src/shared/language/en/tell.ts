import type { tell as source } from '../nl/tell';
import type { Shape } from '../shape';

export const tell: Shape<typeof source> = {
  editor: {
    toolbar: 'Text formatting',
    heading: 'Heading',
    bold: 'Bold',
    italic: 'Italic',
    list: 'List',
    quote: 'Quote',
    undoTouchesOthers: 'This cannot be undone: somebody else has written on inside it.',
    broken: 'The text is locked because something went wrong. Everything you typed is saved.',
    openAgain: 'Open again',
  },
};
