import type { EditorThemeClasses } from 'lexical';
import styles from './LiveTextEditor.module.css';

const name = (key: string): string => styles[key] ?? '';

/** The class of each kind of node on screen. */
export const textTheme: EditorThemeClasses = {
  paragraph: name('paragraph'),
  heading: { h2: name('heading2'), h3: name('heading3') },
  quote: name('quote'),
  list: { ul: name('bullets'), ol: name('numbers') },
  text: { bold: name('bold'), italic: name('italic') },
  mark: name('mark'),
};
